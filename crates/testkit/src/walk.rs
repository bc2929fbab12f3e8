//! Every route, asked for by every persona: what a reviewed snapshot is compared with.
//! A route that the test gives no address for is listed too, so that none is forgotten.

use crate::app::TestApp;
use crate::persona::Persona;
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

    /// Each status with the personas that get it; a status that everybody gets stands alone.
    async fn ask_all(&self, table: &mut String, route: &Route, path: &str) {
        let mut told: Vec<(u16, Vec<&str>)> = Vec::new();
        for (number, persona) in (1..).zip(Persona::ALL) {
            // A session of its own for each request: some requests end it.
            self.forget_sessions();
            let ask = match route.method {
                "POST" => self.as_(persona).post_form(path, &[]),
                method => self.as_(persona).method(method.parse().unwrap_or(Method::GET), path),
            };
            // And an address of its own: limits are tested where they are.
            let status = ask.from([10, number, (table.len() >> 8) as u8, table.len() as u8]).await.status.as_u16();
            match told.iter_mut().find(|(known, _)| *known == status) {
                Some((_, names)) => names.push(persona.name()),
                None => told.push((status, vec![persona.name()])),
            }
        }
        let everybody = told.len() == 1;
        for (status, names) in told {
            let names = if everybody { "everybody".to_owned() } else { names.join(" ") };
            let _ = write!(table, " {status} {names};");
        }
    }
}
