import { PermissionFlagsBits } from "discord.js";
import type { MessageForm } from "./render.ts";

/** The links that install the app: for a server, with the least permissions; and for oneself. */
export function discordInvites(
  applicationId: string,
  form: MessageForm,
): { readonly server: string; readonly personal: string } {
  const server = {
    scope: "bot applications.commands",
    permissions: String(permissionsFor(form)),
    integration_type: "0",
  };
  const personal = { scope: "applications.commands", integration_type: "1" };
  return { server: address(applicationId, server), personal: address(applicationId, personal) };
}

function permissionsFor(form: MessageForm): bigint {
  return discordPermissions(form).reduce((sum, { bit }) => sum | bit, 0n);
}

/** To see channels and write there, in threads too; embeds need one more. */
export function discordPermissions(
  form: MessageForm,
): readonly { readonly name: string; readonly bit: bigint }[] {
  const names = ["ViewChannel", "SendMessages", "SendMessagesInThreads"] as const;
  const all = form === "embed" ? ([...names, "EmbedLinks"] as const) : names;
  return all.map((name) => ({ name, bit: PermissionFlagsBits[name] }));
}

function address(applicationId: string, query: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams({ client_id: applicationId, ...query });
  return `https://discord.com/oauth2/authorize?${parameters.toString()}`;
}
