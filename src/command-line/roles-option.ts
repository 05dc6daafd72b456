import { UsageError } from "./command.ts";
import type { Arguments } from "./command.ts";
import { ROLES } from "./roles.ts";
import type { Role } from "./roles.ts";

/** The value of `--roles`, "gateway,worker"; all of them when it is not given. */
export function rolesOption(given: Arguments): readonly Role[] {
  const text = given.text("roles");
  if (text === null) return ROLES;
  const asked = text.split(",").map((role) => role.trim());
  const unknown = asked.find((role) => !ROLES.some((known) => known === role));
  if (unknown === undefined) return ROLES.filter((role) => asked.includes(role));
  throw new UsageError(
    `start: --roles: "${unknown}" is none; name one or more of ${ROLES.join(", ")}, with commas between`,
  );
}
