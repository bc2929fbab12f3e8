//! What the one who runs an instance sees: structured logs on standard error, numbers at `/metrics`.
//! Neither has anything in it of what people typed or who they are.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::io::IsTerminal;
use std::sync::LazyLock;
use tracing_subscriber::{EnvFilter, layer::SubscriberExt, util::SubscriberInitExt};

static METRICS: LazyLock<Option<PrometheusHandle>> = LazyLock::new(|| {
    let buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];
    PrometheusBuilder::new().set_buckets(&buckets).ok()?.install_recorder().ok()
});

/// Starts the log: JSON lines, or plain text when a person is looking. `filter` is like `info,sqlx=warn`.
pub fn start_log(filter: &str, json: bool) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let registry = tracing_subscriber::registry().with(filter);
    let lines =
        tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(std::io::stderr().is_terminal());
    // A second start (in tests) keeps the first log.
    let _ = if json {
        registry.with(lines.json().flatten_event(true)).try_init()
    } else {
        registry.with(lines.compact()).try_init()
    };
}

/// Starts counting.
pub fn start_metrics() {
    LazyLock::force(&METRICS);
}

/// The numbers so far, in Prometheus' text format.
pub fn metrics() -> String {
    METRICS.as_ref().map(PrometheusHandle::render).unwrap_or_default()
}
