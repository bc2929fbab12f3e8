//! The fonts that every document embeds: Noto Sans and Noto Sans Arabic, regular and bold.
//! Invariant: parsed once a process, and never looked for on the machine, so that a page is the same everywhere.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect());

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Characters that have a glyph, of the first 65,536: one bit each.
static COVERED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut bits = vec![0; 1024];
    for font in FONTS.iter() {
        for c in font.info().coverage.iter().take_while(|&c| c < 65_536) {
            bits[c as usize / 64] |= 1 << (c % 64);
        }
    }
    bits
});

pub(crate) fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

pub(crate) fn font(index: usize) -> Option<Font> {
    FONTS.get(index).cloned()
}

/// Whether the fonts hold a glyph for `c`.
pub(crate) fn covers(c: char) -> bool {
    let c = c as usize;
    COVERED.get(c / 64).is_some_and(|bits| bits >> (c % 64) & 1 == 1)
}
