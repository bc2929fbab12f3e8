// Without network, on the demo territory. Each test waits for the copy as a reader would get it: by one visit.
import { expect, test } from "@playwright/test";
import { accessible, fits } from "./check.js";

const HOME = "/fr/la-marsa";

async function visit(page, path = HOME) {
  await page.goto(path);
  const kept = () => page.evaluate(async (addresses) => (await Promise.all(addresses.map((it) => caches.match(it)))).every(Boolean), [`${HOME}/bundle.json`, "/fr/offline", "/assets/site.js"]);
  await expect.poll(kept).toBe(true);
}

test("after one visit the directory reads without network", async ({ page, context }) => {
  test.slow(); // axe on four long pages
  await visit(page);
  await context.setOffline(true);

  await page.goto(HOME);
  await expect(page.locator("[data-copy]")).toBeVisible();
  await expect(page.locator(".urgent a[href^='tel:']").first()).toBeVisible();
  await accessible(page);
  await fits(page);

  await page.locator(".tile").first().click();
  await expect(page).toHaveURL(/services\?theme=/);
  await page.goto(`${HOME}/services?q=`);
  const first = page.locator(".card-title a").first();
  const name = await first.textContent();
  await expect(page.locator(".card")).not.toHaveCount(0);
  await accessible(page);

  await page.locator("#q").fill(name.slice(0, 6));
  await page.keyboard.press("Enter");
  await page.locator(".card-title a", { hasText: name }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.locator(".rows .row").first()).toBeVisible();
  await accessible(page);

  await page.goto(`${HOME}/guides`);
  await page.locator(".card-title a").first().click();
  await expect(page.locator(".prose")).not.toBeEmpty();
});

test("a page that is not kept says what is", async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.goto("/fr/elsewhere");
  await expect(page.locator("[data-offline-list] a")).toHaveAttribute("href", HOME);
  await accessible(page);
  await context.setOffline(false);
});

test("filters hold without network", async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.goto(`${HOME}/services`);
  const all = await page.locator(".with-filters .card").count();
  await page.goto(`${HOME}/services?free=1&language=ar`);
  const some = await page.locator(".with-filters .card").count();
  expect(some).toBeLessThanOrEqual(all);
  await expect(page.locator("input[type=checkbox][name=free]")).toBeChecked();
});

test("a report written without network is sent once, later", async ({ page, context }) => {
  const path = process.env.TERANGA_REPORT_PAGE ?? `${HOME}/services`;
  await visit(page, path);
  if (!process.env.TERANGA_REPORT_PAGE) {
    await page.locator(".card-title a").first().click();
    await page.waitForLoadState();
  }
  const form = page.locator("form:has(input[name=once])").first();
  test.skip((await form.count()) === 0, "this page has no form that can be kept");
  // A form may stand folded in a <details>.
  await form.evaluate((it) => it.closest("details") && (it.closest("details").open = true));
  for (const box of await form.locator("textarea").all()) await box.fill("Le numéro ne répond plus.");
  for (const choice of await form.locator("fieldset:has(input[type=radio])").all()) await choice.locator("input[type=radio]").first().check();
  for (const list of await form.locator("select[required]").all()) await list.selectOption({ index: 1 });
  const posts = [];
  context.on("request", (request) => request.method() === "POST" && posts.push(request.url()));

  await context.setOffline(true);
  await form.locator("[type=submit]").click();
  await expect(page.locator(".notice[role=status]")).toBeVisible();
  const waiting = () => page.evaluate(() => new Promise((resolve, reject) => {
    const open = indexedDB.open("outbox", 1);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const count = open.result.transaction("forms").objectStore("forms").count();
      count.onsuccess = () => (open.result.close(), resolve(count.result));
    };
  }));
  expect(await waiting()).toBe(1);

  await context.setOffline(false);
  await page.goto(HOME);
  await expect.poll(waiting).toBe(0);
});
