import type { ListedSource } from "../../domain/source.ts";
import { listSources } from "../../domain/source.ts";
import { sourceName } from "../../messages/source-words.ts";
import type { SourceDesk } from "../../ports/source-desk.ts";
import type { Asked } from "../asked.ts";
import { nearest } from "../nearest.ts";

/** The sources this place may know of: the operator's, and its own workspace's. */
export async function knownSources(desk: SourceDesk, asked: Asked): Promise<readonly ListedSource[]> {
  const chosen = await asked.deps.store.sources.chosen();
  return listSources(desk.configured(), chosen).filter(
    ({ isConfigured, places }) => isConfigured || places.some((place) => isHere(place, asked)),
  );
}

export function isHere(
  { platform, workspace }: ListedSource["places"][number],
  { channel }: Pick<Asked, "channel">,
): boolean {
  return platform === channel.platform && workspace === channel.workspace;
}

/** The source meant by its address, with or without what stands in front and behind, or by its publisher. */
export function sourceMeant(typed: string, sources: readonly ListedSource[]): ListedSource | null {
  const wanted = bare(typed);
  const named = sources.filter((source) => namesOf(source).includes(wanted));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What may have been meant, as it can be typed. */
export function nearestSource(typed: string, sources: readonly ListedSource[]): string | null {
  return nearest(bare(typed), sources.flatMap(namesOf));
}

function namesOf({ settings }: ListedSource): readonly string[] {
  const address = sourceName({ ...settings, publisher: null });
  return [
    bare(settings.url),
    bare(address),
    ...(settings.publisher === null ? [] : [bare(settings.publisher)]),
  ];
}

function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//u, "")
    .replace(/\/$/u, "")
    .trim();
}
