//! A temporary folder and the background programs that live in it.
//! However this program ends, kill -9 included, a leash stops those programs and removes the folder.

use crate::steps::{Failure, Result};
use std::fs;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

/// Reads `SIGNAL PID` lines; when the pipe closes (we ended), signals those programs, insists after ten seconds, and
/// removes the folder. It is in a process group of its own, so a Ctrl-C at the terminal does not reach it.
const LEASH: &str = r#"
trap '' INT TERM HUP
while read -r signal pid; do
    pids="$pids $pid"
    signals="$signals $signal:$pid"
done
for entry in $signals; do kill "-${entry%%:*}" "${entry##*:}" 2>/dev/null; done
alive() { for pid in $pids; do kill -0 "$pid" 2>/dev/null && return; done; false; }
turns=0
while alive && [ $turns -lt 100 ]; do sleep 0.1; turns=$((turns + 1)); done
[ $turns -lt 100 ] || kill -KILL $pids 2>/dev/null
rm -rf -- "$1"
"#;

/// A temporary folder, removed with all its programs when dropped.
pub struct Scratch {
    pub path: PathBuf,
    leash: Child,
    programs: Vec<Child>,
}

impl Scratch {
    pub fn new(name: &str) -> Result<Self> {
        let path = std::env::temp_dir().join(format!("teranga-{name}-{}", std::process::id()));
        fs::create_dir(&path).map_err(|e| Failure(format!("cannot make {}: {e}", path.display())))?;
        let mut command = Command::new("sh");
        command.args(["-c", LEASH, "leash"]).arg(&path).process_group(0);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let leash = command.spawn().map_err(|e| {
            let _ = fs::remove_dir(&path);
            Failure(format!("cannot start sh: {e}"))
        })?;
        Ok(Self { path, leash, programs: Vec::new() })
    }

    /// Starts a background program, stopped by `signal`, that writes to `log` in the folder.
    pub fn spawn(&mut self, command: &mut Command, signal: &str, log: &str) -> Result<()> {
        let say = |e: std::io::Error| Failure(format!("cannot start {log}: {e}"));
        let file = fs::File::create(self.path.join(log)).map_err(say)?;
        command.stdin(Stdio::null()).stdout(file.try_clone().map_err(say)?).stderr(file).process_group(0);
        let child = command.spawn().map_err(say)?;
        let pid = child.id();
        self.programs.push(child);
        let pipe = self.leash.stdin.as_mut().ok_or_else(|| Failure("the leash is gone".into()))?;
        writeln!(pipe, "{signal} {pid}").map_err(say)
    }

    /// How the last program ended, if it did.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.programs.last_mut().and_then(|program| program.try_wait().ok().flatten())
    }

    /// The last lines of a log, to show with a failure.
    pub fn tail(&self, log: &str) -> String {
        let text = fs::read_to_string(self.path.join(log)).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(30)..].join("\n")
    }

    pub fn folder(&self, name: &str) -> Result<PathBuf> {
        make_folder(&self.path.join(name))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.leash.stdin.take());
        for program in &mut self.programs {
            let _ = program.wait();
        }
        let _ = self.leash.wait();
    }
}

/// Makes a folder, its parents included.
pub fn make_folder(path: &Path) -> Result<PathBuf> {
    fs::create_dir_all(path).map_err(|e| Failure(format!("cannot make {}: {e}", path.display())))?;
    Ok(path.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_scratch_leaves_nothing() {
        let mut scratch = Scratch::new("unit").unwrap();
        let path = scratch.path.clone();
        fs::write(path.join("file"), "x").unwrap();
        scratch.spawn(Command::new("sleep").arg("1000"), "TERM", "sleep.log").unwrap();
        let pid = scratch.programs[0].id().to_string();
        assert!(scratch.ended().is_none());
        drop(scratch);
        assert!(!path.exists());
        assert!(!Command::new("kill").args(["-0", &pid]).stderr(Stdio::null()).status().unwrap().success());
    }
}
