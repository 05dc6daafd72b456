/** Entries that can be found under several keys; only the newest are kept, so that memory stays flat. */
export interface Recent<Entry> {
  add(keys: readonly string[], entry: Entry): void;
  under(key: string): readonly Entry[];
}

export interface RecentLimits {
  readonly entries: number;
  readonly perKey: number;
}

export function createRecent<Entry>(limits: RecentLimits): Recent<Entry> {
  const byKey = new Map<string, Entry[]>();
  const queue: { readonly keys: readonly string[]; readonly entry: Entry }[] = [];
  let oldest = 0;

  function forgetOldest(): void {
    const gone = queue[oldest];
    oldest += 1;
    for (const key of gone?.keys ?? []) {
      const left = (byKey.get(key) ?? []).filter((entry) => entry !== gone?.entry);
      if (left.length === 0) byKey.delete(key);
      else byKey.set(key, left);
    }
    if (oldest < limits.entries) return;
    queue.splice(0, oldest);
    oldest = 0;
  }

  return {
    add(keys, entry) {
      queue.push({ keys, entry });
      if (queue.length - oldest > limits.entries) forgetOldest();
      for (const key of keys) {
        const kept = byKey.get(key);
        if (!kept) byKey.set(key, [entry]);
        else {
          kept.push(entry);
          if (kept.length > limits.perKey) kept.shift();
        }
      }
    },
    under: (key) => byKey.get(key) ?? [],
  };
}
