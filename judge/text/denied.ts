/** "We will never ask you to …": what a genuine mail says of the same things. */
export const DENIED =
  /(?<!\p{L})(?:never|not|no one|nobody|cannot|nicht|nie|niemals|kein\p{L}{0,2}|jamais|pas|nunca|jamás|no|não|mai|non|nooit|niet|geen|nigdy|nikt|asla|hiçbir|никогда|никому|не)(?!\p{L})|n['’]t(?!\p{L})|ません|ないで|不要|不会|请勿|勿|않/u;
