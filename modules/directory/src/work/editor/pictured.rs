//! Pictures of a record, as rows of its form: what each shows, and whether it stays.
//! They come in by a form of their own; a name of a file that is typed brings none.

use super::apply::Edit;
use super::shown::said;
use super::typed::{Typed, line};
use crate::pictures::Pictured;

pub fn show_pictures(form: &mut Typed, pictures: &[Pictured]) {
    for (n, it) in pictures.iter().enumerate() {
        form.put(format!("picture.{n}.file"), it.picture.file.to_string());
        form.put(format!("picture.{n}.alt"), line(said(it.alt.as_ref())));
    }
}

/// Only pictures that are there can be kept, told anew or taken away: they come in by a form of their own.
pub fn pictures(before: &[Pictured], edit: &mut Edit<'_>) -> Vec<Pictured> {
    let mut after = before.to_vec();
    for n in 0..edit.typed.rows("picture") {
        let typed = edit.typed;
        let field = |part: &str| format!("picture.{n}.{part}");
        let file = typed.get(&field("file"));
        let Some(at) = after.iter().position(|it| it.picture.file.to_string() == file) else { continue };
        if typed.has(&field("gone"), "yes") {
            after.remove(at);
            continue;
        }
        let alt = typed.get(&field("alt"));
        if alt.is_empty() {
            edit.wrong(field("alt"), crate::msg::picture_alt_missing());
        }
        edit.note(&mut after[at].alt, alt, &field("alt"));
    }
    after
}
