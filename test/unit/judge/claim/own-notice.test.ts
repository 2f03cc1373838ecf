import { describe, expect, it } from 'vitest';
import { speaksOfItself } from '../../../../judge/claim/own-notice.ts';
import { bodyOf, instagramReset } from '../build-mail.ts';

const told = (name: string, address: string, text: string): boolean =>
  speaksOfItself(instagramReset({ from: { name, address }, subject: 'For you', body: bodyOf(text, []) }));

describe('a person who tells of themselves as a service would', () => {
  it.each([
    ['from a mailbox of anybody', 'Mara Quist', 'm.quist@gmail.com', 'Mara Quist has shared a file with you'],
    ['from a domain of their name', 'Mara Quist', 'office@quist-roofs.example', 'Mara Quist sent you a document'],
    ['with a service beside the name', 'Mara Quist (via Drive)', 'm.quist@gmail.com', 'Mara Quist has shared the folder Plans'],
    ['in German', 'Mara Quist', 'm.quist@gmx.de', 'Mara Quist hat eine Datei mit Ihnen geteilt'],
    ['in Italian', 'Mara Quist', 'mara@quist.example', 'Mara Quist ha condiviso un documento'],
  ])('is told %s', (_, name, address, text) => {
    expect(told(name, address, text)).toBe(true);
  });

  it.each([
    ['the service', 'Mara Quist', 'mara.quist@crates.example', 'Mara Quist has shared a file with you'],
    ['somebody else', 'Tom Berg', 't.berg@gmail.com', 'Mara Quist has shared a file with me'],
    ['themselves', 'Mara Quist', 'm.quist@gmail.com', 'I have shared a file with you'],
    ['no paper', 'Mara Quist', 'm.quist@gmail.com', 'Mara Quist sent you a kiss'],
  ])('is not where %s writes or is told of', (_, name, address, text) => {
    expect(told(name, address, text)).toBe(false);
  });
});
