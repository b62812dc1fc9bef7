//! Two profiles of one person become one: whether they may be merged, what the host must do, and what comes out.

use std::error::Error;

use littermate::merge::MergeStamp;
use littermate::{
    ActiveConversation, Choices, Client, ClientFacts, ClientStatus, Clinic, ContactBook, Count, Instant,
    Merge, MergeSurface, PersonName, PhoneDraft, PhoneSource, Pims, PimsRecord,
};

/// A client: what can block a merge is always said, and the rest has a default.
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

    let contact_book = ContactBook::EMPTY; // what the clinic knows of their numbers and addresses
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
    println!("{} has {} phone numbers", outcome.survivor.name(), outcome.survivor.phones().len());
    Ok(())
}
