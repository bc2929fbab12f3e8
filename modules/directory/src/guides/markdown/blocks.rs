//! Clean HTML to Markdown blocks, without recursion, so that no depth of nesting matters.
//! Blocks come out in the order of the text; a heading outside lists, quotes and tables is a block of its own.

use super::inline::{self, Run, Style};
use super::tables::Table;
use super::tokens::{Token, clean, tokens};

/// Deeper lists and quotes are not indented further.
const DEEPEST: usize = 8;

/// A paragraph, heading, list item or table in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Level from 1 to 6 and plain text of a heading that stands on its own.
    pub heading: Option<(u8, String)>,
    /// What a heading says in Markdown without its mark, when it has links.
    linked: Option<String>,
    markdown: String,
    /// What comes between the block before and this one.
    gap: String,
}

/// Turns HTML that came from elsewhere into Markdown. Scripts, styles, pictures and links to anything but the web, mail
/// and telephone go; texts, headings, lists, quotes, tables, emphasis and links stay. The same HTML always gives the
/// same Markdown.
pub fn from_html(html: &str) -> String {
    join(&to_blocks(html))
}

/// The same, block by block.
pub fn to_blocks(html: &str) -> Vec<Block> {
    let clean = clean(html);
    let mut reader = Reader::default();
    for token in tokens(&clean) {
        reader.take(token);
    }
    reader.flush();
    reader.blocks
}

/// Puts blocks one after the other.
pub fn join(blocks: &[Block]) -> String {
    let mut markdown = String::new();
    for block in blocks {
        if !markdown.is_empty() {
            markdown.push_str(&block.gap);
        }
        markdown.push_str(&block.markdown);
    }
    markdown
}

impl Block {
    /// A heading with links as a paragraph, so that they are not lost where only its plain text is shown.
    pub fn links(&self) -> Option<Block> {
        let markdown = self.linked.clone()?;
        Some(Block { heading: None, linked: None, markdown, gap: "\n\n".to_owned() })
    }
}

/// What indents a block.
#[derive(Debug)]
enum Container {
    Quote {
        used: bool,
    },
    Item {
        marker: String,
        used: bool,
    },
    /// Too deep to be shown.
    Flat,
}

impl Container {
    fn used(&self) -> bool {
        match self {
            Container::Quote { used } | Container::Item { used, .. } => *used,
            Container::Flat => true,
        }
    }

    /// What the lines after the first begin with.
    fn rest(&self) -> String {
        match self {
            Container::Quote { .. } => "> ".to_owned(),
            Container::Item { marker, .. } => " ".repeat(marker.len()),
            Container::Flat => String::new(),
        }
    }
}

/// A list that is open: the number of its last item when it is ordered.
#[derive(Debug)]
struct List {
    number: Option<u32>,
    started: bool,
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    run: Run,
    links: Vec<String>,
    /// Open `strong`, `em` and links.
    strong: usize,
    em: usize,
    link: Option<usize>,
    heading: Option<u8>,
    containers: Vec<Container>,
    lists: Vec<List>,
    table: Option<Table>,
}

impl Reader {
    fn take(&mut self, token: Token<'_>) {
        match token {
            Token::Text(text) => {
                let style = self.style();
                inline::push(&mut self.run, &text, style);
            }
            Token::Open { name, href } => self.open(name, href),
            Token::Close(name) => self.close(name),
        }
    }

    /// Emphasis within strong text is strong.
    fn style(&self) -> Style {
        Style { strong: self.strong > 0, em: self.strong == 0 && self.em > 0, link: self.link }
    }

