// Written by tools/types.mjs from docs/schema; `cargo xtask npm` keeps it fresh. Do not edit.
//
// One name per type: where the library may be given less than it gives, such as `null` left out, the type is what it may
// be given. So every answer, or part of one, can be handed back as it is.

/** Whether a client has an active conversation. It can block a merge, so it is always said; a client has at most one. */
export type ActiveConversation =
  /** There is none. */
  | {
    type: 'none';
  }
  /** There is one. */
  | {
    type: 'active';
    /** Which. */
    conversation: ConversationId;
  };

/** Who changes a profile. */
export type Actor =
  /** Staff of the clinic, in Flow. */
  | 'staff'
  /** The client, in the pet portal in a browser. */
  | 'client-in-portal'
  /** The client, in the app. */
  | 'client-in-app'
  /** The nightly sync with the practice management software. */
  | 'pims-sync';

export type ActorId = string;

/** A pet's age in completed calendar months. */
export interface Age {
  /** And completed months, 0 to 11. */
  months: number;
  /** Completed years. */
  years: number;
}

/** Whether a pet is spayed or neutered. */
export type Altered =
  /** It is. */
  | 'yes'
  /** It is not. */
  | 'no'
  /** Not known. */
  | 'unknown';

/** What the client hears on answering. */
export type Announcement =
  /** That the call is recorded. */
  | 'call-is-recorded'
  /** Nothing: the call is not recorded. */
  | 'nothing';

/** What a text message answers, as far as the host knows. */
export type Answered =
  /** Nothing, or nothing that the host knows of. */
  | 'nothing'
  /** A text about an appointment. */
  | 'appointment'
  /** Any other text. */
  | 'other';

/** Input of `merge.apply`. */
export interface ApplyInput {
  /** The clinic as it is now. */
  clinic: Clinic;
  /** The opened profile as it is now. */
  opened: Client;
  /** The record of an earlier application of this ticket, where there is one. */
  previous?: MergeRecord | null | undefined;
  /** The selected profile as it is now. */
  selected: Client;
  /** Who merges, when, and what the merge is called. */
  stamp: Stamp;
  /** The ticket of the review. */
  ticket: Ticket;
}

/** An appointment of a pet. */
export interface Appointment {
  /** Its type. */
  appointmentType: AppointmentTypeId;
  /** Whether it was cancelled. It can hide an appointment, so it is always said. */
  cancelled: boolean;
  /** Its id. */
  id: AppointmentId;
  /** The pet. */
  pet: PetId;
  /** When it starts. */
  startsAt: Instant;
  /** What it is called: `Annual exam`. */
  title: Name;
}

export type AppointmentId = string;

/** One upcoming appointment. */
export interface AppointmentLine {
  /** The appointment. */
  appointment: AppointmentId;
  /** The pet. */
  pet: PetId;
  /** The pet's name. */
  petName: Name;
  /** When it starts. */
  startsAt: Instant;
  /** What the appointment is called. */
  title: Name;
}

export type AppointmentTypeId = string;

/** The upcoming appointments, on home and on the page of a pet. */
export type AppointmentsSection =
  /** There are some. */
  | {
    type: 'shown';
    /** The one that starts first, first; by id where two start together. */
    appointments: readonly AppointmentLine[];
    /** The rule: PORTAL-7. */
    rule: Rule;
  }
  /** There is none to show. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

/** One reason why two profiles may not be merged. */
export interface Blocker {
  /** The clients it speaks of. */
  clients: readonly ClientId[];
  /** The kind of blocker. */
  code: BlockerCode;
  /** An English sentence. */
  detail: string;
  /** The facts it rests on. */
  facts: BlockerFacts;
  /** Who can clear it, and how. */
  remedy: Remedy;
  /** The rule. */
  rule: Rule;
}

/** A kind of blocker, in the order in which they are given. */
export type BlockerCode =
  /** MERGE-1. */
  | 'same-client'
  /** MERGE-2. */
  | 'different-clinic'
  /** MERGE-3. */
  | 'client-retired'
  /** MERGE-3. */
  | 'client-deleted'
  /** MERGE-4. */
  | 'client-in-pims'
  /** MERGE-5. */
  | 'both-clients-in-pims'
  /** MERGE-6. */
  | 'both-have-active-conversation'
  /** MERGE-7. */
  | 'has-loyalty-points'
  /** MERGE-8. */
  | 'has-care-membership'
  /** MERGE-9. */
  | 'not-available-on-mobile';

/** The facts a blocker rests on. */
export type BlockerFacts =
  /** Nothing beyond the clients. */
  | {
    type: 'none';
  }
  /** The profile belongs to another clinic. */
  | {
    type: 'clinic';
    /** The clinic it belongs to. */
    clinic: ClinicId;
    /** The clinic in hand. */
    expected: ClinicId;
  }
  /** The profile was retired. */
  | {
    type: 'retired';
    /** The merge that retired it. */
    merge: MergeId;
    /** The profile that remained. */
    survivor: ClientId;
  }
  /** The profile's record in the PIMS. */
  | {
    type: 'pims-record';
    /** The record. */
    record: PimsRecordId;
  }
  /** Both profiles' records in the PIMS. */
  | {
    type: 'pims-records';
    /** The opened profile's. */
    opened: PimsRecordId;
    /** The selected profile's. */
    selected: PimsRecordId;
  }
  /** Both active conversations. */
  | {
    type: 'conversations';
    /** The opened profile's. */
    opened: ConversationId;
    /** The selected profile's. */
    selected: ConversationId;
  }
  /** The loyalty points. */
  | {
    type: 'points';
    /** How many. */
    points: Count;
  }
  /** The memberships that block. */
  | {
    type: 'memberships';
    /** Each of them. */
    memberships: readonly Membership[];
  };

/** What placing a call does. */
export type CallAction =
  /** CALL-1: ask whether to record, and come back with the answer. No call is placed before that. */
  | {
    type: 'ask-whether-to-record';
  }
  /** CALL-2: no call can be placed, since there is no number of the clinic to show. */
  | {
    type: 'set-up-number';
  }
  /** Place the call. */
  | {
    type: 'place';
    /** CALL-1: what the client hears on answering. */
    announcement: Announcement;
    /** CALL-2: the number to show, the clinic's. */
    callerId: E164;
    /** CALL-1: whether the call is recorded, from its first second to its last. */
    recorded: boolean;
  };

/** Input of `call.place`. */
export interface CallPlaceInput {
  /** The clinic's number. */
  callerId: CallerId;
  /** What was said to the question whether to record. */
  recording: RecordingAnswer;
}

/** Input of `call.recording`. */
export interface CallRecordingInput {
  /** How far the call has come. */
  call: CallState;
}

/** How far a call has come. */
export type CallState =
  /** It has not been placed. */
  | {
    type: 'not-placed';
  }
  /** It has been placed and has not ended. */
  | {
    type: 'ongoing';
    /** Whether it is recorded. */
    recording: Recording;
  }
  /** It has ended. */
  | {
    type: 'ended';
    /**
     * How long the call was, in milliseconds. The document speaks of the call's length, and a recording runs from the
     * call's beginning.
     */
    durationMillis: Count;
    /** Whether it was recorded. */
    recording: Recording;
  };

/** The number that the client sees. It can stand in the way, so it is always said. */
export type CallerId =
  /** The clinic has no number that calls can be placed from. */
  | {
    type: 'none';
  }
  /** The clinic's number. */
  | {
    type: 'clinic';
    /** In E.164. */
    number: E164;
  };

/** Input of `clinic.capabilities`. */
export interface CapabilitiesInput {
  /** The clinic. */
  clinic: Clinic;
}

/** Output of `clinic.capabilities`. */
export interface CapabilitiesOutput {
  /** Every capability, in the order of the rules. */
  capabilities: readonly CapabilityFact[];
}

/** Something that a PIMS makes possible. */
export type Capability =
  /** PIMS-1: a merge may involve one profile that is in the PIMS. */
  | 'merge-with-one-in-pims'
  /** PIMS-2: pets that a merge adds are written back to the PIMS record. */
  | 'write-back-pets'
  /** PIMS-3: the pet ID card. */
  | 'pet-id-card'
  /** PIMS-4: reminders under a pet in the portal. */
  | 'portal-reminders'
  /** PIMS-5: contact points arrive from it every night. */
  | 'nightly-contacts';

/** One capability of one clinic, and why it has it or not. */
export interface CapabilityFact {
  /** Which. */
  capability: Capability;
  /** Whether the clinic has it. */
  has: boolean;
  /** Whether the host said so itself. */
  overridden: boolean;
  /** The rule of the table. */
  rule: Rule;
}

/** What a host states of its own clinic, in place of the table. What is left out is as the table has it. */
export interface CapabilityOverrides {
  /** In place of PIMS-1. */
  mergeWithOneInPims?: boolean | null | undefined;
  /** In place of PIMS-5. */
  nightlyContacts?: boolean | null | undefined;
  /** In place of PIMS-3. */
  petIdCard?: boolean | null | undefined;
  /** In place of PIMS-4. */
  portalReminders?: boolean | null | undefined;
  /** In place of PIMS-2. */
  writeBackPets?: boolean | null | undefined;
}

/** Input of `merge.chain`. */
export interface ChainInput {
  /** The clinic in hand. */
  clinic: Clinic;
  /** The profile from whose page the chain was started. */
  opened: Client;
  /** The policy. */
  policy?: Policy | undefined;
  /** The profiles to merge, in order; at most 1,000. */
  steps: readonly ChainStep[];
  /** Where it runs. */
  surface: Surface;
}

/** What a chain gave. */
export interface ChainOutcome {
  /** One outcome for each step done, in order. */
  done: readonly Outcome[];
  /** The profiles of the steps after that. */
  notAttempted: readonly ClientId[];
  /** Why it ended early, where it did. */
  stopped: ChainStop | null;
}

/** One step of a chain. */
export interface ChainStep {
  /** The choices of this step; the defaults where left out. */
  choices?: Choices | undefined;
  /** The profile merged in this step. */
  selected: Client;
  /** Who, when, and what this merge is called. */
  stamp: Stamp;
}

/** Where and why a chain ended early. */
export interface ChainStop {
  /** Why not. */
  reason: StopReason;
  /** The profile that was to be merged. */
  selected: ClientId;
  /** The step, counted from 0. */
  step: number;
}

/** Where a signalment is changed. Nowhere in the portal. */
export type ChangedIn =
  /** In the PIMS, from which it is synced. */
  | 'pims'
  /** In Flow, by the clinic: it has no PIMS. */
  | 'flow';

/** A channel that a contact option switches. */
export type Channel =
  /** Text messages to the primary number. */
  | 'text'
  /** Mail to the email address. */
  | 'email';

/** One channel of a route. */
export interface ChannelRoute {
  /** The channel. */
  channel: RouteChannel;
  /** The rule by which it is used, or the first of those by which it is not. */
  rule: Rule;
  /** Every reason why it is not used. */
  suppressed: readonly Suppression[];
  /** Where to, for a text or a mail that goes: the key of the primary number, the address. */
  to: string | null;
  /** Whether the message goes by it. */
  used: boolean;
}

/** Input of `clients.check`. */
export interface CheckInput {
  /** The clinic, whose region the numbers are read with. */
  clinic: Clinic;
  /** The profile as typed. */
  draft: ClientDraft;
}

/** A client, and what was noticed while it was read. */
export interface Checked {
  /** The client. */
  client: Client;
  /** What was noticed, in the order of the draft. None of it stands in the way. */
  notices: readonly Notice[];
}

/**
 * The choices of step 2. Each names a client or a number offered, never a value typed again.
 *
 * What is left out or null takes the default, and the plan says so. An empty list of phones is a choice: it keeps none.
 */
export interface Choices {
  /** Whether mail is sent (MERGE-26). */
  contactByEmail?: boolean | null | undefined;
  /** Whether texts are sent (MERGE-26, MERGE-27). */
  contactByText?: boolean | null | undefined;
  /** The client whose email address is kept (MERGE-21). */
  email?: ClientId | null | undefined;
  /** The client whose name is kept (MERGE-20). */
  name?: ClientId | null | undefined;
  /** The numbers kept (MERGE-23). */
  phones?: readonly PhoneKey[] | null | undefined;
  /** The primary number (MERGE-24, MERGE-25). */
  primary?: PhoneKey | null | undefined;
}

/**
 * What a client profile holds: plain data, not yet a `Client`.
 *
 * `Client::new` checks it. A client is read through this type's fields.
 */
export interface Client {
  /** The active conversation, if there is one. */
  activeConversation: ActiveConversation;
  /** The archived conversations, oldest first. */
  archivedConversations: readonly ConversationId[];
  /** The clinic it belongs to. */
  clinic: ClinicId;
  /** The client's email address. */
  email?: Email | null | undefined;
  /** The profile's id. */
  id: ClientId;
  /** Loyalty points. */
  loyaltyPoints: Count;
  /** Care memberships, ended ones too. */
  memberships: readonly Membership[];
  /** What the nightly sync passes over, and what is known of numbers that are gone (CONTACT-6). May be left out. */
  memory?: ContactMemory | undefined;
  /** The merges this profile survived that have not been undone, oldest first (MERGE-44). */
  merges: readonly StandingMerge[];
  /** The client's name. */
  name: PersonName;
  /** Saved payment methods, by id only. They are never shown (MERGE-29). */
  paymentMethods: readonly PaymentMethodId[];
  /** The client's pets. */
  pets: readonly Pet[];
  /** The client's phone numbers, each once; at most one is primary. */
  phones: readonly Phone[];
  /** Whether it has a record in the PIMS. */
  pims: PimsRecord;
  /** Which channels the client may be reached by. */
  preferences: ContactPreferences;
  /** Whether it is active, retired by a merge, or deleted. */
  status: ClientStatus;
}

