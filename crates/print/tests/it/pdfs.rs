//! Reads a PDF as readers' tools do, with poppler's pdftotext and pdffonts.
//! Invariant: words come back without the marks of direction that poppler adds.

use std::io::Write;
use std::process::Command;

/// The words of a PDF, in the order of the content; `pages` is first and last, counted from 1.
pub fn words(pdf: &[u8], pages: Option<(usize, usize)>) -> String {
    let mut command = Command::new("pdftotext");
    if let Some((first, last)) = pages {
        command.args(["-f", &first.to_string(), "-l", &last.to_string()]);
    }
    plain(&piped(command.args(["-", "-"]), pdf))
}

/// Each word of a page with the left edge of its box in points, in the order of the content.
pub fn places(pdf: &[u8], page: usize) -> Vec<(String, f64)> {
    let page = page.to_string();
    let out = piped(Command::new("pdftotext").args(["-bbox", "-f", &page, "-l", &page, "-", "-"]), pdf);
    let word = |line: &str| {
        let left = line.split("xMin=\"").nth(1)?.split('"').next()?.parse().ok()?;
        Some((plain(line.split('>').nth(1)?.split('<').next()?), left))
    };
    out.lines().filter_map(word).collect()
}

/// The table of `pdffonts`.
pub fn fonts(pdf: &[u8]) -> String {
    piped(Command::new("pdffonts").arg("-"), pdf)
}

/// The table of `pdfinfo`, or the tree of tags with `-struct-text`.
pub fn info(pdf: &[u8], options: &[&str]) -> String {
    piped(Command::new("pdfinfo").args(options).arg("-"), pdf)
}

fn piped(command: &mut Command, pdf: &[u8]) -> String {
    let file = tempfile(pdf);
    let args: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
    let program = command.get_program().to_owned();
    let dash = args.iter().position(|arg| arg == "-").expect("a place for the file");
    let args = args.iter().enumerate().map(|(at, arg)| if at == dash { file.0.clone().into() } else { arg.clone() });
    let out = Command::new(program).args(args).output().expect("poppler-utils is installed");
    assert!(out.status.success(), "the PDF cannot be read");
    String::from_utf8_lossy(&out.stdout).into_owned()
}

struct Gone(std::path::PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn tempfile(pdf: &[u8]) -> Gone {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("print-{}-{}.pdf", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let path = std::env::temp_dir().join(name);
    std::fs::File::create(&path).and_then(|mut file| file.write_all(pdf)).expect("a file to read from");
    Gone(path)
}

/// Without marks of direction, with spaces and line ends as single spaces.
fn plain(text: &str) -> String {
    let kept = text.replace(|c| matches!(c, '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{200B}'), "");
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An Arabic text as poppler 22 gives it back: it turns the two letters of a lam ligature (لا لأ لإ لآ لى) around,
/// which readers that follow the PDF's own character map do not.
pub fn as_poppler(text: &str) -> String {
    let mut out = text.to_owned();
    for second in ['ا', 'أ', 'إ', 'آ', 'ى'] {
        out = out.replace(&format!("ل{second}"), &format!("{second}ل"));
    }
    out
}

/// The number of pages that `pdfinfo` counts.
pub fn pages(pdf: &[u8]) -> usize {
    let table = info(pdf, &[]);
    let line = table.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a line for pages");
    line.trim().parse().expect("a number of pages")
}
