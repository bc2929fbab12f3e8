// The workspace: from a change at a desk to the page, the search, the API, the offline copy and the brochure.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const API = "/api/hsds/v3/services";

/** Opens the step of a draft and takes it. */
async function press(page, step) {
  const form = page.locator(`form[action$="/${step}"]`).first();
  await page.locator("details", { has: form }).locator("summary").click();
  await form.getByRole("button").click();
}

/** What an address answers, with plain spaces. */
const text = async (request, path) => (await (await request.get(path)).text()).replace(/[\u00a0\u202f]/g, " ");

/** Reads again and again: search and pages follow a publication within a second. */
const reads = (request, path, words) => expect.poll(async () => (await text(request, path)).includes(words), { message: `${path} has «${words}»` }).toBe(true);

test("changed hours go through translation and publication, and show everywhere", async ({ browser, request }) => {
  const found = await (await request.get(`${API}?search=m%C3%A9diatrice&territory=la-marsa`, { headers: { "accept-language": "fr" } })).json();
  const id = found.contents.find((it) => it.name === "Accompagnement avec une médiatrice").id;
  const slug = "mediation-interculturelle";
  const work = (lang, rest = "") => `/${lang}/work/services/${id}${rest}`;
  const before = await (await request.get("/fr/la-marsa/brochure.pdf")).body();

  const editor = await enter(browser, "salma");
  const done = quiet(editor);
  await editor.goto(work("fr"));
  await editor.locator("[name='hours.0.opens']").fill("10:15");
  await editor.locator("[name=alert]").fill("Forte demande en décembre : comptez deux semaines d’attente.");
  await editor.locator("[name=description]").fill("Une médiatrice vous accompagne et vous aide à demander une bourse d’études.");
  await editor.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(editor.locator("[name='hours.0.opens']")).toHaveValue("10:15");
  await press(editor, "submission");
  done();

  // Nobody outside sees it, and next door not even that it exists.
  expect((await text(request, `/fr/la-marsa/services/${slug}`)).includes("10 h 15")).toBe(false);
  const neighbour = await enter(browser, "yassine");
  for (const rest of ["", "/preview", "/versions", "/translations/ar"]) expect((await neighbour.goto(work("fr", rest))).status()).toBe(404);
  await neighbour.goto("/fr/work/services?q=m%C3%A9diatrice");
  await expect(neighbour.locator(`a[href*="${id}"]`)).toHaveCount(0);

  const translator = await enter(browser, "houda", "ar");
  await translator.goto(work("ar", "/translations/ar"));
  await expect(translator.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(translator.locator("ins, del").first()).toBeVisible();
  await translator.locator("textarea[dir=rtl]").filter({ hasText: "نوفمبر" }).fill("الطلب كبير في شهر ديسمبر: قد تنتظر أسبوعين.");
  await translator.locator("textarea[dir=rtl]").filter({ hasText: "ترافقك" }).fill("ترافقك وسيطة وتساعدك على طلب منحة دراسية.");
  await translator.getByRole("button", { name: "حفظ الترجمة" }).first().click();

  const reviewer = await enter(browser, "karim");
  await expect(reviewer.getByRole("main")).toContainText("Accompagnement avec une médiatrice");
  await reviewer.goto(work("fr"));
  await press(reviewer, "publication");

  await reads(request, `/fr/la-marsa/services/${slug}`, "10 h 15");
  await reads(request, `/ar/la-marsa/services/${slug}`, "ديسمبر");
  await reads(request, `/fr/la-marsa/services?q=${encodeURIComponent("médiatrice bourse")}`, slug);
  await reads(request, `${API}/${id}`, "10:15");
  await reads(request, "/ar/la-marsa/bundle.json", "ديسمبر");
  expect(Buffer.compare(before, await (await request.get("/fr/la-marsa/brochure.pdf")).body())).not.toBe(0);
});

for (const [person, pages] of Object.entries({
  nadia: ["people", "people/invitations/new", "people/rights", "audit", "account", "account/second-factor", "work/services", "work/territories", "work/territories/new", "work/topics"],
  salma: ["work", "work/services/new", "editor"],
  houda: ["work", "translation"],
})) {
  test(`the pages of ${person} are accessible in two languages`, async ({ browser, request }) => {
    test.slow();
    const found = await (await request.get(`${API}?territory=la-marsa&per_page=1`)).json();
    const id = found.contents[0].id;
    const special = { editor: `work/services/${id}`, translation: `work/services/${id}/translations/ar` };
    const page = await enter(browser, person);
    const done = quiet(page);
    for (const rest of pages) {
      for (const lang of ["fr", "ar"]) {
        await page.goto(`/${lang}/${special[rest] ?? rest}`);
        await expect(page.locator("h1")).toHaveCount(1);
        await accessible(page, lang === "ar");
        await fits(page);
      }
    }
    done();
  });
}

test("signing in asks for what is missing, and by keyboard alone", async ({ page }) => {
  await page.goto("/fr/session/new");
  await accessible(page);
  await page.locator("[name=login]").fill("personne@example.org");
  await page.keyboard.press("Tab");
  await page.keyboard.type("figuier sous la pluie");
  await page.keyboard.press("Enter");
  await expect(page.locator(".summary-errors")).toBeFocused();
  await expect(page.locator("[name=login]")).toHaveValue("personne@example.org");
  await accessible(page);
});
