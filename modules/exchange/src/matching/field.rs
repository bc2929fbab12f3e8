//! All that can be proposed, laid out so that a request is compared with it at once: compact profiles, and what is close to what. Pure.
//! A profile holds numbers alone; what it was made from is read again from the database before anybody sees it.

use super::factors::{Days, Past, Place, Subject, number};
use super::kin;
use super::lessons::Lessons;
use super::lexicon::Lexicon;
use super::signature::{Corpus, Counted, Laid, Signature};
use crate::modality::Modality;
use kernel::{Lang, Period, Text};
use std::sync::Arc;
use uuid::Uuid;

/// How much a title counts beside what follows it.
pub const TITLE: f32 = 2.0;

/// A theme as the directory keeps it.
#[derive(Debug, Clone)]
pub struct Theme {
    pub id: Uuid,
    pub code: String,
    pub parent: Option<Uuid>,
    pub name: Text,
}

/// An offer, a practice or a request, as it is read.
#[derive(Debug, Clone)]
pub struct Said<'a> {
    pub subject: Subject,
    pub institution: Uuid,
    /// Each with how much it counts.
    pub texts: Vec<(&'a Text, f32)>,
    pub themes: Vec<Uuid>,
    pub modalities: Vec<Modality>,
    pub languages: Vec<Lang>,
    pub period: Period,
    /// How many more an offer carries; none where it does not say.
    pub left: Option<u32>,
    pub place: Place,
    pub past: Past,
}

/// The same in numbers.
#[derive(Debug, Clone)]
pub struct Profile {
    pub subject: Subject,
    pub institution: Uuid,
    pub themes: Vec<u8>,
    pub modalities: u16,
    pub languages: Vec<u8>,
    pub days: Days,
    pub left: Option<u32>,
    pub place: Place,
    pub past: Past,
    pub(super) text: Arc<Signature>,
}

/// What is close to what, and the words.
#[derive(Debug, Clone)]
pub struct Field {
    pub lexicon: Lexicon,
    themes: Vec<Uuid>,
    pub(super) near: Vec<f32>,
    pub languages: Vec<Lang>,
    pub(super) reads: Vec<f32>,
    /// Languages that interpreters of the network know, a bit each.
    pub(super) interpreted: u64,
}

/// Languages that are told apart, at most.
const LANGUAGES: usize = 200;

impl Field {
    /// `languages` are all that anybody works in; `interpreted` those for which the network has interpreters.
    pub fn new(themes: &[Theme], languages: &[Lang], interpreted: &[Lang]) -> Field {
        let mut lexicon = Lexicon::usual();
        themes.iter().for_each(|it| lexicon.theme(&it.code, &it.name));
        let place = |id: &Uuid| themes.iter().position(|it| it.id == *id);
        let known: Vec<kin::Theme<'_>> =
            themes.iter().map(|it| kin::Theme { code: &it.code, parent: it.parent.as_ref().and_then(place) }).collect();
        let pairs = |size: usize| (0..size).flat_map(move |a| (0..size).map(move |b| (a, b)));
        let near = pairs(known.len()).map(|(a, b)| kin::themes(&known, a, b)).collect();
        let mut spoken: Vec<Lang> = languages.iter().chain(interpreted).map(|it| it.base()).collect();
        spoken.sort_unstable();
        spoken.dedup();
        // Those that interpreters know first: they have a bit.
        spoken.sort_by_key(|it| !interpreted.iter().any(|known| known.base() == *it));
        spoken.truncate(LANGUAGES);
        let reads = pairs(spoken.len()).map(|(a, b)| kin::reads(spoken[a], spoken[b])).collect();
        let bits = interpreted.iter().filter_map(|it| number(&spoken, *it)).filter(|at| *at < 64);
        Field {
            lexicon,
            themes: themes.iter().map(|it| it.id).collect(),
            near,
            reads,
            interpreted: bits.fold(0, |all, at| all | 1 << at),
            languages: spoken,
        }
    }

    /// How many themes there are, for [`super::factors::theme`].
    pub(super) fn width(&self) -> usize {
        self.themes.len()
    }

    pub fn theme(&self, at: u8) -> Option<Uuid> {
        self.themes.get(usize::from(at)).copied()
    }

    fn profile(&self, it: &Said<'_>, text: Arc<Signature>) -> Profile {
        let theme = |id: &Uuid| self.themes.iter().position(|it| it == id).and_then(|at| u8::try_from(at).ok());
        let mut languages: Vec<u8> = it.languages.iter().filter_map(|it| number(&self.languages, *it)).collect();
        languages.sort_unstable();
        languages.dedup();
        Profile {
            subject: it.subject,
            institution: it.institution,
            themes: it.themes.iter().filter_map(theme).collect(),
            modalities: it.modalities.iter().fold(0, |all, it| all | kin::bit(*it)),
            languages,
            days: Days::of(&it.period),
            left: it.left,
            place: it.place,
            past: it.past,
            text,
        }
    }
}

/// All that can be proposed.
#[derive(Debug, Clone)]
pub struct Pool {
    pub field: Arc<Field>,
    pub corpus: Arc<Corpus>,
    pub profiles: Vec<Profile>,
}

impl Pool {
    pub fn new(field: Field, all: &[Said<'_>]) -> Pool {
        let counted: Vec<Counted> = all.iter().map(|it| Counted::of(&field.lexicon, &it.texts)).collect();
        let corpus = Corpus::of(counted.iter());
        let profile = |(it, text): (&Said<'_>, &Counted)| field.profile(it, Arc::new(corpus.weigh(text)));
        let profiles = all.iter().zip(&counted).map(profile).collect();
        Pool { field: Arc::new(field), corpus: Arc::new(corpus), profiles }
    }

    /// The same, where each profile has been seen to once more: what came of proposals changes faster than what is offered.
    pub fn seen_to(&self, see_to: impl Fn(&mut Profile)) -> Pool {
        let mut pool = self.clone();
        pool.profiles.iter_mut().for_each(see_to);
        pool
    }

    /// A request, laid out to be compared with all of it; `today` in days since 1970.
    pub fn ask(&self, it: &Said<'_>, lessons: Lessons, today: i32) -> Query {
        let text = Arc::new(self.corpus.weigh(&Counted::of(&self.field.lexicon, &it.texts)));
        let profile = self.field.profile(it, text);
        Query {
            text: Laid::of(&profile.text),
            instead: kin::instead(profile.modalities),
            days: profile.days.since(today),
            profile,
            lessons,
        }
    }
}

/// A request, ready to be compared.
#[derive(Debug, Clone)]
pub struct Query {
    pub profile: Profile,
    pub(super) text: Laid,
    pub(super) instead: u16,
    pub(super) days: Days,
    pub(super) lessons: Lessons,
}
