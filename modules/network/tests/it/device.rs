//! A device that makes and uses passkeys, in thirty lines of arithmetic: its private key is 1, so its public key is the
//! generator of P-256, and with the number 1 for each signature (r, s) is (Gx, z + Gx mod n). It can lie where a test asks.

use data_encoding::{BASE64URL_NOPAD, HEXUPPER};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub const GX: &[u8] = b"6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296";
pub const GY: &[u8] = b"4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5";
const N: &[u8] = b"FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551";

/// What it says, truly unless a test changes it.
#[derive(Clone)]
pub struct Device {
    pub id: [u8; 16],
    pub origin: String,
    pub site: String,
    /// Presence (1) and verification (4) of the person.
    pub flags: u8,
    pub counter: u32,
    /// The account as the site named it; known after a passkey was made.
    pub handle: String,
}

fn number(hex: &[u8]) -> [u8; 32] {
    HEXUPPER.decode(hex).unwrap().try_into().unwrap()
}

/// One less the other of numbers of 33 bytes; none when it would be negative.
fn less(one: &[u8; 33], other: &[u8; 33]) -> Option<[u8; 33]> {
    let (mut result, mut borrow) = ([0; 33], 0i16);
    for at in (0..33).rev() {
        let digit = i16::from(one[at]) - i16::from(other[at]) - borrow;
        borrow = i16::from(digit < 0);
        result[at] = (digit & 0xff) as u8;
    }
    (borrow == 0).then_some(result)
}

/// A signature (r, s) over a message by the private key 1, or by 2 if `twice`: s = z + r·key, with the number 1.
pub fn signature(message: &[u8], twice: bool) -> ([u8; 32], [u8; 32]) {
    let once = sum(Sha256::digest(message).into(), number(GX));
    (number(GX), if twice { sum(once, number(GX)) } else { once })
}

/// The sum of two numbers, modulo n.
fn sum(one: [u8; 32], other: [u8; 32]) -> [u8; 32] {
    let (mut result, mut carry) = ([0; 33], 0u16);
    for at in (0..32).rev() {
        let digit = u16::from(one[at]) + u16::from(other[at]) + carry;
        (result[at + 1], carry) = ((digit & 0xff) as u8, digit >> 8);
    }
    result[0] = carry as u8;
    let mut n = [0; 33];
    n[1..].copy_from_slice(&number(N));
    while let Some(rest) = less(&result, &n) {
        result = rest;
    }
    result[1..].try_into().unwrap()
}

/// A positive whole number in DER.
fn integer(number: [u8; 32]) -> Vec<u8> {
    let mut bytes: Vec<u8> = number.iter().copied().skip_while(|byte| *byte == 0).collect();
    if bytes.first().is_none_or(|byte| byte & 0x80 != 0) {
        bytes.insert(0, 0);
    }
    [vec![2, bytes.len() as u8], bytes].concat()
}

fn text(bytes: impl AsRef<[u8]>) -> String {
    BASE64URL_NOPAD.encode(bytes.as_ref())
}

impl Device {
    pub fn new(number: u8) -> Device {
        Device {
            id: [number; 16],
            origin: "https://teranga.example".into(),
            site: "teranga.example".into(),
            flags: 5,
            counter: 0,
            handle: String::new(),
        }
    }

    fn client_data(&self, act: &str, asked: &Value) -> Vec<u8> {
        let challenge = asked["options"]["publicKey"]["challenge"].as_str().unwrap();
        json!({ "type": act, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    fn head(&self, flags: u8) -> Vec<u8> {
        [Sha256::digest(&self.site).to_vec(), vec![flags], self.counter.to_be_bytes().to_vec()].concat()
    }

    /// The answer to a site that asks for a new passkey.
    pub fn make(&mut self, asked: &Value) -> String {
        self.handle = asked["options"]["publicKey"]["user"]["id"].as_str().unwrap().to_owned();
        let key =
            [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20][..], &number(GX), &[0x22, 0x58, 0x20], &number(GY)]
                .concat();
        let data = [self.head(self.flags | 0x40), vec![0; 16], vec![0, 16], self.id.to_vec(), key].concat();
        let attestation = [
            &[0xa3, 0x63][..],
            b"fmt",
            &[0x64],
            b"none",
            &[0x67],
            b"attStmt",
            &[0xa0, 0x68],
            b"authData",
            &[0x58, data.len() as u8],
            &data,
        ]
        .concat();
        let said = json!({ "attestationObject": text(attestation), "clientDataJSON": text(self.client_data("webauthn.create", asked)) });
        self.answer(&said)
    }

    /// The answer to a site that asks who it is.
    pub fn sign(&mut self, asked: &Value) -> String {
        self.counter += 1;
        let (head, client) = (self.head(self.flags), self.client_data("webauthn.get", asked));
        let (r, s) = signature(&[head.as_slice(), &Sha256::digest(&client)].concat(), false);
        let (r, s) = (integer(r), integer(s));
        let signature = [vec![0x30, (r.len() + s.len()) as u8], r, s].concat();
        let said = json!({ "authenticatorData": text(head), "clientDataJSON": text(client), "signature": text(signature), "userHandle": self.handle });
        self.answer(&said)
    }

    fn answer(&self, said: &Value) -> String {
        json!({ "id": text(self.id), "rawId": text(self.id), "type": "public-key", "response": said, "extensions": {} })
            .to_string()
    }
}
