import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Type-aware and strict; what is switched off says why. */
export default defineConfig(
  // Plain JavaScript: what has to run before any TypeScript does, and the import table.
  { ignores: ["*.mjs", "node_modules/", ".data/", "bench/*/node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/prefer-readonly": "error",
      // Ports are async by contract; an adapter that has nothing to wait for still keeps the contract.
      "@typescript-eslint/require-await": "off",
      // Counts and offsets read best in templates as they are.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name every export." },
        { selector: "TSEnumDeclaration", message: "Use a union of literals." },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/settings/**", "src/operations/clock.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only settings reads the environment." },
        { object: "Date", property: "now", message: "Ask the clock port." },
      ],
    },
  },
  {
    files: ["*.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["tests/**/*.ts", "bench/**/*.ts"],
    rules: {
      "no-console": "off",
      "max-lines": "off",
    },
  },
);
