//! What the library and the tool are made of: the crates that are linked into them, OpenSSL, and Rust's own library.

use super::VERSION;
use crate::Result;
use crate::workspace::{Workspace, output};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// One thing that is in the library and comes from somebody else.
pub struct Part {
    pub name: String,
    pub version: String,
    /// An expression of SPDX.
    pub licence: String,
    /// Where its licences are.
    pub folder: PathBuf,
    /// The SHA-256 of the crate, as the lock file has it.
    pub checksum: Option<String>,
    /// The names with versions of the parts that it uses.
    pub uses: Vec<String>,
}

impl Part {
    /// Its name everywhere in the world, as package URLs have it.
    pub fn url(&self) -> String {
        let kind = if self.checksum.is_some() { "cargo" } else { "generic" };
        format!("pkg:{kind}/{}@{}", self.name.to_lowercase(), self.version.replace('+', "%2B"))
    }

    pub fn key(&self) -> String {
        format!("{} {}", self.name, self.version)
    }
}

pub struct Product {
    pub name: &'static str,
    /// `library` or `application`, as lists of parts have it.
    pub kind: &'static str,
    /// Rust's name of the machine that it is for.
    pub target: String,
    pub parts: Vec<Part>,
    /// What the packages of this repository in it use.
    pub uses: Vec<String>,
}

impl Product {
    pub fn library(workspace: &Workspace) -> Result<Self> {
        Self::read(workspace, "dpaymentssdk", "dpaymentssdk", "library")
    }

    pub fn tool(workspace: &Workspace) -> Result<Self> {
        Self::read(workspace, "dpaymentssdk-cli", "tsysreversal", "application")
    }

    /// Its name everywhere in the world.
    pub fn url(&self) -> String {
        let kind = if self.kind == "library" { "cargo" } else { "generic" };
        format!("pkg:{kind}/{}@{VERSION}", self.name)
    }

    fn read(workspace: &Workspace, crate_name: &str, name: &'static str, kind: &'static str) -> Result<Self> {
        let (target, rust) = compiler()?;
        let linked = linked(workspace, crate_name, &target)?;
        let mut metadata = workspace.cargo(&["metadata", "--format-version=1", "--locked"]);
        let metadata: Value = serde_json::from_str(&output(metadata.args(["--filter-platform", &target]))?)?;
        let checksums = checksums(&std::fs::read_to_string(workspace.root.join("Cargo.lock"))?);
        let packages = by_id(&metadata, "packages", "id")?;
        let nodes = by_id(&metadata, "resolve/nodes", "id")?;
        let mut parts = Vec::new();
        let mut own = BTreeSet::from([rust.key()]);
        let mut of_others = linked.clone();
        for (id, package) in &packages {
            let key = key(package)?;
            if !linked.contains(&key) {
                continue;
            }
            let uses = uses(nodes.get(id), &packages, &linked)?;
            // Packages of this repository come from no registry.
            if package["source"].is_null() {
                own.extend(uses);
                of_others.remove(&key);
            } else {
                parts.push(part(package, &checksums, uses)?);
            }
        }
        if parts.len() != of_others.len() {
            return Err("cargo tree and cargo metadata do not agree".into());
        }
        let openssl = openssl(&packages)?;
        if let Some(bindings) = parts.iter_mut().find(|part| part.name == "openssl-sys") {
            bindings.uses.push(openssl.key());
        }
        parts.extend([openssl, rust]);
        parts.sort_by_key(Part::key);
        Ok(Self { name, kind, target, parts, uses: own.into_iter().collect() })
    }
}

/// The names with versions of the crates that are linked: not what only runs while building.
fn linked(workspace: &Workspace, crate_name: &str, target: &str) -> Result<BTreeSet<String>> {
    let mut tree = workspace.cargo(&["tree", "--package", crate_name, "--locked", "--prefix=none"]);
    let text = output(tree.args(["--edges=normal,no-proc-macro", "--format={p}", "--target", target]))?;
    let keys = text.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        Some(format!("{} {}", words.next()?, words.next()?.strip_prefix('v')?))
    });
    Ok(keys.collect())
}

