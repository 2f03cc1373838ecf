/** The one hash of what is stored: its name tells nobody what was named. Tables that are spread by a hash have their own beside them. */

/** The first 128 bits of the SHA-256 of `text`, as 32 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
