// Groups: a council from its founding to its documents, as those who do it; every page of one; what its members are told.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter, tabTo } from "./people.js";

const COUNCIL = "conseil-jeunes-migrants-la-marsa";
/** The button that sends the main form of a page. */
const send = (page) => page.locator("main form button.btn-primary[type=submit]").last().click();

/** The address of the example's council, for one of its members. */
async function council(page, lang = "fr") {
  await page.goto(`/${lang}/groups`);
  return page.locator("main table a[href*='/groups/']", { hasText: /jeunes migrants|للشباب المهاجر/ }).first().getAttribute("href");
}

test("a council is founded, meets, decides, gives tasks, keeps documents and talks", async ({ browser, page: anybody }) => {
  test.setTimeout(180_000);
  const name = `Conseil du quartier ${Date.now()}`;
  const coordinator = await enter(browser, "mehdi");
  const done = quiet(coordinator);
  await coordinator.goto("/fr/groups");
  await coordinator.getByRole("link", { name: "Créer un groupe" }).click();
  await accessible(coordinator);
  await coordinator.locator("[name=place]").selectOption({ label: "La Marsa" });
  await coordinator.locator("[name=kind]").selectOption("council");
  await coordinator.locator("[name='name.fr']").fill(name);
  await coordinator.locator("[name='purpose.fr']").fill("Écouter le quartier.");
  await coordinator.locator("[name='seat.0.kind']").selectOption("association");
  await coordinator.locator("[name='seat.0.count']").fill("2");
  await send(coordinator);
  await expect(coordinator.locator("h1")).toHaveText(name);
  const group = new URL(coordinator.url()).pathname;

  // A seat for an association that the network knows, found in two steps.
  await coordinator.getByRole("link", { name: "Donner un mandat" }).click();
  await coordinator.locator("[name=person]").fill("Salma Jaziri");
  await coordinator.locator("[name=organisation]").fill("femmes littoral");
  await coordinator.getByRole("button", { name: "Chercher dans le réseau" }).click();
  await accessible(coordinator);
  await fits(coordinator, 320);
  await expect(coordinator.locator("[name=person]")).toHaveValue("Salma Jaziri");
  await coordinator.getByLabel(/Femmes du littoral/i).check();
  await coordinator.locator("[name=seat]").selectOption({ index: 1 });
  await coordinator.locator("[name=office]").selectOption("secretary");
  await send(coordinator);
  await coordinator.getByRole("button", { name: "Créer le lien" }).click();
  const link = new URL(await coordinator.locator("code.secret").textContent()).pathname;
  await accessible(coordinator);
  expect((await coordinator.goto(`${group}/discussion`)).status()).toBe(404);
  done();

  const secretary = await enter(browser, "salma");
  await secretary.goto(link);
  await accessible(secretary);
  await send(secretary);
  await expect(secretary.getByRole("link", { name: /Femmes du littoral/i })).toBeVisible();

  await secretary.goto(`${group}/meetings/new`);
  await secretary.locator("[name=title]").fill("Première séance");
  await secretary.locator("[name=public]").check();
  await secretary.locator("[name='item.0.title']").fill("Se connaître");
  await send(secretary);
  await expect(secretary.getByText("Se connaître")).toBeVisible();
  const meeting = new URL(secretary.url()).pathname;
  await secretary.goto(`${meeting}/minutes`);
  await secretary.locator("[name=text]").fill("Tout le monde s’est présenté.\n\n- Le bail\n- L’école");
  await secretary.locator("[name=standing]").selectOption("approved");
  await send(secretary);
  await expect(secretary.getByText("Tout le monde s’est présenté.")).toBeVisible();

  await secretary.goto(`${group}/decisions/new`);
  await secretary.locator("[name='title.fr']").fill("Une boîte aux lettres");
  await secretary.locator("[name='text.fr']").fill("Elle est posée devant la mairie.");
  await secretary.locator("[name=public]").check();
  await send(secretary);
  await expect(secretary.getByText(/Décision n°.*1/).first()).toBeVisible();

  await secretary.goto(`${group}/tasks`);
  await secretary.locator("[name=what]").fill("Acheter la boîte");
  await secretary.locator("[name=mandate]").selectOption({ label: "Salma Jaziri" });
  await secretary.locator("[name=due]").fill("2026-12-10");
  await send(secretary);
  await secretary.goto("/fr/work");
  await expect(secretary.getByRole("link", { name: /Acheter la boîte/ })).toBeVisible();
  await accessible(secretary);
  await secretary.getByRole("link", { name: /Acheter la boîte/ }).click();
  await secretary.getByRole("button", { name: /C’est fait/ }).click();
  await expect(secretary.getByRole("heading", { name: "Tâches faites" })).toBeVisible();

  await secretary.goto(`${meeting}`);
  await secretary.getByRole("link", { name: "Ajouter un document" }).click();
  await secretary.locator("[name=file]").setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") });
  await secretary.locator("[name='title.fr']").fill("Plan de la place");
  await secretary.locator("[name=public]").check();
  await send(secretary);
  await accessible(secretary);
  const [file] = await Promise.all([secretary.waitForEvent("download"), secretary.getByRole("link", { name: /Plan de la place/ }).first().click()]);
  expect(file.suggestedFilename()).toBe("plan.pdf");

  await secretary.goto(`${group}/discussion`);
  await secretary.locator("[name=title]").fill("Bienvenue");
  await secretary.locator("[name=text]").fill("Bonjour à toutes et à tous.");
  await send(secretary);
  await secretary.locator("form.form [name=text]").last().fill("À mardi.");
  await send(secretary);
  await expect(secretary.getByText("À mardi.").first()).toBeVisible();
  await accessible(secretary);

  // What anybody sees of it, and what nobody else does.
  await coordinator.goto(group);
  const open = await coordinator.getByRole("link", { name: "Page publique" }).getAttribute("href");
  await anybody.goto(open);
  for (const words of ["Première séance", "Une boîte aux lettres", "Plan de la place", "Femmes du Littoral"]) await expect(anybody.getByText(words).first()).toBeVisible();
  expect(await anybody.content()).not.toContain("Bonjour à toutes");
  expect(await anybody.content()).not.toContain("Salma Jaziri");
  await accessible(anybody);
  await fits(anybody, 320);
});