/**
 * A profile as a host has it. `check` reads its phone numbers and its email address and gives a
 * `Client`.
 */
export interface ClientDraft {
  /** The clinic it belongs to. */
  clinic: ClinicId;
  /** The conversations, oldest first. At most one of them is active. */
  conversations: readonly Conversation[];
  /** The client's email address, as written. */
  email?: EmailText | null | undefined;
  /** The profile's id. */
  id: ClientId;
  /** Loyalty points. */
  loyaltyPoints: Count;
  /** Care memberships, ended ones too. */
  memberships: readonly Membership[];
  /** What the profile remembers, as the library gave it (CONTACT-6). May be left out. */
  memory?: ContactMemory | undefined;
  /** The merges this profile survived that have not been undone, oldest first. */
  merges: readonly StandingMerge[];
  /** The client's name. */
  name: PersonName;
  /** Saved payment methods, by id only. */
  paymentMethods: readonly PaymentMethodId[];
  /** The client's pets. */
  pets: readonly Pet[];
  /** The client's phone numbers, as written. */
  phones: readonly PhoneDraft[];
  /** Whether it has a record in the PIMS. */
  pims: PimsRecord;
  /** Which channels the client may be reached by. */
  preferences: ContactPreferences;
  /** Whether it is active, retired by a merge, or deleted. */
  status: ClientStatus;
}

/**
 * The facts of a profile that can block a merge: all that a search result has to carry.
 *
 * None of them has a default, in any language: a forgotten field is a problem, never a merge.
 */
export interface ClientFacts {
  /** The active conversation, if there is one. */
  activeConversation: ActiveConversation;
  /** The clinic it belongs to. */
  clinic: ClinicId;
  /** The profile's id. */
  id: ClientId;
  /** Loyalty points. */
  loyaltyPoints: Count;
  /** Care memberships, ended ones too. */
  memberships: readonly Membership[];
  /** Whether it has a record in the PIMS. */
  pims: PimsRecord;
  /** Whether it is active, retired by a merge, or deleted. */
  status: ClientStatus;
}

export type ClientId = string;

/** How a message goes to one client, in words. */
export interface ClientRoute {
  /** Text, email, push and portal, in this order. */
  channels: readonly ChannelRoute[];
  /** The client. */
  client: ClientId;
  /**
   * Where the primary number cannot be used, or there is none: the numbers that can receive texts (CONTACT-5). None of
   * them is picked. Empty else.
   */
  textable: readonly PhoneKey[];
}

/** A client and its status, as far as it matters for finding a survivor. */
export interface ClientStanding {
  /** The client. */
  id: ClientId;
  /** Its status. */
  status: ClientStatus;
}

/** The status of a profile. It can block a merge, so it is always said. */
export type ClientStatus =
  /** In use. */
  | {
    type: 'active';
  }
  /** Retired by a merge (MERGE-39). Its history stays readable, and does not make it active again. */
  | {
    type: 'retired';
    /** The merge that retired it. */
    merge: MergeId;
    /** The profile that remained. */
    survivor: ClientId;
  }
  /** Deleted. */
  | {
    type: 'deleted';
  };

/** A clinic, as far as the rules ask about it. */
export interface Clinic {
  /** What it states of itself in place of the table of capabilities. */
  capabilities?: CapabilityOverrides | undefined;
  /** Its id. */
  id: ClinicId;
  /** Its practice management software. */
  pims: Pims;
  /** The region whose numbers are written there without a country code. */
  region: Region;
}

export type ClinicId = string;

/** The link to the clinic's information. */
export type ClinicInfoSection =
  /** There is one. */
  | {
    type: 'shown';
    /** Where it leads. */
    link: Link;
    /** The rule: PORTAL-1. */
    rule: Rule;
  }
  /** There is none. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

/** Something edited since the merge. It stays on the survivor as it is now; the record holds what it was. */
export interface Conflict {
  /** An English sentence. */
  detail: string;
  /** The field. */
  field: Field;
  /** Which entry of it, where the field is a list: a number's key, a pet's id. */
  item: string | null;
  /** The rule. */
  rule: Rule;
}

/** What to do. */
export type ContactAction =
  /** Keep the profile, in which these fields changed. */
  | {
    type: 'save-profile';
    /** The profile. */
    client: ClientId;
    /** What changed. */
    fields: readonly ContactField[];
  }
  /** Keep this event with the client's others: the opt-outs are made of them (CONTACT-11). */
  | {
    type: 'keep-opt-event';
    /** The client. */
    client: ClientId;
    /** The event. */
    event: OptEvent;
  };

/** Input of `contact.edit`. */
export interface ContactEditInput {
  /** Who edits. */
  actor: Actor;
  /** The profile. */
  client: Client;
  /** The clinic in hand, whose region numbers are read with. */
  clinic: Clinic;
  /** The edits, carried out in this order, all or none; at most 1,000. */
  edits: readonly Edit[];
  /** When. */
  now: Instant;
}

/** One thing the host must do. */
export interface ContactEffect {
  /** What to do. */
  action: ContactAction;
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
}

/** What of a profile is changed. */
export type ContactField =
  /** The name. */
  | 'name'
  /** The email address. */
  | 'email'
  /** The phone numbers: adding, editing, removing one. */
  | 'phones'
  /** Which number is the primary one. */
  | 'primary'
  /** Whether texts are sent. */
  | 'contact-by-text'
  /** Whether mail is sent. */
  | 'contact-by-email'
  /** Whether push notifications arrive in the app. */
  | 'push'
  /** Whether NPS surveys are sent. */
  | 'nps-surveys';

/**
 * What a profile remembers so that the nightly sync undoes nothing that was decided in Flow (CONTACT-6).
 *
 * Empty on a profile where nothing was, and then not written at all.
 */
export interface ContactMemory {
  /** Numbers that are no longer on the profile, each once. */
  phones: readonly RememberedPhone[];
  /**
   * The number that the PIMS marks as primary, where Flow has decided otherwise. The sync passes over that mark until
   * the PIMS marks another.
   */
  primary?: PhoneKey | null | undefined;
}

/** A notice. */
export interface ContactNotice {
  /** An English sentence. */
  detail: string;
  /** What. */
  notice: ContactNoticeKind;
  /** The rule it rests on. */
  rule: Rule;
}

/** What a notice is about. */
export type ContactNoticeKind =
  /** CONTACT-16: this is no phone number; it is kept as written, and nothing can be sent to it. */
  | {
    type: 'phone-invalid';
    /** The number. */
    phone: PhoneKey;
  }
  /** CONTACT-16: this is no email address; it is kept as written, and nothing can be sent to it. */
  | {
    type: 'email-invalid';
    /** The address as written. */
    email: string;
  }
  /** CONTACT-4: what was done to this number stays in Flow; nothing is written back to the PIMS. */
  | {
    type: 'stays-in-flow';
    /** The number. */
    phone: PhoneKey;
  }
  /** CONTACT-2: no number is the primary one, so no texts are sent. */
  | {
    type: 'no-primary';
    /** The numbers that can receive texts. None of them is picked. */
    textable: readonly PhoneKey[];
  }
  /** CONTACT-5: the primary number cannot receive texts. */
  | {
    type: 'primary-not-textable';
    /** The primary. */
    phone: PhoneKey;
    /** The numbers that can. None of them is picked. */
    textable: readonly PhoneKey[];
  }
  /** CONTACT-11: the client texted STOP from the primary number, and no switch lifts that. */
  | {
    type: 'keyword-opt-out-stands';
    /** The primary. */
    phone: PhoneKey;
  }
  /** CONTACT-6: what was known of a number that the profile once had is known of it again. */
  | {
    type: 'recalled';
    /** The number. */
    phone: PhoneKey;
  };

/** Input of `contact.permissions`: an empty object. */
export type ContactPermissionsInput = Record<string, never>;

/** Output of `contact.permissions`. */
export interface ContactPermissionsOutput {
  /** The whole table, field by field and actor by actor. */
  table: readonly PermissionRow[];
}

/**
 * The contact preferences of a client.
 *
 * The last two may be left out, and are not written where they are as nobody has switched them: push not set up, and
 * surveys on. Whoever routes a message says all of them: see `RoutingFacts`.
 */
export interface ContactPreferences {
  /** Mail. */
  email: Preference;
  /** NPS surveys (CONTACT-14). */
  nps?: Preference | undefined;
  /** Push notifications (CONTACT-8). */
  push?: PushPreference | undefined;
  /** Text messages. */
  text: Preference;
}

/** Input of `contact.sync`. */
export interface ContactSyncInput {
  /** The profile. */
  client: Client;
  /** The clinic in hand, whose region numbers are read with. */
  clinic: Clinic;
  /** The PIMS' version of it. */
  pims: PimsContacts;
}

/** Something that a message holds. */
export type Content =
  /** An automation. */
  | 'automation'
  /** An attachment. */
  | 'attachment'
  /** A form. */
  | 'form'
  /** Anything else that one can do something with: an invitation, a payment. */
  | 'interactive';

/** A conversation, as a draft lists it. */
export interface Conversation {
  /** Its id. */
  id: ConversationId;
  /** Its state. */
  state: ConversationState;
}

/** A conversation, as a list of them shows it. */
export interface ConversationCard {
  /** Its id. */
  id: ConversationId;
  /** When its latest message was written. */
  latestAt: Instant;
  /** The pets it is about, where it is about some. They may be pets that the client no longer has. */
  pets: readonly PetId[];
  /** Its state. */
  state: ConversationState;
}

/** All conversations of a client. */
export interface ConversationHistory {
  /** The active one, if there is one. */
  active: ActiveConversation;
  /**
   * All of them: the active one first, then the archived ones, that with the latest message first; by id where two
   * have the same moment. As many as were given.
   */
  conversations: readonly ConversationCard[];
  /** The rule: CONV-3. */
  rule: Rule;
}

/** Input of `conversation.history`. */
export interface ConversationHistoryInput {
  /** All conversations of the client, archived ones too; at most 10,000. */
  conversations: readonly ConversationCard[];
}

export type ConversationId = string;

/** One conversation of the client. */
export interface ConversationLine {
  /** Whether it is about this pet, among others or alone. */
  aboutThisPet: boolean;
  /** The conversation. */
  conversation: ConversationCard;
}

/** Input of `conversation.start`. */
export interface ConversationStartInput {
  /** Who starts the chat. */
  by: Starter;
  /** All conversations of the client, archived ones too. */
  conversations: readonly Conversation[];
  /** The id that a new conversation would have. */
  newConversation: ConversationId;
}

/** The state of a conversation, as a draft lists it. */
export type ConversationState =
  /** Still going on. */
  | 'active'
  /** Archived by staff. It stays readable. */
  | 'archived';

/** The conversations of the client, for all pets (CONV-3). */
export type ConversationsSection =
  /** There are some. */
  | {
    type: 'shown';
    /** All of them, in the order of the history. */
    conversations: readonly ConversationLine[];
    /** The rule: CONV-3. */
    rule: Rule;
  }
  /** There is none. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

export type Count = number;

export type Date = string;

export type Digest = string;

/** When a service is due. It can hide a service, so it is always said. */
export type Due =
  /** On a day. */
  | {
    type: 'on';
    /** The day. */
    date: Date;
  }
  /** On no day that is known. It is neither upcoming nor overdue, and shows nowhere. */
  | {
    type: 'undated';
  };

export type E164 = string;

/** One change of a profile. */
export type Edit =
  /** Gives the client another name. */
  | {
    type: 'set-name';
    /** The name. */
    name: PersonName;
  }
  /** Gives the client an email address (CONTACT-3). */
  | {
    type: 'set-email';
    /** The address as typed. */
    email: EmailText;
  }
  /** Takes the email address away (CONTACT-3). */
  | {
    type: 'remove-email';
  }
  /** Adds a number, which is not the primary one by that. */
  | {
    type: 'add-number';
    /** What is known of its line. */
    line: LineDraft;
    /** The number as typed. */
    text: PhoneText;
  }
  /** Puts another number, or another spelling, in a number's place. It stays in Flow (CONTACT-4). */
  | {
    type: 'edit-number';
    /** What is known of its line. Of the same number, unverified leaves what is known as it is. */
    line: LineDraft;
    /** The number that is there. */
    phone: PhoneKey;
    /** The number as typed. */
    text: PhoneText;
  }
  /** Takes a number away. */
  | {
    type: 'remove-number';
    /** Which. */
    phone: PhoneKey;
  }
  /** Makes a number the primary one, in place of any other (CONTACT-2). */
  | {
    type: 'set-primary';
    /** Which. */
    phone: PhoneKey;
  }
  /** Unchecks the primary number, which leaves none (CONTACT-2). */
  | {
    type: 'unset-primary';
    /** The number that is the primary one. */
    phone: PhoneKey;
  }
  /** Switches texts. */
  | {
    type: 'set-contact-by-text';
    /** Whether they are sent. */
    on: boolean;
  }
  /** Switches mail. */
  | {
    type: 'set-contact-by-email';
    /** Whether it is sent. */
    on: boolean;
  }
  /** Switches push notifications in the app (CONTACT-8). */
  | {
    type: 'set-push';
    /** Whether they arrive. */
    on: boolean;
  }
  /** Switches NPS surveys (CONTACT-14). */
  | {
    type: 'set-nps-surveys';
    /** Whether they are sent. */
    on: boolean;
  };

/** What edits gave. */
export interface Edited {
  /** The profile as it now is. */
  client: Client;
  /** What the host must do, in this order; nothing where nothing changed. None of it writes to the PIMS (CONTACT-4). */
  effects: readonly ContactEffect[];
  /** What should be known. */
  notices: readonly ContactNotice[];
}

