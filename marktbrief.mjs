// The way in, in plain JavaScript: a Node that cannot read TypeScript can still read this, and say so.
const NEEDED = 24;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  process.stderr.write(
    `marktbrief: needs Node ${NEEDED}, and this is Node ${process.versions.node}; ` +
      "run it as npm start or npm run marktbrief, which find their own Node after npm ci\n",
  );
  process.exitCode = 3;
} else {
  await import("./src/main.ts");
}
