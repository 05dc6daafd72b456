// Writes docs/CONFIGURATION.md from the schemas of the settings: `npm run document`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeSettings } from "./describe-settings.ts";

writeFileSync(join(import.meta.dirname, "..", "docs", "CONFIGURATION.md"), await describeSettings());
