//! Pictures for tests that add some.
//! They are made, not kept: the repository holds no photograph of anybody.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// A JPEG of this size, with something to see everywhere.
pub fn photograph(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| Rgb([x as u8, y as u8, (x ^ y) as u8]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut bytes, ImageFormat::Jpeg).unwrap_or_else(|error| panic!("{error}"));
    bytes.into_inner()
}
