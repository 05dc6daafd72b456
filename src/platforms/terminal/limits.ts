/** What a terminal takes. Widths in columns. */
export const TERMINAL_LIMITS = {
  /** Where the terminal does not tell its width, or there is none. */
  width: 100,
  /** Lines longer than this are hard to read, however wide the window (Bringhurst, 2.1.2: 45 to 75 characters; wider for lists). */
  widest: 110,
  narrowest: 40,
  /** A line that is typed or piped in, in UTF-16 units; whatever is longer is no command. */
  input: 2_000,
  /** Keys of messages already shown that are remembered. */
  keys: 1_000,
} as const;
