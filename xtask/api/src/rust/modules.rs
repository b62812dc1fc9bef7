//! The modules of a crate, and the resolution of paths in them.

use std::collections::BTreeMap;

use syn::{Item, UseTree, Visibility};

/// The module and name with which an item is declared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) module: Vec<String>,
    pub(super) name: String,
}

/// A name that a `use` brings into a module.
struct Import {
    public: bool,
    /// The name in scope; `None` for `*`.
    name: Option<String>,
    path: Vec<String>,
}

#[derive(Default)]
struct Module<'a> {
    items: Vec<&'a Item>,
    imports: Vec<Import>,
}

/// All modules, by their path from the root.
pub(super) struct Crate<'a> {
    modules: BTreeMap<Vec<String>, Module<'a>>,
}

/// The maximum number of imports to follow. More are a cycle.
const STEPS: usize = 16;

impl<'a> Crate<'a> {
    pub(super) fn of(items: &'a [Item]) -> Self {
        let mut all = Self { modules: BTreeMap::new() };
        all.add(Vec::new(), items);
        all
    }

    fn add(&mut self, path: Vec<String>, items: &'a [Item]) {
        let mut module = Module::default();
        for item in items {
            if is_hidden(item) {
                continue;
            }
            match item {
                Item::Use(import) => {
                    let public = matches!(import.vis, Visibility::Public(_));
                    flatten(&import.tree, public, &mut Vec::new(), &mut module.imports);
                }
                Item::Mod(inner) => {
                    module.items.push(item);
                    if let Some((_, items)) = &inner.content {
                        let path = path.iter().cloned().chain([inner.ident.to_string()]).collect();
                        self.add(path, items);
                    }
                }
                _ => module.items.push(item),
            }
        }
        self.modules.insert(path, module);
    }

    pub(super) fn has_module(&self, path: &[String]) -> bool {
        self.modules.contains_key(path)
    }

    /// Every module with its items.
    pub(super) fn modules(&self) -> impl Iterator<Item = (&Vec<String>, &[&'a Item])> {
        self.modules.iter().map(|(path, module)| (path, module.items.as_slice()))
    }

    /// The items declared at a place, without modules.
    pub(super) fn items(&self, place: &Place) -> Vec<&'a Item> {
        let Some(module) = self.modules.get(&place.module) else { return Vec::new() };
        let named = |item: &&&'a Item| {
            !matches!(item, Item::Mod(_)) && name_of(item).is_some_and(|(name, _)| name == place.name)
        };
        module.items.iter().filter(named).copied().collect()
    }

    /// The public names of a module, each with the place where it is declared.
    pub(super) fn exports(&self, path: &[String]) -> Vec<(String, Place)> {
        self.exports_within(path, STEPS)
    }

    fn exports_within(&self, path: &[String], steps: usize) -> Vec<(String, Place)> {
        let (Some(module), Some(steps)) = (self.modules.get(path), steps.checked_sub(1)) else {
            return Vec::new();
        };
        let mut exports = Vec::new();
        for (name, public) in module.items.iter().filter_map(|item| name_of(item)) {
            if public {
                exports.push((name.clone(), Place { module: path.to_vec(), name }));
            }
        }
        for import in module.imports.iter().filter(|import| import.public) {
            match &import.name {
                Some(name) => {
                    exports.extend(self.resolve(path, &import.path).map(|place| (name.clone(), place)));
                }
                None => {
                    let inner = self.absolute(path, &import.path);
                    exports.extend(self.exports_within(&inner, steps));
                }
            }
        }
        exports.sort();
        exports.dedup();
        exports
    }

    /// Resolves a path in a module. `None` if it leads to another crate.
    pub(super) fn resolve(&self, module: &[String], path: &[String]) -> Option<Place> {
        self.resolve_within(module, path, STEPS)
    }

    fn resolve_within(&self, module: &[String], path: &[String], steps: usize) -> Option<Place> {
        let steps = steps.checked_sub(1)?;
        let mut full = self.absolute(module, path);
        let name = full.pop()?;
        let found = self.modules.get(&full)?;
        if found.items.iter().any(|item| name_of(item).is_some_and(|(declared, _)| declared == name)) {
            return Some(Place { module: full, name });
        }
        let import = found.imports.iter().find(|import| import.name.as_ref() == Some(&name))?;
        self.resolve_within(&full, &import.path, steps)
    }

    /// The path from the root of the crate, with imported modules resolved.
    fn absolute(&self, module: &[String], path: &[String]) -> Vec<String> {
        let mut full = module.to_vec();
        for (index, segment) in path.iter().enumerate() {
            match segment.as_str() {
                "crate" => full.clear(),
                "self" => {}
                "super" => drop(full.pop()),
                name => {
                    let last = index.saturating_add(1) == path.len();
                    let import = self.modules.get(&full).and_then(|module| {
                        module.imports.iter().find(|import| import.name.as_deref() == Some(name))
                    });
                    match import {
                        Some(import) if !last && import.path.first().is_some_and(|first| first != name) => {
                            full = self.absolute(&full, &import.path);
                        }
                        _ => full.push(name.to_owned()),
                    }
                }
            }
        }
        full
    }
}

fn flatten(tree: &UseTree, public: bool, path: &mut Vec<String>, imports: &mut Vec<Import>) {
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            flatten(&inner.tree, public, path, imports);
            path.pop();
        }
        UseTree::Name(inner) => {
            let name = inner.ident.to_string();
            let mut path = path.clone();
            let name = if name == "self" { path.last().cloned() } else { Some(name) };
            if inner.ident != "self" {
                path.extend(name.clone());
            }
            imports.push(Import { public, name, path });
        }
        UseTree::Rename(inner) => {
            let mut path = path.clone();
            if inner.ident != "self" {
                path.push(inner.ident.to_string());
            }
            imports.push(Import { public, name: Some(inner.rename.to_string()), path });
        }
        UseTree::Glob(_) => imports.push(Import { public, name: None, path: path.clone() }),
        UseTree::Group(inner) => {
            for tree in &inner.items {
                flatten(tree, public, path, imports);
            }
        }
    }
}

/// The name of an item, and whether it is public.
fn name_of(item: &Item) -> Option<(String, bool)> {
    let (ident, vis) = match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Fn(item) => (&item.sig.ident, &item.vis),
        Item::Mod(item) => (&item.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        _ => return None,
    };
    Some((ident.to_string(), matches!(vis, Visibility::Public(_))))
}

fn is_hidden(item: &Item) -> bool {
    let attributes = match item {
        // Unnamed constants contain the implementations of derive macros of other crates.
        Item::Const(item) if item.ident != "_" => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|argument| argument == "hidden")
    })
}
