import type { CommandUser } from "../../domain/command.ts";
import type { Language } from "../../domain/language.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Answer, SlackApi } from "./api.ts";

/** Who did something, and where. */
export interface Whereabouts {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  readonly token: string;
}

/** A channel somebody is in. */
export interface Membership {
  readonly channel: string;
  readonly name: string;
  /** Whether he may administer it. */
  readonly isAdmin: boolean;
}

/** Who people are, as Slack tells; asked once in a while. */
export interface People {
  /** Who cannot be asked about may administer nothing and has no language. */
  of(at: Whereabouts): Promise<CommandUser>;
  /** The channels he is in, private ones only where the bot is too; at most 200, direct messages aside. */
  channels(at: Whereabouts): Promise<readonly Membership[]>;
}

interface Person {
  readonly isAdmin: boolean;
  readonly language: Language | null;
}

const NOBODY: Person = { isAdmin: false, language: null };

/** Ten minutes: a new admin waits no longer, and Slack is asked rarely. */
const FRESH = 600_000;
/** Who has left a channel is to see nothing more of it. Slack takes some 20 such questions a minute of a workspace. */
const FRESH_CHANNELS = 30_000;
const KEPT = 20_000;

export function createPeople(api: SlackApi, clock: Clock): People {
  const remember = createMemory(clock);

  async function person(at: Whereabouts): Promise<Person> {
    return remember(`user ${at.workspace} ${at.user}`, NOBODY, async () => {
      const outcome = await api.call(at.token, "users.info", { user: at.user, include_locale: true });
      return outcome.ok ? readPerson(outcome.answer["user"] as Answer | undefined) : null;
    });
  }

  async function creator(at: Whereabouts): Promise<string> {
    return remember(`channel ${at.workspace} ${at.channel}`, "", async () => {
      const outcome = await api.call(at.token, "conversations.info", { channel: at.channel });
      const channel = outcome.ok ? (outcome.answer["channel"] as Answer | undefined) : undefined;
      const id = channel?.["creator"];
      return typeof id === "string" ? id : null;
    });
  }

  async function memberships(at: Whereabouts): Promise<readonly Answer[]> {
    return remember(
      `channels ${at.workspace} ${at.user}`,
      [],
      async () => {
        const outcome = await api.call(at.token, "users.conversations", {
          user: at.user,
          types: "public_channel,private_channel",
          exclude_archived: true,
          limit: 200,
        });
        return outcome.ok ? ((outcome.answer["channels"] ?? []) as readonly Answer[]) : null;
      },
      FRESH_CHANNELS,
    );
  }

  return {
    async channels(at) {
      const [{ isAdmin }, found] = await Promise.all([person(at), memberships(at)]);
      return found.map(({ id, name, creator }) => ({
        channel: String(id),
        name: typeof name === "string" ? name : String(id),
        isAdmin: isAdmin || creator === at.user,
      }));
    },
    async of(at) {
      // In direct messages there is nobody else to ask.
      if (at.channel.startsWith("D")) {
        const { language } = await person(at);
        return { id: at.user, isAdmin: true, language };
      }
      const [{ isAdmin, language }, founder] = await Promise.all([person(at), creator(at)]);
      return { id: at.user, isAdmin: isAdmin || founder === at.user, language };
    },
  };
}

function readPerson(user: Answer | undefined): Person | null {
  if (user === undefined) return null;
  const isAdmin = [user["is_admin"], user["is_owner"], user["is_primary_owner"]].includes(true);
  return { isAdmin, language: languageOf(user["locale"]) };
}

/** "de-AT" is German; a locale we do not write is none. */
function languageOf(locale: unknown): Language | null {
  const [language] = String(locale).split("-");
  return language === "de" || language === "en" ? language : null;
}

type Remember = <T>(key: string, unknown: T, ask: () => Promise<T | null>, fresh?: number) => Promise<T>;

/** What was answered, for a while; no answer is not remembered. */
function createMemory(clock: Clock): Remember {
  const known = new Map<string, { readonly value: unknown; readonly until: number }>();
  return async <T>(key: string, unknown: T, ask: () => Promise<T | null>, fresh = FRESH): Promise<T> => {
    const now = Date.parse(clock.now());
    const hit = known.get(key);
    if (hit && hit.until > now) return hit.value as T;
    const value = await ask();
    // What was true ten minutes ago is a better guess than nothing.
    if (value === null) return hit ? (hit.value as T) : unknown;
    known.delete(key);
    known.set(key, { value, until: now + fresh });
    const oldest = known.keys().next();
    if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
    return value;
  };
}
