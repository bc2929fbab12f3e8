import { expect, test } from "@playwright/test";
import { LANGUAGES, SCHEMES, accessible, fits, quiet } from "./check.js";

for (const lang of LANGUAGES) {
  for (const colorScheme of SCHEMES) {
    test(`components are accessible: ${lang}, ${colorScheme}`, async ({ page }) => {
      const done = quiet(page);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/${lang}/design`);
      await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
      await accessible(page);
      await fits(page);
      await accessible(page);
      done();
    });
  }
}

test("everything is there without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/fr/design");
  await page.locator(".language-menu summary").click();
  await expect(page.getByRole("link", { name: "العربية", exact: true })).toBeVisible();
  await expect(page.locator("[data-theme-toggle]")).toBeHidden();
  await page.locator("[data-dialog=qr]").click();
  await expect(page.locator("#qr svg[role=img]")).toBeVisible();
  await context.close();
});

test("light or dark is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/fr/design");
  const toggle = page.locator("[data-theme-toggle]");
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
});

test("a dialog opens, keeps the focus and gives it back", async ({ page }) => {
  await page.goto("/fr/design");
  const opener = page.locator("[data-dialog=qr]");
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#qr")).toHaveAttribute("open", "");
  await page.keyboard.press("Escape");
  await expect(page.locator("#qr")).toBeHidden();
  await expect(opener).toBeFocused();
});

test("suggestions are a combobox for the keyboard", async ({ page }) => {
  await page.route("**/suggestions?*", (route) => route.fulfill({ json: [{ title: "Santé", href: "#a", kind: "Thème" }, { title: "مدرسة", href: "#b", kind: "Service" }] }));
  await page.goto("/fr/design");
  const box = page.getByRole("combobox").first();
  await box.pressSequentially("sa");
  await expect(page.locator(".options").getByRole("option")).toHaveCount(2);
  await box.press("ArrowDown");
  await box.press("ArrowDown");
  await expect(page.locator(".options").getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", /-1$/);
  await accessible(page);
  await box.press("Escape");
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(page).toHaveURL(/#a$/);
});

test("the map opens when asked and stays in step with the list", async ({ page }) => {
  const done = quiet(page);
  const feature = (key, lon, lat) => ({ type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties: { title: `Lieu ${key}`, href: `#${key}`, key } });
  await page.route("**/design/places.json", (route) => route.fulfill({ json: { type: "FeatureCollection", features: [feature("a", 10.32, 36.88), feature("b", 10.18, 36.8), feature("c", 10.1801, 36.8001)] } }));
  await page.goto("/fr/design");
  await page.locator("[data-map-open]").first().click();
  await expect(page.locator(".map-pin-marker")).toHaveCount(1);
  await expect(page.locator(".map-cluster")).toHaveText("2");
  await expect(page.locator("path.map-land").first()).toBeAttached();
  await page.locator("[data-key=a] a").first().focus();
  await expect(page.locator(".map-pin-marker")).toHaveClass(/is-lit/);
  await page.locator(".map-pin-marker").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Lieu a" })).toBeVisible();
  await accessible(page);
  done();
});
