/**
 * Site builders, clouds and dynamic names that give anybody a host below these; the bare name is the service.
 * To look further: sublime-security/static-files (free_subdomain_hosts).
 */
export const FREE_HOSTING_HOSTS = `
000.pe 000webhostapp.com 42web.io activehosted.com aliyuncs.com altervista.org amazonaws.com
amplifyapp.com appspot.com appwrite.network arweave.net atlassian.net atwebpages.com awsapprunner.com
azure-api.net azurecontainerapps.io azureedge.net azurefd.net azurestaticapps.net azurewebsites.net
backblazeb2.com base44.app bcebos.com beehiiv.com bitbucket.io blob.core.windows.net bolt.host
bubbleapps.io byethost.com canva.site carrd.co cf-ipfs.com cloudapp.azure.com cloudapp.net
cloudflare-ipfs.com cloudfront.net cloudfunctions.net cloudlets.zone cloudwaysapps.com codesandbox.io
contaboserver.net creatorlink.net csb.app cyclic.app ddns.net deno.dev digitaloceanspaces.com dorik.io
duckdns.org durable.co dweb.link dynv6.net edgeone.app edgeone.dev elasticbeanstalk.com eocampaign.com
eocampaign1.com eomail.com figma.site firebaseapp.com fleek.co fleek.cool fly.dev framer.app
framer.website free.nf freshdesk.com getresponsepages.com getresponsesite.com ghost.io gitbook.io
gitbook.site github.io gitlab.io glide.page glitch.me godaddysites.com gr8.com great-site.net
hashnode.dev herokuapp.com hopto.org hostingersite.com hs-sites-eu1.com hs-sites.com html-5.me
hubspotpagebuilder.com hubspotpagebuilder.eu infinityfreeapp.com infura-ipfs.io instapage.com ipfs.io
ipfs.nftstorage.link is-best.net is-great.net jimdofree.com jimdosite.com kesug.com kinsta.app
kinsta.cloud kinsta.page koyeb.app landingi.com launchrock.com leadpages.co linodeobjects.com
linodeusercontent.com livejournal.com loca.lt lovable.app lovableproject.com mailchimpsites.com
medianewsonline.com mktoweb.com mobirisesite.com my.salesforce-sites.com my3gb.com mybluehost.me
myclickfunnels.com myfreesites.net myfritz.net mygamesonline.org mypinata.cloud myportfolio.com
mypressonline.com myqcloud.com myshopify.com mystrikingly.com netlify.app ngrok-free.app ngrok-free.dev
ngrok.app ngrok.dev ngrok.io nicepage.io no-ip.org notion.site objectstorage.oraclecloud.com
on-fleek.app on.aws ondigitalocean.app onlinewebshop.net onrender.com ontralink.com ontraport.net
oopy.io pages.dev pantheonsite.io pinata.cloud pipedream.net plesk.page potion.so powerappsportals.com
preview-domain.com pythonanywhere.com qualtrics.com r2.dev railway.app readthedocs.io readymag.website
repl.co replit.app replit.dev rf.gd run.app scienceontheweb.net scw.cloud servehttp.com serveo.net
sharepoint.com site123.me softr.app sportsontheweb.net square.site stackblitz.io statichost.eu
storage.yandexcloud.net streamlit.app strikingly.com substack.com super.site surge.sh swipepages.net
systeme.io sytes.net tempurl.host tiiny.host tiiny.site tilda.ws trycloudflare.com tumblr.com
typedream.app typeform.com ucoz.net ukit.me umso.co unaux.com unbouncepages.com vercel.app
vultrobjects.com w3s.link wasabisys.com web.app web.core.windows.net webador.com webcindario.com
webflow.io webhostapp.com webnode.com.br webnode.cz webnode.es webnode.fr webnode.it webnode.page
websites.co.in webwave.dev weebly.com weeblysite.com wixsite.com wixstudio.com wixstudio.io
wordpress.com workers.dev wpcomstaging.com wpenginepowered.com wuaze.com yola.site yolasite.com
zapier.app zapto.org zendesk.com zohosites.com zyrosite.com
`;

/** Blogger serves the same blogs under many countries' suffixes. */
export const BLOGGER = /\.blogspot\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
