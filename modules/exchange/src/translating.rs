//! Bringing the texts of a record into another language, side by side or from a file: each in its own direction, with what the
//! glossary and earlier wordings have to say. The source is never written, and nobody overwrites what they have not seen.

use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use directory::api::{Rendering, Shelf, rendered, seen};
use http::StatusCode;
use kernel::{Actor, Error, Lang, Progress, Result, Scope, Text};
use maud::{Markup, html};
use messages::Message;
use platform::forms::{Sent, Typed};
use platform::texts::{self, HELP, Holder};
use platform::ui::{self, SideBySide, Tone};
use platform::{Action, Answer, Permit, Tx, page};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// What became of a set of renderings.
#[derive(Debug, Default)]
pub struct Done {
    pub written: usize,
    /// Keys of texts that somebody has changed meanwhile: nothing of these was written.
    pub conflicts: Vec<String>,
}

/// Finds a text of a record by its key.
pub type Find<T> = for<'a> fn(&'a mut T, &str) -> Option<&'a mut Text>;

/// Writes renderings into a record; those that cannot be written are named, the others are.
pub fn write<T>(record: &mut T, find: Find<T>, lang: Lang, renderings: &[Rendering]) -> Done {
    write_shown(record, find, None::<(&mut T, Find<T>)>, lang, renderings)
}

/// The same, and at once into what the public reads where it reads that very text.
pub fn write_shown<T, P>(
    record: &mut T,
    find: Find<T>,
    mut public: Option<(&mut P, Find<P>)>,
    lang: Lang,
    renderings: &[Rendering],
) -> Done {
    let mut done = Done::default();
    for it in renderings {
        let Some(text) = find(record, &it.key) else {
            done.conflicts.push(it.key.clone());
            continue;
        };
        match rendered(text, lang, it) {
            None => done.conflicts.push(it.key.clone()),
            Some(false) => {}
            Some(true) => {
                done.written += 1;
                let shown = public.as_mut().and_then(|(public, find)| find(public, &it.key));
                if let Some(shown) = shown.filter(|shown| shown.said() == text.said()) {
                    shown.clone_from(text);
                }
            }
        }
    }
    done
}

/// The ways to the translations of a record, into each language but its own; what is whole bears a mark.
pub fn ways(here: &Here, own: Lang, path: &str, progress: impl Fn(Lang) -> Progress) -> Markup {
    let others = Lang::INTERFACE.into_iter().filter(|lang| *lang != own.base());
    html! {
        nav class="cluster" aria-label=(here.t(&msg::practice_translations())) {
            span { (here.t(&msg::practice_translations())) }
            @for lang in others {
                a class="btn btn-quiet" href=(here.href(&format!("{path}/translations/{lang}"))) {
                    span lang=(lang) { (here.locale().autonym(lang)) }
                    @if progress(lang) >= Progress::Current { (ui::icon("check")) span class="visually-hidden" { (here.t(&msg::practice_translated())) } }
                }
            }
        }
    }
}

/// What is translated of a record.
pub struct Work<'a> {
    pub within: &'a [Scope],
    /// In which it was written.
    pub lang: Lang,
    pub title: &'a Text,
    /// Its texts: the key of each, and what it is called.
    pub texts: Vec<(Cow<'static, str>, Message, &'a Text)>,
    /// The list above its page: name and address.
    pub list: (Message, &'static str),
}

/// To bring the texts of a kind of record into other languages: the action says by whom, this how.
pub trait Translated: Action<Object: Sync, Key = (Uuid, Arc<Shelf>)> + Sized {
    const KIND: &'static str;
    /// Where such records are in the workspace.
    const FOLDER: &'static str;
    /// Most texts of one, and letters of each.
    const MOST: (usize, usize);

    fn work<'a>(here: &Here, object: &'a Self::Object) -> Work<'a>;

    /// Writes translations; those that cannot be written are named, the others are.
    ///
    /// # Errors
    /// `Conflict` when somebody has written the record meanwhile.
    fn translate(
        tx: &mut Tx,
        actor: &Actor,
        permit: &Permit<Self>,
        lang: Lang,
        renderings: &[Rendering],
    ) -> impl Future<Output = Result<Done>> + Send;
}

fn path<T: Translated>(id: Uuid) -> String {
    format!("{}/{id}", T::FOLDER)
}

/// The language in the address, into which a record written in another is translated.
fn to(here: &Here, own: Lang) -> Result<Lang> {
    let lang: Lang = here.part("to").parse().map_err(|_| Error::NotFound)?;
    let other = own.base() != lang.base();
    if lang.has_interface() && lang.as_str() == here.part("to") && other { Ok(lang) } else { Err(Error::NotFound) }
}

