export interface AccountNotice {
  rule: Rule;
  kind: AccountNoticeKind;
  detail: string;
}
export type AccountNoticeKind =
  | {
      type: 'stopped-by-keyword';
      phone: PhoneKey;
    }
  | {
      type: 'opted-out';
      phones: readonly PhoneKey[];
    }
  | {
      type: 'email-bounced';
    };
export interface AccountPage {
  name: PersonName;
  email: Email | null;
  phones: readonly Phone[];
  changedBy: DetailsChange;
  text: AccountSwitch | null;
  emailMessages: AccountSwitch | null;
  push: boolean | null;
  optOut: AccountNotice | null;
}
export type AccountSurface = 'browser' | 'app';
export interface AccountSwitch {
  on: boolean;
  lock: AccountNotice | null;
}
export type ActiveConversation =
  | {
      type: 'none';
    }
  | {
      type: 'active';
      conversation: ConversationId;
    };
export interface ActiveMerge {
  merge: MergeId;
  retired: ClientId;
}
export type Actor = 'staff' | 'client-in-portal' | 'client-in-app' | 'pims-sync';
export type ActorId = string;
export interface Age {
  years: number;
  months: number;
}
export type Altered = 'yes' | 'no' | 'unknown';
export type Announcement = 'call-is-recorded' | 'nothing';
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
export type Applied =
  | {
      type: 'merged';
      survivor: Client;
      retired: Client;
      effects: readonly Effect[];
      record: MergeRecord;
      replayed: boolean;
    }
  | {
      type: 'redacted-replay';
      survivor: ClientId;
      retired: ClientId;
      effects: readonly RedactedEffect[];
      record: MergeRecord;
    };
export interface ApplyInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  contactBook: ContactBook;
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
      reasons: readonly Hidden[];
    };
export type ArchiveAction =
  | {
      type: 'archive';
      conversation: ConversationId;
    }
  | {
      type: 'already-archived';
      conversation: ConversationId;
    };
export interface ArchiveDecision {
  rule: Rule;
  kind: ArchiveAction;
  detail: string;
  conversations: readonly Conversation[];
}
export type Audience = 'client' | 'staff';
export type AutoReply = 'none' | 'opt-out-confirmed' | 'opt-in-confirmed' | 'help';
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
      type: 'no-valid-number';
    }
  | {
      type: 'choose-number';
      numbers: readonly PhoneKey[];
    }
  | {
      type: 'place';
      number: PhoneKey;
      callerId: E164;
      recorded: boolean;
      announcement: Announcement;
    };
