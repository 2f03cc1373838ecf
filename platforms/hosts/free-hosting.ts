import { hostList, type SourcedGroup } from '../sourced.ts';

/**
 * Site builders, clouds and dynamic names that give anybody a host below these; the bare name is the service.
 */
export const FREE_HOSTING: readonly SourcedGroup[] = [
  {
    source: 'Public Suffix List, private section, entered by who gives these hosts out',
    date: '2026-11-26',
    confidence: 'official',
    entries: hostList(`
      altervista.org amplifyapp.com appspot.com appwrite.network azure-api.net azureedge.net azurefd.net
      azurestaticapps.net azurewebsites.net base44.app bitbucket.io blob.core.windows.net bolt.host bubbleapps.io
      carrd.co cf-ipfs.com cloudapp.net cloudflare-ipfs.com cloudfront.net cloudfunctions.net csb.app ddns.net deno.dev
      duckdns.org dynv6.net elasticbeanstalk.com figma.site firebaseapp.com fly.dev framer.app framer.website
      gitbook.io github.io gitlab.io herokuapp.com hopto.org ipfs.nftstorage.link leadpages.co lovable.app
      lovableproject.com myfritz.net myshopify.com netlify.app ngrok-free.app ngrok-free.dev ngrok.app ngrok.dev
      ngrok.io no-ip.org notion.site on-fleek.app ondigitalocean.app onrender.com pages.dev pantheonsite.io plesk.page
      pythonanywhere.com r2.dev readthedocs.io repl.co replit.app servehttp.com square.site storage.yandexcloud.net
      streamlit.app surge.sh sytes.net tempurl.host trycloudflare.com typedream.app umso.co vercel.app web.app
      web.core.windows.net webflow.io wixsite.com wixstudio.com wixstudio.io workers.dev wpenginepowered.com
      yolasite.com zapto.org
    `),
  },
  {
    source: 'sublime-security/static-files, free_subdomain_hosts',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      000webhostapp.com amazonaws.com atlassian.net awsapprunner.com canva.site cloudwaysapps.com codesandbox.io
      creatorlink.net digitaloceanspaces.com glitch.me godaddysites.com jimdosite.com kinsta.page mybluehost.me
      myportfolio.com mystrikingly.com softr.app tumblr.com typeform.com wasabisys.com webcindario.com weebly.com
      wordpress.com zendesk.com
    `),
  },
  {
    source: 'sublime-security/static-files, self_service_creation_platform_domains',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      arweave.net edgeone.app edgeone.dev freshdesk.com ipfs.io powerappsportals.com railway.app run.app scw.cloud
      systeme.io zapier.app
    `),
  },
  {
    source: 'sublime-security/static-files, free_file_hosts',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      backblazeb2.com sharepoint.com tiiny.site tilda.ws
    `),
  },
  {
    source: 'public programs that know mail services by these hosts, and mails and pages in public repositories that link to them',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      hs-sites.com hubspotpagebuilder.com hubspotpagebuilder.eu
    `),
  },
  {
    source: 'links of captured and reported mail, labelled for this project: one or two mails for each host',
    date: '2026-11-26',
    confidence: 'observed',
    entries: hostList(`
      activehosted.com beehiiv.com cloudlets.zone hs-sites-eu1.com linodeusercontent.com livejournal.com qualtrics.com
      substack.com
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      000.pe 42web.io aliyuncs.com atwebpages.com azurecontainerapps.io bcebos.com byethost.com cloudapp.azure.com
      contaboserver.net cyclic.app dorik.io durable.co dweb.link eocampaign.com eocampaign1.com eomail.com fleek.co
      fleek.cool free.nf getresponsepages.com getresponsesite.com ghost.io gitbook.site glide.page gr8.com
      great-site.net hashnode.dev hostingersite.com html-5.me infinityfreeapp.com infura-ipfs.io instapage.com
      is-best.net is-great.net jimdofree.com kesug.com kinsta.app kinsta.cloud koyeb.app landingi.com launchrock.com
      linodeobjects.com loca.lt mailchimpsites.com medianewsonline.com mktoweb.com mobirisesite.com
      my.salesforce-sites.com my3gb.com myclickfunnels.com myfreesites.net mygamesonline.org mypinata.cloud
      mypressonline.com myqcloud.com nicepage.io objectstorage.oraclecloud.com on.aws onlinewebshop.net ontralink.com
      ontraport.net oopy.io pinata.cloud pipedream.net potion.so preview-domain.com readymag.website replit.dev rf.gd
      scienceontheweb.net serveo.net site123.me sportsontheweb.net stackblitz.io statichost.eu strikingly.com
      super.site swipepages.net tiiny.host ucoz.net ukit.me unaux.com unbouncepages.com vultrobjects.com w3s.link
      webador.com webhostapp.com webnode.com.br webnode.cz webnode.es webnode.fr webnode.it webnode.page websites.co.in
      webwave.dev weeblysite.com wpcomstaging.com wuaze.com yola.site zohosites.com zyrosite.com
    `),
  },
];

/** Blogger serves the same blogs under many countries' suffixes. */
export const BLOGGER = /\.blogspot\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;
