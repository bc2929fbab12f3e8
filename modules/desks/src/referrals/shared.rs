//! What the consent of a referral lets its partner read, as it is at the very moment in which somebody looks.
//! Only this referral's own consent counts, while it stands: another one to the same organisation opens nothing here.

use super::model::Referral;
use crate::files::model::{Body, Consent, Field, Note};
use crate::files::store as files;
use crate::files::words;
use directory::api::Shelf;
use kernel::Result;
use platform::{Locale, Tx};

/// What a consent lets be read.
#[derive(Debug, Clone)]
pub struct Shared {
    body: Body,
    notes: Vec<Note>,
}

/// What may be read of a referral now; nothing when its consent does not stand, or its file is not open.
pub async fn with(tx: &Tx, it: &Referral) -> Result<Option<Shared>> {
    let (Some(file), Some(consent)) = (it.file, agreed(tx, it).await?) else { return Ok(None) };
    let Some(found) = files::shared_fields(tx, file, consent.recipient, tx.now()).await? else { return Ok(None) };
    let notes = if consent.fields.contains(&Field::Notes) { found.notes } else { Vec::new() };
    Ok(Some(Shared { body: found.body.only(&consent.fields), notes }))
}

/// The consent of a referral, while it stands.
pub async fn agreed(tx: &Tx, it: &Referral) -> Result<Option<Consent>> {
    let (Some(file), Some(consent)) = (it.file, it.consent) else { return Ok(None) };
    let now = tx.now();
    let of_it = |known: &Consent| known.id == consent && known.stands(now);
    Ok(files::consents(tx, file).await?.into_iter().find(of_it))
}

impl Shared {
    /// What is read, each part with its name, in the order of a conversation; what was not said is left out.
    pub fn lines(&self, locale: &Locale, shelf: &Shelf) -> Vec<(String, String)> {
        let notes = self.notes.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join("\n\n");
        let said = |field| match field {
            Field::Notes => Some(notes.clone()).filter(|it| !it.is_empty()),
            field => words::value(locale, shelf, &self.body, field),
        };
        Field::ALL.into_iter().filter_map(|field| Some((locale.t(&words::field(field)), said(field)?))).collect()
    }
}
