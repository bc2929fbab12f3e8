//! Every route, asked for by every persona: what a reviewed snapshot is compared with.
//! A route that the test gives no address for is listed too, so that none is forgotten.

use crate::app::TestApp;
use crate::ask::Persona;
use http::Method;
use platform::routes::Route;
use std::fmt::Write;

impl TestApp {
    /// A line for each route: method, path, access, and the status that each persona gets. `address` fills the
    /// parameters of a route's path; where it gives nothing, the line says so.
    pub async fn walk(&self, address: impl Fn(&Route) -> Option<String>) -> String {
        let mut routes = self.routes().to_vec();
        routes.sort_by_key(|route| (route.path, route.method));
        let mut table = String::new();
        for route in routes {
            let _ = write!(table, "{} {} {:?}:", route.method, route.path, route.access);
            let has_parameters = route.path.contains('{');
            match address(&route).or_else(|| (!has_parameters).then(|| route.path.to_owned())) {
                None => table.push_str(" not asked"),
                Some(path) => self.ask_all(&mut table, &route, &path).await,
            }
            table.push('\n');
        }
        table
    }

    async fn ask_all(&self, table: &mut String, route: &Route, path: &str) {
        for persona in Persona::ALL {
            let ask = match route.method {
                "POST" => self.as_(persona).post_form(path, &[]),
                method => self.as_(persona).method(method.parse().unwrap_or(Method::GET), path),
            };
            let answer = ask.await;
            let _ = write!(table, " {} {}", persona.name(), answer.status.as_u16());
        }
    }
}
