"""Checks the demo network: shapes, references, hours, dates, and that nothing in it could reach a real person.

Run `python3 demo/check.py`. It needs Python 3.11 and nothing else; it prints coverage and fails on the first bad run.
"""
import re
import sys
import tomllib
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
TODAY = date(2026, 11, 22)  # the day the freshness of the demo is judged from
TEXT = {"fr", "ar", "en", "es", "pt"}
SPOKEN = TEXT | {"bm", "dyu", "ff", "ht", "it", "ln", "so", "sw", "ti", "wo"}
SECRET = ("12 impasse du Secret-Demo", 36.87654, 10.32123)
PHONES = re.compile(r"\+216 00 000 \d{3}|\+55 21 5555-01\d\d|\+52 55 5555 01\d\d")
HOSTS = re.compile(r"(?:[a-z0-9-]+\.)*example\.(?:org|net)")
BOXES = {  # west, south, east, north
    "la-marsa": (10.29, 36.85, 10.345, 36.91), "raoued": (10.14, 36.885, 10.25, 36.96),
    "areal": (-43.15, -22.26, -43.07, -22.19), "cordeiro": (-42.41, -22.06, -42.32, -21.99),
    "apizaco": (-98.18, 19.38, -98.10, 19.45),
}
THEMES = ("orientation papers health mental-health education language-classes work housing food legal protection family "
          "social culture").split()
STATUS = {"any", "asylum-seeker", "refugee", "resident", "undocumented", "student", "worker", "returnee"}
FAMILY = {"any", "children", "pregnant", "single-parent", "unaccompanied-minor"}
KEYS = {
    "organisation": "slug source name alternate_name description legal_status year_incorporated email website phones",
    "location": "slug organisation type name description transportation lat lon confidential area address accessibility",
    "service": "slug organisation source status name alternate_name description application_process "
               "eligibility_description alert interpretation_services fees_description url email themes locations phones "
               "contacts languages documents costs eligibility hours open_on_holidays exceptions capacity assured_on "
               "assured_by assurance_due revision translated_from machine",
    "guide": "slug parent order source title summary services owner reviewed_on review_due revision translated_from "
             "machine sections",
}
DAY = r"(?:Mo|Tu|We|Th|Fr|Sa|Su)"
DAYS = rf"{DAY}(?:-{DAY})?(?:,{DAY}(?:-{DAY})?)*|[1-5]{DAY}"
SPAN = r"(\d\d):(\d\d)-(\d\d):(\d\d)"
RULE = re.compile(rf"(?:{DAYS}) {SPAN}(?:,{SPAN})*")

problems = []


def bad(where, what):
    problems.append(f"{where}: {what}")


def read(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def localized(where, table, source=None):
    if not isinstance(table, dict) or not table:
        return bad(where, "is not a localized table")
    for lang, text in table.items():
        if lang not in TEXT:
            bad(where, f"unknown language {lang}")
        if not isinstance(text, str) or not text.strip():
            bad(where, f"empty text in {lang}")
        if isinstance(text, str) and lang == "ar" and not re.search(r"[\u0600-\u06ff]", text):
            bad(where, "the Arabic text is not in Arabic script")
        if isinstance(text, str) and lang != "ar" and re.search(r"[\u0600-\u06ff]", text):
            bad(where, f"Arabic script in {lang}")
    if source and source not in table:
        bad(where, f"no text in the source language {source}")


def within(where, item, langs):
    """Every localized table of `item` keeps to the languages in which the item has a name."""
    for key, value in item.items():
        if isinstance(value, dict) and value and set(value) <= TEXT and key not in ("translated_from",):
            for lang in set(value) - langs:
                bad(where, f"{key} speaks {lang} but the name does not")


def hours(where, text):
    if text == "24/7":
        return
    for rule in text.split("; "):
        if not RULE.fullmatch(rule):
            bad(where, f"hours do not parse: {rule!r}")
        for h1, m1, h2, m2 in re.findall(SPAN, rule):
            if int(h1) > 23 or int(h2) > 24 or int(m1) > 59 or int(m2) > 59 or (h1, m1) == (h2, m2):
                bad(where, f"impossible time in {rule!r}")


def day(where, text):
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        bad(where, f"not a date: {text!r}")
        return TODAY


def versions(where, item, langs):
    for lang, revision in item.get("translated_from", {}).items():
        if lang not in langs or lang == item["source"] or not 1 <= revision <= item["revision"]:
            bad(where, f"translated_from.{lang} = {revision} makes no sense")
    for lang in item.get("machine", []):
        if lang not in langs or lang == item["source"]:
            bad(where, f"machine names {lang}, which has no translation")


def keys(where, kind, item):
    for key in set(item) - set(KEYS[kind].split()):
        bad(where, f"unknown key {key}")


def phones(where, items):
    for phone in items:
        if not PHONES.fullmatch(phone["number"]):
            bad(where, f"{phone['number']} is not in a fictitious range")
        if phone["number"] in seen_phones:
            bad(where, f"{phone['number']} is used twice")
        seen_phones.add(phone["number"])
        localized(where + " phone", phone["description"])


# Everything is read first, so that references may cross territories.
territories = read(HERE / "territories.toml")["territory"]
themes = read(HERE / "themes.toml")["theme"]
published = [t["slug"] for t in territories if t["published"]]
data = {t: {k: read(HERE / t / f"{k}s.toml")[k] for k in KEYS} for t in published}
known = {}
for kind in KEYS:
    every = [item["slug"] for t in published for item in data[t][kind]]
    known[kind] = set(every)
    for slug, count in Counter(every).items():
        if count > 1:
            bad(kind, f"the slug {slug} is used {count} times")
        if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug):
            bad(kind, f"{slug} is not a slug")