/** One thing the host must do. */
export interface Effect {
  /** What to do. */
  action: EffectAction;
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
}

/** What to do. */
export type EffectAction =
  /** MERGE-33: give the profile these contact details, in place of those it has. */
  | {
    type: 'update-client';
    /** The profile. */
    client: ClientId;
    /** Its email address; null for none. */
    email?: Email | null | undefined;
    /** What it remembers (CONTACT-6). Not written where it is empty. */
    memory?: ContactMemory | undefined;
    /** Its name. */
    name: PersonName;
    /** Its phone numbers; the primary one is marked. */
    phones: readonly Phone[];
    /** Its contact preferences. */
    preferences: ContactPreferences;
  }
  /** MERGE-34: move pets, and with them their upcoming appointments. */
  | {
    type: 'move-pets';
    /** Their upcoming appointments. */
    appointments: readonly AppointmentId[];
    /** Whose they are. */
    from: ClientId;
    /** The pets. */
    pets: readonly PetId[];
    /** Whose they become. */
    to: ClientId;
  }
  /** MERGE-35: write pets back to a record in the PIMS. */
  | {
    type: 'write-back-pets';
    /** The profile. */
    client: ClientId;
    /** The pets. */
    pets: readonly PetId[];
    /** Its record in the PIMS. */
    record: PimsRecordId;
  }
  /** MERGE-36: leave the profile's payment methods as they are. */
  | {
    type: 'keep-payment-methods';
    /** The profile. */
    client: ClientId;
  }
  /** MERGE-36: move all payment methods. */
  | {
    type: 'move-payment-methods';
    /** Whose they are. */
    from: ClientId;
    /** Whose they become. */
    to: ClientId;
  }
  /** MERGE-36: remove all payment methods of the profile, before others are moved to it. */
  | {
    type: 'remove-payment-methods';
    /** The profile. */
    client: ClientId;
  }
  /**
   * MERGE-37: show this name on the client's chat messages and on the conversation cards. Names inside system
   * messages, and what automations and forms filled in, stay as they are.
   */
  | {
    type: 'rename-in-conversations';
    /** The client whose messages they are. */
    client: ClientId;
    /** The conversations. */
    conversations: readonly ConversationId[];
    /** The name to show. */
    name: PersonName;
  }
  /** MERGE-38: make an active conversation another client's. */
  | {
    type: 'move-conversation';
    /** The conversation. */
    conversation: ConversationId;
    /** Whose it is. */
    from: ClientId;
    /** Whose it becomes. */
    to: ClientId;
  }
  /** MERGE-39: retire the profile. Its past appointments, conversations and payment records stay readable for history. */
  | {
    type: 'retire-client';
    /** The profile. */
    client: ClientId;
    /** The profile that remains. */
    survivor: ClientId;
  }
  /** MERGE-44: make a retired profile active again, with these contact details. */
  | {
    type: 'restore-client';
    /** The profile. */
    client: ClientId;
  };

/** Input of `merge.eligibility`. Only the policy may be left out: no fact that can block is taken for granted. */
export interface EligibilityInput {
  /** The clinic in hand. */
  clinic: Clinic;
  /** The facts of the opened profile. */
  opened: ClientFacts;
  /** The policy. */
  policy?: Policy | undefined;
  /** The facts of the selected one. */
  selected: ClientFacts;
  /** Where the merge would run. */
  surface: Surface;
}

/** Output of `merge.eligibility`. */
export interface EligibilityOutput {
  /** Why not, in the order of the rules. */
  blockers: readonly Blocker[];
  /** Whether the two may be merged. */
  eligible: boolean;
}

/** An email address, and whether mail can be sent to it as far as its form tells. */
export interface Email {
  /** The address as written, without the blanks around it. */
  asWritten: EmailText;
  /** Whether it has the form of an address (RFC 5321). One that has not is kept and marked, never dropped. */
  valid: boolean;
}

/** One email address. */
export interface EmailAlternative {
  /** Whose it is; this names it in a choice. */
  client: ClientId;
  /** The address. */
  email: Email;
  /** Whether it may be chosen. */
  selectable: boolean;
}

/** The email addresses offered. */
export interface EmailOptions {
  /** Each address there is, the survivor's first. */
  alternatives: readonly EmailAlternative[];
  /** The client whose address is kept by default; null where the merged profile will have none. */
  default: ClientId | null;
  /** Set where the default is the only choice. */
  lock: Lock | null;
}

export type EmailText = string;

/** What became of an event. */
export type EventFate =
  /** It changed the state. */
  | 'changed'
  /** It was so already. */
  | 'already-so'
  /** The text is no keyword, or one that means something else here. */
  | 'no-keyword'
  /** It was not theirs to change: staff cannot switch on what the client switched off. */
  | 'not-theirs';

/** An event, and what became of it. */
export interface EventOutcome {
  /** The event. */
  event: OptEvent;
  /** What became of it. */
  fate: EventFate;
  /** The rule. */
  rule: Rule;
}

export type Every = number;

/** When a vaccination expires. It decides how it is marked, so it is always said. */
export type Expiry =
  /** With the end of a day. */
  | {
    type: 'on';
    /** The last day it holds. */
    date: Date;
  }
  /** On no day that is known. */
  | {
    type: 'not-known';
  };

export type Extension = string;

/** A field of the merged profile. */
export type Field =
  /** The name. */
  | 'name'
  /** The email address. */
  | 'email'
  /** A phone number, or which are kept. */
  | 'phones'
  /** The primary number. */
  | 'primary'
  /** Whether texts are sent. */
  | 'contact-by-text'
  /** Whether mail is sent. */
  | 'contact-by-email'
  /** A pet. */
  | 'pets'
  /** The active conversation. */
  | 'active-conversation'
  /** Payment methods. */
  | 'payment-methods'
  /** The record in the PIMS. */
  | 'pims'
  /** The archived conversations. */
  | 'archived-conversations'
  /** Loyalty points. */
  | 'loyalty-points'
  /** Care memberships. */
  | 'memberships';

export type Format = number;

/** One reason for which a section is hidden. */
export interface Hidden {
  /** An English sentence. */
  detail: string;
  /** The reason. */
  reason: HiddenReason;
  /** The rule. */
  rule: Rule;
}

/** A reason for which a section is hidden. */
export type HiddenReason =
  /** The clinic has no page of information. */
  | 'no-clinic-info'
  /** The client has no pets. */
  | 'no-pets'
  /** No website widget is turned on. */
  | 'widgets-off'
  /** No conversation is active. */
  | 'no-active-conversation'
  /** No appointment starts now or later. */
  | 'no-upcoming-appointments'
  /** Appointments are upcoming, but of types that the clinic did not make visible. */
  | 'appointment-types-not-visible'
  /** No service is due from today to six months from today. */
  | 'no-services-due'
  /** Services are due, but only of pets that are inactive or deceased. */
  | 'only-of-pets-apart'
  /** The client uploaded no photo. */
  | 'no-photo'
  /** The clinic's PIMS has no ID cards. */
  | 'id-card-not-available'
  /** The clinic's PIMS has no reminders under a pet. */
  | 'reminders-not-available'
  /** No service is overdue or due within six months. */
  | 'no-reminders'
  /** The pet is no longer a patient. */
  | 'pet-inactive'
  /** The pet is deceased. */
  | 'pet-deceased'
  /** The client has no conversations. */
  | 'no-conversations';

/** The active conversation. */
export type HomeConversationSection =
  /** There is one; there are never two (CONV-2). */
  | {
    type: 'shown';
    /** The conversation. */
    conversation: ConversationCard;
    /** The rule: PORTAL-1. */
    rule: Rule;
  }
  /** None is active. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

/** The home page. Its sections are in the order in which they are to be drawn. */
export interface HomePage {
  /** The upcoming appointments of all pets. */
  appointments: AppointmentsSection;
  /** The link to the clinic's information. */
  clinicInfo: ClinicInfoSection;
  /** The active conversation. */
  conversation: HomeConversationSection;
  /** The pets. */
  pets: PetsSection;
  /** The services due of all active pets. */
  services: ServicesSection;
  /** The website widgets. */
  widgets: WidgetsSection;
}

/** How a value came about. */
export type How =
  /** Somebody chose it. */
  | 'chosen'
  /** Nothing was chosen. */
  | 'defaulted'
  /** It could not be chosen. */
  | 'locked'
  /** There is nothing to choose: both profiles' values are kept. */
  | 'always';

/** The ID card, on the page of a pet and by itself. */
export type IdCardSection =
  /** The card: what its PDF has, too. */
  | {
    type: 'shown';
    /** The rule: PORTAL-5. */
    rule: Rule;
    /** The signalment. */
    signalment: Signalment;
    /** The latest record of each vaccine, in the order in which the vaccines first stand in the records. */
    vaccines: readonly VaccineLine[];
  }
  /** There is none. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

export type Instant = string;

/** How often something is due: every three years. */
export interface Interval {
  /** How many of the unit. */
  every: Every;
  /** The unit. */
  unit: IntervalUnit;
}

/** What an interval counts. */
export type IntervalUnit =
  /** Days. */
  | 'days'
  /** Weeks, of seven days. */
  | 'weeks'
  /** Calendar months. */
  | 'months'
  /** Calendar years, of twelve calendar months: a year from 29 February is 28 February. */
  | 'years';

/** What cannot be taken back. */
export type Irreversible =
  /** The payment methods that MERGE-36 removed. */
  | {
    type: 'payment-methods-removed';
    /** Whose they were. */
    client: ClientId;
  }
  /** The pets that MERGE-35 wrote back. */
  | {
    type: 'pets-written-back';
    /** The pets. */
    pets: readonly PetId[];
    /** The record in the PIMS. */
    record: PimsRecordId;
  };

/** Something that cannot be taken back. */
export interface IrreversibleEffect {
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
  /** What. */
  what: Irreversible;
}

export type Keyword = string;

/** Input of `contact.keyword`. */
export interface KeywordInput {
  /** What the message answers. */
  answers: Answered;
  /** The clinic's keywords, in place of the usual ones. May be left out. */
  keywords?: KeywordSets | undefined;
  /** Whether texts to that number are off by the client's own opt-out, by keyword or in the portal. */
  optedOut: boolean;
  /** The message as the client sent it. */
  text: MessageText;
}

/** What a text message is. */
export type KeywordMeaning =
  /** An ordinary message. */
  | {
    type: 'message';
  }
  /** It opts out. */
  | {
    type: 'opt-out';
    /** The keyword. */
    keyword: Keyword;
  }
  /** It opts in. */
  | {
    type: 'opt-in';
    /** The keyword. */
    keyword: Keyword;
  }
  /** A keyword that would opt in somebody who is opted out. This client is not, so it is an ordinary answer. */
  | {
    type: 'answer';
    /** The keyword. */
    keyword: Keyword;
  }
  /** It asks for help, and changes nothing. */
  | {
    type: 'help';
    /** The keyword. */
    keyword: Keyword;
  };

/** Whether the client texted STOP from this number (CONTACT-11, MERGE-27). It belongs to the number, not to the client. */
export type KeywordOptOut =
  /** No keyword opt-out stands. */
  | {
    type: 'none';
  }
  /** A keyword such as STOP came from this number, and no START since. */
  | {
    type: 'stopped';
    /** When, where that is known. */
    at?: Instant | null | undefined;
  };

/** What a text message is, and what to be aware of. */
export interface KeywordReading {
  /** What it is. */
  meaning: KeywordMeaning;
  /** The rule that says so. */
  rule: Rule;
  /** What to be aware of. */
  warnings: readonly KeywordWarning[];
}

/** The keywords of a clinic. By default those that carriers in North America ask for. */
export interface KeywordSets {
  /** They ask for help. */
  help?: readonly Keyword[] | undefined;
  /**
   * Those that may have been meant as the answer to a text about an appointment. They do what their set says, and the
   * result warns of it.
   */
  mayBeAnswers?: readonly Keyword[] | undefined;
  /** They opt in. */
  optIn?: readonly Keyword[] | undefined;
  /** They opt in who is opted out; of anybody else they are an ordinary answer. */
  optInIfOut?: readonly Keyword[] | undefined;
  /** They opt out. */
  optOut?: readonly Keyword[] | undefined;
}

/** A warning. */
export interface KeywordWarning {
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
  /** What it warns of. */
  warning: KeywordWarningKind;
}

/** What a warning is about. */
export type KeywordWarningKind =
  /** CONTACT-11: the client may have meant the appointment, and has opted out all the same. */
  | {
    type: 'may-be-an-answer';
    /** The keyword. */
    keyword: Keyword;
  };

/**
 * What kind of line a number is, and how that is known (CONTACT-16).
 *
 * A North American number does not show whether it is mobile: the host says so, once it has looked it up.
 */
export type Line =
  /** The host has had it verified. */
  | {
    type: 'verified';
    /** The kind. */
    lineType: LineType;
  }
  /** Only the number's own metadata say so: a fallback, which never counts as verified. */
  | {
    type: 'derived';
    /** The kind. */
    lineType: LineType;
  }
  /** Nothing is known. */
  | {
    type: 'unknown';
  };

/** What a host knows of a line. */
export type LineDraft =
  /** Its kind has been verified. */
  | {
    type: 'verified';
    /** The kind. */
    lineType: LineType;
  }
  /** Nothing has been verified; the number's metadata may still tell. */
  | {
    type: 'unverified';
  };

/** A kind of line. */
export type LineType =
  /** A mobile phone. */
  | 'mobile'
  /** A fixed line. It cannot receive texts. */
  | 'landline'
  /** Voice over IP. */
  | 'voip'
  /** Free of charge for the caller. It cannot receive texts. */
  | 'toll-free';

export type Link = string;

