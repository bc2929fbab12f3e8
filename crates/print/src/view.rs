//! Turns a brochure or a poster into the data its template reads.
//! Invariant: each text is cleaned, counted against the limits, and carries its language only where it differs.

use serde_json::{Map, Value, json};

use crate::clean::{self, Tally};
use crate::model::{Direction, Edition, Emergency, Guide, Guides, Labels, Numerals, Poster, Service, Text, Theme};
use crate::numbers::Piece;
use crate::{Brochure, Error, limits, qr};

/// The data for `brochure.typ`.
pub(crate) fn brochure(brochure: &Brochure) -> Result<Value, Error> {
    let first = brochure.editions.first().ok_or(Error::Empty("editions"))?;
    limits::within("editions", brochure.editions.len(), limits::EDITIONS)?;
    limits::within("services", brochure.editions.iter().map(services).sum(), limits::ALL_SERVICES)?;
    let mut bytes = 0;
    let mut editions = Vec::new();
    let mut languages = Vec::new();
    for (place, edition) in brochure.editions.iter().enumerate() {
        let mut page = Page::new(&edition.lang, edition.dir, bytes)?;
        editions.push(page.edition(edition, place)?);
        languages.push(json!({ "id": format!("e{place}"), "t": page.own(&edition.name)?,
            "l": page.lang, "r": page.region, "d": edition.dir, "n": numbering(edition.numerals) }));
        bytes = page.finish()?;
    }
    let mut page = Page::new(&first.lang, first.dir, bytes)?;
    let title = page.own(&brochure.title)?;
    if title.is_empty() {
        return Err(Error::Empty("title"));
    }
    let publisher = brochure.publisher.as_ref().map(|name| page.own(name)).transpose()?;
    Ok(json!({ "title": title, "publisher": publisher, "lang": page.lang, "region": page.region,
        "languages": languages, "editions": editions }))
}

/// The data for `poster.typ`, with its words at `scale` times their full size.
pub(crate) fn poster(poster: &Poster, scale: f64) -> Result<Value, Error> {
    limits::within("lines on a poster", poster.lines.len(), limits::POSTER_LINES)?;
    let mut page = Page::new(&poster.lang, poster.dir, 0)?;
    let title = page.own(&poster.title)?;
    if title.is_empty() {
        return Err(Error::Empty("title"));
    }
    let scan = page.own(&poster.scan)?;
    let data = json!({ "title": title, "lang": page.lang, "region": page.region, "dir": poster.dir,
        "scale": scale, "territory": page.short(&poster.territory)?, "headline": page.short(&poster.headline)?,
        "address": page.address(&poster.link)?, "scan": scan, "qr": page.code(Some(&poster.link.url), &scan)?,
        "lines": page.texts(&poster.lines)?, "foot": page.maybe(poster.foot.as_ref())? });
    page.finish()?;
    Ok(data)
}

fn services(edition: &Edition) -> usize {
    edition.themes.iter().map(|theme| theme.services.len()).sum()
}

pub(crate) fn numbering(numerals: Numerals) -> &'static str {
    match numerals {
        Numerals::Western => "1",
        Numerals::Arabic => "١",
        Numerals::Persian => "۱",
    }
}

/// Splits a BCP 47 tag into the language and region that the typesetter knows.
fn tag(lang: &str) -> Result<(String, Option<String>), Error> {
    let mut parts = lang.split(['-', '_']);
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphabetic());
    let language = parts
        .next()
        .filter(|part| matches!(part.len(), 2 | 3) && letters(part))
        .ok_or_else(|| Error::Language(lang.chars().take(40).collect()))?;
    let region = parts.find(|part| part.len() == 2 && letters(part));
    Ok((language.to_ascii_lowercase(), region.map(str::to_ascii_uppercase)))
}

/// The pages of one language while their data is gathered.
pub(crate) struct Page {
    pub lang: String,
    pub region: Option<String>,
    dir: Direction,
    tag: String,
    bytes: usize,
    tally: Tally,
}

impl Page {
    pub(crate) fn new(lang: &str, dir: Direction, bytes: usize) -> Result<Self, Error> {
        let (language, region) = tag(lang)?;
        Ok(Self { lang: language, region, dir, tag: lang.to_owned(), bytes, tally: Tally::default() })
    }

    /// The bytes counted so far. Fails with [`Error::Script`] when one letter in twenty could not be written.
    pub(crate) fn finish(self) -> Result<usize, Error> {
        if self.tally.missing * 20 > self.tally.letters {
            return Err(Error::Script { lang: self.tag, sample: self.tally.sample });
        }
        Ok(self.bytes)
    }

    fn count(&mut self, text: &str) -> Result<(), Error> {
        limits::within("bytes in one text", text.len(), limits::TEXT_BYTES)?;
        self.bytes += text.len() + limits::TEXT_COST;
        limits::within("bytes in one document", self.bytes, limits::ALL_BYTES)
    }

