/** The browser's own runtime for scripts that run in pages: the polyfill would cost them 10 kB. */

export interface NativeRuntime {
  /** Undefined once the extension was updated or removed under the script. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listen: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => true | undefined): void;
  };
}

/** The runtime of this script; null where the extension was updated or removed, and nobody will ever answer. */
export function nativeRuntime(): NativeRuntime | null {
  const host = globalThis as { browser?: { runtime?: NativeRuntime }; chrome?: { runtime?: NativeRuntime } };
  try {
    const runtime = host.browser?.runtime ?? host.chrome?.runtime;
    return runtime?.id === undefined ? null : runtime;
  } catch {
    return null;
  }
}
