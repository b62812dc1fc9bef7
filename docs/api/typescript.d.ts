export type ActiveConversation =
  | {
      type: 'none';
    }
  | {
      type: 'active';
      conversation: ConversationId;
    };
export type Actor = 'staff' | 'client-in-portal' | 'client-in-app' | 'pims-sync';
export type ActorId = string;
export interface Age {
  years: number;
  months: number;
}
export type Altered = 'yes' | 'no' | 'unknown';
export type Announcement = 'call-is-recorded' | 'nothing';
export type Answered = 'nothing' | 'appointment' | 'other';
export interface ApiError {
  code: ErrorCode;
  rule: Rule | null;
  path: string;
  detail: string;
  help: string;
  problems: readonly Problem[];
  moreProblems?: Count | undefined;
  blockers: readonly Blocker[];
  changed: readonly Section[];
  merge: MergeId | null;
}
export interface ApplyInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  ticket: Ticket;
  previous?: MergeRecord | null | undefined;
  stamp: Stamp;
}
export interface Appointment {
  id: AppointmentId;
  pet: PetId;
  appointmentType: AppointmentTypeId;
  title: Name;
  startsAt: Instant;
  cancelled: boolean;
}
export type AppointmentId = string;
export interface AppointmentLine {
  appointment: AppointmentId;
  pet: PetId;
  petName: Name;
  title: Name;
  startsAt: Instant;
}
export type AppointmentTypeId = string;
export type AppointmentsSection =
  | {
      type: 'shown';
      rule: Rule;
      content: readonly AppointmentLine[];
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export declare const BLOCKER_BITS: readonly BlockerCode[];
export interface Blocker {
  rule: Rule;
  kind: BlockerKind;
  detail: string;
  remedy: Remedy;
}
export type BlockerCode =
  | 'same-client'
  | 'different-clinic'
  | 'client-retired'
  | 'client-deleted'
  | 'client-in-pims'
  | 'both-clients-in-pims'
  | 'both-have-active-conversation'
  | 'has-loyalty-points'
  | 'has-care-membership'
  | 'not-available-on-mobile';
export type BlockerKind =
  | {
      type: 'same-client';
      client: ClientId;
    }
  | {
      type: 'different-clinic';
      client: ClientId;
      clinic: ClinicId;
      expected: ClinicId;
    }
  | {
      type: 'client-retired';
      client: ClientId;
      survivor: ClientId;
      merge: MergeId;
      intoTheOther: boolean;
    }
  | {
      type: 'client-deleted';
      client: ClientId;
    }
  | {
      type: 'client-in-pims';
      client: ClientId;
      record: PimsRecordId;
    }
  | {
      type: 'both-clients-in-pims';
      opened: PimsRecordId;
      selected: PimsRecordId;
    }
  | {
      type: 'both-have-active-conversation';
      opened: ConversationId;
      selected: ConversationId;
    }
  | {
      type: 'has-loyalty-points';
      client: ClientId;
      points: Count;
    }
  | {
      type: 'has-care-membership';
      client: ClientId;
      memberships: readonly Membership[];
      endedBlock: boolean;
    }
  | {
      type: 'not-available-on-mobile';
    };
export type CallAction =
  | {
      type: 'ask-whether-to-record';
    }
  | {
      type: 'set-up-number';
    }
  | {
      type: 'place';
      callerId: E164;
      recorded: boolean;
      announcement: Announcement;
    };
export interface CallPlaceInput {
  callerId: CallerId;
  recording: RecordingAnswer;
}
export interface CallRecordingInput {
  call: CallState;
}
export type CallState =
  | {
      type: 'not-placed';
    }
  | {
      type: 'ongoing';
      recording: Recording;
    }
  | {
      type: 'ended';
      recording: Recording;
      durationMillis: Count;
    };
export type CallerId =
  | {
      type: 'none';
    }
  | {
      type: 'clinic';
      number: E164;
    };
export interface CapabilitiesInput {
  clinic: Clinic;
}
export interface CapabilitiesOutput {
  capabilities: readonly CapabilityFact[];
}
export type Capability =
  'merge-with-one-in-pims' | 'write-back-pets' | 'pet-id-card' | 'portal-reminders' | 'nightly-contacts';
export interface CapabilityFact {
  capability: Capability;
  rule: Rule;
  has: boolean;
  overridden: boolean;
}
export interface CapabilityOverrides {
  mergeWithOneInPims?: boolean | null | undefined;
  writeBackPets?: boolean | null | undefined;
  petIdCard?: boolean | null | undefined;
  portalReminders?: boolean | null | undefined;
  nightlyContacts?: boolean | null | undefined;
}
export interface ChainInput {
  clinic: Clinic;
  opened: Client;
  steps: readonly ChainStep[];
  surface: Surface;
  policy?: Policy | undefined;
}
export interface ChainOutcome {
  done: readonly Outcome[];
  stopped: ChainStop | null;
  notAttempted: readonly ClientId[];
}
export interface ChainStep {
  selected: Client;
  choices?: Choices | undefined;
  stamp: Stamp;
}
export interface ChainStop {
  step: number;
  selected: ClientId;
  reason: StopReason;
}
export type ChangedIn = 'pims' | 'flow';
export type Channel = 'text' | 'email';
export interface ChannelRoute {
  channel: RouteChannel;
  used: boolean;
  to: string | null;
  rule: Rule;
  suppressed: readonly Suppression[];
}
export interface CheckInput {
  clinic: Clinic;
  draft: ClientDraft;
}
export interface Checked {
  client: Client;
  notices: readonly Notice[];
}
export interface Choices {
  name?: ClientId | null | undefined;
  email?: ClientId | null | undefined;
  phones?: readonly PhoneKey[] | null | undefined;
  primary?: PhoneKey | null | undefined;
  contactByText?: boolean | null | undefined;
  contactByEmail?: boolean | null | undefined;
}
export interface Client {
  id: ClientId;
  clinic: ClinicId;
  status: ClientStatus;
  pims: PimsRecord;
  name: PersonName;
  email?: Email | null | undefined;
  phones: readonly Phone[];
  preferences: ContactPreferences;
  memory?: ContactMemory | undefined;
  pets: readonly Pet[];
  activeConversation: ActiveConversation;
  archivedConversations: readonly ConversationId[];
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  paymentMethods: readonly PaymentMethodId[];
  merges: readonly StandingMerge[];
}
export interface ClientDraft {
  id: ClientId;
  clinic: ClinicId;
  status: ClientStatus;
  pims: PimsRecord;
  name?: PersonName | undefined;
  email?: EmailText | null | undefined;
  phones?: readonly PhoneDraft[] | undefined;
  preferences?: ContactPreferences | undefined;
  memory?: ContactMemory | undefined;
  pets?: readonly Pet[] | undefined;
  conversations: readonly Conversation[];
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  paymentMethods?: readonly PaymentMethodId[] | undefined;
  merges?: readonly StandingMerge[] | undefined;
}
export interface ClientFacts {
  id: ClientId;
  clinic: ClinicId;
  status: ClientStatus;
  pims: PimsRecord;
  activeConversation: ActiveConversation;
  loyaltyPoints: Count;
  memberships: readonly Membership[];
}
export type ClientId = string;
export interface ClientRoute {
  client: ClientId;
  channels: readonly ChannelRoute[];
  textable: readonly PhoneKey[];
}
export interface ClientStanding {
  id: ClientId;
  status: ClientStatus;
}
export type ClientStatus =
  | {
      type: 'active';
    }
  | {
      type: 'retired';
      survivor: ClientId;
      merge: MergeId;
    }
  | {
      type: 'deleted';
    };
export interface Clinic {
  id: ClinicId;
  pims: Pims;
  capabilities?: CapabilityOverrides | undefined;
  region: Region;
}
export type ClinicId = string;
export interface Conflict {
  rule: Rule;
  kind: ConflictKind;
  detail: string;
}
export type ConflictKind = {
  type: 'edited-since';
  client: ClientId;
  field: Field;
  item: string | null;
};
export type ContactAction =
  | {
      type: 'save-profile';
      client: ClientId;
      fields: readonly ContactField[];
    }
  | {
      type: 'keep-opt-event';
      client: ClientId;
      event: OptEvent;
    };
export interface ContactEditInput {
  clinic: Clinic;
  client: Client;
  actor: Actor;
  edits: readonly Edit[];
  now: Instant;
}
export interface ContactEffect {
  rule: Rule;
  kind: ContactAction;
  detail: string;
}
export type ContactField =
  'name' | 'email' | 'phones' | 'primary' | 'contact-by-text' | 'contact-by-email' | 'push' | 'nps-surveys';
export interface ContactMemory {
  phones: readonly RememberedPhone[];
  primary?: PhoneKey | null | undefined;
}
export interface ContactNotice {
  rule: Rule;
  kind: ContactNoticeKind;
  detail: string;
}
export type ContactNoticeKind =
  | {
      type: 'phone-invalid';
      phone: PhoneKey;
    }
  | {
      type: 'email-invalid';
      email: string;
    }
  | {
      type: 'stays-in-flow';
      phone: PhoneKey;
    }
  | {
      type: 'no-primary';
      textable: readonly PhoneKey[];
    }
  | {
      type: 'primary-not-textable';
      phone: PhoneKey;
      textable: readonly PhoneKey[];
    }
  | {
      type: 'keyword-opt-out-stands';
      phone: PhoneKey;
    }
  | {
      type: 'recalled';
      phone: PhoneKey;
    };
export type ContactPermissionsInput = Record<string, never>;
export interface ContactPermissionsOutput {
  table: readonly PermissionRow[];
}
export interface ContactPreferences {
  text: Preference;
  email: Preference;
  push?: PushPreference | undefined;
  nps?: Preference | undefined;
}
export interface ContactSyncInput {
  clinic: Clinic;
  client: Client;
  pims: PimsContacts;
}
export type Content = 'automation' | 'attachment' | 'form' | 'interactive';
export interface Conversation {
  id: ConversationId;
  state: ConversationState;
}
export interface ConversationCard {
  id: ConversationId;
  state: ConversationState;
  pets: readonly PetId[];
  latestAt: Instant;
}
export interface ConversationHistory {
  rule: Rule;
  active: ActiveConversation;
  conversations: readonly ConversationCard[];
}
export interface ConversationHistoryInput {
  conversations: readonly ConversationCard[];
}
export type ConversationId = string;
export interface ConversationLine {
  conversation: ConversationCard;
  aboutThisPet: boolean;
}
export interface ConversationStartInput {
  conversations: readonly Conversation[];
  by: Starter;
  newConversation: ConversationId;
}
export type ConversationState = 'active' | 'archived';
export type ConversationsSection =
  | {
      type: 'shown';
      rule: Rule;
      content: readonly ConversationLine[];
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export type Count = number;
export type Date = string;
export type Digest = string;
export type Due =
  | {
      type: 'on';
      date: Date;
    }
  | {
      type: 'undated';
    };
export type E164 = string;
export type Edit =
  | {
      type: 'set-name';
      name: PersonName;
    }
  | {
      type: 'set-email';
      email: EmailText;
    }
  | {
      type: 'remove-email';
    }
  | {
      type: 'add-number';
      text: PhoneText;
      line: LineDraft;
    }
  | {
      type: 'edit-number';
      phone: PhoneKey;
      text: PhoneText;
      line: LineDraft;
    }
  | {
      type: 'remove-number';
      phone: PhoneKey;
    }
  | {
      type: 'set-primary';
      phone: PhoneKey;
    }
  | {
      type: 'unset-primary';
      phone: PhoneKey;
    }
  | {
      type: 'set-contact-by-text';
      on: boolean;
    }
  | {
      type: 'set-contact-by-email';
      on: boolean;
    }
  | {
      type: 'set-push';
      on: boolean;
    }
  | {
      type: 'set-nps-surveys';
      on: boolean;
    };
export interface Edited {
  client: Client;
  effects: readonly ContactEffect[];
  notices: readonly ContactNotice[];
}
export interface Effect {
  rule: Rule;
  kind: EffectAction;
  detail: string;
}
export type EffectAction =
  | {
      type: 'update-client';
      client: ClientId;
      name: PersonName;
      email?: Email | null | undefined;
      phones: readonly Phone[];
      preferences: ContactPreferences;
      memory?: ContactMemory | undefined;
    }
  | {
      type: 'move-pets';
      from: ClientId;
      to: ClientId;
      pets: readonly PetId[];
      appointments: readonly AppointmentId[];
    }
  | {
      type: 'write-back-pets';
      client: ClientId;
      record: PimsRecordId;
      pets: readonly PetId[];
    }
  | {
      type: 'keep-payment-methods';
      client: ClientId;
    }
  | {
      type: 'move-payment-methods';
      from: ClientId;
      to: ClientId;
    }
  | {
      type: 'remove-payment-methods';
      client: ClientId;
    }
  | {
      type: 'rename-in-conversations';
      client: ClientId;
      conversations: readonly ConversationId[];
      name: PersonName;
    }
  | {
      type: 'move-conversation';
      conversation: ConversationId;
      from: ClientId;
      to: ClientId;
    }
  | {
      type: 'retire-client';
      client: ClientId;
      survivor: ClientId;
    }
  | {
      type: 'restore-client';
      client: ClientId;
    };
export interface EligibilityInput {
  clinic: Clinic;
  opened: ClientFacts;
  selected: ClientFacts;
  surface: Surface;
  policy?: Policy | undefined;
}
export interface EligibilityOutput {
  eligible: boolean;
  blockers: readonly Blocker[];
}
export interface Email {
  asWritten: EmailText;
  valid: boolean;
}
export interface EmailAlternative {
  client: ClientId;
  email: Email;
  selectable: boolean;
}
export interface EmailOptions {
  alternatives: readonly EmailAlternative[];
  default: ClientId | null;
  lock: Lock | null;
}
export type EmailText = string;
export type ErrorCode =
  | 'invalid-input'
  | 'merge-blocked'
  | 'wrong-choices'
  | 'plan-stale'
  | 'ticket-for-other-profiles'
  | 'record-flawed'
  | 'already-undone'
  | 'later-merge-stands'
  | 'not-this-merge'
  | 'not-allowed';
export type EventFate = 'changed' | 'already-so' | 'no-keyword' | 'not-theirs';
export interface EventOutcome {
  event: OptEvent;
  fate: EventFate;
  rule: Rule;
}
export type Every = number;
export type Expiry =
  | {
      type: 'on';
      date: Date;
    }
  | {
      type: 'not-known';
    };
export type Extension = string;
export type Field =
  | 'name'
  | 'email'
  | 'phones'
  | 'primary'
  | 'contact-by-text'
  | 'contact-by-email'
  | 'pets'
  | 'active-conversation'
  | 'payment-methods'
  | 'pims'
  | 'archived-conversations'
  | 'loyalty-points'
  | 'memberships';
export type Format = number;
export interface Hidden {
  rule: Rule;
  kind: HiddenReason;
  detail: string;
}
export type HiddenReason =
  | {
      type: 'no-clinic-info';
    }
  | {
      type: 'no-pets';
    }
  | {
      type: 'widgets-off';
    }
  | {
      type: 'no-active-conversation';
    }
  | {
      type: 'no-upcoming-appointments';
    }
  | {
      type: 'appointment-types-not-visible';
    }
  | {
      type: 'no-services-due';
    }
  | {
      type: 'only-of-pets-apart';
    }
  | {
      type: 'no-photo';
    }
  | {
      type: 'id-card-not-available';
    }
  | {
      type: 'reminders-not-available';
    }
  | {
      type: 'no-reminders';
    }
  | {
      type: 'pet-inactive';
    }
  | {
      type: 'pet-deceased';
    }
  | {
      type: 'no-conversations';
    };
export type HomeConversationSection =
  | {
      type: 'shown';
      rule: Rule;
      content: ConversationCard;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface HomePage {
  clinicInfo: LinkSection;
  pets: PetsSection;
  widgets: WidgetsSection;
  conversation: HomeConversationSection;
  appointments: AppointmentsSection;
  services: ServicesSection;
}
export type How = 'chosen' | 'defaulted' | 'locked' | 'always';
export interface IdCard {
  signalment: Signalment;
  vaccines: readonly VaccineLine[];
}
export type IdCardSection =
  | {
      type: 'shown';
      rule: Rule;
      content: IdCard;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export type InitSource = WasmSource | Promise<WasmSource>;
export type Instant = string;
export interface Interval {
  every: Every;
  unit: IntervalUnit;
}
export type IntervalUnit = 'days' | 'weeks' | 'months' | 'years';
export type Irreversible =
  | {
      type: 'payment-methods-removed';
      client: ClientId;
    }
  | {
      type: 'pets-written-back';
      record: PimsRecordId;
      pets: readonly PetId[];
    };
export interface IrreversibleEffect {
  rule: Rule;
  kind: Irreversible;
  detail: string;
}
export type Keyword = string;
export interface KeywordInput {
  text: MessageText;
  optedOut: boolean;
  answers: Answered;
  keywords?: KeywordSets | undefined;
}
export type KeywordMeaning =
  | {
      type: 'message';
    }
  | {
      type: 'opt-out';
      keyword: Keyword;
    }
  | {
      type: 'opt-in';
      keyword: Keyword;
    }
  | {
      type: 'answer';
      keyword: Keyword;
    }
  | {
      type: 'help';
      keyword: Keyword;
    };
export type KeywordOptOut =
  | {
      type: 'none';
    }
  | {
      type: 'stopped';
      at?: Instant | null | undefined;
    };
export interface KeywordReading {
  meaning: KeywordMeaning;
  rule: Rule;
  warnings: readonly KeywordWarning[];
}
export interface KeywordSets {
  optOut?: readonly Keyword[] | undefined;
  optIn?: readonly Keyword[] | undefined;
  optInIfOut?: readonly Keyword[] | undefined;
  help?: readonly Keyword[] | undefined;
  mayBeAnswers?: readonly Keyword[] | undefined;
}
export interface KeywordWarning {
  rule: Rule;
  kind: KeywordWarningKind;
  detail: string;
}
export type KeywordWarningKind = {
  type: 'may-be-an-answer';
  keyword: Keyword;
};
export type Line =
  | {
      type: 'verified';
      lineType: LineType;
    }
  | {
      type: 'derived';
      lineType: LineType;
    }
  | {
      type: 'unknown';
    };
export type LineDraft =
  | {
      type: 'verified';
      lineType: LineType;
    }
  | {
      type: 'unverified';
    };
export type LineType = 'mobile' | 'landline' | 'voip' | 'toll-free';
export type Link = string;
export type LinkSection =
  | {
      type: 'shown';
      rule: Rule;
      content: Link;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export declare class LittermateError extends Error {
  readonly name = 'LittermateError';
  readonly code: LittermateErrorCode;
  readonly rule: Rule | null;
  readonly path: string;
  readonly detail: string;
  readonly help: string;
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
  readonly blockers: readonly Blocker[];
  readonly changed: readonly Section[];
  readonly merge: MergeId | null;
}
export type LittermateErrorCode =
  ErrorCode | 'not-initialised' | 'phones-not-loaded' | 'use-after-free' | 'crashed';
export interface Lock {
  rule: Rule;
  kind: LockKind;
  detail: string;
  code: ProblemCode;
}
export type LockKind =
  | {
      type: 'name-in-pims';
      client: ClientId;
    }
  | {
      type: 'email-in-pims';
      client: ClientId;
    }
  | {
      type: 'opted-out-in-portal';
      client: ClientId;
      channel: Channel;
    }
  | {
      type: 'carried-opt-out';
      client: ClientId;
      channel: Channel;
    }
  | {
      type: 'opted-out-by-keyword';
      phone: PhoneKey;
    };
export interface Loss {
  rule: Rule;
  field: Field;
  clients: readonly ClientId[];
  value: LostValue;
}
export type LostValue =
  | {
      type: 'name';
      name: PersonName;
    }
  | {
      type: 'email';
      email: Email;
    }
  | {
      type: 'phone';
      phone: PhoneKey;
      keywordOptOut: KeywordOptOut;
    }
  | {
      type: 'line';
      phone: PhoneKey;
      line: Line;
    }
  | {
      type: 'preference';
      channel: Channel;
      preference: Preference;
    }
  | {
      type: 'payment-methods';
    };
export interface Membership {
  id: MembershipId;
  status: MembershipStatus;
}
export type MembershipId = string;
export type MembershipPolicy = 'not-ended' | 'ever-held';
export type MembershipStatus = 'active' | 'paused' | 'past-due' | 'cancelled-running' | 'ended' | 'unknown';
export type MergeId = string;
export interface MergeInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  surface: Surface;
  policy?: Policy | undefined;
}
export interface MergeRecord {
  format: Format;
  rulesVersion: number;
  merge: MergeId;
  by: ActorId;
  at: Instant;
  clinic: Clinic;
  opened: Client;
  selected: Client;
  ticket: Ticket;
  review: Review;
  state: RecordState;
}
export interface MergedClient {
  client: ClientId;
  merge: MergeId;
  into: ClientId;
}
export interface MergedIntoInput {
  clients: readonly ClientStanding[];
  survivor: ClientId;
}
export interface MergedIntoOutput {
  merged: readonly MergedClient[];
}
export interface MergedProfile {
  client: ClientId;
  pims: PimsRecord;
  name: PersonName;
  email?: Email | null | undefined;
  phones: readonly Phone[];
  preferences: ContactPreferences;
  memory?: ContactMemory | undefined;
  contactByText: boolean;
  contactByEmail: boolean;
  pets: readonly Pet[];
  activeConversation: ActiveConversation;
}
export interface Message {
  kind: MessageKind;
  holds: readonly Content[];
}
export type MessageKind =
  | {
      type: 'chat';
    }
  | {
      type: 'appointment-automation';
    }
  | {
      type: 'service-reminder';
    }
  | {
      type: 'nps-survey';
      automationOn: boolean;
    }
  | {
      type: 'form';
    }
  | {
      type: 'payment-request';
    }
  | {
      type: 'video-invitation';
    }
  | {
      type: 'campaign';
    }
  | {
      type: 'other';
    };
export type MessageText = string;
export type Name = string;
export interface NameAlternative {
  client: ClientId;
  name: PersonName;
  selectable: boolean;
}
export interface NameOptions {
  alternatives: readonly NameAlternative[];
  default: ClientId;
  lock: Lock | null;
}
export interface NextDue {
  rule: Rule;
  date: Date;
  intervals: number;
  clamped: boolean;
}
export interface Notice {
  rule: Rule;
  kind: NoticeKind;
  detail: string;
  path: string;
}
export type NoticeKind =
  | {
      type: 'phone-invalid';
    }
  | {
      type: 'phone-joined';
    }
  | {
      type: 'email-invalid';
    };
export interface OfferedPet {
  client: ClientId;
  pet: Pet;
}
export interface OfferedPhone {
  key: PhoneKey;
  phone: Phone;
  clients: readonly ClientId[];
  mayBePrimary: boolean;
  contactByText: SwitchOption;
}
export declare class OpenedMerge {
  #private;
  constructor(input: MergeInput);
  get options(): Options;
  plan(choices?: Choices): PlanOutput;
  free(): void;
}
export interface OpenedMerge extends Disposable {}
export type OptAct =
  | {
      type: 'texted';
      phone: PhoneKey;
      text: MessageText;
    }
  | {
      type: 'switched';
      by: Switcher;
      channel: Channel;
      on: boolean;
    };
export interface OptEvent {
  at: Instant;
  act: OptAct;
}
export type OptOrigin =
  | {
      type: 'keyword';
      phone: PhoneKey;
      primary: boolean;
    }
  | {
      type: 'portal';
    }
  | {
      type: 'staff';
    };
export type OptOutPolicy = 'survivor' | 'either';
export interface OptOuts {
  client: Client;
  indicator: SmsIndicator;
  events: readonly EventOutcome[];
}
export interface OptOutsInput {
  client: Client;
  events: readonly OptEvent[];
  keywords?: KeywordSets | undefined;
}
export interface Options {
  roles: Roles;
  name: NameOptions;
  email: EmailOptions;
  phones: PhoneOptions;
  contactByText: SwitchOption;
  contactByEmail: SwitchOption;
  pets: readonly OfferedPet[];
  warnings: readonly Warning[];
}
export type Origin = 'merge' | 'profile' | 'portal' | 'beyond';
export interface Outcome {
  survivor: Client;
  retired: Client;
  effects: readonly Effect[];
  record: MergeRecord;
  replayed: boolean;
}
export declare const PLACES: readonly Place[];
export type Part =
  | 'standing'
  | 'pims'
  | 'name'
  | 'email'
  | 'phones'
  | 'preferences'
  | 'pets'
  | 'conversations'
  | 'loyalty-points'
  | 'memberships'
  | 'payment-methods'
  | 'merges'
  | 'region'
  | 'rules-version'
  | 'review';
export interface PaymentDecision {
  rule: Rule;
  kind: PaymentReason;
  detail: string;
  may: boolean;
}
export type PaymentMethodId = string;
export type PaymentReason =
  | {
      type: 'ready';
    }
  | {
      type: 'settings-not-set-up';
    };
export type PaymentSettings = 'set-up' | 'not-set-up';
export interface PaymentTakeInput {
  settings: PaymentSettings;
}
export type Permission = 'allowed' | 'flow-only' | 'in-pims' | 'refused';
export interface PermissionRow {
  actor: Actor;
  field: ContactField;
  permission: Permission;
  rule: Rule;
}
export interface PersonName {
  first: Name;
  last: Name;
}
export interface Pet {
  id: PetId;
  name: Name;
  species: Name;
  born?: Date | null | undefined;
  status: PetStatus;
  upcomingAppointments: readonly AppointmentId[];
}
export interface PetCard {
  pet: PetId;
  name: Name;
  species: Name;
  status: PetStatus;
  photo: Link | null;
}
export type PetId = string;
export interface PetList {
  pets: readonly PetCard[];
  apart: readonly PetCard[];
}
export interface PetPage {
  pet: PetCard;
  photo: LinkSection;
  signalment: Signalment;
  idCard: IdCardSection;
  appointments: AppointmentsSection;
  reminders: ServicesSection;
  conversations: ConversationsSection;
}
export type PetStatus = 'active' | 'inactive' | 'deceased';
export type PetsSection =
  | {
      type: 'shown';
      rule: Rule;
      content: PetList;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface Phone {
  asWritten: PhoneText;
  number: PhoneNumber;
  line: Line;
  primary: boolean;
  keywordOptOut: KeywordOptOut;
  source: PhoneSource;
}
export interface PhoneDraft {
  text: PhoneText;
  line?: LineDraft | undefined;
  primary?: boolean | undefined;
  keywordOptOut?: KeywordOptOut | undefined;
  source: PhoneSource;
}
export type PhoneKey = string;
export type PhoneNumber =
  | {
      type: 'valid';
      e164: E164;
      extension?: Extension | null | undefined;
    }
  | {
      type: 'invalid';
    };
export interface PhoneOptions {
  alternatives: readonly OfferedPhone[];
  defaultKept: readonly PhoneKey[];
  defaultPrimary: PhoneKey | null;
  onlyVerifiedMobiles: boolean;
}
export type PhoneSource = 'pims' | 'flow' | 'both';
export type PhoneText = string;
export type Photo =
  | {
      type: 'none';
    }
  | {
      type: 'by-client';
      photo: Link;
    };
export type PhotoAction =
  | {
      type: 'show';
      pet: PetId;
      photo: Link;
      replaces: Link | null;
    }
  | {
      type: 'keep';
      pet: PetId;
      photo: Link;
    };
export interface PhotoUpload {
  rule: Rule;
  kind: PhotoAction;
  detail: string;
  writtenToPims: boolean;
}
export type Pims =
  | {
      type: 'avimark';
    }
  | {
      type: 'cornerstone';
    }
  | {
      type: 'cornerstone-cloud';
    }
  | {
      type: 'impromed';
    }
  | {
      type: 'ezyvet';
    }
  | {
      type: 'pulse';
    }
  | {
      type: 'other';
      name: Name;
    }
  | {
      type: 'none';
    };
export interface PimsContacts {
  record: PimsRecordId;
  name: PersonName;
  email: PimsEmail;
  phones: readonly PimsPhone[];
}
export type PimsEmail =
  | {
      type: 'none';
    }
  | {
      type: 'address';
      text: EmailText;
    };
export interface PimsPhone {
  text: PhoneText;
  line: LineDraft;
  primary: boolean;
}
export type PimsRecord =
  | {
      type: 'flow-only';
    }
  | {
      type: 'in-pims';
      record: PimsRecordId;
    };
export type PimsRecordId = string;
export type Place = 'overdue' | 'upcoming' | 'beyond' | 'undated' | 'completed';
export interface Placed {
  rule: Rule;
  kind: CallAction;
  detail: string;
}
export interface PlacedService {
  service: ServiceId;
  place: Place;
  days: number | null;
  home: Showing;
  pet: Showing;
}
export interface PlanInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  surface: Surface;
  choices?: Choices | undefined;
  policy?: Policy | undefined;
}
export interface PlanOutput {
  plan: Review;
  ticket: Ticket;
}
export interface Policy {
  memberships?: MembershipPolicy | undefined;
  carryOptOuts?: OptOutPolicy | undefined;
}
export interface PortalFacts {
  clinic: Clinic;
  settings: PortalSettings;
  pets: readonly PortalPet[];
  conversations: readonly ConversationCard[];
  appointments: readonly Appointment[];
  services: readonly Service[];
}
export interface PortalHomeInput {
  portal: PortalFacts;
  today: Date;
  now: Instant;
}
export interface PortalIdCardInput {
  clinic: Clinic;
  pet: PortalPet;
  today: Date;
}
export interface PortalIdCardOutput {
  idCard: IdCardSection;
}
export interface PortalLink {
  sent: boolean;
  because: readonly Content[];
  rule: Rule;
}
export interface PortalPet {
  pet: Pet;
  signalment: SignalmentFacts;
  photo: Photo;
  vaccinations: readonly Vaccination[];
}
export interface PortalPetInput {
  portal: PortalFacts;
  pet: PetId;
  today: Date;
  now: Instant;
}
export interface PortalSettings {
  clinicInfo?: Link | null | undefined;
  widgets: readonly Widget[];
  visibleAppointmentTypes: readonly AppointmentTypeId[];
}
export interface PortalUploadPhotoInput {
  pet: PetId;
  current: Photo;
  photo: Link;
}
export type Preference =
  | {
      type: 'on';
    }
  | {
      type: 'off-by-client';
      at?: Instant | null | undefined;
    }
  | {
      type: 'off-by-staff';
      at?: Instant | null | undefined;
    };
export interface Problem {
  code: ProblemCode;
  rule: Rule | null;
  path: string;
  detail: string;
  given: string | null;
  allowed: readonly string[];
  help: string;
}
export type ProblemCode =
  | 'not-json'
  | 'too-deep'
  | 'too-long'
  | 'too-short'
  | 'missing-field'
  | 'unknown-field'
  | 'duplicate-field'
  | 'wrong-type'
  | 'not-one-of'
  | 'out-of-range'
  | 'bad-format'
  | 'format-too-new'
  | 'unknown-operation'
  | 'duplicate-id'
  | 'duplicate-phone'
  | 'two-primaries'
  | 'two-active-conversations'
  | 'unknown-pet'
  | 'contradiction'
  | 'name-not-offered'
  | 'name-locked'
  | 'email-not-offered'
  | 'email-locked'
  | 'phone-not-offered'
  | 'phone-chosen-twice'
  | 'primary-not-kept'
  | 'primary-missing'
  | 'primary-must-be-verified-mobile'
  | 'channel-opted-out'
  | 'merged-too-long'
  | 'not-permitted'
  | 'client-not-active'
  | 'phone-not-on-profile'
  | 'only-number'
  | 'not-primary'
  | 'no-nightly-sync';
export type PushPreference =
  | {
      type: 'not-set-up';
    }
  | {
      type: 'on';
    }
  | {
      type: 'off-by-client';
      at?: Instant | null | undefined;
    };
export interface ReasonInfo {
  rule: Rule;
  kind: Suppression;
  detail: string;
}
export type RecipientEmail =
  | {
      type: 'none';
    }
  | {
      type: 'address';
      email: Email;
    };
export type RecordState =
  | {
      type: 'applied';
    }
  | {
      type: 'undone';
      by: ActorId;
      at: Instant;
    };
export type Recording = 'on' | 'off';
export type RecordingAnswer = 'not-asked' | 'record' | 'do-not-record';
export interface RecordingDecision {
  rule: Rule;
  kind: RecordingReason;
  detail: string;
  may: boolean;
}
export interface RecordingDecisions {
  start: RecordingDecision;
  download: RecordingDecision;
}
export type RecordingReason =
  | {
      type: 'chosen-when-placed';
    }
  | {
      type: 'call-is-ongoing';
    }
  | {
      type: 'recorded-already';
    }
  | {
      type: 'call-has-ended';
    }
  | {
      type: 'downloadable';
    }
  | {
      type: 'not-ended';
    }
  | {
      type: 'not-recorded';
    }
  | {
      type: 'over-sixty-minutes';
    };
export type Region = string;
export interface Remedy {
  by: RemedyBy;
  how: string;
}
export type RemedyBy = 'staff' | 'time' | 'nobody';
export interface RememberedPhone {
  phone: PhoneKey;
  passedOver: boolean;
  line: Line;
  keywordOptOut: KeywordOptOut;
}
export interface ReminderClassifyInput {
  today: Date;
  services: readonly Service[];
}
export interface ReminderClassifyOutput {
  windows: WindowsShown;
  services: readonly PlacedService[];
}
export interface ReminderNextDueInput {
  anchor: Date;
  interval: Interval;
  onOrAfter: Date;
}
export interface ReminderWindowsInput {
  today: Date;
}
export interface Resolution {
  client: ClientId;
  end: ResolutionEnd;
}
export type ResolutionEnd =
  | {
      type: 'survivor';
      survivor: ClientId;
      deleted: boolean;
      merges: Count;
    }
  | {
      type: 'cycle';
      cycle: number;
    }
  | {
      type: 'unknown';
      unknown: ClientId;
      merges: Count;
    };
export interface ResolveInput {
  clients: readonly ClientStanding[];
  ask: readonly ClientId[];
  pathOf?: ClientId | null | undefined;
}
export interface ResolveOutput {
  resolutions: readonly Resolution[];
  cycles: readonly (readonly ClientId[])[];
  path: readonly StandingMerge[];
}
export interface Review {
  roles: Roles;
  merged: MergedProfile;
  sources: readonly Source[];
  defaulted: readonly Field[];
  losses: readonly Loss[];
  warnings: readonly Warning[];
  effects: readonly Effect[];
}
export interface Roles {
  survivor: ClientId;
  retired: ClientId;
  preferenceSource: ClientId;
  paymentSource: ClientId;
}
export type RouteChannel = 'text' | 'email' | 'push' | 'portal';
export interface RouteCounts {
  text: Count;
  email: Count;
  push: Count;
  portal: Count;
  none: Count;
}
export interface RouteInput {
  message: Message;
  recipients: readonly RoutingFacts[];
}
export interface RouteOutput {
  portalLink: PortalLink;
  counts: RouteCounts;
  reasons: readonly ReasonInfo[];
  routes: readonly ClientRoute[];
}
export interface RoutingFacts {
  client: ClientId;
  phones: readonly Phone[];
  email: RecipientEmail;
  preferences: RoutingPreferences;
  scheduledAppointment: boolean;
}
export interface RoutingPreferences {
  text: Preference;
  email: Preference;
  push: PushPreference;
  nps: Preference;
}
export type Rule =
  | 'PIMS-1'
  | 'PIMS-2'
  | 'PIMS-3'
  | 'PIMS-4'
  | 'PIMS-5'
  | 'MERGE-1'
  | 'MERGE-2'
  | 'MERGE-3'
  | 'MERGE-4'
  | 'MERGE-5'
  | 'MERGE-6'
  | 'MERGE-7'
  | 'MERGE-8'
  | 'MERGE-9'
  | 'MERGE-10'
  | 'MERGE-11'
  | 'MERGE-12'
  | 'MERGE-13'
  | 'MERGE-20'
  | 'MERGE-21'
  | 'MERGE-22'
  | 'MERGE-23'
  | 'MERGE-24'
  | 'MERGE-25'
  | 'MERGE-26'
  | 'MERGE-27'
  | 'MERGE-28'
  | 'MERGE-29'
  | 'MERGE-30'
  | 'MERGE-31'
  | 'MERGE-32'
  | 'MERGE-33'
  | 'MERGE-34'
  | 'MERGE-35'
  | 'MERGE-36'
  | 'MERGE-37'
  | 'MERGE-38'
  | 'MERGE-39'
  | 'MERGE-40'
  | 'MERGE-41'
  | 'MERGE-42'
  | 'MERGE-43'
  | 'MERGE-44'
  | 'MERGE-45'
  | 'MERGE-46'
  | 'CONTACT-1'
  | 'CONTACT-2'
  | 'CONTACT-3'
  | 'CONTACT-4'
  | 'CONTACT-5'
  | 'CONTACT-6'
  | 'CONTACT-7'
  | 'CONTACT-8'
  | 'CONTACT-9'
  | 'CONTACT-10'
  | 'CONTACT-11'
  | 'CONTACT-12'
  | 'CONTACT-13'
  | 'CONTACT-14'
  | 'CONTACT-15'
  | 'CONTACT-16'
  | 'CONV-1'
  | 'CONV-2'
  | 'CONV-3'
  | 'CALL-1'
  | 'CALL-2'
  | 'CALL-3'
  | 'CALL-4'
  | 'PAY-1'
  | 'PORTAL-1'
  | 'PORTAL-2'
  | 'PORTAL-3'
  | 'PORTAL-4'
  | 'PORTAL-5'
  | 'PORTAL-6'
  | 'PORTAL-7'
  | 'PORTAL-8'
  | 'PORTAL-9'
  | 'PORTAL-10';
export interface RuleInfo {
  id: Rule;
  title: string;
  origins: readonly Origin[];
}
export type RulesInput = Record<string, never>;
export interface RulesOutput {
  rulesVersion: number;
  rules: readonly RuleInfo[];
}
export interface SearchInput {
  clinic: Clinic;
  opened: ClientFacts;
  results: readonly ClientFacts[];
  surface: Surface;
  policy?: Policy | undefined;
}
export declare class SearchList {
  #private;
  readonly length: number;
  constructor(input: SearchListInput);
  open(opened: ClientFacts): Uint32Array;
  explain(index: number): SearchVerdict;
  free(): void;
}
export interface SearchList extends Disposable {}
export interface SearchListInput {
  clinic: Clinic;
  results: readonly ClientFacts[];
  surface: Surface;
  policy?: Policy | undefined;
}
export interface SearchOutput {
  results: readonly SearchVerdict[];
}
export interface SearchVerdict {
  client: ClientId;
  selectable: boolean;
  blockers: readonly Blocker[];
}
export interface Section {
  side: Side;
  part: Part;
}
export interface SectionDigest {
  section: Section;
  digest: Digest;
}
export interface Service {
  id: ServiceId;
  pet: PetId;
  name: Name;
  due: Due;
  completed: boolean;
}
export type ServiceId = string;
export interface ServiceLine {
  service: ServiceId;
  pet: PetId;
  petName: Name;
  name: Name;
  due: Date;
  place: Place;
  days: number;
}
export declare class ServiceList {
  #private;
  readonly length: number;
  constructor(input: ServiceListInput);
  places(today: Date): Uint8Array;
  explain(today: Date, index: number): PlacedService;
  free(): void;
}
export interface ServiceList extends Disposable {}
export interface ServiceListInput {
  services: readonly Service[];
}
export type ServicesSection =
  | {
      type: 'shown';
      rule: Rule;
      content: readonly ServiceLine[];
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export type Sex = 'female' | 'male' | 'unknown';
export interface Showing {
  shown: boolean;
  rule: Rule;
}
export type Side = 'opened' | 'selected' | 'clinic' | 'library';
export interface Signalment {
  rule: Rule;
  changedIn: ChangedIn;
  name: Name;
  species: Name;
  breed: Name | null;
  sex: Sex;
  altered: Altered;
  colour: Name | null;
  weightGrams: Count | null;
  born: Date | null;
  age: Age | null;
}
export interface SignalmentFacts {
  breed?: Name | null | undefined;
  sex: Sex;
  altered: Altered;
  colour?: Name | null | undefined;
  weightGrams?: Count | null | undefined;
}
export interface SmsIndicator {
  on: boolean;
  standing: readonly StandingOptOut[];
}
export interface Source {
  field: Field;
  item?: string | null | undefined;
  clients: readonly ClientId[];
  how: How;
}
export interface Stamp {
  merge: MergeId;
  by: ActorId;
  at: Instant;
}
export interface StandingMerge {
  merge: MergeId;
  retired: ClientId;
}
export interface StandingOptOut {
  channel: Channel;
  origin: OptOrigin;
  at: Instant | null;
  rule: Rule;
}
export type StartAction =
  | {
      type: 'open';
      conversation: ConversationId;
    }
  | {
      type: 'join';
      conversation: ConversationId;
    }
  | {
      type: 'begin';
      conversation: ConversationId;
    };
export interface Started {
  rule: Rule;
  kind: StartAction;
  detail: string;
}
export type Starter = 'staff' | 'client';
export type StopReason =
  | {
      type: 'blocked';
      blockers: readonly Blocker[];
    }
  | {
      type: 'wrongly-chosen';
      problems: readonly Problem[];
      moreProblems?: Count | undefined;
    };
export type Suppression =
  | 'no-primary'
  | 'primary-not-textable'
  | 'text-stopped-by-keyword'
  | 'text-off-by-client'
  | 'text-off-by-staff'
  | 'no-email'
  | 'email-invalid'
  | 'email-off-by-client'
  | 'email-off-by-staff'
  | 'push-not-set-up'
  | 'push-off-by-client'
  | 'surveys-off'
  | 'survey-automation-off'
  | 'no-scheduled-appointment';
export type Surface = 'desktop' | 'mobile';
export interface SwitchOption {
  on: boolean;
  lock: Lock | null;
}
export type Switcher = 'client' | 'staff';
export interface SyncChange {
  rule: Rule;
  kind: SyncChangeKind;
  detail: string;
}
export type SyncChangeKind =
  | {
      type: 'name';
      from: PersonName;
      to: PersonName;
    }
  | {
      type: 'email';
      from: Email | null;
      to: Email | null;
    }
  | {
      type: 'number-came';
      phone: PhoneKey;
    }
  | {
      type: 'number-left';
      phone: PhoneKey;
      line: Line;
      keywordOptOut: KeywordOptOut;
    }
  | {
      type: 'number-stays';
      phone: PhoneKey;
    }
  | {
      type: 'number-shared';
      phone: PhoneKey;
    }
  | {
      type: 'number-respelled';
      phone: PhoneKey;
      from: PhoneText;
      to: PhoneText;
    }
  | {
      type: 'line-learnt';
      phone: PhoneKey;
      from: Line;
      to: Line;
    }
  | {
      type: 'no-longer-passed-over';
      phone: PhoneKey;
    }
  | {
      type: 'primary-left';
      phone: PhoneKey;
    }
  | {
      type: 'primary-came';
      phone: PhoneKey;
    };
export interface Synced {
  client: Client;
  changes: readonly SyncChange[];
  passedOver: readonly PhoneKey[];
  notices: readonly ContactNotice[];
}
export interface Ticket {
  format: Format;
  rulesVersion: number;
  clinic: ClinicId;
  opened: ClientId;
  selected: ClientId;
  surface: Surface;
  policy: Policy;
  choices: Choices;
  sections: readonly SectionDigest[];
  review: Digest;
}
export interface UndoInput {
  record: MergeRecord;
  survivor: Client;
  retired: Client;
  stamp: UndoStamp;
}
export interface UndoStamp {
  by: ActorId;
  at: Instant;
}
export interface Undone {
  survivor: Client;
  retired: Client;
  record: MergeRecord;
  effects: readonly Effect[];
  conflicts: readonly Conflict[];
  irreversible: readonly IrreversibleEffect[];
}
export interface Vaccination {
  vaccine: Name;
  given: Date;
  expires: Expiry;
}
export interface VaccineLine {
  vaccine: Name;
  given: Date;
  expires: Expiry;
  state: VaccineState;
}
export type VaccineState = 'current' | 'expired' | 'expiry-not-known';
export interface Warning {
  rule: Rule;
  kind: WarningKind;
  detail: string;
}
export type WarningKind =
  | {
      type: 'email-dropped';
      client: ClientId;
      email: Email;
    }
  | {
      type: 'valid-email-dropped';
      client: ClientId;
      email: Email;
      kept: Email;
    }
  | {
      type: 'no-phone-kept';
    }
  | {
      type: 'primary-invalid';
      phone: PhoneKey;
      textable: readonly PhoneKey[];
    }
  | {
      type: 'primary-not-textable';
      phone: PhoneKey;
      textable: readonly PhoneKey[];
    }
  | {
      type: 'opt-out-not-carried';
      client: ClientId;
      channel: Channel;
    }
  | {
      type: 'likely-duplicate-pets';
      survivors: PetId;
      retireds: PetId;
    }
  | {
      type: 'payment-methods-of-other';
      client: ClientId;
      paymentSource: ClientId;
    };
export type WasmSource =
  string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;
export interface Widget {
  label: Name;
  link: Link;
  on: boolean;
}
export interface WidgetLine {
  label: Name;
  link: Link;
}
export type WidgetsSection =
  | {
      type: 'shown';
      rule: Rule;
      content: readonly WidgetLine[];
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface Window {
  rule: Rule;
  first: Date | null;
  last: Date;
}
export interface WindowsShown {
  today: Date;
  home: Window;
  pet: Window;
  clamped: boolean;
}
export interface WriteBackInput {
  clinic: Clinic;
  profile: Client;
  pets: readonly PetId[];
}
export interface WriteBackOutput {
  effect: Effect | null;
}
export declare function applyMerge(input: ApplyInput): Outcome;
export declare function call(operation: string, inputJson: string): string;
export declare function callRecording(input: CallRecordingInput): RecordingDecisions;
export declare function checkClient(input: CheckInput): Checked;
export declare function classifyServices(input: ReminderClassifyInput): ReminderClassifyOutput;
export declare function clinicCapabilities(input: CapabilitiesInput): CapabilitiesOutput;
export declare function contactPermissions(): ContactPermissionsOutput;
export declare function conversationHistory(input: ConversationHistoryInput): ConversationHistory;
export declare function editContact(input: ContactEditInput): Edited;
export declare function foldOptOuts(input: OptOutsInput): OptOuts;
export declare function idCard(input: PortalIdCardInput): PortalIdCardOutput;
export declare const init: (source?: InitSource) => Promise<void>;
export declare const initPhones: (source?: InitSource) => Promise<void>;
export declare function mergeChain(input: ChainInput): ChainOutcome;
export declare function mergeEligibility(input: EligibilityInput): EligibilityOutput;
export declare function mergeOptions(input: MergeInput): Options;
export declare function mergeSearch(input: SearchInput): SearchOutput;
export declare function mergedInto(input: MergedIntoInput): MergedIntoOutput;
export declare function nextDue(input: ReminderNextDueInput): NextDue;
export declare function placeCall(input: CallPlaceInput): Placed;
export declare function planMerge(input: PlanInput): PlanOutput;
export declare function portalHome(input: PortalHomeInput): HomePage;
export declare function portalPet(input: PortalPetInput): PetPage;
export declare function readKeyword(input: KeywordInput): KeywordReading;
export declare function reminderWindows(input: ReminderWindowsInput): WindowsShown;
export declare function resolveClients(input: ResolveInput): ResolveOutput;
export declare function routeMessage(input: RouteInput): RouteOutput;
export declare function rules(): RulesOutput;
export declare function startConversation(input: ConversationStartInput): Started;
export declare function syncContact(input: ContactSyncInput): Synced;
export declare function takePayment(input: PaymentTakeInput): PaymentDecision;
export declare function undoMerge(input: UndoInput): Undone;
export declare function uploadPhoto(input: PortalUploadPhotoInput): PhotoUpload;
export declare const version = '0.1.0';
export declare function writeBack(input: WriteBackInput): WriteBackOutput;
