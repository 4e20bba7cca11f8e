//! What every reader of XML asks before its parser is given a text.

/// The longest tag that is read, in bytes.
const LONGEST_TAG: usize = 4096;
/// The most declarations of namespaces that are read.
const MOST_NAMESPACES: usize = 100;

/// Whether the parser's work stays in proportion to the length of a text.
///
/// It compares each attribute with all others of its tag, and each name with all namespaces that are declared; its own limit
/// counts neither.
pub fn is_bounded(text: &str) -> bool {
    text.matches("xmlns").nth(MOST_NAMESPACES).is_none() && has_short_tags(text)
}

fn has_short_tags(text: &str) -> bool {
    // What stands in these has no attributes, and may have brackets and quotes.
    const OTHERS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let other = OTHERS.iter().find(|(begin, _)| rest.starts_with(begin));
        let end = match other {
            Some((begin, end)) => rest[begin.len()..].find(end).map(|at| begin.len() + at + end.len()),
            None => tag_length(rest).filter(|length| *length <= LONGEST_TAG),
        };
        // Without an end it is no XML, and the parser would only get to the place where it must give up.
        match end {
            Some(end) => rest = &rest[end..],
            None => return false,
        }
    }
    true
}

/// The length of the tag that the text begins with. A bracket in the quotes of an attribute does not end it.
fn tag_length(text: &str) -> Option<usize> {
    let mut quote = None;
    let bytes = text.bytes().take(LONGEST_TAG + 1).enumerate();
    for (place, byte) in bytes {
        match (quote, byte) {
            (None, b'>') => return Some(place + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_tags_and_many_name_spaces_are_refused() {
        let attributes = |count: usize| (0..count).map(|n| format!(" a{n}='>'")).collect::<String>();
        let declared = |count: usize| (0..count).map(|n| format!("<a xmlns:n{n}='u'/>")).collect::<String>();
        let digits = "A".repeat(100_000);
        let rows = [
            ("<a/>".to_owned(), true),
            (format!("<a{}>{digits}</a>", attributes(300)), true),
            (format!("<a{}>", attributes(1000)), false),
            (format!("<a b=\"{digits}\"/>"), false),
            (format!("<!-- it's {digits} --><a/>"), true),
            (format!("<?it's {digits}?><a><![CDATA[<'{digits}]]></a>"), true),
            (format!("<!-- ' --><a{}>", attributes(1000)), false),
            (format!("<a>{}</a>", declared(100)), true),
            (format!("<a>{}</a>", declared(101)), false),
            ("<a b='>".to_owned(), false),
            ("<!-- a".to_owned(), false),
        ];
        let mut visited = 0;
        for (text, bounded) in rows {
            assert_eq!(is_bounded(&text), bounded, "{}", text.get(..40).unwrap_or(&text));
            visited += 1;
        }
        assert_eq!(visited, 11);
    }
}
