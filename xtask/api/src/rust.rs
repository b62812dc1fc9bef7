//! Rust: all items that other crates can name, under each of their public paths, with their inherent functions and the names of
//! the traits that they implement.

mod bodies;
mod items;
mod modules;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use syn::Item;

use items::Listed;
use modules::{Crate, Place};

/// The public API of a crate, from its source after macro expansion.
pub(crate) fn listing(expanded: &str) -> Result<String, Box<dyn Error>> {
    let tokens = expanded.parse().map_err(|error| format!("not Rust: {error}"))?;
    let file: syn::File = syn::parse2(bodies::emptied(tokens))?;
    let root = Crate::of(&file.items);
    let public = public_items(&root);
    let places: BTreeSet<&Place> = public.values().flatten().map(|(place, _)| place).collect();
    let impls = items::impls(&root, &places);
    let mut text = String::new();
    for (module, items) in &public {
        text.push_str(&format!("// {}\n\n", module.join("::")));
        let mut listed: Vec<Listed> =
            items.iter().map(|(place, item)| Listed::of(place, item, impls.of(place))).collect();
        listed.sort();
        for item in listed {
            text.push_str(&item.text());
            text.push('\n');
        }
    }
    text.push_str("// Conversions into types of other crates\n\n");
    for line in impls.foreign() {
        text.push_str(line);
        text.push('\n');
    }
    Ok(text)
}

type Public<'a> = BTreeMap<Vec<String>, Vec<(Place, &'a Item)>>;

/// The public items, by the module of their public path.
fn public_items<'a>(root: &'a Crate<'a>) -> Public<'a> {
    let mut public = Public::new();
    let mut waiting = vec![Vec::new()];
    while let Some(module) = waiting.pop() {
        let mut found = Vec::new();
        for (name, place) in root.exports(&module) {
            let mut inner = place.module.clone();
            inner.push(place.name.clone());
            if root.has_module(&inner) && name == place.name && place.module == module {
                waiting.push(inner);
            }
            found.extend(root.items(&place).into_iter().map(|item| (place.clone(), item)));
        }
        if !found.is_empty() {
            let path = ["littermate".to_owned()].into_iter().chain(module).collect();
            public.insert(path, found);
        }
    }
    public
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
pub mod merge {
    mod plan {
        #[doc = \"A plan.\"]
        #[non_exhaustive]
        pub struct Plan { pub at: u8, hidden: u8 }
        #[automatically_derived]
        impl ::core::clone::Clone for Plan { fn clone(&self) -> Plan { builtin # anything } }
        #[automatically_derived]
        impl ::core::marker::OfTheCompiler for Plan { }
        impl Plan {
            pub fn new(at: impl Into<u8>) -> Self { Self { at: at.into(), hidden: 0 } }
            fn private(&self) {}
        }
        #[doc(hidden)]
        const _: () = { impl _serde::Serialize for Plan { fn serialize() {} } };
        impl From<Plan> for u8 { fn from(plan: Plan) -> u8 { plan.at } }
        pub struct NotReachable;
        impl super::Private for Plan {}
    }
    trait Private {}
    pub use plan::{Plan, Plan as Renamed};
    pub const MOST: usize = 7;
}
pub use merge::Plan;
mod hidden { pub fn nobody() {} }
";

    #[test]
    fn lists_an_item_under_each_of_its_public_paths() {
        let plan = "\
// Clone, Serialize
#[non_exhaustive]
pub struct Plan {
    pub at: u8,
    // private fields
}
impl Plan {
    pub fn new(at: impl Into<u8>) -> Self;
}

";
        let listing = listing(SOURCE).unwrap();
        let expected = format!(
            "// littermate\n\n{plan}// littermate::merge\n\npub const MOST: usize = 7;\n\n{plan}{plan}\
             // Conversions into types of other crates\n\nimpl From<Plan> for u8\n"
        );
        assert_eq!(listing, expected);
    }
}
