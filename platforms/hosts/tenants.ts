import { hostList, type SourcedGroup } from '../sourced.ts';

/** Services at which a firm has a host of its own, called as the firm is; websites that anybody gets for nothing are none. */
export const TENANTS: readonly SourcedGroup[] = [
  {
    source:
      'learn.microsoft.com, SharePoint: a tenant has one name, and one host of it; help of Slack, Atlassian, Okta and Zendesk on the address of a site',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: hostList(`
      atlassian.net auth0.com bamboohr.com eu.auth0.com freshdesk.com my.salesforce.com okta-emea.com okta-gov.com okta.com oktapreview.com onelogin.com personio.com personio.de service-now.com
      sharepoint.com slack.com us.auth0.com zendesk.com
    `),
  },
];
