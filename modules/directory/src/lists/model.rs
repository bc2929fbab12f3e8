//! A short list of services and guides, as its address says it: identifiers alone, so that neither the address nor the
//! history of a telephone tells what is on it. Pure.

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

/// Most that is on one: what somebody can carry in their head, and a code that any camera reads.
pub const MOST: usize = 12;

/// The last part of the address of a list; nothing beyond [`MOST`] is on it.
pub fn written(ids: &[Uuid]) -> String {
    let bytes: Vec<u8> = ids.iter().take(MOST).flat_map(|id| id.into_bytes()).collect();
    BASE64URL_NOPAD.encode(&bytes)
}

/// What is on a list, each once; none when it is not the address of one.
pub fn read(written: &str) -> Option<Vec<Uuid>> {
    let bytes = BASE64URL_NOPAD.decode(written.as_bytes()).ok()?;
    let (whole, rest) = bytes.as_chunks::<16>();
    if whole.is_empty() || whole.len() > MOST || !rest.is_empty() {
        return None;
    }
    let mut ids: Vec<Uuid> = Vec::with_capacity(whole.len());
    for id in whole.iter().copied().map(Uuid::from_bytes) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Some(ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_comes_back_from_its_address(ids in prop::collection::hash_set(any::<u128>(), 1..=MOST)) {
            let ids: Vec<Uuid> = ids.into_iter().map(Uuid::from_u128).collect();
            prop_assert_eq!(read(&written(&ids)), Some(ids));
        }

        #[test]
        fn no_address_is_too_strange(text in "\\PC{0,400}") {
            if let Some(ids) = read(&text) {
                prop_assert!(!ids.is_empty() && ids.len() <= MOST);
            }
        }
    }

    #[test]
    fn what_is_no_list_is_none() {
        for wrong in ["", "A", "AAAA", &"A".repeat(400), "été", "../services"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        let twice = written(&[Uuid::from_u128(1), Uuid::from_u128(1)]);
        assert_eq!(read(&twice), Some(vec![Uuid::from_u128(1)]));
    }
}
