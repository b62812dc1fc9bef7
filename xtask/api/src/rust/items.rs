//! The text of an item in the listing, and the implementations that belong to it.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{
    Attribute, Expr, Fields, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, Stmt, TraitItem, Type,
    Visibility, parse_quote,
};

use super::modules::{Crate, Place};

/// The starts of lines that may end with `{}`. Any other such line is a function without its body.
const TYPES: [&str; 4] = ["pub struct ", "pub enum ", "pub trait ", "impl"];

/// The maximum length of a listed constant value, in characters.
const MAX_VALUE: usize = 60;

/// The implementations of each type.
#[derive(Default)]
pub(super) struct Impls<'a> {
    by_type: BTreeMap<Place, Of<'a>>,
    foreign: BTreeSet<String>,
}

#[derive(Default)]
struct Of<'a> {
    inherent: Vec<&'a ItemImpl>,
    traits: BTreeSet<String>,
}

impl<'a> Impls<'a> {
    fn of_or_none(&self, place: &Place) -> Option<&Of<'a>> {
        self.by_type.get(place)
    }

    pub(super) fn of(&self, place: &Place) -> Belongings {
        self.of_or_none(place).map_or_else(Belongings::default, |of| Belongings {
            traits: of.traits.iter().cloned().collect(),
            inherent: of.inherent.iter().filter_map(|one| shown(one)).collect(),
        })
    }

    /// The implementations for types of other crates, as lines.
    pub(super) fn foreign(&self) -> impl Iterator<Item = &str> {
        self.foreign.iter().map(String::as_str)
    }
}

/// The traits and inherent implementations of a type.
#[derive(Default)]
pub(super) struct Belongings {
    traits: Vec<String>,
    inherent: Vec<Item>,
}

/// All implementations in the crate for a public type, except those of private traits.
pub(super) fn impls<'a>(root: &Crate<'a>, public: &BTreeSet<&Place>) -> Impls<'a> {
    let mut impls = Impls::default();
    for (module, items) in root.modules() {
        for item in items {
            visit(item, &mut |one| impls.add(root, module, one, public));
        }
    }
    impls
}

/// Visits implementations, including those in unnamed constants, which derive macros of other crates write.
fn visit<'a>(item: &'a Item, found: &mut impl FnMut(&'a ItemImpl)) {
    match item {
        Item::Impl(one) => found(one),
        Item::Const(constant) if constant.ident == "_" => {
            if let Expr::Block(block) = &*constant.expr {
                for statement in &block.block.stmts {
                    if let Stmt::Item(item) = statement {
                        visit(item, found);
                    }
                }
            }
        }
        _ => {}
    }
}

impl<'a> Impls<'a> {
    fn add(&mut self, root: &Crate<'a>, module: &[String], one: &'a ItemImpl, public: &BTreeSet<&Place>) {
        let is_public = |path: &syn::Path| {
            let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            root.resolve(module, &names).map(|place| (public.contains(&place), place))
        };
        let of = path_of(&one.self_ty).and_then(is_public);
        let Some((_, path, _)) = &one.trait_ else {
            if let Some((true, place)) = of {
                self.by_type.entry(place).or_default().inherent.push(one);
            }
            return;
        };
        if is_public(path).is_some_and(|(public, _)| !public) {
            return;
        }
        let Some(last) = path.segments.last() else { return };
        // Derive macros also implement marker traits of the compiler, which differ between its versions.
        let derived = one.attrs.iter().any(|attribute| attribute.path().is_ident("automatically_derived"));
        let of_core = path.segments.first().is_some_and(|first| first.ident == "core");
        if derived && of_core && one.items.is_empty() && last.ident != "Copy" && last.ident != "Eq" {
            return;
        }
        let name = one_line(last);
        match of {
            Some((true, place)) => drop(self.by_type.entry(place).or_default().traits.insert(name)),
            Some((false, _)) => {}
            None => {
                let ours = arguments(&last.arguments).any(|path| is_public(path).is_some_and(|(is, _)| is));
                if ours {
                    self.foreign.insert(format!("impl {name} for {}", one_line(&one.self_ty)));
                }
            }
        }
    }
}

fn path_of(of: &Type) -> Option<&syn::Path> {
    match of {
        Type::Path(path) => Some(&path.path),
        Type::Reference(reference) => path_of(&reference.elem),
        _ => None,
    }
}

fn arguments(arguments: &PathArguments) -> impl Iterator<Item = &syn::Path> {
    let arguments = match arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(of) => path_of(of),
        _ => None,
    })
}

