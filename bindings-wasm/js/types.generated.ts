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

export type ActorId = string;

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

export type AppointmentId = string;

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

/** A channel that a contact option switches. */
export type Channel =
  /** Text messages to the primary number. */
  | 'text'
  /** Mail to the email address. */
  | 'email';

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

/** The contact preferences of a client. */
export interface ContactPreferences {
  /** Mail. */
  email: Preference;
  /** Text messages. */
  text: Preference;
}

/** A conversation, as a draft lists it. */
export interface Conversation {
  /** Its id. */
  id: ConversationId;
  /** Its state. */
  state: ConversationState;
}

export type ConversationId = string;

/** The state of a conversation, as a draft lists it. */
export type ConversationState =
  /** Still going on. */
  | 'active'
  /** Archived by staff. It stays readable. */
  | 'archived';

export type Count = number;

export type Date = string;

export type Digest = string;

export type E164 = string;

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

export type Instant = string;

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

/** Whose portal opt-outs carry to the merged profile (MERGE-27). */
export type OptOutPolicy =
  /** The survivor's only, as the document has it. */
  | 'survivor'
  /** Either profile's. */
  | 'either';

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

export type PaymentMethodId = string;

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

export type PetId = string;

/** Whether a pet is still a patient. */
export type PetStatus =
  /** A patient. */
  | 'active'
  /** No longer a patient. */
  | 'inactive'
  /** Deceased. */
  | 'deceased';

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
  | 'flow';

export type PhoneText = string;

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
  | 'merged-too-long';

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
  /** Where: the path of the first problem, or empty for the whole. */
  path: string;
  /** Every problem, where the input or the choices are wrong. */
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
  | 'unknown-client';

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
  /** CONTACT-5: nothing is sent to a number that cannot receive texts; another number is named, never picked. */
  | 'CONTACT-5'
  /** CONTACT-7: email and text are on unless the client opted out. */
  | 'CONTACT-7'
  /** CONTACT-11: an opt-out remembers its origin and its time; a keyword's belongs to the number. */
  | 'CONTACT-11'
  /** CONTACT-16: numbers are compared in E.164 with extension; what cannot be read is kept as written, marked, never dropped. */
  | 'CONTACT-16';

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
    /** Every problem, with its path in the step. */
    problems: readonly Problem[];
  };

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
