// On the poorest devices: no scripts, a slow line, and nothing said that must stay secret.
import { expect, test } from "@playwright/test";
import { DESK, LANGUAGES, SHELTER, TOWN } from "./check.js";

test("everything is there without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/fr/${TOWN}`);
  await expect(page.locator("[data-theme-toggle]")).toBeHidden();
  await page.locator("#q").fill("médecin");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark").first()).toBeVisible();
  await page.locator(".filters summary").click();
  await page.locator("input[name=accessible]").check();
  await page.locator(".filters-body [type=submit]").click();
  await expect(page.locator(".chip-on")).toHaveCount(1);
  await page.goto(`/fr/${TOWN}/services/${DESK}`);
  await page.locator("[data-dialog=qr]").click();
  await expect(page.locator("#qr svg[role=img]")).toBeVisible();
  await page.getByRole("link", { name: "Signaler une erreur" }).click();
  await page.getByLabel("Autre chose").check();
  await page.getByRole("button", { name: "Envoyer" }).click();
  await expect(page.getByText(/Merci/)).toBeVisible();
  await page.goto(`/fr/${TOWN}/guides`);
  await page.locator(".language-menu summary").click();
  await page.getByRole("link", { name: "العربية", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await context.close();
});

test("the first view of a service weighs less than 50 kB", async ({ browser }) => {
  for (const lang of ["fr", "ar"]) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    let bytes = 0;
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await devtools.send("Network.enable");
    await page.goto(`/${lang}/${TOWN}/services/${DESK}`, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(50_000);
    await context.close();
  }
});

test("on paper a service keeps what matters", async ({ page }) => {
  await page.goto(`/fr/${TOWN}/services/${DESK}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("a[href^='tel:']").first()).toBeVisible();
  await expect(page.locator(".qr svg")).toBeVisible();
  for (const gone of [".header-tools", ".footer", ".feedback", ".share"]) await expect(page.locator(gone).first()).toBeHidden();
});

test("the address of the shelter is nowhere", async ({ page, request }) => {
  const secret = /secret-demo|36\.8765|10\.3212/i;
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).not.toMatch(secret);
  const pages = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:fr|ar)\/la-marsa[^<]*)/g)].map(([, path]) => path);
  expect(pages.length).toBeGreaterThan(80);
  const feeds = LANGUAGES.flatMap((lang) => [`/${lang}/${TOWN}/bundle.json`, `/${lang}/${TOWN}/map.json`, `/${lang}/${TOWN}/suggestions?q=impasse`, `/${lang}/${TOWN}/services?q=impasse+du+secret`, `/${lang}/${TOWN}/services/${SHELTER}/reports/new`]);
  const api = ["services", "service_at_locations", "organizations"].flatMap((it) => [`/api/hsds/v3/${it}?per_page=500`, `/api/hsds/v3/${it}?per_page=500&full=true`, `/api/hsds/v3/${it}?per_page=500&format=ndjson`]);
  const near = "/api/hsds/v3/services?proximity=36.87654,10.32123,0.01";
  const ask = async (path) => {
    const answer = await request.get(path);
    expect(answer.status(), path).toBeLessThan(500);
    expect(secret.test(await answer.text()), path).toBe(false);
  };
  const all = [...pages, ...feeds, ...api];
  while (all.length) await Promise.all(all.splice(0, 8).map(ask));
  const found = await request.get(near);
  if (found.ok()) expect(await found.text()).not.toContain(SHELTER);
  await page.goto(`/ar/${TOWN}/services/${SHELTER}`);
  await expect(page.locator("a[href^='geo:']")).toHaveCount(0);
  await expect(page.locator("address")).toHaveCount(0);
});
