import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Language } from "../domain/language.ts";
import { LANGUAGES } from "../domain/language.ts";
import type { Secret } from "../domain/secret.ts";
import type { Span } from "../domain/span.ts";
import type { VerifiedBrief } from "../domain/brief.ts";
import type { Log } from "../ports/log.ts";
import { mayEnter } from "./access.ts";
import { dayNamed } from "./day.ts";
import type { Html } from "./layout.ts";
import { articlePage } from "./pages/article.ts";
import { briefPage } from "./pages/brief.ts";
import { briefsPage } from "./pages/briefs.ts";
import { channelsPage } from "./pages/channels.ts";
import { deliveriesPage } from "./pages/deliveries.ts";
import { noticePage } from "./pages/notice.ts";
import { sourcesPage } from "./pages/sources.ts";
import { storiesPage } from "./pages/stories.ts";
import { rememberStories } from "./remember-stories.ts";
import { STYLE } from "./style.ts";
import { visitOf } from "./visit.ts";
import type { DeskRoom, Visit } from "./visit.ts";
import { DESK_WORDS } from "./words/both.ts";

export interface DeskOptions {
  readonly room: DeskRoom;
  /** Null: only this machine may look. */
  readonly token: Secret | null;
  /** Where the browser asks for neither. */
  readonly language: Language;
  readonly log: Log;
  /** Where a request's connection comes from; null when that is not known. */
  readonly remoteOf: (environment: unknown) => string | null;
}

interface Asked {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: (name: string) => string | undefined;
}

/** A page; null where there is no such thing. */
type Page = (visit: Visit, asked: Asked) => Promise<Html | null> | Html | null;

const PAGES: Readonly<Record<string, Page>> = {
  "/": (visit, asked) => briefsPage(visit, dayAsked(visit, asked)),
  "/briefs/:id": async (visit, { parameters }) => {
    const stored = await visit.room.store.briefs.get(parameters["id"] ?? "");
    return stored && briefPage(visit, stored);
  },
  "/articles/:id": async (visit, { parameters, query }) => {
    const [article] = await visit.room.store.articles.get([parameters["id"] ?? ""]);
    if (!article) return null;
    const figure = spanIn(query("figure"));
    const stored = await visit.room.store.briefs.get(query("brief") ?? "");
    const surface = stored && figure ? surfaceIn(stored.brief, article.id, figure) : null;
    return articlePage(visit, article, { at: spanIn(query("at")), figure, surface });
  },
  "/stories": (visit, asked) => storiesPage(visit, dayAsked(visit, asked)),
  "/deliveries": (visit, asked) => deliveriesPage(visit, dayAsked(visit, asked)),
  "/sources": (visit) => sourcesPage(visit),
  "/channels": (visit) => channelsPage(visit),
};

/** The local web page on which whoever runs the bot looks up what it did: only reads, asks nobody else for anything. */
export function createDesk({ room: opened, token, language, log, remoteOf }: DeskOptions): Hono {
  const room = { ...opened, tellStories: rememberStories() };
  const desk = new Hono();
  desk.use(secureHeaders(HEADERS));
  desk.use(async (context, next) => {
    const visitor = {
      remote: remoteOf(context.env),
      host: context.req.header("host") ?? null,
      authorization: context.req.header("authorization") ?? null,
    };
    if (mayEnter(visitor, token)) return next();
    const spoken = preferred(context.req.header("accept-language"), language);
    const challenge =
      token === null ? {} : { "WWW-Authenticate": 'Basic realm="Marktbrief", charset="UTF-8"' };
    return context.text(DESK_WORDS[spoken].denied, token === null ? 403 : 401, challenge);
  });
  desk.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  desk.get("/style.css", (context) =>
    context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }),
  );
  desk.get("/", (context) =>
    context.redirect(`/${preferred(context.req.header("accept-language"), language)}/`),
  );
  for (const spoken of LANGUAGES) {
    for (const [path, page] of Object.entries(PAGES)) {
      desk.get(`/${spoken}${path}`, async (context) => {
        const visit = visitOf(room, spoken);
        const asked = { parameters: context.req.param(), query: (name: string) => context.req.query(name) };
        const shown = await page(visit, asked);
        return shown ? context.html(shown) : context.html(noticePage(visit, "notFound"), 404);
      });
    }
  }
  const spokenAt = (path: string): Language =>
    path.startsWith("/en/") ? "en" : path.startsWith("/de/") ? "de" : language;
  desk.notFound((context) =>
    context.html(noticePage(visitOf(room, spokenAt(context.req.path)), "notFound"), 404),
  );
  desk.onError((error, context) => {
    log.error("desk: a page failed", { error: error.message });
    return context.html(noticePage(visitOf(room, spokenAt(context.req.path)), "broken"), 500);
  });
  return desk;
}

/** Nothing of anybody else, no script, no frame. */
const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
} satisfies Parameters<typeof secureHeaders>[0];

function preferred(accepted: string | undefined, fallback: Language): Language {
  const first = /(?:^|[,\s])(?<code>de|en)(?:[-;,]|$)/iu
    .exec(accepted ?? "")
    ?.groups?.["code"]?.toLowerCase();
  return first === "de" || first === "en" ? first : fallback;
}

function dayAsked({ room, now }: Visit, { query }: Asked): ReturnType<typeof dayNamed> {
  return dayNamed(query("day"), room.zone, now);
}

/** "120-145" */
function spanIn(asked: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(asked ?? "") ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

/** How a figure read in the article when the brief was made. */
function surfaceIn(
  { bullets, dates, conflicts }: VerifiedBrief,
  article: string,
  place: Span,
): string | null {
  const bound = [
    ...bullets.flatMap(({ label, body }) => [...(label?.figures ?? []), ...body.figures]),
    ...dates.map(({ figure }) => figure),
    ...conflicts.flatMap(({ statements }) => statements.map(({ figure }) => figure)),
  ];
  const found = bound.find(
    (one) =>
      one.article === article && one.figure.span.start === place.start && one.figure.span.end === place.end,
  );
  return found?.figure.surface ?? null;
}
