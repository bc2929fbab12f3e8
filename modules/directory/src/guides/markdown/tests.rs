//! Tests of Markdown in and out: what people write, what attackers write, and properties of any text.
//! A text keeps its words on every way through, and nothing dangerous comes out of any.

use super::*;
use proptest::prelude::*;

#[test]
fn what_people_write_is_shown() {
    let html = to_html(
        "## Où aller\n\nVenez **tôt**, *sans* rendez-vous :\n\n1. à la mairie\n2. au [centre](https://a.org/x?a=1&b=2)\n\n#### Après\n> Gratuit",
    );
    assert_eq!(
        html,
        "<h3>Où aller</h3>\n<p>Venez <strong>tôt</strong>, <em>sans</em> rendez-vous :</p>\n<ol>\n<li>à la mairie</li>\n<li>au \
         <a href=\"https://a.org/x?a=1&amp;b=2\" rel=\"noopener\">centre</a></li>\n</ol>\n<h5>Après</h5>\n<blockquote>\n<p>Gratuit</p>\n</blockquote>\n"
    );
    assert_eq!(to_html("[t](tel:+21600) [m](mailto:a@b.org)").matches("href=").count(), 2);
    assert!(to_html("| a | b |\n| :-- | --: |\n| 1 | 2 |").contains("<thead><tr><th>a</th>"));
}

#[test]
fn what_attackers_write_is_harmless() {
    for hostile in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1)) [b](JaVaScRiPt:alert) [c](data:text/html,x) [d](vbscript:x) [e](//a.org) [f](/g)",
        "[a]( javascript&colon;alert(1)) <javascript:alert(1)> ![i](https://a.org/i.png)",
        "<a href=\"https://a.org\" onclick=\"x()\" style=\"color:red\">a</a>\n\n<style>p{}</style>",
        "<svg><p><style><img src=x onerror=alert(1)></style></svg>",
    ] {
        let tags = dangerous(&to_html(hostile));
        assert_eq!(tags, Vec::<String>::new(), "{hostile}");
        let tags = dangerous(&to_html(&from_html(hostile)));
        assert_eq!(tags, Vec::<String>::new(), "{hostile}");
    }
    assert_eq!(to_html("[a](javascript:alert(1))"), "<p><a rel=\"noopener\">a</a></p>\n");
    assert_eq!(
        from_html("<p>a<script>alert(1)</script><a href='javascript:x'>b</a><a href=' jAvA\tscript:x'>c</a></p>"),
        "abc"
    );
    assert_eq!(from_html("<style>p{}</style><img src=x onerror=y><svg><text>z</text></svg><!-- c -->"), "");
}

#[test]
fn html_of_others_becomes_markdown() {
    let cases = [
        ("<p>Gr&uuml;&#223;e&nbsp;&nbsp;aus\r\nBe&shy;rlin</p>", "Grüße aus Berlin"),
        ("<div>a<p>b</p>c</div>d<hr>e", "a\n\nb\n\nc\n\nd\n\ne"),
        ("<p>a<br>b<br><br>c<br></p>", "a\\\nb\n\nc"),
        ("<p><strong>Ort: </strong>hier<b></b> <i>da</i>n<em>n</em></p>", "**Ort:** hier *da*n*n*"),
        ("<p>x<strong>(y)</strong>z <strong>a<em>b</em></strong><strong>c</strong></p>", "x(y)z **abc**"),
        (
            "<p><a href='https://a.org/x (1)?a=1&amp;b=2'> mehr </a>!<a href='tel:110'>110</a></p>",
            "[mehr](https://a.org/x%20%281%29?a=1\\&b=2) \\![110](tel:110)",
        ),
        ("<p><a href='https://a.org'><img src='x'></a>Bild</p>", "Bild"),
        ("<h2><strong>Titel</strong><br>zwei #</h2><h3>&nbsp;</h3><p>x</p>", "## Titel zwei \\#\n\nx"),
        (
            "<ul><li>a<ul><li>b</li><li><p>c</p><p>d</p></li></ul></li><li></li><li>e</li></ul>f",
            "- a\n  - b\n  - c\n\n    d\n- e\n\nf",
        ),
        ("<ol><li>a</li><li> </li><li>b<ul><li>c</li></ul></li></ol>", "1. a\n2. b\n   - c"),
        ("<ul><li><h3>a</h3></li></ul>", "- **a**"),
        ("<blockquote><p>a</p><p>b<br>c</p></blockquote><blockquote>d</blockquote>", "> a\n>\n> b\\\n> c\n\n> d"),
        (
            "<table><tr><th>Tag</th><th>Zeit</th></tr><tr><td>Mo|Di</td><td><p>8-12</p><p>14</p></td></tr></table>",
            "| Tag | Zeit |\n| --- | --- |\n| Mo\\|Di | 8-12; 14 |",
        ),
        ("<table><tr><td>nur</td></tr><tr><td>eins</td></tr></table>", "nur\n\neins"),
        (
            "<p># a</p><p>- b</p><p>1. c</p><p>*d* _e_ f_g [h] &lt;i&gt; &amp;copy;</p>",
            "\\# a\n\n\\- b\n\n1\\. c\n\n\\*d\\* \\_e\\_ f_g \\[h\\] \\<i> \\&copy;",
        ),
    ];
    for (html, markdown) in cases {
        assert_eq!(from_html(html), markdown, "{html}");
    }
}

