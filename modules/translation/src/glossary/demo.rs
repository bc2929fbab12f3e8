//! The words of the example network, from `demo/glossary.toml`: only for an instance started with `--demo`.
//! Read again at every start, they change nothing that somebody has changed since.

use super::policy::AddTerms;
use super::{Term, Use, Wording, store};
use kernel::{Actor, Error, Id, Lang, Result, Scope, Text};
use platform::{App, Cx};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Words {
    term: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    definition: Option<Definition>,
    #[serde(default)]
    note: String,
    preferred: BTreeMap<Lang, Vec<String>>,
    #[serde(default)]
    allowed: BTreeMap<Lang, Vec<String>>,
    #[serde(default)]
    forbidden: BTreeMap<Lang, Vec<String>>,
}

#[derive(Deserialize)]
struct Definition {
    lang: Lang,
    text: String,
}

fn term(entry: Entry) -> Term {
    let uses = [(Use::Preferred, entry.preferred), (Use::Allowed, entry.allowed), (Use::Forbidden, entry.forbidden)];
    let wordings = uses.into_iter().flat_map(|(using, by_lang)| {
        let said = by_lang.into_iter().flat_map(|(lang, texts)| texts.into_iter().map(move |text| (lang, text)));
        said.map(move |(lang, text)| Wording { lang, using, text })
    });
    Term {
        id: Id::derived("demo-glossary", &entry.key),
        scope: Scope::Network,
        definition: entry.definition.map(|it| Text::new(it.lang, it.text)),
        note: entry.note,
        wordings: wordings.collect(),
        archived: false,
        revision: 1,
    }
}

/// Puts the words of the example into the glossary of the network, those that are not there yet.
pub async fn demo(app: &App) -> Result<()> {
    let words: Words = toml::from_str(include_str!("../../../../demo/glossary.toml")).map_err(Error::internal)?;
    let cx = Cx::operator(app.clone());
    let tx = app.db.begin().await?;
    let permit = cx.permit::<AddTerms>(&tx, (Scope::Network, app.clone())).await?;
    for term in words.term.into_iter().map(term) {
        if store::find(tx.connection(), term.id).await?.is_none() {
            store::add(&tx, &Actor::Operator, &permit, term).await?;
        }
    }
    tx.commit().await
}
