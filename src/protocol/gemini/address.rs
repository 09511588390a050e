//! Paths: the model and what is asked of it stand there, not in the body (API reference, "Generating content").

use super::super::address::{encoded, resolved};

/// The path below a base URL that ends in `/v1beta` or, on Vertex AI, in `/publishers/google`.
pub(super) fn write(model: &str, verb: &str) -> String {
    let mut path = String::from("/");
    if !is_resource(model) {
        path.push_str("models/");
    }
    for (place, segment) in model.split('/').enumerate() {
        if place > 0 {
            path.push('/');
        }
        // Versions of models on Vertex AI keep their `@` (`x@001`).
        path.push_str(&encoded(segment).replace("%40", "@"));
    }
    path.push(':');
    path.push_str(verb);
    path
}

/// Whether a model is named with its collection: `models/…`, `tunedModels/…`, `endpoints/…`.
fn is_resource(model: &str) -> bool {
    ["models/", "tunedModels/", "endpoints/", "projects/", "publishers/"]
        .iter()
        .any(|collection| model.starts_with(collection))
}

/// A name as requests inside a body state it: with its collection.
pub(super) fn resource(model: &str) -> String {
    if is_resource(model) { model.to_owned() } else { format!("models/{model}") }
}

/// Model and verb of a path: `/v1beta/models/x:generateContent`, `/v1/projects/…/publishers/google/models/x:predict`.
pub(super) fn read(path: &str) -> Option<(String, &str)> {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let (name, verb) = path.rsplit_once(':').or_else(|| path.rsplit_once("%3A"))?;
    if let Some((_, model)) = name.rsplit_once("/models/").or_else(|| name.split_once("models/")) {
        return Some((resolved(model), verb));
    }
    for collection in ["tunedModels/", "endpoints/"] {
        if let Some((_, model)) = name.rsplit_once(collection) {
            return Some((format!("{collection}{}", resolved(model)), verb));
        }
    }
    None
}