/// An inherent implementation with its public functions and constants only. `None` if there are none.
fn shown(one: &ItemImpl) -> Option<Item> {
    let mut items: Vec<ImplItem> = Vec::new();
    for item in &one.items {
        match item {
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                let mut function = function.clone();
                function.attrs.clear();
                items.push(ImplItem::Fn(function));
            }
            ImplItem::Const(constant) if matches!(constant.vis, Visibility::Public(_)) => {
                let mut constant = constant.clone();
                constant.attrs.clear();
                shorten(&mut constant.expr);
                items.push(ImplItem::Const(constant));
            }
            _ => {}
        }
    }
    if items.is_empty() {
        return None;
    }
    Some(Item::Impl(ItemImpl { items, attrs: Vec::new(), ..one.clone() }))
}

/// An item as text.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Listed {
    name: String,
    text: String,
}

impl Listed {
    pub(super) fn of(place: &Place, item: &Item, belongs: Belongings) -> Self {
        let mut text = printed(vec![without_details(item)]);
        if !belongs.traits.is_empty() {
            text = format!("// {}\n{text}", belongs.traits.join(", "));
        }
        text.push_str(&printed(belongs.inherent));
        Self { name: place.name.clone(), text }
    }

    pub(super) fn text(&self) -> String {
        let text = self.text.replace("__private: (),", "// private fields");
        let ends = text.lines().map(|line| match line.strip_suffix(" {}") {
            Some(head) if !TYPES.iter().any(|word| head.starts_with(word)) => format!("{head};\n"),
            _ => format!("{line}\n"),
        });
        ends.collect()
    }
}

fn printed(items: Vec<Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items })
}

/// The item without comments, function bodies and private fields.
fn without_details(item: &Item) -> Item {
    let mut item = item.clone();
    match &mut item {
        Item::Struct(of) => {
            retain_listed(&mut of.attrs);
            public_fields(&mut of.fields);
        }
        Item::Enum(of) => {
            retain_listed(&mut of.attrs);
            for variant in &mut of.variants {
                retain_listed(&mut variant.attrs);
                variant.fields.iter_mut().for_each(|field| field.attrs.clear());
            }
        }
        Item::Trait(of) => {
            retain_listed(&mut of.attrs);
            for item in &mut of.items {
                match item {
                    TraitItem::Fn(function) => {
                        function.attrs.clear();
                        if function.default.take().is_some() {
                            function.semi_token = Some(syn::token::Semi::default());
                        }
                    }
                    TraitItem::Const(constant) => constant.attrs.clear(),
                    TraitItem::Type(of) => of.attrs.clear(),
                    _ => {}
                }
            }
        }
        Item::Fn(function) => {
            function.attrs.clear();
        }
        Item::Const(constant) => {
            constant.attrs.clear();
            shorten(&mut constant.expr);
        }
        Item::Static(constant) => {
            constant.attrs.clear();
            shorten(&mut constant.expr);
        }
        Item::Type(of) => of.attrs.clear(),
        _ => {}
    }
    item
}

/// Replaces a long value, such as a table, which is not part of the API.
fn shorten(value: &mut Expr) {
    if one_line(value).len() > MAX_VALUE {
        *value = parse_quote!(_);
    }
}

fn retain_listed(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| attribute.path().is_ident("non_exhaustive"));
}

fn public_fields(fields: &mut Fields) {
    match fields {
        Fields::Named(fields) => {
            let all = fields.named.len();
            let public = fields.named.iter().filter(|field| matches!(field.vis, Visibility::Public(_)));
            let mut public: syn::punctuated::Punctuated<_, _> = public
                .cloned()
                .map(|mut field| {
                    field.attrs.clear();
                    field
                })
                .collect();
            if public.len() < all {
                public.push(parse_quote!(__private: ()));
            }
            fields.named = public;
        }
        Fields::Unnamed(fields) => {
            for field in &mut fields.unnamed {
                field.attrs.clear();
                if !matches!(field.vis, Visibility::Public(_)) {
                    field.ty = parse_quote!(_);
                    field.vis = Visibility::Inherited;
                }
            }
        }
        Fields::Unit => {}
    }
}

/// Tokens as one line, formatted like source code.
fn one_line(of: &impl ToTokens) -> String {
    let of: Type = match syn::parse2(of.to_token_stream()) {
        Ok(of) => of,
        Err(_) => return of.to_token_stream().to_string(),
    };
    let alias = printed(vec![parse_quote!(type T = #of;)]);
    let text = alias.trim().strip_prefix("type T = ").and_then(|text| text.strip_suffix(';'));
    text.unwrap_or(&alias).split_whitespace().collect::<Vec<_>>().join(" ")
}