export interface CallDecision {
  rule: Rule;
  kind: CallAction;
  detail: string;
}
export interface CallPlaceInput {
  callerId: CallerId;
  phones: readonly Phone[];
  number?: PhoneKey | null | undefined;
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
export interface CardHeader {
  owner: PersonName;
  clinic: Name;
  clinicPhone?: E164 | null | undefined;
}
export interface ChainInput {
  clinic: Clinic;
  opened: Client;
  contactBook: ContactBook;
  steps: readonly ChainStep[];
  records: ChainRecords;
  surface: Surface;
  policy?: Policy | undefined;
}
export interface ChainMerge {
  merge: MergeId;
  survivor: ClientId;
  retired: Client;
  effects: readonly Effect[];
  record: MergeRecord | null;
}
export interface ChainOutput {
  survivor: Client;
  done: readonly ChainMerge[];
  stopped: ChainStop | null;
  notAttempted: readonly ClientId[];
}
export type ChainRecords =
  | {
      type: 'all';
    }
  | {
      type: 'none';
    }
  | {
      type: 'range';
      from: number;
      to: number;
    };
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
export interface ClassifiedService {
  service: ServiceId;
  place: DueStatus;
  days: number | null;
  home: Visibility;
  pet: Visibility;
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
  syncOverrides?: SyncOverrides | undefined;
  pets: readonly Pet[];
  activeConversation: ActiveConversation;
  archivedConversations: readonly ConversationId[];
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  paymentMethods: readonly PaymentMethodId[];
  merges: readonly ActiveMerge[];
  undoneMerges?: readonly MergeId[] | undefined;
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
  syncOverrides?: SyncOverrides | undefined;
  pets?: readonly Pet[] | undefined;
  conversations: readonly Conversation[];
  loyaltyPoints: Count;
  memberships: readonly Membership[];
  paymentMethods?: readonly PaymentMethodId[] | undefined;
  merges?: readonly ActiveMerge[] | undefined;
  undoneMerges?: readonly MergeId[] | undefined;
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
  portalLink: boolean;
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
export type ConflictKind =
  | {
      type: 'edited-since';
      client: ClientId;
      field: Field;
      item: string | null;
    }
  | {
      type: 'added-since';
      client: ClientId;
      field: Field;
      item: string;
    }
  | {
      type: 'removed-since';
      client: ClientId;
      field: Field;
      item: string;
    };
export type ConsentAction =
  | {
      type: 'texted';
      from: PhoneText;
      message: MessageText;
    }
  | {
      type: 'switched';
      by: ConsentActor;
      channel: Channel;
      on: boolean;
    }
  | {
      type: 'recorded';
      by: ActorId;
      channel: Channel;
    };
export type ConsentActor = 'client' | 'staff';
export interface ConsentEvent {
  at: Instant;
  action: ConsentAction;
}
export interface ConsentOutput {
  client: Client;
  phones: readonly PhoneEntry[];
  indicator: SmsIndicator;
  events: readonly EventOutcome[];
}
export type ContactAction =
  | {
      type: 'save-profile';
      client: ClientId;
      fields: readonly ContactField[];
    }
  | {
      type: 'lift-email-suppression';
      client: ClientId;
      email: Email;
    }
  | {
      type: 'store-consent-event';
      client: ClientId;
      event: ConsentEvent;
    };
export interface ContactBook {
  phones: readonly PhoneEntry[];
  emails: readonly EmailEntry[];
}
export interface ContactEditInput {
  clinic: Clinic;
  client: Client;
  actor: EditActor;
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
      nightlySync: boolean;
    }
  | {
      type: 'removal-stays-in-flow';
      phone: PhoneKey;
      nightlySync: boolean;
    }
  | {
      type: 'no-primary';
    }
  | {
      type: 'only-number-is-primary';
      phone: PhoneKey;
    }
  | {
      type: 'only-number-stays-unset';
      phone: PhoneKey;
    }
  | {
      type: 'no-phone-left';
    }
  | {
      type: 'primary-not-textable';
      phone: PhoneKey;
    };
export interface ContactOption {
  on: boolean;
  lock: OptionLock | null;
}
export interface ContactOptions {
  text: ContactOption;
  email: ContactOption;
  mobileApp: ContactOption;
  npsSurveys: ContactOption;
  indicator: SmsIndicator;
  primary: PrimaryPhone;
}
export interface ContactOptionsInput {
  client: Client;
  contactBook: ContactBook;
}
export type ContactPermissionsInput = Record<string, never>;
export interface ContactPermissionsOutput {
  table: readonly PermissionRow[];
}
export interface ContactPreferences {
  text: Preference;
  email: Preference;
  push?: PushPreference | undefined;
  nps?: SurveyPreference | undefined;
}
export interface ContactSyncInput {
  clinic: Clinic;
  client: Client;
  pims: PimsContacts;
}
export interface Conversation {
  id: ConversationId;
  state: ConversationState;
}
export interface ConversationArchiveInput {
  conversations: readonly Conversation[];
  conversation: ConversationId;
  initiator: Initiator;
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
  conversations: readonly HistoryEntry[];
}
export interface ConversationHistoryInput {
  profile: ProfileConversations;
  merged: readonly ProfileConversations[];
}
export type ConversationId = string;
export interface ConversationLine {
  conversation: ConversationCard;
  aboutThisPet: boolean;
}
export interface ConversationPolicy {
  portalRequest?: PortalRequestPolicy | undefined;
}
export interface ConversationStartInput {
  conversations: readonly Conversation[];
  initiator: Initiator;
  newConversation?: ConversationId | null | undefined;
  policy?: ConversationPolicy | undefined;
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
      reasons: readonly Hidden[];
    };
export type Count = number;
export interface CurrentOptOut {
  channel: Channel;
  source: OptOutSource;
  at: Instant;
  rule: Rule;
}
export type Date = string;
export interface DetailsChange {
  rule: Rule;
  kind: DetailsChangeKind;
  detail: string;
}
export type DetailsChangeKind = {
  type: 'clinic';
};
export type Digest = string;
export type Due =
  | {
      type: 'on';
      date: Date;
    }
  | {
      type: 'undated';
    };
export type DueStatus = 'overdue' | 'upcoming' | 'beyond' | 'undated' | 'completed';
export interface DueWindow {
  rule: Rule;
  first: Date | null;
  last: Date;
}
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
    }
  | {
      type: 'edit-number';
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
      type: 'record-opt-out';
      channel: Channel;
      by: ActorId;
    }
  | {
      type: 'set-push';
      on: boolean;
    }
  | {
      type: 'set-nps-surveys';
      on: boolean;
    };
export type EditActor = 'staff' | 'client-in-portal' | 'client-in-app';
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
      syncOverrides?: SyncOverrides | undefined;
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
      count: Count;
    }
  | {
      type: 'rename-in-conversations';
      client: ClientId;
      conversations: readonly ConversationId[];
      mergedBefore?: readonly ClientId[] | undefined;
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
export interface EmailEntry {
  email: EmailText;
  suppressed: EmailSuppression;
}
export interface EmailOptions {
  alternatives: readonly EmailAlternative[];
  default: ClientId | null;
  lock: Lock | null;
}
export type EmailSuppression =
  | {
      type: 'none';
    }
  | {
      type: 'unsubscribed';
      at: Instant;
    }
  | {
      type: 'bounced';
      at: Instant;
    }
  | {
      type: 'complained';
      at: Instant;
    };
export type EmailText = string;
export type ErrorCode =
  | 'invalid-input'
  | 'merge-blocked'
  | 'wrong-choices'
  | 'plan-stale'
  | 'ticket-for-other-profiles'
  | 'ticket-spent'
  | 'record-flawed'
  | 'already-undone'
  | 'record-redacted'
  | 'later-merge-stands'
  | 'not-this-merge'
  | 'not-allowed';
export interface EventOutcome {
  event: ConsentEvent;
  result: EventResult;
  rule: Rule;
}
export type EventResult = 'changed' | 'no-change' | 'not-a-keyword' | 'not-authorized';
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
  | 'push'
  | 'nps-surveys'
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
  forStaff: boolean;
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
      type: 'appointments-of-inactive-pets';
    }
  | {
      type: 'no-services-due';
    }
  | {
      type: 'services-of-inactive-pets';
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
export interface HistoryEntry {
  conversation: ConversationCard;
  client: ClientId;
  fromMergedProfile: boolean;
}
export type HomeConversationSection =
  | {
      type: 'shown';
      rule: Rule;
      content: ConversationCard;
    }
  | {
      type: 'hidden';
      reasons: readonly Hidden[];
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
  header: CardHeader;
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
      reasons: readonly Hidden[];
    };
export type InboundAction =
  | {
      type: 'store-phone-entry';
      entry: PhoneEntry;
    }
  | {
      type: 'save-preferences';
      client: ClientId;
      preferences: ContactPreferences;
    };
export interface InboundEffect {
  rule: Rule;
  kind: InboundAction;
  detail: string;
}
export interface InboundInput {
  clinic: Clinic;
  from: PhoneText;
  message: MessageText;
  at: Instant;
  contactBook: ContactBook;
  clients: readonly Client[];
  keywords?: KeywordSets | undefined;
}
export interface InboundOutput {
  from: E164;
  reading: KeywordReading;
  entry: PhoneEntry | null;
  clients: readonly Client[];
  effects: readonly InboundEffect[];
  reply: AutoReply;
  warnings: readonly InboundWarning[];
}
export interface InboundWarning {
  rule: Rule;
  kind: InboundWarningKind;
  detail: string;
}
export type InboundWarningKind = {
  type: 'several-clients';
  clients: readonly ClientId[];
};
export type InitSource = WasmSource | Promise<WasmSource>;
export type Initiator = 'staff' | 'client';
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
}
export interface KeywordWarning {
  rule: Rule;
  kind: KeywordWarningKind;
  detail: string;
}
export type KeywordWarningKind =
  | {
      type: 'may-be-an-answer';
      keyword: Keyword;
    }
  | {
      type: 'may-be-opt-out';
      phrase: string;
    };
