// Playwright reporter: writes how many tests passed and failed, and names those that did not run, to TERANGA_COUNTS.
// xtask/src/report.rs reads it; a skipped test is never counted as passed.
import { writeFileSync } from "node:fs";

export default class Counts {
  #suite;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onEnd() {
    let passed = 0;
    let failed = 0;
    const lines = [];
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === "skipped") {
        const name = test.titlePath().filter(Boolean).join(" › ");
        const notes = [...test.annotations, ...test.results.flatMap((result) => result.annotations ?? [])];
        const why = notes.find((note) => ["skip", "fixme"].includes(note.type))?.description ?? "skipped";
        lines.push(`not run: ${name}: ${why}`.replaceAll(/\s+/g, " "));
      } else if (outcome === "unexpected") {
        failed += 1;
      } else {
        passed += 1;
      }
    }
    lines.push(`passed ${passed}`, `failed ${failed}`);
    writeFileSync(process.env.TERANGA_COUNTS, `${lines.join("\n")}\n`);
  }

  printsToStdio() {
    return false;
  }
}
