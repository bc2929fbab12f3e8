//! What is said of somebody who receives: their languages and, if they wish, their gender.
//! The same fields whether they say it themselves or whoever runs the desk does.

use super::frame::Setup;
use crate::model::{Gender, Profile};
use crate::msg;
use kernel::Lang;
use maud::{Markup, html};
use platform::Locale;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::Field;

/// Most characters of a list of languages.
const LANGUAGES: usize = 400;

/// Languages and gender as a form shows them.
pub fn of_oneself(setup: &Setup, profile: &Profile) -> Typed {
    let mut typed = Typed::default();
    typed.put("languages", setup.locale().languages_typed(&profile.languages));
    typed.put("gender", profile.gender.map_or("", written));
    typed
}

const fn written(gender: Gender) -> &'static str {
    match gender {
        Gender::Woman => "woman",
        Gender::Man => "man",
    }
}

/// The fields of languages and gender.
pub fn about_oneself(setup: &Setup, form: &Form<'_>) -> Markup {
    let (languages, gender) = (setup.t(&msg::desk_setup_languages_hint()), setup.t(&msg::desk_setup_gender_hint()));
    let genders = [(Gender::Woman, msg::desk_setup_woman()), (Gender::Man, msg::desk_setup_man())];
    let genders = genders.map(|(gender, words)| (written(gender).to_owned(), setup.t(&words)));
    html! {
        (form.field("languages", &setup.t(&msg::desk_setup_languages()), Field { required: true, hint: Some(&languages), max: Some(LANGUAGES as u32), ..Field::default() }))
        (form.perhaps("gender", &setup.t(&msg::desk_setup_gender()), Some(&gender), &genders))
    }
}

/// What was typed of languages and gender.
pub fn read_oneself(setup: &Setup, typed: &Typed, wrong: &mut Wrong) -> (Vec<Lang>, Option<Gender>) {
    let line = typed.line("languages", LANGUAGES);
    let found = Locale::languages_named(&line);
    match &found {
        Ok(languages) => wrong.required(&setup.cx, "languages", !languages.is_empty()),
        Err(word) => {
            let word: String = word.chars().take(40).collect();
            wrong.add("languages", setup.t(&msg::desk_setup_language_unknown(word)));
        }
    }
    let gender = [Gender::Woman, Gender::Man].into_iter().find(|it| written(*it) == typed.get("gender"));
    (found.unwrap_or_default(), gender)
}
