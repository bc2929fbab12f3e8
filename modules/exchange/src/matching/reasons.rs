//! Why something fits a request and what speaks against it, as data: the most important first. Pure.
//! A reason tells only of the two that are compared: never of another institution's refusal, nor of what one side may not see.

use super::factors::{EVERYONE, FACTORS, Factor};
use super::field::{Pool, Profile, Query};
use super::score::{Scored, Weights};
use super::{factors, kin};
use crate::modality::Modality;
use kernel::{Lang, Text};
use uuid::Uuid;

/// From this value on a factor speaks for an offer; what is less speaks against it.
const FITS: f32 = 0.6;
/// A reason that moves a score by less is not worth a line.
const WORTH: f32 = 0.004;
/// Shared things that are named.
const NAMED: usize = 4;

/// What can be said of a factor.
#[derive(Debug, Clone, PartialEq)]
pub enum Says {
    /// What both texts name, in the words of each.
    Things(Vec<(String, String)>),
    /// Their words are alike, whatever they name.
    Alike,
    FewThings,
    Themes(Vec<Uuid>),
    NearThemes(Vec<Uuid>),
    OtherThemes(Vec<Uuid>),
    Modalities(Vec<Modality>),
    NearModalities(Vec<Modality>),
    OtherModalities(Vec<Modality>),
    DatesMeet,
    /// So many days lie between them.
    DatesApart(u32),
    DatesNever,
    Full,
    Languages(Vec<Lang>),
    /// The first is not the asker's, who mostly reads it all the same from the second.
    Read(Lang, Lang),
    Interpreted(Lang),
    LanguageApart(Lang),
    SameLevel,
    Serves(Vec<usize>),
    OtherLevel,
    Agreed {
        agreed: u32,
        answered: u32,
    },
    OftenProposed,
    Refused,
}

/// A reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub factor: Factor,
    /// By how much the score would change without it: what sorts reasons.
    pub moves: f32,
    pub fits: bool,
    pub says: Says,
}

/// The texts of a pair, to say in their own words what both name.
pub struct Texts<'a> {
    pub request: &'a [&'a Text],
    pub offered: &'a [&'a Text],
}

fn bits(set: u16) -> Vec<Modality> {
    Modality::ALL.iter().copied().filter(|it| set & kin::bit(*it) != 0).collect()
}

/// What speaks for it and against it, each the most important first.
pub fn reasons(pool: &Pool, query: &Query, it: &Scored, weights: &Weights, texts: &Texts<'_>) -> Vec<Reason> {
    let Some(offered) = pool.profiles.get(it.at) else { return Vec::new() };
    let mut found = Vec::new();
    for factor in Factor::ALL {
        let value = it.of(*factor);
        let fits = value >= FITS;
        let other = |to: f32| {
            let mut values: [f32; FACTORS] = it.values;
            values[factor.at()] = to;
            (weights.score(&values) - weights.score(&it.values)).abs()
        };
        let moves = if fits { other(0.0) } else { other(1.0) };
        let says = say(pool, query, offered, *factor, value, texts);
        found.extend(says.filter(|_| moves >= WORTH).map(|(fits, says)| Reason { factor: *factor, moves, fits, says }));
    }
    found.sort_by(|a, b| b.fits.cmp(&a.fits).then(b.moves.total_cmp(&a.moves)).then(a.factor.cmp(&b.factor)));
    found
}

fn say(
    pool: &Pool,
    query: &Query,
    offered: &Profile,
    factor: Factor,
    value: f32,
    texts: &Texts<'_>,
) -> Option<(bool, Says)> {
    let own = &query.profile;
    match factor {
        Factor::Text => text(pool, value, texts),
        Factor::Theme => theme(pool, own, offered),
        Factor::Modality => {
            let (mine, theirs) = (own.modalities, offered.modalities);
            let both = bits(mine & theirs);
            match () {
                () if mine == 0 || theirs == 0 => None,
                () if !both.is_empty() => Some((true, Says::Modalities(both))),
                () if theirs & query.instead != 0 => Some((false, Says::NearModalities(bits(theirs)))),
                () => Some((false, Says::OtherModalities(bits(theirs)))),
            }
        }
        Factor::Dates => dates(query, offered, value),
        Factor::Language => language(pool, own, offered),
        Factor::Territory => territory(own, offered),
        Factor::Success => {
            let (agreed, answered) = (offered.past.agreed as u32, offered.past.answered as u32);
            (answered > 0).then_some((value >= 0.5, Says::Agreed { agreed, answered }))
        }
        Factor::Fairness => (value < FITS).then_some((false, Says::OftenProposed)),
        Factor::Lessons => (value < 1.0).then_some((false, Says::Refused)),
    }
}

