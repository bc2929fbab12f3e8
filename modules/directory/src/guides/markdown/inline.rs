//! A run of text with emphasis and links, written as CommonMark.
//! Characters that mean something in Markdown are escaped, so that a text says after the journey what it said before.

/// How a character is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Style {
    pub strong: bool,
    pub em: bool,
    /// Place of the address in the list of links.
    pub link: Option<usize>,
}

pub type Run = Vec<(char, Style)>;

/// Adds text to a run: any white space is a space, soft hyphens and invisible marks of width zero go.
pub fn push(run: &mut Run, text: &str, style: Style) {
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() || c.is_control() => run.push((' ', style)),
            c => run.push((c, style)),
        }
    }
}

/// Splits a run at empty lines, and leaves single spaces and single line breaks. With `flat` it is one line.
pub fn paragraphs(run: &[(char, Style)], flat: bool) -> Vec<Run> {
    let mut found = vec![Run::new()];
    let mut gap: (usize, Style) = (0, Style::default());
    let mut spaced = false;
    for (c, style) in run {
        match c {
            '\n' if !flat => gap = (gap.0 + 1, *style),
            ' ' | '\n' => (spaced, gap.1) = (true, *style),
            c => {
                let started = found.last().is_some_and(|run| !run.is_empty());
                match (gap.0, found.last_mut()) {
                    (2.., _) if started => found.push(Run::new()),
                    (1, Some(run)) if started => run.push(('\n', gap.1)),
                    (0, Some(run)) if started && spaced => run.push((' ', gap.1)),
                    _ => {}
                }
                if let Some(run) = found.last_mut() {
                    run.push((*c, *style));
                }
                (gap.0, spaced) = (0, false);
            }
        }
    }
    found.retain(|run| !run.is_empty());
    found
}

/// The characters alone.
pub fn plain(run: &[(char, Style)]) -> String {
    run.iter().map(|(c, _)| if *c == '\n' { ' ' } else { *c }).collect()
}

/// Writes one paragraph that [`paragraphs`] made. Line breaks are hard ones.
pub fn write(run: &[(char, Style)], links: &[String]) -> String {
    let mut writer = Writer { run, out: String::with_capacity(run.len() + run.len() / 8) };
    let mut at = 0;
    while at < run.len() {
        let link = run[at].1.link;
        let end = at + run[at..].iter().take_while(|(_, style)| style.link == link).count();
        match link.and_then(|link| links.get(link)) {
            Some(address) => writer.link(at, end, address),
            None => writer.styled(at, end),
        }
        at = end;
    }
    writer.out
}

struct Writer<'a> {
    run: &'a [(char, Style)],
    out: String,
}

fn is_space(c: char) -> bool {
    c == ' ' || c == '\n'
}

impl Writer<'_> {
    /// The span without spaces at its ends.
    fn trimmed(&self, start: usize, end: usize) -> (usize, usize) {
        let words = &self.run[start..end];
        let first = words.iter().position(|(c, _)| !is_space(*c));
        let last = words.iter().rposition(|(c, _)| !is_space(*c));
        first.zip(last).map_or((start, start), |(first, last)| (start + first, start + last + 1))
    }

    fn link(&mut self, start: usize, end: usize, address: &str) {
        let (first, last) = self.trimmed(start, end);
        self.text(start, first);
        if first < last {
            // An exclamation mark before a link would make it a picture.
            if self.out.ends_with('!') {
                self.out.pop();
                self.out.push_str("\\!");
            }
            self.out.push('[');
            self.styled(first, last);
            self.out.push_str("](");
            address.chars().for_each(|c| encode(c, &mut self.out));
            self.out.push(')');
        }
        self.text(last, end);
    }

    fn styled(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            let style = self.run[at].1;
            let same = |other: &Style| (other.strong, other.em) == (style.strong, style.em);
            let next = at + self.run[at..end].iter().take_while(|(_, other)| same(other)).count();
            let (first, last) = self.trimmed(at, next);
            let marker = if style.strong { "**" } else { "*" };
            let marked = (style.strong || style.em) && first < last && self.flanks(first, last);
            self.text(at, first);
            if marked && !self.out.ends_with('*') {
                self.out.push_str(marker);
                self.text(first, last);
                self.out.push_str(marker);
            } else {
                self.text(first, last);
            }
            self.text(last, next);
            at = next;
        }
    }

    /// Whether markers around this span would be read as such (CommonMark 0.31.2 §6.2, delimiter runs).
    fn flanks(&self, first: usize, last: usize) -> bool {
        let word = |at: usize| self.run.get(at).is_some_and(|(c, _)| c.is_alphanumeric());
        let before = first.checked_sub(1).is_some_and(word);
        (word(first) || !before) && (word(last - 1) || !word(last))
    }

    fn text(&mut self, start: usize, end: usize) {
        for at in start..end {
            let c = self.run[at].0;
            let next = self.run.get(at + 1).map(|(c, _)| *c);
            if c == '\n' {
                self.out.push_str("\\\n");
                continue;
            }
            let before = at.checked_sub(1).map(|at| self.run[at].0);
            if self.means_something(c, before, next) {
                self.out.push('\\');
            }
            self.out.push(c);
        }
    }

    fn means_something(&self, c: char, before: Option<char>, next: Option<char>) -> bool {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' => true,
            '_' => !(word(before) && word(next)),
            '&' => next.is_some_and(|next| next == '#' || next.is_ascii_alphanumeric()),
            '#' => line.is_empty() || next.is_none(),
            '>' | '+' | '-' | '=' | '~' => line.is_empty(),
            '.' | ')' => !line.is_empty() && line.len() < 10 && line.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        }
    }
}

/// Writes a character of an address so that it cannot end the link.
fn encode(c: char, out: &mut String) {
    match c {
        '&' => out.push_str("\\&"),
        c if c.is_whitespace() || c.is_control() || "()<>[]\\\"`|".contains(c) => {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        }
        c => out.push(c),
    }
}
