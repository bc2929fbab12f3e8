//! XLIFF out and back, whole; as real tools give it back; and whatever else somebody may send.
//! The files in `tests/fixtures` are our own texts, as they left and as the tool that `fill.py` names wrote them back.

use super::super::model::{Leaving, Parcel, Returned, Unit};
use super::*;
use kernel::{Id, Lang, Progress};
use platform::texts::Holder;
use proptest::prelude::*;

fn leaving(key: &str, source: &str, target: Option<&str>, state: Progress) -> Leaving {
    let holder = Holder { kind: "service".into(), id: Id::<()>::derived("test", "service").uuid() };
    let unit = Unit {
        holder,
        key: key.into(),
        seen: "0123456789abcdef".into(),
        source: source.into(),
        target: target.map(Into::into),
        done: state == Progress::Current,
    };
    Leaving {
        unit,
        state,
        context: "Guichet — Description".into(),
        notes: vec!["titre de séjour = بطاقة إقامة".into()],
    }
}

fn parcel() -> Parcel {
    let texts = vec![
        leaving("name", "Guichet d’accueil", Some("شباك الاستقبال"), Progress::Current),
        leaving(
            "description",
            "Le **guichet** : <voir> [la carte](https://a.example/?a=1&b=2).\n\n- Appelez le +216 71 000 014",
            None,
            Progress::Missing,
        ),
        leaving("phone.5e0b0f0e-0000-7000-8000-000000000000", "Accueil", Some("استقبال"), Progress::Stale),
    ];
    Parcel { from: Lang::FR, to: Lang::AR, texts }
}

fn units(parcel: &Parcel) -> Vec<Unit> {
    parcel.texts.iter().map(|it| it.unit.clone()).collect()
}

#[test]
fn what_leaves_comes_back_as_it_left() {
    for edition in [Edition::V1, Edition::V2] {
        let file = write(&parcel(), edition).unwrap();
        let back = read(&file).unwrap();
        assert_eq!(
            back,
            Returned { from: Lang::FR, to: Lang::AR, units: units(&parcel()) },
            "{}",
            String::from_utf8_lossy(&file)
        );
    }
}

#[test]
fn a_tool_may_leave_codes_empty_and_cut_texts() {
    let of = "service/".to_owned() + &Id::<()>::derived("test", "service").to_string();
    let first = format!(
        "<xliff version=\"1.2\" xmlns=\"{V1}\"><file original=\"{of}\" source-language=\"fr\" target-language=\"ar\" datatype=\"x\"><body><group>\
         <trans-unit id=\"7\" resname=\"description..ab\"><source>Le <ph id=\"1\">**</ph>mot<ph id=\"2\">**</ph></source>\
         <target state=\"translated\"><mrk mtype=\"seg\">ال<x id=\"1\"/>كلمة<x id=\"2\"/></mrk></target>\
         <alt-trans><target>jamais</target></alt-trans></trans-unit></group></body></file></xliff>"
    );
    let unit = read(first.as_bytes()).unwrap().units.remove(0);
    assert_eq!((unit.target.as_deref(), unit.done, unit.key.as_str()), (Some("ال**كلمة**"), true, "description"));
    let second = format!(
        "<xliff version=\"2.1\" xmlns=\"{V2}\" srcLang=\"fr\" trgLang=\"ar\"><file id=\"f\" original=\"{of}\"><unit id=\"description..ab\">\
         <segment state=\"translated\"><source>Un.</source><target>واحد.</target></segment><ignorable><source> </source></ignorable>\
         <segment state=\"final\"><source>Deux.</source><target>اثنان.</target></segment></unit></file></xliff>"
    );
    let unit = read(second.as_bytes()).unwrap().units.remove(0);
    assert_eq!((unit.source.as_str(), unit.target.as_deref(), unit.done), ("Un. Deux.", Some("واحد. اثنان."), true));
}

#[test]
fn files_of_a_real_tool_come_back() {
    let file = |name: &str, edition: &str| {
        let path = format!("{}/tests/fixtures/{name}-{edition}.xlf", env!("CARGO_MANIFEST_DIR"));
        read(&std::fs::read(path).unwrap()).unwrap()
    };
    for edition in ["1.2", "2.0"] {
        let (left, back) = (file("teranga", edition), file("translate-toolkit", edition));
        assert_eq!((back.from, back.to, back.units.len()), (Lang::FR, Lang::ES, 3), "{edition}");
        for (back, left) in back.units.iter().zip(&left.units) {
            assert_eq!((&back.holder, &back.key, &back.seen), (&left.holder, &left.key, &left.seen), "{edition}");
            assert_eq!((&back.source, &left.target), (&left.source, &None), "{edition}");
            assert!(back.target.as_ref().is_some_and(|it| it.starts_with("Hecho: ")), "{edition}: {back:?}");
        }
    }
}

#[test]
fn what_is_no_xliff_is_refused() {
    for other in [
        "<html/>",
        "<xliff/>",
        "<xliff version=\"1.2\"/>",
        "<xliff version=\"3\"><file/></xliff>",
        "<xliff version=\"2.0\" srcLang=\"fr\"><file id=\"a\"/></xliff>",
    ] {
        assert_eq!(read(other.as_bytes()), Err(Refused::Kind), "{other}");
    }
}

proptest! {
    #[test]
    fn any_text_comes_back(source in "[a-zé<>&\"' *\\[\\]()`{}#\n0-9.+ب-]{1,60}", target in proptest::option::of("[ا-ي<&> *`{}\n]{1,40}")) {
        let mut parcel = parcel();
        parcel.texts = vec![leaving("description", &source, target.as_deref(), Progress::Machine)];
        for edition in [Edition::V1, Edition::V2] {
            let back = read(&write(&parcel, edition).unwrap()).unwrap();
            prop_assert_eq!(&back.units, &units(&parcel));
        }
    }
}