export type KnownLine =
  | {
      type: 'unknown';
    }
  | {
      type: 'verified';
      lineType: LineType;
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
export type LineType = 'mobile' | 'landline' | 'voip' | 'toll-free';
export type Link = string;
export interface LinkInput {
  clinic: Clinic;
  client: Client;
  record: PimsRecordId;
  holder: RecordHolder;
}
export interface LinkOutput {
  client: Client;
  rule: Rule;
}
export type LinkSection =
  | {
      type: 'shown';
      rule: Rule;
      content: Link;
    }
  | {
      type: 'hidden';
      reasons: readonly Hidden[];
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
      type: 'opted-out-by-client';
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
    }
  | {
      type: 'only-verified-mobiles';
      phones: readonly PhoneKey[];
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
    }
  | {
      type: 'preference';
      channel: Channel;
      preference: Preference;
    }
  | {
      type: 'push';
      push: PushPreference;
    }
  | {
      type: 'surveys';
      nps: SurveyPreference;
    }
  | {
      type: 'membership';
      membership: Membership;
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
  contactBook: ContactBook;
  surface: Surface;
  policy?: Policy | undefined;
}
export interface MergeRecord {
  format: Format;
  rulesVersion: number;
  merge: MergeId;
  by: ActorId;
  at: Instant;
  content: RecordContent;
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
  syncOverrides?: SyncOverrides | undefined;
  contactByText: boolean;
  contactByEmail: boolean;
  pets: readonly Pet[];
  activeConversation: ActiveConversation;
}
export interface Message {
  kind: MessageKind;
  contents: readonly MessageContent[];
}
export type MessageContent = 'automation' | 'attachment' | 'form' | 'interactive';
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
      type: 'portal-link';
    }
  | {
      type: 'campaign';
    }
  | {
      type: 'other';
    };
