//! What somebody typed of a call, and what it means: reading never fails, what cannot be is said beside its field.
//! A text is read in the language in which the call was written first.

use super::model::{CRITERIA, Call, Criterion, REVIEW_DAYS, Who};
use super::words;
use crate::cooperations::fields::amount;
use crate::modality::Modality;
use crate::msg;
use crate::practices::form::rewritten;
use crate::practices::model::{LONG, TITLE};
use crate::visit::Here;
use jiff::tz::TimeZone;
use kernel::{Lang, Territory, TerritoryKind, Text};
use maud::{Markup, html};
use network::api::Kind as Sort;
use platform::Locale;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{Field, Kind};

/// Letters of the name of a criterion.
const NAME: usize = 120;

/// A set of criteria to begin from: in the language in which a call is written first, and in all others.
pub fn suggested(lang: Lang) -> Vec<Criterion> {
    let others: Vec<Locale> = Lang::INTERFACE.into_iter().filter(|it| *it != lang).map(Locale::new).collect();
    let named = |it: &messages::Message| {
        let first = Text::new(lang, Locale::new(lang).t(it));
        others.iter().fold(first, |text, locale| text.with(locale.lang, locale.t(it)))
    };
    let all = [
        (msg::call_criterion_need(), 25),
        (msg::call_criterion_plan(), 20),
        (msg::call_criterion_results(), 25),
        (msg::call_criterion_gender(), 15),
        (msg::call_criterion_cost(), 15),
    ];
    all.map(|(name, weight)| Criterion { name: named(&name), weight }).into()
}

/// The countries of the network, as the form offers them.
pub fn countries(here: &Here) -> Vec<&Territory> {
    let mut all: Vec<&Territory> =
        here.shelf.territories.iter().filter(|it| it.kind == TerritoryKind::Country).collect();
    let name = |it: &Territory| it.name.show(here.cx.lang()).value.clone();
    all.sort_by(|a, b| here.locale().compare(&name(a), &name(b)));
    all
}

/// As the call would be typed.
pub fn typed(here: &Here, it: &Call) -> Typed {
    let mut typed = Typed::default();
    let number = |amount: u64| if amount == 0 { String::new() } else { amount.to_string() };
    typed.put("title", it.title.said());
    typed.put("text", it.text.as_ref().map(Text::said).unwrap_or_default());
    let themes = here.shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id));
    themes.for_each(|theme| typed.put("themes", &theme.code));
    it.modalities.iter().for_each(|it| typed.put("modalities", it.as_str()));
    typed.put("currency", &it.currency);
    typed.put("budget", number(it.budget));
    typed.put("most", number(it.most));
    typed.put("zone", &it.zone);
    typed.put("opens", it.opens.map(|day| day.to_string()).unwrap_or_default());
    typed.put("closes", it.closes.map(|day| day.to_string()).unwrap_or_default());
    let places = it.places.iter().filter_map(|id| here.shelf.territory(*id));
    places.for_each(|it| typed.put("places", &it.slug));
    it.kinds.iter().for_each(|it| typed.put("kinds", it.as_str()));
    typed.put("who", it.who.as_str());
    for (n, criterion) in it.criteria.iter().enumerate() {
        typed.put(format!("criterion.{n}.name"), criterion.name.said());
        typed.put(format!("criterion.{n}.weight"), criterion.weight);
    }
    typed.put("review-days", it.review_days);
    typed
}

pub(super) fn money(here: &Here, typed: &Typed, name: &str, wrong: &mut Wrong) -> u64 {
    let written = typed.get(name);
    match amount(written) {
        _ if written.is_empty() => 0,
        Some(amount) => amount,
        None => {
            wrong.add(name, here.t(&msg::cost_whole()));
            0
        }
    }
}

/// Brings what was typed into a call. What is wrong is in `wrong`, and is not in it.
pub fn read(here: &Here, before: &Call, typed: &Typed, wrong: &mut Wrong) -> Call {
    let (cx, mut it) = (&here.cx, before.clone());
    let title = typed.line("title", TITLE);
    wrong.required(cx, "title", !title.is_empty());
    it.title = rewritten(Some(&before.title), before.lang, title).unwrap_or_else(|| before.title.clone());
    it.text = rewritten(before.text.as_ref(), before.lang, typed.lines("text", LONG));
    it.themes = typed.all("themes").filter_map(|code| here.shelf.theme(code)).map(|it| it.id).collect();
    let chosen: Vec<&str> = typed.all("modalities").collect();
    it.modalities = Modality::ALL.iter().copied().filter(|it| chosen.contains(&it.as_str())).collect();
    it.currency = typed.line("currency", 3).to_uppercase();
    let known = it.currency.len() == 3 && it.currency.bytes().all(|it| it.is_ascii_uppercase());
    if !it.currency.is_empty() && !known {
        wrong.add("currency", here.t(&msg::cost_currency_wrong()));
    }
    it.budget = money(here, typed, "budget", wrong);
    it.most = money(here, typed, "most", wrong);
    it.zone = typed.line("zone", 60);
    if TimeZone::get(&it.zone).is_err() {
        wrong.add("zone", here.t(&msg::call_zone_unknown()));
    }
    (it.opens, it.closes) = (wrong.date(cx, typed, "opens"), wrong.date(cx, typed, "closes"));
    if it.opens.zip(it.closes).is_some_and(|(opens, closes)| closes < opens) {
        wrong.add("closes", here.t(&msg::call_closes_wrong()));
    }
    let chosen: Vec<&str> = typed.all("places").collect();
    it.places = countries(here).into_iter().filter(|it| chosen.contains(&it.slug.as_str())).map(|it| it.id).collect();
    let chosen: Vec<&str> = typed.all("kinds").collect();
    it.kinds = Sort::ALL.iter().copied().filter(|it| chosen.contains(&it.as_str())).collect();
    it.who = Who::parse(typed.get("who")).unwrap_or(before.who);
    it.criteria = criteria(here, before, typed, wrong);
    it.review_days = wrong.number(cx, typed, "review-days", 1..=REVIEW_DAYS, before.review_days);
    it
}

