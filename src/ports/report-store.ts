import type { FigureReport } from "../domain/report.ts";

/** What readers reported as wrong. */
export interface ReportStore {
  /** The same id twice is one report. */
  save(report: FigureReport): Promise<void>;
  count(): Promise<number>;
}
