//! The values that authored cases start from: `cases/bases/*.json`. Each file is an object of named values.
//!
//! Anywhere in a case or a base, `"@clients/ann"` is replaced by the value `ann` of `clients.json`. An object whose first key
//! is `@`, `@facts` or `@repeat` is replaced by a value derived from a base; see `cases/README.md`.

use crate::Failed;
use crate::files;
use crate::json::Json;

/// The fields that `@facts` takes from a whole client, in order.
const FACTS: [&str; 7] =
    ["id", "clinic", "status", "pims", "activeConversation", "loyaltyPoints", "memberships"];

/// The limit on nesting of bases; deeper nesting is reported as a cycle.
const DEEPEST: u8 = 16;

/// All bases, by file and name.
#[derive(Debug)]
pub struct Bases(Vec<(String, Json)>);

impl Bases {
    /// Reads all bases.
    ///
    /// # Errors
    /// If a file is not JSON.
    pub fn read() -> Result<Self, Failed> {
        files::json_in("tests/cases/bases").map(Self)
    }

    /// The base with this name (for example `clients/ann`), fully resolved.
    ///
    /// # Errors
    /// If the base, or a base that it refers to, does not exist.
    pub fn named(&self, name: &str) -> Result<Json, Failed> {
        self.look_up(name, DEEPEST)
    }

    /// The value with every reference to a base replaced.
    ///
    /// # Errors
    /// If a base does not exist.
    pub fn resolve(&self, value: &Json) -> Result<Json, Failed> {
        self.within(value, DEEPEST)
    }

    fn look_up(&self, name: &str, levels: u8) -> Result<Json, Failed> {
        let levels = levels.checked_sub(1).ok_or("the bases form a cycle")?;
        let found = name.split_once('/').and_then(|(file, key)| {
            let (_, entries) = self.0.iter().find(|(known, _)| known == file)?;
            entries.get(key)
        });
        self.within(found.ok_or_else(|| format!("unknown base {name}"))?, levels)
    }

    fn within(&self, value: &Json, levels: u8) -> Result<Json, Failed> {
        match value {
            Json::Text(text) => match text.strip_prefix('@') {
                Some(name) => self.look_up(name, levels),
                None => Ok(value.clone()),
            },
            Json::List(items) => items.iter().map(|item| self.within(item, levels)).collect(),
            Json::Record(entries) => match entries.as_slice() {
                [(key, Json::Text(name)), changes @ ..] if key == "@" => {
                    self.changed(self.look_up(name, levels)?, changes, levels)
                }
                [(key, Json::Text(name)), changes @ ..] if key == "@facts" => {
                    let client = self.look_up(name, levels)?;
                    let facts = FACTS.iter().filter_map(|&key| Some((key, client.get(key)?.clone())));
                    self.changed(facts.collect(), changes, levels)
                }
                [(key, Json::Number(count)), (of, item)] if key == "@repeat" && of == "of" => {
                    let item = self.within(item, levels)?;
                    let numbers = 0..count.as_u64().ok_or("@repeat requires a count")?;
                    Ok(numbers.map(|number| numbered(&item, number)).collect())
                }
                _ => entries
                    .iter()
                    .map(|(key, value)| Ok((key.clone(), self.within(value, levels)?)))
                    .collect::<Result<Vec<_>, Failed>>()
                    .map(Json::Record),
            },
            other => Ok(other.clone()),
        }
    }

    fn changed(&self, mut base: Json, changes: &[(String, Json)], levels: u8) -> Result<Json, Failed> {
        for (pointer, value) in changes {
            base.set(pointer, self.within(value, levels)?)?;
        }
        Ok(base)
    }
}

/// The value with `{n}` in its strings replaced by a three-digit number.
fn numbered(value: &Json, number: u64) -> Json {
    match value {
        Json::Text(text) => Json::Text(text.replace("{n}", &format!("{number:03}"))),
        Json::List(items) => items.iter().map(|item| numbered(item, number)).collect(),
        Json::Record(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), numbered(value, number))).collect()
        }
        other => other.clone(),
    }
}
