/** What a server's robots.txt says to this bot. */
export interface Robots {
  /** Whether a path with its query may be fetched. */
  allows(path: string): boolean;
}

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

export const EVERYTHING: Robots = { allows: () => true };

const AGENT = "marktbrief";
const MOST_CHARACTERS = 500_000;
const MOST_RULES = 2_000;

/** RFC 9309: the group that names this bot, else the one for all; of the rules that fit the longest decides. */
export function readRobots(text: string): Robots {
  const groups = groupsOf(text.slice(0, MOST_CHARACTERS));
  const rules = (groups.get(AGENT) ?? groups.get("*") ?? []).slice(0, MOST_RULES);
  return {
    allows(path) {
      const fitting = rules.filter((rule) => fits(rule.path, path));
      const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
      const deciding = fitting.filter((rule) => rule.path.length === longest);
      return deciding.length === 0 || deciding.some(({ allow }) => allow);
    },
  };
}

function groupsOf(text: string): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let ruled = false;
  for (const line of text.split(/\r\n?|\n/u)) {
    const { name, value = "" } = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>[^#]*)/u.exec(line)?.groups ?? {};
    const key = name?.toLowerCase();
    if (key === "user-agent") {
      if (ruled) agents = [];
      ruled = false;
      agents.push(value.trim().toLowerCase());
    } else if (key === "allow" || key === "disallow") {
      ruled = true;
      const path = value.trim();
      for (const agent of agents) {
        const rules = groups.get(agent) ?? [];
        groups.set(agent, rules);
        if (path !== "") rules.push({ allow: key === "allow", path });
      }
    }
  }
  return groups;
}

/** "*" stands for anything, "$" for the end. Without regular expressions, so that no rule can take for ever. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith("$");
  const [first = "", ...parts] = (ends ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? first;
  return !ends || at === path.length || (parts.length > 0 && path.endsWith(last));
}