/** Why an option cannot be changed. */
export interface Lock {
  /** The error that a choice against it gives. */
  code: ProblemCode;
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
}

/** A value that the merged profile will not have. */
export interface Loss {
  /** The client or clients whose value it is. */
  clients: readonly ClientId[];
  /** The field it is lost from. */
  field: Field;
  /** The rule that lists it. */
  rule: Rule;
  /** The value. */
  value: LostValue;
}

/** A value lost. */
export type LostValue =
  /** A name. */
  | {
    type: 'name';
    /** The name. */
    name: PersonName;
  }
  /** An email address. */
  | {
    type: 'email';
    /** The address. */
    email: Email;
  }
  /** A phone number. */
  | {
    type: 'phone';
    /** Whether the client texted STOP from it, which is lost with it. */
    keywordOptOut: KeywordOptOut;
    /** Its key. */
    phone: PhoneKey;
  }
  /** What one profile knew of a line, where the other has verified otherwise. */
  | {
    type: 'line';
    /** What was known. */
    line: Line;
    /** The number. */
    phone: PhoneKey;
  }
  /** A channel that was off. */
  | {
    type: 'preference';
    /** The channel. */
    channel: Channel;
    /** The state that is lost. */
    preference: Preference;
  }
  /** The saved payment methods. Which ones is never shown (MERGE-29). */
  | {
    type: 'payment-methods';
  };

/** A care membership of a client. */
export interface Membership {
  /** Its id. */
  id: MembershipId;
  /** Its state. */
  status: MembershipStatus;
}

export type MembershipId = string;

/** Which care memberships block (MERGE-8). */
export type MembershipPolicy =
  /** Those not known to have ended. */
  | 'not-ended'
  /** Any that was ever held. */
  | 'ever-held';

/** The state of a care membership. */
export type MembershipStatus =
  /** Running. */
  | 'active'
  /** Paused. */
  | 'paused'
  /** A payment is outstanding. */
  | 'past-due'
  /** Cancelled, and running to the end of its term. */
  | 'cancelled-running'
  /** Over. */
  | 'ended'
  /** The host does not know. It counts as not ended. */
  | 'unknown';

export type MergeId = string;

/** Input of `merge.options`. */
export interface MergeInput {
  /** The clinic in hand. */
  clinic: Clinic;
  /** The profile from whose page the merge was started. */
  opened: Client;
  /** The policy. */
  policy?: Policy | undefined;
  /** The profile selected in step 1. */
  selected: Client;
  /** Where the merge runs. */
  surface: Surface;
}

/** The record of a merge. The host keeps it, and hands it back for a replay or an undo. */
export interface MergeRecord {
  /** When. */
  at: Instant;
  /** Who merged. */
  by: ActorId;
  /** The clinic as it was. */
  clinic: Clinic;
  /** The version of this format. */
  format: Format;
  /** The merge, as the caller named it. */
  merge: MergeId;
  /** The opened profile as it was before. */
  opened: Client;
  /** What review showed, and what was done. */
  review: Review;
  /** The version of the rules the merge was made under. */
  rulesVersion: number;
  /** The selected profile as it was before. */
  selected: Client;
  /** Whether the merge stands. */
  state: RecordState;
  /** What was chosen, under which policy, on which surface. */
  ticket: Ticket;
}

/** The merged profile as it will be (MERGE-30). Payment methods are not on it: they are never shown (MERGE-29). */
export interface MergedProfile {
  /** The one active conversation, if there is one. */
  activeConversation: ActiveConversation;
  /** The survivor's id, which the merged profile keeps. */
  client: ClientId;
  /** Whether mail is sent. */
  contactByEmail: boolean;
  /** Whether texts are sent: the preference is on, and no STOP stands for the primary number. */
  contactByText: boolean;
  /** The email address chosen. */
  email?: Email | null | undefined;
  /**
   * What it remembers: the PIMS' numbers that are left out here, so that the nightly sync does not bring them again
   * (CONTACT-6). Not written where it is empty.
   */
  memory?: ContactMemory | undefined;
  /** The name chosen. */
  name: PersonName;
  /** All pets of both, the survivor's first. */
  pets: readonly Pet[];
  /** The numbers kept, the survivor's first; the primary one is marked. */
  phones: readonly Phone[];
  /** The survivor's record in the PIMS, where it has one. */
  pims: PimsRecord;
  /** The profile's own preferences. */
  preferences: ContactPreferences;
}

/** A message to route. */
export interface Message {
  /** What it holds beside its text. Empty for none. */
  holds: readonly Content[];
  /** Its kind. */
  kind: MessageKind;
}

/** A kind of message. */
export type MessageKind =
  /** A message of a chat. */
  | {
    type: 'chat';
  }
  /** An automation about an appointment. */
  | {
    type: 'appointment-automation';
  }
  /** A reminder of a service. */
  | {
    type: 'service-reminder';
  }
  /** An NPS survey (CONTACT-14). */
  | {
    type: 'nps-survey';
    /** Whether surveys are on for the type of automation that would send it. */
    automationOn: boolean;
  }
  /** A form to fill in. */
  | {
    type: 'form';
  }
  /** A request for a payment. */
  | {
    type: 'payment-request';
  }
  /** The invitation to a video call (CALL-4): a message, and routed like one. */
  | {
    type: 'video-invitation';
  }
  /** A message of a campaign. */
  | {
    type: 'campaign';
  }
  /** Any other. */
  | {
    type: 'other';
  };

export type MessageText = string;

export type Name = string;

/** One name. */
export interface NameAlternative {
  /** Whose it is; this names it in a choice. */
  client: ClientId;
  /** The name. */
  name: PersonName;
  /** Whether it may be chosen. */
  selectable: boolean;
}

/** The names offered. */
export interface NameOptions {
  /** Both names, the survivor's first. */
  alternatives: readonly NameAlternative[];
  /** The client whose name is kept by default. */
  default: ClientId;
  /** Set where the default is the only choice. */
  lock: Lock | null;
}

/** When a service is due next. */
export interface NextDue {
  /** Whether it is a month's last day because that month has no day of the anchor's number. */
  clamped: boolean;
  /** The day. */
  date: Date;
  /** How many intervals it is from the anchor; at least one. */
  intervals: number;
  /** The rule of its months: PORTAL-4. */
  rule: Rule;
}

/** Something noticed while a draft was read. */
export interface Notice {
  /** What. */
  code: NoticeCode;
  /** An English sentence. */
  detail: string;
  /** Where, as a JSON Pointer from the root of `{ clinic, draft }`. */
  path: string;
  /** The rule it rests on. */
  rule: Rule;
}

/** A kind of notice. */
export type NoticeCode =
  /** The text is no phone number; it is kept as written and marked invalid. */
  | 'phone-invalid'
  /** The number stands in the draft already; the two entries became one, with the stronger facts. */
  | 'phone-joined'
  /** The text has not the form of an email address; it is kept as written and marked. */
  | 'email-invalid';

/** A pet that will be on the merged profile. */
export interface OfferedPet {
  /** Whose it is today. */
  client: ClientId;
  /** The pet. */
  pet: Pet;
}

/** One phone number. */
export interface OfferedPhone {
  /** Who has it, the survivor first. */
  clients: readonly ClientId[];
  /** Whether texts are sent if it is the primary number. */
  contactByText: SwitchOption;
  /** The name of the number in a choice. */
  key: PhoneKey;
  /** Whether it may be primary. */
  mayBePrimary: boolean;
  /** The number, with the stronger facts of the two profiles. */
  phone: Phone;
}

/** What happened. */
export type OptAct =
  /** The client sent a text. Most are no keyword, and change nothing. */
  | {
    type: 'texted';
    /** The number it came from. */
    phone: PhoneKey;
    /** The message. */
    text: MessageText;
  }
  /** A channel was switched. */
  | {
    type: 'switched';
    /** By whom. */
    by: Switcher;
    /** Which. */
    channel: Channel;
    /** On or off. */
    on: boolean;
  };

/** Something that happened: who did it is in what, and when. */
export interface OptEvent {
  /** What. */
  act: OptAct;
  /** When. */
  at: Instant;
}

/** Where an opt-out comes from, and so who can lift it. */
export type OptOrigin =
  /** A keyword from this number: only a keyword from it lifts it. */
  | {
    type: 'keyword';
    /** The number. */
    phone: PhoneKey;
    /** Whether it is the primary one, to which texts would go. */
    primary: boolean;
  }
  /** The client's switch in the portal: the client lifts it there, or with START for texts. */
  | {
    type: 'portal';
  }
  /** Staff: they or the client lift it. */
  | {
    type: 'staff';
  };

/** Whose portal opt-outs carry to the merged profile (MERGE-27). */
export type OptOutPolicy =
  /** The survivor's only, as the document has it. */
  | 'survivor'
  /** Either profile's. */
  | 'either';

/** What a time line folds to. */
export interface OptOuts {
  /** The profile with the state of today. */
  client: Client;
  /** Every event in the order in which it counts, and what became of it. */
  events: readonly EventOutcome[];
  /** What staff see (CONTACT-10). */
  indicator: SmsIndicator;
}

/** Input of `contact.opt-outs`. */
export interface OptOutsInput {
  /** The profile. */
  client: Client;
  /** Its events, all that there are, in any order; at most 100,000. */
  events: readonly OptEvent[];
  /** The clinic's keywords, in place of the usual ones. May be left out. */
  keywords?: KeywordSets | undefined;
}

/** Everything that may be chosen, with its defaults and its locks. */
export interface Options {
  /** Whether mail is sent (MERGE-26). */
  contactByEmail: SwitchOption;
  /** Whether texts are sent, with the default primary number (MERGE-26, MERGE-27). */
  contactByText: SwitchOption;
  /** The email address (MERGE-21). */
  email: EmailOptions;
  /** The name (MERGE-20). */
  name: NameOptions;
  /** All pets of both profiles, which will be on the merged one (MERGE-28). */
  pets: readonly OfferedPet[];
  /** The phone numbers (MERGE-23 to MERGE-25). */
  phones: PhoneOptions;
  /** Who is who, where nothing is chosen. */
  roles: Roles;
  /** What should be known before choosing. */
  warnings: readonly Warning[];
}

/** The document a rule comes from. */
export type Origin =
  /** Otto Flow, merging Pet Parent profiles. */
  | 'merge'
  /** Otto Flow, client profile. */
  | 'profile'
  /** Otto, sections of the Pet Portal. */
  | 'portal'
  /** Beyond the documents: ours, and what users of comparable products ask for. */
  | 'beyond';

/** What a merge gave. */
export interface Outcome {
  /** What the host must carry out, in this order. */
  effects: readonly Effect[];
  /** What the host must keep. */
  record: MergeRecord;
  /** Whether this is the answer of an earlier application, given again (MERGE-42). */
  replayed: boolean;
  /** The other profile, retired. */
  retired: Client;
  /** The merged profile. */
  survivor: Client;
}

/** A part of a profile, of the clinic, or of the library. */
export type Part =
  /** Id, clinic and status. */
  | 'standing'
  /** The record in the PIMS; of a clinic, its PIMS and capabilities. */
  | 'pims'
  /** The name. */
  | 'name'
  /** The email address. */
  | 'email'
  /** The phone numbers. */
  | 'phones'
  /** The contact preferences. */
  | 'preferences'
  /** The pets and their upcoming appointments. */
  | 'pets'
  /** The conversations, active and archived. */
  | 'conversations'
  /** Loyalty points. */
  | 'loyalty-points'
  /** Care memberships. */
  | 'memberships'
  /** Saved payment methods. */
  | 'payment-methods'
  /** The merges that stand. */
  | 'merges'
  /** The region of a clinic. */
  | 'region'
  /** The version of the rules. */
  | 'rules-version'
  /** What review showed, where the same facts now give something else. */
  | 'review';

/** Whether a payment may be taken. */
export interface PaymentDecision {
  /** Why, or why not. */
  code: PaymentReason;
  /** An English sentence; where it may not, what to do. */
  detail: string;
  /** Whether it may. */
  may: boolean;
  /** The rule: PAY-1. */
  rule: Rule;
}

export type PaymentMethodId = string;

/** Why a payment may be taken, or not. */
export type PaymentReason =
  /** The settings are set up. */
  | 'ready'
  /** The settings are not set up. */
  | 'settings-not-set-up';

/** Whether the clinic's payment settings are set up. It can stand in the way, so it is always said. */
export type PaymentSettings =
  /** They are. */
  | 'set-up'
  /** They are not. */
  | 'not-set-up';

/** Input of `payment.take`. */
export interface PaymentTakeInput {
  /** Whether the clinic's payment settings are set up. */
  settings: PaymentSettings;
}

/** Whether an actor may change a field. */
export type Permission =
  /** Yes. */
  | 'allowed'
  /** Only of a client that exists in Flow alone: otherwise it is changed in the PIMS. */
  | 'flow-only'
  /** Only of a client that is in the PIMS. */
  | 'in-pims'
  /** No. */
  | 'refused';

/** One cell of the table, as a record. */
export interface PermissionRow {
  /** Who. */
  actor: Actor;
  /** What. */
  field: ContactField;
  /** Whether they may. */
  permission: Permission;
  /** The rule it rests on, which a refusal names. */
  rule: Rule;
}

/** The name of a person. First and last name travel together. */
export interface PersonName {
  /** First name; may be empty. */
  first: Name;
  /** Last name; may be empty. */
  last: Name;
}

/** A pet of a client. */
export interface Pet {
  /** Its date of birth, where known. */
  born?: Date | null | undefined;
  /** Its id. */
  id: PetId;
  /** Its name. */
  name: Name;
  /** Its species, as the clinic calls it: `dog`, `Canine`. */
  species: Name;
  /** Whether it is still a patient. */
  status: PetStatus;
  /** Its upcoming appointments. They go where the pet goes (MERGE-34); past ones stay where they were. */
  upcomingAppointments: readonly AppointmentId[];
}

