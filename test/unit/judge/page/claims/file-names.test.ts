import { describe, expect, it } from 'vitest';
import { fileWords } from '../../../../../judge/page/claims/file-names.ts';
import { tokensOf } from '../../../../../judge/page/content/words.ts';

const says = (address: string, word: string): boolean => fileWords(address).some((words) => words.includes(tokensOf(word)[0] ?? ''));

describe('the file of a picture is called by', () => {
  it.each([
    ['a word of its own', 'https://kqz.example/img/mill-logo.svg', 'mill'],
    ['a word in one with what is shown', 'https://kqz.example/img/milllogo_color_74x24dp.png', 'mill'],
    ['a word before a capital', 'https://kqz.example/img/millLogo.png', 'mill'],
    ['what a server that makes it smaller is handed', 'https://kqz.example/_next/image?url=%2Fimg%2Fmill-logo.png&w=256&q=75', 'mill'],
    ['a folder that stands for it', 'https://kqz.example/media/9c_mill.png/v1/fill', 'fill'],
  ])('%s', (_, address, word) => expect(says(address, word)).toBe(true));

  it.each([
    ['the folder it lies in', 'https://kqz.example/mill/', 'mill'],
    ['the name that a browser asks for', 'https://kqz.example/apple-touch-icon.png', 'apple'],
    ['the query of a page', 'https://kqz.example/l.png?from=mill', 'mill'],
  ])('and not by %s', (_, address, word) => expect(says(address, word)).toBe(false));
});