fn text(pool: &Pool, value: f32, texts: &Texts<'_>) -> Option<(bool, Says)> {
    fn said<'a>(all: &[&'a Text]) -> Vec<(Lang, &'a str)> {
        // In the words in which each was written; a translation only helps to find.
        all.iter().map(|text| (text.source(), text.said())).collect()
    }
    let mut shared = pool.field.lexicon.shared(&said(texts.request), &said(texts.offered));
    shared.sort_by(|a, b| pool.corpus.tells(b.0).total_cmp(&pool.corpus.tells(a.0)).then(a.0.cmp(&b.0)));
    let words: Vec<(String, String)> = shared.into_iter().take(NAMED).map(|(_, own, theirs)| (own, theirs)).collect();
    match () {
        () if !words.is_empty() && value >= 0.3 => Some((true, Says::Things(words))),
        () if value >= 0.3 => Some((true, Says::Alike)),
        () => Some((false, Says::FewThings)),
    }
}

fn theme(pool: &Pool, own: &Profile, offered: &Profile) -> Option<(bool, Says)> {
    if own.themes.is_empty() || offered.themes.is_empty() {
        return None;
    }
    let names = |all: Vec<u8>| all.into_iter().filter_map(|at| pool.field.theme(at)).collect::<Vec<Uuid>>();
    let same: Vec<u8> = own.themes.iter().copied().filter(|it| offered.themes.contains(it)).collect();
    let width = pool.field.width();
    let near =
        |at: u8| own.themes.iter().any(|mine| pool.field.near[usize::from(*mine) * width + usize::from(at)] > 0.0);
    let close: Vec<u8> = offered.themes.iter().copied().filter(|it| near(*it)).collect();
    Some(match () {
        () if !same.is_empty() => (true, Says::Themes(names(same))),
        () if !close.is_empty() => (false, Says::NearThemes(names(close))),
        () => (false, Says::OtherThemes(names(offered.themes.clone()))),
    })
}

fn dates(query: &Query, offered: &Profile, value: f32) -> Option<(bool, Says)> {
    if offered.left == Some(0) {
        return Some((false, Says::Full));
    }
    let apart = query.days.from.max(offered.days.from) - query.days.to.min(offered.days.to);
    let always = offered.days == factors::Days::ALWAYS || query.profile.days == factors::Days::ALWAYS;
    Some(match u32::try_from(apart) {
        Ok(days) if days > 0 && value > 0.0 => (false, Says::DatesApart(days)),
        Ok(days) if days > 0 => (false, Says::DatesNever),
        // Nobody said when: that is no reason.
        _ if always => return None,
        _ => (true, Says::DatesMeet),
    })
}

fn language(pool: &Pool, own: &Profile, offered: &Profile) -> Option<(bool, Says)> {
    let known = &pool.field.languages;
    let lang = |at: &u8| known.get(usize::from(*at)).copied();
    let both: Vec<Lang> = own.languages.iter().filter(|it| offered.languages.contains(it)).filter_map(lang).collect();
    if !both.is_empty() {
        return Some((true, Says::Languages(both)));
    }
    let pairs = own.languages.iter().flat_map(|a| offered.languages.iter().map(move |b| (a, b)));
    let best = pairs
        .filter_map(|(a, b)| Some((lang(a)?, lang(b)?)))
        .max_by(|x, y| kin::reads(x.0, x.1).total_cmp(&kin::reads(y.0, y.1)).then(y.cmp(x)));
    let (mine, theirs) = best?;
    let knows = |all: &[u8]| all.iter().any(|it| *it < 64 && pool.field.interpreted & (1 << it) != 0);
    Some(match () {
        () if kin::reads(mine, theirs) > kin::INTERPRETED => (false, Says::Read(theirs, mine)),
        () if knows(&own.languages) && knows(&offered.languages) => (false, Says::Interpreted(theirs)),
        () => (false, Says::LanguageApart(theirs)),
    })
}

fn territory(own: &Profile, offered: &Profile) -> Option<(bool, Says)> {
    let both = own.place.serves & offered.place.serves & !EVERYONE;
    let level = own.place.level.zip(offered.place.level);
    match level {
        _ if both != 0 => Some((true, Says::Serves((0..32).filter(|at| both & (1 << at) != 0).collect()))),
        Some((a, b)) if a == b => Some((true, Says::SameLevel)),
        Some(_) => Some((false, Says::OtherLevel)),
        None => None,
    }
}
