// Passkeys, with the browser's own virtual device: made, used to sign in, refused a second time, removed.
import { expect, test } from "@playwright/test";
import { accessible, fits } from "./check.js";

// Browsers know passkeys at names, never at numbers.
const HERE = (process.env.TERANGA_URL ?? "http://127.0.0.1:8080").replace("127.0.0.1", "localhost");

/** A device with a finger on it. */
async function device(page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", { options });
  return { verified: (isUserVerified) => browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }) };
}

test("a passkey is added, opens the account, and counts once", async ({ page, request }) => {
  const finger = await device(page);
  await page.goto(`${HERE}/fr/demo`);
  await page.locator("form:has(input[value=karim]) button").click();
  await page.goto(`${HERE}/fr/account`);
  await page.getByRole("link", { name: "Ajouter une clé d’accès" }).click();
  await accessible(page);
  await fits(page);

  // A finger that the device does not know: the page says so, and what was typed is still there.
  await finger.verified(false);
  await page.locator("[name=name]").fill("Téléphone de Karim");
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "n’a pas pu être ajoutée" })).toBeVisible();
  await expect(page.locator("[name=name]")).toHaveValue("Téléphone de Karim");

  await finger.verified(true);
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page).toHaveURL(`${HERE}/fr/account`);
  await expect(page.getByRole("cell", { name: "Téléphone de Karim" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Se déconnecter" }).click();

  await page.goto(`${HERE}/fr/session/new`);
  await accessible(page);
  const sent = page.waitForRequest((it) => it.method() === "POST" && it.url().endsWith("/session/passkey"));
  await page.getByRole("button", { name: "Utiliser une clé d’accès" }).click();
  await expect(page).toHaveURL(`${HERE}/fr/work`);

  // Whoever has caught the answer on its way can do nothing with it.
  const again = await request.post(`${HERE}/fr/session/passkey`, { data: (await sent).postData(), headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect(again.status()).toBe(422);

  await page.goto(`${HERE}/fr/account`);
  await page.getByRole("button", { name: "Retirer Téléphone de Karim" }).click();
  await expect(page.getByRole("cell", { name: "Téléphone de Karim" })).toHaveCount(0);
});

test("in Arabic, and without scripts the page says what it needs", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${HERE}/ar/demo`);
  await page.locator("form:has(input[value=houda]) button").click();
  await page.waitForURL(/\/ar\/work/);
  await page.goto(`${HERE}/ar/account/passkeys/new`);
  // Texts of «noscript» are not found by their words.
  await expect(page.locator("noscript p", { hasText: "JavaScript" })).toBeVisible();
  await page.goto(`${HERE}/fr/session/new`);
  await expect(page.getByRole("button", { name: "Utiliser une clé d’accès" })).toHaveCount(0);
  await context.close();
});
