//! Why a file is not taken, said beside the field that brought it.
//! A refusal is no error: the form comes back with everything else that was typed.

use super::LARGEST;
use super::kind::Allowed;
use crate::locale::Locale;
use crate::msg;
use kernel::Error;

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Missing,
    Empty,
    TooLarge,
    TooMany,
    Kind(Allowed),
    /// It begins like a picture or a document and is not whole.
    Broken,
    TooManyPixels,
}

impl Refusal {
    /// In the reader's words.
    pub fn words(self, locale: &Locale) -> String {
        let message = match self {
            Refusal::Missing => msg::file_refused_missing(),
            Refusal::Empty => msg::file_refused_empty(),
            Refusal::TooLarge => msg::file_refused_large(locale.file_size(LARGEST as u64)),
            Refusal::TooMany => msg::file_refused_many(),
            Refusal::Kind(Allowed::Pictures) => msg::file_refused_picture(),
            Refusal::Kind(Allowed::Any) => msg::file_refused_document(),
            Refusal::Broken => msg::file_refused_broken(),
            Refusal::TooManyPixels => msg::file_refused_pixels(),
        };
        locale.t(&message)
    }
}

/// What stops: a refusal, which the form says, or an error.
#[derive(Debug)]
pub enum Stop {
    Refused(Refusal),
    Failed(Error),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Stop::Refused(refusal)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Stop::Failed(error)
    }
}
