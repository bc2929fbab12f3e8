//! The public topics at the desk: their words in every language, and their order.
//! What is saved here is public at once; a topic that no service bears is shown to nobody.

pub mod pages;
