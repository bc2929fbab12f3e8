// Searching and opening hours on the device, over a territory's bundle. Pure: no page, no network, so tests run it anywhere.
// Finds what the server's simple search finds: every word, as the beginning of a word, whatever the accents.

const ARABIC = { "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي" };

/** Letters as a reader types them in a hurry: no accents, no short vowels, one form of each Arabic letter. */
export function fold(text) {
  return text
    .toLowerCase()
    .replace(/[أإآٱىئؤةکی]/g, (letter) => ARABIC[letter])
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
}

/** The words of a text. An Arabic word also counts without its article and the particles stuck to it. */
export function words(text) {
  const plain = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return plain.flatMap((word) => {
    const bare = word.replace(/^(?:[وفبكل]?ال|لل)(?=.{2})/, "");
    return bare === word ? [word] : [word, bare];
  });
}

/** Whether every word asked for begins some word of the text; `index` comes from `words`. */
export function matches(index, query) {
  const asked = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return asked.every((word) => {
    const bare = word.replace(/^(?:[وفبكل]?ال|لل)(?=.{2})/, "");
    return index.some((it) => it.startsWith(word) || it.startsWith(bare));
  });
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The day (YYYY-MM-DD) and the minute of the week, Monday at midnight being 0, where the territory lies. */
export function localTime(now, timezone) {
  const options = { timeZone: timezone, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", options).formatToParts(now).map(({ type, value }) => [type, value]));
  const minute = Number(parts.hour) * 60 + Number(parts.minute);
  return { day: `${parts.year}-${parts.month}-${parts.day}`, minute, week: DAYS.indexOf(parts.weekday) * 1440 + minute };
}

/** Whether a service is open: special hours replace the day's, closed days close it, else the week's hours hold. */
export function isOpen(service, now, timezone) {
  const { day, minute, week } = localTime(now, timezone);
  const special = (service.special ?? []).filter(([date]) => date === day);
  if (special.length) return special.some(([, start, end]) => start <= minute && minute < end);
  if (service.closed?.includes(day)) return false;
  const WEEK = 7 * 1440;
  return (service.hours ?? []).some(([start, end]) => (start <= week && week < end) || week < end - WEEK);
}

/** Whether a service opens at all on a day (YYYY-MM-DD). */
export function opensOn(service, day) {
  if (service.special?.some(([date]) => date === day)) return true;
  if (service.closed?.includes(day)) return false;
  const start = ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) * 1440;
  // Opens that day, or is open from before it until after it, as round the clock.
  return (service.hours ?? []).some(([from, to]) => (start <= from && from < start + 1440) || (from < start && start + 1440 <= to));
}

/** The services of a bundle that an address such as `?q=…&theme=…&open=now` asks for. */
export function find(bundle, params, now = new Date()) {
  const asked = (name) => params.getAll(name).filter(Boolean);
  const some = (name, has) => asked(name).length === 0 || asked(name).some((value) => has?.includes(value));
  const named = new Map(bundle.themes.map(({ slug, name }) => [slug, name]));
  return bundle.services.filter((service) => {
    if (!some("theme", service.themes) || !some("language", service.languages) || !some("for", service.audience)) return false;
    if (asked("free").length && !service.free) return false;
    if (asked("accessible").length && !service.accessible) return false;
    const opens = (when) => (/^\d{4}-\d\d-\d\d$/.test(when) ? opensOn(service, when) : isOpen(service, now, bundle.territory.timezone));
    if (!asked("open").every(opens)) return false;
    const text = [service.name, service.provider, service.summary, service.area, ...(service.themes ?? []).map((slug) => named.get(slug))];
    return matches(words(text.filter(Boolean).join(" ")), params.get("q") ?? "");
  });
}
