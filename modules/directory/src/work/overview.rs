//! What waits in the directory: drafts to review or to mend, reports, services to look at again, texts to translate.
//! Nothing is counted that the one who looks could not open.

use crate::directory::Directory;
use crate::drafts::lists::{self, Pile};
use crate::freshness::store as freshness;
use crate::inbox;
use crate::msg;
use crate::progress::{claims, lists as progress};
use crate::services::Service;
use crate::work::tour;
use kernel::{Lang, Result, Right, Text};
use maud::{Markup, html};
use messages::Message;
use platform::waiting::{Named, Waiting, Waits};
use platform::{Cx, ui};

#[async_trait::async_trait]
impl Waits for Directory {
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>> {
        if !cx.actor.may_somewhere(Right::ReadDrafts) {
            return Ok(Vec::new());
        }
        let shelf = self.shelf();
        let today = cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let waiting = lists::waiting(&cx.app.db, &cx.visible::<Service>(), &shelf).await?;
        let unconfirmed = freshness::waiting(&cx.app.db, &cx.visible(), &shelf, today).await?;
        let reports = inbox::store::open(&cx.app.db, &cx.visible(), &shelf).await?;
        let plainly = |text: &Text| ui::plain(&cx.locale, text.show(cx.lang()));
        let pile = |name, count: &dyn Fn(u64) -> Message, pile: &Pile| Waiting {
            name: format!("services-{name}"),
            icon: "document",
            label: cx.locale.t(&count(pile.count)),
            count: pile.count,
            path: format!("work/services?state={name}"),
            oldest: pile.oldest,
            first: pile
                .first
                .iter()
                .map(|it| Named {
                    name: it.name.as_ref().map_or_else(|| html! { (it.id) }, plainly),
                    place: it.territory.and_then(|id| shelf.territory(id)).map_or(html! {}, |it| plainly(&it.name)),
                    path: format!("work/{}s/{}", it.kind, it.id),
                })
                .collect(),
        };
        let plain = |name: String, icon, label: Message, count, path| Waiting {
            name,
            icon,
            label: cx.locale.t(&label),
            count,
            path,
            oldest: None,
            first: Vec::new(),
        };
        let inbox = "work/inbox?state=open".to_owned();
        let mut all = vec![
            plain("reports".to_owned(), "flag", msg::inbox_waiting(reports), reports, inbox),
            pile("in-review", &|count| msg::work_to_review(count), &waiting.to_review),
            pile("changes-asked", &|count| msg::work_asked(count), &waiting.asked),
            plain(
                "freshness".to_owned(),
                "clock",
                msg::fresh_waiting(unconfirmed),
                unconfirmed,
                "work/freshness".to_owned(),
            ),
            pile("draft", &|count| msg::work_begun(count), &waiting.begun),
        ];
        all.extend(translations(self, cx).await?);
        Ok(all)
    }

    async fn greeting(&self, cx: &Cx) -> Result<Markup> {
        tour::greeting(cx).await
    }

    fn ways(&self, cx: &Cx) -> Vec<(String, String)> {
        let way = |may: bool, words, path: &str| may.then(|| (cx.locale.t(&words), path.to_owned()));
        let shelf = self.shelf();
        let begun = shelf.all_published().next().is_some();
        let network = cx.actor.may(Right::SetUp, &[]);
        [
            way(!begun && network, msg::setup_territory_new(), "work/territories/new"),
            way(shelf.themes.is_empty() && network, msg::setup_topics(), "work/topics"),
            way(begun && cx.actor.may_somewhere(Right::Write), msg::new_title(), "work/services/new"),
            way(cx.actor.may_somewhere(Right::ReadDrafts), msg::tour_again(), "work/tour/1"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// What waits in the languages of a translator, each with its work list; the stale among it is told by a notice.
async fn translations(directory: &Directory, cx: &Cx) -> Result<Vec<Waiting>> {
    let Some(account) = cx.actor.account().filter(|_| cx.actor.may_somewhere(Right::Translate)) else {
        return Ok(Vec::new());
    };
    let (db, now) = (&cx.app.db, cx.app.clock.now());
    let own = claims::languages_of(db.read(), account).await?;
    let found = progress::by_language(db, &cx.visible(), &directory.shelf(), &own, now).await?;
    let one = |(lang, count): (Lang, u64)| Waiting {
        name: format!("translate-{lang}"),
        icon: "language",
        label: cx.locale.t(&msg::work_language(count, cx.locale.language_name(lang))),
        count,
        path: format!("work/translations?lang={lang}"),
        oldest: None,
        first: Vec::new(),
    };
    Ok(found.into_iter().map(one).collect())
}