seen_phones = set()
place = {item["slug"]: item for t in published for item in data[t]["location"]}

so_far = set()
for t in territories:
    where = t["slug"]
    localized(where, t["name"], t["source"])
    if set(t["name"]) != TEXT:
        bad(where, "a territory has its name in all five languages")
    if t.get("parent", where) not in so_far | {where}:
        bad(where, "the parent must come first")
    if t["kind"] not in ("country", "region", "municipality") or ("parent" in t) == (t["kind"] == "country"):
        bad(where, "kind and parent do not fit")
    for scheme in set(t["codes"]) - {"iso3166-1", "iso3166-2", "pcode", "ibge"}:
        bad(where, f"unknown scheme {scheme}")
    ZoneInfo(t["timezone"])
    for holiday in t.get("holidays", []):
        day(where, holiday if len(holiday) == 10 else f"2028-{holiday}")
    for number in t.get("emergency", []):
        localized(where, number["label"], t["source"])
        if not re.fullmatch(r"\d{3}", number["number"]):
            bad(where, "an emergency number has three digits")
    if t["published"] and not (t.get("emergency") and t.get("holidays") and where in BOXES):
        bad(where, "a published territory is complete")
    so_far.add(where)
if [t["slug"] for t in themes] != THEMES:
    bad("themes", "the list has changed")
for t in themes:
    for key in ("name", "description"):
        localized(f"theme {t['slug']}", t[key])
        if set(t[key]) != TEXT:
            bad(f"theme {t['slug']}", f"{key} is needed in five languages")

