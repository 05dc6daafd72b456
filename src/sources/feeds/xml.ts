import { Parser } from "htmlparser2";
import type { PageElement } from "../pages/dom.ts";
import { canonicalName } from "./namespaces.ts";
import type { Prefixes } from "./namespaces.ts";

/** An element of a feed. Its tag is in lower case, with the usual prefix of a known namespace: "dc:date". */
export interface FeedElement extends PageElement {
  readonly children: readonly (FeedElement | string)[];
  /** What addresses in it are relative to; null where nothing tells. */
  readonly base: string | null;
  /** Whether the feed ends in the middle of it. */
  readonly isCut: boolean;
}

interface OpenElement extends FeedElement {
  readonly children: (FeedElement | string)[];
  isCut: boolean;
}

/** Elements that are not closed yet, with the prefixes in force. */
interface Scope {
  readonly element: OpenElement;
  readonly prefixes: Prefixes;
}

/** What is deeper stays as text of the element it lies in. */
const DEEPEST = 100;
/** No feed has so much; what follows is not read. */
const HOPELESS = { depth: 5_000, elements: 50_000, attributes: 2_000 };
const CHUNK = 32_768;

/**
 * The elements of XML, whole or broken: what is not closed ends with what it lies in. Declared entities are never
 * expanded, and time and memory are linear in the length, whatever it holds.
 */
export function parseXml(xml: string, base: string | null): FeedElement {
  const root: OpenElement = { tag: "", attributes: {}, children: [], base, isCut: false };
  const outermost: Scope = { element: root, prefixes: new Map() };
  const open: Scope[] = [outermost];
  let words: string[] = [];
  const seen = { beyond: 0, elements: 0, attributes: 0 };
  const parser = new Parser(
    {
      onattribute() {
        seen.attributes += 1;
      },
      onopentag(name, attributes) {
        seen.elements += 1;
        seen.attributes = 0;
        if (open.length > DEEPEST) {
          seen.beyond += 1;
          return;
        }
        flush();
        const outer = open.at(-1) ?? outermost;
        const scope = openElement(name, attributes, outer);
        outer.element.children.push(scope.element);
        open.push(scope);
      },
      ontext(piece) {
        words.push(piece);
      },
      onclosetag() {
        if (seen.beyond > 0) seen.beyond -= 1;
        else {
          flush();
          if (open.length > 1) open.pop();
        }
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < xml.length && !isHopeless(seen); at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    // Joined now and then, since every reference to a character comes as a piece of its own.
    flush();
  }
  for (const { element } of open) element.isCut = true;
  parser.end();
  flush();
  return root;

  function flush(): void {
    if (words.length === 0) return;
    const { children } = (open.at(-1) ?? outermost).element;
    const last = children.at(-1);
    const joined = words.join("").replaceAll(/[\u0080-\u009f]/gu, windowsCharacter);
    words = [];
    if (typeof last === "string") children[children.length - 1] = last + joined;
    else children.push(joined);
  }
}

/** `&#150;` is a dash to who wrote it: the number is of Windows' table, as browsers take it. */
function windowsCharacter(control: string): string {
  return new TextDecoder("windows-1252").decode(Uint8Array.of(control.charCodeAt(0)));
}

function isHopeless({ beyond, elements, attributes }: Readonly<Record<string, number>>): boolean {
  return (
    (beyond ?? 0) > HOPELESS.depth ||
    (elements ?? 0) > HOPELESS.elements ||
    (attributes ?? 0) > HOPELESS.attributes
  );
}

function openElement(name: string, attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const prefixes = declaredPrefixes(attributes, outer.prefixes);
  const { base: around } = outer.element;
  const base = resolveAddress(attributes["xml:base"], around) ?? around;
  return {
    element: { tag: canonicalName(name, prefixes), attributes, children: [], base, isCut: false },
    prefixes,
  };
}

function declaredPrefixes(attributes: Readonly<Record<string, string>>, outer: Prefixes): Prefixes {
  const own = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice("xmlns:".length), uri] as const)]);
}

/** The whole address; null for none, and for one that cannot be made whole. */
export function resolveAddress(address: string | undefined, base: string | null): string | null {
  const written = address?.trim() ?? "";
  if (written === "") return null;
  return URL.parse(written, base ?? undefined)?.href ?? null;
}
