//! The parameters of methods of handles.

use crate::wire::TypeInfo;

/// A parameter of a method of a handle.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ParameterInfo {
    /// Its Rust name. Paths of problems in its value begin with it.
    pub name: &'static str,
    /// What the parameter accepts.
    pub kind: ParameterKind,
}

impl ParameterInfo {
    /// Whether an argument with this name is for this parameter.
    pub(super) fn is_argument(&self, name: &str) -> bool {
        self.name == name && !matches!(self.kind, ParameterKind::Remembered { .. })
    }
}

/// The kind of a parameter.
#[derive(Debug, Clone, Copy)]
pub enum ParameterKind {
    /// A required value of this type.
    Value(&'static TypeInfo),
    /// A value of this type. If omitted, the type's default.
    Optional(&'static TypeInfo),
    /// A value of this type. [`JsonHandle`](super::JsonHandle) passes the last one given to another method instead of an
    /// argument.
    Remembered {
        /// The description of its type.
        of: &'static TypeInfo,
        /// The name of the other method.
        method: &'static str,
    },
    /// An index into the handle's list, from 0.
    Index,
}
