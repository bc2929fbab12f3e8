//! Words find their inflections in each language, with and without accents, and across languages.
//! Invariant: what a reader of one language finds by its official name, readers of all languages find.

use search::Part;

use crate::fixtures::{find, index, network, query, service, titled};

#[test]
fn inflections_in_five_languages() {
    let index = index(network());
    for (lang, text, expected) in [
        ("fr", "demandes d'asile", "asile"),
        ("fr", "renouvellement titres séjour", "sejour"),
        ("fr", "médecin", "sante"),
        ("fr", "entretien", "travail"),
        ("en", "applying for asylum", "asile"),
        ("en", "dentist", "sante"),
        ("es", "lección gratuita", "cours"),
        ("es", "entrevista", "travail"),
        ("pt", "formação profissional", "travail"),
        ("pt", "psicologo", "sante"),
        ("ar", "طلبات اللجوء", "asile"),
        ("ar", "الدرس", "cours"),
    ] {
        assert_eq!(find(&index, lang, text).first().map(String::as_str), Some(expected), "{lang} {text}");
    }
}

#[test]
fn accents_left_out_change_nothing() {
    let index = index([
        titled("a", "fr", "Élèves intégrés et diplômés"),
        titled("b", "pt", "Formação e integração"),
        titled("c", "es", "Inscripción en el padrón"),
    ]);
    for (lang, text, expected) in [
        ("fr", "eleve integre", "a"),
        ("fr", "integrees", "a"),
        ("fr", "diplomees", "a"),
        ("pt", "formacoes", "b"),
        ("pt", "integracao", "b"),
        ("es", "inscripciones padron", "c"),
        // Accents that came apart, as some keyboards and files have them.
        ("fr", "inte\u{301}gre\u{301}", "a"),
    ] {
        assert_eq!(find(&index, lang, text)[0], expected, "{text}");
    }
}

#[test]
fn french_elisions() {
    let index = index([titled("a", "fr", "L’accueil d'urgence"), titled("b", "fr", "Jusqu'à l'hôpital")]);
    assert_eq!(find(&index, "fr", "accueil urgence"), ["a"]);
    assert_eq!(find(&index, "fr", "l'urgence"), ["a"]);
    assert_eq!(find(&index, "fr", "qu’un hôpital"), ["b"]);
}

#[test]
fn arabic_is_written_in_many_ways() {
    let index = index([
        titled("permit", "ar", "تجديد بطاقة الإقامة"),
        titled("projects", "ar", "مشاريع للأطفال في المدارس"),
        titled("rights", "ar", "حقوق العمال والوثائق"),
        titled("hospital", "ar", "مستشفى الأمل"),
        titled("date", "ar", "موعد ٢٠٢٦"),
    ]);
    for (text, expected) in [
        ("اقامه", "permit"),    // no hamza, ha for ta marbuta
        ("والإقامات", "permit"), // conjunction, article, plural
        ("بِطَاقَة", "permit"),    // vowels
        ("بطـــاقة", "permit"), // tatweel
        ("مشروع", "projects"),  // broken plurals
        ("المشروع", "projects"),
        ("طفل", "projects"),
        ("مدرسة", "projects"),
        ("حق عامل", "rights"),
        ("وثيقة", "rights"),
        ("الوثيقة", "rights"),
        ("مستشفيات", "hospital"),
        ("مستشفي", "hospital"), // ya for alef maqsura
        ("2026", "date"),       // digits
        ("۲۰۲۶", "date"),
    ] {
        assert_eq!(find(&index, "ar", text), [expected], "{text}");
    }
}

#[test]
fn a_term_of_one_language_finds_for_readers_of_another() {
    let index = index(network());
    let found = index.search(&query("ar", "titre de séjour")).unwrap();
    let hit = &found.hits[0];
    assert_eq!(hit.id, "sejour");
    let title = hit.title.as_ref().unwrap();
    assert_eq!((&title.lang[..], &title.text[..]), ("ar", "تجديد بطاقة الإقامة"));
}

#[test]
fn the_readers_language_ranks_first() {
    let index = index([
        service("a", &[("es", Part::Title, "Formación")]),
        service("b", &[("pt", Part::Title, "Capital"), ("pt", Part::Body, "Outra")]),
        service("c", &[("fr", Part::Title, "Capital")]),
    ]);
    assert_eq!(find(&index, "fr", "capital"), ["c", "b"]);
    assert_eq!(find(&index, "pt-BR", "capital"), ["b", "c"]);
}

#[test]
fn languages_without_an_analyser_of_their_own() {
    let index = index([
        titled("uk", "uk", "Медична допомога"),
        titled("fa", "fa", "کلاس‌های زبان فرانسوی"),
        titled("tr", "tr", "İkamet izni"),
        titled("zh", "zh", "难民法律援助"),
        titled("so", "so", "Caafimaadka"),
    ]);
    for (lang, text, expected) in [
        ("uk", "допомога", "uk"),
        ("fa", "كلاسهاي", "fa"),
        ("tr", "ikamet IZNI", "tr"),
        ("zh", "法律", "zh"),
        ("so", "caafimaadka", "so"),
    ] {
        assert_eq!(find(&index, lang, text), [expected], "{text}");
    }
}

#[test]
fn small_words_are_welcome_but_not_required() {
    let index = index([titled("a", "fr", "Cours de français"), titled("b", "en", "School for my son")]);
    assert_eq!(find(&index, "fr", "je cherche un cours pour le français"), ["a"]);
    assert_eq!(find(&index, "en", "school son"), ["b"]);
    assert_eq!(find(&index, "en", "son"), ["b"]);
    assert_eq!(find(&index, "fr", "de"), ["a"]);
}
