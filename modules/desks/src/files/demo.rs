//! Files of the example network: invented people, opened once by those who receive there.
//! Nothing is made where a file is already.

use super::model::{Agreed, Body, Consent, Field, Given, How, Purpose, Recipient};
use super::policy::{KeepFile, OpenFile};
use super::rows::files;
use super::store::{self, Opening};
use crate::demo;
use jiff::ToSpan;
use jiff::tz::TimeZone;
use kernel::{Lang, Result};
use platform::accounts::account;
use platform::{App, Cx, Tx, db};
use sea_orm::{EntityTrait, QuerySelect};
use uuid::Uuid;

const DESK: &str = "guichet-la-marsa";

/// Opens the files of the example that are not there yet.
///
/// # Errors
/// When the database fails.
pub async fn files(app: &App) -> Result<()> {
    let tx = app.db.begin().await?;
    if files::Entity::find().limit(1).one(tx.connection()).await.map_err(db::failed)?.is_some() {
        return Ok(());
    }
    let until = tx.now().to_zoned(TimeZone::UTC).date().saturating_add(1.year());
    let given = Given { how: How::Spoken, interpreter: true };
    let fatou = Body {
        name: "Fatou Diallo".into(),
        phone: "+216 20 555 017".into(),
        birth_year: Some(1994),
        nationality: "GN".into(),
        languages: vec![Lang::FR],
        situation: "Enceinte de six mois. Cherche un suivi et craint d’y aller sans papiers.".into(),
        ..Body::default()
    };
    let file =
        opened(app, &tx, "amel", Opening { body: fatou, reader: Lang::FR, until, language: Lang::FR, given }).await?;
    if let Some((file, cx)) = file {
        let permit = cx.permit::<KeepFile>(&tx, (demo::id(DESK), file, app.clone())).await?;
        store::note(&tx, &permit, &cx.actor, "Rappelée lundi : préfère être accompagnée au premier rendez-vous.")
            .await?;
        let clinic = kernel::Id::<Body>::derived("demo", "organisation:mairie-la-marsa").uuid();
        let agreed = Agreed { until, language: Lang::FR, given: Given { how: How::Written, interpreter: false } };
        let consent = Consent::new(file, Purpose::Referral, Recipient::Organisation(clinic), agreed, tx.now())
            .telling([Field::Name, Field::Phone, Field::Languages]);
        store::consent(&tx, &permit, &cx.actor, &consent).await?;
    }
    let moussa = Body {
        name: "موسى إبراهيم".into(),
        email: "moussa@example.org".into(),
        languages: vec![Lang::AR],
        situation: "لم يتقاضَ أجره منذ شهرين.".into(),
        ..Body::default()
    };
    let given = Given { how: How::Spoken, interpreter: false };
    opened(app, &tx, "bilal", Opening { body: moussa, reader: Lang::AR, until, language: Lang::AR, given }).await?;
    tx.commit().await
}

/// A file that one of the people of the example opens, and their context; none where they are not.
async fn opened(app: &App, tx: &Tx, person: &str, opening: Opening) -> Result<Option<(Uuid, Cx)>> {
    let login = format!("{person}@example.org");
    let Some(person) = account::by_login(tx.connection(), &login).await? else { return Ok(None) };
    let Some(actor) = account::acting(tx, person.id).await? else { return Ok(None) };
    let cx = Cx { actor, ..Cx::operator(app.clone()) };
    let permit = cx.permit::<OpenFile>(tx, (demo::id(DESK), app.clone())).await?;
    let (file, _) = store::open(tx, &permit, &cx.actor, opening).await?;
    Ok(Some((file, cx)))
}
