//! The macro that defines handles: their Rust methods, their JSON calls, and the table of handles.

/// Defines handles and their table.
///
/// `Name(Input), |input| value` names the handle and the type of its input, and validates an input; the handle stores the value.
/// `lists results as "result"`: its field `results` is a list of entries, and the handle has a length. `remembers Type`:
/// [`JsonHandle`](super::JsonHandle) remembers an argument of that type.
///
/// The parameters of a method are:
///
/// - `[&Type]`, or `[Type]` where that is `Copy`;
/// - `[&Type, or default]`, which JSON and the bindings may omit;
/// - `[&Type, remembered]`, which is remembered once the method has answered;
/// - `[&Type, last of method, or "…"]`, the one remembered; JSON is refused with that sentence before there is one;
/// - `[index]`, an index into the list.
///
/// A method returns `[Type]`, a value, or for each entry of the list `[bits Type]` or `[bytes Type]`.
macro_rules! handles {
    ($(
        $(#[doc = $about:literal])+
        $Handle:ident($Input:ident)
        $(lists $entries:ident as $entry:literal)?
        $(remembers $Remembered:ident)?,
        |$input:pat_param| $checked:expr;
        {$(
            $(#[doc = $line:literal])+
            $method:ident($($parameter:ident: [$($kind:tt)+]),*) -> [$($output:tt)+],
            |$this:pat_param| $body:expr;
        )+}
    )+) => {
        $(
            $(#[doc = $about])+
            #[derive(Debug)]
            pub struct $Handle($Input);

            impl $Handle {
                /// Constructs the handle from its input.
                ///
                /// # Errors
                ///
                /// [`ApiError`], as for the operation with that input.
                pub fn new(input: $Input) -> Result<Self, ApiError> {
                    let $input = input;
                    Ok(Self($checked))
                }

                /// Constructs the handle from its input as JSON.
                ///
                /// # Errors
                ///
                /// As for `new`, or the input is not valid.
                pub fn read(input: &str) -> Result<Self, ApiError> {
                    Self::new(decode(input)?)
                }

                $(
                    #[doc = concat!("The number of ", stringify!($entries), " in the list.")]
                    #[must_use]
                    pub fn len(&self) -> usize {
                        self.0.$entries.len()
                    }

                    #[doc = concat!("Whether the list has no ", stringify!($entries), ".")]
                    #[must_use]
                    pub fn is_empty(&self) -> bool {
                        self.0.$entries.is_empty()
                    }

                    fn no_index(&self, index: impl std::fmt::Display) -> ApiError {
                        no_index($entry, index, self.len())
                    }
                )?

                $(
                    $(#[doc = $line])+
                    ///
                    /// # Errors
                    ///
                    /// [`ApiError`]: an argument is not valid, or the rules do not allow the call.
                    pub fn $method(&self $(, $parameter: taken!($($kind)+))*) -> Result<given!($($output)+), ApiError> {
                        let $this = self;
                        $body
                    }
                )+
            }

            impl Ask for Session<$Handle, remembered!($($Remembered)?)> {
                fn ask(&mut self, method: &str, arguments: &Arguments<'_>) -> Result<HandleAnswer, ApiError> {
                    let Self { handle, remembered } = self;
                    match method {
                        $("length" => {
                            arguments.only(&[])?;
                            Ok(HandleAnswer::Count(handle.0.$entries.len()))
                        })?
                        $(stringify!($method) => {
                            arguments.only(&[$(parameter!($parameter: $($kind)+)),*])?;
                            $(let $parameter = argument!(handle remembered arguments $parameter: $($kind)+);)*
                            let answer = handle.$method($(passed!($parameter: $($kind)+)),*)?;
                            let answer = answer!(answer: $($output)+);
                            $(remember!(remembered $parameter: $($kind)+);)*
                            Ok(answer)
                        })+
                        _ => {
                            let _: &Option<_> = remembered;
                            Err(unknown("method", method))
                        }
                    }
                }
            }
        )+

        /// Every handle, in the order of the table.
        pub const HANDLES: &[HandleInfo] = &[$(HandleInfo {
            name: stringify!($Handle),
            input: <$Input as Wire>::TYPE,
            methods: &[
                $(MethodInfo {
                    name: "length",
                    parameters: &[],
                    output: MethodOutput::Count,
                    #[cfg(feature = "schema")]
                    docs: &[concat!("The number of ", stringify!($entries), " in the list.")],
                },)?
                $(MethodInfo {
                    name: stringify!($method),
                    parameters: &[$(parameter!($parameter: $($kind)+)),*],
                    output: output!($($output)+),
                    #[cfg(feature = "schema")]
                    docs: &[$($line),+],
                },)+
            ],
            #[cfg(feature = "schema")]
            docs: &[$($about),+],
            #[cfg(feature = "schema")]
            rust_path: (module_path!(), stringify!($Handle)),
            read: |input| Ok(Box::new(Session { handle: $Handle::read(input)?, remembered: None })),
            #[cfg(feature = "schema")]
            input_schema: |schemas| drop(schemas.subschema_for::<$Input>()),
        }),+];
    };
}

/// The Rust type of a parameter.
macro_rules! taken {
    (index) => {
        usize
    };
    (& $Type:ident $($more:tt)*) => {
        &$Type
    };
    ($Type:ident) => {
        $Type
    };
}

/// The table entry of a parameter.
macro_rules! parameter {
    ($name:ident: $($kind:tt)+) => { ParameterInfo { name: stringify!($name), kind: kind!($($kind)+) } };
}

macro_rules! kind {
    (index) => {
        ParameterKind::Index
    };
    (& $Type:ident, or default) => {
        ParameterKind::Optional($Type::TYPE)
    };
    (& $Type:ident, last of $method:ident, or $refused:literal) => {
        ParameterKind::Remembered { of: $Type::TYPE, method: stringify!($method) }
    };
    ($(&)? $Type:ident $($more:tt)*) => {
        ParameterKind::Value($Type::TYPE)
    };
}

/// Reads one argument of a method from the JSON object of its arguments.
macro_rules! argument {
    ($handle:ident $remembered:ident $arguments:ident $name:ident: index) => {
        $arguments.index(stringify!($name), |given| $handle.no_index(given))?
    };
    ($handle:ident $remembered:ident $arguments:ident $name:ident: & $Type:ident, or default) => {
        $arguments.optional::<$Type>(stringify!($name))?
    };
    ($handle:ident $remembered:ident $arguments:ident $name:ident:
        & $Type:ident, last of $method:ident, or $refused:literal) => {
        $remembered.as_ref().ok_or_else(|| not_yet($refused, stringify!($method)))?
    };
    ($handle:ident $remembered:ident $arguments:ident $name:ident: $(&)? $Type:ident $($more:tt)*) => {
        $arguments.value::<$Type>(stringify!($name))?
    };
}

/// Passes an argument in the form in which the method takes it.
macro_rules! passed {
    ($name:ident: & $Type:ident, last $($more:tt)+) => {
        $name
    };
    ($name:ident: & $($more:tt)+) => {
        &$name
    };
    ($name:ident: $($more:tt)+) => {
        $name
    };
}

/// Remembers an argument, if the parameter is one to remember.
macro_rules! remember {
    ($remembered:ident $name:ident: & $Type:ident, remembered) => {
        *$remembered = Some($name);
    };
    ($remembered:ident $name:ident: $($more:tt)+) => {};
}

/// The type of the remembered argument.
macro_rules! remembered {
    () => {
        ()
    };
    ($Type:ident) => {
        $Type
    };
}

/// The Rust type of a method's result.
macro_rules! given {
    (bits $Type:ident) => { Vec<$Type> };
    (bytes $Type:ident) => { Vec<$Type> };
    ($Type:ident) => { $Type };
}

/// The table entry of a method's result.
macro_rules! output {
    (bits $Type:ident) => {
        MethodOutput::Bits($Type::CODES)
    };
    (bytes $Type:ident) => {
        MethodOutput::Bytes($Type::CODES)
    };
    ($Type:ident) => {
        MethodOutput::Value {
            #[cfg(feature = "schema")]
            of: $Type::TYPE,
        }
    };
}

/// The result of a method for JSON.
macro_rules! answer {
    ($answer:ident: bits $Type:ident) => {
        HandleAnswer::Bits($answer.into_iter().map(|one| u32::from(one.bits())).collect())
    };
    ($answer:ident: bytes $Type:ident) => {
        HandleAnswer::Bytes($answer.into_iter().map($Type::index).collect())
    };
    ($answer:ident: $Type:ident) => {
        HandleAnswer::Json(json::write(&$answer))
    };
}

pub(super) use {
    answer, argument, given, handles, kind, output, parameter, passed, remember, remembered, taken,
};
