//! Finds the fenced blocks of a page.

/// A fenced block.
pub struct Block {
    /// The line of its fence, counted from 1.
    pub line: usize,
    /// The word after the fence.
    pub language: String,
    /// Its text.
    pub text: String,
    /// What the HTML comment right above it says: `name: value` joined by `;`.
    notes: Vec<(String, String)>,
}

impl Block {
    /// The value of a note.
    pub fn note(&self, name: &str) -> Option<&str> {
        self.notes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// Every fenced block of a page.
pub fn of(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    let mut above = "";
    for (index, line) in page.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(language)) => {
                open = Some(Block {
                    line: index + 1,
                    language: language.trim().to_owned(),
                    text: String::new(),
                    notes: notes(above),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => above = line,
        }
    }
    assert!(open.is_none(), "a block does not end");
    blocks
}

fn notes(line: &str) -> Vec<(String, String)> {
    let Some(inner) = line.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->")) else {
        return Vec::new();
    };
    let pairs = inner.split(';').filter_map(|pair| pair.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}
