//! Updates a profile with the contact data of the PIMS, and prints what changed.

use std::error::Error;

use littermate::contact::{ContactSync, PimsContacts, PimsEmail, PimsPhone};
use littermate::{
    ActiveConversation, Client, ClientFacts, ClientStatus, Clinic, Count, PersonName, PhoneDraft,
    PhoneSource, Pims, PimsRecord,
};

fn main() -> Result<(), Box<dyn Error>> {
    let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    let facts = ClientFacts {
        id: "anne".parse()?,
        clinic: clinic.id.clone(),
        status: ClientStatus::Active,
        pims: PimsRecord::InPims { record: "AV-1".parse()? },
        active_conversation: ActiveConversation::None,
        loyalty_points: Count::ZERO,
        memberships: vec![],
    };
    let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Pims).primary();
    let anne = Client::draft(facts).name(PersonName::new("Anne", "Lee")?).phone(phone).check(&clinic)?.client;

    let pims = PimsContacts {
        record: "AV-1".parse()?,
        name: PersonName::new("Anne", "Lee-Park")?,
        email: PimsEmail::Address { text: "anne@example.com".parse()? },
        phones: vec![PimsPhone { text: "202 555 0187".parse()?, primary: true }],
    };
    let synced = ContactSync::new(&clinic).sync(&anne, &pims)?;
    for change in &synced.changes {
        println!("{}: {change}", change.rule);
    }
    Ok(())
}
