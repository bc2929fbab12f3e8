//! `teranga brochure` and `teranga poster`: a territory's directory on paper.
//! It says no more than the public pages do.

use super::{close, open_existing, write_file};
use crate::cli::Paper;
use crate::report;
use crate::settings::Options;
use directory::visit::Visit;
use directory::{Directory, paper};
use kernel::{Actor, Error, Lang, Result};
use platform::{App, Cx, Locale};
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

pub async fn brochure(options: &Options, asked: &Paper) -> Result<ExitCode> {
    let (app, directory) = begin(options, asked).await?;
    let pdf = paper::make(&Cx::operator(app.clone()), &directory, &asked.territory, &asked.languages).await?;
    finish(&app, directory, asked, &pdf).await
}

pub async fn poster(options: &Options, asked: &Paper) -> Result<ExitCode> {
    let (app, directory) = begin(options, asked).await?;
    let lang = asked.languages.first().copied().unwrap_or(Lang::FR);
    let cx = Cx { locale: Locale::new(lang), actor: Actor::Public, ..Cx::operator(app.clone()) };
    let pdf = paper::poster(&Visit::to(cx, directory.clone(), &asked.territory)?).await?;
    finish(&app, directory, asked, &pdf).await
}

/// What [`platform::press`] asks of a process of its own.
pub fn press() -> Result<ExitCode> {
    let pdf = platform::press::press(std::io::stdin().lock())?;
    std::io::stdout().write_all(&pdf).map_err(Error::internal)?;
    Ok(ExitCode::SUCCESS)
}

async fn begin(options: &Options, asked: &Paper) -> Result<(App, Arc<Directory>)> {
    if let Some(lang) = asked.languages.iter().find(|lang| !lang.has_interface()) {
        let known = Lang::INTERFACE.map(|lang| lang.to_string()).join(", ");
        return Err(Error::Malformed(format!("nothing is printed in «{lang}» yet. Choose among {known}.")));
    }
    let app = open_existing(options).await?;
    let directory = Directory::without_search(app.clone()).await?;
    if directory.shelf().published(&asked.territory).is_none() {
        let shelf = directory.shelf();
        let known: Vec<&str> = shelf.all_published().map(|territory| territory.slug.as_str()).collect();
        let known =
            if known.is_empty() { "there are none yet".into() } else { format!("there are {}", known.join(", ")) };
        return Err(Error::Malformed(format!("no territory is called «{}»: {known}.", asked.territory)));
    }
    Ok((app, directory))
}

async fn finish(app: &App, directory: Arc<Directory>, asked: &Paper, pdf: &[u8]) -> Result<ExitCode> {
    write_file(&asked.out, pdf)?;
    report::say(&format!("{} is written ({} kB).", asked.out.display(), pdf.len().div_ceil(1024)));
    drop(directory);
    close(app).await
}
