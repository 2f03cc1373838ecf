/** MetaMask's eth-phishing-detect: is the host of any link of the mail on its list, or near a name it guards? */
import checkDomain from 'eth-phishing-detect';
import { parseTarget } from '../../judge/hosts/host.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import { cpuSince } from './cpu.ts';
import type { Result, Run, SampleMail } from './run.ts';

/** Warms up on the whole sample, as the judge does, then measures. */
export function checkDomains(sample: SampleMail[]): Run {
  for (const { mail } of sample) hasBadLink(mail);
  const results = sample.map(({ mail }): Result => {
    const before = process.cpuUsage();
    const warned = hasBadLink(mail);
    return { warned, cpu: cpuSince(before) };
  });
  return { name: 'eth-phishing-detect', results };
}

function hasBadLink(mail: OpenMail): boolean {
  const hosts = new Set<string>();
  for (const { href } of mail.body.links) {
    const target = parseTarget(href);
    if (target.kind === 'web') hosts.add(target.host);
  }
  return [...hosts].some((host) => checkDomain(host));
}
