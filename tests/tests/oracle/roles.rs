//! The roles (MERGE-11 to MERGE-13), at every clinic, whichever profile was opened and whichever name was chosen.

use littermate::count::Count;
use littermate::merge::{Choices, Merge, MergeSurface};
use littermate::model::client::{Client, ClientParts, ClientStatus, PersonName};
use littermate::model::conversation::ActiveConversation;
use littermate::model::phone::Phone;
use littermate::model::pims::PimsRecord;
use littermate::model::preferences::{ContactPreferences, SyncOverrides};
use littermate::problem::ProblemCode;
use littermate_tests::{NO_BOOK, now};

use super::facts::{self, CLINIC, OPENED, SELECTED};
use super::naive::{self, Whom};

pub(super) fn client(id: &str, in_pims: bool, phones: Vec<Phone>) -> Client {
    let pims = if in_pims {
        PimsRecord::InPims { record: format!("record-of-{id}").parse().unwrap() }
    } else {
        PimsRecord::FlowOnly
    };
    let preferences = ContactPreferences::default();
    Client::new(ClientParts {
        id: id.parse().unwrap(),
        clinic: CLINIC.parse().unwrap(),
        status: ClientStatus::Active,
        pims,
        name: PersonName { first: "Ann".parse().unwrap(), last: id.parse().unwrap() },
        email: None,
        phones,
        preferences,
        sync_overrides: SyncOverrides::default(),
        pets: Vec::new(),
        active_conversation: ActiveConversation::None,
        archived_conversations: Vec::new(),
        loyalty_points: Count::default(),
        memberships: Vec::new(),
        payment_methods: Vec::new(),
        merges: Vec::new(),
        undone_merges: Vec::new(),
    })
    .unwrap()
}

const fn id(whom: Whom) -> &'static str {
    match whom {
        Whom::Opened => OPENED,
        Whom::Selected => SELECTED,
    }
}

#[test]
fn survivor_preference_source_and_payment_source() {
    let mut merged = 0;
    for place in facts::places() {
        let clinic = facts::clinic(place);
        for (opened_in_pims, selected_in_pims) in [(false, false), (true, false), (false, true), (true, true)]
        {
            let opened = client(OPENED, opened_in_pims, Vec::new());
            let selected = client(SELECTED, selected_in_pims, Vec::new());
            let merge = Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Desktop);
            let Ok(eligible) = merge.eligible() else { continue };
            let survivor = naive::survivor(place, opened_in_pims, selected_in_pims);
            let retired = if survivor == Whom::Opened { SELECTED } else { OPENED };
            let locked = naive::one_may_be_in_pims(place) && (opened_in_pims || selected_in_pims);
            for named in [None, Some(Whom::Opened), Some(Whom::Selected)] {
                let choices =
                    Choices { name: named.map(|whom| id(whom).parse().unwrap()), ..Choices::default() };
                let plan = eligible.plan(&choices, now());
                if locked && named.is_some_and(|named| named != survivor) {
                    assert_eq!(plan.unwrap_err().as_slice()[0].code, ProblemCode::NameLocked);
                    continue;
                }
                let plan = plan.unwrap();
                let roles = &plan.review().roles;
                assert_eq!(roles.survivor.as_str(), id(survivor), "{place:?}");
                assert_eq!(roles.retired.as_str(), retired);
                assert_eq!(roles.preference_source, roles.survivor);
                assert_eq!(roles.payment_source.as_str(), id(named.unwrap_or(survivor)));
                merged += 1;
            }
        }
    }
    // Nine clinics where one may be in the PIMS (AVImark, and eight whose host states it) have 2 + 2 + 3 plans each, minus the
    // one that names the wrong profile; the other fifteen have 3.
    assert_eq!(merged, 9 * (3 + 2 + 2) + 15 * 3);
}
