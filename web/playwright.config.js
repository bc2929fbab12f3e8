// Tests in a real browser against a running Teranga (`TERANGA_URL`) that was started with `--demo`.
// The browser is the machine's own: none is downloaded.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: process.env.TERANGA_TEST_OUTPUT ?? "/tmp/teranga-browser-tests",
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  reporter: "list",
  // The longest test begins first: last, it would leave the other worker with nothing to do for minutes.
  projects: [
    { name: "walk", testMatch: "walk.spec.js" },
    { name: "paths", testIgnore: "walk.spec.js" },
  ],
  use: {
    baseURL: process.env.TERANGA_URL ?? "http://127.0.0.1:8080",
    viewport: { width: 1200, height: 900 },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] },
  },
});
