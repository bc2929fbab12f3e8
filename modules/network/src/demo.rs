//! The people of the example network, whom anybody may sign in as: only when the program was started with `--demo`.
//! They have no password; nobody signs in as one of them in any other way.

use crate::{msg, people, rights, sessions};
use http::StatusCode;
use kernel::{Actor, Error, Grant, Lang, Result, Role, Scope};
use maud::html;
use platform::accounts::grants::{Gift, GiveRole};
use platform::accounts::{account as accounts, grants};
use platform::forms::Sent;
use platform::ui::{self, Page, Tone};
use platform::{Access::Public, Access::PublicWrite, Answer, App, Cx, Routes, page};

/// A person of the example: name to sign in with, name, language, role, and the slug of the territory, of the desk after
/// `desk:`, or of the organisation after `organisation:` (none: the network).
pub const PEOPLE: [(&str, &str, Lang, Role, Option<&str>); 15] = [
    ("nadia", "Nadia Ferchichi", Lang::FR, Role::Administrator, None),
    ("mehdi", "Mehdi Trabelsi", Lang::FR, Role::Coordinator, Some("la-marsa")),
    ("salma", "Salma Jaziri", Lang::FR, Role::Editor, Some("la-marsa")),
    ("karim", "Karim Mansouri", Lang::FR, Role::Reviewer, Some("la-marsa")),
    ("houda", "هدى بن علي", Lang::AR, Role::Translator, Some("la-marsa")),
    ("yassine", "Yassine Gharbi", Lang::FR, Role::Editor, Some("raoued")),
    ("amel", "Amel Ben Youssef", Lang::FR, Role::Mediator, Some("desk:guichet-la-marsa")),
    ("bilal", "بلال الدريدي", Lang::AR, Role::Mediator, Some("desk:guichet-la-marsa")),
    ("ines", "Inès Kallel", Lang::FR, Role::DeskCoordinator, Some("desk:guichet-la-marsa")),
    ("ana", "Ana Beatriz Souza", Lang::PT, Role::Editor, Some("areal")),
    ("lucia", "Lucía Hernández Romo", Lang::ES, Role::FocalPoint, Some("organisation:secretaria-acogida-ejemplo")),
    ("rafael", "Rafael Nogueira Lima", Lang::PT, Role::FocalPoint, Some("organisation:prefeitura-areal")),
    ("joana", "Joana Pires Moreira", Lang::PT, Role::Reviewer, Some("organisation:universidade-serrana-migracoes")),
    ("sami", "Sami Boukthir", Lang::FR, Role::Reviewer, Some("organisation:observatoire-mobilites-tunis")),
    ("carmen", "Carmen Ortega Ruiz", Lang::ES, Role::Secretariat, None),
];

/// Makes the people of the example that are not there yet. `place` gives the scope of a slug.
///
/// # Errors
/// When the database fails.
pub async fn people(app: &App, place: impl Fn(&str) -> Option<Scope>) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let tx = app.db.begin().await?;
    for (login, name, language, role, slug) in PEOPLE {
        let login = format!("{login}@example.org");
        let scope = slug.map_or(Some(Scope::Network), &place);
        let (Some(scope), None) = (scope, accounts::by_login(tx.connection(), &login).await?) else { continue };
        let account = accounts::create_for_example(&tx, &Actor::Operator, &login, name, language).await?;
        let gift = Gift { grant: Grant { role, scope }, around: vec![scope] };
        let permit = cx.permit::<GiveRole>(&tx, gift).await?;
        grants::give(&tx, &permit, &Actor::Operator, &account, None).await?;
    }
    tx.commit().await
}

pub fn routes() -> Routes {
    Routes::new().get("/demo", Public, short).get("/{lang}/demo", Public, index).post(
        "/{lang}/demo/session",
        PublicWrite,
        create,
    )
}

async fn short(cx: Cx) -> Answer {
    Ok(page::redirect(StatusCode::FOUND, &format!("/{}/demo", cx.lang())))
}

/// `/{lang}/demo`.
async fn index(cx: Cx) -> Answer {
    let locale = &cx.locale;
    let title = locale.t(&msg::demo_people());
    let mut cards = Vec::new();
    for (login, name, _, role, _) in PEOPLE {
        let Some(account) = accounts::by_login(cx.app.db.read(), &format!("{login}@example.org")).await? else {
            continue;
        };
        let held = grants::of_accounts(cx.app.db.read(), &[account.id]).await?;
        let scope = held.first().and_then(grants::Model::grant).map_or(Scope::Network, |grant| grant.scope);
        cards.push((login, name, rights::role(locale, role), people::place(&cx, scope).await?));
    }
    let body = html! {
        h1 { (title) }
        (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::demo_notice())) } }))
        ul class="cards cards-wide" {
            @for (login, name, role, place) in &cards {
                li class="card" {
                    div class="card-body" {
                        h2 class="card-title" { bdi { (name) } }
                        p { (role) " · " bdi { (place) } }
                        form method="post" action={ "/" (cx.lang()) "/demo/session" } {
                            input type="hidden" name="person" value=(login);
                            button class="btn btn-primary" type="submit" { (locale.t(&msg::demo_enter())) span class="visually-hidden" { " " (name) } }
                        }
                    }
                }
            }
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    it.example = true;
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/demo"))).to_vec();
    Ok(page::once(StatusCode::OK, ui::document(&it)))
}

/// `POST /{lang}/demo/session`.
async fn create(cx: Cx, sent: Sent) -> Answer {
    let person = PEOPLE.iter().find(|(login, ..)| *login == sent.get("person")).ok_or(Error::NotFound)?;
    let account = accounts::by_login(cx.app.db.read(), &format!("{}@example.org", person.0)).await?;
    let account = account.filter(|account| account.active && account.password.is_none()).ok_or(Error::NotFound)?;
    let way = sessions::Way { with: "example", second_factor: true };
    sessions::begin(&cx, &account, way, &sent.headers, &format!("/{}/work", cx.lang())).await
}
