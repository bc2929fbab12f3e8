//! A picture as records keep it, and how one is made from what somebody gave: decoded within hard limits, turned the right
//! way up, made smaller, written anew. Nothing of the file that came is kept: no place, no date, no device, no hidden end.

use super::kind::Kind;
use super::refusal::Refusal;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use serde::{Deserialize, Serialize};
use std::io::Cursor;
use uuid::Uuid;

/// Most pixels of a picture: what the largest phone cameras make.
pub const MOST_PIXELS: u64 = 50_000_000;
/// Memory that decoding one may take, in bytes.
const MEMORY: u64 = 256 << 20;
/// Widths that are kept, in pixels; one is never made wider than it was.
const WIDTHS: [u32; 3] = [320, 640, 1280];
/// Longest side that is kept.
const TALLEST: u32 = 2_560;
const QUALITY: u8 = 82;

/// A picture that a record shows. Its addresses are made from this alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    pub file: Uuid,
    /// Of the widest version, in pixels.
    pub width: u32,
    pub height: u32,
    /// `jpg` or `png`.
    pub extension: String,
    /// The widths that there are, in pixels, from the smallest.
    pub widths: Vec<u32>,
}

/// One version of a picture.
pub struct Version {
    pub width: u32,
    pub height: u32,
    pub kind: Kind,
    pub bytes: Vec<u8>,
}

/// All versions of a picture, from the smallest. Takes seconds for a large one: never on a thread that others wait for.
pub fn versions(bytes: &[u8], kind: Kind) -> Result<Vec<Version>, Refusal> {
    if kind == Kind::Jpeg && !ends(bytes) {
        return Err(Refusal::Broken);
    }
    let mut picture = decode(bytes, kind)?;
    let widest = WIDTHS[WIDTHS.len() - 1].min(picture.width());
    picture = narrowed(&picture, widest);
    if picture.height() > TALLEST {
        let width = (u64::from(picture.width()) * u64::from(TALLEST) / u64::from(picture.height())).max(1);
        picture = narrowed(&picture, u32::try_from(width).unwrap_or(1));
    }
    let picture = if see_through(&picture) {
        DynamicImage::ImageRgba8(picture.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(picture.into_rgb8())
    };
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < picture.width()).collect();
    widths.push(picture.width());
    let lossless = lossless(&picture, kind)?;
    widths.into_iter().map(|width| encoded(&narrowed(&picture, width), lossless)).collect()
}

