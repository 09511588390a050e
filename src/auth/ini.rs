//! Files of sections and `name = value` lines: `~/.aws/config`, `~/.oci/config`.

use std::collections::BTreeMap;

/// The sections of a file.
#[derive(Default)]
pub(super) struct Sections(BTreeMap<String, Section>);

/// What a section says, by name.
pub(super) type Section = BTreeMap<String, String>;

impl Sections {
    /// Reads a file. Lines that are none are left out; indented ones belong to a value that is itself a list.
    pub(super) fn read(text: &str) -> Self {
        let mut sections = Self::default();
        let mut current = String::new();
        for line in text.lines() {
            let nested = line.starts_with([' ', '\t']);
            let line = line.trim();
            if line.starts_with(['#', ';']) || nested {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.split(']').next()) {
                current = name.split_whitespace().collect::<Vec<_>>().join(" ").replace('"', "");
                sections.0.entry(current.clone()).or_default();
            } else if let Some((name, value)) = line.split_once('=') {
                // A remark behind a value needs a space before it, since keys may hold the sign.
                let value = value.split(" #").next().and_then(|v| v.split(" ;").next());
                let value = value.unwrap_or_default().trim().to_owned();
                let section = sections.0.entry(current.clone()).or_default();
                section.insert(name.trim().to_lowercase(), value);
            }
        }
        sections
    }

    /// A section.
    pub(super) fn get(&self, name: &str) -> Option<&Section> {
        self.0.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_read() {
        let text =
            "# remark\n[default]\nA = 1 # one\nb=x=y#z\ns3 =\n  a = 2\n[profile  \"dev\"]\na = 3\n";
        let sections = Sections::read(text);
        let default = sections.get("default").unwrap();
        assert_eq!((default["a"].as_str(), default["b"].as_str()), ("1", "x=y#z"));
        assert_eq!(sections.get("profile dev").unwrap()["a"], "3");
        assert!(sections.get("dev").is_none());
    }
}
