import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Debian's browser, or undefined for the one that Playwright downloaded. */
export const systemChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
    (file) => file && existsSync(file),
  );

const downloaded = () => existsSync(chromium.executablePath());

/** Makes sure that there is a browser for the journeys. @throws Error that says what to install by hand. */
export function ensureChromium() {
  if (systemChromium() || downloaded()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { env, stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
  } else execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" });
  if (!systemChromium() && !downloaded()) throw new Error("no browser: install chromium, or set CHROMIUM_PATH");
}
