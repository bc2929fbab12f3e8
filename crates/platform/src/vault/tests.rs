//! What the vault promises, tried with every change somebody could make.

use super::ring::Seal;
use super::rotation::marks;
use super::{Blind, DataKey, email, phone, words};
use crate::accounts::secrets::random;
use proptest::prelude::*;
use std::fs;
use uuid::Uuid;

fn seal() -> (tempfile::TempDir, Seal) {
    let folder = tempfile::tempdir().unwrap();
    let seal = Seal::open(folder.path(), None).unwrap();
    (folder, seal)
}

fn key_file(folder: &tempfile::TempDir) -> String {
    fs::read_to_string(folder.path().join("secret.key")).unwrap()
}

proptest! {
    #[test]
    fn a_field_opens_beside_its_record_and_field_alone(text: Vec<u8>, record: u128, other: u128, field in "[a-z]{1,9}", elsewhere in "[a-z]{1,9}") {
        let key = DataKey::fresh().unwrap();
        let (record, other) = (Uuid::from_u128(record), Uuid::from_u128(other));
        let sealed = key.seal(record, &field, &text).unwrap();
        prop_assert_eq!(key.open(record, &field, &sealed).unwrap().to_vec(), text);
        prop_assert_eq!(key.open(other, &field, &sealed).is_ok(), other == record);
        prop_assert_eq!(key.open(record, &elsewhere, &sealed).is_ok(), elsewhere == field);
        prop_assert!(DataKey::fresh().unwrap().open(record, &field, &sealed).is_err());
    }

    #[test]
    fn whatever_is_changed_or_cut_is_refused(text: Vec<u8>, at: prop::sample::Index, with in "[A-Za-z0-9_~ -]") {
        let (_folder, seal) = seal();
        let record = Uuid::from_u128(7);
        let key = DataKey::fresh().unwrap();
        let sealed = seal.seal(&text).unwrap();
        prop_assert_eq!(seal.unseal(&sealed).unwrap(), text);
        let wrapped = seal.wrap(record, &key).unwrap();
        for whole in [sealed, wrapped, key.seal(record, "body", b"x").unwrap()] {
            let at = at.index(whole.len());
            let mut changed = whole.clone();
            changed.replace_range(at..=at, &with);
            let opens = |it: &str| seal.unseal(it).is_ok() || seal.unwrap(record, it).is_ok() || key.open(record, "body", it).is_ok();
            prop_assert_eq!(opens(&changed), changed == whole, "{}", changed);
            prop_assert!(!opens(&whole[..at]));
            let longer = format!("{whole}A");
            prop_assert!(!opens(&longer));
        }
    }

    #[test]
    fn marks_are_found_in_whatever_stands_around_them(before in "[^~]{0,20}", after in "[\" ,}].{0,20}") {
        let (_folder, seal) = seal();
        let sealed = seal.seal(b"street").unwrap();
        let text = format!("{before}{sealed}{after}");
        let found = marks(&text);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(&text[found[0].at.clone()], sealed.as_str());
    }

    #[test]
    fn no_text_makes_looking_for_marks_panic(text in "(sealed1~|wrapped1~|[0-9a-f]{16}|~|é|-|x){0,12}") {
        let (_folder, seal) = seal();
        let _ = seal.renew(&text, Some(Uuid::from_u128(1))).unwrap();
    }
}

#[test]
fn a_wrapped_key_opens_beside_its_record_alone_and_with_this_instances_key() {
    let (_folder, seal) = seal();
    let (_theirs, other) = self::seal();
    let record = Uuid::from_u128(1);
    let key = DataKey::fresh().unwrap();
    let wrapped = seal.wrap(record, &key).unwrap();
    assert!(seal.unwrap(record, &wrapped).is_ok());
    assert!(seal.unwrap(Uuid::from_u128(2), &wrapped).is_err(), "a row was swapped with another's");
    assert!(other.unwrap(record, &wrapped).is_err());
    // What was sealed is no key, and a key is nothing that was sealed.
    assert!(seal.unseal(&wrapped).is_err());
    assert!(seal.unseal(&wrapped.replace("wrapped1", "sealed1")).is_err());
}

