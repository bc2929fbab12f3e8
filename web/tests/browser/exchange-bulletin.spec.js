// A bulletin from the draft to the letter box: the secretariat makes it, anybody reads it on the web and on paper; and, on an
// instance of its own beside a mail server of the test, somebody asks for it by mail, gets it, and stops it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { accessible, fits, NOW, quiet } from "./check.js";
import { publishedBulletin } from "./exchange.js";
import { pdfWords } from "./paper.js";
import { enter } from "./people.js";

test("a bulletin is made, published, read on the web and on paper", async ({ browser, page: anybody }) => {
  test.setTimeout(240_000);
  const name = `Boletín de prueba ${Date.now()}`;
  const secretariat = await enter(browser, "carmen", "es");
  const done = quiet(secretariat);
  await secretariat.goto("/es/work/exchange/bulletins");
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.getByRole("link", { name: "Preparar un boletín" }).first().click();
  await accessible(secretariat);
  await secretariat.locator("#title").fill(name);
  await secretariat.locator("#kind").selectOption("yearly");
  await secretariat.locator("#from").fill("2026-12-31");
  await secretariat.locator("#to").fill("2026-01-01");
  await secretariat.getByRole("button", { name: "Reunir" }).click();
  await expect(secretariat.locator(".summary-errors")).toBeFocused();
  await expect(secretariat.locator("#title")).toHaveValue(name);
  await secretariat.locator("#from").fill("2026-01-01");
  await secretariat.locator("#to").fill("2026-12-31");
  await secretariat.getByRole("button", { name: "Reunir" }).click();
  await expect(secretariat.locator("#introduction")).toBeVisible();
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.locator("#introduction").fill("Un año de preguntas y de respuestas.\n\nEl siguiente ya empezó.");
  await secretariat.locator("#note-practices").fill("Leídas por colegas de otras ciudades.");
  await secretariat.locator("#show-portals").uncheck();
  await secretariat.getByRole("button", { name: "Guardar" }).click();
  await expect(secretariat.getByText("Un año de preguntas y de respuestas.")).toBeVisible();
  await accessible(secretariat);
  await fits(secretariat, 320);
  const address = (await publishedBulletin(secretariat)).replace("/es/", "/{lang}/");
  done();

  await anybody.setViewportSize({ width: 360, height: 740 });
  for (const lang of ["fr", "ar"]) {
    await anybody.goto(address.replace("{lang}", lang));
    await expect(anybody.locator(".bulletin-value").first()).toBeVisible();
    await expect(anybody.locator("[data-chart]").first()).toBeVisible();
    await expect(anybody.getByText("Leídas por colegas de otras ciudades.")).toBeVisible();
    await expect(anybody.locator("#portals")).toHaveCount(0);
    await accessible(anybody, true);
    await fits(anybody, 320);
    const paper = await anybody.request.get(`${address.replace("{lang}", lang)}/bulletin.pdf`);
    expect(paper.headers()["content-type"]).toBe("application/pdf");
    const body = await paper.body();
    expect(body.subarray(0, 5).toString()).toBe("%PDF-");
    const read = pdfWords(body);
    if (read !== undefined) expect(read).toContain("Un año de preguntas y de respuestas.");
  }
  await anybody.goto(`/fr/exchange/bulletins?q=${encodeURIComponent("preguntas respuestas")}`);
  await expect(anybody.getByText(name)).toBeVisible();
  await accessible(anybody, true);
  await fits(anybody, 320);
  await anybody.goto("/ar/exchange/subscribers");
  await accessible(anybody, true);
  await fits(anybody, 320);
});

/** A mail server that takes everything: where it listens, and what it took. */
async function letterBox() {
  const letters = [];
  const server = createServer((socket) => {
    let [text, body] = ["", undefined];
    socket.write("220 test\r\n");
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      for (let end; (end = text.indexOf("\r\n")) >= 0; text = text.slice(end + 2)) {
        const line = text.slice(0, end);
        if (body !== undefined) {
          if (line !== ".") body.push(line);
          else {
            letters.push(body.join("\n"));
            body = undefined;
            socket.write("250 taken\r\n");
          }
        } else if (/^DATA/i.test(line)) {
          body = [];
          socket.write("354 go on\r\n");
        } else socket.write(/^QUIT/i.test(line) ? "221 bye\r\n" : "250 yes\r\n");
      }
    });
    socket.on("error", () => {});
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { port: server.address().port, letters, close: () => server.close() };
}