#[test]
fn plain_text_is_what_is_read() {
    let markdown =
        from_html("<h3>A</h3><p>b <a href='https://a.org'>c</a><br>d</p><ul><li>e<ul><li>f</li></ul></li></ul>");
    assert_eq!(to_plain(&markdown), "A\nb c\nd\ne\nf");
    assert_eq!(to_plain("a <b>b</b> `c`\n\n<div>d</div>"), "a b c");
}

#[test]
fn what_would_take_for_ever_keeps_its_words() {
    for tag in ["<div>", "<ul><li>", "<b>", "<blockquote>", "<table><tr><td>", "<a href=x><p><b id=1>", "<div></x>"] {
        assert_eq!(from_html(&format!("{}mot", tag.repeat(100_000))), "mot", "{tag}");
    }
    let attributes: String = (0..200_000).map(|n| format!("a{n} ")).collect();
    assert_eq!(from_html(&format!("<p {attributes}>mot")), "mot");
    let image = format!("<p>mot <img src=\"data:image/png;base64,{}\"> <b>deux</b></p>", "/+=a".repeat(100_000));
    assert_eq!(from_html(&image), "mot **deux**");
    assert_eq!(from_html(&"<p>x<li>y".repeat(500)).matches('x').count(), 500);
    let deep = format!("{}x{}", "<ul><li>".repeat(100), "</li></ul>".repeat(100));
    assert_eq!(from_html(&deep), format!("{}x", "- ".repeat(8)));
}

/// Tags and attributes outside the list of what a page may show.
fn dangerous(html: &str) -> Vec<String> {
    const GOOD: &str = " h3 h4 h5 h6 p br ul ol li strong em a blockquote table thead tbody tr th td ";
    let tags = html.split('<').skip(1).map(|piece| piece.split('>').next().unwrap_or(piece));
    let bad = tags.filter(|tag| {
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        let attributes = tag.split_once(' ').map_or("", |(_, attributes)| attributes);
        let attributes = attributes.trim_end_matches("rel=\"noopener\"").trim();
        let href = attributes.strip_prefix("href=\"").and_then(|href| href.strip_suffix('"'));
        let scheme = href.is_some_and(|href| {
            let scheme = href.split(':').next().unwrap_or_default().to_ascii_lowercase();
            SCHEMES.contains(&scheme.as_str()) && !href.contains('"')
        });
        !GOOD.contains(&format!(" {name} ")) || !(attributes.is_empty() || scheme)
    });
    bad.map(str::to_owned).collect()
}

/// Text full of what means something in HTML or Markdown.
fn hostile_text() -> impl Strategy<Value = String> {
    let pieces = [
        "<script>",
        "</script>",
        "<img src=x onerror=a>",
        "javascript:",
        "[a](",
        ")",
        "<a href=\"",
        "\" style=\"x\"",
        ">",
        "<style>",
        "<p>",
        "</p>",
        "<ul><li>",
        "</li>",
        "<table><tr><td>",
        "</table>",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "&lt;",
        "&#x3c;",
        "&nbsp;",
        "![",
        "](",
        "`",
        "\n\n",
        "\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "|",
        "---",
        "*",
        "_",
        "\\",
        " ",
        "mot",
        "é",
        "مرحبا",
        "<svg>",
        "<a href='mailto:",
        "'",
        "<br>",
        "<h2>",
        "</h2>",
    ];
    proptest::collection::vec(
        prop_oneof![4 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => any::<String>()],
        0..30,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_dangerous_comes_out(text in hostile_text()) {
        prop_assert_eq!(dangerous(&to_html(&text)), Vec::<String>::new());
        prop_assert_eq!(dangerous(&to_html(&from_html(&text))), Vec::<String>::new());
        to_plain(&text);
    }

    #[test]
    fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let html = String::from_utf8_lossy(&bytes);
        prop_assert_eq!(from_html(&html), from_html(&html));
    }

    #[test]
    fn words_survive_the_way_through_markdown(text in hostile_text(), wrap in 0..4usize) {
        let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !"\u{ad}\u{200b}\u{feff}\0".contains(*c)).collect();
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let escaped = html_escape::encode_text(&shown).into_owned();
        let html = match wrap {
            0 => format!("<p>{escaped}</p>"),
            1 => format!("<ul><li>{escaped}</li></ul>"),
            2 => format!("<h3>{escaped}</h3>"),
            _ => format!("<blockquote>{escaped}</blockquote>"),
        };
        prop_assert_eq!(to_plain(&from_html(&html)), shown, "{}", from_html(&html));
    }
}
