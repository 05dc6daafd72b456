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

/** To see channels and write there, in threads too; embeds need one more. */
function permissionsFor(form: MessageForm): bigint {
  const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks } = PermissionFlagsBits;
  return ViewChannel | SendMessages | SendMessagesInThreads | (form === "embed" ? EmbedLinks : 0n);
}

function address(applicationId: string, query: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams({ client_id: applicationId, ...query });
  return `https://discord.com/oauth2/authorize?${parameters.toString()}`;
}
