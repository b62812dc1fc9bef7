//! Checks that every profile and record that the library returned is accepted by every operation that takes one, as JSON.

use littermate::api::{self, ErrorCode};
use littermate::model::contact_book::ContactBook;
use littermate::{Client, Clinic, MergeRecord, Problem, ProblemCode};

/// The operations that take a profile, with `{client}` in its place.
const OPERATIONS: [(&str, &str); 11] = [
    (
        "contact.edit",
        r#"{"clinic":{clinic},"client":{client},"actor":"staff","edits":[],"now":"2026-03-01T09:30:00Z"}"#,
    ),
    (
        "contact.sync",
        r#"{"clinic":{clinic},"client":{client},"pims":{"record":"record-0","name":{"first":"Ann","last":"Archer"},"email":{"type":"none"},"phones":[]}}"#,
    ),
    (
        "merge.options",
        r#"{"clinic":{clinic},"opened":{client},"selected":{client},"contactBook":{book},"surface":"desktop"}"#,
    ),
    ("merge.eligibility", r#"{"clinic":{clinic},"opened":{client},"selected":{client},"surface":"desktop"}"#),
    ("merge.search", r#"{"clinic":{clinic},"opened":{client},"results":[{client}],"surface":"desktop"}"#),
    (
        "message.route",
        r#"{"message":{"kind":{"type":"chat"},"contents":[]},"contactBook":{book},"recipients":[{"client":{client},"subject":{"type":"client"},"scheduledAppointment":false}]}"#,
    ),
    ("contact.options", r#"{"client":{client},"contactBook":{book}}"#),
    ("portal.account", r#"{"clinic":{clinic},"client":{client},"contactBook":{book},"surface":"browser"}"#),
    (
        "clients.link",
        r#"{"clinic":{clinic},"client":{client},"record":"record-9","holder":{"type":"nobody"}}"#,
    ),
    ("clients.unlink", r#"{"clinic":{clinic},"client":{client},"gone":{"type":"removed"}}"#),
    ("contact.opt-outs", r#"{"clinic":{clinic},"client":{client},"contactBook":{book},"events":[]}"#),
];

/// A retired or deleted profile is not an invalid input.
fn is_of_use(problem: &Problem) -> bool {
    problem.code == ProblemCode::ClientNotActive
}

/// The error names the operation and its error.
pub(super) fn client(clinic: &Clinic, book: &ContactBook, client: &Client) -> Result<(), String> {
    let json = api::write(client);
    let again: Client = api::read(&json).map_err(|error| format!("{json}: {error}"))?;
    if again != *client {
        return Err(format!("changed by a round trip: {json}"));
    }
    let (clinic, book) = (api::write(clinic), api::write(book));
    for (operation, input) in OPERATIONS {
        let input = input.replace("{client}", &json).replace("{clinic}", &clinic).replace("{book}", &book);
        match api::call(operation, &input) {
            Err(error) if error.code == ErrorCode::InvalidInput && !error.problems.iter().all(is_of_use) => {
                return Err(format!("{operation} rejects {json}: {}", error.to_json()));
            }
            Ok(_) | Err(_) => {}
        }
    }
    Ok(())
}

pub(super) fn record(record: &MergeRecord) -> Result<(), String> {
    let json = api::write(record);
    match api::read::<MergeRecord>(&json) {
        Ok(again) if again == *record => Ok(()),
        Ok(_) => Err(format!("changed by a round trip: {json}")),
        Err(error) => Err(format!("{json}: {error}")),
    }
}
