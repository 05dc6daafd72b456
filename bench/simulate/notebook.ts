import type { Delivery } from "../../src/domain/delivery.ts";
import type { Message } from "../../src/domain/message.ts";
import type { FrozenContent } from "../../src/ports/delivery-ledger.ts";
import type { Owner } from "./time.ts";

/**
 * What took effect, in the order in which it did, whoever heard of it: the ledger's writes on one side, what the
 * platform was asked on the other. It notes at once what must not be.
 */
export interface Notebook {
  readonly breaches: readonly string[];
  /** Contents by the id of the first part. */
  readonly frozen: ReadonlyMap<string, FrozenContent>;
  /** When each delivery's end was written down. Milliseconds. */
  readonly ended: ReadonlyMap<string, number>;
  /** Keys the platform answered otherwise than with success, or not at all. */
  readonly troubled: ReadonlySet<string>;
  /** Keys of notices to admins. */
  readonly notices: ReadonlySet<string>;
  claimed(deliveries: readonly Delivery[], holder: Owner): void;
  /** Its holder has it in hand no longer, whatever becomes of it. */
  letGo(id: string): void;
  froze(id: string, content: FrozenContent): void;
  /** An attempt is written down; until it is closed it is open. */
  began(id: string): void;
  /** It is written down that it came to nothing. */
  closed(id: string): void;
  settled(id: string): void;
  posted(message: Message, key: string): void;
  /** Looked for, and posted anew since it was not found. */
  resumed(key: string): void;
  /** Looked for without an answer. */
  looked(key: string): void;
  /** Admins were. */
  told(key: string): void;
  /** Its answer never came. */
  lost(key: string): void;
  /**
   * Nothing was posted; not again before that instant, null for never. Who takes it up for one that has not heard of
   * it cannot know.
   */
  refused(key: string, until: number | null): void;
  breach(what: string): void;
}

interface Entry {
  readonly channel: string;
  readonly order: string;
  isOpen: boolean;
  posts: number;
  holder: Owner | null;
}

interface Circumstances {
  /** Whether instants can be told by; a process without a true clock may be early by its own. */
  readonly hasTrueClock: boolean;
  /** Whether whoever lives keeps what he has in hand: he does not sleep, and his database is there. */
  readonly keepsLeases: boolean;
}

/** `now` is the true time, milliseconds. */
export function openNotebook(
  now: () => number,
  { hasTrueClock, keepsLeases }: Circumstances = { hasTrueClock: true, keepsLeases: true },
): Notebook {
  const breaches: string[] = [];
  const frozen = new Map<string, FrozenContent>();
  const ended = new Map<string, number>();
  const entries = new Map<string, Entry>();
  const latest = new Map<string, string>();
  const lost = new Set<string>();
  const troubled = new Set<string>();
  const notices = new Set<string>();
  const notBefore = new Map<string, number>();
  const breach = (what: string): void => {
    if (!breaches.includes(what)) breaches.push(what);
  };
  /** Of a channel one after the other, in order. */
  const inOrder = (key: string, { channel, order }: Entry): void => {
    const before = latest.get(channel) ?? "";
    if (before > order) breach(`${key} was posted after a later one`);
    else latest.set(channel, order);
  };
  const asked = (key: string): void => {
    const entry = entries.get(key);
    if (entry?.isOpen !== true) breach(`${key} was posted though no attempt was written down`);
    if (entry) inOrder(key, entry);
  };
  return {
    breaches,
    frozen,
    ended,
    troubled,
    notices,
    breach,
    claimed(deliveries, holder) {
      for (const { id, channel, slot, part } of deliveries) {
        const known = entries.get(id);
        if (keepsLeases && known?.holder?.isAlive()) breach(`${id} was taken from who was at it`);
        if (known) {
          known.holder = holder;
          continue;
        }
        const order = `${slot.at} ${slot.key} ${String(part).padStart(3, "0")}`;
        entries.set(id, { channel: channel.channel, order, isOpen: false, posts: 0, holder });
      }
    },
    letGo(id) {
      const entry = entries.get(id);
      if (entry) entry.holder = null;
    },
    froze(id, content) {
      if (frozen.has(id)) breach(`${id} was frozen twice`);
      frozen.set(id, content);
    },
    began(id) {
      const entry = entries.get(id);
      if (!entry) {
        breach(`${id} was begun by whoever never claimed it`);
        return;
      }
      if (entry.isOpen) breach(`${id} was begun again while an attempt was open`);
      for (const [other, { channel, isOpen }] of entries) {
        if (other !== id && isOpen && channel === entry.channel) breach(`${id} was begun beside ${other}`);
      }
      Object.assign(entry, { isOpen: true, posts: 0 });
    },
    closed(id) {
      const entry = entries.get(id);
      if (entry) entry.isOpen = false;
    },
    settled(id) {
      this.closed(id);
      this.letGo(id);
      if (ended.has(id)) breach(`${id} ended twice`);
      ended.set(id, now());
    },
    posted(message, key) {
      asked(key);
      const entry = entries.get(key);
      if (entry && (entry.posts += 1) > 1) breach(`${key} was posted twice for one attempt`);
      if (now() < (notBefore.get(key) ?? 0)) breach(`${key} was posted sooner than the platform allowed`);
      if (lost.has(key)) breach(`${key} was posted again though its answer was lost`);
      const [, first = "", part = ""] = /^(.*) (\d+)$/u.exec(key) ?? [];
      const wanted = frozen.get(`${first} 0`)?.messages[Number(part)];
      if (JSON.stringify(wanted) !== JSON.stringify(message))
        breach(`${key} was posted in other words than were frozen`);
    },
    resumed: asked,
    looked: (key) => troubled.add(key),
    told: (key) => notices.add(key),
    lost(key) {
      lost.add(key);
      troubled.add(key);
    },
    refused(key, until) {
      if (until === null || hasTrueClock) notBefore.set(key, until ?? Infinity);
      troubled.add(key);
    },
  };
}
