/** Domains that public lists name as one owner's, by the ids of platforms and brands, beside those of their facts: read as `SISTER_SITES` are. */
import { hostList } from '../sourced.ts';
import type { SisterGroup } from './sister-sites.ts';

export const OWNERS_DOMAINS: readonly SisterGroup[] = [
  {
    source: 'EFForg/privacybadger, multiDomainFirstParties: domains of one owner',
    date: '2026-11-27',
    confidence: 'listed',
    entries: [
      ['adobe', hostList('adobe.io adobeexchange.com mixamo.com')],
      [
        'airbnb',
        hostList(`
          airbnb.ae airbnb.al airbnb.am airbnb.az airbnb.ba airbnb.cat airbnb.co.il airbnb.co.za airbnb.com.ee
          airbnb.com.hr airbnb.com.kh airbnb.com.ph airbnb.com.ro airbnb.com.ua airbnb.com.vn airbnb.la airbnb.lt
          airbnb.lu airbnb.lv airbnb.me airbnb.rs airbnb.si
        `),
      ],
      ['aliexpress', hostList('alibaba-inc.com alibabagroup.com aliexpress.ru')],
      ['alipay', hostList('alipay.hk alipayplus.com ant-financial.com antgroup.com')],
      ['altra.org', hostList('altraonline.org')],
      [
        'amazon',
        hostList(`
          amazon.com.sg audible.co.jp audible.co.uk audible.com.au audible.de audible.fr audible.in
          audible.it comixology.com pillpack.com shopbop.com wholefoodsmarket.com woot.com
        `),
      ],
      [
        'americanexpress',
        hostList(`
          americanexpress.ca americanexpress.ch americanexpress.com.au americanexpress.no americanexpressfhr.com
          amexnetwork.com amextravel.com amextravelresources.com membershiprewards.ca membershiprewards.co.uk
          membershiprewards.com.ar membershiprewards.com.au membershiprewards.com.sg membershiprewards.de
          thecenturionlounge.com
        `),
      ],
      ['ancestry.com', hostList('ancestrylibrary.com findagrave.com fold3.com newspapers.com')],
      ['archive.org', hostList('openlibrary.org')],
      ['atlassian', hostList('atlassian.io')],
      ['aws', hostList('aws.training')],
      ['bankhapoalim.co.il', hostList('bank-yahav.co.il')],
      ['bankofamerica', hostList('usecfo.com')],
      ['basecamp.com', hostList('37signals.com')],
      ['battlenet', hostList('worldofwarcraft.com')],
      ['cisco', hostList('ciscolive.com duo.com')],
      ['dcu.org', hostList('dcu-online.org')],
      ['digitec.ch', hostList('digitecgalaxus.ch')],
      ['discountbank.co.il', hostList('telebank.co.il')],
      [
        'disneyplus',
        hostList(`
          abc.com disney.asia disney.be disney.bg disney.co.il disney.co.th disney.co.uk disney.co.za disney.com.au
          disney.com.br disney.com.hk disney.com.tw disney.cz disney.de disney.dk disney.es disney.fi disney.fr
          disney.gr disney.hu disney.id disney.in disney.io disney.it disney.my disney.nl disney.no disney.ph disney.pl
          disney.pt disney.ro disney.se disney.sg disneybaby.com disneylatino.com disneyme.com disneyturkiye.com.tr
          marvel.com starwars.com thewaltdisneycompany.com
        `),
      ],
      ['ea', hostList('bioware.com')],
      ['ebay', hostList('ebayinc.com vivanuncios.com.mx')],
      ['exeloncorp.com', hostList('pepcoholdings.com')],
      [
        'expedia',
        hostList(`
          abritel.fr carrentals.com cheaptickets.com ebookers.at ebookers.be ebookers.ch ebookers.co.uk ebookers.com
          ebookers.de ebookers.fi ebookers.fr ebookers.ie ebookers.nl ebookers.no expedia.at expedia.be expedia.ca
          expedia.ch expedia.cn expedia.co.id expedia.co.in expedia.co.jp expedia.co.kr expedia.co.nz expedia.co.th
          expedia.co.uk expedia.com.ar expedia.com.au expedia.com.br expedia.com.hk expedia.com.my expedia.com.ph
          expedia.com.sg expedia.com.tw expedia.com.vn expedia.de expedia.dk expedia.es expedia.fi expedia.fr expedia.ie
          expedia.it expedia.mx expedia.net expedia.nl expedia.no expedia.ru expedia.se fewo-direkt.de homeaway.at
          homeaway.ca homeaway.co.nz homeaway.co.uk homeaway.com homeaway.com.au homeaway.com.mx homeaway.dk homeaway.es
          homeaway.fi homeaway.gr homeaway.it homeaway.nl homeaway.no homeaway.pl homeaway.pt homeaway.se hotwire.com
          orbitz.com stayz.com.au travelocity.com wotif.co.nz wotif.com wotif.com.au
        `),
      ],
      ['fandom.com', hostList('wikia-inc.com')],
      ['goto.com', hostList('citrixonline.com getgo.com gotomypc.com gotowebinar.com')],
      ['line', hostList('line-apps.com line.biz')],
      [
        'mediamarkt',
        hostList(`
          mediamarkt.at mediamarkt.be mediamarkt.ch mediamarkt.com.tr mediamarkt.es mediamarkt.gr mediamarkt.hu
          mediamarkt.nl mediamarkt.pl mediamarkt.se mediamarktsaturn.com
        `),
      ],
      ['newegg', hostList('newegg.ca neweggbusiness.com')],
      [
        'nintendo',
        hostList(`
          nintendo-europe.com nintendo.at nintendo.be nintendo.ch nintendo.co.uk nintendo.co.za nintendo.de nintendo.es
          nintendo.eu nintendo.fr nintendo.it nintendo.net nintendo.nl nintendo.pt nintendo.ru nintendonyc.com
        `),
      ],
      [
        'ovh',
        hostList(`
          ovh-hosting.fi ovh.co.uk ovh.com.au ovh.cz ovh.de ovh.es ovh.ie ovh.it ovh.lt ovh.nl ovh.pl ovh.pt
          ovh.sn ovhtelecom.fr
        `),
      ],
      ['pearson.com', hostList('masteringphysics.com mypearson.com pearsoned.com pearsonhighered.com pearsonmylabandmastering.com')],
      [
        'pinterest',
        hostList(`
          pinterest.be pinterest.co pinterest.co.at pinterest.co.in pinterest.co.nz pinterest.com.bo pinterest.com.ec
          pinterest.com.pe pinterest.com.py pinterest.com.uy pinterest.com.vn pinterest.ec pinterest.engineering
          pinterest.hu pinterest.id pinterest.in pinterest.info pinterest.kr pinterest.mx pinterest.pe pinterest.th
          pinterest.tw pinterest.uk pinterest.vn pinterestmail.com
        `),
      ],
      ['playstation', hostList('playstation.net sonyrewards.com')],
      ['poste.it', hostList('postepay.it')],
      [
        'qantas.com',
        hostList(`
          qantas.com.au qantasassure.com qantasbusinessrewards.com qantasbusinessrewards.com.au
          qantascourier.com.au qantasfutureplanet.com.au
          qantasgolfclub.com qantasgolfclub.com.au qantasgrouptravel.com qantasloyalty.com qantasloyalty.net
          qantasmall.co.nz qantasmall.com qantasmall.com.au qantasmoney.com qantaspoints.com qantaspoints.com.au
          qantasshopping.co.nz qantasshopping.com qantasshopping.com.au qantasstore.co.nz qantasstore.com.au
          qantastravelmoney.com qfcrew.com qfflightcrew.com
        `),
      ],
      ['saturn', hostList('mediamarktsaturn.com saturn.at saturn.lu saturn.pl')],
      ['siriusxm', hostList('sirius.com')],
      ['spotify', hostList('spotify.net spotifyforartists.com')],
      ['tripadvisor.com', hostList('seatguru.com')],
      [
        'uhc',
        hostList(`
          aarpmedicareplans.com myaarpmedicare.com myaarpmedicareplans.com myaarprenew.com myaarprenewma.com
          myaarprenewmapd.com myaarprenewpdp.com myaarpsupplementalhealthinsurance.com mymedicareaccount.com myoptum.com
          myuhcdental.com myuhcmedicare.com optumrx.com uhcmedicaresolutions.com uhcmycarepath.com uhcservices.com
          unitedhealthgroup.com unitedhealthgroup.net unitedhealthgroup.org werally.com
        `),
      ],
      [
        'wargaming.net',
        hostList(`
          wargaming.com worldoftanks.asia worldoftanks.com worldoftanks.eu worldoftanks.kr worldoftanks.ru
          worldofwarplanes.com worldofwarplanes.eu worldofwarplanes.ru worldofwarships.com worldofwarships.eu
          worldofwarships.ru
        `),
      ],
      ['webmd.com', hostList('emedicinehealth.com medicinenet.com medscape.com medscape.org onhealth.com rxlist.com')],
      [
        'wikipedia',
        hostList(`
          wikibooks.org wikimediafoundation.org wikinews.org wikiquote.org wikisource.org wikiversity.org wikivoyage.org
        `),
      ],
      [
        'yandex',
        hostList(`
          yandex.az yandex.by yandex.co.il yandex.com.am yandex.com.ge yandex.com.tr yandex.com.ua
          yandex.ee yandex.fr yandex.kg yandex.kz yandex.lt yandex.lv yandex.md yandex.tj yandex.tm yandex.ua yandex.uz
        `),
      ],
    ],
  },
  {
    source: 'SpamAssassin welcomelist, senders that bear the name or are its further domain',
    date: '2026-11-27',
    confidence: 'listed',
    entries: [
      ['accounts.firefox.com', hostList('mozilla.org mozillafoundation.org')],
      ['adobe', hostList('adobespark.com adobesystems.com')],
      ['apple', hostList('insideapple.com')],
      ['capitalone', hostList('capitaloneemail.com')],
      ['disneyplus', hostList('espnmail.com')],
      ['dropbox', hostList('dropbox-mktg.com')],
      ['ikea.com', hostList('ikea-usa.com')],
      ['indeed.com', hostList('indeedemail.com')],
      ['lowes.com', hostList('lowesforpros.com')],
      ['lufthansa', hostList('lufthansa-group.com milesandmore.com')],
      ['microsoft', hostList('microsoftrewards.com skype.net')],
      ['my.cigna.com', hostList('cigna.com cignasecure.com')],
      ['northerntool.com', hostList('northerntoolemail.com')],
      ['pandadoc.com', hostList('pandadoc.net')],
      ['paypal', hostList('paypal-customerfeedback.com paypal.at paypal.be paypal.cn paypal.ie paypal.pt paypal.ru paypalcredit.com')],
      ['planningcenter.com', hostList('planningcenteronline.com')],
      ['ryanair.com', hostList('ryanairemail.com')],
      ['southwest', hostList('southwestvacations.com')],
      ['spectrum.com', hostList('charter.com charteremails.com spectrumemails.com')],
      ['square', hostList('squaremktg.com')],
      ['statefarm', hostList('statefarminfo.com')],
      ['stubhub.com', hostList('mystubhub.com')],
      ['verizon', hostList('verizonenterprise.com')],
      ['webmd.com', hostList('webmdprofessional.com')],
      ['wordpress', hostList('wordpress.org')],
    ],
  },
  {
    source: 'public mail filters, parsers of receipts and bookings, and lists of firms: each in one to ten repositories',
    date: '2026-11-27',
    confidence: 'listed',
    entries: [
      ['1password', hostList('agilebits.com')],
      ['ameli.fr', hostList('assurance-maladie.fr')],
      ['britishairways.com', hostList('ba.com')],
      ['elster', hostList('bzst.de')],
      ['fidelity', hostList('fmr.com')],
      ['flyingblue.com', hostList('enews-airfrance.com')],
      ['hermes', hostList('hermes-europe.eu hermesworld.com')],
      ['laposte.fr', hostList('laposte.info notif-colissimo-laposte.info notif-laposte.info')],
      ['linkedin', hostList('linkedinmail.com')],
      ['marriott', hostList('jwmarriott-res.com marriott-local-news.com marriottbonvoy.com')],
      ['nordvpn', hostList('nordsecurity.com')],
      ['norton', hostList('gen.digital')],
      ['notion', hostList('makenotion.com')],
      ['paypal', hostList('paypal-communication.com')],
      ['ryanair.com', hostList('rfrmail.com ryanairmail.com')],
      ['samsung', hostList('samsungusa.com')],
      ['sparkasse', hostList('s-cloud.de sparkasse.net')],
      ['synchronybank', hostList('syf.com synchrony.com')],
    ],
  },
];