export interface MessageRecipient {
  client: RoutingFacts;
  subject: MessageSubject;
  scheduledAppointment: boolean;
}
export type MessageSubject =
  | {
      type: 'client';
    }
  | {
      type: 'pet';
      status: PetStatus;
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
      type: 'only-number-is-primary';
    }
  | {
      type: 'no-primary';
    }
  | {
      type: 'email-invalid';
    };
export type NumberKind =
  | {
      type: 'valid';
      e164: E164;
      extension: Extension | null;
      label: PhoneLabel | null;
      line: Line;
    }
  | {
      type: 'invalid';
    };
export interface NumberReading {
  key: PhoneKey;
  number: NumberKind;
  rule: Rule;
}
export interface OfferedPet {
  clients: readonly ClientId[];
  pet: Pet;
}
export interface OfferedPhone {
  key: PhoneKey;
  phone: Phone;
  line: Line;
  textOptOut: TextOptOut;
  clients: readonly ClientId[];
  mayBePrimary: boolean;
  contactByText: SwitchOption;
}
export declare class OpenedMerge {
  #private;
  constructor(input: MergeInput);
  get options(): Options;
  plan(now: Instant, choices?: Choices): PlanOutput;
  free(): void;
}
export interface OpenedMerge extends Disposable {}
export type OptOutPolicy = 'off-by-default' | 'survivor' | 'either';
export type OptOutSource =
  | {
      type: 'keyword';
      phone: PhoneKey;
      primary: boolean;
    }
  | {
      type: 'client';
      recordedBy: ActorId | null;
    }
  | {
      type: 'staff';
    };