/// `…/{id}/translations/{to}`.
pub async fn edit<T: Translated>(here: Here) -> Answer {
    let look = here.cx.look::<T>((here.id()?, here.shelf.clone())).await?;
    let work = T::work(&here, look.object());
    Ok(shown::<T>(&here, work, &BTreeMap::new(), StatusCode::OK).await?)
}

/// The page; `mine` is what somebody typed over what a colleague had changed meanwhile, by key.
async fn shown<T: Translated>(
    here: &Here,
    work: Work<'_>,
    mine: &BTreeMap<String, String>,
    status: StatusCode,
) -> Result<Response> {
    let (id, to) = (here.id()?, to(here, work.lang)?);
    let mut texts = work.texts;
    texts.retain(|(_, _, text)| text.source() != to && !text.said().trim().is_empty());
    let keyed: Vec<(&str, &Text)> = texts.iter().map(|(key, _, text)| (key.as_ref(), *text)).collect();
    let typed = |key: &str| mine.get(key).map(String::as_str);
    let holder = Holder { kind: T::KIND.to_owned(), id };
    let (above, aids) = texts::aids(&here.cx, (&holder, work.within), to, &keyed, typed, |_| true).await?;
    let name = work.title.show(here.cx.lang()).value.clone();
    let title = here.t(&msg::practice_translate(here.locale().language_name(to), name.clone()));
    let left = keyed.iter().filter(|(_, text)| text.progress(to) < Progress::Current).count();
    let side = |number: usize, (key, label, text): &(Cow<'static, str>, Message, &Text)| {
        let (label, seen) = (here.t(label), seen(text, to));
        let (mine, aid) = (typed(key), aids.get(number));
        let side =
            SideBySide { number, key, label: &label, text, to, changed: None, mine, aid, seen: &seen, may: true };
        ui::side_by_side(here.locale(), &side)
    };
    let own = path::<T>(id);
    let at = format!("{own}/translations/{to}");
    let body = html! {
        @if !mine.is_empty() { (ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::practice_translate_conflict())) } })) }
        p role="status" { strong { (here.t(&msg::practice_translate_left(left))) } }
        form class="stack" method="post" action=(here.href(&at)) {
            (ui::submit(&here.t(&msg::exchange_save())))
            (above)
            @for (number, it) in texts.iter().enumerate() { (side(number, it)) }
            (ui::submit(&here.t(&msg::exchange_save())))
        }
    };
    let list = here.t(&work.list.0);
    let trail = [(list.as_str(), work.list.1), (name.as_str(), own.as_str())];
    Ok(here.scripted(status, &title, &at, &trail, body, &["translating"]))
}

/// `POST …/{id}/translations/{to}`.
pub async fn update<T: Translated>(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let key = (here.id()?, here.shelf.clone());
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<T>(&tx, key.clone()).await?;
    let to = to(&here, T::work(&here, permit.object()).lang)?;
    let renderings = read(&typed, T::MOST);
    let done = T::translate(&mut tx, &here.cx.actor, &permit, to, &renderings).await?;
    tx.commit().await?;
    if !done.conflicts.is_empty() {
        let look = here.cx.look::<T>(key).await?;
        let left = renderings.into_iter().filter(|it| done.conflicts.contains(&it.key));
        let mine = left.map(|it| (it.key, it.value)).collect();
        return Ok(shown::<T>(&here, T::work(&here, look.object()), &mine, StatusCode::CONFLICT).await?);
    }
    let at = format!("{}/translations/{to}", path::<T>(key.0));
    let asked = typed.get(HELP).to_owned();
    let (Some(aide), false) = (here.cx.app.aide(), asked.is_empty()) else { return Ok(here.go(&at, "saved")) };
    let said = aide.help(&here.cx, &Holder { kind: T::KIND.to_owned(), id: key.0 }, to, &asked).await?;
    let text = renderings.iter().position(|it| it.key == asked).map(|n| format!("#text-{n}")).unwrap_or_default();
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{}?{HELP}={said}{text}", here.href(&at))))
}

/// The renderings that were typed.
fn read(typed: &Typed, (most, letters): (usize, usize)) -> Vec<Rendering> {
    let one = |n| Rendering {
        key: typed.get(&format!("key.{n}")).to_owned(),
        value: typed.lines(&format!("value.{n}"), letters),
        seen: typed.get(&format!("seen.{n}")).to_owned(),
        right: typed.ticked(&format!("right.{n}")),
        machine: false,
    };
    (0..most).take_while(|n| typed.has(&format!("key.{n}"))).map(one).collect()
}
