//! The floor: bare axum handlers that return the bytes that Teranga returned, and do nothing else.
//! It runs in a process of its own, with as many threads as Teranga has.

use crate::failure::{Failure, Result};
use crate::http::Connection;
use crate::program::{Server, free_port};
use crate::targets::Target;
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::routing::get;
use serde_json::{Value, json};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::process::Command;
use tokio::time::interval;

/// Asks Teranga once for each target and starts a floor that returns the same.
pub async fn start(targets: &[Rc<Target>], teranga: SocketAddr, folder: &Path) -> Result<Server> {
    let folder = folder.join("floor");
    std::fs::create_dir_all(&folder)?;
    for target in targets.iter().filter(|target| target.floor == target.name) {
        let mut connection = Connection::to(teranga).await?;
        let answer = connection.ask(&target.request()).await?;
        if answer.status != target.status {
            return Err(Failure(format!(
                "{}: status {}: {}",
                target.name,
                answer.status,
                String::from_utf8_lossy(answer.body)
            )));
        }
        let about = json!({ "status": answer.status, "type": answer.header("content-type"), "encoding": answer.header("content-encoding") });
        std::fs::write(folder.join(format!("{}.json", target.name)), about.to_string())?;
        std::fs::write(folder.join(format!("{}.body", target.name)), answer.body)?;
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("floor").arg(&folder).env("BENCH_FLOOR", address.to_string()).kill_on_drop(true);
    let server = Server { child: command.spawn()?, address };
    let started = Instant::now();
    let mut tick = interval(Duration::from_millis(5));
    while started.elapsed() < Duration::from_secs(10) {
        tick.tick().await;
        if Connection::to(address).await.is_ok() {
            return Ok(server);
        }
    }
    Err(Failure("the floor does not listen".into()))
}

/// Serves the folder until the process is ended.
pub async fn serve(folder: &Path) -> Result<()> {
    let address = std::env::var("BENCH_FLOOR").map_err(|_| Failure("the bench starts the floor itself".into()))?;
    let mut router = Router::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) =
            path.file_stem().and_then(|name| name.to_str()).filter(|_| path.extension().is_some_and(|it| it == "body"))
        else {
            continue;
        };
        let about: Value = serde_json::from_slice(&std::fs::read(path.with_extension("json"))?)
            .map_err(|error| Failure(error.to_string()))?;
        let (status, headers, body) = (status(&about), headers(&about), Bytes::from(std::fs::read(&path)?));
        let read = {
            let (headers, body) = (headers.clone(), body.clone());
            move || async move { (status, headers, body) }
        };
        let write = move |_: Bytes| async move { (status, headers, body) };
        router = router.route(&format!("/{name}"), get(read).post(write));
    }
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, router).await.map_err(Failure::from)
}

fn status(about: &Value) -> StatusCode {
    let code = about["status"].as_u64().and_then(|code| u16::try_from(code).ok());
    code.and_then(|code| StatusCode::from_u16(code).ok()).unwrap_or(StatusCode::OK)
}

fn headers(about: &Value) -> axum::http::HeaderMap {
    let header = |name: HeaderName, key: &str| Some((name, HeaderValue::from_str(about[key].as_str()?).ok()?));
    [header(header::CONTENT_TYPE, "type"), header(header::CONTENT_ENCODING, "encoding")].into_iter().flatten().collect()
}
