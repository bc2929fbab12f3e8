import assert from "node:assert/strict";
import { test } from "node:test";
import { find, fold, isOpen, localTime, matches, opensOn, words } from "../../scripts/offline-search.js";

test("letters fold as readers type them", () => {
  assert.equal(fold("École — Œuvre"), "ecole — oeuvre");
  assert.equal(fold("أُسْرَة"), fold("اسره"));
  assert.equal(fold("مستشفى"), fold("مستشفي"));
});

test("every word must begin a word of the text", () => {
  const index = words("Centre de santé de la médina / مركز الصحة بالمدينة");
  assert.ok(matches(index, "san med"));
  assert.ok(matches(index, "صحة"));
  assert.ok(matches(index, "الصحه"));
  assert.ok(matches(index, "مدينة"));
  assert.ok(!matches(index, "sante ecole"));
  assert.ok(matches(index, ""));
});

const service = { hours: [[480, 720], [6 * 1440 + 1380, 7 * 1440 + 60]], closed: ["2026-11-30"], special: [["2026-12-07", 600, 660]] };
const open = (instant) => isOpen(service, new Date(instant), "Africa/Tunis");

test("opening hours are read where the territory lies", () => {
  assert.deepEqual(localTime(new Date("2026-11-23T07:30:00Z"), "Africa/Tunis"), { day: "2026-11-23", minute: 510, week: 510 });
  assert.equal(open("2026-11-23T07:30:00Z"), true); // Monday 8:30 in Tunis
  assert.equal(open("2026-11-23T11:00:00Z"), false); // Monday noon: the end is excluded
  assert.equal(open("2026-11-30T07:30:00Z"), false); // a closed Monday
  assert.equal(open("2026-12-07T07:30:00Z"), false); // special hours replace the day's
  assert.equal(open("2026-12-07T09:30:00Z"), true);
  assert.equal(open("2026-11-22T23:30:00Z"), true); // Sunday night runs over into Monday
});

test("a service opens on some days", () => {
  const days = ["2026-11-23", "2026-11-24", "2026-11-29", "2026-11-30", "2026-12-07"];
  assert.deepEqual(days.map((day) => opensOn(service, day)), [true, false, true, false, true]);
});

test("what is open round the clock is open every day", () => {
  assert.ok(opensOn({ hours: [[0, 7 * 1440]] }, "2026-11-25"));
});

test("filters narrow, and an empty one does not", () => {
  const bundle = {
    territory: { timezone: "Africa/Tunis" },
    themes: [{ slug: "health", name: "Santé" }],
    services: [{ name: "Dispensaire", themes: ["health"], languages: ["ar"], free: true }, { name: "Avocats", themes: ["legal"], languages: ["fr", "ar"] }],
  };
  const names = (query) => find(bundle, new URLSearchParams(query)).map(({ name }) => name);
  assert.deepEqual(names("q=&theme=&language=ar"), ["Dispensaire", "Avocats"]);
  assert.deepEqual(names("q=sante"), ["Dispensaire"]); // found by the name of its theme
  assert.deepEqual(names("language=fr"), ["Avocats"]);
  assert.deepEqual(names("free=1&theme=legal"), []);
});
