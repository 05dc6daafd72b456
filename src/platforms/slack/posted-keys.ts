/** What is known of a post: it stands there, or its answer was lost after the time given (Slack's seconds). */
export type PostState =
  { readonly state: "sent"; readonly id: string } | { readonly state: "unclear"; readonly since: string };

/** What this process has posted, so that the same key is not posted twice. */
export interface PostedKeys {
  get(name: string): PostState | undefined;
  set(name: string, state: PostState): void;
}

/** The oldest are forgotten beyond this many. */
const KEPT = 10_000;

export function createPostedKeys(): PostedKeys {
  const states = new Map<string, PostState>();
  return {
    get: (name) => states.get(name),
    set(name, state) {
      states.delete(name);
      states.set(name, state);
      const oldest = states.keys().next();
      if (states.size > KEPT && !oldest.done) states.delete(oldest.value);
    },
  };
}