/** A pet in the list of pets, and at the head of its page. */
export interface PetCard {
  /** Its name. */
  name: Name;
  /** The pet. */
  pet: PetId;
  /** Its photo; null where there is none. */
  photo: Link | null;
  /** Its species, as the clinic calls it. */
  species: Name;
  /** Whether it is still a patient. */
  status: PetStatus;
}

export type PetId = string;

/** The page of a pet. Its sections are in the order in which they are to be drawn. */
export interface PetPage {
  /** Its upcoming appointments. */
  appointments: AppointmentsSection;
  /** The conversations of the client. */
  conversations: ConversationsSection;
  /** Its ID card. */
  idCard: IdCardSection;
  /** The pet. */
  pet: PetCard;
  /** Its photo. */
  photo: PhotoSection;
  /** What is overdue and what is due. */
  reminders: ServicesSection;
  /** Its signalment, to read. */
  signalment: Signalment;
}

/** Whether a pet is still a patient. */
export type PetStatus =
  /** A patient. */
  | 'active'
  /** No longer a patient. */
  | 'inactive'
  /** Deceased. */
  | 'deceased';

/** The pets. */
export type PetsSection =
  /** There are some. */
  | {
    type: 'shown';
    /** The inactive and the deceased ones, in the order given, to stand apart. */
    apart: readonly PetCard[];
    /** The active ones, in the order given. */
    pets: readonly PetCard[];
    /** The rule: PORTAL-9, which sets some of them apart, else PORTAL-1. */
    rule: Rule;
  }
  /** The client has none. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

/** One phone number of a client. */
export interface Phone {
  /** The number as it was written. */
  asWritten: PhoneText;
  /** Whether the client texted STOP from it. */
  keywordOptOut: KeywordOptOut;
  /** What kind of line it is, and how that is known. */
  line: Line;
  /** What it is. */
  number: PhoneNumber;
  /** Whether it is the client's primary number. At most one is. */
  primary: boolean;
  /** Where it comes from. */
  source: PhoneSource;
}

/** A phone number as a host has it. */
export interface PhoneDraft {
  /** Whether the client texted STOP from it. */
  keywordOptOut: KeywordOptOut;
  /** What the host knows of the line. */
  line: LineDraft;
  /** Whether it is the client's primary number. */
  primary: boolean;
  /** Where it comes from. */
  source: PhoneSource;
  /** The number as written, in any spelling. */
  text: PhoneText;
}

export type PhoneKey = string;

/** What a phone number is, once read (CONTACT-16). */
export type PhoneNumber =
  /** A number that can be dialled. */
  | {
    type: 'valid';
    /** The number in E.164: `+15551234567`. */
    e164: E164;
    /** The extension behind it, where there is one. */
    extension?: Extension | null | undefined;
  }
  /** What was written is no phone number. It is kept as written, never dropped. */
  | {
    type: 'invalid';
  };

/** The phone numbers offered. Any of them may be kept. */
export interface PhoneOptions {
  /** Each number once, the survivor's first. */
  alternatives: readonly OfferedPhone[];
  /** The numbers kept by default: all. */
  defaultKept: readonly PhoneKey[];
  /** The primary number by default; null where there is none. */
  defaultPrimary: PhoneKey | null;
  /** MERGE-25: only verified mobiles may be primary, since there is one. */
  onlyVerifiedMobiles: boolean;
}

/** Where a number comes from (CONTACT-6). */
export type PhoneSource =
  /** From the practice management software. */
  | 'pims'
  /** Added or edited in Flow. */
  | 'flow'
  /** From the practice management software, and added in Flow too: it outlives the one there. */
  | 'both';

export type PhoneText = string;

/** The photo of a pet. */
export type Photo =
  /** There is none. */
  | {
    type: 'none';
  }
  /** One that the client uploaded. */
  | {
    type: 'by-client';
    /** Where the picture is. */
    photo: Link;
  };

/** What an upload does. */
export type PhotoAction =
  /** Show the photo in the portal. */
  | {
    type: 'show';
    /** The pet. */
    pet: PetId;
    /** The photo. */
    photo: Link;
    /** The photo that it takes the place of; null where there was none. */
    replaces: Link | null;
  }
  /** Nothing: that photo shows already. */
  | {
    type: 'keep';
    /** The pet. */
    pet: PetId;
    /** The photo. */
    photo: Link;
  };

/** The photo on the page of a pet. */
export type PhotoSection =
  /** There is one. */
  | {
    type: 'shown';
    /** Where the picture is. */
    photo: Link;
    /** The rule: PORTAL-6. */
    rule: Rule;
  }
  /** There is none; one can be uploaded. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

/** What an upload does, and that it stays in the portal. */
export interface PhotoUpload {
  /** What to do. */
  action: PhotoAction;
  /** An English sentence. */
  detail: string;
  /** The rule: PORTAL-6. */
  rule: Rule;
  /** Whether the photo is written to the PIMS: never. */
  writtenToPims: boolean;
}

/** The practice management software of a clinic. */
export type Pims =
  /** AVImark. */
  | {
    type: 'avimark';
  }
  /** Cornerstone, on premises. */
  | {
    type: 'cornerstone';
  }
  /** Cornerstone, in the cloud. */
  | {
    type: 'cornerstone-cloud';
  }
  /** ImproMed. */
  | {
    type: 'impromed';
  }
  /** ezyVet. */
  | {
    type: 'ezyvet';
  }
  /** Pulse. */
  | {
    type: 'pulse';
  }
  /** Any other, by its name. None of the capabilities is taken for granted. */
  | {
    type: 'other';
    /** What it is called. */
    name: Name;
  }
  /** The clinic has none. */
  | {
    type: 'none';
  };

/** What the PIMS has of a client, all of it. What is not here has left the PIMS, so nothing has a default. */
export interface PimsContacts {
  /** The email address. */
  email: PimsEmail;
  /** The name. */
  name: PersonName;
  /** The phone numbers, in any order. */
  phones: readonly PimsPhone[];
  /** Its record. */
  record: PimsRecordId;
}

/** The email address that the PIMS has, or that it has none. */
export type PimsEmail =
  /** It has none. */
  | {
    type: 'none';
  }
  /** It has one. */
  | {
    type: 'address';
    /** The address as typed there. */
    text: EmailText;
  };

/** A phone number that the PIMS has. */
export interface PimsPhone {
  /** What is known of its line. */
  line: LineDraft;
  /** Whether the PIMS marks it as primary. At most one number is. */
  primary: boolean;
  /** The number as typed there. */
  text: PhoneText;
}

/** Whether a profile has a record in the PIMS. It can block a merge, so it is always said. */
export type PimsRecord =
  /** The profile exists in Flow only. */
  | {
    type: 'flow-only';
  }
  /** The profile has a record in the PIMS. */
  | {
    type: 'in-pims';
    /** The record. */
    record: PimsRecordId;
  };

export type PimsRecordId = string;

/** Where a service lies with regard to the windows. */
export type Place =
  /** Due before today, by however much, and not completed: under the pet only. */
  | 'overdue'
  /** Due today or later, up to six months from today, and not completed: on home and under the pet. */
  | 'upcoming'
  /** Due later than that: nowhere. */
  | 'beyond'
  /** Due on no day that is known: nowhere. */
  | 'undated'
  /** Marked completed, whenever it was due: nowhere. */
  | 'completed';

/** What placing a call does, and why. */
export interface Placed {
  /** What to do. */
  action: CallAction;
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
}

/** A service with its place. */
export interface PlacedService {
  /** The days from today to the day it is due, below zero where it is overdue; null where it is undated. */
  days: number | null;
  /** Whether it shows on home. */
  home: Showing;
  /** Whether it shows under its pet, where the clinic's PIMS makes that available (PIMS-4). */
  pet: Showing;
  /** Where it lies. */
  place: Place;
  /** The service. */
  service: ServiceId;
}

/** Input of `merge.plan`. */
export interface PlanInput {
  /** The choices of step 2; what is left out takes its default. */
  choices?: Choices | undefined;
  /** The clinic in hand. */
  clinic: Clinic;
  /** The profile from whose page the merge was started. */
  opened: Client;
  /** The policy. */
  policy?: Policy | undefined;
  /** The profile selected in step 1. */
  selected: Client;
  /** Where the merge runs. */
  surface: Surface;
}

/** Output of `merge.plan`. */
export interface PlanOutput {
  /** What review shows. */
  plan: Review;
  /** What apply asks for. */
  ticket: Ticket;
}

/** The choices a clinic may make about the rules. The default is the reading decided. */
export interface Policy {
  /** Whose portal opt-outs carry (MERGE-27). */
  carryOptOuts?: OptOutPolicy | undefined;
  /** Which care memberships block (MERGE-8). */
  memberships?: MembershipPolicy | undefined;
}

/** Everything that the pages of one client's portal are made of. Each list has at most 10,000 entries. */
export interface PortalFacts {
  /** The appointments of the pets, past and cancelled ones too where the host has them. */
  appointments: readonly Appointment[];
  /** The clinic. */
  clinic: Clinic;
  /** All conversations of the client, archived ones too. */
  conversations: readonly ConversationCard[];
  /** The client's pets, inactive and deceased ones too, in the order they are to stand in. */
  pets: readonly PortalPet[];
  /** The services of the pets, completed ones too where the host has them. */
  services: readonly Service[];
  /** What the clinic set for its portal. */
  settings: PortalSettings;
}

/** Input of `portal.home`. */
export interface PortalHomeInput {
  /** The moment. */
  now: Instant;
  /** What the pages are made of. */
  portal: PortalFacts;
  /** The day at the clinic. */
  today: Date;
}

/** Input of `portal.id-card`. */
export interface PortalIdCardInput {
  /** The clinic. */
  clinic: Clinic;
  /** The pet. */
  pet: PortalPet;
  /** The day at the clinic. */
  today: Date;
}

/** Output of `portal.id-card`. */
export interface PortalIdCardOutput {
  /** The card, or why there is none. */
  idCard: IdCardSection;
}

/** Whether a link to the pet portal goes with a message (CONTACT-13). */
export interface PortalLink {
  /** What the message holds that asks for it, by its kind or as stated; each once. */
  because: readonly Content[];
  /** The rule. */
  rule: Rule;
  /** Whether it does. */
  sent: boolean;
}

/** A pet with what its page shows. */
export interface PortalPet {
  /** The pet. */
  pet: Pet;
  /** Its photo. */
  photo: Photo;
  /** What more its signalment has. */
  signalment: SignalmentFacts;
  /** Its vaccinations: every record there is, in any order. */
  vaccinations: readonly Vaccination[];
}

/** Input of `portal.pet`. */
export interface PortalPetInput {
  /** The moment. */
  now: Instant;
  /** The pet whose page it is. */
  pet: PetId;
  /** What the pages are made of. */
  portal: PortalFacts;
  /** The day at the clinic. */
  today: Date;
}

/**
 * What the clinic set for its portal.
 *
 * Whether it has service reminders on is not asked: the portal shows them all the same (PORTAL-3).
 */
export interface PortalSettings {
  /** Where the clinic's information is; null where it has none. */
  clinicInfo?: Link | null | undefined;
  /** The types of appointments that clients can see (PORTAL-7). */
  visibleAppointmentTypes: readonly AppointmentTypeId[];
  /** The website widgets, on or off. */
  widgets: readonly Widget[];
}

/** Input of `portal.upload-photo`. */
export interface PortalUploadPhotoInput {
  /** The photo that it has now. */
  current: Photo;
  /** The pet. */
  pet: PetId;
  /** The photo that the client uploaded. */
  photo: Link;
}

/**
 * Whether a channel is on for a client, and if not, who switched it off and when (CONTACT-7, CONTACT-11).
 *
 * A keyword opt-out is not here: it belongs to the number it came from.
 */
export type Preference =
  /** On, as it is by default. */
  | {
    type: 'on';
  }
  /** The client switched it off, in the portal or the app. */
  | {
    type: 'off-by-client';
    /** When, where that is known. */
    at?: Instant | null | undefined;
  }
  /** Staff switched it off. */
  | {
    type: 'off-by-staff';
    /** When, where that is known. */
    at?: Instant | null | undefined;
  };

/** One problem: what is wrong, where, by which rule, what was given and what would be right. */
export interface Problem {
  /** What would have been right, where that can be listed. */
  allowed: readonly string[];
  /** What kind it is. */
  code: ProblemCode;
  /** What is wrong, in an English sentence. */
  detail: string;
  /** What was given, shortened where it is long. */
  given: string | null;
  /** What to do about it, in an English sentence. */
  help: string;
  /** Where, as a JSON Pointer from the root of the input: `/opened/phones/2/number`. Empty for the whole. */
  path: string;
  /** The rule it breaks, where it breaks one of the catalogue's. */
  rule: Rule | null;
}