fn criteria(here: &Here, before: &Call, typed: &Typed, wrong: &mut Wrong) -> Vec<Criterion> {
    let mut all = Vec::new();
    for row in typed.rows("criterion").into_iter().take(CRITERIA) {
        let (name, weight) = (format!("criterion.{row}.name"), format!("criterion.{row}.weight"));
        let said = typed.line(&name, NAME);
        let points = wrong.number(&here.cx, typed, &weight, 0..=100, 0);
        match rewritten(before.criteria.get(row).map(|it| &it.name), before.lang, said) {
            Some(name) => all.push(Criterion { name, weight: u32::from(points) }),
            None if points > 0 => wrong.required(&here.cx, &name, false),
            None => {}
        }
    }
    all
}

/// What is missing to open it, beside its field.
pub fn lacks(here: &Here, it: &Call, wrong: &mut Wrong) {
    for field in it.missing(here.cx.app.clock.now()) {
        match field {
            "criteria" => wrong.add("criterion.0.weight", here.t(&msg::call_weights_wrong())),
            "closes" if it.closes.is_some() => wrong.add("closes", here.t(&msg::call_closes_wrong())),
            "most" if it.most > 0 => wrong.add("most", here.t(&msg::call_most_wrong())),
            _ => wrong.required(&here.cx, field, false),
        }
    }
}

/// The fields, in groups.
pub fn fields(here: &Here, form: &Form<'_>, it: &Call) -> Markup {
    html! { (about(here, form, it)) (amounts(here, form)) (eligible(here, form)) (weighed(here, form, it)) }
}

fn about(here: &Here, form: &Form<'_>, it: &Call) -> Markup {
    let (t, lang) = (|message| here.t(&message), Some(it.lang));
    let themes: Vec<(String, String)> =
        (here.shelf.themes.iter()).map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let modalities: Vec<(String, String)> =
        Modality::ALL.iter().map(|it| (it.as_str().to_owned(), it.name(here.locale()))).collect();
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::call_form_about())) }
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), lang, ..Field::default() }))
            (form.area("text", &t(msg::call_text()), Field { required: true, hint: Some(&t(msg::call_text_hint())), lang, ..Field::default() }))
            (form.several("themes", &t(msg::practice_themes()), None, &themes))
            (form.several("modalities", &t(msg::listing_modalities()), None, &modalities))
        }
    }
}

fn amounts(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let day =
        |name, label: &str| form.field(name, label, Field { kind: Kind::Date, required: true, ..Field::default() });
    let number = |name, label: &str, hint: Option<&str>| {
        form.field(name, label, Field { kind: Kind::Number, required: true, hint, ..Field::default() })
    };
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::call_form_money())) }
            (form.field("currency", &t(msg::cost_currency()), Field { max: Some(3), required: true, hint: Some(&t(msg::cost_currency_hint())), ..Field::default() }))
            (number("budget", &t(msg::call_budget()), Some(&t(msg::call_budget_hint()))))
            (number("most", &t(msg::call_most()), None))
        }
        fieldset class="panel stack" {
            legend { (t(msg::call_form_days())) }
            (day("opens", &t(msg::call_opens())))
            (form.field("closes", &t(msg::call_closes()), Field { kind: Kind::Date, required: true, hint: Some(&t(msg::call_closes_hint())), ..Field::default() }))
            (form.field("zone", &t(msg::call_zone()), Field { required: true, max: Some(60), hint: Some(&t(msg::call_zone_hint())), ..Field::default() }))
            (number("review-days", &t(msg::call_review_days()), None))
        }
    }
}

fn eligible(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let places: Vec<(String, String)> =
        countries(here).into_iter().map(|it| (it.slug.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let kinds: Vec<(String, String)> =
        Sort::ALL.iter().map(|it| (it.as_str().to_owned(), network::api::kind(here.locale(), *it))).collect();
    let who: Vec<(String, String)> = Who::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::who(*it)))).collect();
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::call_form_who())) }
            (form.choice("who", &t(msg::call_who()), None, &who))
            (form.several("places", &t(msg::call_places()), Some(&t(msg::call_any_hint())), &places))
            (form.several("kinds", &t(msg::call_kinds()), Some(&t(msg::call_any_hint())), &kinds))
        }
    }
}

fn weighed(here: &Here, form: &Form<'_>, it: &Call) -> Markup {
    let t = |message| here.t(&message);
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::call_criteria())) }
            p class="hint" { (t(msg::call_criteria_hint())) }
            @for row in 0..CRITERIA {
                div class="cluster agenda-row" role="group" aria-label=(t(msg::call_criterion_number(row + 1))) {
                    (form.field(&format!("criterion.{row}.name"), &t(msg::call_criterion()), Field { max: Some(NAME as u32), lang: Some(it.lang), ..Field::default() }))
                    (form.field(&format!("criterion.{row}.weight"), &t(msg::call_weight()), Field { kind: Kind::Number, ..Field::default() }))
                }
            }
        }
    }
}
