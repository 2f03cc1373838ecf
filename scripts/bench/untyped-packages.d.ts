/** MetaMask publishes its list and its check without types. */
declare module 'eth-phishing-detect' {
  /** Whether a host is a known phishing domain, or too like a guarded one. */
  export default function checkDomain(domain: string): boolean;
}
