//! What a build script calls: reads the texts of a crate, checks them against French, writes the functions that say them.
//! Nothing is written unless every language is complete; every problem is shown at once, with its file, line and key.

mod arguments;
mod check;
mod read;
mod write;

use std::{env, fmt, fs, path::Path, process};

/// Something wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Relative to the crate: `locales/ar/shell.ftl`.
    pub file: String,
    /// From 1; 0 when the file has no such line.
    pub line: usize,
    /// The key of the message, or empty.
    pub key: String,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.key.is_empty() {
            write!(f, ": «{}»", self.key)?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Checks `locales/<lang>/*.ftl` of the crate being built and writes `$OUT_DIR/messages.rs`.
/// Ends the build script, and so the build, when a text is wrong.
pub fn generate() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let wrong = |what: String| -> ! {
        println!("cargo::error={what}");
        process::exit(1)
    };
    let Some((root, out)) = env::var_os("CARGO_MANIFEST_DIR").zip(env::var_os("OUT_DIR")) else {
        wrong("messages::build::generate() is for build scripts".into());
    };
    match compile(Path::new(&root)) {
        Ok(code) => {
            let file = Path::new(&out).join("messages.rs");
            if let Err(error) = fs::write(&file, code) {
                wrong(format!("{}: {error}", file.display()));
            }
        }
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            process::exit(1);
        }
    }
}

/// The code of `messages.rs` for the crate in `root`.
///
/// # Errors
/// All problems found, in the order of files and lines.
pub fn compile(root: &Path) -> Result<String, Vec<Problem>> {
    let languages = read::read(root)?;
    let arguments = check::check(&languages)?;
    Ok(write::write(&languages, &arguments))
}
