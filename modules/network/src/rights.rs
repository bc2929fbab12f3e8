//! The table of roles and rights, made from the policy itself: what it shows is what is enforced.
//! Anybody may read it.

use crate::msg;
use crate::organisations::ways;
use http::StatusCode;
use kernel::{Right, Role};
use maud::html;
use messages::Message;
use platform::ui::{self, Column, Page, Tone};
use platform::{Answer, Cx, Locale, page};

/// The name of a role.
pub fn role(locale: &Locale, role: Role) -> String {
    locale.t(&match role {
        Role::Administrator => msg::role_administrator(),
        Role::Coordinator => msg::role_coordinator(),
        Role::Reviewer => msg::role_reviewer(),
        Role::Editor => msg::role_editor(),
        Role::Translator => msg::role_translator(),
        Role::Observer => msg::role_observer(),
        Role::DeskCoordinator => msg::role_desk_coordinator(),
        Role::Mediator => msg::role_mediator(),
        Role::Partner => msg::role_partner(),
        Role::FocalPoint => msg::role_focal_point(),
        Role::Secretariat => msg::role_secretariat(),
    })
}

fn right(right: Right) -> Message {
    match right {
        Right::ReadDrafts => msg::right_read_drafts(),
        Right::Write => msg::right_write(),
        Right::Translate => msg::right_translate(),
        Right::Publish => msg::right_publish(),
        Right::ManagePeople => msg::right_manage_people(),
        Right::SetUp => msg::right_set_up(),
        Right::ReadAudit => msg::right_read_audit(),
        Right::RunDesks => msg::right_run_desks(),
        Right::Receive => msg::right_receive(),
        Right::ReadFiles => msg::right_read_files(),
        Right::AnswerReferrals => msg::right_answer_referrals(),
        Right::Share => msg::right_share(),
        Right::Facilitate => msg::right_facilitate(),
        Right::ReviewPractices => msg::right_review_practices(),
    }
}

/// `/people/rights`, in the reader's language.
pub async fn short(cx: Cx) -> Answer {
    Ok(page::redirect(StatusCode::FOUND, &format!("/{}/people/rights", cx.lang())))
}

/// `/{lang}/people/rights`.
pub async fn show(cx: Cx) -> Answer {
    let locale = &cx.locale;
    let title = locale.t(&msg::rights());
    let (roles, rights) = (locale.t(&msg::roles()), locale.t(&msg::right()));
    let (by_right, by_role) = (format!("{title} · {rights}"), format!("{title} · {roles}"));
    let label = |label| Column { label, number: false };
    let held = Right::ALL.iter().copied().map(|it| {
        let holders = Role::ALL.iter().copied().filter(|role| role.allows(it));
        let holders = html! { div class="cluster" { @for role in holders { (ui::badge(Tone::Ok, None, &self::role(locale, role))) } } };
        vec![html! { (locale.t(&right(it))) }, holders]
    });
    let given = Role::ALL.iter().copied().map(|role| {
        let all = html! { ul class="plain" { @for it in role.rights() { li { (locale.t(&right(*it))) } } } };
        vec![html! { (self::role(locale, role)) }, all]
    });
    let strong = Role::ALL.iter().copied().filter(|it| it.needs_second_factor()).map(|it| role(locale, it));
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::rights_lead())) }
        (ui::table(&by_right, &[label(&rights), label(&roles)], &held.collect::<Vec<_>>()))
        (ui::table(&by_role, &[label(&roles), label(&rights)], &given.collect::<Vec<_>>()))
        (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::rights_second_factor(strong.collect::<Vec<_>>().join(", ")))) } }))
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.links = ways(&cx);
    it.alternates = kernel::Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/people/rights"))).to_vec();
    Ok(page::html(ui::document(&it), platform::Keep::UntilChanged))
}
