// The way in, in plain JavaScript: a Node that cannot read TypeScript can still read this, and say so.
import { join } from "node:path";

const NEEDED = 24;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  process.stderr.write(
    `marktbrief: needs Node ${NEEDED}, and this is Node ${process.versions.node}; ` +
      "run it as npm start or npm run marktbrief, which find their own Node after npm ci\n",
  );
  process.exitCode = 3;
} else {
  // The sources as Node has read them once: that halves the time until the first brief.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache(join(import.meta.dirname, "node_modules", ".cache", "marktbrief"));
  await import("./src/main.ts");
}
