//! The program that is measured: its commands, timed, and its server, started on a free port and always stopped.
//! Memory is what Linux counts in `/proc`: kilobytes of 1,024 bytes, told in MB of 1,000,000.

use crate::failure::{Failure, Result};
use crate::http::{Connection, get};
use std::ffi::OsStr;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::{Child, Command};
use tokio::time::{interval, timeout};

/// An import of 100,000 services in a debug build takes long; nothing takes longer.
const LIMIT: Duration = Duration::from_secs(1_800);

/// A program and the folder that it keeps everything in.
pub struct Program {
    pub binary: PathBuf,
    pub data: PathBuf,
}

/// How a command went.
pub struct Ran {
    pub seconds: f64,
    /// Most memory it had at once, in MB.
    pub peak: f64,
}

impl Program {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        command.env_remove("TERANGA_BIN").kill_on_drop(true).stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub async fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<Ran> {
        let said = self.data.with_extension("out");
        let out = std::fs::File::create(&said)?;
        let mut command = self.command();
        command.args(arguments).arg("--data").arg(&self.data).stdout(out.try_clone()?).stderr(out);
        let started = Instant::now();
        let mut child = command
            .spawn()
            .map_err(|error| Failure(format!("{} cannot be started: {error}", self.binary.display())))?;
        let id = child.id().unwrap_or_default();
        let mut tick = interval(Duration::from_millis(20));
        let mut peak: f64 = 0.0;
        let status = loop {
            tokio::select! {
                status = child.wait() => break status?,
                _ = tick.tick() => peak = peak.max(memory(id).map_or(0.0, |memory| memory.peak)),
            }
            if started.elapsed() > LIMIT {
                return Err(Failure(format!("a command took longer than {} s", LIMIT.as_secs())));
            }
        };
        if !status.success() {
            let said = std::fs::read_to_string(&said).unwrap_or_default();
            return Err(Failure(format!("teranga failed ({status}):\n{said}")));
        }
        Ok(Ran { seconds: started.elapsed().as_secs_f64(), peak })
    }

    /// Starts the server and waits until `path` is answered with 200.
    pub async fn serve(&self, path: &str) -> Result<(Server, f64)> {
        self.serve_with(path, &[]).await
    }

    /// The same, with more options.
    pub async fn serve_with(&self, path: &str, options: &[&str]) -> Result<(Server, f64)> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let log = std::fs::File::create(self.data.with_extension("log"))?;
        let mut command = self.command();
        command.args(["serve", "--reports-per-minute", "100000000", "--listen", &address.to_string()]);
        command.args(options).arg("--data").arg(&self.data).stdout(Stdio::null()).stderr(log);
        let started = Instant::now();
        let child = command
            .spawn()
            .map_err(|error| Failure(format!("{} cannot be started: {error}", self.binary.display())))?;
        let mut server = Server { child, address };
        server.wait_for(path).await.map_err(|failure| {
            let log = std::fs::read_to_string(self.data.with_extension("log")).unwrap_or_default();
            Failure(format!("{failure}\n{log}"))
        })?;
        Ok((server, started.elapsed().as_secs_f64()))
    }

    /// Bytes of everything that is kept below a path of the data folder, in MB.
    pub fn size(&self, below: &str) -> f64 {
        folder_size(&self.data.join(below)) as f64 / 1e6
    }
}

fn folder_size(path: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(path) else { return path.metadata().map_or(0, |it| it.len()) };
    entries.flatten().map(|entry| folder_size(&entry.path())).sum()
}

/// A server that is running; dropping it kills it.
pub struct Server {
    pub child: Child,
    pub address: SocketAddr,
}

impl Server {
    async fn wait_for(&mut self, path: &str) -> Result<()> {
        let request = get(path, "");
        let started = Instant::now();
        let mut tick = interval(Duration::from_millis(2));
        while started.elapsed() < LIMIT {
            tick.tick().await;
            if let Some(status) = self.child.try_wait()? {
                return Err(Failure(format!("the server ended ({status})")));
            }
            let Ok(mut connection) = Connection::to(self.address).await else { continue };
            if connection.ask(&request).await.is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
        }
        Err(Failure(format!("{path} was not answered within {} s", LIMIT.as_secs())))
    }

    /// What it has in memory now.
    pub fn memory(&self) -> Result<Memory> {
        memory(self.child.id().unwrap_or_default())
            .ok_or_else(|| Failure("/proc does not tell the server's memory".into()))
    }

    /// Seconds of processor time that it has used.
    pub fn processor(&self) -> f64 {
        let stat =
            std::fs::read_to_string(format!("/proc/{}/stat", self.child.id().unwrap_or_default())).unwrap_or_default();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
        // Fields 14 and 15 of proc(5); Linux counts 100 ticks a second.
        (ticks(11) + ticks(12)) / 100.0
    }

    /// Asks it to stop and waits until it has.
    pub async fn stop(mut self) -> Result<()> {
        if let Some(id) = self.child.id() {
            Command::new("kill").args(["-TERM", &id.to_string()]).status().await?;
        }
        match timeout(Duration::from_secs(30), self.child.wait()).await {
            Ok(status) => status.map(drop).map_err(Failure::from),
            Err(_) => Err(Failure("the server did not stop within 30 s".into())),
        }
    }
}

/// Resident memory of a process, in MB.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub struct Memory {
    /// `VmRSS`.
    pub resident: f64,
    /// `RssAnon`: what is its own; the rest are pages of files, which the system takes back when it needs them.
    pub own: f64,
    /// `VmHWM`: most that was ever resident.
    pub peak: f64,
}

fn memory(id: u32) -> Option<Memory> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim_start_matches(':')
            .trim()
            .strip_suffix(" kB")?
            .parse::<f64>()
            .ok()
            .map(|kilobytes| kilobytes * 1_024.0 / 1e6)
    };
    Some(Memory { resident: field("VmRSS")?, own: field("RssAnon")?, peak: field("VmHWM")? })
}

pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