    /// A string in the page's own language.
    pub(crate) fn own(&mut self, text: &str) -> Result<String, Error> {
        self.count(text)?;
        Ok(clean::plain(text, &mut self.tally))
    }

    /// A text on one line: `t` the words, `m` the mark, and `l r d` when the language is not the page's.
    pub(crate) fn text(&mut self, text: &Text) -> Result<Value, Error> {
        self.count(&text.text)?;
        let words = clean::line(&text.text, text.dir == Direction::Rtl, &mut self.tally);
        self.dressed(text, run(words))
    }

    /// A text of the cover: as [`Self::text`], but short.
    fn short(&mut self, text: &Text) -> Result<Value, Error> {
        limits::within("characters in a title", text.text.chars().count(), limits::TITLE_CHARS)?;
        self.text(text)
    }

    /// A text of paragraphs: as [`Self::text`], with `t` a list.
    pub(crate) fn body(&mut self, text: &Text) -> Result<Value, Error> {
        self.count(&text.text)?;
        let words = clean::paragraphs(&text.text, text.dir == Direction::Rtl, &mut self.tally);
        self.dressed(text, words.into_iter().map(run).collect())
    }

    /// Words in the page's own language, whose numbers keep their order.
    pub(crate) fn date(&mut self, date: &str) -> Result<Value, Error> {
        self.count(date)?;
        Ok(run(clean::line(date, self.dir == Direction::Rtl, &mut self.tally)))
    }

    fn dressed(&mut self, text: &Text, words: Value) -> Result<Value, Error> {
        let mut out = Map::new();
        out.insert("t".into(), words);
        out.insert("m".into(), json!(text.mark.as_ref().map(|mark| self.own(mark)).transpose()?));
        let (lang, region) = tag(&text.lang)?;
        if lang != self.lang || region != self.region || text.dir != self.dir {
            out.insert("l".into(), json!(lang));
            out.insert("r".into(), json!(region));
            out.insert("d".into(), json!(text.dir));
        }
        Ok(Value::Object(out))
    }

    fn maybe(&mut self, text: Option<&Text>) -> Result<Value, Error> {
        text.filter(|text| !text.text.trim().is_empty()).map_or(Ok(Value::Null), |text| self.text(text))
    }

    fn maybe_body(&mut self, text: Option<&Text>) -> Result<Value, Error> {
        text.filter(|text| !text.text.trim().is_empty()).map_or(Ok(Value::Null), |text| self.body(text))
    }

    fn texts(&mut self, texts: &[Text]) -> Result<Value, Error> {
        texts.iter().filter(|text| !text.text.trim().is_empty()).map(|text| self.text(text)).collect()
    }

    fn number(&mut self, number: &str) -> Result<Value, Error> {
        self.count(number)?;
        Ok(json!({ "t": clean::phone(number, &mut self.tally), "u": clean::dial(number) }))
    }

    /// A link as written (`t`) and, when it may be clicked, where it leads (`u`).
    pub(crate) fn address(&mut self, link: &crate::model::Link) -> Result<Value, Error> {
        self.count(&link.url)?;
        let shown = if link.text.trim().is_empty() { &link.url } else { &link.text };
        self.count(shown)?;
        let shown = clean::plain(shown, &mut self.tally);
        Ok(json!({ "t": shown, "u": qr::printable(&link.url).then_some(&link.url) }))
    }

    /// A QR code: `svg` its drawing, `alt` what is read aloud, `u` where it leads.
    pub(crate) fn code(&mut self, url: Option<&str>, scan: &str) -> Result<Value, Error> {
        let Some(url) = url else { return Ok(Value::Null) };
        self.count(url)?;
        Ok(json!({ "svg": qr::svg(url)?, "alt": format!("{scan} {url}"), "u": url }))
    }

    fn labels(&mut self, labels: &Labels) -> Result<Value, Error> {
        Ok(json!({ "contents": self.own(&labels.contents)?, "emergency": self.own(&labels.emergency)?,
            "guides": self.own(&labels.guides)?, "hours": self.own(&labels.hours)?,
            "phone": self.own(&labels.phone)?, "place": self.own(&labels.place)?,
            "bring": self.own(&labels.bring)?, "languages": self.own(&labels.languages)?,
            "online": self.own(&labels.online)?, "scan": self.own(&labels.scan)? }))
    }

