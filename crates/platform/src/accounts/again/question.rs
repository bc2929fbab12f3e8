//! The page that asks once more who it is, for whatever its reader can prove it with.
//! Everything that was typed before stands in it and goes on with the answer.

use super::{CEREMONY, CODE, CREDENTIAL, EXAMPLE, Fields, OWN, PASSWORD, elsewhere, passkey_part};
use crate::accounts::account::Account;
use crate::accounts::passkeys;
use crate::app::App;
use crate::ui::{self, Field, Kind, Page};
use crate::{Locale, msg};
use kernel::Result;
use maud::{Markup, html};

/// The way to the provider, for the summary of what is to mend.
const PROVIDER: &str = "again-provider";

/// The people of the example have nothing to prove themselves with, and nothing to protect.
pub(super) fn open_example(app: &App, account: &Account) -> bool {
    app.settings.demo && account.password.is_none() && account.second_factor.is_none()
}

/// The page that asks, with everything that is to go on afterwards.
pub(super) struct Question<'a> {
    app: &'a App,
    locale: &'a Locale,
    account: &'a Account,
    /// Whether a passkey can prove it too.
    keyed: bool,
    /// The name of the provider that can say it too, and the way there.
    provider: Option<(&'a str, String)>,
    /// Why the provider's word did not count.
    pub(super) refused: Option<String>,
    action: &'a str,
    /// What was typed before.
    fields: Fields,
}

impl<'a> Question<'a> {
    pub(super) async fn new(
        app: &'a App,
        locale: &'a Locale,
        account: &'a Account,
        action: &'a str,
        fields: &[(String, String)],
    ) -> Result<Question<'a>> {
        let keyed = passkeys::available(app) && passkeys::any(app.db.read(), account.id).await?;
        let fields: Fields = fields.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).cloned().collect();
        let provider = elsewhere::way(app, locale.lang, account, action, &fields).await?;
        Ok(Question { app, locale, account, keyed, provider, refused: None, action, fields })
    }

    pub(super) fn page(&self, error: Option<String>) -> Markup {
        let locale = self.locale;
        let title = locale.t(&msg::again_title());
        let (field, proof) = self.proof(error.as_deref());
        let body = html! {
            div class="narrow" {
                h1 { (title) }
                p class="lead" { (locale.t(&msg::again_lead())) }
                @if let Some(error) = &error { (ui::error_summary(locale, &[(field, error.as_str())])) }
                @if let Some(refused) = &self.refused { (ui::error_summary(locale, &[(PROVIDER, refused.as_str())])) }
                @if let Some((name, way)) = &self.provider {
                    p { (locale.t(&msg::again_provider_lead(*name))) }
                    p { a id=(PROVIDER) class=(if self.is_alone() { "btn btn-primary" } else { "btn" }) rel="nofollow" href=(way) { (locale.t(&msg::again_provider(*name))) } }
                }
                form class="stack" method="post" action=(self.action) data-passkey=[self.keyed.then_some("get")] data-prefix="again-"
                    data-challenge={ "/" (locale.lang) "/session/passkey/challenge" } {
                    @for (name, value) in &self.fields { input type="hidden" name=(name) value=(value); }
                    (proof)
                    @if self.keyed { (passkey_part(locale, CEREMONY, CREDENTIAL)) }
                }
            }
        };
        let mut it = Page::new(locale, title.as_str(), body);
        it.unlisted = true;
        it.scripts = if self.keyed { &["passkey"] } else { &[] };
        ui::document(&it)
    }

    /// Whether nothing that could be typed proves it.
    fn is_alone(&self) -> bool {
        self.account.password.is_none() && self.account.second_factor.is_none()
    }

    /// The name of the field that is asked for, and the field with its button.
    fn proof(&self, error: Option<&str>) -> (&'static str, Markup) {
        let locale = self.locale;
        let go = ui::submit(&locale.t(&msg::r#continue()));
        if self.account.password.is_some() {
            let label = locale.t(&msg::again_password());
            let field = Field {
                name: PASSWORD,
                label: &label,
                kind: Kind::Password,
                error,
                required: true,
                autocomplete: Some("current-password"),
                max: Some(200),
                ..Field::default()
            };
            let login = html! { input type="hidden" autocomplete="username" value=(self.account.login); };
            return (PASSWORD, html! { (login) (ui::field(locale, field)) (go) });
        }
        if self.account.second_factor.is_some() {
            let (label, hint) = (locale.t(&msg::again_code()), locale.t(&msg::again_code_hint()));
            let field = Field {
                name: CODE,
                label: &label,
                hint: Some(&hint),
                error,
                required: true,
                autocomplete: Some("one-time-code"),
                max: Some(30),
                ..Field::default()
            };
            return (CODE, html! { (ui::field(locale, field)) (go) });
        }
        if open_example(self.app, self.account) {
            return (
                EXAMPLE,
                html! { p { (locale.t(&msg::again_example())) } input type="hidden" name=(EXAMPLE) value="1"; (go) },
            );
        }
        let out = format!("/{}/session/end", locale.lang);
        let leave = html! {
            @if self.keyed { noscript { p { (locale.t(&msg::again_passkey_script())) } } }
            p class=[self.provider.is_some().then_some("hint")] { (locale.t(&msg::again_nothing())) }
            div { button class=(if self.provider.is_some() { "btn" } else { "btn btn-primary" }) type="submit" formaction=(out) { (locale.t(&msg::sign_out())) } }
            (ui::unsent(locale, self.account.id))
        };
        (EXAMPLE, leave)
    }
}
