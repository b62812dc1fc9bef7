//! The parameters of a handle's methods.

use crate::wire::TypeInfo;

/// A parameter of a method.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ParameterInfo {
    /// Its name in Rust. The path of a problem within its value begins with it.
    pub name: &'static str,
    /// What the parameter accepts.
    pub kind: ParameterKind,
}

impl ParameterInfo {
    /// Whether an argument of this name is for this parameter.
    pub(super) fn is_argument(&self, name: &str) -> bool {
        self.name == name && !matches!(self.kind, ParameterKind::Remembered { .. })
    }
}

/// What a parameter takes.
#[derive(Debug, Clone, Copy)]
pub enum ParameterKind {
    /// A value of this type.
    Value(&'static TypeInfo),
    /// A value of this type. Where it is omitted, the type's default.
    Optional(&'static TypeInfo),
    /// A value of this type. It is no argument of [`JsonHandle`](super::JsonHandle), which passes the one last given to another method.
    Remembered {
        /// The description of its type.
        of: &'static TypeInfo,
        /// The name of the other method.
        method: &'static str,
    },
    /// An index into the handle's list, from 0.
    Index,
}
