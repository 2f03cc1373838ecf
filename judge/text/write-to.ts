/** Words before an address, in the same sentence, that tell whom to write to. */
export const WRITE_TO =
  /(?:write|reply|respond|e-?mail (?:us|me|to)|contact (?:us|me|our)|reach (?:us|me)|send|forward|schreib|antwort|escrib|env[ií]|écri|répond|scriv|rispond|napisz|odpisz|pisz|ответ|пиш)[^.!?\n]{0,45}$/iu;
