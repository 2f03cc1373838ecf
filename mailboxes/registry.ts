import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { isMailFrame } from './mail-frame.ts';
import type { Reader } from './reader.ts';
import { roundcube } from './roundcube.ts';
import { daum } from './webmails/daum.ts';
import { fastmail } from './webmails/fastmail.ts';
import { gmx } from './webmails/gmx.ts';
import { hey } from './webmails/hey.ts';
import { horde, hordeBasic } from './webmails/horde.ts';
import { icloud } from './webmails/icloud.ts';
import { mailRu } from './webmails/mail-ru.ts';
import { naver } from './webmails/naver.ts';
import { netease } from './webmails/netease.ts';
import { nextcloud } from './webmails/nextcloud.ts';
import { outlook } from './webmails/outlook.ts';
import { proton } from './webmails/proton.ts';
import { qq } from './webmails/qq.ts';
import { sogo } from './webmails/sogo.ts';
import { tuta } from './webmails/tuta.ts';
import { yahoo } from './webmails/yahoo.ts';
import { yandex } from './webmails/yandex.ts';
import { zimbra } from './webmails/zimbra.ts';
import { zimbraModern } from './webmails/zimbra-modern.ts';
import { zoho } from './webmails/zoho.ts';

/** Every webmail we know, the first match reads; hosts of a maker first. To add one: its file, its name here. */
const READERS: readonly Reader[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  icloud,
  fastmail,
  zoho,
  yandex,
  mailRu,
  qq,
  netease,
  tuta,
  hey,
  naver,
  daum,
  gmx,
  roundcube,
  nextcloud,
  sogo,
  horde,
  hordeBasic,
  zimbra,
  zimbraModern,
];

/** Reads nothing: no mail speaks for the webmail that shows it. */
const nobody: Reader = { client: 'generic', matches: () => true, openMails: () => [] };

/** The reader for a document; `generic` takes what nobody else knows, nobody takes a frame that is a mail's body. */
export function readerFor(doc: Document): Reader {
  if (isMailFrame(doc)) return nobody;
  return READERS.find((reader) => reader.matches(doc)) ?? generic;
}
