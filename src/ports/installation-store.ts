import type { PlatformName } from "../domain/channel.ts";

/** That a workspace has Marktbrief, and what it takes to speak there. */
export interface StoredInstallation {
  readonly platform: PlatformName;
  readonly workspace: string;
  /** Encrypted by whoever stores it; the store never sees a token. */
  readonly sealed: string;
  /** ISO instant. */
  readonly installedAt: string;
}

/** The workspaces that have installed Marktbrief. */
export interface InstallationStore {
  /** Takes the place of an earlier installation of the same workspace. */
  save(installation: StoredInstallation): Promise<void>;
  find(platform: PlatformName, workspace: string): Promise<StoredInstallation | null>;
  /** All of one platform. */
  list(platform: PlatformName): Promise<readonly StoredInstallation[]>;
  /**
   * Erases whatever is kept of a workspace: installation, choices, reports; all or nothing. False, and nothing is
   * erased, where it was installed anew after the instant `leftAt`.
   */
  erase(platform: PlatformName, workspace: string, leftAt: string): Promise<boolean>;
}
