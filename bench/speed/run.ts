// How fast articles are analyzed, how soon the first brief stands there, and how much memory the bot holds:
//   npm run bench:speed [-- --strict] [-- --scale 0.05]
// Times are CPU times or come beside a baseline of the same run, since machines differ and are shared.
import { reportFigures, showFigures } from "../report.ts";
import type { MeasuredFigure } from "../report.ts";
import { measureAnalysis } from "./analysis.ts";
import { measureStart } from "./start.ts";

const at = process.argv.indexOf("--scale");
const scale = at < 0 ? 1 : Number(process.argv[at + 1]);

const figures: readonly MeasuredFigure[] = [...measureAnalysis(scale), ...(await measureStart())];
reportFigures(figures);
showFigures(figures);
