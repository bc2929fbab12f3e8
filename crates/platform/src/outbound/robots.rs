//! What a site asks of machines (RFC 9309): groups, the longest rule, `*` and `$`. One who allows as much as forbids
//! allows. Anything else in the file is passed over.

/// Most bytes of a file that are read (RFC 9309, section 2.5).
pub const LARGEST: usize = 512 * 1024;
/// The word by which a file may speak of us.
const OURS: &str = "teranga";

/// The rules of one site that are for us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Robots {
    /// Whether it allows, and the path that it speaks of.
    rules: Vec<(bool, String)>,
    none: bool,
}

impl Robots {
    /// A site without such a file allows everything.
    pub fn all() -> Robots {
        Robots { rules: Vec::new(), none: false }
    }

    /// A site whose file cannot be read for now is not asked (section 2.3.1.4).
    pub fn nothing() -> Robots {
        Robots { rules: Vec::new(), none: true }
    }

    pub fn parse(text: &str) -> Robots {
        let (mut own, mut others) = (Vec::new(), Vec::new());
        // Whom the group is for: us, everybody.
        let (mut us, mut everybody, mut begun) = (false, false, false);
        let mut named = false;
        for line in text.trim_start_matches('\u{feff}').lines() {
            let Some((key, value)) = line.split('#').next().unwrap_or_default().split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            match key.as_str() {
                "user-agent" => {
                    if begun {
                        (us, everybody, begun) = (false, false, false);
                    }
                    let agent = value.split('/').next().unwrap_or_default().trim().to_ascii_lowercase();
                    us |= agent == OURS;
                    everybody |= agent == "*";
                    named |= us;
                }
                "allow" | "disallow" => {
                    begun = true;
                    // An empty path forbids nothing.
                    if !value.is_empty() {
                        let rule = (key == "allow", value.to_owned());
                        if us {
                            own.push(rule.clone());
                        }
                        if everybody {
                            others.push(rule);
                        }
                    }
                }
                _ => {}
            }
        }
        Robots { rules: if named { own } else { others }, none: false }
    }

    /// Whether a path with its query may be asked for.
    pub fn allows(&self, path: &str) -> bool {
        if self.none {
            return false;
        }
        let fits = self.rules.iter().filter(|(_, pattern)| matches(pattern, path));
        fits.max_by_key(|(allows, pattern)| (pattern.len(), *allows)).is_none_or(|(allows, _)| *allows)
    }
}

/// Whether a path begins as a pattern says; in time proportional to both, whatever they are.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, whole) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<&str> = parts.collect();
    for (number, part) in parts.iter().enumerate() {
        // The last part of a pattern with an end stands at the end.
        if whole && number + 1 == parts.len() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    !whole || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_longest_rule_counts() {
        let robots = Robots::parse("User-agent: *\nDisallow: /\nAllow: /public # all of it\nDisallow: /public/not$\n");
        assert!(robots.allows("/public/a?b") && robots.allows("/public/nothing"));
        assert!(!robots.allows("/") && !robots.allows("/public/not") && !robots.allows("/other"));
        assert!(Robots::parse("User-agent: *\nDisallow: /a\nAllow: /a").allows("/a"));
    }

    #[test]
    fn a_group_of_our_own_is_the_only_one_that_counts() {
        let text = "\u{feff}user-agent: Bad\nUSER-AGENT: Teranga/9\nDisallow: /private\n\nSitemap: x\nUser-Agent: *\nDisallow: /\n";
        let robots = Robots::parse(text);
        assert!(robots.allows("/") && !robots.allows("/private/x"));
        let robots = Robots::parse("User-agent: teranga\nDisallow:\nUser-agent: *\nDisallow: /");
        assert!(robots.allows("/anything"));
        assert!(!Robots::parse("User-agent: *\nUser-agent: other\nDisallow: /x").allows("/x"));
        assert!(Robots::parse("User-agent: other\nDisallow: /").allows("/x"));
    }

    #[test]
    fn stars_and_ends_are_understood() {
        let fits = |pattern: &str, path: &str| matches(pattern, path);
        assert!(fits("/*.php$", "/a/b.php") && !fits("/*.php$", "/a/b.php?x") && fits("/*.php", "/a/b.php?x"));
        assert!(fits("/a*b*c", "/axbxcx") && !fits("/a*c*b", "/axbxc") && fits("/$", "/") && !fits("/$", "/a"));
        assert!(fits("/a*$", "/ab") && fits("/a*a$", "/aa") && !fits("/aa*a$", "/aa"));
        assert!(!Robots::nothing().allows("/") && Robots::all().allows("/") && Robots::parse("\0<html>:").allows("/"));
    }

    proptest! {
        #[test]
        fn nothing_that_comes_stops_it(text in "(?s).{0,400}", path in "/.{0,60}") {
            let _ = Robots::parse(&text).allows(&path);
        }

        #[test]
        fn a_prefix_forbids_what_begins_so(prefix in "/[a-z]{1,8}", rest in "[a-z/]{0,8}") {
            let robots = Robots::parse(&format!("User-agent: *\r\nDisallow: {prefix}\r\n"));
            let path = format!("{prefix}{rest}");
            prop_assert!(!robots.allows(&path));
            prop_assert!(robots.allows("/0"));
        }

        #[test]
        fn many_stars_take_no_time(stars in 1usize..400) {
            let pattern = format!("/{}x$", "*a".repeat(stars));
            let path = format!("/{}", "a".repeat(5_000));
            prop_assert!(!matches(&pattern, &path), "{pattern}");
        }
    }
}