fn decode(bytes: &[u8], kind: Kind) -> Result<DynamicImage, Refusal> {
    let format = match kind {
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Png => ImageFormat::Png,
        _ => ImageFormat::WebP,
    };
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refused(&error))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Refusal::Broken);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MEMORY {
        return Err(Refusal::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(|error| refused(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn refused(error: &image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::TooManyPixels,
        _ => Refusal::Broken,
    }
}

/// A fast average down to about twice the width, then a careful one: as good as a careful one alone, and much faster.
fn narrowed(picture: &DynamicImage, width: u32) -> DynamicImage {
    if width >= picture.width() {
        return picture.clone();
    }
    let height = |width: u32| {
        let height = u64::from(picture.height()) * u64::from(width) / u64::from(picture.width());
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    };
    let twice = width * 2;
    let rough = (picture.width() > twice * 2).then(|| picture.thumbnail_exact(twice, height(twice)));
    rough.as_ref().unwrap_or(picture).resize_exact(width, height(width), FilterType::CatmullRom)
}

fn see_through(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

/// Logos and drawings stay sharp where that takes no more room; photographs never do.
fn lossless(picture: &DynamicImage, kind: Kind) -> Result<bool, Refusal> {
    if picture.color().has_alpha() {
        return Ok(true);
    }
    Ok(kind != Kind::Jpeg && png(picture)?.len() <= jpeg(picture)?.len())
}

fn encoded(picture: &DynamicImage, lossless: bool) -> Result<Version, Refusal> {
    let (kind, bytes) = if lossless { (Kind::Png, png(picture)?) } else { (Kind::Jpeg, jpeg(picture)?) };
    Ok(Version { width: picture.width(), height: picture.height(), kind, bytes })
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, PngFilter::Adaptive);
    picture.write_with_encoder(encoder).map_err(|_| Refusal::Broken)?;
    Ok(bytes)
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    picture.write_with_encoder(encoder).map_err(|_| Refusal::Broken)?;
    Ok(bytes)
}

/// Whether a JPEG comes to its end marker: the decoder fills what is missing with grey instead of complaining (ITU T.81,
/// annex B).
fn ends(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[before, marker]) = bytes.get(at..at + 2) {
        if before != 0xFF {
            // In the coded picture: on to the next marker.
            at += 1;
            continue;
        }
        match marker {
            0xD9 => return true,
            // Fill, an escaped byte, or a restart.
            0xFF => at += 1,
            0x00 | 0x01 | 0xD0..=0xD8 => at += 2,
            _ => match bytes.get(at + 2..at + 4) {
                Some(&[high, low]) => at += 2 + usize::from(u16::from_be_bytes([high, low])).max(2),
                _ => return false,
            },
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    fn photograph(width: u32, height: u32) -> DynamicImage {
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
            let noise = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 7;
            Rgb([(x / 3) as u8, (y / 3) as u8, noise as u8])
        }))
    }

    /// An EXIF segment with an orientation and a place, put behind the start of a JPEG.
    fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
        let mut tiff = b"II*\0\x08\0\0\0".to_vec();
        tiff.extend([2, 0]);
        tiff.extend([0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
        tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
        tiff.extend([0; 4]);
        tiff.extend(b"GPSLatitude 36.8781 GPSLongitude 10.3247 PhoneOfSalma");
        let length = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, 0xE1], &length, b"Exif\0\0", &tiff, &jpeg[2..]].concat()
    }

    fn has(bytes: &[u8], words: &[u8]) -> bool {
        bytes.windows(words.len()).any(|window| window == words)
    }

    #[test]
    fn a_photograph_becomes_smaller_and_forgets_where_it_was_made() {
        let given = with_exif(&jpeg(&photograph(900, 600)).unwrap(), 6);
        assert!(has(&given, b"GPSLatitude"));
        let made = versions(&given, Kind::Jpeg).unwrap();
        // Orientation 6: it was taken with the camera on its side.
        let sizes: Vec<_> = made.iter().map(|it| (it.width, it.height)).collect();
        assert_eq!(sizes, [(320, 480), (600, 900)]);
        for version in made {
            for trace in [&b"GPS"[..], b"Exif", b"PhoneOfSalma", b"http", b"XMP", &[0xFF, 0xE1]] {
                assert!(!has(&version.bytes, trace), "{trace:?}");
            }
            assert!(image::load_from_memory(&version.bytes).is_ok());
        }
    }

    #[test]
    fn a_logo_keeps_what_one_sees_through() {
        let logo = RgbaImage::from_fn(700, 200, |x, _| if x < 350 { Rgba([0, 80, 160, 255]) } else { Rgba([0; 4]) });
        let made = versions(&png(&DynamicImage::ImageRgba8(logo)).unwrap(), Kind::Png).unwrap();
        assert!(made.iter().all(|it| it.kind == Kind::Png));
        assert_eq!(made.iter().map(|it| it.width).collect::<Vec<_>>(), [320, 640, 700]);
        let small = image::load_from_memory(&made[0].bytes).unwrap().to_rgba8();
        assert_eq!((small.get_pixel(10, 10).0[3], small.get_pixel(310, 10).0[3]), (255, 0));
    }

    #[test]
    fn what_is_cut_off_is_refused() {
        let photograph = photograph(300, 200);
        let whole = jpeg(&photograph).unwrap();
        assert!(versions(&whole, Kind::Jpeg).is_ok());
        assert_eq!(versions(&whole[..whole.len() * 2 / 3], Kind::Jpeg).err(), Some(Refusal::Broken));
        // Even when a small picture inside it is whole.
        let with_thumbnail = with_exif(&whole, 1);
        assert_eq!(versions(&with_thumbnail[..with_thumbnail.len() - 90], Kind::Jpeg).err(), Some(Refusal::Broken));
        let whole = png(&photograph).unwrap();
        for cut in [8, 30, whole.len() / 2] {
            assert_eq!(versions(&whole[..cut], Kind::Png).err(), Some(Refusal::Broken), "{cut}");
        }
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded() {
        // 60,000 × 60,000 pixels said in the head of a file of a few hundred bytes.
        let mut bomb = png(&photograph(4, 4)).unwrap();
        for (at, byte) in (16..24).zip([0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]) {
            bomb[at] = byte;
        }
        let crc = crc32(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(versions(&bomb, Kind::Png).err(), Some(Refusal::TooManyPixels));
    }

    #[test]
    fn what_hides_behind_a_picture_does_not_stay() {
        let mut polyglot = jpeg(&photograph(64, 64)).unwrap();
        polyglot.extend(b"PK\x03\x04 <script>alert(1)</script>");
        let made = versions(&polyglot, Kind::Jpeg).unwrap();
        assert!(made.iter().all(|it| !has(&it.bytes, b"<script>")));
    }

    #[test]
    fn a_very_tall_picture_is_kept_within_bounds() {
        let made = versions(&png(&photograph(40, 8_000)).unwrap(), Kind::Png).unwrap();
        assert_eq!(made.iter().map(|it| (it.width, it.height)).collect::<Vec<_>>(), [(12, 2_400)]);
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
        })
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn damaged_pictures_never_make_it_fall_over(at in 0..2_000_usize, byte: u8, jpeg_or_png: bool) {
            let (mut bytes, kind) = match jpeg_or_png {
                true => (jpeg(&photograph(40, 30)).unwrap(), Kind::Jpeg),
                false => (png(&photograph(40, 30)).unwrap(), Kind::Png),
            };
            let at = at % bytes.len();
            bytes[at] = byte;
            let _ = versions(&bytes, kind);
        }
    }
}
