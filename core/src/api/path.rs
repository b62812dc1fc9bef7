//! The position of a value in an input.

use std::fmt::{self, Write};

/// The path of a value from the root of the input. It lives on the stack and is formatted, as a JSON Pointer, only for a problem
/// that is listed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Path<'p> {
    /// The input as a whole: the empty path.
    Root,
    /// A field of the object at a path.
    Field(&'p Path<'p>, &'p str),
    /// An item of the list at a path.
    Item(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(above, key) => {
                above.fmt(f)?;
                f.write_char('/')?;
                key.chars().try_for_each(|char| match char {
                    '~' => f.write_str("~0"),
                    '/' => f.write_str("~1"),
                    _ => f.write_char(char),
                })
            }
            Self::Item(above, index) => write!(f, "{above}/{index}"),
        }
    }
}

impl From<&Path<'_>> for String {
    fn from(path: &Path<'_>) -> Self {
        path.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_path_is_a_json_pointer() {
        let list = Path::Field(&Path::Root, "a/b~c");
        let item = Path::Item(&list, 12);
        assert_eq!(Path::Field(&item, "").to_string(), "/a~1b~0c/12/");
        assert_eq!(Path::Root.to_string(), "");
    }
}
