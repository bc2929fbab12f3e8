// Every kind of page, in every language: right direction, no leaked code, no sideways scrolling, WCAG 2.2 AA.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { LANGUAGES, PAGES, accessible, fits, quiet } from "./check.js";

const root = new URL("../../../", import.meta.url);
/** The names of all messages; one that stands in a page as it is was not translated. */
const messages = ["crates/platform", "modules/directory", "modules/network"].flatMap((crate) => {
  const folder = new URL(`${crate}/locales/fr/`, root);
  return readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), "utf8").matchAll(/^([a-z][a-z0-9]*(?:-[a-z0-9]+)+) =/gm)].map(([, id]) => id));
});

const leaks = (page) => page.evaluate((names) => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) {
    const text = walk.currentNode.data;
    if (/\{ ?\$|\bundefined\b|\bNaN\b|\[object|%\w+%/.test(text) || names.includes(text.trim())) found.push(text.trim());
  }
  const attributes = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((it) => [it.ariaLabel, it.title, it.placeholder]);
  return [...found, ...attributes.filter((it) => it && (/\{ ?\$|undefined|NaN/.test(it) || names.includes(it)))];
}, messages);

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind}: sound in five languages, accessible in two`, async ({ page }) => {
    const done = quiet(page);
    for (const lang of LANGUAGES) {
      await page.goto(address(lang));
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
      if (kind !== "components") await expect(page.locator("h1")).toHaveCount(1);
      expect(await leaks(page), address(lang)).toEqual([]);
      if (lang === "fr" || lang === "ar") await accessible(page, lang === "ar");
      await fits(page);
    }
    done();
  });
}

test("the first page and the open data are sound", async ({ page }) => {
  const done = quiet(page);
  for (const address of ["/", "/api"]) {
    await page.goto(address);
    expect(await leaks(page)).toEqual([]);
    await accessible(page);
    await fits(page);
  }
  done();
});

test("every link of the main pages leads somewhere", async ({ page, request }) => {
  const seen = new Set();
  for (const kind of ["home", "results", "service", "guides", "organisation"]) {
    await page.goto(PAGES[kind]("ar"));
    for (const href of await page.locator("a[href^='/']").evaluateAll((links) => links.map((it) => it.getAttribute("href")))) seen.add(href.replace(/#.*/, ""));
  }
  const broken = [];
  for (const href of [...seen].filter((it) => !it.endsWith(".pdf"))) {
    const answer = await request.get(href);
    if (!answer.ok()) broken.push(`${href}: ${answer.status()}`);
  }
  expect(broken).toEqual([]);
});

test("paper is one touch away", async ({ request }) => {
  for (const paper of ["brochure.pdf", "poster.pdf"]) {
    const answer = await request.get(`/ar/la-marsa/${paper}`);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
});