coverage = defaultdict(Counter)
overdue, stale, machine, missing = [], [], [], []
for t in published:
    main = next(x for x in territories if x["slug"] == t)
    for org in data[t]["organisation"]:
        where = f"{t} organisation {org['slug']}"
        keys(where, "organisation", org)
        localized(where, org["name"], org["source"])
        localized(where, org["description"], org["source"])
        within(where, org, set(org["name"]))
        phones(where, org["phones"])
    for loc in data[t]["location"]:
        where = f"{t} location {loc['slug']}"
        keys(where, "location", loc)
        localized(where, loc["name"])
        within(where, loc, set(loc["name"]))
        if loc["organisation"] not in known["organisation"]:
            bad(where, "unknown organisation")
        if loc["type"] == "physical":
            west, south, east, north = BOXES[t]
            if not (west <= loc["lon"] <= east and south <= loc["lat"] <= north):
                bad(where, "is outside its town")
            if "street" not in loc["address"]:
                bad(where, "has no street")
        elif "lat" in loc or loc["type"] not in ("virtual", "postal"):
            bad(where, "is not physical, so it has no coordinates")
        if loc["confidential"] != ("area" in loc):
            bad(where, "a confidential place, and only that, has an area")
        for access in loc.get("accessibility", []):
            localized(where, access["description"])
    for svc in data[t]["service"]:
        where = f"{t} service {svc['slug']}"
        langs = set(svc["name"])
        keys(where, "service", svc)
        within(where, svc, langs)
        for key in ("name", "description"):
            localized(where, svc[key], svc["source"])
        if set(svc["description"]) != langs:
            bad(where, "name and description differ in languages")
        for key in ("alternate_name", "application_process", "fees_description", "eligibility_description", "alert",
                    "interpretation_services"):
            if key in svc:
                localized(f"{where} {key}", svc[key], svc["source"])
        if svc["organisation"] not in known["organisation"] or svc["assured_by"] not in known["organisation"]:
            bad(where, "unknown organisation")
        if not svc["themes"] or set(svc["themes"]) - set(THEMES):
            bad(where, "unknown theme")
        if not svc["locations"] or set(svc["locations"]) - known["location"]:
            bad(where, "unknown location")
        if set(svc["languages"]) - SPOKEN:
            bad(where, f"unknown languages {set(svc['languages']) - SPOKEN}")
        phones(where, svc.get("phones", []))
        for document in svc.get("documents", []):
            localized(f"{where} document", document, svc["source"])
        for cost in svc["costs"]:
            if cost["option"] not in ("free", "fee") or (cost["option"] == "fee") != ("amount" in cost):
                bad(where, "a fee has an amount, a free service has none")
            if "amount" in cost and cost["currency"] not in ("TND", "BRL", "MXN"):
                bad(where, "unknown currency")
        rule = svc["eligibility"]
        if set(rule["status"]) - STATUS or set(rule["family"]) - FAMILY or rule["sex"] not in ("any", "women", "men"):
            bad(where, "unknown word in eligibility")
        if set(rule.get("territory", [])) - set(published) or rule.get("minimum_age", 0) > rule.get("maximum_age", 200):
            bad(where, "impossible eligibility")
        hours(where, svc["hours"])
        for e in svc.get("exceptions", []):
            if day(where, e["from"]) > day(where, e["to"]) or ("hours" in e) == e.get("closed", False):
                bad(where, "an exception is either closed or has hours")
            if "hours" in e:
                hours(where, e["hours"])
            localized(f"{where} exception", e["note"], svc["source"])
        if "capacity" in svc:
            c = svc["capacity"]
            day(where, c["updated"])
            localized(f"{where} capacity", c["note"], svc["source"])
            localized(f"{where} capacity", c["unit"], svc["source"])
            if not 0 <= c["available"] <= c["maximum"]:
                bad(where, "impossible capacity")
        assured, due = day(where, svc["assured_on"]), day(where, svc["assurance_due"])
        if not assured < due or assured > TODAY:
            bad(where, "assured in the future, or due before it was assured")
        if due < TODAY:
            overdue.append(svc["slug"])
        versions(where, svc, langs)
        for lang in langs:
            coverage[f"{t} services"][lang] += 1
    for guide in data[t]["guide"]:
        where = f"{t} guide {guide['slug']}"
        langs = set(guide["title"])
        keys(where, "guide", guide)
        for key in ("title", "summary"):
            localized(where, guide[key], guide["source"])
            if set(guide[key]) != langs:
                bad(where, f"{key} differs in languages")
        if guide.get("parent", "premiers-jours") not in known["guide"] or guide["owner"] not in known["organisation"]:
            bad(where, "unknown parent or owner")
        if set(guide["services"]) - known["service"]:
            bad(where, f"unknown services {set(guide['services']) - known['service']}")
        anchors = [s["anchor"] for s in guide["sections"]]
        if len(anchors) != len(set(anchors)) or not all(re.fullmatch(r"[a-z-]+", a) for a in anchors):
            bad(where, "anchors are unique slugs")
        if [s["kind"] for s in guide["sections"]] != ["what", "who", "how", "bring", "next"]:
            bad(where, "a guide has what, who, how, bring, next, in that order")
        for s in guide["sections"]:
            for text in [s["title"], *([s["body"]] if "body" in s else []), *s.get("steps", [])]:
                localized(f"{where} #{s['anchor']}", text, guide["source"])
                if set(text) != langs:
                    bad(f"{where} #{s['anchor']}", f"languages {sorted(text)} instead of {sorted(langs)}")
            if not ("body" in s or "steps" in s) or ("steps" in s and s["kind"] != "how"):
                bad(where, "a section has a body, or steps when it says how")
        day(where, guide["reviewed_on"]), day(where, guide["review_due"])
        versions(where, guide, langs)
        stale += [f"{guide['slug']}:{lang}" for lang, r in guide.get("translated_from", {}).items() if r < guide["revision"]]
        machine += [f"{guide['slug']}:{lang}" for lang in guide.get("machine", [])]
        if main["source"] == "fr":
            missing += [f"{guide['slug']}:{lang}" for lang in ("ar", "en") if lang not in langs]
        for lang in langs:
            coverage[f"{t} guides"][lang] += 1

