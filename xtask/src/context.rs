//! Where things are: the checkout, the builds, the tools, and who runs us.
//! Nothing here changes the machine; folders are made by those who fill them.

use crate::steps::{Failure, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The places and facts every command needs.
pub struct Context {
    /// The root of the checkout.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// Where tools that this project brings are kept.
    pub tools: PathBuf,
    /// Are we the superuser (and may install system packages)?
    pub root_user: bool,
    /// Does a machine run us? Then what could not be tested is a failure.
    pub ci: bool,
}

impl Context {
    pub fn find() -> Result<Self> {
        // Cargo tells at run time too, and then it is true of a target folder shared by several checkouts.
        let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into()))
            .parent()
            .ok_or_else(|| Failure("the checkout has no root".into()))?
            .to_path_buf();
        // This program is <target>/<profile>/xtask.
        let program = env::current_exe().map_err(|e| Failure(format!("cannot tell where this program is: {e}")))?;
        let target = program
            .parent()
            .and_then(Path::parent)
            .ok_or_else(|| Failure(format!("{} is not in a target folder", program.display())))?
            .to_path_buf();
        let tools = match (env::var_os("TERANGA_CACHE"), env::home_dir()) {
            (Some(folder), _) if !folder.is_empty() => PathBuf::from(folder),
            (_, Some(home)) => home.join(".cache/teranga/tools"),
            _ => return Err(Failure("neither TERANGA_CACHE nor HOME is set".into())),
        };
        let ci = env::var("CI").is_ok_and(|value| value == "true" || value == "1");
        Ok(Self { root, target, tools, root_user: numeric_id(None, "-u") == Some(0), ci })
    }

    /// `cargo …`, in the checkout, building where this program was built.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command.env("PATH", self.path());
        command
    }

    /// A program that cargo built, in the folder of its profile (`debug`, `release`).
    pub fn built(&self, profile: &str, program: &str) -> PathBuf {
        self.target.join(profile).join(program)
    }

    pub fn web(&self) -> PathBuf {
        self.root.join("web")
    }

    /// The search path of programs, with the tools that this project brought first.
    fn path(&self) -> std::ffi::OsString {
        let old = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.tools.join("bin")).chain(env::split_paths(&old));
        env::join_paths(folders).unwrap_or(old)
    }
}

/// The number `id` gives for a user (`-u`) or their group (`-g`); ourselves when no user is named.
pub fn numeric_id(user: Option<&str>, which: &str) -> Option<u32> {
    let output = Command::new("id").arg(which).args(user).output().ok()?;
    output.status.success().then_some(())?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

/// The full path of a program on the search path.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
