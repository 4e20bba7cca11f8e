//! The list of what is in the library or the tool, for programs: CycloneDX 1.5.

use super::VERSION;
use super::product::{Part, Product};
use crate::Result;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The text of the list. It has neither a time nor a random number, so the same product has the same list.
pub fn text(product: &Product) -> Result<String> {
    let own = product.url();
    let urls: BTreeMap<String, String> = product.parts.iter().map(|part| (part.key(), part.url())).collect();
    let edges = |from: &str, uses: &[String]| -> Value {
        let to: Vec<_> = uses.iter().filter_map(|key| urls.get(key)).collect();
        json!({ "ref": from, "dependsOn": to })
    };
    let mut dependencies = vec![edges(&own, &product.uses)];
    dependencies.extend(product.parts.iter().map(|part| edges(&part.url(), &part.uses)));
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": product.kind,
            "bom-ref": own,
            "name": product.name,
            "version": VERSION,
            "purl": own,
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        } },
        "components": product.parts.iter().map(component).collect::<Vec<_>>(),
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&list)? + "\n")
}

fn component(part: &Part) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": part.url(),
        "name": part.name,
        "version": part.version,
        "purl": part.url(),
        "licenses": [{ "expression": part.licence }],
    });
    if let Some(checksum) = &part.checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    component
}
