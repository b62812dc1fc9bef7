//! The English sentences of opt-outs.

use crate::model::ids::Keyword;

pub(super) fn too_many_keywords(count: usize, max: usize) -> String {
    format!("The set has {count} keywords; at most {max} are allowed.")
}

pub(super) fn keyword_twice(keyword: &Keyword) -> String {
    format!("The keyword {keyword} stands in the sets already; a message can mean one thing only.")
}

pub(super) fn may_be_an_answer(keyword: &Keyword) -> String {
    format!(
        "The client answered a text about an appointment with {keyword}: it opts out, and may have been meant for the appointment."
    )
}
