//! Where a postcode is: in the middle of the places of this directory that have it. No gazetteer is asked.
//! A confidential place has neither a postcode nor a position here, and so cannot be found out by asking.

use super::Call;
use super::asked::Asked;
use super::pieces::Wanted;
use crate::listing;
use crate::locations::Location;
use crate::records::Record;
use crate::services::Service;
use kernel::{Error, Id, Result};
use search::{Order, Point, Query};

/// Services looked at to find where a postcode is.
const SAMPLE: usize = 200;
/// Mean radius of the Earth in metres.
const EARTH: f64 = 6_371_008.8;

impl Call {
    /// The mean of the positions of the places with a postcode (in lower case).
    pub async fn middle(&self, postcode: &str) -> Result<Option<Point>> {
        let query = Query {
            kinds: vec![Service::KIND.to_owned()],
            filters: vec![("postcode".to_owned(), vec![postcode.to_owned()])],
            order: Order::Name,
            limit: SAMPLE,
            ..Query::default()
        };
        let (_, keys) = self.directory.index.ids(&query).map_err(Error::internal)?;
        let ids: Vec<Id<Service>> = keys.iter().filter_map(|key| listing::id::<Service>(key)).collect();
        let services = self.directory.services(&self.cx.visible(), &ids).await?;
        let places: Vec<_> = services.iter().flat_map(|it| it.places.iter().map(|place| place.location)).collect();
        let locations = self.locations(&places).await?;
        let mut points: Vec<(f64, f64)> =
            locations.values().filter(|it| has(it, postcode)).filter_map(|it| it.point()).collect();
        // Sums of floating point numbers depend on the order.
        points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let count = points.len() as f64;
        let (lat, lon) = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
        Ok((!points.is_empty()).then(|| Point { lat: lat / count, lon: lon / count }))
    }

    /// Of the places of services that are given in several, those that are where it is asked for. A service in a single
    /// place is where the index says.
    pub async fn only_there(&self, asked: &Asked, found: Vec<(Wanted, Id<Location>)>) -> Result<Vec<Wanted>> {
        let Some(postcode) = &asked.postcode else { return Ok(found.into_iter().map(|(it, _)| it).collect()) };
        let alone: Vec<bool> = (0..found.len()).map(|n| is_alone(&found, n)).collect();
        let several = found.iter().zip(&alone).filter(|(_, alone)| !**alone).map(|((_, location), _)| *location);
        let locations = self.locations(&several.collect::<Vec<_>>()).await?;
        let middle = match asked.proximity {
            Some(_) => self.middle(postcode).await?,
            None => None,
        };
        let there = |location: &Location| match (asked.proximity, middle) {
            (Some(most), Some(middle)) => {
                location.point().is_some_and(|(lat, lon)| metres(middle, Point { lat, lon }) <= most)
            }
            _ => has(location, postcode),
        };
        let kept = found
            .into_iter()
            .zip(alone)
            .filter(|((_, id), alone)| *alone || locations.get(id).is_some_and(|it| there(it)));
        Ok(kept.map(|((it, _), _)| it).collect())
    }
}

/// Places of one service stand together.
fn is_alone(found: &[(Wanted, Id<Location>)], n: usize) -> bool {
    let same = |other: Option<&(Wanted, Id<Location>)>| other.is_some_and(|(it, _)| it.service == found[n].0.service);
    !same(n.checked_sub(1).and_then(|before| found.get(before))) && !same(found.get(n + 1))
}

fn has(location: &Location, postcode: &str) -> bool {
    location.addresses.iter().any(|address| address.postal_code.trim().to_lowercase() == postcode)
}

/// Great-circle distance (haversine).
fn metres(a: Point, b: Point) -> f64 {
    let (lat, lon) = ((b.lat - a.lat).to_radians() / 2.0, (b.lon - a.lon).to_radians() / 2.0);
    let h = lat.sin().powi(2) + a.lat.to_radians().cos() * b.lat.to_radians().cos() * lon.sin().powi(2);
    2.0 * EARTH * h.sqrt().clamp(0.0, 1.0).asin()
}
