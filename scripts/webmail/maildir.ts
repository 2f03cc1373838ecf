import { chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Maildir on disk: a mail is written to tmp and renamed into new, so a server never sees half of one. */
export class Maildir {
  readonly #folder: string;
  readonly #owner: { uid: number; gid: number };
  #count = 0;

  constructor(folder: string, owner: { uid: number; gid: number }) {
    this.#folder = folder;
    this.#owner = owner;
    for (const part of ['', 'cur', 'new', 'tmp']) {
      const path = join(folder, part);
      mkdirSync(path, { recursive: true });
      chownSync(path, owner.uid, owner.gid);
    }
  }

  /** Puts a mail into the mailbox; arrival order is the order of the calls. */
  deliver(source: Uint8Array | string): void {
    this.#count += 1;
    const name = `${1_700_000_000 + this.#count}.M${this.#count}P${process.pid}.test`;
    const draft = join(this.#folder, 'tmp', name);
    writeFileSync(draft, source);
    chownSync(draft, this.#owner.uid, this.#owner.gid);
    renameSync(draft, join(this.#folder, 'new', name));
  }
}
