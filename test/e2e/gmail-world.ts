import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { gmailMessage } from '../../scripts/demo/gmail.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { answerGmail } from '../corpus/webmails/gmail/serve.ts';
import { mailNamed } from './running.ts';

/** The world with the living mock Gmail in it, and one more conversation there, made of our own mails. */
export async function gmailWorld(): Promise<Serve> {
  const messages = await Promise.all([
    gmailMessage(mailNamed('instagram-reset.eml').source, 1, false),
    gmailMessage(mailNamed('lure-instagram-button.eml').source, 2, true),
  ]);
  const conversation = { id: 'FMfcgzOurs', subject: 'Reset your Instagram password', messages };
  return (host, path, method) => {
    if (host !== 'mail.google.com') return demoWorld(host, path, method);
    const { status, type, body } = answerGmail(path, [conversation]);
    return status === 200 ? { type, body } : null;
  };
}