/** The first address with these words in the plain part of a letter, which is quoted-printable or base64. */
function link(letter, words) {
  const parts = letter.split(/^--.*$/m).map((part) => {
    const [head, ...rest] = part.split("\n\n");
    const text = rest.join("\n\n");
    if (/base64/i.test(head)) return Buffer.from(text, "base64").toString();
    return text.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  });
  const all = parts.join("\n").match(/https?:\/\/[^\s"<>]+/g) ?? [];
  const found = all.find((it) => it.includes(words) && !it.endsWith(".pdf"));
  expect(found, `an address with ${words} in ${all}`).toBeTruthy();
  return new URL(found).pathname;
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

test("somebody asks for it by mail, gets it, and stops it", async ({ browser }) => {
  const program = process.env.TERANGA_PROGRAM;
  test.skip(!program, "TERANGA_PROGRAM is not given: no instance of its own can be started");
  test.setTimeout(300_000);
  const [box, port, data] = [await letterBox(), await freePort(), mkdtempSync(join(tmpdir(), "bulletin-data-"))];
  const url = `http://localhost:${port}`;
  const asked = ["serve", "--demo", "--data", data, "--listen", `127.0.0.1:${port}`, "--public-url", url, "--clock", NOW];
  const served = spawn(program, [...asked, "--smtp-url", `smtp://127.0.0.1:${box.port}`, "--mail-from", "noreply@example.org"], { stdio: "ignore" });
  try {
    await expect(async () => expect((await fetch(`${url}/fr`)).status).toBe(200)).toPass({ timeout: 180_000 });
    const context = await browser.newContext({ baseURL: url, viewport: { width: 360, height: 740 } });
    const reader = await context.newPage();
    await reader.goto("/ar/exchange/bulletins");
    await reader.getByRole("link", { name: "اشتراك" }).click();
    await accessible(reader, true);
    await fits(reader, 320);
    await reader.locator("#email").fill("pas une adresse");
    await reader.locator("form.form button[type=submit]").click();
    await expect(reader.locator(".summary-errors")).toBeFocused();
    await accessible(reader, true);
    await reader.locator("#email").fill("lectrice@example.org");
    await reader.locator("form.form button[type=submit]").click();
    await expect(reader.getByText("انظروا في بريدكم")).toBeVisible();
    await expect.poll(() => box.letters.length, { timeout: 30_000 }).toBe(1);
    await reader.goto(link(box.letters[0], "/confirmation/"));
    await accessible(reader, true);
    await fits(reader, 320);
    await reader.locator("form.form button[type=submit]").click();
    await expect(reader.getByText("تم التأكيد")).toBeVisible();

    const secretariat = await enter(browser, "carmen", "es", { baseURL: url });
    await secretariat.goto("/es/work/exchange/bulletins");
    await expect(secretariat.getByText("Una persona recibe")).toBeVisible();
    await secretariat.locator(".card", { hasText: "Publicado" }).getByRole("link").first().click();
    await secretariat.getByRole("button", { name: "Enviar a quienes se suscribieron" }).click();
    await expect.poll(() => box.letters.length, { timeout: 30_000 }).toBe(2);
    const letter = box.letters[1];
    expect(letter).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    await reader.goto(link(letter, "/exchange/bulletins/"));
    await expect(reader.locator(".bulletin-value").first()).toBeVisible();
    const keep = link(letter, "/exchange/subscribers/");
    await reader.goto(keep);
    await accessible(reader, true);
    await fits(reader, 320);
    await reader.getByRole("button", { name: "إيقاف الاستلام" }).click();
    await expect(reader.getByText("توقف الاشتراك")).toBeVisible();
    await secretariat.goto("/es/work/exchange/bulletins");
    await expect(secretariat.getByText("Nadie recibe todavía")).toBeVisible();
  } finally {
    served.kill();
    box.close();
    rmSync(data, { recursive: true, force: true });
  }
});
