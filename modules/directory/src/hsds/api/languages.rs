//! Chooses the language of an answer among those that the content is written in, not those of the interface alone.
//! The choice depends on the content and on the request only, so that every node answers alike.

use super::Call;
use super::asked::Asked;
use http::header;
use kernel::{Error, Lang, Result};
use platform::locale;
use search::Query;
use std::sync::{Arc, PoisonError, RwLock};

/// The languages of the content, the most frequent first, as they were at an epoch.
#[derive(Default)]
pub(super) struct Languages(RwLock<Option<(i64, Arc<[Lang]>)>>);

/// In which language texts are shown, and which one the answer says that it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spoken {
    pub shown: Lang,
    pub told: Lang,
}

impl Call {
    /// The language of the answer: `?language=`, else the device's, else the one in which most is written.
    pub fn spoken(&self, asked: &Asked) -> Result<Spoken> {
        let offered = self.written()?;
        if let Some(lang) = asked.language {
            let told = locale::negotiate(Some(lang.as_str()), &offered);
            return Ok(Spoken { shown: lang, told });
        }
        let accept = self.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let lang = locale::negotiate(accept, &offered);
        Ok(Spoken { shown: lang, told: lang })
    }

    /// The languages in which names of services, organisations and terms are written.
    fn written(&self) -> Result<Arc<[Lang]>> {
        let kept = &self.api.languages.0;
        if let Some((epoch, known)) = &*kept.read().unwrap_or_else(PoisonError::into_inner)
            && *epoch == self.epoch
        {
            return Ok(known.clone());
        }
        let query = Query { facets: vec!["written".into()], ..Query::default() };
        let mut found = self.directory.index.search(&query).map_err(Error::internal)?;
        let counted = found.facets.remove("written").unwrap_or_default();
        let mut langs: Vec<Lang> = counted.iter().filter_map(|(tag, _)| tag.parse().ok()).collect();
        let shelf = self.directory.shelf();
        let terms = shelf.terms.values().flat_map(|term| term.name.versions().map(|(lang, _)| lang));
        let mut others: Vec<Lang> = terms.collect();
        others.sort_unstable();
        others.dedup();
        langs.extend(others.into_iter().filter(|lang| !counted.iter().any(|(tag, _)| tag == lang.as_str())));
        let langs: Arc<[Lang]> = if langs.is_empty() { Lang::INTERFACE.into() } else { langs.into() };
        *kept.write().unwrap_or_else(PoisonError::into_inner) = Some((self.epoch, langs.clone()));
        Ok(langs)
    }
}
