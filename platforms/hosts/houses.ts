/**
 * Listed platforms of one owner, by their ids: they write for each other and lead to each other's sites. That accuses nobody,
 * and nothing is vouched for by it.
 */
import type { SourcedGroup } from '../sourced.ts';

export const HOUSES: readonly SourcedGroup<string[]>[] = [
  {
    source: 'EFForg/privacybadger, multiDomainFirstParties: domains of one owner',
    date: '2026-11-27',
    confidence: 'listed',
    entries: [
      ['alipay', 'aliexpress'],
      ['amazon', 'aws', 'imdb', 'ring', 'twitch', 'zappos'],
      ['aol', 'yahoo'],
      ['cashapp', 'square'],
      ['disneyplus', 'hulu'],
      ['facebook', 'instagram', 'meta', 'whatsapp'],
      ['fitbit', 'google', 'googlenest'],
      ['github', 'linkedin', 'microsoft', 'minecraft', 'npm'],
      ['mediamarkt', 'saturn'],
      ['mercadolibre', 'mercadopago'],
    ],
  },
  {
    source: 'announced by the owners; not looked up',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: [
      ['activision', 'battlenet', 'microsoft'],
      ['auth0', 'okta'],
      ['avg', 'norton'],
      ['booking', 'priceline'],
      ['capitalone', 'discover'],
      ['cisco', 'opendns'],
      ['creditkarma', 'intuit'],
      ['gmx', 'ionos', 'uniteddomains'],
      ['huk24', 'huk.de'],
      ['lastpass', 'goto.com'],
      ['line', 'paypay'],
      ['mailru', 'vk'],
      ['orange', 'sosh.fr'],
      ['paypal', 'venmo'],
      ['salesforce', 'slack'],
      ['sendgrid', 'twilio'],
      ['shop.app', 'shopify'],
      ['tumblr', 'wordpress'],
    ],
  },
];
