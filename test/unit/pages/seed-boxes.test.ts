import { describe, expect, it } from 'vitest';
import { kindsOfBoxes, type Box } from '../../../pages/seed-boxes.ts';

const boxes = (count: number, box: (at: number) => Partial<Box>): Box[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'other', label: '', maxLength: '', ...box(at) }));
const kinds = (all: Box[], text: string): string[] => [...new Set(kindsOfBoxes(all, text))];

describe('many small boxes', () => {
  it.each([
    ['numbered', (at: number) => ({ label: `${at + 1}.` })],
    ['with a word and a number', (at: number) => ({ label: `Wort ${at + 1}` })],
    ['without any mark', () => ({})],
    ['masked', (at: number) => ({ kind: 'password' as const, label: `#${at + 1}` })],
  ])('%s take a recovery phrase where the page speaks of one', (_, box) => {
    expect(kinds(boxes(12, box), 'Enter your Secret Recovery Phrase')).toEqual(['seed-phrase']);
    expect(kinds(boxes(24, box), 'Gib deine Wiederherstellungsphrase ein')).toEqual(['seed-phrase']);
    expect(kinds(boxes(12, box), 'Sales by month')).not.toContain('seed-phrase');
    expect(kinds(boxes(11, box), 'Secret recovery phrase')).not.toContain('seed-phrase');
  });

  it('of one character each take a code', () => {
    expect(kinds(boxes(6, () => ({ maxLength: '1' })), '')).toEqual(['code']);
    expect(kinds(boxes(4, () => ({ maxLength: '1', kind: 'password' })), '')).toEqual(['code']);
    expect(kinds(boxes(3, () => ({ maxLength: '1' })), '')).toEqual(['other']);
  });

  it('leave fields alone that say what they are', () => {
    expect(kinds(boxes(12, () => ({ kind: 'email', label: 'Email' })), 'recovery phrase')).toEqual(['email']);
    expect(kinds(boxes(12, (at) => ({ label: `Quantity of article ${at}` })), 'recovery phrase')).toEqual(['other']);
  });
});