#[test]
fn a_new_key_opens_what_the_old_one_sealed_until_that_is_forgotten() {
    let (folder, seal) = seal();
    let record = Uuid::from_u128(1);
    let (text, first) = (seal.seal(b"otpauth").unwrap(), seal.first());
    let wrapped = seal.wrap(record, &DataKey::fresh().unwrap()).unwrap();
    seal.add().unwrap();
    assert_ne!(seal.first(), first);
    assert_eq!(seal.older(), [first]);
    assert_eq!(key_file(&folder).lines().count(), 2);
    assert_eq!(seal.unseal(&text).unwrap(), b"otpauth");
    let row = format!("{{\"sealed\":\"{text}\",\"key\":\"{wrapped}\"}}");
    let new = seal.renew(&row, Some(record)).unwrap().unwrap();
    assert!(seal.renew(&new, Some(record)).unwrap().is_none(), "there is nothing left to do");
    assert!(new.starts_with("{\"sealed\":\"sealed1~") && new.ends_with("\"}"));
    // In the row of another record the wrapped key is no key: it stays, so that nothing is lost.
    assert!(seal.renew(&row, Some(Uuid::from_u128(2))).unwrap().unwrap().contains(&wrapped));
    seal.forget_older().unwrap();
    assert!(seal.unseal(&text).is_err());
    let whole = marks(&new);
    assert_eq!(seal.unseal(&new[whole[0].at.clone()]).unwrap(), b"otpauth");
    assert!(seal.unwrap(record, &new[whole[1].at.clone()]).is_ok());
}

#[test]
fn who_serves_meanwhile_learns_of_the_new_key() {
    let (folder, seal) = seal();
    let serving = Seal::open(folder.path(), None).unwrap();
    let before = serving.seal(b"before").unwrap();
    seal.add().unwrap();
    let new = seal.seal(b"new").unwrap();
    assert_eq!(serving.unseal(&new).unwrap(), b"new");
    assert!(serving.seal(b"after").unwrap().contains(&seal.first()));
    assert_eq!(seal.unseal(&before).unwrap(), b"before");
}

#[test]
fn keys_are_given_from_outside_too_and_wrong_ones_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let hex = |byte: &str| byte.repeat(32);
    let given = |text: &str| Seal::open(folder.path(), Some(&super::GivenKeys::new(text)));
    let old = given(&hex("0a")).unwrap().seal(b"x").unwrap();
    let both = given(&format!("{}\n{}", hex("0b"), hex("0A"))).unwrap();
    assert_eq!(both.unseal(&old).unwrap(), b"x");
    assert!(both.add().unwrap_err().to_string().contains("given from outside"));
    assert!(!folder.path().join("secret.key").exists());
    let file = folder.path().join("mounted");
    fs::write(&file, format!("{}\n", hex("0a"))).unwrap();
    assert_eq!(given(&format!("@{}", file.display())).unwrap().unseal(&old).unwrap(), b"x");
    for wrong in ["", "12", &hex("zz"), "@/nowhere/at/all"] {
        let error = given(wrong).unwrap_err().to_string();
        assert!(!error.contains("zzzz"), "{error}");
    }
    assert_eq!(format!("{:?}", super::GivenKeys::new(&hex("0a"))), "GivenKeys");
}

#[test]
fn an_index_tells_nothing_without_its_secret_and_one_purpose_nothing_of_another() {
    let blind = Blind::test(random().unwrap());
    let other = Blind::test(random().unwrap());
    assert_eq!(blind.of("name", "diallo"), blind.of("name", "diallo"));
    assert_ne!(blind.of("name", "diallo"), blind.of("phone", "diallo"));
    assert_ne!(blind.of("name", "diallo"), other.of("name", "diallo"));
    assert_ne!(blind.of("name", "diallo"), blind.of("name", "dialla"));
}

#[test]
fn names_and_numbers_are_found_however_they_are_written() {
    let found = |name: &str, typed: &str| {
        words(typed).iter().all(|word| words(name).contains(word)) && !words(typed).is_empty()
    };
    assert!(found("Fatou Diallo", "diallo"));
    assert!(found("Fatou Diallo", "DIALLO fatou"));
    assert!(found("Aïssatou N’Diaye", "ndiaye") && found("Aïssatou N’Diaye", "aissatou"));
    assert!(found("فاطمة الزهراء المصري", "فاطمه") && found("فاطمة الزهراء المصري", "مصري"));
    assert!(found("أحمد", "احمد") && found("أَحْمَد", "احمد") && found("Ελένη Παππάς", "παππας"));
    assert!(found("Муса", "муса") && found("Zoë Straße", "strasse") && found("李", "李"));
    assert!(!found("Fatou Diallo", "diall") && words(" - ").is_empty());
    assert_eq!(phone("+216 20 123 456"), phone("20123456"));
    assert_eq!(phone("٠٠٢١٦ ٢٠ ١٢٣ ٤٥٦"), phone("20 12 34 56"));
    assert_ne!(phone("20123456"), phone("20123457"));
    assert_eq!((phone("12"), email("nobody")), (None, None));
    assert_eq!(email(" Fatou@Exemple.org"), email("fatou@exemple.org"));
}