    fn edition(&mut self, edition: &Edition, place: usize) -> Result<Value, Error> {
        limits::within("services in one edition", services(edition), limits::SERVICES)?;
        let (scan, id) = (self.own(&edition.labels.scan)?, format!("e{place}"));
        let labels = self.labels(&edition.labels)?;
        let subtitle = edition.subtitle.as_ref().map(|text| self.short(text)).transpose()?;
        let themes = edition.themes.iter().enumerate();
        let themes = themes.map(|(at, theme)| self.theme(theme, &format!("{id}t{at}"), &scan));
        let themes = themes.collect::<Result<Vec<_>, _>>()?;
        Ok(json!({ "id": id, "lang": self.lang, "region": self.region, "dir": self.dir, "labels": labels,
            "numbering": numbering(edition.numerals), "territory": self.short(&edition.territory)?,
            "title": self.short(&edition.title)?, "subtitle": subtitle,
            "date": self.date(&edition.date)?, "address": self.address(&edition.link)?,
            "qr": self.code(Some(&edition.link.url), &scan)?, "notice": self.maybe_body(edition.notice.as_ref())?,
            "emergency": self.emergency(&edition.emergency, &scan)?, "themes": themes,
            "guides": self.guides(&edition.guides, &id, &scan)? }))
    }

    fn emergency(&mut self, emergency: &Emergency, scan: &str) -> Result<Value, Error> {
        let mut numbers = Vec::new();
        for entry in &emergency.numbers {
            numbers.push(json!({ "label": self.text(&entry.label)?, "number": self.number(&entry.number)?,
                "note": self.maybe(entry.note.as_ref())? }));
        }
        Ok(json!({ "numbers": numbers, "qr": self.code(emergency.url.as_deref(), scan)? }))
    }

    fn theme(&mut self, theme: &Theme, id: &str, scan: &str) -> Result<Value, Error> {
        let mut services = Vec::new();
        for (at, service) in theme.services.iter().enumerate() {
            services.push(self.service(service, &format!("{id}s{at}"))?);
        }
        Ok(json!({ "id": id, "name": self.text(&theme.name)?, "summary": self.maybe_body(theme.summary.as_ref())?,
            "qr": self.code(theme.url.as_deref(), scan)?, "services": services }))
    }

    fn service(&mut self, service: &Service, id: &str) -> Result<Value, Error> {
        let before = self.bytes;
        let mut phones = Vec::new();
        for phone in &service.phones {
            phones.push(json!({ "number": self.number(&phone.number)?, "label": self.maybe(phone.label.as_ref())? }));
        }
        let link = service.link.as_ref().map(|link| self.address(link)).transpose()?;
        let mut out = json!({ "id": id, "name": self.text(&service.name)?,
            "provider": self.maybe(service.provider.as_ref())?, "summary": self.maybe_body(service.summary.as_ref())?,
            "hours": self.texts(&service.hours)?, "phones": phones, "place": self.maybe(service.place.as_ref())?,
            "bring": self.texts(&service.bring)?, "cost": self.maybe(service.cost.as_ref())?,
            "languages": self.maybe(service.languages.as_ref())?, "link": link,
            "checked": self.maybe(service.checked.as_ref())? });
        // About half a page: what is shorter is kept together on one page.
        out["long"] = json!(self.bytes - before > 1_400);
        share_mark(&mut out);
        Ok(out)
    }

    fn guides(&mut self, guides: &Guides, id: &str, scan: &str) -> Result<Value, Error> {
        let mut items = Vec::new();
        for (at, guide) in guides.items.iter().enumerate() {
            items.push(self.guide(guide, &format!("{id}g{at}"), scan)?);
        }
        Ok(json!({ "id": format!("{id}g"), "items": items, "qr": self.code(guides.url.as_deref(), scan)? }))
    }

    fn guide(&mut self, guide: &Guide, id: &str, scan: &str) -> Result<Value, Error> {
        let steps = guide.steps.iter().map(|step| self.body(step)).collect::<Result<Vec<_>, _>>()?;
        let mut out = json!({ "id": id, "title": self.text(&guide.title)?,
            "summary": self.maybe_body(guide.summary.as_ref())?, "steps": steps,
            "qr": self.code(guide.url.as_deref(), scan)? });
        share_mark(&mut out);
        Ok(out)
    }
}

/// The pieces of a line as the templates read them: a string where there is but one piece.
fn run(mut pieces: Vec<Piece>) -> Value {
    match pieces.len() {
        0 => json!(""),
        1 if matches!(pieces[0], Piece::Words(_)) => json!(pieces.remove(0)),
        _ => json!(pieces),
    }
}

/// Where all the texts of a card bear the same mark, moves it to the card (`m`), so that it is said once.
fn share_mark(card: &mut Value) {
    let mut marks = Vec::new();
    walk(card, &mut |text| marks.push(text["m"].clone()));
    let one = marks.first().cloned().unwrap_or(Value::Null);
    let shared = marks.len() > 1 && !one.is_null() && marks.iter().all(|mark| *mark == one);
    if shared {
        walk(card, &mut |text| text["m"] = Value::Null);
    }
    card["m"] = if shared { one } else { Value::Null };
}

/// Visits each text (what has a field `m`) inside a value.
fn walk(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Object(fields) if fields.contains_key("m") => visit(value),
        Value::Object(fields) => fields.values_mut().for_each(|field| walk(field, visit)),
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, visit)),
        _ => {}
    }
}
