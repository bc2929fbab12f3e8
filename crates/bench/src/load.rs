//! The load: connections that each send a request, wait for the whole answer, and send the next.
//! An answer with another status than expected, or without a body where one belongs, is an error and is counted.

use crate::arguments::Effort;
use crate::failure::{Failure, Result};
use crate::http::Connection;
use crate::program::Server;
use crate::targets::Target;
use serde::Serialize;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::task::LocalSet;
use tokio::time::timeout_at;

/// One target at one number of connections: medians of the runs.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    pub connections: usize,
    /// Answers a second.
    pub rate: f64,
    /// Half of the answers came within so many milliseconds.
    pub p50: f64,
    /// Ninety-nine of a hundred did.
    pub p99: f64,
    /// Lowest and highest rate among the runs.
    pub range: (f64, f64),
    /// Answers that were not as they should be, in all runs.
    pub errors: usize,
    /// Bytes of a body, the mean.
    pub bytes: f64,
    /// Microseconds of processor time that the server spent for an answer.
    pub cost: f64,
}

struct Run {
    rate: f64,
    p50: f64,
    p99: f64,
    errors: usize,
    bytes: f64,
    cost: f64,
}

#[derive(Default)]
struct Heard {
    /// Microseconds.
    times: Vec<f64>,
    bytes: usize,
    errors: usize,
}

/// Measures a target.
///
/// # Errors
/// When no request was answered at all.
pub async fn measure(target: &Rc<Target>, server: &Server, connections: usize, effort: Effort) -> Result<Cell> {
    run(target, server, connections, effort.seconds / 2.0).await?;
    let mut runs = Vec::new();
    for _ in 0..effort.runs {
        runs.push(run(target, server, connections, effort.seconds).await?);
    }
    let rates: Vec<f64> = runs.iter().map(|run| run.rate).collect();
    Ok(Cell {
        connections,
        rate: median(rates.clone()),
        p50: median(runs.iter().map(|run| run.p50).collect()),
        p99: median(runs.iter().map(|run| run.p99).collect()),
        range: (rates.iter().copied().fold(f64::MAX, f64::min), rates.iter().copied().fold(0.0, f64::max)),
        errors: runs.iter().map(|run| run.errors).sum(),
        bytes: median(runs.iter().map(|run| run.bytes).collect()),
        cost: median(runs.iter().map(|run| run.cost).collect()),
    })
}

async fn run(target: &Rc<Target>, server: &Server, connections: usize, seconds: f64) -> Result<Run> {
    let (address, before) = (server.address, server.processor());
    let started = Instant::now();
    let until = started + Duration::from_secs_f64(seconds);
    let local = LocalSet::new();
    let clients: Vec<_> = (0..connections).map(|_| local.spawn_local(client(target.clone(), address, until))).collect();
    let mut all = Heard::default();
    let mut last = None;
    local
        .run_until(async {
            for client in clients {
                let (heard, problem) = client.await.unwrap_or_else(|error| (Heard::default(), Some(error.to_string())));
                all.times.extend(heard.times);
                all.bytes += heard.bytes;
                all.errors += heard.errors;
                last = last.take().or(problem);
            }
        })
        .await;
    // What was under way at the end of the run is waited for, so that slow answers count; so is the time that it took.
    let elapsed = started.elapsed().as_secs_f64();
    if all.times.is_empty() {
        return Err(Failure(format!("{}: nothing was answered: {}", target.name, last.unwrap_or_default())));
    }
    all.times.sort_unstable_by(f64::total_cmp);
    let count = all.times.len() as f64;
    let (p50, p99) = (percentile(&all.times, 0.50) / 1_000.0, percentile(&all.times, 0.99) / 1_000.0);
    Ok(Run {
        rate: count / elapsed,
        p50,
        p99,
        errors: all.errors,
        bytes: all.bytes as f64 / count,
        cost: (server.processor() - before) * 1e6 / count,
    })
}

/// Asks until the time is over; one answer may come up to half a minute later.
async fn client(target: Rc<Target>, address: SocketAddr, until: Instant) -> (Heard, Option<String>) {
    let mut heard = Heard::default();
    let mut problem = None;
    let limit = tokio::time::Instant::from_std(until + Duration::from_secs(30));
    while Instant::now() < until {
        match timeout_at(limit, talk(&target, address, until, &mut heard)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                heard.errors += 1;
                problem = Some(error.to_string());
                // A server that refuses connections must not be asked in a circle without end.
                if heard.errors > 1_000 {
                    break;
                }
                tokio::task::yield_now().await;
            }
            Err(_) => {
                heard.errors += 1;
                problem = Some("no answer within 30 s".to_owned());
            }
        }
    }
    (heard, problem)
}

async fn talk(target: &Target, address: SocketAddr, until: Instant, heard: &mut Heard) -> std::io::Result<()> {
    let mut connection = Connection::to(address).await?;
    while Instant::now() < until {
        let request = target.request();
        let asked = Instant::now();
        let answer = connection.ask(&request).await?;
        let took = asked.elapsed();
        if answer.status != target.status || (answer.body.is_empty() && target.status != 304) {
            return Err(std::io::Error::other(format!("status {} for {}", answer.status, first_line(&request))));
        }
        heard.times.push(took.as_secs_f64() * 1e6);
        heard.bytes += answer.body.len();
    }
    Ok(())
}

fn first_line(request: &[u8]) -> String {
    String::from_utf8_lossy(request.split(|byte| *byte == b'\r').next().unwrap_or_default()).into_owned()
}

/// The value that this share of the sorted values does not exceed.
pub fn percentile(sorted: &[f64], share: f64) -> f64 {
    let at = (sorted.len() as f64 * share).ceil() as usize;
    sorted.get(at.max(1) - 1).copied().unwrap_or_default()
}

/// The middle value; of an even number of them, the mean of the two in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let half = values.len() / 2;
    match values.len() {
        0 => 0.0,
        count if count % 2 == 1 => values[half],
        _ => f64::midpoint(values[half - 1], values[half]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_occurred() {
        let values: Vec<f64> = (1..=200).map(f64::from).collect();
        assert_eq!((percentile(&values, 0.5), percentile(&values, 0.99)), (100.0, 198.0));
        assert_eq!(percentile(&[7.0], 0.99), 7.0);
    }

    #[test]
    fn medians_of_odd_and_even_numbers() {
        assert_eq!((median(vec![3.0, 1.0, 2.0]), median(vec![4.0, 1.0, 2.0, 3.0])), (2.0, 2.5));
    }
}
