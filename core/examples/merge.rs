//! Merges two profiles of one person: checks that they may be merged, and prints what the host must do.

use std::error::Error;

use littermate::merge::MergeStamp;
use littermate::{
    ActiveConversation, Choices, Client, ClientFacts, ClientStatus, Clinic, ContactBook, Count, Instant,
    Merge, MergeSurface, PersonName, PhoneDraft, PhoneSource, Pims, PimsRecord,
};

/// A client. Facts that can block a merge are required; all other fields have defaults.
fn client(at: &Clinic, id: &str, first: &str, phone: &str) -> Result<Client, Box<dyn Error>> {
    let (id, clinic, status, pims) = (id.parse()?, at.id.clone(), ClientStatus::Active, PimsRecord::FlowOnly);
    let (active_conversation, loyalty_points, memberships) = (ActiveConversation::None, Count::ZERO, vec![]);
    let facts = ClientFacts { id, clinic, status, pims, active_conversation, loyalty_points, memberships };
    let phone = PhoneDraft::new(phone.parse()?, PhoneSource::Flow);
    Ok(Client::draft(facts).name(PersonName::new(first, "Lee")?).phone(phone).check(at)?.client)
}

fn main() -> Result<(), Box<dyn Error>> {
    let clinic = Clinic::new("elm-street".parse()?, Pims::Cornerstone, "US".parse()?);
    let anne = client(&clinic, "anne", "Anne", "(202) 555-0114")?;
    let annie = client(&clinic, "annie", "Annie", "202.555.0187")?;

    let contact_book = ContactBook::EMPTY; // nothing is known about their phone numbers
    let contact_book = contact_book.index()?;
    let now: Instant = "2026-03-01T09:30:00Z".parse()?;
    let eligible = Merge::new(&clinic, &anne, &annie, &contact_book, MergeSurface::Desktop).eligible()?;
    let choices = Choices { name: Some(annie.id().clone()), ..Choices::default() };
    let plan = eligible.plan(&choices, now)?;
    for effect in &plan.review().effects {
        println!("{}: {effect}", effect.rule);
    }
    let stamp = MergeStamp { merge: "m-1".parse()?, by: "dr-kim".parse()?, at: now };
    let outcome = plan.apply(stamp)?;
    println!("{} has {} phones", outcome.survivor.name(), outcome.survivor.phones().len());
    Ok(())
}
