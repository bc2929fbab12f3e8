//! Words that mean the same.
//! Invariant: a list is used whole or refused with the line to mend.

use search::Synonyms;

use crate::fixtures::{find, index_with, query, titled};

#[test]
fn the_lists_that_come_with_the_program() {
    let index = index_with(
        Synonyms::default(),
        [
            titled("permis", "fr", "Renouveler sa carte de séjour"),
            titled("medecin", "fr", "Trouver un médecin"),
            titled("emploi", "fr", "Offres d'emploi"),
            titled("permit", "en", "Renew your residence permit"),
            titled("rsd", "en", "Refugee status determination interview"),
            titled("cedula", "es", "Obtener la cédula"),
            titled("cpf", "pt", "Inscrição no cadastro de pessoa física"),
            titled("lam", "ar", "لم شمل الأسرة"),
        ],
    );
    for (lang, text, expected) in [
        ("fr", "titre de séjour", "permis"),
        ("fr", "permis de residence", "permis"),
        ("fr", "toubib", "medecin"),
        ("fr", "boulot", "emploi"),
        ("en", "residence card", "permit"),
        ("en", "papers", "permit"),
        ("en", "RSD", "rsd"),
        ("es", "DNI", "cedula"),
        ("pt", "cpf", "cpf"),
        ("ar", "التجمع العائلي", "lam"),
    ] {
        assert_eq!(find(&index, lang, text), [expected], "{text}");
    }
}

#[test]
fn expressions_keep_the_rest_of_the_question() {
    let synonyms = Synonyms::none().with("fr", "carte de séjour, titre de séjour\n").unwrap();
    let index = index_with(
        synonyms,
        [
            titled("etudiant", "fr", "Titre de séjour étudiant"),
            titled("salarie", "fr", "Titre de séjour salarié"),
            titled("carte", "fr", "Carte du séjour étudiant à la mer"),
        ],
    );
    assert_eq!(find(&index, "fr", "carte de séjour étudiant"), ["carte", "etudiant"]);
    assert_eq!(find(&index, "fr", "ma carte de séjour salarié"), ["salarie"]);
}

#[test]
fn one_way() {
    let synonyms = Synonyms::none().with("en", "papers => permit # not the other way\n").unwrap();
    let index = index_with(synonyms, [titled("a", "en", "Permit"), titled("b", "en", "Papers")]);
    assert_eq!(find(&index, "en", "papers"), ["b", "a"]);
    assert_eq!(find(&index, "en", "permit"), ["a"]);
}

#[test]
fn what_was_typed_ranks_before_what_it_means() {
    let synonyms = Synonyms::none().with("fr", "boulot, emploi, travail").unwrap();
    let index =
        index_with(synonyms, [titled("a", "fr", "Emploi"), titled("b", "fr", "Travail"), titled("c", "fr", "Boulot")]);
    assert_eq!(find(&index, "fr", "travail")[0], "b");
    assert_eq!(find(&index, "fr", "travail").len(), 3);
    assert_eq!(find(&index, "fr", "boulots")[0], "c");
}

#[test]
fn lists_change_without_indexing_again() {
    let index = index_with(Synonyms::none(), [titled("a", "en", "Doctor")]);
    assert!(find(&index, "en", "medic").is_empty());
    index.use_synonyms(&Synonyms::none().with("en", "medic, doctor").unwrap());
    assert_eq!(find(&index, "en", "medic"), ["a"]);
    assert_eq!(index.search(&query("en", "medic")).unwrap().corrected, None);
}

#[test]
fn mistakes_name_their_line() {
    for (text, line, word) in [
        ("# fine\n\na, b", 3, "searches ignore"),
        ("doctor\n", 1, "two words"),
        ("doctor, medic\ndoctor,, medic", 2, "missing"),
        ("doctor => medic => nurse", 1, "one =>"),
        ("doctor =>", 1, "missing"),
        ("doctor, one two three four five six seven eight nine", 1, "8 words"),
    ] {
        let error = Synonyms::none().with("en", text).unwrap_err();
        assert_eq!(error.line, line, "{text}: {error}");
        assert!(error.to_string().contains(word), "{text}: {error}");
    }
}

#[test]
fn a_folder_replaces_single_languages() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("en.txt"), "\u{feff}zork, doctor\n").unwrap();
    let index =
        index_with(Synonyms::load(dir.path()).unwrap(), [titled("a", "en", "Doctor"), titled("b", "fr", "Médecin")]);
    assert_eq!(find(&index, "en", "zork"), ["a"]);
    assert!(find(&index, "en", "physician").is_empty());
    assert_eq!(find(&index, "fr", "toubib"), ["b"]);
    std::fs::write(dir.path().join("fr.txt"), "seul\n").unwrap();
    let error = Synonyms::load(dir.path()).unwrap_err();
    assert_eq!((error.file.as_str(), error.line), ("fr.txt", 1));
}
