import type { Judged } from "./judge.ts";
import type { Rates } from "./rates.ts";
import { balancedAccuracy, catchRate, isAcross, isValueLevel, ratesOf, rejectionRate } from "./rates.ts";

interface ReportOptions {
  readonly seconds: number;
  readonly list: boolean;
}

const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.3, 1.7, 2.5];

/** Prints tables by set, language, level and error type, the curve, and the speed. */
export function printReport(judged: readonly Judged[], { seconds, list }: ReportOptions): void {
  if (list) judged.forEach(printMistake);
  table("set", judged, ({ row }) => row.set);
  table("language", judged, ({ row }) => `${row.source_lang}→${row.lang}`);
  const written = judged.filter(({ row }) => !row.set.startsWith("summedits"));
  table("level (without summedits)", written, (one) => {
    const level = one.row.supported ? "supported" : isValueLevel(one) ? "value" : "role";
    return `${level}, ${isAcross(one) ? "across" : "one language"}`;
  });
  table("error type", judged, ({ row }) => row.error_type);
  print("\nthreshold  caught  false rejections");
  for (const threshold of THRESHOLDS) {
    const rates = ratesOf(judged, threshold);
    print(`${threshold.toFixed(1).padEnd(9)} ${percent(catchRate(rates))} ${percent(rejectionRate(rates))}`);
  }
  print(`\n${judged.length} claims in ${seconds.toFixed(2)} s, sources analyzed on the way`);
}

function table(title: string, judged: readonly Judged[], group: (judged: Judged) => string): void {
  print(`\n${title.padEnd(28)} caught            false rejections   balanced`);
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(group(one), [...(groups.get(group(one)) ?? []), one]);
  for (const [name, members] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
    printLine(name, ratesOf(members));
  printLine("all", ratesOf(judged));
}

function printLine(name: string, rates: Rates): void {
  const caught = `${rates.caught}/${rates.unsupported}`.padStart(9);
  const rejected = `${rates.rejected}/${rates.supported}`.padStart(9);
  const balanced = rates.supported > 0 && rates.unsupported > 0 ? percent(balancedAccuracy(rates)) : "";
  print(
    `${name.padEnd(26)} ${caught} ${rates.unsupported > 0 ? percent(catchRate(rates)) : "       "}  ${rejected} ` +
      `${rates.supported > 0 ? percent(rejectionRate(rates)) : "       "} ${balanced}`,
  );
}

function printMistake({ row, verdict }: Judged): void {
  if (verdict.supported === row.supported) return;
  const codes = verdict.rejections.map(({ code, reason }) => `${code}(${reason.en})`).join(" · ");
  print(
    `${row.supported ? "REFUSED" : "MISSED "} ${row.id} [${row.source_lang}→${row.lang}] ${row.error_type}\n  ${row.claim}\n  ${codes}`,
  );
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1).padStart(6)}%`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
