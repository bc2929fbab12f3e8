//! The modules of this program: the only list of them.
//! A module comes after those whose api it calls.

use platform::Module;

pub fn all() -> Vec<Module> {
    vec![directory::module(), network::module(), desks::module(), exchange::module(), translation::module()]
}
