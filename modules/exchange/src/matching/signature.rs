//! What a text is about, as numbers that two texts of any two languages can be compared by: the things it names, and the pieces of its
//! words where languages are kindred. Pure; everything is made beforehand, so that comparing allocates nothing.

use super::lexicon::{Lexicon, THINGS, bare, words};
use kernel::{Lang, Text};
use platform::folding::fold;
use std::collections::BTreeMap;

/// Places of the hashed pieces of words.
pub const PIECES: usize = 1 << 13;
/// Versions of one text in different languages that count.
const VERSIONS: usize = 6;
/// Letters in a piece, and in Arabic, whose words are shorter.
const LETTERS: usize = 4;
const ARABIC_LETTERS: usize = 3;

/// Small words that say nothing, in the five languages, folded.
const SMALL: &[&str] = &[
    "para",
    "como",
    "quien",
    "quienes",
    "donde",
    "cuando",
    "entre",
    "sobre",
    "desde",
    "hasta",
    "pero",
    "esta",
    "este",
    "estos",
    "cada",
    "todo",
    "todos",
    "muchas",
    "muchos",
    "tiene",
    "tienen",
    "queremos",
    "buscamos",
    "sus",
    "con",
    "los",
    "las",
    "del",
    "una",
    "que",
    "por",
    "quem",
    "onde",
    "quando",
    "pelo",
    "pela",
    "dos",
    "das",
    "nos",
    "nas",
    "uma",
    "nao",
    "mas",
    "muito",
    "muitas",
    "temos",
    "queremos",
    "procuramos",
    "precisamos",
    "nosso",
    "nossa",
    "pour",
    "dans",
    "avec",
    "sans",
    "chez",
    "leur",
    "leurs",
    "nous",
    "vous",
    "elles",
    "ils",
    "cherchons",
    "voulons",
    "notre",
    "nos",
    "qui",
    "les",
    "des",
    "une",
    "est",
    "sont",
    "par",
    "sur",
    "aux",
    "plus",
    "tout",
    "tous",
    "with",
    "from",
    "that",
    "this",
    "these",
    "those",
    "have",
    "which",
    "what",
    "where",
    "when",
    "into",
    "their",
    "they",
    "them",
    "your",
    "ours",
    "need",
    "want",
    "looking",
    "the",
    "and",
    "for",
    "are",
    "who",
    "how",
    "our",
    "you",
    "not",
    "migrante",
    "migrantes",
    "migrant",
    "migrants",
    "migracion",
    "migracao",
    "migration",
    "personas",
    "pessoas",
    "personnes",
    "people",
    "institucion",
    "institution",
    "instituicao",
];

/// The things and pieces that a text holds, counted.
#[derive(Debug, Clone, Default)]
pub struct Counted {
    things: BTreeMap<u16, f32>,
    pieces: Vec<(Lang, BTreeMap<u16, f32>)>,
}

/// A text weighed: each part has length 1, or is empty.
#[derive(Debug, Clone, Default)]
pub struct Signature {
    things: Vec<(u16, f32)>,
    pieces: Vec<(Lang, Vec<(u16, f32)>)>,
}

/// Endings that kindred languages write differently: ciudad, cidade, cité, city.
const ENDINGS: &[(&str, &str)] = &[
    ("aciones", "aci"),
    ("acoes", "aci"),
    ("ations", "aci"),
    ("ization", "isaci"),
    ("acion", "aci"),
    ("acao", "aci"),
    ("ation", "aci"),
    ("ciones", "ci"),
    ("coes", "ci"),
    ("tions", "ci"),
    ("cion", "ci"),
    ("cao", "ci"),
    ("tion", "ci"),
    ("siones", "si"),
    ("soes", "si"),
    ("sions", "si"),
    ("sion", "si"),
    ("sao", "si"),
    ("idades", "id"),
    ("idade", "id"),
    ("idad", "id"),
    ("ites", "id"),
    ("ite", "id"),
    ("ity", "id"),
    ("amientos", "ament"),
    ("amiento", "ament"),
    ("imiento", "iment"),
    ("ements", "ement"),
    ("mentos", "ment"),
    ("mento", "ment"),
    ("ments", "ment"),
    ("ires", "ir"),
    ("aires", "ari"),
    ("aire", "ari"),
    ("arios", "ari"),
    ("arias", "ari"),
    ("ario", "ari"),
    ("aria", "ari"),
    ("encias", "enc"),
    ("encia", "enc"),
    ("ences", "enc"),
    ("ence", "enc"),
    ("ency", "enc"),
];

/// Spellings of one sound.
const SPELLINGS: &[(&str, &str)] = &[
    ("nh", "n"),
    ("gn", "n"),
    ("lh", "l"),
    ("ll", "l"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "k"),
    ("ss", "s"),
    ("tt", "t"),
    ("ff", "f"),
    ("mm", "m"),
    ("nn", "n"),
    ("pp", "p"),
    ("cc", "c"),
    ("ie", "e"),
    ("ue", "o"),
    ("ou", "o"),
    ("z", "s"),
    ("y", "i"),
];

/// A folded word of a Latin script, as kindred languages would write it.
fn skeleton(word: &str) -> String {
    let mut word = word.to_owned();
    match ENDINGS.iter().find(|(ending, _)| word.len() > ending.len() + 2 && word.ends_with(ending)) {
        Some((ending, to)) => word.replace_range(word.len() - ending.len().., to),
        // Number and gender.
        None => {
            let short = word.trim_end_matches('s').trim_end_matches(['a', 'o', 'e']);
            if short.chars().count() >= 3 {
                word.truncate(short.len());
            }
        }
    }
    SPELLINGS.iter().fold(word, |word, (from, to)| word.replace(from, to))
}

