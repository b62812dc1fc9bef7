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
  months: number;
  years: number;
}
export type Altered = 'yes' | 'no' | 'unknown';
export type Announcement = 'call-is-recorded' | 'nothing';
export type Answered = 'nothing' | 'appointment' | 'other';
export interface ApplyInput {
  clinic: Clinic;
  opened: Client;
  previous?: MergeRecord | null | undefined;
  selected: Client;
  stamp: Stamp;
  ticket: Ticket;
}
export interface Appointment {
  appointmentType: AppointmentTypeId;
  cancelled: boolean;
  id: AppointmentId;
  pet: PetId;
  startsAt: Instant;
  title: Name;
}
export type AppointmentId = string;
export interface AppointmentLine {
  appointment: AppointmentId;
  pet: PetId;
  petName: Name;
  startsAt: Instant;
  title: Name;
}
export type AppointmentTypeId = string;
export type AppointmentsSection =
  | {
      type: 'shown';
      appointments: readonly AppointmentLine[];
      rule: Rule;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export declare const BLOCKER_BITS: readonly BlockerCode[];
export interface Blocker {
  clients: readonly ClientId[];
  code: BlockerCode;
  detail: string;
  facts: BlockerFacts;
  remedy: Remedy;
  rule: Rule;
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
export type BlockerFacts =
  | {
      type: 'none';
    }
  | {
      type: 'clinic';
      clinic: ClinicId;
      expected: ClinicId;
    }
  | {
      type: 'retired';
      merge: MergeId;
      survivor: ClientId;
    }
  | {
      type: 'pims-record';
      record: PimsRecordId;
    }
  | {
      type: 'pims-records';
      opened: PimsRecordId;
      selected: PimsRecordId;
    }
  | {
      type: 'conversations';
      opened: ConversationId;
      selected: ConversationId;
    }
  | {
      type: 'points';
      points: Count;
    }
  | {
      type: 'memberships';
      memberships: readonly Membership[];
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
      announcement: Announcement;
      callerId: E164;
      recorded: boolean;
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
      durationMillis: Count;
      recording: Recording;
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
  has: boolean;
  overridden: boolean;
  rule: Rule;
}
export interface CapabilityOverrides {
  mergeWithOneInPims?: boolean | null | undefined;
  nightlyContacts?: boolean | null | undefined;
  petIdCard?: boolean | null | undefined;
  portalReminders?: boolean | null | undefined;
  writeBackPets?: boolean | null | undefined;
}
export interface ChainInput {
  clinic: Clinic;
  opened: Client;
  policy?: Policy | undefined;
  steps: readonly ChainStep[];
  surface: Surface;
}
export interface ChainOutcome {
  done: readonly Outcome[];
  notAttempted: readonly ClientId[];
  stopped: ChainStop | null;
}
export interface ChainStep {
  choices?: Choices | undefined;
  selected: Client;
  stamp: Stamp;
}
export interface ChainStop {
  reason: StopReason;
  selected: ClientId;
  step: number;
}
export type ChangedIn = 'pims' | 'flow';
export type Channel = 'text' | 'email';
export interface ChannelRoute {
  channel: RouteChannel;
  rule: Rule;
  suppressed: readonly Suppression[];
  to: string | null;
  used: boolean;
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
  contactByEmail?: boolean | null | undefined;
  contactByText?: boolean | null | undefined;
  email?: ClientId | null | undefined;
  name?: ClientId | null | undefined;
  phones?: readonly PhoneKey[] | null | undefined;
  primary?: PhoneKey | null | undefined;
}
export interface Client {
  activeConversation: ActiveConversation;
  archivedConversations: readonly ConversationId[];
  clinic: ClinicId;
  email?: Email | null | undefined;
  id: ClientId;
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  memory?: ContactMemory | undefined;
  merges: readonly StandingMerge[];
  name: PersonName;
  paymentMethods: readonly PaymentMethodId[];
  pets: readonly Pet[];
  phones: readonly Phone[];
  pims: PimsRecord;
  preferences: ContactPreferences;
  status: ClientStatus;
}
export interface ClientDraft {
  clinic: ClinicId;
  conversations: readonly Conversation[];
  email?: EmailText | null | undefined;
  id: ClientId;
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  memory?: ContactMemory | undefined;
  merges: readonly StandingMerge[];
  name: PersonName;
  paymentMethods: readonly PaymentMethodId[];
  pets: readonly Pet[];
  phones: readonly PhoneDraft[];
  pims: PimsRecord;
  preferences: ContactPreferences;
  status: ClientStatus;
}
export interface ClientFacts {
  activeConversation: ActiveConversation;
  clinic: ClinicId;
  id: ClientId;
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  pims: PimsRecord;
  status: ClientStatus;
}
export type ClientId = string;
export interface ClientRoute {
  channels: readonly ChannelRoute[];
  client: ClientId;
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
      merge: MergeId;
      survivor: ClientId;
    }
  | {
      type: 'deleted';
    };
export interface Clinic {
  capabilities?: CapabilityOverrides | undefined;
  id: ClinicId;
  pims: Pims;
  region: Region;
}
export type ClinicId = string;
export type ClinicInfoSection =
  | {
      type: 'shown';
      link: Link;
      rule: Rule;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface Conflict {
  detail: string;
  field: Field;
  item: string | null;
  rule: Rule;
}
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
  actor: Actor;
  client: Client;
  clinic: Clinic;
  edits: readonly Edit[];
  now: Instant;
}
export interface ContactEffect {
  action: ContactAction;
  detail: string;
  rule: Rule;
}
export type ContactField =
  'name' | 'email' | 'phones' | 'primary' | 'contact-by-text' | 'contact-by-email' | 'push' | 'nps-surveys';
export interface ContactMemory {
  phones: readonly RememberedPhone[];
  primary?: PhoneKey | null | undefined;
}
export interface ContactNotice {
  detail: string;
  notice: ContactNoticeKind;
  rule: Rule;
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
  email: Preference;
  nps?: Preference | undefined;
  push?: PushPreference | undefined;
  text: Preference;
}
export interface ContactSyncInput {
  client: Client;
  clinic: Clinic;
  pims: PimsContacts;
}
export type Content = 'automation' | 'attachment' | 'form' | 'interactive';
export interface Conversation {
  id: ConversationId;
  state: ConversationState;
}
export interface ConversationCard {
  id: ConversationId;
  latestAt: Instant;
  pets: readonly PetId[];
  state: ConversationState;
}
export interface ConversationHistory {
  active: ActiveConversation;
  conversations: readonly ConversationCard[];
  rule: Rule;
}
export interface ConversationHistoryInput {
  conversations: readonly ConversationCard[];
}
export type ConversationId = string;
export interface ConversationLine {
  aboutThisPet: boolean;
  conversation: ConversationCard;
}
export interface ConversationStartInput {
  by: Starter;
  conversations: readonly Conversation[];
  newConversation: ConversationId;
}
export type ConversationState = 'active' | 'archived';
export type ConversationsSection =
  | {
      type: 'shown';
      conversations: readonly ConversationLine[];
      rule: Rule;
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
      line: LineDraft;
      text: PhoneText;
    }
  | {
      type: 'edit-number';
      line: LineDraft;
      phone: PhoneKey;
      text: PhoneText;
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
  action: EffectAction;
  detail: string;
  rule: Rule;
}
export type EffectAction =
  | {
      type: 'update-client';
      client: ClientId;
      email?: Email | null | undefined;
      memory?: ContactMemory | undefined;
      name: PersonName;
      phones: readonly Phone[];
      preferences: ContactPreferences;
    }
  | {
      type: 'move-pets';
      appointments: readonly AppointmentId[];
      from: ClientId;
      pets: readonly PetId[];
      to: ClientId;
    }
  | {
      type: 'write-back-pets';
      client: ClientId;
      pets: readonly PetId[];
      record: PimsRecordId;
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
  policy?: Policy | undefined;
  selected: ClientFacts;
  surface: Surface;
}
export interface EligibilityOutput {
  blockers: readonly Blocker[];
  eligible: boolean;
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
export type ErrorCode = RefusalCode | 'not-initialised' | 'phones-not-loaded' | 'use-after-free' | 'crashed';
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
  detail: string;
  reason: HiddenReason;
  rule: Rule;
}
export type HiddenReason =
  | 'no-clinic-info'
  | 'no-pets'
  | 'widgets-off'
  | 'no-active-conversation'
  | 'no-upcoming-appointments'
  | 'appointment-types-not-visible'
  | 'no-services-due'
  | 'only-of-pets-apart'
  | 'no-photo'
  | 'id-card-not-available'
  | 'reminders-not-available'
  | 'no-reminders'
  | 'pet-inactive'
  | 'pet-deceased'
  | 'no-conversations';
export type HomeConversationSection =
  | {
      type: 'shown';
      conversation: ConversationCard;
      rule: Rule;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface HomePage {
  appointments: AppointmentsSection;
  clinicInfo: ClinicInfoSection;
  conversation: HomeConversationSection;
  pets: PetsSection;
  services: ServicesSection;
  widgets: WidgetsSection;
}
export type How = 'chosen' | 'defaulted' | 'locked' | 'always';
export type IdCardSection =
  | {
      type: 'shown';
      rule: Rule;
      signalment: Signalment;
      vaccines: readonly VaccineLine[];
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
      pets: readonly PetId[];
      record: PimsRecordId;
    };
export interface IrreversibleEffect {
  detail: string;
  rule: Rule;
  what: Irreversible;
}
export type Keyword = string;
export interface KeywordInput {
  answers: Answered;
  keywords?: KeywordSets | undefined;
  optedOut: boolean;
  text: MessageText;
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
  help?: readonly Keyword[] | undefined;
  mayBeAnswers?: readonly Keyword[] | undefined;
  optIn?: readonly Keyword[] | undefined;
  optInIfOut?: readonly Keyword[] | undefined;
  optOut?: readonly Keyword[] | undefined;
}
export interface KeywordWarning {
  detail: string;
  rule: Rule;
  warning: KeywordWarningKind;
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
export declare class LittermateError extends Error {
  readonly name = 'LittermateError';
  readonly code: ErrorCode;
  readonly rule: Rule | null;
  readonly path: string;
  readonly detail: string;
  readonly help: string;
  readonly problems: readonly Problem[];
  readonly blockers: readonly Blocker[];
  readonly changed: readonly Section[];
  readonly merge: MergeId | null;
}
export interface Lock {
  code: ProblemCode;
  detail: string;
  rule: Rule;
}
export interface Loss {
  clients: readonly ClientId[];
  field: Field;
  rule: Rule;
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
      keywordOptOut: KeywordOptOut;
      phone: PhoneKey;
    }
  | {
      type: 'line';
      line: Line;
      phone: PhoneKey;
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
  policy?: Policy | undefined;
  selected: Client;
  surface: Surface;
}
export interface MergeRecord {
  at: Instant;
  by: ActorId;
  clinic: Clinic;
  format: Format;
  merge: MergeId;
  opened: Client;
  review: Review;
  rulesVersion: number;
  selected: Client;
  state: RecordState;
  ticket: Ticket;
}
export interface MergedProfile {
  activeConversation: ActiveConversation;
  client: ClientId;
  contactByEmail: boolean;
  contactByText: boolean;
  email?: Email | null | undefined;
  memory?: ContactMemory | undefined;
  name: PersonName;
  pets: readonly Pet[];
  phones: readonly Phone[];
  pims: PimsRecord;
  preferences: ContactPreferences;
}
export interface Message {
  holds: readonly Content[];
  kind: MessageKind;
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
  clamped: boolean;
  date: Date;
  intervals: number;
  rule: Rule;
}
export interface Notice {
  code: NoticeCode;
  detail: string;
  path: string;
  rule: Rule;
}
export type NoticeCode = 'phone-invalid' | 'phone-joined' | 'email-invalid';
export interface OfferedPet {
  client: ClientId;
  pet: Pet;
}
export interface OfferedPhone {
  clients: readonly ClientId[];
  contactByText: SwitchOption;
  key: PhoneKey;
  mayBePrimary: boolean;
  phone: Phone;
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
  act: OptAct;
  at: Instant;
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
  events: readonly EventOutcome[];
  indicator: SmsIndicator;
}
export interface OptOutsInput {
  client: Client;
  events: readonly OptEvent[];
  keywords?: KeywordSets | undefined;
}
export interface Options {
  contactByEmail: SwitchOption;
  contactByText: SwitchOption;
  email: EmailOptions;
  name: NameOptions;
  pets: readonly OfferedPet[];
  phones: PhoneOptions;
  roles: Roles;
  warnings: readonly Warning[];
}
export type Origin = 'merge' | 'profile' | 'portal' | 'beyond';
export interface Outcome {
  effects: readonly Effect[];
  record: MergeRecord;
  replayed: boolean;
  retired: Client;
  survivor: Client;
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
  code: PaymentReason;
  detail: string;
  may: boolean;
  rule: Rule;
}
export type PaymentMethodId = string;
export type PaymentReason = 'ready' | 'settings-not-set-up';
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
  born?: Date | null | undefined;
  id: PetId;
  name: Name;
  species: Name;
  status: PetStatus;
  upcomingAppointments: readonly AppointmentId[];
}
export interface PetCard {
  name: Name;
  pet: PetId;
  photo: Link | null;
  species: Name;
  status: PetStatus;
}
export type PetId = string;
export interface PetPage {
  appointments: AppointmentsSection;
  conversations: ConversationsSection;
  idCard: IdCardSection;
  pet: PetCard;
  photo: PhotoSection;
  reminders: ServicesSection;
  signalment: Signalment;
}
export type PetStatus = 'active' | 'inactive' | 'deceased';
export type PetsSection =
  | {
      type: 'shown';
      apart: readonly PetCard[];
      pets: readonly PetCard[];
      rule: Rule;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface Phone {
  asWritten: PhoneText;
  keywordOptOut: KeywordOptOut;
  line: Line;
  number: PhoneNumber;
  primary: boolean;
  source: PhoneSource;
}
export interface PhoneDraft {
  keywordOptOut: KeywordOptOut;
  line: LineDraft;
  primary: boolean;
  source: PhoneSource;
  text: PhoneText;
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
export type PhotoSection =
  | {
      type: 'shown';
      photo: Link;
      rule: Rule;
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface PhotoUpload {
  action: PhotoAction;
  detail: string;
  rule: Rule;
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
  email: PimsEmail;
  name: PersonName;
  phones: readonly PimsPhone[];
  record: PimsRecordId;
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
  line: LineDraft;
  primary: boolean;
  text: PhoneText;
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
  action: CallAction;
  detail: string;
  rule: Rule;
}
export interface PlacedService {
  days: number | null;
  home: Showing;
  pet: Showing;
  place: Place;
  service: ServiceId;
}
export interface PlanInput {
  choices?: Choices | undefined;
  clinic: Clinic;
  opened: Client;
  policy?: Policy | undefined;
  selected: Client;
  surface: Surface;
}
export interface PlanOutput {
  plan: Review;
  ticket: Ticket;
}
export interface Policy {
  carryOptOuts?: OptOutPolicy | undefined;
  memberships?: MembershipPolicy | undefined;
}
export interface PortalFacts {
  appointments: readonly Appointment[];
  clinic: Clinic;
  conversations: readonly ConversationCard[];
  pets: readonly PortalPet[];
  services: readonly Service[];
  settings: PortalSettings;
}
export interface PortalHomeInput {
  now: Instant;
  portal: PortalFacts;
  today: Date;
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
  because: readonly Content[];
  rule: Rule;
  sent: boolean;
}
export interface PortalPet {
  pet: Pet;
  photo: Photo;
  signalment: SignalmentFacts;
  vaccinations: readonly Vaccination[];
}
export interface PortalPetInput {
  now: Instant;
  pet: PetId;
  portal: PortalFacts;
  today: Date;
}
export interface PortalSettings {
  clinicInfo?: Link | null | undefined;
  visibleAppointmentTypes: readonly AppointmentTypeId[];
  widgets: readonly Widget[];
}
export interface PortalUploadPhotoInput {
  current: Photo;
  pet: PetId;
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
  allowed: readonly string[];
  code: ProblemCode;
  detail: string;
  given: string | null;
  help: string;
  path: string;
  rule: Rule | null;
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
  detail: string;
  rule: Rule;
  suppression: Suppression;
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
      at: Instant;
      by: ActorId;
    };
export type Recording = 'on' | 'off';
export type RecordingAnswer = 'not-asked' | 'record' | 'do-not-record';
export interface RecordingDecision {
  code: RecordingReason;
  detail: string;
  may: boolean;
  rule: Rule;
}
export interface RecordingDecisions {
  download: RecordingDecision;
  start: RecordingDecision;
}
export type RecordingReason =
  | 'chosen-when-placed'
  | 'call-is-ongoing'
  | 'recorded-already'
  | 'call-has-ended'
  | 'downloadable'
  | 'not-ended'
  | 'not-recorded'
  | 'over-sixty-minutes';
export interface Refusal {
  blockers: readonly Blocker[];
  changed: readonly Section[];
  code: RefusalCode;
  detail: string;
  help: string;
  merge: MergeId | null;
  path: string;
  problems: readonly Problem[];
  rule: Rule | null;
}
export type RefusalCode =
  | 'invalid-input'
  | 'merge-blocked'
  | 'wrong-choices'
  | 'plan-stale'
  | 'ticket-for-other-profiles'
  | 'record-flawed'
  | 'already-undone'
  | 'later-merge-stands'
  | 'not-this-merge'
  | 'merge-cycle'
  | 'unknown-client'
  | 'not-allowed';
export type Region = string;
export interface Remedy {
  by: RemedyBy;
  how: string;
}
export type RemedyBy = 'staff' | 'time' | 'nobody';
export interface RememberedPhone {
  keywordOptOut: KeywordOptOut;
  line: Line;
  passedOver: boolean;
  phone: PhoneKey;
}
export interface ReminderClassifyInput {
  services: readonly Service[];
  today: Date;
}
export interface ReminderClassifyOutput {
  services: readonly PlacedService[];
  windows: WindowsShown;
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
  merges: readonly StandingMerge[];
  survivor: ClientId;
}
export interface ResolveInput {
  ask: readonly ClientId[];
  clients: readonly ClientStanding[];
}
export interface ResolveOutput {
  resolutions: readonly Resolution[];
}
export interface Review {
  defaulted: readonly Field[];
  effects: readonly Effect[];
  losses: readonly Loss[];
  merged: MergedProfile;
  roles: Roles;
  sources: readonly Source[];
  warnings: readonly Warning[];
}
export interface Roles {
  paymentSource: ClientId;
  preferenceSource: ClientId;
  retired: ClientId;
  survivor: ClientId;
}
export type RouteChannel = 'text' | 'email' | 'push' | 'portal';
export interface RouteCounts {
  email: Count;
  none: Count;
  portal: Count;
  push: Count;
  text: Count;
}
export interface RouteInput {
  message: Message;
  recipients: readonly RoutingFacts[];
}
export interface RouteOutput {
  counts: RouteCounts;
  portalLink: PortalLink;
  reasons: readonly ReasonInfo[];
  routes: readonly ClientRoute[];
}
export interface RoutingFacts {
  client: ClientId;
  email: RecipientEmail;
  phones: readonly Phone[];
  preferences: RoutingPreferences;
  scheduledAppointment: boolean;
}
export interface RoutingPreferences {
  email: Preference;
  nps: Preference;
  push: PushPreference;
  text: Preference;
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
  origins: readonly Origin[];
  title: string;
}
export type RulesInput = Record<string, never>;
export interface RulesOutput {
  rules: readonly RuleInfo[];
  rulesVersion: number;
}
export interface SearchInput {
  clinic: Clinic;
  opened: ClientFacts;
  policy?: Policy | undefined;
  results: readonly ClientFacts[];
  surface: Surface;
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
  policy?: Policy | undefined;
  results: readonly ClientFacts[];
  surface: Surface;
}
export interface SearchOutput {
  results: readonly SearchVerdict[];
}
export interface SearchVerdict {
  blockers: readonly Blocker[];
  client: ClientId;
  selectable: boolean;
}
export interface Section {
  part: Part;
  side: Side;
}
export interface SectionDigest {
  digest: Digest;
  section: Section;
}
export interface Service {
  completed: boolean;
  due: Due;
  id: ServiceId;
  name: Name;
  pet: PetId;
}
export type ServiceId = string;
export interface ServiceLine {
  days: number;
  due: Date;
  name: Name;
  pet: PetId;
  petName: Name;
  place: Place;
  service: ServiceId;
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
      services: readonly ServiceLine[];
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export type Sex = 'female' | 'male' | 'unknown';
export interface Showing {
  rule: Rule;
  shown: boolean;
}
export type Side = 'opened' | 'selected' | 'clinic' | 'library';
export interface Signalment {
  age: Age | null;
  altered: Altered;
  born: Date | null;
  breed: Name | null;
  changedIn: ChangedIn;
  colour: Name | null;
  name: Name;
  rule: Rule;
  sex: Sex;
  species: Name;
  weightGrams: Count | null;
}
export interface SignalmentFacts {
  altered: Altered;
  breed?: Name | null | undefined;
  colour?: Name | null | undefined;
  sex: Sex;
  weightGrams?: Count | null | undefined;
}
export interface SmsIndicator {
  on: boolean;
  standing: readonly StandingOptOut[];
}
export interface Source {
  clients: readonly ClientId[];
  field: Field;
  how: How;
  item?: string | null | undefined;
}
export interface Stamp {
  at: Instant;
  by: ActorId;
  merge: MergeId;
}
export interface StandingMerge {
  merge: MergeId;
  retired: ClientId;
}
export interface StandingOptOut {
  at: Instant | null;
  channel: Channel;
  origin: OptOrigin;
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
  action: StartAction;
  detail: string;
  rule: Rule;
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
  lock: Lock | null;
  on: boolean;
}
export type Switcher = 'client' | 'staff';
export interface SyncChange {
  change: SyncChangeKind;
  detail: string;
  rule: Rule;
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
      keywordOptOut: KeywordOptOut;
      line: Line;
      phone: PhoneKey;
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
      from: PhoneText;
      phone: PhoneKey;
      to: PhoneText;
    }
  | {
      type: 'line-learnt';
      from: Line;
      phone: PhoneKey;
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
  changes: readonly SyncChange[];
  client: Client;
  notices: readonly ContactNotice[];
  passedOver: readonly PhoneKey[];
}
export interface Ticket {
  choices: Choices;
  clinic: ClinicId;
  format: Format;
  opened: ClientId;
  policy: Policy;
  review: Digest;
  rulesVersion: number;
  sections: readonly SectionDigest[];
  selected: ClientId;
  surface: Surface;
}
export interface UndoInput {
  record: MergeRecord;
  retired: Client;
  stamp: UndoStamp;
  survivor: Client;
}
export interface UndoStamp {
  at: Instant;
  by: ActorId;
}
export interface Undone {
  conflicts: readonly Conflict[];
  effects: readonly Effect[];
  irreversible: readonly IrreversibleEffect[];
  record: MergeRecord;
  retired: Client;
  survivor: Client;
}
export interface Vaccination {
  expires: Expiry;
  given: Date;
  vaccine: Name;
}
export interface VaccineLine {
  expires: Expiry;
  given: Date;
  state: VaccineState;
  vaccine: Name;
}
export type VaccineState = 'current' | 'expired' | 'expiry-not-known';
export interface Warning {
  detail: string;
  rule: Rule;
  warning: WarningKind;
}
export type WarningKind =
  | {
      type: 'email-dropped';
      client: ClientId;
      email: Email;
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
      channel: Channel;
      client: ClientId;
    }
  | {
      type: 'likely-duplicate-pets';
      retireds: PetId;
      survivors: PetId;
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
      widgets: readonly WidgetLine[];
    }
  | {
      type: 'hidden';
      because: readonly Hidden[];
    };
export interface Window {
  first: Date | null;
  last: Date;
  rule: Rule;
}
export interface WindowsShown {
  clamped: boolean;
  home: Window;
  pet: Window;
  today: Date;
}
export interface WriteBackInput {
  clinic: Clinic;
  pets: readonly PetId[];
  profile: Client;
}
export interface WriteBackOutput {
  effect: Effect | null;
}
export declare function applyMerge(input: ApplyInput): Outcome;
export declare function call(operation: string, inputJson: string): string;
export declare function callRecording(input: CallRecordingInput): RecordingDecisions;
export declare function checkClient(input: CheckInput): Checked;
export declare function checkEligibility(input: EligibilityInput): EligibilityOutput;
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
export declare function mergeOptions(input: MergeInput): Options;
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
export declare function searchResults(input: SearchInput): SearchOutput;
export declare function startConversation(input: ConversationStartInput): Started;
export declare function syncContact(input: ContactSyncInput): Synced;
export declare function takePayment(input: PaymentTakeInput): PaymentDecision;
export declare function undoMerge(input: UndoInput): Undone;
export declare function uploadPhoto(input: PortalUploadPhotoInput): PhotoUpload;
export declare const version = '0.1.0';
export declare function writeBack(input: WriteBackInput): WriteBackOutput;
