//! Text in the forms that the printers share: wrapped paragraphs, comments, string literals.

/// The widest line of a comment.
const WIDTH: usize = 100;

/// Wraps Markdown at spaces so that no line is wider than `width`, where that is possible. Line ends of the
/// text are kept; the lines after the first of a list item are indented; fenced code and tables are left alone.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in text.trim().lines() {
        let fence = line.trim_start().starts_with("```");
        if fenced || fence || line.starts_with('|') {
            lines.push(line.trim_end().to_owned());
        } else {
            wrap_line(line.trim_end(), width, &mut lines);
        }
        fenced ^= fence;
    }
    lines
}

fn wrap_line(line: &str, width: usize, lines: &mut Vec<String>) {
    let hanging = if line.starts_with("- ") || line.starts_with("* ") { "  " } else { "" };
    let mut current = String::new();
    for word in line.split(' ') {
        let fits = current.chars().count() + 1 + word.chars().count() <= width;
        if !current.trim().is_empty() && !fits {
            lines.push(std::mem::replace(&mut current, hanging.to_owned()));
        } else if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
}

/// A comment: every line after `indent` and `sign`, wrapped at column 100.
pub fn comment(indent: &str, sign: &str, text: &str) -> String {
    let width = WIDTH - indent.len() - sign.len() - 1;
    wrap(text, width)
        .iter()
        .map(|line| format!("{indent}{}\n", format!("{sign} {line}").trim_end()))
        .collect()
}

/// A macro, unless another header has it already: the classes of the family share many names.
pub fn define(name: &str, number: i32) -> String {
    format!("#ifndef {name}\n#define {name} {number}\n#endif\n")
}

/// Paragraphs joined by an empty line, the empty ones left out.
pub fn paragraphs<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

/// Markdown for rustdoc: an angle bracket outside of code would be taken for HTML.
pub fn rustdoc(text: &str) -> String {
    let mut code = false;
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        code ^= character == '`';
        if character == '<' && !code {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}

/// `configuration_string` as `ConfigurationString`.
pub fn camel(snake: &str) -> String {
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    snake.split('_').filter(|word| !word.is_empty()).map(capital).collect()
}

/// A text in double quotes, as Python reads it.
pub fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => literal.extend(['\\', character]),
            '\n' => literal.push_str("\\n"),
            '\t' => literal.push_str("\\t"),
            _ if character.is_control() => literal.push_str(&format!("\\x{:02x}", character as u32)),
            _ => literal.push(character),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_at_spaces_and_keeps_paragraphs() {
        assert_eq!(wrap("one two three\n\nfour", 7), ["one two", "three", "", "four"]);
    }

    #[test]
    fn a_word_wider_than_the_line_stands_alone() {
        assert_eq!(wrap("a verylongword b", 5), ["a", "verylongword", "b"]);
    }

    #[test]
    fn list_items_hang_and_code_is_left_alone() {
        assert_eq!(
            wrap("- one two\n```\nlong line of code\n```", 6),
            ["- one", "  two", "```", "long line of code", "```"]
        );
    }

    #[test]
    fn comments_have_no_trailing_space() {
        assert_eq!(comment("    ", "///", "One.\n\nTwo."), "    /// One.\n    ///\n    /// Two.\n");
    }

    #[test]
    fn angle_brackets_outside_of_code_are_escaped() {
        assert_eq!(rustdoc("`<FS>` and <GS>"), "`<FS>` and \\<GS>");
    }

    #[test]
    fn snake_becomes_camel() {
        assert_eq!(camel("configuration_string"), "ConfigurationString");
    }

    #[test]
    fn literals_are_escaped() {
        assert_eq!(quoted("a\"b\\c\n\u{1}"), "\"a\\\"b\\\\c\\n\\x01\"");
    }

    #[test]
    fn empty_paragraphs_are_left_out() {
        assert_eq!(paragraphs(["One.", "", " Two. "]), "One.\n\nTwo.");
    }
}
