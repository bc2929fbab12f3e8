// The whole workspace as two people reach it, link by link: each kind of page has one title, fits a telephone in two
// directions, and passes axe. A new page is walked without anybody remembering it.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const STARTS = ["work", "work/tour/1", "account", "notices", "groups"];
const FILES = /\.(csv|xlsx|pdf|json|geojson|ics|tmx|tbx|xlf)$|\/files\//;

/** The kind of page that an address is of: which thing it shows does not matter. */
const kind = (path) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID").replace(/\/\d+(?=\/|$)/g, "/N").replace(/translations\/\w\w$/, "translations/XX");

test("every page that nadia or mehdi reaches fits a telephone and is accessible", async ({ browser }) => {
  test.setTimeout(1_200_000);
  const seen = new Set();
  const wrong = [];
  const look = async (check, page) => check(page).catch((error) => wrong.push(`${new URL(page.url()).pathname} ${error.message}`));
  for (const person of ["nadia", "mehdi"]) {
    const page = await enter(browser, person);
    const done = quiet(page);
    const ways = STARTS.map((rest) => `/fr/${rest}`);
    const own = new Set();
    while (ways.length) {
      const path = ways.shift();
      if (own.has(kind(path))) continue;
      own.add(kind(path));
      expect((await page.goto(path)).status(), path).toBe(200);
      await expect(page.locator("h1"), path).toHaveCount(1);
      const links = await page.locator("main a[href^='/fr/']").evaluateAll((all) => all.map((it) => new URL(it.href).pathname));
      ways.push(...links.filter((it) => /^\/fr\/(work|account|notices|groups|people|audit)(\/|$)/.test(it) && !FILES.test(it)));
      // What both reach is looked at once; that it answers is looked at for each.
      if (seen.has(kind(path))) continue;
      seen.add(kind(path));
      await look(accessible, page);
      await look(fits, page);
      await page.goto(path.replace("/fr/", "/ar/"));
      await look(fits, page);
    }
    expect(own.size).toBeGreaterThan(50);
    done();
  }
  expect(wrong.join("\n")).toBe("");
});

test("on a telephone the ways of the workspace are one line each, and begin where one is", async ({ browser }) => {
  for (const lang of ["fr", "ar"]) {
    const page = await enter(browser, "nadia", lang);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${lang}/work/topics`);
    for (const row of [".workspace-menu ul", ".workspace-tabs ul"]) {
      const { height } = await page.locator(row).boundingBox();
      expect(height, row).toBeLessThan(64);
      const here = page.locator(`${row} [aria-current]`);
      await expect(here).toBeInViewport({ ratio: 0.9 });
    }
    // With the keyboard alone, and backwards as well: what has the focus is always in sight.
    const tabs = page.locator(".workspace-tabs a");
    await tabs.first().focus();
    for (let at = 1; at < (await tabs.count()); at++) {
      await page.keyboard.press("Tab");
      await expect(tabs.nth(at)).toBeFocused();
      await expect(tabs.nth(at)).toBeInViewport({ ratio: 0.9 });
    }
    await page.context().close();
  }
});

test("a group for the whole network is founded with a browser's own checks", async ({ browser }) => {
  const page = await enter(browser, "nadia");
  await page.goto("/fr/groups/new");
  await page.locator("[name=place]").selectOption("");
  await page.locator("[name='name.fr']").fill("Conseil national d’essai");
  await page.locator("[name='purpose.fr']").fill("Montrer que tout le réseau est une réponse.");
  await page.locator("main form button[type=submit]").last().click();
  await expect(page).toHaveURL(/\/groups\/[0-9a-f-]{36}/);
});