/** What kind of problem it is. Stable: programs may match on it. */
export type ProblemCode =
  /** The text is not JSON. */
  | 'not-json'
  /** More nested than 128 levels. */
  | 'too-deep'
  /** A text, a list or the whole input is longer than its limit. */
  | 'too-long'
  /** A text is shorter than it must be: an empty id. */
  | 'too-short'
  /** A key that must be there is not. A fact that can block is never taken for granted. */
  | 'missing-field'
  /** A key that is not known. */
  | 'unknown-field'
  /** A key that stands twice in one object. */
  | 'duplicate-field'
  /** A value of another type than the one that belongs there. */
  | 'wrong-type'
  /** A value that is not one of those allowed. */
  | 'not-one-of'
  /** A number outside of its range. */
  | 'out-of-range'
  /** A text of another form than the one that belongs there: a date, an instant, a number in E.164. */
  | 'bad-format'
  /** A format version that is newer than this library. */
  | 'format-too-new'
  /** An operation that the JSON door does not have. */
  | 'unknown-operation'
  /** The same id stands twice in one list. */
  | 'duplicate-id'
  /** The same phone number stands twice in one client. */
  | 'duplicate-phone'
  /** More than one primary number. */
  | 'two-primaries'
  /** More than one active conversation (CONV-2). */
  | 'two-active-conversations'
  /** A pet that is not among those given. */
  | 'unknown-pet'
  /** What a value says of another does not hold: a retired client that names itself as survivor. */
  | 'contradiction'
  /** MERGE-20: the name of a client that is not one of the two. */
  | 'name-not-offered'
  /** MERGE-22: the name is fixed by the profile in the PIMS. */
  | 'name-locked'
  /** MERGE-21: the email of a client that is not one of the two, or has none. */
  | 'email-not-offered'
  /** MERGE-22: the email is fixed by the profile in the PIMS. */
  | 'email-locked'
  /** MERGE-23: a number that neither profile has. */
  | 'phone-not-offered'
  /** MERGE-23: the same number chosen twice. */
  | 'phone-chosen-twice'
  /** MERGE-24: the primary is not one of the numbers kept. */
  | 'primary-not-kept'
  /** MERGE-24: numbers are kept and none of them may be primary. */
  | 'primary-missing'
  /** MERGE-25: a verified mobile exists, and this number is none. */
  | 'primary-must-be-verified-mobile'
  /** MERGE-26, MERGE-27: the channel is off and locked by the client's own opt-out. */
  | 'channel-opted-out'
  /** The merged profile would have more entries in a list than a profile may have. */
  | 'merged-too-long'
  /** CONTACT-15: the table does not let this actor change that field. */
  | 'not-permitted'
  /** MERGE-39: the profile was retired or deleted; it is history and stays as it is. */
  | 'client-not-active'
  /** CONTACT-2: the number is not on the profile. */
  | 'phone-not-on-profile'
  /** CONTACT-2: the number is the only one, and cannot be unset as primary. */
  | 'only-number'
  /** CONTACT-2: the number to unset is not the primary one. */
  | 'not-primary'
  /** PIMS-5: no contact points arrive from the clinic's PIMS. */
  | 'no-nightly-sync';

/** Whether push notifications reach the client's app. It is the client's to switch, in the app (CONTACT-8). */
export type PushPreference =
  /** The client has no app, or has not set push up in it. */
  | {
    type: 'not-set-up';
  }
  /** On. */
  | {
    type: 'on';
  }
  /** The client switched it off in the app. */
  | {
    type: 'off-by-client';
    /** When, where that is known. */
    at?: Instant | null | undefined;
  };

/** A reason, its rule, and a sentence. */
export interface ReasonInfo {
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
  /** The reason. */
  suppression: Suppression;
}

/** The email address of a recipient, or that there is none. */
export type RecipientEmail =
  /** There is none. */
  | {
    type: 'none';
  }
  /** There is one. */
  | {
    type: 'address';
    /** The address. */
    email: Email;
  };

/** Whether a merge stands. */
export type RecordState =
  /** It does. */
  | {
    type: 'applied';
  }
  /** It was undone. */
  | {
    type: 'undone';
    /** When. */
    at: Instant;
    /** Who undid it. */
    by: ActorId;
  };

/** Whether a call is recorded. */
export type Recording =
  /** It is, since that was chosen when it was placed. */
  | 'on'
  /** It is not. */
  | 'off';

/** What whoever places the call says to the question whether to record it. */
export type RecordingAnswer =
  /** The question has not been put yet. */
  | 'not-asked'
  /** Record it. */
  | 'record'
  /** Do not record it. */
  | 'do-not-record';

/** Whether one thing may be done about a recording. */
export interface RecordingDecision {
  /** Why, or why not. */
  code: RecordingReason;
  /** An English sentence. */
  detail: string;
  /** Whether it may. */
  may: boolean;
  /** The rule. */
  rule: Rule;
}

/** What may be done about the recording of a call. */
export interface RecordingDecisions {
  /** Whether the recording can be downloaded. */
  download: RecordingDecision;
  /** Whether recording may be chosen. */
  start: RecordingDecision;
}

/** Why something may be done about a recording, or not. */
export type RecordingReason =
  /** CALL-1: it is chosen when the call is placed, and that is now. */
  | 'chosen-when-placed'
  /** CALL-1: it has to be chosen when the call is placed, and that is over. */
  | 'call-is-ongoing'
  /** CALL-1: the call is recorded already. */
  | 'recorded-already'
  /** CALL-1: the call is over. */
  | 'call-has-ended'
  /** CALL-3: the recording is there, of a call that is not too long. */
  | 'downloadable'
  /** CALL-3: there is no recording before the call has ended. */
  | 'not-ended'
  /** CALL-1: the call was not recorded. */
  | 'not-recorded'
  /** CALL-3: the call was over 60 minutes long. */
  | 'over-sixty-minutes';

/** A refusal: what, by which rule, where, and everything that led to it. */
export interface Refusal {
  /** Every blocker, where the two may not be merged. */
  blockers: readonly Blocker[];
  /** What changed since the review, where something did. */
  changed: readonly Section[];
  /** Why. */
  code: RefusalCode;
  /** An English sentence. */
  detail: string;
  /** What to do about it, in an English sentence. */
  help: string;
  /** The merge that stands in the way, where one does. */
  merge: MergeId | null;
  /** How many problems there are beyond those listed. */
  moreProblems?: Count | undefined;
  /** Where: the path of the first problem, or empty for the whole. */
  path: string;
  /** The problems, at most 100, where the input or the choices are wrong. */
  problems: readonly Problem[];
  /** The rule, where there is one for the whole. */
  rule: Rule | null;
}

/** Why an operation was refused. Stable: programs may match on it. */
export type RefusalCode =
  /** The input is not as it must be: see the problems. */
  | 'invalid-input'
  /** The two may not be merged: see the blockers. */
  | 'merge-blocked'
  /** What was chosen is not what was offered: see the problems. */
  | 'wrong-choices'
  /** Something changed since the review: see what. */
  | 'plan-stale'
  /** The ticket was made for other profiles. */
  | 'ticket-for-other-profiles'
  /** The record of a merge does not hold together. */
  | 'record-flawed'
  /** The merge was undone already. */
  | 'already-undone'
  /** A later merge stands and must be undone first: see which. */
  | 'later-merge-stands'
  /** The profiles given do not carry the merge of the record. */
  | 'not-this-merge'
  /** The merges go in a circle. */
  | 'merge-cycle'
  /** Nothing is known of a client on the way to the survivor. */
  | 'unknown-client'
  /** The rules do not allow what is asked: see the problems. */
  | 'not-allowed';

export type Region = string;

/** Who can clear a blocker and how, or that nobody can. */
export interface Remedy {
  /** Who. */
  by: RemedyBy;
  /** How, in an English sentence. */
  how: string;
}

/** Who can clear a blocker. */
export type RemedyBy =
  /** Staff of the clinic. */
  | 'staff'
  /** Nobody, but it clears in time. */
  | 'time'
  /** Nobody. */
  | 'nobody';

/** A number that is no longer on the profile. */
export interface RememberedPhone {
  /** Whether the client texted STOP from it, which comes back with the number. */
  keywordOptOut: KeywordOptOut;
  /** What is known of its line, which comes back with the number. */
  line: Line;
  /** Whether the sync passes over it: an edit in Flow replaced it or a merge left it out, and the PIMS still has it. */
  passedOver: boolean;
  /** Which. */
  phone: PhoneKey;
}

/** Input of `reminder.classify`. */
export interface ReminderClassifyInput {
  /** The services; at most 1,000,000. */
  services: readonly Service[];
  /** The day at the clinic. */
  today: Date;
}

/** Output of `reminder.classify`. */
export interface ReminderClassifyOutput {
  /** One place for each service, in the order of the input. */
  services: readonly PlacedService[];
  /** The windows of that day. */
  windows: WindowsShown;
}

/** Input of `reminder.next-due`. */
export interface ReminderNextDueInput {
  /** The day from which every due date is counted: when the service was first given. */
  anchor: Date;
  /** How often it is due. */
  interval: Interval;
  /** The day on or after which the due date is asked for: today, or the day after it was given last. */
  onOrAfter: Date;
}

/** Input of `reminder.windows`. */
export interface ReminderWindowsInput {
  /** The day at the clinic. */
  today: Date;
}

/** Where a client leads. */
export interface Resolution {
  /** The client asked about. */
  client: ClientId;
  /** The merges on the way, in their order, each with the client it retired. */
  merges: readonly StandingMerge[];
  /** The client that remains; the client itself where it was never retired. */
  survivor: ClientId;
}

/** Input of `clients.resolve`. */
export interface ResolveInput {
  /** The clients asked about. */
  ask: readonly ClientId[];
  /** What is known of the clients on the way; at most 1,000,000. */
  clients: readonly ClientStanding[];
}

/** Output of `clients.resolve`. */
export interface ResolveOutput {
  /** One answer for each client asked about, in order. */
  resolutions: readonly Resolution[];
}

/**
 * The plan of a merge as data: what will be, where it comes from, what is lost, and what the host must do.
 *
 * It is for showing and for the record. Nothing is applied from it: apply plans again (MERGE-41).
 */
export interface Review {
  /** The fields that took their default, or were locked to it. */
  defaulted: readonly Field[];
  /** What the host must carry out, in this order (MERGE-33 to MERGE-39). */
  effects: readonly Effect[];
  /** Every value that will be lost, by field (MERGE-31). */
  losses: readonly Loss[];
  /** The merged profile (MERGE-30). */
  merged: MergedProfile;
  /** Who is who. */
  roles: Roles;
  /** Where each value of it comes from (MERGE-30). */
  sources: readonly Source[];
  /** What should be known before going on (MERGE-32). */
  warnings: readonly Warning[];
}

/** Who has which role in a merge. */
export interface Roles {
  /** The profile whose name is kept, and with it its payment methods (MERGE-13). */
  paymentSource: ClientId;
  /** The profile whose opt-outs govern (MERGE-12). */
  preferenceSource: ClientId;
  /** The profile that is removed. */
  retired: ClientId;
  /** The profile that remains (MERGE-11). */
  survivor: ClientId;
}

/** A channel that a message can go by. */
export type RouteChannel =
  /** A text to the primary number. */
  | 'text'
  /** Mail to the email address. */
  | 'email'
  /** A push notification in the app. */
  | 'push'
  /** The pet portal, where every message is found (CONTACT-12). */
  | 'portal';

/** How many clients a message reaches by each channel. */
export interface RouteCounts {
  /** By mail. */
  email: Count;
  /** By nothing at all, not even in the portal: a survey that is not sent. */
  none: Count;
  /** In the portal. */
  portal: Count;
  /** By push notification. */
  push: Count;
  /** By text. */
  text: Count;
}

/** Input of `message.route`. */
export interface RouteInput {
  /** The message. */
  message: Message;
  /** The facts of each recipient; at most 1,000,000. */
  recipients: readonly RoutingFacts[];
}

/** Output of `message.route`. */
export interface RouteOutput {
  /** How many recipients it reaches by each channel. */
  counts: RouteCounts;
  /** Whether a portal link goes with the message (CONTACT-13). */
  portalLink: PortalLink;
  /** Each reason that some recipient's route has, with its rule and a sentence. */
  reasons: readonly ReasonInfo[];
  /** One route for each recipient, in the order of the input. */
  routes: readonly ClientRoute[];
}

/**
 * The facts of one recipient. None of them has a default, in any language: a forgotten field is a problem, never a message
 * that silently does not go.
 *
 * Whom to write to is the caller's: a retired profile resolves to its survivor first (MERGE-46).
 */
export interface RoutingFacts {
  /** The client. */
  client: ClientId;
  /** The client's email address. */
  email: RecipientEmail;
  /** The client's phone numbers; at most one is primary. */
  phones: readonly Phone[];
  /** What the client may be reached by. */
  preferences: RoutingPreferences;
  /** Whether the message follows from a scheduled appointment of the client. Only a survey asks (CONTACT-14). */
  scheduledAppointment: boolean;
}

/** What a recipient may be reached by. The same as `ContactPreferences`, all of it said. */
export interface RoutingPreferences {
  /** Mail. */
  email: Preference;
  /** NPS surveys. */
  nps: Preference;
  /** Push notifications. */
  push: PushPreference;
  /** Text messages. */
  text: Preference;
}

