import { defineConfig } from "@playwright/test";
import { systemChromium } from "./support/chromium";

/** The journeys: each starts the built site, a real SMTP server and a database of its own. */
export default defineConfig({
  testDir: "journeys",
  // The longest begins first, and more run than there are processors, since journeys wait for letters and pages.
  projects: [
    { name: "main", testMatch: "**/main.journey.ts" },
    { name: "others", testMatch: "**/*.journey.ts", testIgnore: "**/main.journey.ts" },
  ],
  outputDir: "../test-results",
  timeout: 480_000,
  fullyParallel: true,
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A page that comes late on a busy machine is no failure; one that never comes is.
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000, launchOptions: { executablePath: systemChromium() }, locale: "sv-SE" },
});
