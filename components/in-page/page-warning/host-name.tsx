/** A host with the part in bold that its holder registered. */
import type { JSX } from 'preact';

/** `domain` is the registrable part where it is known; without it the whole host stands in bold. */
export function HostName({ host, domain = '' }: { host: string; domain?: string }): JSX.Element {
  const bold = domain !== '' && host.endsWith(domain) ? domain : host;
  return (
    <bdi class="host">
      {host.slice(0, host.length - bold.length)}
      <b data-part="registrable">{bold}</b>
    </bdi>
  );
}
