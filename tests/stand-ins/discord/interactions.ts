import { bodyFaults } from "./validate.ts";
import type { DiscordWorld, Interaction, Json, Shown } from "./world.ts";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const no = (status: number, code: number): Answer => ({ status, body: { code, message: `error ${code}` } });
const EPHEMERAL = 64;

/** The first answer to an interaction. A second one is refused: 40060. */
export function takeFirst(interaction: Interaction, callback: Json, complaints: string[]): Answer {
  if (interaction.first !== null) return no(400, 40_060);
  if (performance.now() - interaction.sentAt > 3000) return no(404, 10_062);
  const faults = bodyFaults("callback", callback);
  complaints.push(...faults);
  if (faults.length > 0) return no(400, 50_035);
  interaction.first = callback;
  interaction.ms = performance.now() - interaction.sentAt;
  const data = (callback["data"] ?? {}) as Json;
  const ephemeral = (Number(data["flags"] ?? 0) & EPHEMERAL) !== 0;
  if (callback["type"] === 4) interaction.original = { body: data, ephemeral, loading: false };
  if (callback["type"] === 5) interaction.original = { body: {}, ephemeral, loading: true };
  return { status: 204, body: null };
}

/** What is sent to an interaction's webhook. */
export function takeLater(
  request: { readonly method: string; readonly target: string; readonly body: Json },
  interaction: Interaction,
  { world, complaints }: { readonly world: DiscordWorld; readonly complaints: string[] },
): Answer {
  const { method, target, body } = request;
  if (interaction.first === null) return no(404, 10_015);
  if (method === "DELETE") {
    if (target !== "@original" || interaction.original === null) return no(404, 10_008);
    interaction.original = null;
    return { status: 204, body: null };
  }
  if (method === "PATCH" && interaction.original === null) return no(404, 10_008);
  complaints.push(...bodyFaults(method === "PATCH" ? "edit" : "followup", body));
  const message = { id: world.nextId(), ...body };
  // Before anything is shown, a follow-up is taken for the edit; it is as private as the deferral was.
  if (method === "PATCH" || interaction.original?.loading === true) {
    const ephemeral = interaction.original?.ephemeral ?? false;
    interaction.original = { body, ephemeral, loading: false };
  } else {
    interaction.followups.push({
      body,
      ephemeral: (Number(body["flags"] ?? 0) & EPHEMERAL) !== 0,
      loading: false,
    });
  }
  return { status: 200, body: message };
}

/** All that is to be seen, in order. */
export function shownBy({ original, followups }: Interaction): readonly Shown[] {
  return [...(original === null || original.loading ? [] : [original]), ...followups];
}
