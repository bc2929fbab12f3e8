// What people come for, from the first page to the call.
import { expect, test } from "@playwright/test";
import { DESK, TOWN, quiet } from "./check.js";

const phone = { width: 360, height: 740 };

test("find a doctor in Arabic on a phone, and call", async ({ page }) => {
  const done = quiet(page);
  await page.setViewportSize(phone);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "العربية" }).click();
  await page.getByRole("link", { name: "المرسى" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("المرسى");
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("طبيب");
  await page.getByRole("button", { name: "بحث" }).click();
  await expect(page.locator(".card").first()).toBeVisible();
  await page.locator(`.card-title a[href$="/services/${DESK}"]`).click();
  await expect(page.locator("a[href^='tel:+216']").first()).toBeVisible();
  await expect(page.locator("a[href^='tel:+216'] bdi").first()).toHaveText(/^\+216 [\d ]+$/);
  await expect(page.locator(".hours .today")).toContainText("الأربعاء");
  done();
});

test("find a desk that is open on Wednesday", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(`/fr/${TOWN}/services`);
  await page.locator(".filters summary").click();
  await page.locator("select[name=open]").selectOption("2026-11-25");
  await page.locator("select[name=language]").selectOption("ar");
  await page.getByRole("button", { name: "Afficher" }).or(page.locator(".filters-body [type=submit]")).first().click();
  await expect(page).toHaveURL(/\?open=2026-11-25&language=ar$|\?language=ar&open=2026-11-25$/);
  await expect(page.locator(".chip-on")).toHaveCount(2);
  await page.locator(`.card-title a`).first().waitFor();
  for (const href of (await page.locator(".card-title a").evaluateAll((links) => links.map((it) => it.href))).slice(0, 3)) {
    await page.goto(href);
    const today = page.locator(".hours .today");
    if (await today.count()) await expect(today).not.toContainText("Fermé");
    else await expect(page.locator(".rows")).toContainText("jour et nuit");
  }
});

test("say that the hours are wrong", async ({ page }) => {
  const done = quiet(page);
  await page.goto(`/fr/${TOWN}/services/${DESK}`);
  await page.getByRole("link", { name: "Signaler une erreur" }).click();
  await page.getByRole("button", { name: "Envoyer" }).click();
  await expect(page.locator(".summary-errors")).toBeFocused();
  await page.locator(".summary-errors a").first().click();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.getByLabel("Les horaires sont faux").check();
  await page.getByLabel("En quelques mots").fill("Fermé le samedi.");
  await page.getByRole("button", { name: "Envoyer" }).click();
  await expect(page.getByText(/Merci/)).toBeVisible();
  done();
});

test("say that a page helped", async ({ page }) => {
  await page.goto(`/ar/${TOWN}/guides/voir-un-medecin`);
  await page.getByRole("button", { name: "نعم", exact: true }).click();
  await expect(page.getByRole("link", { name: "العودة" }).or(page.locator(".empty a")).first()).toBeVisible();
  await page.locator(".empty a").click();
  await expect(page).toHaveURL(/voir-un-medecin$/);
});

test("the map opens when asked and stays in step with the list", async ({ page }) => {
  const done = quiet(page);
  await page.goto(`/fr/${TOWN}/services?theme=health`);
  await page.locator("[data-map-open]").click();
  const places = page.locator(".map-pin-marker, .map-cluster");
  await expect(places.first()).toBeVisible();
  await expect(page.locator("path.map-land").first()).toBeAttached();
  await page.locator(".card-title a").first().focus();
  await expect(page.locator(".is-lit:is(.map-pin-marker, .map-cluster)")).toHaveCount(1);
  await places.first().focus();
  await expect(page.locator(".card.is-lit").first()).toBeVisible();
  done();
});

test("the nearest town is chosen by the device's position", async ({ browser }) => {
  const context = await browser.newContext({ permissions: ["geolocation"], geolocation: { latitude: 36.95, longitude: 10.2 } });
  const page = await context.newPage();
  await page.goto("/fr");
  await page.locator("[data-near]").click();
  await expect(page).toHaveURL(/\/fr\/raoued$/);
  await context.close();
});

test("light or dark is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`/fr/${TOWN}`);
  const toggle = page.locator("[data-theme-toggle]");
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
});