    fn open(&mut self, name: &str, href: Option<String>) {
        match name {
            "strong" | "b" => return self.strong += 1,
            "em" | "i" => return self.em += 1,
            "a" => {
                self.link = href.map(|address| {
                    self.links.push(address);
                    self.links.len() - 1
                });
                return;
            }
            "br" => return self.run.push(('\n', self.style())),
            _ => self.flush(),
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = Some(name.as_bytes()[1] - b'0'),
            "ul" => self.lists.push(List { number: None, started: false }),
            "ol" => self.lists.push(List { number: Some(0), started: false }),
            "li" => {
                let number = self.lists.last().and_then(|list| list.number);
                let marker = number.map_or("- ".to_owned(), |number| format!("{}. ", number + 1));
                self.contain(Container::Item { marker, used: false });
            }
            "blockquote" => self.contain(Container::Quote { used: false }),
            "table" => Table::open(&mut self.table),
            "tr" | "td" | "th" => {
                if let Some(table) = &mut self.table {
                    table.begin(name);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "strong" | "b" => return self.strong = self.strong.saturating_sub(1),
            "em" | "i" => return self.em = self.em.saturating_sub(1),
            "a" => return self.link = None,
            _ => self.flush(),
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = None,
            "ul" | "ol" => drop(self.lists.pop()),
            "blockquote" => drop(self.containers.pop()),
            "li" => {
                let used = self.containers.pop().is_some_and(|item| item.used());
                if let Some(List { number: Some(number), .. }) = self.lists.last_mut().filter(|_| used) {
                    *number += 1;
                }
            }
            "td" | "th" => {
                if let Some(table) = &mut self.table {
                    table.end();
                }
            }
            "table" => {
                for row in Table::close(&mut self.table, &self.links) {
                    self.emit(&row, None);
                }
            }
            _ => {}
        }
    }

    fn contain(&mut self, container: Container) {
        self.containers.push(if self.containers.len() < DEEPEST { container } else { Container::Flat });
    }

    /// Writes what has been gathered as blocks of their own.
    fn flush(&mut self) {
        let mut run = std::mem::take(&mut self.run);
        if let Some(table) = self.table.as_mut().filter(|table| table.in_cell()) {
            return table.add(run);
        }
        let alone = self.heading.filter(|_| self.containers.is_empty() && self.table.is_none());
        if self.heading.is_some() {
            // A heading on its own is strong by itself; any other is shown as a strong line.
            run.iter_mut().for_each(|(_, style)| (style.strong, style.em) = (alone.is_none(), false));
        }
        for paragraph in inline::paragraphs(&run, self.heading.is_some()) {
            let text = inline::write(&paragraph, &self.links);
            match alone {
                Some(level) => {
                    let line = format!("{} {text}", "#".repeat(usize::from(level)));
                    self.emit(&line, Some((level, inline::plain(&paragraph))));
                    let linked = paragraph.iter().any(|(_, style)| style.link.is_some());
                    if let Some(block) = self.blocks.last_mut().filter(|_| linked) {
                        block.linked = Some(text);
                    }
                }
                None => self.emit(&text, None),
            }
        }
    }

    /// Adds a block, indented by what it is in.
    fn emit(&mut self, text: &str, heading: Option<(u8, String)>) {
        let begins_item = self.containers.iter().any(|c| matches!(c, Container::Item { used: false, .. }));
        let close = begins_item && self.lists.first().is_some_and(|list| list.started);
        let around: String = self.containers.iter().take_while(|c| c.used()).map(Container::rest).collect();
        let gap = if close { "\n".to_owned() } else { format!("\n{}\n", around.trim_end()) };
        let mut first = String::new();
        for container in &mut self.containers {
            match container {
                Container::Item { marker, used: used @ false } => {
                    first.push_str(marker);
                    *used = true;
                }
                Container::Quote { used } => {
                    first.push_str("> ");
                    *used = true;
                }
                other => first.push_str(&other.rest()),
            }
        }
        if let Some(list) = self.lists.first_mut() {
            list.started = true;
        }
        let rest: String = self.containers.iter().map(Container::rest).collect();
        let markdown = first + &text.replace('\n', &format!("\n{rest}"));
        self.blocks.push(Block { heading, linked: None, markdown, gap });
    }
}
