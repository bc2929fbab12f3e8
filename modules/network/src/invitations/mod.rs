//! Invitations: somebody who manages people makes a link, and whoever opens it makes the account. It goes by mail, or is
//! shown once to be passed on: who must not be found by an address needs none.

pub mod acceptance;

use crate::forms::{Errors, error, listed};
use crate::{msg, people, rights};
use axum::extract::{Path, Query};
use http::StatusCode;
use kernel::{Actor, Lang, Result, Scope};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::account as accounts;
use platform::accounts::grants::{Gift, GiveRole};
use platform::accounts::invitations::{self, Addressed, EndInvitation};
use platform::accounts::letters;
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Column, Field, Kind, Select, Tone};
use platform::{Action, Answer, App, Cx, Locale, mail, page};
use serde::Deserialize;
use uuid::Uuid;

/// At the first start, when nobody has an account: says on the log how to make the administrator's.
pub async fn announce_first(app: &App) -> Result<()> {
    if accounts::any(app.db.read()).await? || !invitations::open_ones(app.db.read(), app.clock.now()).await?.is_empty()
    {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    let token = invitations::invite_first(&tx, &Actor::Operator).await?;
    let entry = Entry::all(platform::msg::act_invited(), "invitation");
    audit::write(&tx, &Actor::Operator, entry.with(serde_json::json!({ "role": "administrator" }))).await?;
    tx.commit().await?;
    // On the log on purpose: only who runs the machine reads it, and the link counts once.
    tracing::warn!(
        "nobody has an account yet. The administrator makes theirs at {}/fr/invitations/{token}",
        app.settings.public()
    );
    Ok(())
}

/// What was typed on the form of a new invitation.
#[derive(Default)]
struct Typed {
    role: String,
    scope: String,
    note: String,
    email: String,
    language: String,
}

impl Typed {
    fn of(sent: &Sent) -> Typed {
        let get = |name: &str| sent.get(name).trim().chars().take(200).collect::<String>();
        let note = get("note").chars().take(100).collect();
        Typed { role: get("role"), scope: get("scope"), note, email: get("email"), language: get("language") }
    }

    /// Where it goes by mail, if an address was typed and mail goes out; none of both is an error.
    fn addressed(&self, cx: &Cx) -> std::result::Result<Option<Addressed>, ()> {
        if self.email.is_empty() || !mail::works(&cx.app) {
            return Ok(None);
        }
        let language = self.language.parse().ok().filter(|lang: &Lang| lang.has_interface()).unwrap_or(cx.lang());
        mail::address(&self.email).map(|to| Some(Addressed { to, language })).ok_or(())
    }
}

/// What a way to the form has chosen already.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    role: String,
    scope: String,
}

/// `/people/invitations/new`.
pub async fn new(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let typed = Typed { role: asked.role, scope: asked.scope, ..Typed::default() };
    Ok(page::once(StatusCode::OK, form(&cx, &typed, &Errors::new()).await?))
}

async fn form(cx: &Cx, typed: &Typed, errors: &Errors) -> Result<Markup> {
    let locale = &cx.locale;
    let title = locale.t(&msg::invite());
    let chosen = typed.language.parse().unwrap_or(cx.lang());
    let languages = Lang::INTERFACE.map(|lang| (lang.to_string(), locale.autonym(lang).into_owned(), lang == chosen));
    let options: Vec<_> = languages.iter().map(|(tag, name, chosen)| (&**tag, &**name, *chosen)).collect();
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::invite_lead())) }
        (ui::error_summary(locale, &listed(errors)))
        form class="stack narrow" method="post" action={ "/" (cx.lang()) "/people/invitations" } {
            (people::choice(cx, (&typed.role, &typed.scope), errors).await?)
            (ui::field(locale, Field { name: "note", label: &locale.t(&msg::invite_note()), hint: Some(&locale.t(&msg::invite_note_hint())), value: &typed.note,
                max: Some(100), ..Field::default() }))
            @if mail::works(&cx.app) {
                (ui::field(locale, Field { name: "email", label: &locale.t(&msg::invite_mail()), hint: Some(&locale.t(&msg::invite_mail_hint())), kind: Kind::Email,
                    value: &typed.email, error: error(errors, "email"), autocomplete: Some("off"), max: Some(200), ..Field::default() }))
                (ui::select(locale, Select { name: "language", label: &locale.t(&msg::invite_mail_language()), required: true, options: &options, ..Select::default() }))
            }
            (ui::submit(&locale.t(&msg::invite_make())))
        }
    };
    let above = locale.t(&msg::people());
    Ok(ui::workspace(cx, &title, "people/invitations/new", &[(&above, "people")], body))
}

