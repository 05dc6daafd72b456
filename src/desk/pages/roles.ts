import { html } from "hono/html";
import type { AnalyzedArticle } from "../../domain/article.ts";
import type { Fact } from "../../domain/fact.ts";
import { isMoment } from "../../domain/figure.ts";
import type { Span } from "../../domain/span.ts";
import { formatFigure } from "../../figures/format.ts";
import { metricName } from "../../lexicon/names.ts";
import { textOf } from "../../verification/analyzed-article.ts";
import { readFacts } from "../../verification/read-facts.ts";
import type { Html } from "../layout.ts";
import type { Visit } from "../visit.ts";
import { VALUES, periodText } from "../words/values.ts";

/** What is known of one figure where it stands: its value and the role it plays there. */
export function rolesPart(article: AnalyzedArticle, place: Span, visit: Visit): Html | string {
  const fact = readFacts(textOf(article)).find(
    ({ figure: { span } }) => span.start === place.start && span.end === place.end,
  );
  if (!fact) return "";
  return html`<dl class="roles">
    ${entries(fact, visit).map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

type Entry = readonly [name: string, value: string | null];

/** A day or a period has no role beside what it dates. */
function entries(fact: Fact, visit: Visit): readonly (readonly [string, string])[] {
  const { figure, role } = fact;
  const { language, words } = visit;
  const all: readonly Entry[] = [
    [words.roles.figure, formatFigure(figure, { locale: language, style: "long" })],
    [words.roles.written, figure.surface],
    [words.roles.metric, role.metric === null ? null : (metricName(role.metric, language) ?? role.metric)],
    [words.roles.subject, role.subject],
    ...(isMoment(figure) ? [] : roleEntries(fact, visit)),
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function roleEntries({ role }: Fact, { language, words: { roles } }: Visit): readonly Entry[] {
  const said = (value: string | null): string | null =>
    value === null ? null : (VALUES[value]?.[language] ?? value);
  return [
    [roles.period, role.period === null ? null : periodText(role.period, language)],
    [roles.direction, said(role.direction)],
    [roles.step, said(role.step)],
    [roles.scope, said(role.scope)],
    [roles.certainty, said(role.certainty)],
    [roles.basis, said(role.basis)],
    [roles.attribution, isSame(role.attribution, role.subject) ? null : role.attribution],
    [roles.negated, role.negated ? said("yes") : null],
  ];
}

/** Of itself a company says what is said of it. */
function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase();
}
