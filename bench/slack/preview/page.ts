/** JSON as Slack gets it. */
type Json = Readonly<Record<string, unknown>>;

/** One thing to be shown: a message, a form or a home tab. */
export interface Panel {
  readonly caption: string;
  readonly kind: "message" | "modal" | "home";
  /** A message's payload or a view. */
  readonly content: Json;
}

/** A page that lays blocks out by the rules Slack gives for them. It is ours and says so; it is not Slack. */
export function previewPage(panels: readonly Panel[]): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Marktbrief on Slack</title><style>${STYLE}</style>
<body><main>${panels.map(panel).join("")}</main>
<footer>Laid out by a page of Marktbrief's own after Slack's Block Kit rules; not a screenshot of Slack.</footer></body></html>`;
}

function panel({ caption, kind, content }: Panel): string {
  const blocks = list(content["blocks"]).map(block).join("");
  const body =
    kind === "message"
      ? `<div class="row"><div class="icon">M</div><div><p class="who"><b>Marktbrief</b> <i>APP</i> 08:00</p>${blocks}</div></div>`
      : kind === "modal"
        ? `<h1>${words(content["title"])}</h1>${blocks}<p class="ends"><button>${words(content["close"])}</button><button class="main">${words(content["submit"])}</button></p>`
        : `<p class="tabs"><b>Home</b> Messages About</p>${blocks}`;
  return `<figure class="${kind}"><div class="frame">${body}</div><figcaption>${escape(caption)}</figcaption></figure>`;
}

function block(value: Json): string {
  switch (value["type"]) {
    case "header":
      return `<h2>${words(value["text"])}</h2>`;
    case "rich_text":
      return list(value["elements"]).map(richPart).join("");
    case "context":
      return `<p class="context">${list(value["elements"]).map(words).join(" &nbsp; ")}</p>`;
    case "actions":
      return `<p>${list(value["elements"])
        .map((each) => `<button>${words(each["text"])}</button>`)
        .join(" ")}</p>`;
    case "divider":
      return "<hr>";
    case "input":
      return input(value);
    default:
      throw new Error(`no layout for ${String(value["type"])}`);
  }
}

function richPart(part: Json): string {
  const elements = list(part["elements"]);
  if (part["type"] === "rich_text_list")
    return `<ul>${elements.map((each) => `<li>${richWords(list(each["elements"]))}</li>`).join("")}</ul>`;
  const tag = part["type"] === "rich_text_quote" ? "blockquote" : "p";
  return `<${tag}>${richWords(elements)}</${tag}>`;
}

function richWords(elements: readonly Json[]): string {
  return elements
    .map((element) => {
      const text = escape(String(element["text"])).replaceAll("\n", "<br>");
      // Slack puts the group's name in its place.
      if (element["type"] === "usergroup") return `<mark>@märkte</mark>`;
      const { bold, italic } = (element["style"] ?? {}) as { bold?: boolean; italic?: boolean };
      if (element["type"] === "link") return `<a href="${escape(String(element["url"]))}">${text}</a>`;
      return bold ? `<b>${text}</b>` : italic ? `<i>${text}</i>` : text;
    })
    .join("");
}

function input(value: Json): string {
  const element = value["element"] as Json;
  const chosen = (element["initial_option"] as Json | undefined)?.["text"];
  const shown =
    element["type"] === "rich_text_input"
      ? list((element["initial_value"] as Json | undefined)?.["elements"])
          .map(richPart)
          .join("")
      : words(chosen ?? element["initial_value"] ?? element["initial_date"]);
  const arrow = /select$|^datepicker$/u.test(String(element["type"])) ? "<span>▾</span>" : "";
  const optional = value["optional"] === true ? " <i>(optional)</i>" : "";
  const hint = value["hint"] === undefined ? "" : `<small>${words(value["hint"])}</small>`;
  return `<label><b>${words(value["label"])}</b>${optional}<div class="field">${shown}${arrow}</div>${hint}</label>`;
}

function words(text: unknown): string {
  const plain = typeof text === "object" && text !== null ? (text as Json)["text"] : text;
  return escape(typeof plain === "string" ? plain : "");
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLE = `
body { font: 15px/1.46 Lato, "DejaVu Sans", sans-serif; color: #1d1c1d; background: #eceaee; margin: 20px; }
main { columns: 2; column-gap: 20px; width: 1080px; }
figure { margin: 0 0 16px; break-inside: avoid; } figure.modal { break-before: column; } mark { background: #1264a31a; color: #1264a3; } .field p { margin: 0; } figcaption, footer { color: #616061; font-size: 12px; margin-top: 6px; }
.frame { background: #fff; border-radius: 8px; padding: 16px 20px; box-shadow: 0 1px 4px #0003; }
h1, h2 { font-size: 18px; line-height: 1.33; margin: 8px 0; } p { margin: 6px 0; } ul { margin: 4px 0; padding-left: 22px; } li { margin: 3px 0; }
a { color: #1264a3; text-decoration: none; } blockquote { border-left: 4px solid #ddd; margin: 6px 0; padding-left: 12px; }
.context, small, label i { color: #616061; font-size: 12px; } label { display: block; margin: 8px 0; } small { display: block; margin-top: 3px; }
button { font: inherit; font-size: 13px; font-weight: 700; background: #fff; color: #1d1c1d; border: 1px solid #bbb; border-radius: 4px; padding: 4px 12px; margin: 2px 0; }
button.main { background: #007a5a; color: #fff; border: 0; } .ends { text-align: right; }
.field { border: 1px solid #868686; border-radius: 4px; padding: 2px 10px; min-height: 22px; margin-top: 2px; } .field span { float: right; }
.row { display: flex; gap: 10px; } .icon { flex: none; width: 36px; height: 36px; border-radius: 8px; background: #1a3a5c; color: #fff; font-weight: 700; text-align: center; line-height: 36px; }
.who { margin: 0; } .who i { font-size: 10px; font-style: normal; background: #ddd; border-radius: 2px; padding: 1px 3px; } .tabs { color: #616061; border-bottom: 1px solid #ddd; padding-bottom: 6px; } .tabs b { color: #1d1c1d; }
`;