/** A rule, by its id. Every blocker, error, warning, lock and effect names the rule it rests on. */
export type Rule =
  /** PIMS-1: a merge may involve one profile that is in the PIMS: AVImark. */
  | 'PIMS-1'
  /** PIMS-2: pets that a merge adds are written back to the PIMS record: AVImark. */
  | 'PIMS-2'
  /** PIMS-3: the pet ID card is available: Cornerstone on premises, AVImark, ImproMed, ezyVet, Pulse. */
  | 'PIMS-3'
  /** PIMS-4: reminders show under a pet in the portal: Cornerstone in either hosting, AVImark, ImproMed, Pulse. */
  | 'PIMS-4'
  /** PIMS-5: contact points arrive from the PIMS every night: every known PIMS, unless the host states otherwise. */
  | 'PIMS-5'
  /** MERGE-1: the two profiles are different ones; where they are not, nothing else is said. */
  | 'MERGE-1'
  /** MERGE-2: both profiles belong to the clinic in hand. */
  | 'MERGE-2'
  /** MERGE-3: neither profile has been retired by a merge, nor deleted; a retired one names its survivor. */
  | 'MERGE-3'
  /** MERGE-4: without capability PIMS-1, neither profile is in the PIMS. */
  | 'MERGE-4'
  /** MERGE-5: with capability PIMS-1, at least one of the two is not in the PIMS. */
  | 'MERGE-5'
  /** MERGE-6: at least one of the two has no active conversation. */
  | 'MERGE-6'
  /** MERGE-7: neither has loyalty points; zero passes. */
  | 'MERGE-7'
  /** MERGE-8: neither has a care membership that is not known to have ended; by policy, none ever held. */
  | 'MERGE-8'
  /** MERGE-9: merging is not offered on mobile devices. */
  | 'MERGE-9'
  /** MERGE-10: every search result is selectable or disabled with the blockers of that pair. */
  | 'MERGE-10'
  /** MERGE-11: the survivor is the profile in the PIMS where one of the two is, else the opened one. */
  | 'MERGE-11'
  /** MERGE-12: the survivor's opt-outs govern the merged profile. */
  | 'MERGE-12'
  /** MERGE-13: the profile whose name was chosen is the payment source. */
  | 'MERGE-13'
  /** MERGE-20: exactly one of the two names is kept, first and last together; by default the survivor's. */
  | 'MERGE-20'
  /** MERGE-21: one of the two email addresses is kept, none only where neither has one; by default the survivor's, else the other's. */
  | 'MERGE-21'
  /** MERGE-22: with one profile in the PIMS, name and email are that profile's and locked, even where it has no email. */
  | 'MERGE-22'
  /** MERGE-23: any number of the phone numbers is kept, by default all; the same number on both profiles is one, with the stronger facts. */
  | 'MERGE-23'
  /** MERGE-24: exactly one of the kept numbers is primary. */
  | 'MERGE-24'
  /** MERGE-25: where any number of either profile is verified as mobile, only verified mobiles may be primary. */
  | 'MERGE-25'
  /** MERGE-26: a channel is off and locked where the preference source opted out in the portal, off and free where staff switched it off, else on. */
  | 'MERGE-26'
  /** MERGE-27: an SMS keyword opt-out stays with its number; a retired profile's portal opt-out carries only by policy. */
  | 'MERGE-27'
  /** MERGE-28: all pets of both profiles are on the merged one; likely duplicates are warned of, never joined. */
  | 'MERGE-28'
  /** MERGE-29: saved payment methods are never shown or chosen. */
  | 'MERGE-29'
  /** MERGE-30: the plan shows the merged profile as it will be, and where each value comes from. */
  | 'MERGE-30'
  /** MERGE-31: the plan lists every value that will be lost, by field. */
  | 'MERGE-31'
  /** MERGE-32: the plan lists the warnings. */
  | 'MERGE-32'
  /** MERGE-33: the survivor is updated: name, email, phones with the primary, contact options. */
  | 'MERGE-33'
  /** MERGE-34: the retired profile's pets move to the survivor with their upcoming appointments. */
  | 'MERGE-34'
  /** MERGE-35: with capability PIMS-2, pets added to a profile in the PIMS are written back to its record. */
  | 'MERGE-35'
  /** MERGE-36: where both have payment methods, the payment source's are kept and the other's removed; where one has some, they are kept. */
  | 'MERGE-36'
  /** MERGE-37: the retired client's chat messages and conversation cards take the chosen name; system messages keep theirs. */
  | 'MERGE-37'
  /** MERGE-38: an active conversation of the retired client becomes the survivor's. */
  | 'MERGE-38'
  /** MERGE-39: the other profile is retired; its history stays readable and does not make it active again. */
  | 'MERGE-39'
  /** MERGE-40: what review showed is exactly what apply gives. */
  | 'MERGE-40'
  /** MERGE-41: apply trusts nothing from outside: it plans again from today's profiles, and a difference is named by section. */
  | 'MERGE-41'
  /** MERGE-42: applying again with the record of the first time replays its outcome. */
  | 'MERGE-42'
  /** MERGE-43: apply returns a record of both profiles before, the choices, the plan, who and when. */
  | 'MERGE-43'
  /** MERGE-44: undo gives back what is unchanged since, keeps what was edited, and lists it; newest merge first. */
  | 'MERGE-44'
  /** MERGE-45: a chain of merges ends at the first step that is blocked or wrongly chosen. */
  | 'MERGE-45'
  /** MERGE-46: a retired client resolves to its survivor through any number of merges; a cycle is an error. */
  | 'MERGE-46'
  /** CONTACT-1: phones and email mirror the PIMS; messages go to the primary number and the email address. */
  | 'CONTACT-1'
  /** CONTACT-2: at most one number is primary, and setting one clears the others; of several it can be unset, which leaves none. */
  | 'CONTACT-2'
  /** CONTACT-3: the email of a client in the PIMS is changed there only; of one in Flow alone, by staff. */
  | 'CONTACT-3'
  /** CONTACT-4: a number edited in Flow stays in Flow; nothing is written back. */
  | 'CONTACT-4'
  /** CONTACT-5: nothing is sent to a number that cannot receive texts; another number is named, never picked. */
  | 'CONTACT-5'
  /** CONTACT-6: the nightly sync brings the PIMS' numbers; a primary survives while its number does, what was learnt stays, what Flow decided is passed over. */
  | 'CONTACT-6'
  /** CONTACT-7: email and text are on unless the client opted out. */
  | 'CONTACT-7'
  /** CONTACT-8: push is the client's to switch in the app; staff only see it. */
  | 'CONTACT-8'
  /** CONTACT-9: in the browser portal the client switches email and text; names and contact details are read only there. */
  | 'CONTACT-9'
  /** CONTACT-10: an SMS opt-out shows staff an indicator, which START clears. */
  | 'CONTACT-10'
  /** CONTACT-11: a keyword is the whole message, trimmed, in any case; an opt-out remembers its origin and its time, and is lifted by whom it belongs to. */
  | 'CONTACT-11'
  /** CONTACT-12: a message has each channel as used or suppressed with the rule; the portal always has it. */
  | 'CONTACT-12'
  /** CONTACT-13: a portal link goes with any message that holds an automation, an attachment, a form or anything interactive. */
  | 'CONTACT-13'
  /** CONTACT-14: the NPS switch stops surveys and nothing else; a survey also needs its automation type and a scheduled appointment. */
  | 'CONTACT-14'
  /** CONTACT-15: who may change what is one table, actor by field, and each refusal carries its rule. */
  | 'CONTACT-15'
  /** CONTACT-16: numbers are compared in E.164 with extension; what cannot be read is kept as written, marked, never dropped. */
  | 'CONTACT-16'
  /** CONV-1: starting a chat opens the conversation that is not archived, else begins a new one. */
  | 'CONV-1'
  /** CONV-2: a client has at most one active conversation; a request from the portal joins it; two in the input are an error that names both. */
  | 'CONV-2'
  /** CONV-3: past conversations, active and archived, show for all pets and are never deleted. */
  | 'CONV-3'
  /** CALL-1: whether to record is asked when the call is placed; recording cannot start during the call; the client hears an announcement on answering. */
  | 'CALL-1'
  /** CALL-2: the caller ID is the clinic's number. */
  | 'CALL-2'
  /** CALL-3: a recorded call of over 60 minutes cannot be downloaded; one of exactly 60 can. */
  | 'CALL-3'
  /** CALL-4: a video call is an invitation message, routed like one. */
  | 'CALL-4'
  /** PAY-1: taking a payment needs the clinic's payment settings set up. */
  | 'PAY-1'
  /** PORTAL-1: home shows the clinic info link, the pets, website widgets if on, the active conversation, upcoming appointments and services due. */
  | 'PORTAL-1'
  /** PORTAL-2: services due on home are not completed and due from today to six months from today; past due never; PIMS-4 does not limit them. */
  | 'PORTAL-2'
  /** PORTAL-3: reminders under a pet are not completed and due up to six months from today, overdue included; available for the PIMS of PIMS-4. */
  | 'PORTAL-3'
  /** PORTAL-4: the six months are calendar months from today, end included, clamped at a month's end; due today is upcoming. */
  | 'PORTAL-4'
  /** PORTAL-5: the ID card has the signalment and the latest record of each vaccine, an expired one marked. */
  | 'PORTAL-5'
  /** PORTAL-6: a photo that the client uploads shows in the portal and is not written to the PIMS. */
  | 'PORTAL-6'
  /** PORTAL-7: appointments are the upcoming ones of the types that the clinic made visible: starting now or later, not cancelled. */
  | 'PORTAL-7'
  /** PORTAL-8: signalment is read only in the portal; it comes from the PIMS and is changed there. */
  | 'PORTAL-8'
  /** PORTAL-9: inactive and deceased pets get no automations or reminders, and stand apart. */
  | 'PORTAL-9'
  /** PORTAL-10: one call gives the whole home page, one the whole page of a pet, each hidden section with its reasons. */
  | 'PORTAL-10';

/** A rule as a record, for showing. */
export interface RuleInfo {
  /** The rule's id. */
  id: Rule;
  /** The documents it comes from. */
  origins: readonly Origin[];
  /** What it says, in a sentence without its full stop. */
  title: string;
}

/** Input of `rules.list`: an empty object. */
export type RulesInput = Record<string, never>;

/** Output of `rules.list`. */
export interface RulesOutput {
  /** The catalogue, in the order of the documents. */
  rules: readonly RuleInfo[];
  /** The version of the rules. */
  rulesVersion: number;
}

/** Input of `merge.search`. */
export interface SearchInput {
  /** The clinic in hand. */
  clinic: Clinic;
  /** The facts of the opened profile. */
  opened: ClientFacts;
  /** The policy. */
  policy?: Policy | undefined;
  /** The facts of each profile found; at most 1,000,000. */
  results: readonly ClientFacts[];
  /** Where the merge would run. */
  surface: Surface;
}

/** A list of search results that stays in memory: see `SearchList`. */
export interface SearchListInput {
  /** The clinic in hand. */
  clinic: Clinic;
  /** The policy. */
  policy?: Policy | undefined;
  /** The facts of each profile found; at most 1,000,000. */
  results: readonly ClientFacts[];
  /** Where the merge would run. */
  surface: Surface;
}

/** Output of `merge.search`. */
export interface SearchOutput {
  /** One verdict for each result, in the order of the input. */
  results: readonly SearchVerdict[];
}

/** Whether one search result may be selected. */
export interface SearchVerdict {
  /** Why not, in the order of the rules. */
  blockers: readonly Blocker[];
  /** The profile found. */
  client: ClientId;
  /** Whether it may be selected. */
  selectable: boolean;
}

/** A section of what a plan rests on. */
export interface Section {
  /** Which part. */
  part: Part;
  /** Whose it is. */
  side: Side;
}

/** The digest of one section. */
export interface SectionDigest {
  /** Its digest. */
  digest: Digest;
  /** The section. */
  section: Section;
}

/** A service of a pet. */
export interface Service {
  /** Whether it is marked completed. It can hide a service, so it is always said. */
  completed: boolean;
  /** When it is due. */
  due: Due;
  /** Its id. */
  id: ServiceId;
  /** What it is called: `Rabies booster`. */
  name: Name;
  /** The pet. */
  pet: PetId;
}

export type ServiceId = string;

/** One service, due or overdue. */
export interface ServiceLine {
  /** The days from today to then; below zero where it is overdue. */
  days: number;
  /** When it is due. */
  due: Date;
  /** What the service is called. */
  name: Name;
  /** The pet. */
  pet: PetId;
  /** The pet's name. */
  petName: Name;
  /** Whether it is upcoming or overdue. */
  place: Place;
  /** The service. */
  service: ServiceId;
}

/** A list of services that stays in memory: see `ServiceList`. */
export interface ServiceListInput {
  /** The services; at most 1,000,000. */
  services: readonly Service[];
}

/** Services, on home and on the page of a pet. */
export type ServicesSection =
  /** There are some. */
  | {
    type: 'shown';
    /** The rule: PORTAL-2 on home, PORTAL-3 under a pet. */
    rule: Rule;
    /** The one that is due first, first; by id where two are due on one day. */
    services: readonly ServiceLine[];
  }
  /** There is none to show. */
  | {
    type: 'hidden';
    /** Why: every reason, that of the PIMS first. */
    because: readonly Hidden[];
  };

/** The sex of a pet. */
export type Sex =
  /** Female. */
  | 'female'
  /** Male. */
  | 'male'
  /** Not known. */
  | 'unknown';

/** Whether a service shows on a page, and by which rule. */
export interface Showing {
  /** The rule that says so: that of the page, or PORTAL-4 for what is due beyond both windows. */
  rule: Rule;
  /** Whether it does. */
  shown: boolean;
}

/** Whose section it is. */
export type Side =
  /** The opened profile's. */
  | 'opened'
  /** The selected profile's. */
  | 'selected'
  /** The clinic's. */
  | 'clinic'
  /** The library's own. */
  | 'library';

/** A signalment to show. It cannot be edited in the portal. */
export interface Signalment {
  /** The age today; null where the date of birth is not known, or later than today. */
  age: Age | null;
  /** Whether it is spayed or neutered. */
  altered: Altered;
  /** The date of birth, where known. */
  born: Date | null;
  /** The breed, where known. */
  breed: Name | null;
  /** Where it is changed. */
  changedIn: ChangedIn;
  /** The colour, where known. */
  colour: Name | null;
  /** The pet's name. */
  name: Name;
  /** The rule that makes it read only: PORTAL-8. */
  rule: Rule;
  /** The sex. */
  sex: Sex;
  /** The species, as the clinic calls it. */
  species: Name;
  /** The weight in grams, where known. */
  weightGrams: Count | null;
}

