import type { Installation, InstallationStore as BoltStore } from "@slack/bolt";
import type { InstallationStore } from "../../ports/installation-store.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SealingKeys } from "./seal.ts";

/** There is no installation for a workspace; a store that fails throws something else. */
export class NotInstalledError extends Error {
  override readonly name = "NotInstalledError";
}

/** Whether that is what was thrown at the bottom of it: installer and client wrap what their stores throw. */
export function isNotInstalled(error: unknown): boolean {
  if (error instanceof NotInstalledError) return true;
  if (!(error instanceof Error)) return false;
  return isNotInstalled(error.cause) || ("original" in error && isNotInstalled(error.original));
}

/** Slack's installer lets us keep whole organizations too; we keep workspaces. */
class OrganizationError extends Error {
  override readonly name = "OrganizationError";
}

/**
 * What the Slack client wants of an installation store: the installation as JSON, sealed for its workspace. One read
 * with an old key is sealed anew.
 */
export function createBoltStore(store: InstallationStore, keys: SealingKeys, clock: Clock): BoltStore {
  async function save(workspace: string, installation: Installation, installedAt: string): Promise<void> {
    const sealed = keys.seal(JSON.stringify(installation), ownerOf(workspace));
    await store.save({ platform: "slack", workspace, sealed, installedAt });
  }
  return {
    async storeInstallation(installation) {
      const workspace = installation.team?.id;
      if (workspace === undefined) {
        throw new OrganizationError(
          "slack: install Marktbrief in single workspaces, not in a whole organization",
        );
      }
      await save(workspace, installation, clock.now());
    },
    async fetchInstallation({ teamId }) {
      const stored = teamId === undefined ? null : await store.find("slack", teamId);
      if (stored === null)
        throw new NotInstalledError(
          `slack: not installed in workspace ${teamId ?? "(none)"}; install it again`,
        );
      const { plain, isOld } = keys.open(stored.sealed, ownerOf(stored.workspace));
      const installation = JSON.parse(plain) as Installation<"v2", false>;
      if (isOld) await save(stored.workspace, installation, stored.installedAt);
      return installation;
    },
    async deleteInstallation({ teamId }) {
      if (teamId !== undefined) await store.erase("slack", teamId, clock.now());
    },
  };
}

function ownerOf(workspace: string): string {
  return `slack ${workspace}`;
}
