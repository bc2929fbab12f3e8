//! Writes the sample brochure and poster as PDF and PNG, to look at: `cargo run -p print --example sample -- <folder>`.
//! Invariant: writes only into the folder named.

#![allow(clippy::expect_used, dead_code, reason = "an example for developers")]

#[path = "../tests/it/samples.rs"]
mod samples;

use std::fs;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    fs::create_dir_all(&folder)?;
    let pages = print::lay_out(&samples::brochure(&["fr", "ar", "en", "es", "pt"]))?;
    fs::write(folder.join("brochure.pdf"), pages.pdf()?)?;
    for page in 0..pages.count() {
        fs::write(folder.join(format!("brochure-{:02}.png", page + 1)), pages.png(page, 2.0)?)?;
    }
    let poster = print::lay_out(&samples::poster())?;
    fs::write(folder.join("poster.pdf"), poster.pdf()?)?;
    fs::write(folder.join("poster.png"), poster.png(0, 1.2)?)?;
    println!("{} pages", pages.count());
    Ok(())
}
