import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const alias = { "~": path.join(root, "app"), "#tests": path.join(root, "tests") };
const pure = ["tests/rules/**", "tests/mail/**", "tests/ui/**", "tests/texts/**"];
// More than there are processors, since many tests wait: for a mail server that is slow, for a browser, for a disk.
const shared = {
  environment: "node",
  // For machines that have much else to do: a test that hangs is found all the same.
  testTimeout: 90_000,
  hookTimeout: 120_000,
  maxWorkers: 3,
  // A file's tests share the loaded application with the next file's: loading it anew for each took four tenths of the time.
  isolate: false,
} as const;

/** The same suite on both engines; what needs no database runs once. */
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "sqlite",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**"],
          env: { TEST_DATABASE: "sqlite" },
          globalSetup: ["tests/support/sqlite-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "postgres",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", ...pure],
          env: { TEST_DATABASE: "postgres" },
          globalSetup: ["tests/support/postgres-setup.ts"],
        },
      },
    ],
  },
});
