//! Matching: for each request the offers and practices that answer it best, in whatever language, with the reasons in words; and
//! proposals, which one who facilitates makes and both sides answer. The formula is in `score`, the table of steps in `model`.

pub mod factors;
pub mod field;
pub mod kin;
pub mod lessons;
pub mod lexicon;
pub mod score;
pub mod signature;
