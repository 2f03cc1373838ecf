/** Opens the page "My accounts" and gives it its memory. */
import { render } from 'preact';
import { translate } from '../../components/i18n/translate.ts';
import { localArea } from '../../storage/areas.ts';
import { tick } from '../check-up/store.ts';
import { ownChooser } from '../check-up/used-platforms.ts';
import type { ChooserMemory } from '../check-up/platform-chooser.tsx';
import { historyMemory } from '../history/memory.ts';
import type { HistoryMemory } from '../history/memory.ts';
import { readEvents, readGuides, readStoredParts } from './account-data.ts';
import type { AccountData } from './account-data.ts';
import { MyAccounts } from './my-accounts.tsx';

/** Draws the page in `room` once its data is read, and scrolls to the part that its address names. */
export function openMyAccounts(room: HTMLElement): void {
  void new OpenPage(room).open();
}

class OpenPage {
  readonly #room: HTMLElement;
  readonly #now = Date.now();
  #data: AccountData | null = null;

  constructor(room: HTMLElement) {
    this.#room = room;
  }

  async open(): Promise<void> {
    await this.#read();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  async #read(): Promise<void> {
    const stored = await readStoredParts(this.#now);
    const events = await readEvents(this.#now);
    this.#show({ ...stored, events, guides: await readGuides(stored, events) });
  }

  #show(data: AccountData): void {
    this.#data = data;
    render(
      <MyAccounts
        data={data}
        tick={async (platform, step, done) => {
          const ticks = await tick(localArea, platform, step, done ? Date.now() : null);
          this.#show({ ...(this.#data ?? data), ticks });
        }}
        chooser={this.#chooser}
        history={this.#history}
        now={this.#now}
        t={translate}
      />,
      this.#room,
    );
  }

  /** What is chosen or deleted changes the parts above. */
  readonly #chooser: ChooserMemory = { ...ownChooser, choose: (id, used) => this.#thenRead(ownChooser.choose(id, used)) };
  readonly #history: HistoryMemory = ((kept) => ({
    ...kept,
    remove: (key: string) => this.#thenRead(kept.remove(key)),
    restore: (event: Parameters<HistoryMemory['restore']>[0]) => this.#thenRead(kept.restore(event)),
  }))(historyMemory(localArea));

  async #thenRead<T>(work: Promise<T>): Promise<T> {
    const done = await work;
    await this.#read();
    return done;
  }
}
