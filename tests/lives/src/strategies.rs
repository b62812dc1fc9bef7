//! Strategies for lives, weighted so that merges, undos, STOPs and syncs interact.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::strategy::BoxedStrategy;

use crate::naive::pool::{BODIES, EMAILS, LINES, NAMES, NUMBERS};
use crate::naive::profile::{CHANNELS, Label, Time};
use crate::naive::start::VARIANTS;
use crate::naive::world::{KINDS, PimsVersion};
use crate::step::{
    Actor, Carry, ChainLink, Choices, Edit, EmailEvent, HostFact, MessageKind, Pick, PimsChange, RecordGiven,
    Start, Step,
};

/// Indices are taken modulo what exists, so a maximum slightly above the number of profiles is sufficient.
const INDEX: std::ops::Range<usize> = 0..12;

/// The profile of a step: often one of three, so that steps follow each other on the same profile.
fn profile_index() -> impl Strategy<Value = usize> {
    prop_oneof![2 => 0..3_usize, 1 => INDEX]
}

pub(crate) fn start() -> impl Strategy<Value = Start> {
    (select(&KINDS[..]), 0..VARIANTS).prop_map(|(kind, variant)| Start { kind, variant })
}

pub(crate) fn step() -> BoxedStrategy<Step> {
    prop_oneof![
        24 => edit_step(),
        20 => pims_step(),
        14 => message_step(),
        22 => merge_step(),
        11 => prop_oneof![
            12 => recent().prop_map(|merge| Step::Undo { merge }),
            1 => recent().prop_map(|merge| Step::Redact { merge }),
        ],
        7 => link_step(),
        10 => conversation_step(),
        12 => question_step(),
        10 => (profile_index(), host_fact()).prop_map(|(profile, fact)| Step::Host { profile, fact }),
        2 => (1..2_000_u64).prop_map(|minutes| Step::TimePasses { minutes }),
    ]
    .boxed()
}

/// Counts from the newest.
fn recent() -> impl Strategy<Value = usize> {
    prop_oneof![2 => Just(0), 1 => 0..6_usize]
}

fn edit_step() -> impl Strategy<Value = Step> {
    let actor = prop_oneof![
        6 => Just(Actor::Staff),
        3 => Just(Actor::ClientInPortal),
        1 => Just(Actor::ClientInApp),
    ];
    (profile_index(), actor, edit()).prop_map(|(profile, actor, edit)| Step::Edit { profile, actor, edit })
}

fn label() -> impl Strategy<Value = Option<Label>> {
    option::of(select(vec![Label::Cell, Label::Mom]))
}

fn edit() -> impl Strategy<Value = Edit> {
    let channel = || select(&CHANNELS[..]);
    prop_oneof![
        1 => (0..NAMES.len()).prop_map(|name| Edit::Name { name }),
        1 => option::of(0..EMAILS.len()).prop_map(|email| Edit::Email { email }),
        3 => (0..NUMBERS.len(), label()).prop_map(|(number, label)| Edit::AddNumber { number, label }),
        2 => (INDEX, 0..NUMBERS.len(), label())
            .prop_map(|(from, to, label)| Edit::ChangeNumber { from, to, label }),
        2 => INDEX.prop_map(|number| Edit::RemoveNumber { number }),
        2 => INDEX.prop_map(|number| Edit::SetPrimary { number }),
        2 => Just(Edit::UnsetPrimary),
        5 => (channel(), any::<bool>()).prop_map(|(channel, on)| Edit::Switch { channel, on }),
        1 => channel().prop_map(|channel| Edit::RecordOptOut { channel }),
        1 => (any::<bool>(), any::<bool>())
            .prop_map(|(push, on)| if push { Edit::Push { on } } else { Edit::Nps { on } }),
    ]
}

fn pims_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..6_usize, pims_change()).prop_map(|(record, change)| Step::PimsChange { record, change }),
        profile_index().prop_map(|profile| Step::Sync { profile }),
    ]
}

fn pims_change() -> impl Strategy<Value = PimsChange> {
    let version = (
        0..NAMES.len(),
        option::of(0..EMAILS.len()),
        vec(0..NUMBERS.len(), 0..4),
        option::of(0..NUMBERS.len()),
    )
        .prop_map(|(name, email, numbers, mark)| PimsVersion { name, email, numbers, mark });
    prop_oneof![
        1 => (0..NAMES.len()).prop_map(|name| PimsChange::Name { name }),
        1 => option::of(0..EMAILS.len()).prop_map(|email| PimsChange::Email { email }),
        3 => (0..NUMBERS.len()).prop_map(|number| PimsChange::AddNumber { number }),
        3 => (0..NUMBERS.len()).prop_map(|number| PimsChange::RemoveNumber { number }),
        3 => option::of(0..NUMBERS.len()).prop_map(|number| PimsChange::Mark { number }),
        2 => version.prop_map(|version| PimsChange::Whole { version }),
    ]
}

fn delay() -> impl Strategy<Value = Time> {
    prop_oneof![4 => Just(0), 1 => 1..20_u64]
}

