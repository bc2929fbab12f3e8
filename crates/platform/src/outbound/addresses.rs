//! Which addresses are on the public internet, after IANA's registries of special-purpose addresses.
//! What is not known to be public is not: of IPv6, only what is given out as global unicast, without what carries IPv4.

use super::Reach;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// A name leads to no address that may be asked.
#[derive(Debug, thiserror::Error)]
#[error("not an address on the public internet")]
pub(super) struct NotPublic;

/// Names as this machine resolves them, without the addresses that are not to be reached.
pub(super) struct Checked(pub Reach);

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.collect();
            // One private address among public ones is a trap, not a mistake.
            if found.is_empty() || !found.iter().all(|it| reach.allows(it.ip())) {
                return Err(NotPublic.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is somebody's on the public internet.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => v4(address),
        IpAddr::V6(address) => v6(address),
    }
}

fn v4(address: Ipv4Addr) -> bool {
    let [a, b, c, d] = address.octets();
    let special = match (a, b, c) {
        // This network, private, loopback, multicast, reserved and broadcast.
        (0 | 10 | 127 | 224.., _, _) => true,
        // Carriers' own (RFC 6598), link-local with the clouds' metadata, private.
        (100, 64..=127, _) | (169, 254, _) | (172, 16..=31, _) | (192, 168, _) => true,
        // Protocols' own, documentation, relays of 6to4, measuring.
        (192, 0, 0 | 2) | (192, 88, 99) | (198, 18 | 19, _) | (198, 51, 100) | (203, 0, 113) => true,
        _ => false,
    };
    // Where a cloud's machines find their host, although the address is public.
    !special && (a, b, c, d) != (168, 63, 129, 16)
}

fn v6(address: Ipv6Addr) -> bool {
    let [a, b, _, _, _, f, ..] = address.segments();
    let global = a & 0xe000 == 0x2000;
    let special = match (a, b) {
        // Protocols' own with Teredo and ORCHID, documentation, 6to4.
        (0x2001, 0..=0x1ff | 0xdb8) | (0x2002, _) => true,
        (0x3fff, 0..=0xfff) => true,
        _ => false,
    };
    // ISATAP carries an IPv4 address in its last four bytes.
    let isatap = f == 0x5efe;
    global && !special && !isatap
}
