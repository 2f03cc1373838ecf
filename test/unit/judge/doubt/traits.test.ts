import { describe, expect, it } from 'vitest';
import { nameAtHome } from '../../../../judge/doubt/traits.ts';
import type { Destination } from '../../../../judge/destination/destination.ts';
import type { Origin } from '../../../../judge/origin/origin.ts';

const at = (name: string, address: string, ...hosts: string[]) =>
  nameAtHome(
    name,
    { address, domain: address.split('@')[1] ?? '' } as Origin,
    { acts: hosts.map((shown) => ({ shown })) } as unknown as Destination,
  );

describe('where a sender’s name stands', () => {
  it.each([
    ['a word of it in the domain', 'Stadtwerke Auental', 'service@sw-auental.example', 'sender'],
    ['its two initials as the whole domain', 'Haus Nord', 'post@hn.example', 'sender'],
    ['its initials, three of them', 'Turn und Sportverein', 'post@tus.example', 'sender'],
    ['its beginning as a label', 'Vaultwarden', 'no@vault.koch.example', 'sender'],
    ['umlauts written out', 'Bücherstube', 'konto@buecherstube.example', 'sender'],
    ['the part that anybody picks', 'Sparbank Wiesental', 'sparbank.wiesental@gmail.com', 'address'],
    ['nowhere', 'Caja Litoral', 'info@aviso-cliente.example', 'nowhere'],
    ['two initials inside a longer label', 'Valley Tollway', 'v@vt-pay.example', 'nowhere'],
    ['an office, which has no name', 'Account Security', 'x@kqz.example', null],
    ['another script than hosts have', 'Книжная лавка', 'shop@lavka.example', null],
  ])('%s', (_about, name, address, where) => {
    expect(at(name, address)).toBe(where);
  });

  it('may be the host that it leads to', () => {
    expect(at('Lindenschule', 'no-reply@schulcloud.example', 'lindenschule.schulcloud.example')).toBe('link');
  });
});
