//! Distances on the Earth.
//! Invariant: positions are kept as unit vectors, so that comparing distances needs no trigonometry per document.

use serde::{Deserialize, Serialize};

/// Mean radius of the Earth in metres (IUGG, R1).
const EARTH: f64 = 6_371_008.8;

/// A place, in degrees of WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

/// A point on the unit sphere.
pub(crate) type Unit = [f64; 3];

impl Point {
    /// Whether both coordinates are numbers within their range; others are ignored when indexing and asking.
    pub fn is_valid(&self) -> bool {
        self.lat.abs() <= 90.0 && self.lon.abs() <= 180.0
    }

    pub(crate) fn unit(&self) -> Unit {
        let (lat, lon) = (self.lat.to_radians(), self.lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    }
}

/// Square of the straight line through the sphere between two points, from 0 to 4; grows with the distance.
pub(crate) fn chord2(a: &Unit, b: &Unit) -> f64 {
    let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    x * x + y * y + z * z
}

/// Metres along the great circle (haversine) for a squared chord.
pub(crate) fn metres(chord2: f64) -> f64 {
    2.0 * EARTH * (chord2.sqrt() / 2.0).min(1.0).asin()
}

/// The squared chord that a distance along the great circle has.
pub(crate) fn chord2_of(metres: f64) -> f64 {
    let half = (metres.max(0.0) / (2.0 * EARTH)).min(std::f64::consts::FRAC_PI_2);
    let chord = 2.0 * half.sin();
    chord * chord
}
