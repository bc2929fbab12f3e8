//! Hostile addresses, and whole ranges of them. Servers of these tests are on 127.0.0.1 of this machine.

use super::*;
use proptest::prelude::*;
use std::net::{Ipv6Addr, SocketAddr};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const PUBLIC: [&str; 6] =
    ["8.8.8.8", "1.1.1.1", "172.15.0.1", "100.63.255.255", "2606:4700::1111", "2a00:1450:4007::200e"];

const PRIVATE: [&str; 36] = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "168.63.129.16",
    "::",
    "::1",
    "::ffff:8.8.8.8",
    "::ffff:127.0.0.1",
    "::8.8.8.8",
    "64:ff9b::808:808",
    "64:ff9b:1::1",
    "fd00:ec2::254",
    "fe80::1",
    "ff02::1",
    "2002:7f00:1::",
    "2001:0:808:808::1",
    "2001:db8::1",
];

#[test]
fn what_is_not_public_is_known() {
    for address in PUBLIC {
        assert!(is_public(address.parse().unwrap()), "{address}");
    }
    for address in PRIVATE {
        assert!(!is_public(address.parse().unwrap()), "{address}");
    }
}

#[test]
fn addresses_that_are_not_plainly_of_the_web_are_refused() {
    for url in ["https://example.org/a?b#c", "http://8.8.8.8/", "http://example.org:80/", "https://[2606:4700::1111]/"]
    {
        assert!(Reach::Public.takes(&Url::parse(url).unwrap()), "{url}");
    }
    let hostile = [
        "ftp://example.org/",
        "file:///etc/passwd",
        "gopher://example.org",
        "data:text/plain,x",
        "https://a:b@example.org/",
        "https://a@example.org/",
        "https://example.org:8080/",
        "http://example.org:443/",
        "http://localhost/",
        "http://localhost./",
        "http://intranet/",
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0/",
        "http://①②⑦.⓪.⓪.①/",
        "http://[64:ff9b::7f00:1]/",
    ];
    for url in hostile {
        assert!(!Url::parse(url).is_ok_and(|url| Reach::Public.takes(&url)), "{url}");
    }
    let long = format!("https://example.org/{}", "x".repeat(LONGEST));
    assert!(!Reach::Public.takes(&Url::parse(&long).unwrap()));
    // The allowance of the tests is for this one address.
    assert!(Reach::PublicAndTests.takes(&Url::parse("http://127.0.0.1:9/").unwrap()));
    for url in ["http://127.0.0.2/", "http://[::1]/", "http://10.0.0.1/", "http://localhost:9/", "http://8.8.8.8:9/"] {
        assert!(!Reach::PublicAndTests.takes(&Url::parse(url).unwrap()), "{url}");
    }
}

proptest! {
    #[test]
    fn no_form_of_a_private_ipv4_address_passes(low in any::<u32>(), range in 0usize..8) {
        let (base, bits) = [(0x0a00_0000u32, 24), (0x7f00_0000, 24), (0xac10_0000, 20), (0xc0a8_0000, 16),
            (0xa9fe_0000, 16), (0x6440_0000, 22), (0xe000_0000, 28), (0, 24)][range];
        let v4 = Ipv4Addr::from(base | (low & ((1 << bits) - 1)));
        prop_assert!(!is_public(v4.into()));
        prop_assert!(!is_public(v4.to_ipv6_mapped().into()));
        let [a, b, c, d] = v4.octets().map(u16::from);
        let (high, low) = (a << 8 | b, c << 8 | d);
        for v6 in [
            Ipv6Addr::new(0, 0, 0, 0, 0, 0, high, low),
            Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, high, low),
            Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, high, low),
            Ipv6Addr::new(0x2002, high, low, 0, 0, 0, 0, 1),
            Ipv6Addr::new(0x2a00, 1, 2, 3, 0, 0x5efe, high, low),
        ] {
            prop_assert!(!is_public(v6.into()), "{v6}");
        }
        let url = Url::parse(&format!("http://{}/", u32::from(v4))).unwrap();
        prop_assert!(!Reach::Public.takes(&url), "{url}");
    }

    #[test]
    fn only_global_unicast_is_public(bits in any::<u128>()) {
        let address = Ipv6Addr::from(bits);
        prop_assert!(!is_public(address.into()) || bits >> 125 == 1, "{address}");
    }
}

/// A server that answers one request after the other with these bytes.
async fn server(answers: Vec<String>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = [0; 2_048];
            let _ = stream.read(&mut asked).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    address
}

fn led(to: &str, status: u16) -> String {
    format!("HTTP/1.1 {status} x\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

async fn arrive(from: SocketAddr) -> (std::result::Result<Step, Trouble>, Option<String>) {
    let outbound = Outbound::new("https://teranga.example", Reach::PublicAndTests).unwrap();
    let mut journey = outbound.journey(Url::parse(&format!("http://{from}/a")).unwrap());
    loop {
        match journey.step(Method::Get, 10).await {
            Ok(Step::Led) => {}
            other => return (other, journey.moved().map(|url| url.path().to_owned())),
        }
    }
}

#[tokio::test]
async fn redirects_are_followed_looked_at_and_counted() {
    let fine = || "HTTP/1.1 200 x\r\nconnection: close\r\n\r\n0123456789 and much more".to_owned();
    let reply = |body: &str| Reply { status: 200, body: body.as_bytes().to_vec(), cut: true, ..Reply::default() };
    let there = server(vec![led("/b", 301), led("/c", 308), fine()]).await;
    assert_eq!(arrive(there).await, (Ok(Step::Arrived(reply("0123456789"))), Some("/c".to_owned())));
    let there = server(vec![led("/b", 301), led("/c", 302), fine()]).await;
    assert_eq!(arrive(there).await.1, None, "one step was not for ever");
    let there = server((0..9).map(|_| led("/a", 301)).collect()).await;
    assert_eq!(arrive(there).await.0, Err(Trouble::Redirects));
    for to in [
        "http://169.254.169.254/",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://10.0.0.1:22/",
        "http://u:p@example.org/",
    ] {
        let there = server(vec![led(to, 302)]).await;
        assert_eq!(arrive(there).await.0, Err(Trouble::Refused), "{to}");
    }
}

#[tokio::test]
async fn a_name_of_this_machine_is_not_connected_to() {
    let outbound = Outbound::new("https://teranga.example", Reach::Public).unwrap();
    // The resolver refuses what the name leads to; the name alone says nothing.
    let found = outbound.client.get("http://localhost/").send().await.unwrap_err();
    assert_eq!(trouble(&found), Trouble::Refused);
}

#[tokio::test]
async fn whoever_is_asked_sees_who_asks() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let told = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = vec![0; 2_048];
        let length = stream.read(&mut asked).await.unwrap();
        let _ = stream.write_all(b"HTTP/1.1 429 x\r\nretry-after: 90\r\ncontent-length: 0\r\n\r\n").await;
        String::from_utf8_lossy(&asked[..length]).to_lowercase()
    });
    let (found, _) = arrive(address).await;
    assert_eq!(found, Ok(Step::Arrived(Reply { status: 429, retry_after: Some(90), ..Reply::default() })));
    let told = told.await.unwrap();
    assert!(told.contains("user-agent: teranga/") && told.contains("(+https://teranga.example)"), "{told}");
    assert!(!told.contains("cookie") && !told.contains("referer") && !told.contains("authorization"), "{told}");
}
