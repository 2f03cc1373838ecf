import { trimmedEnd } from '../text/trimmed.ts';

/** The percent-decoded text; bytes that are no UTF-8 stay as they are. Never throws. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.replace(/%[0-7][0-9a-f]/gi, (pair) => String.fromCharCode(Number.parseInt(pair.slice(1), 16)));
    }
  });
}

/** The text behind Base64 of either alphabet, padded or not, as UTF-8; '' where it is none. Never throws. */
export function base64Decoded(text: string): string {
  try {
    const bytes = atob(trimmedEnd(text.replaceAll('-', '+').replaceAll('_', '/'), /[=\s]/));
    return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}
