import type { ChosenSource, SourceState, ToldTrouble } from "../domain/source.ts";

/** The states of sources, by address, and what chats have decided on them. */
export interface SourceStore {
  find(source: string): Promise<SourceState | null>;
  save(state: SourceState): Promise<void>;
  /** What admins were told last; null also for a source that is not known. */
  told(source: string): Promise<ToldTrouble>;
  /** Takes it upon the caller to tell them; false, and nothing changes, where another process was faster. */
  tell(
    source: string,
    trouble: { readonly before: ToldTrouble; readonly now: ToldTrouble },
  ): Promise<boolean>;
  /** Of all workspaces, the oldest first. */
  chosen(): Promise<readonly ChosenSource[]>;
  /** Takes the place of what the same workspace chose for the same address before. */
  choose(chosen: ChosenSource): Promise<void>;
  /** Whether the workspace had chosen anything for it. */
  unchoose(url: string, place: ChosenSource["place"]): Promise<boolean>;
}
