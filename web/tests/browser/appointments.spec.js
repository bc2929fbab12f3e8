// Somebody takes an appointment on a telephone in Arabic, whoever receives sees them come, and the way out leaves nothing behind.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const DESK = "/ar/la-marsa/desks/guichet-la-marsa";

test("an appointment is taken without an account, seen at the desk, moved and given back", async ({ browser }) => {
  test.setTimeout(120_000);
  const telephone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ar" });
  const page = await telephone.newPage();
  const done = quiet(page);
  await page.goto(DESK);
  await accessible(page);
  await fits(page, 320);
  await page.getByRole("link", { name: "أخذ موعد" }).click();
  await accessible(page);
  await fits(page, 320);
  const name = `ليلى ${Date.now()}`;
  await page.locator("details.slots").nth(1).locator("input[name=time]").nth(1).check();
  await page.locator("#name").fill(name);
  await page.getByLabel("بالهاتف أو برسالة قصيرة").check();
  // What is wrong comes back with what was typed.
  await page.locator("#phone").fill("12");
  await page.getByRole("button", { name: "حجز هذا الوقت" }).click();
  await expect(page.locator(".summary-errors")).toBeFocused();
  await expect(page.locator("#name")).toHaveValue(name);
  await accessible(page);
  await page.locator("#phone").fill("+216 20 000 000");
  await page.getByRole("button", { name: "حجز هذا الوقت" }).click();
  const code = await page.locator(".appointment-code code").textContent();
  const when = await page.locator("h1").textContent();
  await accessible(page);
  await fits(page, 320);

  const desk = await enter(browser, "amel");
  await desk.goto("/fr/work/reception");
  await desk.getByRole("link", { name: "Jour suivant" }).click();
  await desk.getByRole("link", { name: "Jour suivant" }).click();
  await desk.getByRole("link", { name: "Jour suivant" }).click();
  const card = desk.locator("li.card", { hasText: name });
  await expect(card).toContainText("+216 20 000 000");
  await accessible(desk);
  await fits(desk, 320);
  await card.getByRole("button", { name: "Est là" }).click();
  await expect(card).toContainText("En salle d’attente");
  await card.getByRole("button", { name: "Revenir en arrière" }).click();
  await expect(card).toContainText("Attendu");

  // With the code alone, on another machine.
  const other = await (await browser.newContext()).newPage();
  await other.goto("/ar/appointments");
  await accessible(other);
  await other.locator("#code").fill(code.toUpperCase());
  await other.getByRole("button", { name: "بحث" }).click();
  await expect(other.locator("h1")).toHaveText(when);
  await accessible(other);
  await other.getByRole("link", { name: "تغيير الوقت" }).click();
  await accessible(other);
  await other.locator("details.slots").nth(1).locator("input[name=time]").last().check();
  await other.getByRole("button", { name: "اختيار هذا الوقت" }).click();
  await expect(other.locator("h1")).not.toHaveText(when);
  await other.getByRole("button", { name: "إلغاء الموعد" }).click();
  await expect(other.locator(".badge")).toContainText("ملغى");

  done();

  // The way out takes the page out of the way back.
  await page.route("https://www.wikipedia.org/", (route) => route.fulfill({ body: "<h1>Wikipedia</h1>", contentType: "text/html" }));
  await page.goto(DESK);
  await page.getByRole("link", { name: "مغادرة هذه الصفحة بسرعة" }).click();
  await expect(page).toHaveURL("https://www.wikipedia.org/");
  await page.goBack();
  await expect(page).not.toHaveURL(new RegExp(`${DESK}$`));
});