/** What a signalment has beside what every `Pet` has. */
export interface SignalmentFacts {
  /** Whether it is spayed or neutered. */
  altered: Altered;
  /** The breed, where known. */
  breed?: Name | null | undefined;
  /** The colour, where known. */
  colour?: Name | null | undefined;
  /** The sex. */
  sex: Sex;
  /** The weight in grams, where known. */
  weightGrams?: Count | null | undefined;
}

/** What staff see of a client's opt-outs (CONTACT-10). */
export interface SmsIndicator {
  /** Whether the indicator shows: the client's own opt-out keeps texts from the primary number. */
  on: boolean;
  /** Every opt-out that stands, of either channel and of every number. */
  standing: readonly StandingOptOut[];
}

/** Where a value of the merged profile comes from. */
export interface Source {
  /** The client or clients it comes from; none where the merged profile has no value there. */
  clients: readonly ClientId[];
  /** The field. */
  field: Field;
  /** How it came about. */
  how: How;
  /** Which entry of it, where the field is a list: a number's key, a pet's id. */
  item?: string | null | undefined;
}

/** Who merges, when, and what the merge is called. The library reads no clock and makes no ids. */
export interface Stamp {
  /** When. */
  at: Instant;
  /** Who merges. */
  by: ActorId;
  /** The merge's id, new for each merge. */
  merge: MergeId;
}

/** A merge that a profile survived and that has not been undone. */
export interface StandingMerge {
  /** The merge. */
  merge: MergeId;
  /** The profile it retired. */
  retired: ClientId;
}

/** An opt-out that stands, with its origin and its time (CONTACT-11). */
export interface StandingOptOut {
  /** Since when, where that is known. */
  at: Instant | null;
  /** The channel. */
  channel: Channel;
  /** Where it comes from. */
  origin: OptOrigin;
  /** The rule by which it stands, and is lifted. */
  rule: Rule;
}

/** What starting a chat does. */
export type StartAction =
  /** CONV-1: open the conversation that is not archived. */
  | {
    type: 'open';
    /** Which. */
    conversation: ConversationId;
  }
  /** CONV-2: put the client's request into the active conversation. It does not begin a second one. */
  | {
    type: 'join';
    /** Which. */
    conversation: ConversationId;
  }
  /** CONV-1: begin a new conversation, since none is active. */
  | {
    type: 'begin';
    /** The id given for it. */
    conversation: ConversationId;
  };

/** What starting a chat does, and why. */
export interface Started {
  /** What to do. */
  action: StartAction;
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
}

/** Who starts a chat. */
export type Starter =
  /** Staff, on the client's profile. */
  | 'staff'
  /** The client, with a new request in the portal. */
  | 'client';

/** Why a step of a chain was not done. */
export type StopReason =
  /** The two may not be merged. */
  | {
    type: 'blocked';
    /** Every blocker, in the order of the rules. */
    blockers: readonly Blocker[];
  }
  /** The choices or the stamp do not hold. */
  | {
    type: 'wrongly-chosen';
    /** How many problems there are beyond those. */
    moreProblems?: Count | undefined;
    /** The problems, at most 100, with their paths in the step. */
    problems: readonly Problem[];
  };

/** A reason why a channel is not used. A channel may have several; it is used where it has none. */
export type Suppression =
  /** CONTACT-1: no number is the primary one, and no other is picked. */
  | 'no-primary'
  /** CONTACT-5: the primary number cannot receive texts. */
  | 'primary-not-textable'
  /** CONTACT-10: the client texted STOP from the primary number. */
  | 'text-stopped-by-keyword'
  /** CONTACT-9: the client switched texts off in the portal. */
  | 'text-off-by-client'
  /** CONTACT-11: staff switched texts off. */
  | 'text-off-by-staff'
  /** CONTACT-1: there is no email address. */
  | 'no-email'
  /** CONTACT-16: the email address is none. */
  | 'email-invalid'
  /** CONTACT-9: the client switched mail off in the portal. */
  | 'email-off-by-client'
  /** CONTACT-11: staff switched mail off. */
  | 'email-off-by-staff'
  /** CONTACT-8: the client has not set push up in the app. */
  | 'push-not-set-up'
  /** CONTACT-8: the client switched push off in the app. */
  | 'push-off-by-client'
  /** CONTACT-14: surveys are off for the client. It suppresses every channel of a survey, and of nothing else. */
  | 'surveys-off'
  /** CONTACT-14: surveys are off for the type of automation. */
  | 'survey-automation-off'
  /** CONTACT-14: the survey follows from no scheduled appointment. */
  | 'no-scheduled-appointment';

/** Where the merge is carried out (MERGE-9). */
export type Surface =
  /** A browser on a computer. */
  | 'desktop'
  /** A mobile device, where merging is not offered. */
  | 'mobile';

/** A contact option. */
export interface SwitchOption {
  /** Set where it cannot be switched on. */
  lock: Lock | null;
  /** Whether it is on by default. */
  on: boolean;
}

/** Who switched a channel. */
export type Switcher =
  /** The client, in the portal. */
  | 'client'
  /** Staff, in Flow. */
  | 'staff';

/** One thing that a sync changed. */
export interface SyncChange {
  /** What. */
  change: SyncChangeKind;
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
}

/** What a sync changed. */
export type SyncChangeKind =
  /** CONTACT-1: the name is another in the PIMS. */
  | {
    type: 'name';
    /** As it was. */
    from: PersonName;
    /** As it is. */
    to: PersonName;
  }
  /** CONTACT-3: the email address is another in the PIMS, or none. */
  | {
    type: 'email';
    /** As it was. */
    from: Email | null;
    /** As it is. */
    to: Email | null;
  }
  /** CONTACT-6: a number came. */
  | {
    type: 'number-came';
    /** Which. */
    phone: PhoneKey;
  }
  /** CONTACT-6: a number left. What was learnt of it is remembered, and comes back with it. */
  | {
    type: 'number-left';
    /** The keyword opt-out that is remembered. */
    keywordOptOut: KeywordOptOut;
    /** What is remembered of its line. */
    line: Line;
    /** Which. */
    phone: PhoneKey;
  }
  /** CONTACT-6: a number left the PIMS, and stays since it was added in Flow. */
  | {
    type: 'number-stays';
    /** Which. */
    phone: PhoneKey;
  }
  /** CONTACT-6: a number that was added in Flow is in the PIMS now as well. */
  | {
    type: 'number-shared';
    /** Which. */
    phone: PhoneKey;
  }
  /** CONTACT-1: a number is spelled otherwise in the PIMS. */
  | {
    type: 'number-respelled';
    /** As it was. */
    from: PhoneText;
    /** Which. */
    phone: PhoneKey;
    /** As it is. */
    to: PhoneText;
  }
  /** CONTACT-16: the PIMS knows more of a number's line. */
  | {
    type: 'line-learnt';
    /** As it was. */
    from: Line;
    /** Which. */
    phone: PhoneKey;
    /** As it is. */
    to: Line;
  }
  /** CONTACT-6: a number that was passed over is no longer in the PIMS; when it comes again, it is taken. */
  | {
    type: 'no-longer-passed-over';
    /** Which. */
    phone: PhoneKey;
  }
  /** CONTACT-6: the primary number left, and with it that there is one. */
  | {
    type: 'primary-left';
    /** Which it was. */
    phone: PhoneKey;
  }
  /** CONTACT-1: there was no primary number, and the PIMS marks this one. */
  | {
    type: 'primary-came';
    /** Which. */
    phone: PhoneKey;
  };

/** What a sync gave. */
export interface Synced {
  /** What changed, and why; nothing the second time. */
  changes: readonly SyncChange[];
  /** The profile as it now is. */
  client: Client;
  /** What should be known of the profile as it now is. */
  notices: readonly ContactNotice[];
  /** The PIMS' numbers that are not taken, since Flow has decided otherwise (CONTACT-6). */
  passedOver: readonly PhoneKey[];
}

/**
 * What a review was made of, to be handed back to apply.
 *
 * Nothing in it is trusted: apply checks and plans again from today's profiles, and compares.
 */
export interface Ticket {
  /** The choices as they were made. */
  choices: Choices;
  /** The clinic. */
  clinic: ClinicId;
  /** The version of this format. */
  format: Format;
  /** The opened profile. */
  opened: ClientId;
  /** The policy. */
  policy: Policy;
  /** A digest of what review showed. */
  review: Digest;
  /** The version of the rules it was reviewed under. */
  rulesVersion: number;
  /** A digest of each section of both profiles and of the clinic. */
  sections: readonly SectionDigest[];
  /** The selected profile. */
  selected: ClientId;
  /** Where the merge runs. */
  surface: Surface;
}

/** Input of `merge.undo`. */
export interface UndoInput {
  /** The record of the merge. */
  record: MergeRecord;
  /** The retired profile as it is now. */
  retired: Client;
  /** Who takes it back, and when. */
  stamp: UndoStamp;
  /** The survivor as it is now. */
  survivor: Client;
}

/** Who takes a merge back, and when. */
export interface UndoStamp {
  /** When. */
  at: Instant;
  /** Who. */
  by: ActorId;
}

/** What an undo gave. */
export interface Undone {
  /** What was edited since the merge, and stays as it is. */
  conflicts: readonly Conflict[];
  /** What the host must carry out, in this order. */
  effects: readonly Effect[];
  /** What cannot be taken back. */
  irreversible: readonly IrreversibleEffect[];
  /** The record, marked as undone. */
  record: MergeRecord;
  /** The other profile, active again. */
  retired: Client;
  /** The survivor, without what it had from the other. */
  survivor: Client;
}

/** The record of one vaccination. */
export interface Vaccination {
  /** When it expires. */
  expires: Expiry;
  /** The day it was given. */
  given: Date;
  /** The vaccine. Two names that differ only in case and in the blanks around them are one vaccine. */
  vaccine: Name;
}

/** One vaccine on the card. */
export interface VaccineLine {
  /** When that expires. */
  expires: Expiry;
  /** The day it was given last. */
  given: Date;
  /** Its state today. */
  state: VaccineState;
  /** The vaccine, as the latest record calls it. */
  vaccine: Name;
}

/** The state of a vaccination today. */
export type VaccineState =
  /** It holds: it expires today or later. */
  | 'current'
  /** It expired before today. */
  | 'expired'
  /** Nobody knows when it expires. */
  | 'expiry-not-known';

/** A warning. */
export interface Warning {
  /** An English sentence. */
  detail: string;
  /** The rule. */
  rule: Rule;
  /** What it warns of. */
  warning: WarningKind;
}

/** What a warning is about. */
export type WarningKind =
  /** MERGE-22: the profile in the PIMS has no email address, so the other's is dropped. */
  | {
    type: 'email-dropped';
    /** Whose it is. */
    client: ClientId;
    /** The address. */
    email: Email;
  }
  /** MERGE-23: the merged profile will have no phone number. */
  | {
    type: 'no-phone-kept';
  }
  /** MERGE-23: the primary number is no phone number. */
  | {
    type: 'primary-invalid';
    /** The primary. */
    phone: PhoneKey;
    /** The kept numbers that can receive texts. */
    textable: readonly PhoneKey[];
  }
  /** CONTACT-5: the primary number cannot receive texts. */
  | {
    type: 'primary-not-textable';
    /** The primary. */
    phone: PhoneKey;
    /** The kept numbers that can. */
    textable: readonly PhoneKey[];
  }
  /** MERGE-27: the retired profile's opt-out in the portal does not carry. */
  | {
    type: 'opt-out-not-carried';
    /** Of what. */
    channel: Channel;
    /** Who opted out. */
    client: ClientId;
  }
  /** MERGE-28: two pets are likely one. */
  | {
    type: 'likely-duplicate-pets';
    /** The retired profile's. */
    retireds: PetId;
    /** The survivor's pet. */
    survivors: PetId;
  }
  /** MERGE-36: the only payment methods are not the payment source's; they are kept. */
  | {
    type: 'payment-methods-of-other';
    /** Whose they are. */
    client: ClientId;
    /** Whose name was chosen. */
    paymentSource: ClientId;
  };

/** A website widget option. */
export interface Widget {
  /** What it is called. */
  label: Name;
  /** Where it leads. */
  link: Link;
  /** Whether the clinic turned it on. */
  on: boolean;
}

/** A website widget that is on. */
export interface WidgetLine {
  /** What it is called. */
  label: Name;
  /** Where it leads. */
  link: Link;
}

/** The website widgets. */
export type WidgetsSection =
  /** Some are on. */
  | {
    type: 'shown';
    /** The rule: PORTAL-1. */
    rule: Rule;
    /** Those that are on, in the order given. */
    widgets: readonly WidgetLine[];
  }
  /** None is on. */
  | {
    type: 'hidden';
    /** Why. */
    because: readonly Hidden[];
  };

/** One window, both ends included. */
export interface Window {
  /** Its first day; null where it has none, and what is overdue is in it however long. */
  first: Date | null;
  /** Its last day. */
  last: Date;
  /** The rule. */
  rule: Rule;
}

/** The two windows, for showing. */
export interface WindowsShown {
  /**
   * Whether they end on a month's last day because that month has no day of today's number (PORTAL-4), or
   * because the calendar ends there.
   */
  clamped: boolean;
  /** What home shows (PORTAL-2). */
  home: Window;
  /** What the page of a pet shows (PORTAL-3). */
  pet: Window;
  /** The day they were worked out from. */
  today: Date;
}

/** Input of `merge.write-back`. */
export interface WriteBackInput {
  /** The clinic in hand. */
  clinic: Clinic;
  /** The pets added. */
  pets: readonly PetId[];
  /** The profile that pets were added to. */
  profile: Client;
}

/** Output of `merge.write-back`. */
export interface WriteBackOutput {
  /** What to do; null where there is nothing. */
  effect: Effect | null;
}
