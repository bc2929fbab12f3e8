//! Pictures and documents in pages. A picture says its size before it comes, and comes when it is about to be seen.
//! An alternative text is given or the picture is decoration: there is no third way.

use super::kind::Allowed;
use super::{LARGEST, Picture};
use crate::locale::Locale;
use crate::msg;
use kernel::Lang;
use maud::{Markup, html};
use uuid::Uuid;

/// On whose page it is shown, which decides its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    Public,
    /// On a page of the workspace or of a group: only who may read the object gets it.
    Members,
}

impl Seen {
    const fn folder(self) -> &'static str {
        match self {
            Seen::Public => "/files",
            Seen::Members => "/work/files",
        }
    }
}

impl Picture {
    /// Address of the version that is at least so wide, in pixels, or of the widest.
    pub fn address(&self, seen: Seen, width: u32) -> String {
        let found = self.widths.iter().copied().find(|known| *known >= width).unwrap_or(self.width);
        format!("{}/{}/{found}.{}", seen.folder(), self.file, self.extension)
    }

    fn set(&self, seen: Seen) -> String {
        let each = self.widths.iter().map(|width| format!("{} {width}w", self.address(seen, *width)));
        each.collect::<Vec<_>>().join(", ")
    }
}

/// Address of a document.
pub fn document_address(seen: Seen, file: Uuid, extension: &str) -> String {
    format!("{}/{file}/file.{extension}", seen.folder())
}

/// A picture. `alt` is empty for decoration; `lang` is its language where it is not the page's. `sizes` as HTML's
/// attribute: how wide it is shown.
pub fn img(picture: &Picture, seen: Seen, alt: &str, lang: Option<Lang>, sizes: &str, class: &str) -> Markup {
    html! {
        img class=(class) src=(picture.address(seen, 320)) srcset=(picture.set(seen)) sizes=(sizes) width=(picture.width)
            height=(picture.height) alt=(alt) lang=[lang] loading="lazy" decoding="async";
    }
}

/// What may be given, for the hint of a field.
pub fn hint(locale: &Locale, allowed: Allowed) -> String {
    let size = locale.file_size(LARGEST as u64);
    locale.t(&match allowed {
        Allowed::Pictures => msg::file_hint_picture(size),
        Allowed::Any => msg::file_hint_document(size),
    })
}

impl Allowed {
    /// For a browser's choice of files; what comes is looked at all the same.
    pub const fn accept(self) -> &'static str {
        match self {
            Allowed::Pictures => "image/jpeg,image/png,image/webp",
            Allowed::Any => "image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt",
        }
    }
}
