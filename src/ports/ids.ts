/** Where identifiers come from. */
export interface Ids {
  /** A fresh identifier that sorts by time (UUID version 7). */
  next(): string;
  /** A stable identifier of a content: the same text gives the same 32 hexadecimal digits. */
  of(content: string): string;
}
