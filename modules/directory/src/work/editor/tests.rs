//! The promise of the editor: a form sent back as it came changes nothing, and one change changes one thing.
//! Tried on services that use every field of the model, and on the example network.

use super::apply::{Edit, Errors, apply};
use super::typed::{GROUPS, Typed};
use crate::drafts::Editable;
use crate::hsds::tests::invented;
use crate::services::Service;
use crate::shelf::Shelf;
use crate::taxonomies::TaxonomyTerm;
use jiff::civil::date;
use kernel::{Lang, Text};
use proptest::prelude::*;

fn with(themes: Vec<TaxonomyTerm>) -> Shelf {
    let mut shelf = Shelf::default();
    shelf.themes = themes;
    shelf
}

fn shelf(seed: u64) -> (Shelf, Vec<Service>) {
    let records = invented::records(seed);
    (with(records.terms), records.services)
}

/// As a browser sends it: encoded, with its own line ends.
fn through_a_browser(form: &Typed) -> Typed {
    let mut encoded = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in form.pairs(&GROUPS) {
        encoded.append_pair(name, &value.replace('\n', "\r\n"));
    }
    for group in GROUPS {
        encoded.append_pair(&format!("was.{group}"), form.was(group).unwrap_or_default());
    }
    let sent = encoded.finish();
    Typed::read(url::form_urlencoded::parse(sent.as_bytes()).into_owned().collect())
}

fn edit<'a>(typed: &'a Typed, shelf: &'a Shelf) -> Edit<'a> {
    Edit { typed, shelf, lang: Lang::FR, minor: false, today: date(2026, 11, 25), offered: &[], errors: Errors::new() }
}

fn changed(typed: &Typed, shelf: &Shelf, service: &Service) -> (Service, Errors) {
    let mut after = service.clone();
    let mut edit = edit(typed, shelf);
    apply(&mut after, &mut edit);
    (after, edit.errors)
}

proptest! {
    #[test]
    fn a_form_sent_back_as_it_came_changes_nothing(seed in any::<u64>()) {
        let (shelf, services) = shelf(seed);
        for service in &services {
            let form = through_a_browser(&Typed::of(service, &shelf));
            let (after, errors) = changed(&form, &shelf, service);
            prop_assert!(errors.is_empty(), "{errors:?}");
            prop_assert_eq!(serde_json::to_string(&after).unwrap(), serde_json::to_string(service).unwrap());
        }
    }

    #[test]
    fn one_change_changes_one_thing(seed in any::<u64>(), words in "[a-zàé]{1,20}") {
        let (shelf, services) = shelf(seed);
        for service in &services {
            let mut form = Typed::default();
            form.put("description", words.clone());
            form.take("description", &form.clone());
            let mut whole = Typed::of(service, &shelf);
            whole.take("description", &form);
            let (after, errors) = changed(&through_a_browser(&whole), &shelf, service);
            prop_assert!(errors.is_empty(), "{errors:?}");
            let said = after.description.clone();
            prop_assert_eq!(&Service { description: service.description.clone(), ..after }, service);
            let said = said.unwrap();
            prop_assert_eq!(&said.version(said.source()).unwrap().value, &words);
        }
    }
}

#[test]
fn the_example_network_comes_back_too() {
    let records = crate::demo::records().unwrap();
    let shelf = with(records.terms);
    for service in &records.services {
        let form = through_a_browser(&Typed::of(service, &shelf));
        let (after, errors) = changed(&form, &shelf, service);
        assert!(errors.is_empty(), "{}: {errors:?}", service.slug);
        assert_eq!(&after, service);
    }
}

#[test]
fn a_group_that_the_form_does_not_have_is_left_alone() {
    let service = service();
    let form = Typed::read(vec![("name".into(), "Autre".into()), ("was.name".into(), "x".into())]);
    let (after, errors) = changed(&form, &Shelf::default(), &service);
    assert!(errors.is_empty());
    assert_eq!(after.name.version(Lang::FR).unwrap().value, "Autre");
    assert_eq!(Service { name: service.name.clone(), ..after }, service);
}

fn service() -> Service {
    let name = Text::new(Lang::FR, "Guichet").with(Lang::AR, "شباك");
    Service { url: Some("https://example.org".to_owned()), ..Service::invented(name) }
}

#[test]
fn hours_are_written_and_taken_away() {
    let shelf = Shelf::default();
    let mut form = Typed::of(&service(), &shelf);
    for (name, value) in
        [("day", "WE"), ("day", "FR"), ("opens", "09:00"), ("closes", "13:00"), ("note", "Sans rendez-vous")]
    {
        form.put(format!("hours.0.{name}"), value);
    }
    let (with, errors) = changed(&form, &shelf, &service());
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(with.schedules[0].byday.as_deref(), Some("WE,FR"));
    assert_eq!(with.texts().len(), 2);
    let mut again = Typed::of(&with, &shelf);
    let mut none = Typed::default();
    none.put("hours.0.id", with.schedules[0].id.to_string());
    again.take("hours", &none);
    let (without, errors) = changed(&again, &shelf, &with);
    assert!(errors.is_empty(), "{errors:?}");
    assert!(without.schedules.is_empty());
}

#[test]
fn what_is_wrong_is_named_with_its_field() {
    let wrong = [
        ("name", "name", ""),
        ("url", "url", "javascript:alert(1)"),
        ("email", "email", "personne"),
        ("due", "due", "2026-02-30"),
        ("hours", "hours.0.opens", "9 €"),
        ("exception", "exception.0.from", "demain"),
        ("phone", "phone.0.number", "x"),
        ("age", "age.minimum", "dix"),
        ("level", "level", "Z9"),
    ];
    let shelf = Shelf::default();
    for (group, field, value) in wrong {
        let mut typed = Typed::default();
        typed.put(field, value);
        let mut form = Typed::of(&service(), &shelf);
        form.take(group, &typed);
        let (_, errors) = changed(&form, &shelf, &service());
        assert!(errors.iter().any(|(name, _)| name.starts_with(group)), "{field}: {errors:?}");
    }
}

#[test]
fn a_document_keeps_its_translations_when_another_is_added() {
    let shelf = Shelf::default();
    let mut form = Typed::of(&service(), &shelf);
    let mut two = Typed::default();
    two.put("documents", "Passeport\nPhoto");
    form.take("documents", &two);
    let (mut with, _) = changed(&form, &shelf, &service());
    let key = format!("document.{}", with.required_documents[1].id);
    assert!(with.change(&key, &mut |text| *text = text.clone().with(Lang::AR, "صورة")));
    let mut three = Typed::default();
    three.put("documents", "Acte de naissance\nPhoto\nPasseport");
    let mut form = Typed::of(&with, &shelf);
    form.take("documents", &three);
    let (after, _) = changed(&form, &shelf, &with);
    assert_eq!(after.required_documents.len(), 3);
    assert!(crate::drafts::texts::find(&after, &key).unwrap().version(Lang::AR).is_some());
}