/// `POST /people/invitations`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let gift = people::chosen(&cx, &sent)?;
    let typed = Typed::of(&sent);
    let errors = people::misfit(&cx, &gift);
    if !errors.is_empty() {
        return Ok(page::to_mend(form(&cx, &typed, &errors).await?));
    }
    let Ok(addressed) = typed.addressed(&cx) else {
        let errors = vec![("email", cx.locale.t(&msg::reset_address_bad()))];
        return Ok(page::to_mend(form(&cx, &typed, &errors).await?));
    };
    if addressed.is_some() {
        cx.app.attempts.check_letter(sent.address)?;
    }
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<GiveRole>(&tx, gift).await?;
    let (id, token) = invitations::invite(&tx, &permit, &cx.actor, &typed.note).await?;
    let grant = permit.object().grant;
    if let Some(addressed) = &addressed {
        invitations::address(&cx.app, &tx, &permit, id, addressed).await?;
        let place = place(&cx, addressed.language, grant.scope).await?;
        letters::invitation(&cx.app, &tx, addressed, &place, &token).await?;
    }
    let details = serde_json::json!({ "role": grant.role, "scope": grant.scope, "mailed": addressed.is_some() });
    audit::write(&tx, &cx.actor, Entry::new(platform::msg::act_invited(), "invitation", id).with(details)).await?;
    tx.commit().await?;
    if addressed.is_some() {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people?mailed=1", cx.lang())));
    }
    let title = cx.locale.t(&msg::invitation());
    let body = html! { h1 { (title) } (link(&cx, &token, &msg::invitation_made())) };
    let above = cx.locale.t(&msg::people());
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "people/invitations/new", &[(&above, "people")], body)))
}

/// What people call a place in the language of whoever is invited there.
async fn place(cx: &Cx, lang: Lang, scope: Scope) -> Result<String> {
    people::place(&Cx { locale: Locale::new(lang), ..cx.clone() }, scope).await
}

/// `POST /people/invitations/{id}/resending`: a new link to the same address; the old one leads nowhere.
pub async fn resend(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<EndInvitation>(&tx, (id, cx.app.clone())).await?;
    let (row, gift) = permit.object();
    let addressed = row.addressed(&cx.app)?.filter(|_| mail::works(&cx.app)).ok_or(kernel::Error::NotFound)?;
    cx.app.attempts.check_letter(sent.address)?;
    let token = invitations::renew(&tx, &permit).await?;
    let place = place(&cx, addressed.language, gift.grant.scope).await?;
    letters::invitation(&cx.app, &tx, &addressed, &place, &token).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_invitation_sent_again(), "invitation", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people?mailed=1", cx.lang())))
}

/// A link to pass on, shown this once.
pub fn link(cx: &Cx, token: &str, words: &Message) -> Markup {
    let address = format!("{}/{}/invitations/{token}", cx.app.settings.public(), cx.lang());
    ui::notice(
        Tone::Ok,
        true,
        html! { p { (cx.locale.t(words)) } p { code class="secret" dir="ltr" { (address) } } p { (cx.locale.t(&msg::link_once())) } },
    )
}

/// The invitations that wait, of those that the one who asks may give.
pub async fn open(cx: &Cx) -> Result<Markup> {
    let locale = &cx.locale;
    let mut lines = Vec::new();
    for invitation in invitations::open_ones(cx.app.db.read(), cx.app.clock.now()).await? {
        let Some(grant) = invitation.grant() else { continue };
        let gift = Gift { grant, around: cx.app.around(grant.scope) };
        if GiveRole::allows(&cx.actor, &gift) {
            let mailed = invitation.address.is_some() && mail::works(&cx.app);
            let action = format!("/{}/people/invitations/{}", cx.lang(), invitation.id);
            lines.push(vec![
                html! { bdi { (if invitation.note.is_empty() { "–" } else { &invitation.note }) } },
                html! { (rights::role(locale, grant.role)) " · " bdi { (people::place(cx, grant.scope).await?) } },
                html! { (people::when(locale, invitation.ends_at)) },
                html! {
                    div class="cluster" {
                        @if mailed {
                            form method="post" action={ (action) "/resending" } {
                                button class="btn btn-small" type="submit" { (locale.t(&msg::invite_mail_again())) }
                            }
                        }
                        form method="post" action={ (action) "/end" } {
                            button class="btn btn-small" type="submit" { (locale.t(&msg::role_end())) }
                        }
                    }
                },
            ]);
        }
    }
    let labels = [msg::invite_note(), msg::roles(), msg::until(), msg::role_end()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let title = locale.t(&msg::invitations_open());
    Ok(html! { @if !lines.is_empty() { h2 { (title) } (ui::table(&title, &columns, &lines)) } })
}

/// `POST /people/invitations/{id}/end`: the link leads nowhere from now on.
pub async fn end(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<EndInvitation>(&tx, (id, cx.app.clone())).await?;
    invitations::end(&tx, &permit).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_invitation_ended(), "invitation", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people", cx.lang())))
}
