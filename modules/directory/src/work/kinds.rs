//! How the workspace shows and edits a kind of record. Everything else that its pages need is in `drafts`.
//! A kind's form has groups: what belongs together is compared, kept and asked about as one.

use super::desk::Work;
use super::editor::apply::Edit;
use super::editor::typed::Typed;
use super::editor::view::Form;
use crate::drafts::Editable;
use crate::shelf::Shelf;
use crate::visit::Visit;
use kernel::Result;
use maud::{Markup, html};
use messages::Message;
use platform::ui::Page;
use uuid::Uuid;

/// A kind of record with an editor.
pub trait Kind: Editable {
    /// Its folder in the workspace: `services`.
    const FOLDER: &'static str;

    /// What improves its editor.
    const SCRIPTS: &'static [&'static str] = &["editor"];

    /// The title of its list.
    fn list() -> Message;

    /// What a text or a group of the form is called, from its key.
    fn label(&self, work: &Work, key: &str) -> String;

    /// The fields besides texts that a version may differ in, each with the group that it belongs to.
    fn fields() -> &'static [(&'static str, &'static str)];

    /// Its public address in its territory: `/services/…`.
    fn public(&self) -> Option<String>;

    /// The page as the public will see it.
    fn preview<'a>(self, visit: &'a Visit) -> impl Future<Output = Result<Page<'a>>> + Send;

    /// What somebody sees who may read it but not write it.
    fn summary(&self, _: &Work) -> Markup {
        html! {}
    }

    /// The groups of a form, in its order.
    fn groups(typed: &Typed) -> Vec<String>;

    /// The form as it shows the record: the same names and values that come back when nobody changes anything.
    fn typed(&self, shelf: &Shelf) -> Typed;

    /// Does what a button of the form asks of the form alone: nothing is saved.
    fn rearrange(_: &mut Typed, _: &str) {}

    /// Brings what was typed into the record. What is wrong is in `edit.errors`, and is not in the record.
    fn apply(&mut self, edit: &mut Edit<'_>);

    /// What its form shows of other records.
    type Around: Default + Send + Sync;

    /// Reads it.
    fn around(&self, _: &Work) -> impl Future<Output = Result<Self::Around>> + Send {
        async { Ok(Self::Around::default()) }
    }

    /// Other records that may be added to this one as its form offers them.
    fn offered(_: &Self::Around) -> Vec<Uuid> {
        Vec::new()
    }

    /// What a group of a form says, a line for each of its rows.
    fn said(work: &Work, around: &Self::Around, group: &str, typed: &Typed) -> Vec<String>;

    fn form(it: &Form<'_, Self>) -> Markup;
}
