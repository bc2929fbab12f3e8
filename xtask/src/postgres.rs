//! A private PostgreSQL for the tests: found on the machine or brought by npm, on a free port, in a temporary folder.
//! It never touches a server that is already there, and it is stopped and removed however the tests end.

use crate::context::{Context, numeric_id, on_path};
use crate::scratch::{Scratch, make_folder};
use crate::steps::{Failure, Result, must, note, output, wait_until};
use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The packaged PostgreSQL, for machines that have none.
const PACKAGE_VERSION: &str = "18.4.0-beta.17";

/// Not safe for data that matters: nothing waits for the disk.
const SETTINGS: [&str; 8] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=300",
    "shared_buffers=128MB",
    "log_min_messages=warning",
];

/// The server; dropping it stops it.
pub struct Postgres {
    /// How tests reach it, as its superuser.
    pub url: String,
    _scratch: Scratch,
}

/// Starts the server and waits until it answers.
pub fn start(context: &Context) -> Result<Postgres> {
    let mut scratch = Scratch::new("postgres")?;
    let owner = owner(context)?;
    let programs = programs(context, &scratch, owner)?;
    let data = scratch.folder("data")?;
    if let Some((user, group)) = owner {
        let say = |e: std::io::Error| Failure(format!("cannot give {} away: {e}", data.display()));
        fs::set_permissions(&scratch.path, fs::Permissions::from_mode(0o755)).map_err(say)?;
        chown(&data, Some(user), Some(group)).map_err(say)?;
    }
    let command = |program: &str| {
        let mut command = Command::new(programs.join(program));
        command.current_dir(&data).env("HOME", &data).arg("-D").arg(&data);
        if let Some((user, group)) = owner {
            command.uid(user).gid(group);
        }
        command
    };
    let locale = if cfg!(target_os = "linux") { "--locale=C.UTF-8" } else { "--locale=en_US.UTF-8" };
    output(command("initdb").args(["-U", "teranga", "-A", "trust", "-E", "UTF8", "--no-sync", locale]))?;
    let port = free_port()?;
    let mut server = command("postgres");
    server.args(["-p", &port.to_string()]).args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
    scratch.spawn(&mut server, "INT", "postgres.log")?;
    wait_until("PostgreSQL", Duration::from_secs(60), || match scratch.ended() {
        Some(status) => Err(Failure(format!("PostgreSQL ended ({status})\n{}", scratch.tail("postgres.log")))),
        None => Ok(is_ready(&data)),
    })?;
    note(&format!("{} on port {port}", output(Command::new(programs.join("postgres")).arg("--version"))?));
    Ok(Postgres { url: format!("postgres://teranga@127.0.0.1:{port}/postgres"), _scratch: scratch })
}

/// The server writes its state on the eighth line of this file; `pg_ctl` reads it there too.
fn is_ready(data: &Path) -> bool {
    let state = fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
    state.lines().nth(7).is_some_and(|line| line.trim() == "ready")
}

/// A port nobody listens on just now.
pub fn free_port() -> Result<u16> {
    let address = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    address.map(|address| address.port()).map_err(|e| Failure(format!("no free port: {e}")))
}

/// PostgreSQL refuses to run as root: then it runs as a system user who owns nothing else.
fn owner(context: &Context) -> Result<Option<(u32, u32)>> {
    if !context.root_user {
        return Ok(None);
    }
    let pair = |user: &str| Some((numeric_id(Some(user), "-u")?, numeric_id(Some(user), "-g")?));
    let found = ["postgres", "nobody"].into_iter().find_map(pair);
    found.map(Some).ok_or_else(|| Failure("PostgreSQL does not run as root, and there is no user `nobody`".into()))
}

/// The folder of the PostgreSQL programs.
fn programs(context: &Context, scratch: &Scratch, owner: Option<(u32, u32)>) -> Result<PathBuf> {
    let chosen = std::env::var("TERANGA_POSTGRES_BIN").unwrap_or_default();
    if !chosen.is_empty() && chosen != "npm" {
        return Ok(PathBuf::from(chosen));
    }
    if chosen.is_empty()
        && let Some(folder) = installed()
    {
        return Ok(folder);
    }
    let native = packaged(context)?;
    if owner.is_none() {
        return Ok(native.join("bin"));
    }
    // The other user cannot look into our home folder.
    let copy = scratch.path.join("programs");
    must(Command::new("cp").arg("-R").arg(&native).arg(&copy))?;
    must(Command::new("chmod").args(["-R", "a+rX"]).arg(&copy))?;
    Ok(copy.join("bin"))
}

fn installed() -> Option<PathBuf> {
    let told = output(Command::new("pg_config").arg("--bindir")).ok().map(PathBuf::from);
    let on_path = on_path("initdb").and_then(|file| file.canonicalize().ok()?.parent().map(Path::to_path_buf));
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut debian: Vec<PathBuf> = versions.map(|entry| entry.path().join("bin")).collect();
    debian.sort();
    let mut folders = told.into_iter().chain(debian.into_iter().rev()).chain(on_path);
    folders.find(|folder| ["initdb", "postgres"].iter().all(|program| folder.join(program).is_file()))
}

/// Brings PostgreSQL from npm, once.
fn packaged(context: &Context) -> Result<PathBuf> {
    let system = if cfg!(target_os = "macos") { "darwin" } else { "linux" };
    let machine = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => {
            return Err(Failure(format!("no packaged PostgreSQL for {other}: install PostgreSQL")));
        }
    };
    let package = format!("@embedded-postgres/{system}-{machine}");
    let folder = make_folder(&context.tools.join(format!("postgresql-{PACKAGE_VERSION}")))?;
    let package_folder = folder.join("node_modules").join(&package);
    let native = package_folder.join("native");
    if !native.join("bin/postgres").is_file() {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
        must(npm.arg("--ignore-scripts").arg(format!("{package}@{PACKAGE_VERSION}")))?;
        // Its install script, run by name because npm may refuse to: it links the libraries' short names.
        must(Command::new("node").arg("scripts/hydrate-symlinks.js").current_dir(&package_folder))?;
    }
    Ok(native)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_port_can_be_taken() {
        assert!(TcpListener::bind(("127.0.0.1", free_port().unwrap())).is_ok());
    }

    #[test]
    fn only_the_word_ready_is_ready() {
        let data = std::env::temp_dir().join(format!("teranga-pid-{}", std::process::id()));
        fs::create_dir_all(&data).unwrap();
        for (state, ready) in [("starting", false), ("ready   ", true)] {
            fs::write(data.join("postmaster.pid"), format!("1\n2\n3\n4\n5\n6\n7\n{state}\n")).unwrap();
            assert_eq!(is_ready(&data), ready);
        }
        fs::remove_dir_all(&data).unwrap();
        assert!(!is_ready(&data));
    }
}