export interface OptOutsInput {
  clinic: Clinic;
  client: Client;
  contactBook: ContactBook;
  events: readonly ConsentEvent[];
  keywords?: KeywordSets | undefined;
}
export interface OptionLock {
  rule: Rule;
  kind: OptionLockKind;
  detail: string;
}
export type OptionLockKind =
  | {
      type: 'opted-out-by-client';
      channel: Channel;
    }
  | {
      type: 'opted-out-by-keyword';
      phone: PhoneKey;
    }
  | {
      type: 'email-unsubscribed';
    }
  | {
      type: 'email-bounced';
    }
  | {
      type: 'email-complained';
    }
  | {
      type: 'switched-in-app';
    };
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
export declare const PLACES: readonly DueStatus[];
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
  | 'contact-book'
  | 'region'
  | 'rules-version'
  | 'review'
  | 'format';
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
export type Permission = 'allowed' | 'not-synced' | 'synced' | 'refused';
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
  inactive: readonly PetCard[];
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
      reasons: readonly Hidden[];
    };
export interface Phone {
  asWritten: PhoneText;
  number: PhoneNumber;
  derivedLine?: LineType | null | undefined;
  primary: boolean;
  source: PhoneSource;
  label?: PhoneLabel | null | undefined;
}
export interface PhoneDraft {
  text: PhoneText;
  primary?: boolean | undefined;
  source: PhoneSource;
}
export interface PhoneEntry {
  number: E164;
  line: KnownLine;
  textOptOut: TextOptOut;
}
export type PhoneKey = string;
export type PhoneLabel = string;
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
  mostKept: number;
  defaultPrimary: PhoneKey | null;
  primaryLock: Lock | null;
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
export interface PhotoRemoval {
  rule: Rule;
  kind: PhotoRemovalAction;
  detail: string;
  writtenToPims: boolean;
}
export type PhotoRemovalAction =
  | {
      type: 'remove';
      pet: PetId;
      photo: Link;
    }
  | {
      type: 'no-photo';
      pet: PetId;
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
export interface PlanInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  contactBook: ContactBook;
  surface: Surface;
  choices?: Choices | undefined;
  now: Instant;
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
export interface PortalAccountInput {
  clinic: Clinic;
  client: Client;
  contactBook: ContactBook;
  surface: AccountSurface;
}
export interface PortalFacts {
  clinic: Clinic;
  settings: PortalSettings;
  cardHeader: CardHeader;
  pets: readonly PortalPet[];
  conversations: readonly ConversationCard[];
  appointments: readonly Appointment[];
  services: readonly Service[];
}
export interface PortalHomeInput {
  portal: PortalFacts;
  today: Date;
  now: Instant;
  audience: Audience;
}
export interface PortalIdCardInput {
  clinic: Clinic;
  header: CardHeader;
  pet: PortalPet;
  today: Date;
}
export interface PortalIdCardOutput {
  idCard: IdCardSection;
}
export interface PortalLink {
  needed: boolean;
  reasons: readonly MessageContent[];
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
  audience: Audience;
}
export interface PortalRemovePhotoInput {
  pet: PetId;
  current: Photo;
}
export type PortalRequestPolicy = 'join' | 'archive-and-start';
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
      since?: Instant | null | undefined;
    }
  | {
      type: 'off-by-client';
      at: Instant;
      recordedBy?: ActorId | null | undefined;
      staffOffAt?: Instant | null | undefined;
    }
  | {
      type: 'off-by-staff';
      at: Instant;
    };
export type PrimaryDecision =
  | {
      type: 'pims';
    }
  | {
      type: 'set-in-flow';
    }
  | {
      type: 'unset-in-flow';
      phone: PhoneKey;
    };
