import { html } from "hono/html";
import { layout } from "../layout.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";

/** Says what went wrong and leaves the ways open. */
export function noticePage(visit: Visit, what: "notFound" | "broken"): Html {
  const { words } = visit;
  const told = what === "notFound" ? words.notFoundDetails : words.broken;
  return layout(visit, { title: words.notFound, page: null, path: "/", body: html`<p>${told}</p>` });
}
