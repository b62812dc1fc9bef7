//! The oracle of routing: CONTACT-1, CONTACT-5, CONTACT-7 to CONTACT-14 and CALL-4, written directly from `rules.md`. It shares
//! no code with the library, and is deliberately simple and repetitive.

/// Every relevant fact as a plain value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub(super) kind: &'static str,
    pub(super) attachment: bool,
    pub(super) automation_on: bool,
    /// `none`, or the line type of the primary phone number: `mobile`, `landline`, `voip`, `toll-free`, `unknown`, `invalid`,
    /// `extension`.
    pub(super) primary: &'static str,
    pub(super) stopped: bool,
    /// `none`, `valid`, `invalid`, `unsubscribed`.
    pub(super) address: &'static str,
    /// `on`, `client`, `staff`.
    pub(super) text: &'static str,
    pub(super) email: &'static str,
    pub(super) nps: &'static str,
    /// `on`, `client`, `not-set-up`.
    pub(super) push: &'static str,
    pub(super) appointment: bool,
    /// `active`, `retired`, `deleted`.
    pub(super) status: &'static str,
    /// `none`, or the status of the pet that the message is about: `active`, `inactive`, `deceased`.
    pub(super) pet: &'static str,
}

/// Whether the message is sent by text, by email, by push, and shown in the portal.
pub(super) fn channels(facts: &Facts) -> [bool; 4] {
    // MERGE-3: nothing is sent to a retired or deleted profile.
    if facts.status != "active" {
        return [false, false, false, false];
    }
    // PORTAL-9: no automation, reminder or survey about an inactive or deceased pet.
    let automatic = ["appointment-automation", "service-reminder", "nps-survey"].contains(&facts.kind);
    if automatic && (facts.pet == "inactive" || facts.pet == "deceased") {
        return [false, false, false, false];
    }
    // CONTACT-14: the NPS switch stops surveys only. A survey also requires its automation type and a scheduled appointment.
    if facts.kind == "nps-survey" {
        if facts.nps == "client" || facts.nps == "staff" {
            return [false, false, false, false];
        }
        if !facts.automation_on {
            return [false, false, false, false];
        }
        if !facts.appointment {
            return [false, false, false, false];
        }
    }
    // CONTACT-7: on unless switched off. CONTACT-10, CONTACT-11: a STOP switches texts off.
    let mut text = true;
    if facts.text == "client" || facts.text == "staff" {
        text = false;
    }
    if facts.primary != "none" && facts.stopped {
        text = false;
    }
    // CONTACT-1: texts go to the primary phone number. CONTACT-5: landline, toll-free and invalid phone numbers receive none;
    // mobile, VoIP and unknown ones do.
    match facts.primary {
        "none" | "landline" | "toll-free" | "invalid" | "extension" => text = false,
        "mobile" | "voip" | "unknown" => {}
        other => panic!("{other}"),
    }
    let mut email = true;
    if facts.email == "client" || facts.email == "staff" {
        email = false;
    }
    // CONTACT-21: nothing is sent to an unsubscribed address.
    if facts.address == "none" || facts.address == "invalid" || facts.address == "unsubscribed" {
        email = false;
    }
    // CONTACT-8: push is controlled by the client in the app.
    let push = facts.push == "on";
    // CONTACT-12: the portal always shows the message, even if both other channels are off.
    [text, email, push, true]
}

/// CONTACT-13: a portal link accompanies any message that contains an automation, attachment, form or anything interactive.
pub(super) fn link(facts: &Facts) -> bool {
    if facts.attachment {
        return true;
    }
    match facts.kind {
        // Automations.
        "appointment-automation" | "service-reminder" | "nps-survey" => true,
        // A form.
        "form" => true,
        // Interactive. CALL-4: the invitation to a video call is a message, routed like one.
        "payment-request" | "video-invitation" => true,
        // The link itself.
        "portal-link" => true,
        "chat" | "campaign" | "other" => false,
        other => panic!("{other}"),
    }
}
