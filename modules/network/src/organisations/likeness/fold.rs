//! A name without what does not tell organisations apart: accents, cases, spellings, legal forms, small words.
//! Folding twice is folding once, and a name with any letter keeps at least one word.

pub use platform::folding::fold;

/// Words that say of what legal form something is, in the five languages, folded.
const FORMS: [&str; 47] = [
    "association",
    "asociacion",
    "associacao",
    "assoc",
    "asoc",
    "asso",
    "asbl",
    "ong",
    "ngo",
    "osc",
    "oscip",
    "civil",
    "civile",
    "ac",
    "iap",
    "sc",
    "fundacion",
    "fundacao",
    "fondation",
    "foundation",
    "ltd",
    "inc",
    "ev",
    "loi",
    "1901",
    "organisation",
    "organizacion",
    "organizacao",
    "organization",
    "non",
    "gouvernementale",
    "gubernamental",
    "governamental",
    "governmental",
    "جمعيه",
    "منظمه",
    "موسسه",
    "رابطه",
    "society",
    "trust",
    "company",
    "asc",
    "aisbl",
    "gie",
    "scop",
    "lucrativo",
    "lucratif",
];

/// Words that only join others, folded.
const SMALL: [&str; 44] = [
    "a", "al", "au", "aux", "and", "by", "d", "da", "das", "de", "del", "des", "do", "dos", "du", "e", "el", "em",
    "en", "et", "for", "in", "l", "la", "las", "le", "les", "los", "na", "no", "o", "of", "os", "para", "par", "por",
    "pour", "sur", "the", "to", "y", "و", "في", "من",
];

/// Abbreviations and sister spellings, and the one word that all become.
const ALIKE: [(&str, &str); 40] = [
    ("st", "saint"),
    ("ste", "saint"),
    ("sta", "saint"),
    ("santa", "saint"),
    ("santo", "saint"),
    ("san", "saint"),
    ("univ", "universite"),
    ("universidad", "universite"),
    ("universidade", "universite"),
    ("university", "universite"),
    ("min", "ministere"),
    ("ministerio", "ministere"),
    ("ministry", "ministere"),
    ("mun", "municipalite"),
    ("municipality", "municipalite"),
    ("municipalidad", "municipalite"),
    ("municipio", "municipalite"),
    ("prefeitura", "municipalite"),
    ("ayuntamiento", "municipalite"),
    ("mairie", "municipalite"),
    ("commune", "municipalite"),
    ("inst", "institut"),
    ("instituto", "institut"),
    ("institute", "institut"),
    ("ctr", "centre"),
    ("ctre", "centre"),
    ("centro", "centre"),
    ("center", "centre"),
    ("dpto", "departement"),
    ("dept", "departement"),
    ("departamento", "departement"),
    ("intl", "international"),
    ("internationale", "international"),
    ("internacional", "international"),
    ("natl", "national"),
    ("nationale", "national"),
    ("nacional", "national"),
    ("dr", "docteur"),
    ("hop", "hopital"),
    ("hospital", "hopital"),
];

/// The words of a folded name that tell it apart, in their order.
pub fn telling(folded: &str) -> Vec<String> {
    let all: Vec<String> = joined_initials(folded).iter().map(|word| bare(word)).collect();
    let telling = |word: &&String| !FORMS.contains(&word.as_str()) && !SMALL.contains(&word.as_str());
    let kept: Vec<String> = all.iter().filter(telling).cloned().collect();
    // «Association des Associations» is still a name.
    if kept.is_empty() { all } else { kept }
}

/// Words; letters that stood alone next to each other, as in «A. C.», are one.
fn joined_initials(folded: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut initials = false;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let initial = word.chars().count() == 1 && word.is_ascii();
        match words.last_mut() {
            Some(last) if initial && initials => last.push_str(word),
            _ => words.push(word.to_owned()),
        }
        initials = initial;
    }
    words
}

/// Without the Arabic article, and as the one word that its sister spellings become.
fn bare(word: &str) -> String {
    let long = word.chars().count() > 4;
    let word =
        ["وال", "ال", "لل"].iter().find_map(|article| word.strip_prefix(article).filter(|_| long)).unwrap_or(word);
    ALIKE.iter().find(|(short, _)| *short == word).map_or(word, |(_, whole)| whole).to_owned()
}

/// The first letters of all the words but the small ones: «OIM» of «Organisation internationale pour les migrations».
pub fn acronym(folded: &str) -> String {
    let words = folded.split(' ').filter(|word| !word.is_empty() && !SMALL.contains(word));
    words.filter_map(|word| word.chars().next()).collect()
}
