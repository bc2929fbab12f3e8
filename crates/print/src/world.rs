//! The small world the typesetter sees: the templates of this crate, the fonts, and one JSON file of data.
//! Invariant: no clock, no network, no disk; what users wrote reaches the typesetter as data only.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Error, fonts, limits};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    [
        ("look.typ", include_str!("../templates/look.typ")),
        ("service.typ", include_str!("../templates/service.typ")),
        ("cover.typ", include_str!("../templates/cover.typ")),
        ("brochure.typ", include_str!("../templates/brochure.typ")),
        ("poster.typ", include_str!("../templates/poster.typ")),
        ("office.typ", include_str!("../templates/office.typ")),
        ("figure.typ", include_str!("../templates/figure.typ")),
        ("report.typ", include_str!("../templates/report.typ")),
        ("record.typ", include_str!("../templates/record.typ")),
        ("bulletin.typ", include_str!("../templates/bulletin.typ")),
    ]
    .into_iter()
    .filter_map(|(name, text)| Some(Source::new(file(name)?, text.to_owned())))
    .collect()
});

static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| file("data.json"));

fn file(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

struct Sheet {
    main: FileId,
    data: Bytes,
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts::book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays out the template `name` with `data`.
///
/// Fails with [`Error::TooLarge`] above [`limits::PAGES`] and with [`Error::Typeset`] when the template is at fault.
pub(crate) fn typeset(name: &str, data: &serde_json::Value) -> Result<PagedDocument, Error> {
    let main = file(name).ok_or_else(|| Error::Typeset(format!("no template {name}")))?;
    let data = serde_json::to_vec(data).map_err(|error| Error::Typeset(error.to_string()))?;
    let sheet = Sheet { main, data: Bytes::new(data) };
    let document = typst::compile::<PagedDocument>(&sheet).output.map_err(|errors| fault(&errors));
    // What was remembered for this document is of no use to the next one: give the memory back.
    typst::comemo::evict(0);
    let document = document?;
    limits::within("pages", document.pages().len(), limits::PAGES)?;
    Ok(document)
}

/// Writes a document as tagged PDF that keeps to PDF/UA-1 (ISO 14289-1), the same bytes for the same input.
pub(crate) fn pdf(document: &PagedDocument) -> Result<Vec<u8>, Error> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Error::Typeset(error.message().to_string()))?;
    let options = PdfOptions { standards, creator: Smart::Custom(Some("Teranga".into())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(document, &options).map_err(|errors| fault(&errors));
    typst::comemo::evict(0);
    bytes
}

fn fault(errors: &[SourceDiagnostic]) -> Error {
    let told: Vec<_> = errors
        .iter()
        .take(3)
        .map(|error| {
            let hints: Vec<_> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
            format!("{} {}", error.message, hints.join(" "))
        })
        .collect();
    Error::Typeset(told.join("; "))
}
