/** What is made when it is first asked for, and once: a worker starts often, and most mails ask little. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