for (const lang of ["fr", "ar"]) {
  test(`every page of a group, ${lang}`, async ({ browser }) => {
    // Seventeen pages, each looked at by axe in four ways.
    test.setTimeout(480_000);
    const page = await enter(browser, "salma", lang);
    const done = quiet(page);
    const group = await council(page, lang);
    await page.goto(`${group}/meetings`);
    const meeting = await page.locator("main .card a").first().getAttribute("href");
    await page.goto(group);
    const mandate = await page.locator("main a[href*='/mandates/']:not([href$='/new'])").first().getAttribute("href");
    const own = await page.locator("main a[href*='/my-mandate/']").first().getAttribute("href");
    const paths = [`/${lang}/groups`, `/${lang}/groups/calendar`, group, meeting, `${meeting}/edit`, `${meeting}/minutes`, mandate, own];
    const rest = ["/meetings", "/meetings/new", "/decisions", "/decisions/new", "/tasks", "/documents", "/documents/new", "/discussion", "/mandates/new"];
    for (const path of [...paths, ...rest.map((it) => group + it)]) {
      expect((await page.goto(path)).status(), path).toBe(200);
      await expect(page.locator("h1")).toHaveCount(1);
      await accessible(page);
      await accessible(page, true);
      await fits(page, 320);
    }
    done();
  });

  test(`public pages of groups, ${lang}`, async ({ page }) => {
    for (const path of ["network/groups", "network/groups?level=national", `network/groups/${COUNCIL}`, `network/groups/${COUNCIL}/decisions/1`]) {
      await page.goto(`/${lang}/${path}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await accessible(page);
      await accessible(page, true);
      await fits(page, 320);
    }
  });

  test(`what a member is told, ${lang}`, async ({ browser }) => {
    const secretary = await enter(browser, "salma");
    const group = await council(secretary);
    await secretary.goto(`${group}/discussion`);
    await secretary.locator("[name=title]").fill(`Une question ${lang}`);
    await secretary.locator("[name=text]").fill("Des mots entre nous.");
    await send(secretary);
    const page = await enter(browser, "houda", lang);
    await page.goto(`/${lang}/notices`);
    await expect(page.locator(".notice-line.is-new").first()).toBeVisible();
    expect(await page.content()).not.toContain("Des mots entre nous");
    await accessible(page);
    await accessible(page, true);
    await fits(page, 320);
    await page.locator(".notice-line.is-new .notice-words").first().click();
    await expect(page.getByText("Des mots entre nous").first()).toBeVisible();
    await page.goto(`/${lang}/account/notices`);
    await expect(page.locator("[name=screen-group-message]")).toBeChecked();
    await accessible(page);
    await accessible(page, true);
    await fits(page, 320);
  });
}

test("an invitation is answered and a group found with the keyboard alone", async ({ browser }) => {
  const page = await enter(browser, "houda");
  await page.goto("/fr/groups");
  await tabTo(page, page.locator("main table a", { hasText: "jeunes migrants" }).first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator(".page-tabs a", { hasText: "Réunions" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Séance ouverte : l’école et nous" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("h2:visible").first()).toContainText("Séance ouverte");
  await tabTo(page, page.getByRole("button", { name: "À distance" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Votre réponse.*À distance/)).toBeVisible();
});
