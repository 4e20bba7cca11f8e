//! Finds the links of a page, and where they lead.

use std::path::Path;

/// The target of every inline link of a page that is not in a code block.
pub fn of(page: &str) -> Vec<String> {
    let mut inside_code = false;
    let mut links = Vec::new();
    for line in page.lines() {
        if line.starts_with("```") {
            inside_code = !inside_code;
        }
        if inside_code {
            continue;
        }
        let starts = line.match_indices("](").map(|(at, _)| at + 2);
        links.extend(starts.filter_map(|at| Some(line[at..].split_once(')')?.0.to_owned())));
    }
    links
}

/// Whether a relative link leads to a file, and to a heading or anchor in it.
pub fn check(file: &Path, link: &str) -> Result<(), String> {
    if link.starts_with("https://") || link.starts_with("http://") {
        return Ok(());
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let folder = file.parent().ok_or("no folder")?;
    let target = if path.is_empty() { file.to_owned() } else { folder.join(path) };
    if !target.exists() {
        return Err("there is no such file".to_owned());
    }
    if anchor.is_empty() {
        return Ok(());
    }
    let page = std::fs::read_to_string(&target).map_err(|error| error.to_string())?;
    let named = page.contains(&format!("<a id=\"{anchor}\">"));
    let headed = page.lines().any(|line| line.starts_with('#') && slug(line) == anchor);
    if named || headed { Ok(()) } else { Err("there is no such anchor".to_owned()) }
}

/// The anchor that a heading gets: lower case, spaces to dashes, other characters left out.
fn slug(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[test]
fn links_and_slugs() {
    assert_eq!(of("a [b](c.md#d) and [e](f)\n```\n[g](h)\n```"), ["c.md#d", "f"]);
    assert_eq!(slug("## What is `certain`, what is a choice"), "what-is-certain-what-is-a-choice");
}