/// The machine that the compiler builds for, and Rust's own library with its version.
fn compiler() -> Result<(String, Part)> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let about = output(Command::new(&rustc).arg("-vV"))?;
    let line = |name: &str| about.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
    let root = output(Command::new(&rustc).args(["--print", "sysroot"]))?;
    let rust = Part {
        name: "rust-std".to_owned(),
        version: line("release: ").ok_or("rustc does not say its version")?,
        licence: "MIT OR Apache-2.0".to_owned(),
        folder: Path::new(root.trim()).join("share/doc/rust"),
        checksum: None,
        uses: Vec::new(),
    };
    Ok((line("host: ").ok_or("rustc does not say what it builds for")?, rust))
}

/// The OpenSSL that is built in; the crate with its sources has its version behind a plus sign.
fn openssl(packages: &BTreeMap<String, &Value>) -> Result<Part> {
    let sources = packages.values().find(|package| package["name"] == "openssl-src");
    let sources = sources.ok_or("OpenSSL is not built in")?;
    let version = text(sources, "version")?;
    let (_, version) = version.split_once('+').ok_or("openssl-src does not say OpenSSL's version")?;
    Ok(Part {
        name: "OpenSSL".to_owned(),
        version: version.to_owned(),
        licence: "Apache-2.0".to_owned(),
        folder: folder(sources)?.join("openssl"),
        checksum: None,
        uses: Vec::new(),
    })
}

fn part(package: &Value, checksums: &BTreeMap<String, String>, uses: Vec<String>) -> Result<Part> {
    let key = key(package)?;
    Ok(Part {
        name: text(package, "name")?,
        version: text(package, "version")?,
        // An old way to say "or".
        licence: text(package, "license")?.replace('/', " OR "),
        folder: folder(package)?,
        checksum: Some(checksums.get(&key).ok_or(format!("{key} has no checksum"))?.clone()),
        uses,
    })
}

fn uses(
    node: Option<&&Value>,
    packages: &BTreeMap<String, &Value>,
    linked: &BTreeSet<String>,
) -> Result<Vec<String>> {
    let ids = node.and_then(|node| node["dependencies"].as_array()).ok_or("cargo metadata has no graph")?;
    let mut keys = Vec::new();
    for id in ids.iter().filter_map(Value::as_str) {
        let key = key(packages.get(id).ok_or("cargo metadata has no such package")?)?;
        if linked.contains(&key) {
            keys.push(key);
        }
    }
    Ok(keys)
}

fn by_id<'a>(metadata: &'a Value, list: &str, id: &str) -> Result<BTreeMap<String, &'a Value>> {
    let list = metadata.pointer(&format!("/{list}")).and_then(Value::as_array);
    let list = list.ok_or("cargo metadata has another form")?;
    list.iter().map(|entry| Ok((text(entry, id)?, entry))).collect()
}

fn key(package: &Value) -> Result<String> {
    Ok(format!("{} {}", text(package, "name")?, text(package, "version")?))
}

fn text(entry: &Value, name: &str) -> Result<String> {
    Ok(entry[name].as_str().ok_or(format!("cargo metadata: {} without {name}", entry["name"]))?.to_owned())
}

fn folder(package: &Value) -> Result<PathBuf> {
    let manifest = PathBuf::from(text(package, "manifest_path")?);
    Ok(manifest.parent().ok_or("a manifest without a folder")?.to_owned())
}

/// The checksums of the lock file, by name with version.
fn checksums(lock: &str) -> BTreeMap<String, String> {
    let value = |block: &str, name: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]").skip(1);
    blocks
        .filter_map(|block| {
            let key = format!("{} {}", value(block, "name")?, value(block, "version")?);
            Some((key, value(block, "checksum")?))
        })
        .collect()
}