export type PrimaryPhone =
  | {
      type: 'none';
      textable: readonly PhoneKey[];
    }
  | {
      type: 'number';
      phone: PhoneKey;
      canBeTexted: boolean;
      textable: readonly PhoneKey[];
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
  | 'merge-id-used'
  | 'duplicate-phone'
  | 'two-primaries'
  | 'two-active-conversations'
  | 'unknown-pet'
  | 'unknown-conversation'
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
  | 'record-held'
  | 'no-nightly-sync';
export interface ProfileConversations {
  client: ClientId;
  conversations: readonly ConversationCard[];
}
export type PushPreference =
  | {
      type: 'not-set-up';
    }
  | {
      type: 'on';
    }
  | {
      type: 'off-by-client';
      at: Instant;
    };
export interface ReadNumberInput {
  text: PhoneText;
  region: Region;
}
export interface ReasonInfo {
  rule: Rule;
  kind: Suppression;
  detail: string;
}
export type RecordContent =
  | {
      type: 'whole';
      clinic: Clinic;
      opened: Client;
      selected: Client;
      contactBook: ContactBook;
      ticket: Ticket;
      review: Review;
    }
  | {
      type: 'redacted';
      by: ActorId;
      at: Instant;
      clinic: ClinicId;
      opened: ClientId;
      selected: ClientId;
      roles: Roles;
      reviewedAt?: Instant | null | undefined;
      ticket: Digest;
      warnings: readonly Rule[];
      effects: readonly RedactedEffect[];
    };
export type RecordGone =
  | {
      type: 'removed';
    }
  | {
      type: 'merged-into';
      record: PimsRecordId;
    }
  | {
      type: 'merged-into-held';
      holder: ClientFacts;
      surface: Surface;
    };
export type RecordHolder =
  | {
      type: 'nobody';
    }
  | {
      type: 'client';
      client: ClientId;
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
export interface RedactInput {
  record: MergeRecord;
  stamp: RedactStamp;
}
export interface RedactOutput {
  record: MergeRecord;
}
export interface RedactStamp {
  by: ActorId;
  at: Instant;
}
export type RedactedAction =
  | {
      type: 'update-client';
      client: ClientId;
    }
  | {
      type: 'move-pets';
      from: ClientId;
      to: ClientId;
    }
  | {
      type: 'write-back-pets';
      client: ClientId;
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
      count: Count;
    }
  | {
      type: 'rename-in-conversations';
      client: ClientId;
      conversations: readonly ConversationId[];
      mergedBefore?: readonly ClientId[] | undefined;
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
    };
export interface RedactedEffect {
  rule: Rule;
  kind: RedactedAction;
  detail: string;
}
export type Region = string;
export interface Remedy {
  by: RemedyBy;
  how: string;
}
export type RemedyBy = 'staff' | 'time' | 'nobody';
export interface ReminderClassifyInput {
  today: Date;
  services: readonly Service[];
}
export interface ReminderClassifyOutput {
  windows: WindowDates;
  services: readonly ClassifiedService[];
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
  path: readonly ActiveMerge[];
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
  contactBook: ContactBook;
  recipients: readonly MessageRecipient[];
}
export interface RouteOutput {
  portalLink: PortalLink;
  counts: RouteCounts;
  reasons: readonly ReasonInfo[];
  routes: readonly ClientRoute[];
}
export interface RoutingFacts {
  id: ClientId;
  status: ClientStatus;
  email?: Email | null | undefined;
  phones: readonly Phone[];
  preferences: ContactPreferences;
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
  | 'MERGE-48'
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
  | 'CONTACT-17'
  | 'CONTACT-18'
  | 'CONTACT-19'
  | 'CONTACT-20'
  | 'CONTACT-21'
  | 'CONTACT-22'
  | 'CONV-1'
  | 'CONV-2'
  | 'CONV-3'
  | 'CONV-4'
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
  | 'PORTAL-10'
  | 'PORTAL-11';
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
  place: DueStatus;
  days: number;
}
export declare class ServiceList {
  #private;
  readonly length: number;
  constructor(input: ServiceListInput);
  places(today: Date): Uint8Array;
  explain(today: Date, index: number): ClassifiedService;
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
      reasons: readonly Hidden[];
    };
export type Sex = 'female' | 'male' | 'unknown';
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
  optOuts: readonly CurrentOptOut[];
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
export type StartAction =
  | {
      type: 'open-existing';
      conversation: ConversationId;
    }
  | {
      type: 'add-to-existing';
      conversation: ConversationId;
    }
  | {
      type: 'create-new';
      conversation: ConversationId;
    }
  | {
      type: 'archive-and-create-new';
      archived: ConversationId;
      conversation: ConversationId;
    };
export interface StartDecision {
  rule: Rule;
  kind: StartAction;
  detail: string;
}
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
export type Successor =
  | {
      type: 'none';
    }
  | {
      type: 'link';
      record: PimsRecordId;
    }
  | {
      type: 'merge';
      with: ClientId;
      blockers: readonly Blocker[];
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
  | 'email-unsubscribed'
  | 'email-bounced'
  | 'email-complained'
  | 'push-not-set-up'
  | 'push-off-by-client'
  | 'surveys-off'
  | 'survey-automation-off'
  | 'no-scheduled-appointment'
  | 'client-retired'
  | 'client-deleted'
  | 'pet-inactive'
  | 'pet-deceased';
export type Surface = 'desktop' | 'mobile';
export type SurveyPreference =
  | {
      type: 'on';
    }
  | {
      type: 'off';
      at: Instant;
    };
export interface SwitchOption {
  on: boolean;
  lock: Lock | null;
}
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
      type: 'phone-added';
      phone: PhoneKey;
    }
  | {
      type: 'phone-removed';
      phone: PhoneKey;
    }
  | {
      type: 'phone-kept';
      phone: PhoneKey;
    }
  | {
      type: 'phone-now-in-pims';
      phone: PhoneKey;
    }
  | {
      type: 'phone-reformatted';
      phone: PhoneKey;
      from: PhoneText;
      to: PhoneText;
    }
  | {
      type: 'no-longer-ignored';
      phone: PhoneKey;
    }
  | {
      type: 'primary-cleared';
      phone: PhoneKey;
    }
  | {
      type: 'primary-set';
      phone: PhoneKey;
    };
export interface SyncOverrides {
  ignoredPhones: readonly PhoneKey[];
  primary: PrimaryDecision;
}
export interface Synced {
  client: Client;
  changes: readonly SyncChange[];
  ignored: readonly PhoneKey[];
  notices: readonly ContactNotice[];
}
export type TextOptOut =
  | {
      type: 'none';
    }
  | {
      type: 'stopped';
      at: Instant;
      keyword?: Keyword | null | undefined;
    }
  | {
      type: 'lifted';
      at: Instant;
      keyword?: Keyword | null | undefined;
    };
export interface Ticket {
  format: Format;
  rulesVersion: number;
  clinic: ClinicId;
  opened: ClientId;
  selected: ClientId;
  surface: Surface;
  policy: Policy;
  choices: Choices;
  reviewedAt?: Instant | null | undefined;
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
export interface UnlinkInput {
  clinic: Clinic;
  client: Client;
  gone: RecordGone;
}
export interface UnlinkOutput {
  client: Client;
  successor: Successor;
  rule: Rule;
}
export interface Vaccination {
  vaccine: Name;
  administeredOn: Date;
  expires: Expiry;
}
export interface VaccineLine {
  vaccine: Name;
  administeredOn: Date;
  expires: Expiry;
  state: VaccineState;
}
export type VaccineState = 'current' | 'expired' | 'expiry-not-known';
export interface Visibility {
  shown: boolean;
  rule: Rule;
}
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
      type: 'phones-left-out';
      phones: readonly PhoneKey[];
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
      type: 'primary-was-unset';
      unset: PhoneKey;
      phone: PhoneKey;
    }
  | {
      type: 'stop-no-longer-governs';
      client: ClientId;
      stopped: PhoneKey;
      phone: PhoneKey;
    }
  | {
      type: 'opt-out-carried';
      client: ClientId;
      channel: Channel;
    }
  | {
      type: 'opt-out-not-carried';
      client: ClientId;
      channel: Channel;
    }
  | {
      type: 'shared-pet-differs';
      pet: PetId;
      survivors: PetStatus;
      retireds: PetStatus;
    }
  | {
      type: 'likely-duplicate-pets';
      survivors: readonly PetId[];
      retireds: readonly PetId[];
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
      reasons: readonly Hidden[];
    };
export interface WindowDates {
  today: Date;
  home: DueWindow;
  pet: DueWindow;
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
export declare function applyMerge(input: ApplyInput): Applied;
export declare function archiveConversation(input: ConversationArchiveInput): ArchiveDecision;
export declare function call(operation: string, inputJson: string): string;
export declare function callRecording(input: CallRecordingInput): RecordingDecisions;
export declare function checkClient(input: CheckInput): Checked;
export declare function classifyServices(input: ReminderClassifyInput): ReminderClassifyOutput;
export declare function clinicCapabilities(input: CapabilitiesInput): CapabilitiesOutput;
export declare function contactOptions(input: ContactOptionsInput): ContactOptions;
export declare function contactPermissions(): ContactPermissionsOutput;
export declare function conversationHistory(input: ConversationHistoryInput): ConversationHistory;
export declare function editContact(input: ContactEditInput): Edited;
export declare function foldOptOuts(input: OptOutsInput): ConsentOutput;
export declare function idCard(input: PortalIdCardInput): PortalIdCardOutput;
export declare const init: (source?: InitSource) => Promise<void>;
export declare const initPhones: (source?: InitSource) => Promise<void>;
export declare function linkClient(input: LinkInput): LinkOutput;
export declare function mergeChain(input: ChainInput): ChainOutput;
export declare function mergeEligibility(input: EligibilityInput): EligibilityOutput;
export declare function mergeOptions(input: MergeInput): Options;
export declare function mergeSearch(input: SearchInput): SearchOutput;
export declare function mergedInto(input: MergedIntoInput): MergedIntoOutput;
export declare function nextDue(input: ReminderNextDueInput): NextDue;
export declare function placeCall(input: CallPlaceInput): CallDecision;
export declare function planMerge(input: PlanInput): PlanOutput;
export declare function portalAccount(input: PortalAccountInput): AccountPage;
export declare function portalHome(input: PortalHomeInput): HomePage;
export declare function portalPet(input: PortalPetInput): PetPage;
export declare function readKeyword(input: KeywordInput): KeywordReading;
export declare function readNumber(input: ReadNumberInput): NumberReading;
export declare function receiveText(input: InboundInput): InboundOutput;
export declare function redactMerge(input: RedactInput): RedactOutput;
export declare function reminderWindows(input: ReminderWindowsInput): WindowDates;
export declare function removePhoto(input: PortalRemovePhotoInput): PhotoRemoval;
export declare function resolveClients(input: ResolveInput): ResolveOutput;
export declare function routeMessage(input: RouteInput): RouteOutput;
export declare function rules(): RulesOutput;
export declare function startConversation(input: ConversationStartInput): StartDecision;
export declare function syncContact(input: ContactSyncInput): Synced;
export declare function takePayment(input: PaymentTakeInput): PaymentDecision;
export declare function undoMerge(input: UndoInput): Undone;
export declare function unlinkClient(input: UnlinkInput): UnlinkOutput;
export declare function uploadPhoto(input: PortalUploadPhotoInput): PhotoUpload;
export declare const version = '0.1.0';
export declare function writeBack(input: WriteBackInput): WriteBackOutput;
