/**
 * The whole pipeline, the same for everybody: lint, types, tests on both engines, build, journeys in a browser.
 * Goes on after a failed step, so that one run tells everything, and ends with `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureChromium } from "#tests/support/chromium";

const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-check-"));
const total = { passed: 0, failed: 0 };

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n— ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

/** A step that passes or fails as a whole. */
function step(command: string, ...args: string[]) {
  total[run(command, args) ? "passed" : "failed"]++;
}

/** Adds what a report counted; a runner that failed without saying how much counts as one failure. */
function count(ok: boolean, report: string, read: (json: never) => { passed: number; failed: number }) {
  const counted = existsSync(report)
    ? read(JSON.parse(readFileSync(report, "utf8")) as never)
    : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += ok ? counted.failed : Math.max(1, counted.failed);
}

function unitTests() {
  const report = path.join(folder, "vitest.json");
  const args = ["run", "--config=tests/vitest.config.ts", "--reporter=default", "--reporter=json"];
  const ok = run("vitest", [...args, `--outputFile.json=${report}`], { BUILT: "1" });
  count(ok, report, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

function journeys() {
  const report = path.join(folder, "playwright.json");
  const args = ["test", "--config=tests/playwright.config.ts", "--reporter=list,json"];
  const ok = run("playwright", args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  count(ok, report, (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky,
  }));
}

step("biome", "check", "--error-on-warnings", ".");
step("tsx", "tests/rules/lockfile.ts");
step("tsc", "-p", ".");
step("remix", "vite:build");
step("vite", "build", "--config", "app/vite.worker.ts");
ensureChromium();
unitTests();
journeys();

rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
