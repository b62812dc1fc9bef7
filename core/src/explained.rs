//! The shape shared by blockers, warnings, effects, notices and decisions: a rule, a kind and a sentence.
//!
//! In JSON it is `{ rule, kind, detail }`. Programs match on `kind`, a union with the facts of each case. `detail` is an English
//! sentence for people. In Rust, `detail` is not a field: `detail()` returns the sentence as a string, and `Display` of the value
//! and of its kind writes it.
//!
//! ```
//! use littermate::Explain;
//! use littermate::payment::{PaymentReason, PaymentSettings};
//!
//! let decision = PaymentSettings::NotSetUp.take();
//! assert_eq!(decision.rule.id(), "PAY-1");
//! assert_eq!(decision.kind, PaymentReason::SettingsNotSetUp);
//! assert_eq!(decision.detail(), "Set up the clinic's payment settings before taking a payment.");
//! assert_eq!(decision.to_string(), decision.detail());
//!
//! assert_eq!(decision.kind.rule(), decision.rule);
//! assert_eq!(decision.kind.to_string(), decision.detail());
//! ```

use std::fmt;

use crate::rule::Rule;

/// The kind of a blocker, warning, effect, notice or decision, with its facts. `Display` writes the sentence.
///
/// ```
/// use littermate::Explain;
///
/// /// A line for a log: the rule and the sentence.
/// fn line(kind: &impl Explain) -> String {
///     format!("{}: {kind}", kind.rule())
/// }
///
/// let decision = littermate::payment::PaymentSettings::SetUp.take();
/// assert_eq!(line(&decision.kind), "PAY-1: A payment can be taken.");
/// ```
pub trait Explain: fmt::Display {
    /// The rule that decides this kind.
    fn rule(&self) -> Rule;
}

/// Declares an explained type by its kind, with further fields if it has some. `#[output]` has the same meaning as in the wire
/// macros.
macro_rules! explained {
    ($(#[doc = $about:expr])* #[output] $vis:vis struct $name:ident of $($rest:tt)+) => {
        $crate::explained::explained! {
            @ [#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]]
            [[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]]
            $(#[doc = $about])* $vis struct $name of $($rest)+
        }
    };
    ($(#[doc = $about:expr])* $vis:vis struct $name:ident of $($rest:tt)+) => {
        $crate::explained::explained! { @ [] [] $(#[doc = $about])* $vis struct $name of $($rest)+ }
    };
    (@ $attribute:tt $output:tt $(#[doc = $about:expr])* $vis:vis struct $name:ident of $kind:ident;) => {
        $crate::explained::explained! {
            @ $attribute $output $(#[doc = $about])* $vis struct $name of $kind {}
        }

        impl From<$kind> for $name {
            fn from(kind: $kind) -> Self {
                Self { rule: $crate::explained::Explain::rule(&kind), kind }
            }
        }
    };
    (
        @ [$($attribute:tt)*] [$($output:tt)*]
        $(#[doc = $about:expr])*
        $vis:vis struct $name:ident of $kind:ident { $($(#[doc = $of:expr])* $field:ident: $type:ty),* $(,)? }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        $($attribute)*
        $vis struct $name {
            /// The rule that decides it.
            pub rule: $crate::rule::Rule,
            /// The kind, with its facts.
            pub kind: $kind,
            $($(#[doc = $of])* pub $field: $type,)*
        }

        impl $name {
            /// The English sentence for people, as written by the kind's `Display`.
            #[must_use]
            pub fn detail(&self) -> String {
                self.kind.to_string()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.kind.fmt(f)
            }
        }

        const _: () = {
            #[derive(serde::Serialize)]
            #[serde(rename_all = "camelCase")]
            struct Written<'a> {
                rule: $crate::rule::Rule,
                kind: &'a $kind,
                detail: String,
                $($field: &'a $type,)*
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let Self { rule, kind, $($field),* } = self;
                    Written { rule: *rule, kind, detail: kind.to_string(), $($field),* }.serialize(serializer)
                }
            }

            $(#[doc = $about])*
            #[derive(serde::Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(rename_all = "camelCase", deny_unknown_fields)]
            struct Read {
                /// The rule that decides it.
                rule: $crate::rule::Rule,
                /// The kind, with its facts.
                kind: $kind,
                /// The English sentence for people.
                #[serde(rename = "detail")]
                _detail: String,
                $($(#[doc = $of])* $field: $type,)*
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let Read { rule, kind, $($field,)* .. } = Read::deserialize(deserializer)?;
                    Ok(Self { rule, kind, $($field),* })
                }
            }

            #[cfg(feature = "schema")]
            impl schemars::JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }
                fn json_schema(schemas: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    Read::json_schema(schemas)
                }
            }
        };

        impl $crate::wire::json::Write for $name {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                let Self { rule, kind, $($field),* } = self;
                out.open();
                $crate::wire::json::fields::write_field!(out rule);
                $crate::wire::json::fields::write_field!(out kind);
                out.sentence(kind);
                $($crate::wire::json::fields::write_field!(out $field);)*
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $name {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                let record = &mut at.record()?;
                let rule = record.field($crate::wire::json::names::name!(Field rule));
                let kind = record.field($crate::wire::json::names::name!(Field kind));
                let detail = record.field::<String>($crate::wire::json::names::name!(Field detail));
                let fields = ($(record.field($crate::wire::json::names::name!(Field $field)),)*);
                match (rule, kind, detail, fields) {
                    (Some(rule), Some(kind), Some(_), ($(Some($field),)*)) if record.is_whole() => {
                        Some(Self { rule, kind, $($field),* })
                    }
                    _ => None,
                }
            }
        }

        #[cfg(feature = "json")]
        $crate::wire::describe!($name [$([doc = $about])* $($output)* [explained]] Record ([] {
            rule: $crate::rule::Rule [[doc = " The rule that decides it."]];
            kind: $kind [[doc = " The kind, with its facts."]];
            detail: String [[doc = " The English sentence for people."]];
            $($field: $type [$([doc = $of])*];)*
        }));
    };
}

pub(crate) use explained;

/// The items, separated by commas.
pub(crate) fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A count with its noun in the right number: `1 pet`, `2 pets`.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
