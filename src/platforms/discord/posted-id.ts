/** One message of those that a long one was posted as. */
export interface PostedPart {
  readonly id: string;
  /** The thread it stands in, where that is not the place it was posted to: a forum's post. */
  readonly thread: string | null;
}

/** The id of all parts: "1 2" in a channel, "7/7 7/8" for a post 7 of a forum. */
export function idOf(parts: readonly PostedPart[]): string {
  return parts.map(({ id, thread }) => (thread === null ? id : `${thread}/${id}`)).join(" ");
}

export function partsOf(id: string): readonly PostedPart[] {
  return id.split(" ").map((part) => {
    const [thread = "", message] = part.split("/");
    return message === undefined ? { id: thread, thread: null } : { id: message, thread };
  });
}
