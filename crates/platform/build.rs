//! Checks the texts of the page shell and writes the functions that say them.
//! The build fails when a language misses one.

fn main() {
    messages::build::generate();
}
