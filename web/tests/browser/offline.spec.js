// With the network cut, after one visit to a town. The device's clock stands where the server's does.
import { expect } from "@playwright/test";
import { DESK, NOW, SHELTER, TOWN, accessible, fits } from "./check.js";
import { test } from "./line.js";

const SAID = {
  fr: { word: "médecin", guide: "titre-de-sejour", week: "mercredi", made: "25 novembre 2026" },
  ar: { word: "طبيب", guide: "demander-asile", week: "الأربعاء", made: "25 نوفمبر 2026" },
};

async function visit(page, path) {
  await page.clock.setFixedTime(NOW);
  await page.goto(path);
  const [, lang] = path.split("/");
  const needed = [`/${lang}/${TOWN}/bundle.json`, `/${lang}/offline`];
  const kept = () => page.evaluate(async (all) => (await Promise.all(all.map((it) => caches.match(it)))).every(Boolean) && Boolean(navigator.serviceWorker.controller), needed);
  await expect.poll(kept, { timeout: 15_000 }).toBe(true);
}

for (const [lang, { word, guide, week, made }] of Object.entries(SAID)) {
  const home = `/${lang}/${TOWN}`;

  test(`the directory reads in ${lang}`, async ({ page, line }) => {
    test.slow(); // many pages, and axe on two of them
    await visit(page, home);
    await line.cut(page);

    await page.goto(home);
    await expect(page.locator("[data-copy]")).toContainText(made);
    await expect(page.locator(".urgent a[href='tel:190']")).toBeVisible();
    await accessible(page, true);
    await fits(page);
    await page.locator(".tile").first().click();
    await expect(page).toHaveURL(/services\?theme=/);
    await expect(page.locator(".card").first()).toBeVisible();
    await page.goto(`${home}/services`);
    await page.locator("#q").fill(word);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/services\?.*q=/);
    await fits(page);
    await page.locator(`.card-title a[href$="/${DESK}"]`).click();
    await expect(page.locator("a[href='tel:+21600000018']")).toBeVisible();
    await expect(page.locator(".hours .today")).toContainText(week);
    await expect(page.locator(".badge-ok")).toBeVisible(); // open on Wednesday at half past ten
    await accessible(page);
    await fits(page);

    await page.goto(`${home}/guides`);
    await page.locator(`.card-title a[href$="/${guide}"]`).click();
    await expect(page.locator(".steps > li").first()).toBeVisible();
  });

  test(`filters hold in ${lang}`, async ({ page, line }) => {
    const narrow = `${home}/services?open=2026-11-25&language=fr&free=1`;
    const titles = () => page.locator(".with-filters .card-title").evaluateAll((all) => all.filter((it) => !it.querySelector("a[href*='/guides/']")).map((it) => it.querySelector("a").getAttribute("href")).sort());
    await visit(page, narrow);
    const online = await titles();
    expect(online.length).toBeGreaterThan(3);
    await line.cut(page);
    await page.reload();
    await expect(page.locator("[data-copy]")).toBeVisible();
    expect(await titles()).toEqual(online);
    await expect(page.locator("input[type=checkbox][name=free]")).toBeChecked();
    await expect(page.locator("select[name=open]")).toHaveValue("2026-11-25");
  });
}

test("the copy is light and keeps the shelter's secret", async ({ request }) => {
  const answer = await request.get(`/ar/${TOWN}/bundle.json`, { headers: { "accept-encoding": "br" } });
  expect(Number(answer.headers()["content-length"])).toBeLessThan(60_000);
  const text = await answer.text();
  expect(text).not.toMatch(/secret-demo|36\.8765|10\.3212/i);
  const shelter = JSON.parse(text).services.find((it) => it.slug === SHELTER);
  expect(shelter.phones[0].number).toMatch(/^\+216/);
  const again = await request.get(`/ar/${TOWN}/bundle.json`, { headers: { "accept-encoding": "br", "if-none-match": answer.headers().etag } });
  expect(again.status()).toBe(304);
});

test("a page that is not kept says what is", async ({ page, line }) => {
  await visit(page, `/fr/${TOWN}`);
  await line.cut(page);
  await page.goto("/fr/elsewhere");
  await expect(page.locator("[data-offline-list] a")).toHaveAttribute("href", `/fr/${TOWN}`);
  await accessible(page);
});

const waiting = (page) => page.evaluate(() => new Promise((resolve, reject) => {
  const open = indexedDB.open("outbox", 1);
  open.onupgradeneeded = () => open.result.createObjectStore("forms", { keyPath: "once" });
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const count = open.result.transaction("forms").objectStore("forms").count();
    count.onsuccess = () => (open.result.close(), resolve(count.result));
  };
}));

for (const lang of ["fr", "ar"]) {
  test(`a report written without network is sent once, later (${lang})`, async ({ page, context, line }) => {
    const service = `/${lang}/${TOWN}/services/${DESK}`;
    await visit(page, `${service}/reports/new`);
    const received = [];
    context.on("response", (response) => response.request().method() === "POST" && response.status() !== 303 && received.push(response.status()));
    await page.locator("input[type=radio]").first().check();
    await page.locator("textarea").fill("الهاتف لا يجيب / ne répond plus");
    await line.cut(page);
    await page.locator("main form [type=submit]").click();
    await expect(page).toHaveURL(new RegExp(`${service}#kept$`));
    await expect(page.locator(".notice[role=status]")).toBeVisible();
    await expect(page.locator("a[href^='tel:']").first()).toBeVisible();
    expect(await waiting(page)).toBe(1);
    await line.mend(page);
    await page.goto(`/${lang}/${TOWN}`);
    await expect.poll(() => waiting(page)).toBe(0);
    await page.reload();
    await expect.poll(() => waiting(page)).toBe(0);
    expect(received).toEqual([201]);
  });
}

test("a form sent twice bears the same token; another answer bears another", async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const sent = [];
  await page.route("**/reports", (route) => (sent.push(new URLSearchParams(route.request().postData()).get("once")), route.fulfill({ status: 204 })));
  await page.goto(`/fr/${TOWN}/services/${DESK}/reports/new`);
  const send = page.locator("main form [type=submit]");
  await page.locator("input[type=radio]").first().check();
  for (const times of [1, 2]) {
    await send.click();
    await expect.poll(() => sent.length).toBe(times);
  }
  await page.locator("textarea").fill("Autre chose");
  await send.click();
  await expect.poll(() => sent.length).toBe(3);
  expect(sent[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(sent[1]).toBe(sent[0]);
  expect(sent[2]).not.toBe(sent[0]);
  await context.close();
});
