// What a PDF says.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The words of a PDF; undefined where this machine has no pdftotext, and that is said. */
export function pdfWords(pdf) {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  const file = join(folder, "paper.pdf");
  writeFileSync(file, pdf);
  try {
    return execFileSync("pdftotext", [file, "-"]).toString();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.log("pdftotext is not installed: the words of the PDF were not read");
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
