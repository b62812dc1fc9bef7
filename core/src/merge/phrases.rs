//! Parts of sentences.

use crate::model::preferences::Channel;

/// The items, separated by commas.
pub(super) fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// How many there are, with the noun that goes with the number.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

/// What goes by a channel.
pub(super) const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Text => "text messages",
        Channel::Email => "email",
    }
}