fn message_step() -> impl Strategy<Value = Step> {
    let event = select(vec![
        EmailEvent::Unsubscribed,
        EmailEvent::Bounced,
        EmailEvent::Complained,
        EmailEvent::Subscribed,
        EmailEvent::Delivered,
        EmailEvent::ClearedByStaff,
    ]);
    prop_oneof![
        6 => (0..NUMBERS.len(), 0..BODIES.len(), delay())
            .prop_map(|(from, body, delay)| Step::InboundText { from, body, delay }),
        2 => (0..EMAILS.len(), event, delay())
            .prop_map(|(email, event, delay)| Step::EmailEvent { email, event, delay }),
        1 => (0..NUMBERS.len(), 0..LINES.len())
            .prop_map(|(number, line)| Step::LineVerified { number, line }),
    ]
}

fn merge_step() -> impl Strategy<Value = Step> {
    let rarely = || proptest::bool::weighted(0.1);
    let record = prop_oneof![
        2 => Just(RecordGiven::None),
        3 => Just(RecordGiven::Own),
        1 => Just(RecordGiven::Other),
    ];
    let link = (INDEX, choices()).prop_map(|(selected, choices)| ChainLink { selected, choices });
    prop_oneof![
        10 => (profile_index(), profile_index(), choices(), rarely()).prop_map(|(opened, selected, choices, reuse_id)| {
            Step::Merge { opened, selected, choices, reuse_id }
        }),
        3 => (profile_index(), profile_index(), choices())
            .prop_map(|(opened, selected, choices)| Step::Review { opened, selected, choices }),
        6 => (recent(), record, rarely())
            .prop_map(|(ticket, record, reuse_id)| Step::Apply { ticket, record, reuse_id }),
        2 => (profile_index(), vec(link, 1..4), rarely())
            .prop_map(|(opened, links, duplicate_id)| Step::Chain { opened, links, duplicate_id }),
    ]
}

fn choices() -> impl Strategy<Value = Choices> {
    let pick = || {
        option::weighted(
            0.4,
            prop_oneof![8 => Just(Pick::Opened), 8 => Just(Pick::Selected), 1 => Just(Pick::Stranger)],
        )
    };
    let carry =
        prop_oneof![3 => Just(Carry::OffByDefault), 1 => Just(Carry::Survivor), 1 => Just(Carry::Either)];
    let some = prop_oneof![
        (
            pick(),
            pick(),
            option::weighted(0.4, vec(INDEX, 0..5)),
            proptest::bool::weighted(0.05),
            option::weighted(0.4, INDEX),
            option::weighted(0.3, any::<bool>()),
            option::weighted(0.3, any::<bool>()),
            carry,
            proptest::bool::weighted(0.03),
        )
            .prop_map(
                |(name, email, phones, stranger, primary, text, email_switch, carry, mobile)| {
                    Choices { name, email, phones, stranger, primary, text, email_switch, carry, mobile }
                }
            ),
    ];
    prop_oneof![1 => Just(Choices::default()), 1 => some]
}

fn link_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (INDEX, 0..6_usize).prop_map(|(profile, record)| Step::Link { profile, record }),
        (INDEX, option::of(0..6_usize)).prop_map(|(profile, successor)| Step::Unlink { profile, successor }),
    ]
}

fn conversation_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (profile_index(), any::<bool>(), any::<bool>()).prop_map(
            |(profile, by_portal, archive_and_start)| {
                Step::StartChat { profile, by_portal, archive_and_start }
            }
        ),
        INDEX.prop_map(|profile| Step::Archive { profile }),
    ]
}

fn question_step() -> impl Strategy<Value = Step> {
    let message = select(vec![
        MessageKind::StaffChat,
        MessageKind::Automation,
        MessageKind::Reminder,
        MessageKind::Survey,
        MessageKind::SurveySwitchedOff,
        MessageKind::SurveyOfNoAppointment,
        MessageKind::Form,
        MessageKind::Invoice,
        MessageKind::PortalLink,
        MessageKind::Campaign,
    ]);
    let viewer = select(vec![Actor::Staff, Actor::ClientInPortal, Actor::ClientInApp]);
    prop_oneof![
        4 => (INDEX, message, option::of(INDEX), any::<bool>()).prop_map(
            |(profile, message, pet, interactive)| Step::Route { profile, message, pet, interactive }
        ),
        3 => (INDEX, viewer).prop_map(|(profile, viewer)| Step::Look { profile, viewer }),
        1 => INDEX.prop_map(|profile| Step::Resolve { profile }),
    ]
}

fn host_fact() -> impl Strategy<Value = HostFact> {
    prop_oneof![
        2 => Just(HostFact::NewPet),
        3 => INDEX.prop_map(|pet| HostFact::NewAppointment { pet }),
        3 => INDEX.prop_map(|pet| HostFact::AppointmentPassed { pet }),
        1 => INDEX.prop_map(|pet| HostFact::PetDied { pet }),
        1 => INDEX.prop_map(|pet| HostFact::PetRenamed { pet }),
        1 => INDEX.prop_map(|pet| HostFact::PetDeleted { pet }),
        1 => Just(HostFact::MembershipStarted),
        2 => INDEX.prop_map(|membership| HostFact::MembershipEnded { membership }),
        1 => prop_oneof![1 => Just(HostFact::PointsAdded), 4 => Just(HostFact::MethodAdded)],
    ]
}
