fn main() {
    messages::build::generate();
}
