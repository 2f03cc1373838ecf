import { getDomain } from 'tldts';

const LONGEST_HOST = 253;
const REMEMBERED = 2000;

/** Answers by host; the oldest go first once it is full. */
function remembered(read: (host: string) => string): (host: string) => string {
  const answers = new Map<string, string>();
  return (host) => {
    const known = answers.get(host);
    if (known !== undefined) return known;
    const answer = host.length > LONGEST_HOST ? '' : read(host);
    if (answers.size >= REMEMBERED) answers.delete(answers.keys().next().value ?? '');
    answers.set(host, answer);
    return answer;
  };
}

const HOST_ONLY = { extractHostname: false };

/**
 * The part of a host that one holder registered, private suffixes respected: `a.user1.github.io` gives
 * `user1.github.io`; a bare private suffix gives its own domain. '' for addresses and single labels.
 */
export const registrable = remembered(
  (host) => getDomain(host, { ...HOST_ONLY, allowPrivateDomains: true }) ?? getDomain(host, HOST_ONLY) ?? '',
);

/** The same by ICANN suffixes alone: `user1.github.io` gives `github.io`. */
export const registrableIcann = remembered((host) => getDomain(host, HOST_ONLY) ?? '');
