//! Facts of a record: a subset of its fields with the same names and shapes.

/// Declares a record with a subset of another's fields. It can be read from the whole record as well: the fields that it `skips`
/// may be present and are ignored. Both lists together must be the fields of the whole, or this does not compile.
macro_rules! facts {
    (
        $(#[doc = $about:expr])*
        $vis:vis struct $name:ident of $whole:ident {
            $($(#[doc = $of:expr])* $shown:vis $field:ident: $type:ty),* $(,)?
        }
        skips { $($skipped:ident),* $(,)? }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        $vis struct $name { $($(#[doc = $of])* $shown $field: $type,)* }

        impl From<$whole> for $name {
            fn from(whole: $whole) -> Self {
                let $whole { $($field,)* $($skipped: _,)* } = whole;
                Self { $($field),* }
            }
        }

        const _: () = {
            $(#[doc = $about])*
            #[derive(serde::Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(rename_all = "camelCase", deny_unknown_fields)]
            struct Twin {
                $($(#[doc = $of])* $field: $type,)*
                $(
                    /// Skipped: the whole record is accepted.
                    #[serde(default)]
                    #[cfg_attr(feature = "schema", schemars(with = "bool"))]
                    $skipped: serde::de::IgnoredAny,
                )*
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let Twin { $($field,)* $($skipped: serde::de::IgnoredAny,)* } = Twin::deserialize(deserializer)?;
                    Ok(Self { $($field),* })
                }
            }

            #[cfg(feature = "schema")]
            impl schemars::JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }
                fn json_schema(schemas: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    let mut schema = Twin::json_schema(schemas);
                    for skipped in [$($crate::wire::json::names::name!(Field $skipped)),*] {
                        $crate::wire::anything(&mut schema, skipped.bare());
                    }
                    schema
                }
            }
        };

        impl $crate::wire::json::Write for $name {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                let Self { $($field),* } = self;
                out.open();
                $($crate::wire::json::fields::write_field!(out $field);)*
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $name {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                let record = &mut at.record()?;
                let fields = ($($crate::wire::json::fields::read_field!(record $field),)*);
                // These fields are rarely present, so they are looked up only if needed.
                if !record.is_whole() {
                    $(record.skip($crate::wire::json::names::name!(Field $skipped));)*
                }
                $crate::wire::json::fields::built!(record (Self) fields $($field)*)
            }
        }

        #[cfg(feature = "json")]
        $crate::wire::describe!($name [$([doc = $about])*] Record ([] {
            $($field: $type [$([doc = $of])*];)*
        }) skips [$($crate::wire::json::names::name!(Field $skipped)),*]);
    };
}

pub(crate) use facts;
