// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../../components/in-page/host.ts';
import { t } from '../i18n/sample-verdict.ts';

describe('what carries our words in a foreign page', () => {
  it('is closed to the page', () => {
    const { element, room } = createHost(document, 'unasked-banner', ':host { display: block }', t);
    document.body.append(element);
    expect(element.localName).toBe('unasked-banner');
    expect(element.shadowRoot).toBeNull();
    expect(document.querySelector('.room')).toBeNull();
    expect(room.isConnected).toBe(true);
  });

  it('speaks our language, in whatever the page is written', () => {
    document.documentElement.lang = 'fa';
    document.documentElement.dir = 'rtl';
    const { room } = createHost(document, 'div', '', t);
    expect([room.lang, room.dir]).toEqual(['en-GB', 'ltr']);
  });
});