# The network: organisations of the territories by their slug, and others described there.
KINDS = "ministry municipality public-body association university international diaspora other".split()
LEVELS = "municipal regional national continental international".split()
ORGANISATION = ("slug source name description home website email phone founded kind level territories themes populations "
                "languages capacities networks offer lat lon people").split()
network = read(HERE / "network" / "organisations.toml")["organisation"]
places = {t["slug"] for t in territories}
for item in network:
    where = f"network {item['slug']}"
    for key in set(item) - set(ORGANISATION):
        bad(where, f"unknown key {key}")
    if (item["slug"] in known["organisation"]) == ("name" in item):
        bad(where, "has a name if and only if no territory's file has it")
    for text in ("name", "description", "offer"):
        if text in item:
            localized(where, item[text], item["source"])
    if item["kind"] not in KINDS or item["level"] not in LEVELS:
        bad(where, "kind or level is not known")
    if not set(item["territories"]) <= places or item.get("home", "tunisia") not in places:
        bad(where, "a territory is not known")
    if not set(item.get("themes", [])) <= set(THEMES):
        bad(where, "a theme is not known")
    for person in item.get("people", []):
        localized(where, person["function"], item["source"])
        if person["visibility"] not in ("public", "members", "organisation"):
            bad(where, "visibility is not known")
if {item["kind"] for item in network} != set(KINDS) or len({item["slug"] for item in network}) != len(network):
    bad("network", "every kind occurs, and no slug twice")

# Nothing may reach a real person, and nothing may call a person by a word that hurts.
raw = {p: p.read_text(encoding="utf-8") for p in sorted(HERE.rglob("*.toml"))}
for path, text in raw.items():
    for address in re.findall(r"[\w.+-]+@([\w.-]+)", text):
        if not HOSTS.fullmatch(address):
            bad(path.name, f"e-mail outside example.org: {address}")
    for url in re.findall(r"https?://([^/\s\"]+)", text):
        if not HOSTS.fullmatch(url):
            bad(path.name, f"web address outside example.org: {url}")
    if re.search(r"www\.", text):
        bad(path.name, "a web address without its scheme")
    for digits in re.findall(r"(?<![\d.+-])\+?\d[\d ()-]{6,}\d", text):
        digits = digits.strip()
        if not (PHONES.fullmatch(digits) or re.fullmatch(r"\d{4}-\d\d-\d\d|\d{5}-\d{3}|\d{7}", digits)):
            bad(path.name, f"looks like a telephone number: {digits}")
    for word in re.findall(r"(?i)\b(?:ill[eé]ga\w*|ilega\w*|clandestin\w*)|غير (?:شرعي|قانوني)\w*", text):
        bad(path.name, f"a word we do not use: {word}")
whole = "\n".join(raw.values())
for secret in SECRET:
    if whole.count(str(secret)) != 1:
        bad("secret", f"{secret} must be there exactly once")
hidden = {slug for slug, loc in place.items() if loc["confidential"]}
if sum(bool(hidden & set(s["locations"])) for t in published for s in data[t]["service"]) != 1:
    bad("secret", "exactly one service has a confidential address")

totals = {kind: sum(len(data[t][kind]) for t in published) for kind in KEYS}
tunisia = {kind: len(data["la-marsa"][kind]) + len(data["raoued"][kind]) for kind in KEYS}
if tunisia["service"] < 60 or tunisia["guide"] != 20 or tunisia["organisation"] < 18:
    bad("counts", f"La Marsa and Raoued have {tunisia}")
if len(stale) < 3 or len(machine) != 1 or len(missing) != 4 or not 3 <= len(overdue) <= 15:
    bad("counts", f"stale {stale}, machine {machine}, missing {missing}, overdue {len(overdue)}")

print("totals:", ", ".join(f"{n} {kind}s" for kind, n in totals.items()), f"({len(published)} published territories)")
for what, counts in coverage.items():
    most = max(counts.values())
    print(f"{what:20}", "  ".join(f"{lang} {counts[lang]}/{most} ({100 * counts[lang] // most} %)"
                                  for lang in ("fr", "ar", "en", "es", "pt") if counts[lang]))
print("themes:", ", ".join(f"{k} {v}" for k, v in Counter(x for t in published for s in data[t]["service"]
                                                         for x in s["themes"]).most_common()))
print("assurance overdue:", ", ".join(overdue))
print("guides out of date:", ", ".join(stale), "| machine-made:", ", ".join(machine), "| missing:", ", ".join(missing))
if problems:
    sys.exit("\n".join([f"{len(problems)} problems:", *problems]))
print("The demo network is sound.")
