/** Many domains asked about at once: one look-up a label of the host, where `isUnder` would compare with each. */
import { isIpAddress, withoutTrailingDots } from './host.ts';

export class DomainSet {
  readonly #domains: ReadonlySet<string>;

  constructor(domains: Iterable<string>) {
    this.#domains = new Set([...domains].map((domain) => withoutTrailingDots(domain.toLowerCase())).filter(Boolean));
  }

  /** Whether `host` is one of the domains or lies below one, as `isUnder` says of each. */
  holds(host: string): boolean {
    const inner = withoutTrailingDots(host.toLowerCase());
    if (this.#domains.has(inner)) return true;
    if (isIpAddress(inner)) return false;
    for (let dot = inner.indexOf('.'); dot >= 0; dot = inner.indexOf('.', dot + 1)) {
      if (this.#domains.has(inner.slice(dot + 1))) return true;
    }
    return false;
  }
}

/** Answers about an owner that are kept with it: its domains, gathered when they are first asked for. */
export function domainsOf<T extends object>(gather: (owner: T) => string[]): (owner: T) => DomainSet {
  const known = new WeakMap<T, DomainSet>();
  return (owner) => {
    const met = known.get(owner) ?? new DomainSet(gather(owner));
    known.set(owner, met);
    return met;
  };
}
