/** What of an event is kept until the script that weighs it is there: it names its part only while it is dispatched. */
export interface Heard {
  part: EventTarget | undefined;
  /** The letter that was typed; undefined for a focus or a press. */
  key: string | undefined;
}

/** Whether the person is about to write: no event of the page's own making, no key that writes nothing. */
export function isWriting(event: Event): boolean {
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  return event.isTrusted && !(key && (key.length > 1 || ctrlKey || metaKey));
}

/** What is kept of an event; only while it is dispatched does it tell its part in a shadow tree. */
export function heardOf(event: Event): Heard {
  return { part: event.composedPath()[0], key: (event as KeyboardEvent).key };
}
