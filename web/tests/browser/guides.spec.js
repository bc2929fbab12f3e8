// Guides at the desk: their order, a page from its first word to the public, help with Markdown, and saving by itself.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const pages = (page) => page.locator("[data-tree] > ol > li > .guide-line > a").allTextContents();
const line = (page, name) => page.locator(".guide-line", { has: page.getByRole("link", { name, exact: true }) });

/** Pastes HTML as a browser would. */
const paste = (area, html) =>
  area.evaluate((it, html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    data.setData("text/plain", "seulement le texte");
    it.focus();
    it.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);

test("a page is begun, written with help, published, and its neighbour's editor never sees it", async ({ browser, request }) => {
  const editor = await enter(browser, "salma");
  const done = quiet(editor);
  await editor.goto("/fr/work/guides/new");
  const title = `Louer un logement ${Date.now()}`;
  await editor.locator("[name=title]").fill(title);
  await editor.locator("form[action$='/work/guides'] button[type=submit]").click();
  await expect(editor.locator("h1")).toHaveText(title);
  const address = new URL(editor.url()).pathname;
  const body = editor.locator("[name='section.what.body']");
  await paste(body, "<p class=MsoNormal>Lisez le <b>bail</b>.</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp;</span></span><![endif]>Passeport</p>");
  await expect(body).toHaveValue("Lisez le **bail**.\n\n- Passeport");
  await expect(editor.locator("[data-preview-of='section.what.body'] strong")).toHaveText("bail");
  await expect(editor.locator("[data-preview-of='section.what.body'] li")).toHaveText("Passeport");
  await editor.locator("[name='section.how.steps']").fill("Signer le bail\nPayer la caution");
  await editor.locator(".save-bar button").click();
  await expect(editor).toHaveURL(/saved=1/);
  expect((await request.get(address)).url()).toContain("session");
  const neighbour = await enter(browser, "yassine");
  expect((await neighbour.goto(address)).status()).toBe(404);
  done();

  const reviewer = await enter(browser, "karim");
  await reviewer.goto(address);
  const form = reviewer.locator("form[action$='/publication']");
  await reviewer.locator("details", { has: form }).locator("summary").click();
  await form.getByRole("button").click();
  await expect(reviewer.getByRole("link", { name: "Page publique" })).toBeVisible();
  const there = await reviewer.getByRole("link", { name: "Page publique" }).getAttribute("href");
  await expect.poll(async () => (await request.get(there)).status()).toBe(200);
  const text = await (await request.get(there)).text();
  expect(text).toContain("Payer la caution");
});

test("the order changes by buttons that keep the focus, and by dragging, and is read out", async ({ browser }) => {
  const page = await enter(browser, "karim");
  const done = quiet(page);
  await page.goto("/fr/work/guides");
  const before = await pages(page);
  expect(before.length).toBeGreaterThan(2);
  await line(page, before[1]).getByRole("button", { name: "Monter" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => pages(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(page.locator("[data-told]")).toContainText(before[1]);
  await expect(line(page, before[1]).getByRole("button", { name: "Descendre" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => pages(page)).toEqual(before);
  const target = line(page, before[0]);
  const box = await target.boundingBox();
  await line(page, before[2]).dragTo(target, { sourcePosition: { x: 5, y: 5 }, targetPosition: { x: 30, y: box.height * 0.5 } });
  await expect(page.locator("[data-told]")).toContainText("est sous");
  await line(page, before[2]).getByRole("button", { name: "Sortir d’un niveau" }).click();
  await line(page, before[2]).getByRole("button", { name: "Descendre" }).click();
  await page.reload();
  expect((await pages(page)).toSorted()).toEqual(before.toSorted());
  done();
});

test("what is written saves itself, waits while the network is cut, and never takes a colleague's place", async ({ browser }) => {
  test.slow();
  const editor = await enter(browser, "salma");
  await editor.goto("/fr/work/guides");
  const href = await editor.locator("[data-tree] .guide-line > a, .guide-line > a").first().getAttribute("href");
  await editor.goto(href);
  const summary = editor.locator("[name=summary]");
  const bar = editor.locator("[data-saved]");
  const words = `En bref ${Date.now()}`;
  await summary.fill(words);
  await expect(bar).toContainText("Enregistré à", { timeout: 20000 });
  await summary.fill(`${words} encore`);
  await expect.poll(() => editor.evaluate(() => sessionStorage.length), { timeout: 20000 }).toBe(0);

  await editor.context().setOffline(true);
  await summary.fill(`${words} sans réseau`);
  await expect(bar).toContainText("Pas de réseau", { timeout: 20000 });
  await editor.context().setOffline(false);
  await expect(bar).toContainText("Enregistré à", { timeout: 30000 });
  await editor.reload();
  await expect(summary).toHaveValue(`${words} sans réseau`);

  const colleague = await enter(browser, "karim");
  await colleague.goto(href);
  await colleague.locator("[name=summary]").fill(`${words} de Karim`);
  await colleague.locator(".save-bar button").click();
  await expect(colleague).toHaveURL(/saved=1/);
  await summary.fill(`${words} de Salma`);
  await expect(bar).toContainText("Rien n’est perdu", { timeout: 20000 });
  await colleague.reload();
  await expect(colleague.locator("[name=summary]")).toHaveValue(`${words} de Karim`);
  await editor.locator(".save-bar button").click();
  await expect(editor.getByRole("main")).toContainText(`${words} de Salma`);
  await expect(editor.getByRole("main")).toContainText(`${words} de Karim`);
});

test("the pages of guides are accessible, right to left too", async ({ browser }) => {
  test.slow();
  const page = await enter(browser, "karim");
  await page.goto("/fr/work/guides");
  const href = await page.locator(".guide-line > a").first().getAttribute("href");
  const rest = href.replace("/fr/", "");
  for (const at of ["work/guides", "work/guides/new", rest, `${rest}/translations/ar`, `${rest}/versions`]) {
    for (const lang of ["fr", "ar"]) {
      await page.goto(`/${lang}/${at}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await accessible(page, lang === "ar");
      await fits(page);
    }
  }
});