/// FNV-1a, so that a signature is the same on every machine.
fn place(piece: &[char]) -> u16 {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in piece.iter().flat_map(|c| (*c as u32).to_le_bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    ((hash ^ (hash >> 16)) as usize % PIECES) as u16
}

fn cut(text: &str, weight: f32, into: &mut BTreeMap<u16, f32>) {
    for word in words(text).map(fold).filter(|word| word.chars().count() >= 3 && !SMALL.contains(&word.as_str())) {
        let is_arabic = ('\u{600}'..='\u{6ff}').contains(&word.chars().next().unwrap_or_default());
        let (root, letters) = if is_arabic {
            (bare(&word).unwrap_or(&word).to_owned(), ARABIC_LETTERS)
        } else {
            (skeleton(&word), LETTERS)
        };
        let letters_of: Vec<char> = std::iter::once('_').chain(root.chars()).chain(std::iter::once('_')).collect();
        for piece in letters_of.windows(letters.min(letters_of.len())) {
            *into.entry(place(piece)).or_default() += weight;
        }
    }
}

impl Counted {
    /// Texts with how much each counts; every version of each.
    pub fn of(lexicon: &Lexicon, texts: &[(&Text, f32)]) -> Counted {
        let mut counted = Counted::default();
        for (text, weight) in texts {
            for (lang, version) in text.versions().take(VERSIONS) {
                for found in lexicon.find(lang, &version.value) {
                    // Said in several languages it is not said more often.
                    let often = counted.things.entry(found.thing).or_default();
                    *often = often.max(*weight);
                }
                let lang = lang.base();
                if !counted.pieces.iter().any(|(known, _)| *known == lang) {
                    counted.pieces.push((lang, BTreeMap::new()));
                }
                if let Some((_, pieces)) = counted.pieces.iter_mut().find(|(known, _)| *known == lang) {
                    cut(&version.value, *weight, pieces);
                }
            }
        }
        counted
    }
}

/// How often things and pieces are named among all that is offered: what everybody says tells little.
#[derive(Debug, Clone)]
pub struct Corpus {
    texts: f32,
    things: Vec<f32>,
    pieces: Vec<f32>,
}

impl Corpus {
    pub fn of<'a>(all: impl Iterator<Item = &'a Counted>) -> Corpus {
        let mut corpus = Corpus { texts: 0.0, things: vec![0.0; THINGS], pieces: vec![0.0; PIECES] };
        for it in all {
            corpus.texts += 1.0;
            it.things.keys().for_each(|thing| corpus.things[usize::from(*thing)] += 1.0);
            for pieces in it.pieces.iter().map(|(_, pieces)| pieces) {
                pieces.keys().for_each(|piece| corpus.pieces[usize::from(*piece)] += 1.0);
            }
        }
        corpus
    }

    /// ln(1 + n / (1 + df)): Spärck Jones 1972, smoothed.
    fn rare(&self, often: f32) -> f32 {
        (1.0 + (self.texts + 1.0) / (1.0 + often)).ln()
    }

    /// How much it tells that something is named.
    pub fn tells(&self, thing: u16) -> f32 {
        self.rare(self.things.get(usize::from(thing)).copied().unwrap_or_default())
    }

    pub fn weigh(&self, it: &Counted) -> Signature {
        let part = |counts: &BTreeMap<u16, f32>, often: &[f32]| {
            let damped = |(at, count): (&u16, &f32)| (*at, (1.0 + count.ln_1p()) * self.rare(often[usize::from(*at)]));
            unit(counts.iter().map(damped).collect())
        };
        Signature {
            things: part(&it.things, &self.things),
            pieces: it.pieces.iter().map(|(lang, pieces)| (*lang, part(pieces, &self.pieces))).collect(),
        }
    }
}

fn unit(mut all: Vec<(u16, f32)>) -> Vec<(u16, f32)> {
    let length = all.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    if length > 0.0 {
        all.iter_mut().for_each(|(_, weight)| *weight /= length);
    }
    all
}

/// A signature laid out to be compared with many.
#[derive(Debug, Clone)]
pub struct Laid {
    things: Vec<f32>,
    pieces: Vec<(Lang, Vec<f32>)>,
}

impl Laid {
    pub fn of(it: &Signature) -> Laid {
        let lay = |all: &[(u16, f32)], size: usize| {
            let mut laid = vec![0.0; size];
            all.iter().for_each(|(at, weight)| laid[usize::from(*at)] = *weight);
            laid
        };
        let pieces = it.pieces.iter().map(|(lang, pieces)| (*lang, lay(pieces, PIECES))).collect();
        Laid { things: lay(&it.things, THINGS), pieces }
    }

    fn dot(laid: &[f32], all: &[(u16, f32)]) -> f32 {
        all.iter().map(|(at, weight)| laid[usize::from(*at)] * weight).sum::<f32>().clamp(0.0, 1.0)
    }

    /// The cosine of the things that both name, whatever the language.
    pub fn things(&self, other: &Signature) -> f32 {
        Laid::dot(&self.things, &other.things)
    }

    /// The cosine of the pieces of words: of the versions in the same language where there are such, otherwise of those that come
    /// closest. Languages that are not kindred share few pieces, and scripts none.
    pub fn pieces(&self, other: &Signature) -> f32 {
        let mut best: f32 = 0.0;
        let shares = |lang: Lang| self.pieces.iter().any(|(own, _)| *own == lang);
        let any = other.pieces.iter().any(|(lang, _)| shares(*lang));
        for (lang, pieces) in &other.pieces {
            for (own, laid) in &self.pieces {
                if !any || own == lang {
                    best = best.max(Laid::dot(laid, pieces));
                }
            }
        }
        best
    }
}
