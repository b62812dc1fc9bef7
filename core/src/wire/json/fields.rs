//! Reading and writing the fields of a record according to their `#[serde(…)]` attributes, for the macros in `wire.rs`.

/// Whether a value is the default of its type.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Writes a field according to its `#[serde(…)]` attributes.
macro_rules! write_field {
    ($out:ident $field:ident [serde(default, skip_serializing_if = $left_out:literal)] $($more:tt)*) => {
        if !$crate::wire::json::fields::is_default($field) {
            $crate::wire::json::fields::write_field!($out $field);
        }
    };
    ($out:ident $field:ident $of:tt $($more:tt)*) => {
        $crate::wire::json::fields::write_field!($out $field $($more)*)
    };
    ($out:ident $field:ident) => {{
        $out.field($crate::wire::json::names::name!(Field $field));
        $crate::wire::json::Write::write($field, $out);
    }};
}

/// Reads all fields of a record. With `#[serde(default)]` on the record, omitted fields take the values of its default.
///
/// All are read before the first is checked. Returning at the first failure, which drops the fields read so far, would be three
/// times the code.
#[cfg(feature = "json")]
macro_rules! read_fields {
    ($record:ident Self [[serde(default)] $($more:tt)*] $($field:ident $of:tt)*) => {{
        let otherwise = Self::default();
        let fields = ($($record.field_or($crate::wire::json::names::name!(Field $field), otherwise.$field),)*);
        $crate::wire::json::fields::built!($record (Self) fields $($field)*)
    }};
    ($record:ident $made:tt [$about:tt $($more:tt)*] $($fields:tt)*) => {
        $crate::wire::json::fields::read_fields!($record $made [$($more)*] $($fields)*)
    };
    ($record:ident $made:tt [] $($field:ident [$($of:tt)*])*) => {{
        let fields = ($($crate::wire::json::fields::read_field!($record $field $($of)*),)*);
        $crate::wire::json::fields::built!($record $made fields $($field)*)
    }};
}

/// The record, if every field could be read and there are no others.
#[cfg(feature = "json")]
macro_rules! built {
    ($record:ident ($($made:tt)+) $fields:ident $($field:ident)*) => {
        match $fields {
            ($(Some($field),)*) if $record.is_whole() => Some($($made)+ { $($field),* }),
            _ => None,
        }
    };
    ($record:ident $made:tt $($rest:tt)*) => { $crate::wire::json::fields::built!($record ($made) $($rest)*) };
}

/// Reads a field. With `#[serde(default)]` on it, an omitted field takes its type's default.
#[cfg(feature = "json")]
macro_rules! read_field {
    ($record:ident $field:ident [serde(default $($rest:tt)*)] $($more:tt)*) => {
        $record.field_or($crate::wire::json::names::name!(Field $field), Default::default())
    };
    ($record:ident $field:ident $of:tt $($more:tt)*) => {
        $crate::wire::json::fields::read_field!($record $field $($more)*)
    };
    ($record:ident $field:ident) => {
        $record.field($crate::wire::json::names::name!(Field $field))
    };
}

pub(crate) use write_field;
#[cfg(feature = "json")]
pub(crate) use {built, read_field, read_fields};
