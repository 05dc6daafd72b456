/** What one workspace's calls need. */
export interface Credentials {
  readonly token: string;
  /** Null while Slack could not be asked yet. */
  readonly botId: string | null;
  readonly botUserId: string | null;
}

/** Where tokens come from: the environment for one workspace, the installation store for many. */
export interface SlackTokens {
  /** Null: Marktbrief is not installed there. */
  of(workspace: string): Promise<Credentials | null>;
}
