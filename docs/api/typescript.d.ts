export interface AccountNotice {
  rule: Rule;
  kind: AccountNoticeKind;
  detail: string;
}
export type AccountNoticeKind =
  | {
      type: 'opted-out-by-keyword';
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
  changed: readonly ChangedSection[];
  merge: MergeId | null;
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
      reasons: readonly HiddenReason[];
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
      type: 'set-up-caller-id';
    }
  | {
      type: 'no-valid-phone';
    }
  | {
      type: 'choose-phone';
      phones: readonly PhoneKey[];
    }
  | {
      type: 'place';
      phone: PhoneKey;
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
  phone?: PhoneKey | null | undefined;
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
export interface ChainMerge {
  merge: MergeId;
  survivor: ClientId;
  retired: Client;
  effects: readonly MergeEffect[];
  record: MergeRecord | null;
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
  stamp: MergeStamp;
}
export interface ChainStop {
  step: number;
  selected: ClientId;
  reason: StopReason;
}
export type ChangedIn = 'pims' | 'flow';
export interface ChangedSection {
  side: MergeSide;
  part: ProfileSection;
}
export type ChannelPreference =
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
export interface ChannelRoute {
  channel: RouteChannel;
  used: boolean;
  to: string | null;
  rule: Rule;
  suppressed: readonly Suppression[];
}
export interface ChoiceLock {
  rule: Rule;
  kind: ChoiceLockKind;
  detail: string;
  code: ProblemCode;
}
export type ChoiceLockKind =
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
      channel: ContactChannel;
    }
  | {
      type: 'carried-opt-out';
      client: ClientId;
      channel: ContactChannel;
    }
  | {
      type: 'opted-out-by-keyword';
      phone: PhoneKey;
    }
  | {
      type: 'only-verified-mobiles';
      phones: readonly PhoneKey[];
    };
export interface Choices {
  name?: ClientId | null | undefined;
  email?: ClientId | null | undefined;
  phones?: readonly PhoneKey[] | null | undefined;
  primary?: PhoneKey | null | undefined;
  contactByText?: boolean | null | undefined;
  contactByEmail?: boolean | null | undefined;
}
export type CivilDate = string;
export interface ClassifiedService {
  service: ServiceId;
  dueStatus: DueStatus;
  days: number | null;
  home: ServiceVisibility;
  pet: ServiceVisibility;
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
export interface ClientStatusEntry {
  id: ClientId;
  status: ClientStatus;
}
export interface ClientsCheckInput {
  clinic: Clinic;
  draft: ClientDraft;
}
export interface ClientsCheckOutput {
  client: Client;
  notices: readonly DraftNotice[];
}
export interface ClientsLinkInput {
  clinic: Clinic;
  client: Client;
  record: PimsRecordId;
  holder: RecordHolder;
}
export interface ClientsLinkOutput {
  client: Client;
  rule: Rule;
}
export interface ClientsMergedIntoInput {
  clients: readonly ClientStatusEntry[];
  survivor: ClientId;
}
export interface ClientsMergedIntoOutput {
  merged: readonly MergedClient[];
}
export interface ClientsResolveInput {
  clients: readonly ClientStatusEntry[];
  ids: readonly ClientId[];
  pathOf?: ClientId | null | undefined;
}
export interface ClientsResolveOutput {
  resolutions: readonly Resolution[];
  cycles: readonly (readonly ClientId[])[];
  path: readonly ActiveMerge[];
}
export interface ClientsUnlinkInput {
  clinic: Clinic;
  client: Client;
  gone: RecordRemoval;
}
export interface ClientsUnlinkOutput {
  client: Client;
  successor: Successor;
  rule: Rule;
}
export interface Clinic {
  id: ClinicId;
  pims: Pims;
  capabilities?: CapabilityOverrides | undefined;
  region: Region;
}
export interface ClinicCapabilitiesInput {
  clinic: Clinic;
}
export interface ClinicCapabilitiesOutput {
  capabilities: readonly CapabilityFact[];
}
export type ClinicId = string;
export type ConsentAction =
  | {
      type: 'texted';
      from: PhoneText;
      message: MessageText;
    }
  | {
      type: 'switched';
      by: ConsentActor;
      channel: ContactChannel;
      on: boolean;
    }
  | {
      type: 'recorded';
      by: ActorId;
      channel: ContactChannel;
    };
export type ConsentActor = 'client' | 'staff';
export interface ConsentEvent {
  at: Instant;
  action: ConsentAction;
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
export type ContactActor = 'staff' | 'client-in-portal' | 'client-in-app' | 'pims-sync';
export interface ContactBook {
  phones: readonly PhoneEntry[];
  emails: readonly EmailEntry[];
}
export type ContactChannel = 'text' | 'email';
export type ContactEdit =
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
      type: 'add-phone';
      text: PhoneText;
    }
  | {
      type: 'edit-phone';
      phone: PhoneKey;
      text: PhoneText;
    }
  | {
      type: 'remove-phone';
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
      channel: ContactChannel;
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
export interface ContactEditInput {
  clinic: Clinic;
  client: Client;
  actor: EditActor;
  edits: readonly ContactEdit[];
  now: Instant;
}
export interface ContactEditOutput {
  client: Client;
  effects: readonly ContactEffect[];
  notices: readonly ContactNotice[];
}
export interface ContactEffect {
  rule: Rule;
  kind: ContactAction;
  detail: string;
}
export type ContactField =
  'name' | 'email' | 'phones' | 'primary' | 'contact-by-text' | 'contact-by-email' | 'push' | 'nps-surveys';
export interface ContactInboundInput {
  clinic: Clinic;
  from: PhoneText;
  message: MessageText;
  at: Instant;
  contactBook: ContactBook;
  clients: readonly Client[];
  keywords?: KeywordSets | undefined;
}
export interface ContactInboundOutput {
  from: E164;
  reading: KeywordReading;
  entry: PhoneEntry | null;
  clients: readonly Client[];
  effects: readonly InboundEffect[];
  reply: AutoReply;
  warnings: readonly InboundWarning[];
}
export interface ContactKeywordInput {
  text: MessageText;
  optedOut: boolean;
  keywords?: KeywordSets | undefined;
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
      type: 'only-phone-is-primary';
      phone: PhoneKey;
    }
  | {
      type: 'only-phone-stays-unset';
      phone: PhoneKey;
    }
  | {
      type: 'no-phone-left';
    }
  | {
      type: 'primary-not-textable';
      phone: PhoneKey;
    };
export interface ContactOptOutsInput {
  clinic: Clinic;
  client: Client;
  contactBook: ContactBook;
  events: readonly ConsentEvent[];
  keywords?: KeywordSets | undefined;
}
export interface ContactOptOutsOutput {
  client: Client;
  phones: readonly PhoneEntry[];
  indicator: SmsIndicator;
  events: readonly EventOutcome[];
}
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
  text: ChannelPreference;
  email: ChannelPreference;
  push?: PushPreference | undefined;
  nps?: SurveyPreference | undefined;
}
export interface ContactReadPhoneNumberInput {
  text: PhoneText;
  region: Region;
}
export interface ContactSyncInput {
  clinic: Clinic;
  client: Client;
  pims: PimsContacts;
}
export interface ContactSyncOutput {
  client: Client;
  changes: readonly SyncChange[];
  ignored: readonly PhoneKey[];
  notices: readonly ContactNotice[];
}
export type ContentDigest = string;
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
      reasons: readonly HiddenReason[];
    };
export type Count = number;
export interface CurrentOptOut {
  channel: ContactChannel;
  source: OptOutSource;
  at: Instant;
  rule: Rule;
}
export declare const DUE_STATUSES: readonly DueStatus[];
export interface DetailsChange {
  rule: Rule;
  kind: DetailsChangeKind;
  detail: string;
}
export type DetailsChangeKind = {
  type: 'clinic';
};
export interface DraftNotice {
  rule: Rule;
  kind: DraftNoticeKind;
  detail: string;
  path: string;
}
export type DraftNoticeKind =
  | {
      type: 'phone-invalid';
    }
  | {
      type: 'phones-combined';
    }
  | {
      type: 'only-phone-is-primary';
    }
  | {
      type: 'no-primary';
    }
  | {
      type: 'email-invalid';
    };
export type Due =
  | {
      type: 'on';
      date: CivilDate;
    }
  | {
      type: 'undated';
    };
export type DueStatus = 'overdue' | 'upcoming' | 'beyond' | 'undated' | 'completed';
export interface DueWindow {
  rule: Rule;
  first: CivilDate | null;
  last: CivilDate;
}
export type E164 = string;
export type EditActor = 'staff' | 'client-in-portal' | 'client-in-app';
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
  lock: ChoiceLock | null;
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
  | 'invalid-choices'
  | 'plan-stale'
  | 'ticket-for-other-profiles'
  | 'ticket-used'
  | 'invalid-record'
  | 'already-undone'
  | 'record-redacted'
  | 'later-merge-active'
  | 'record-for-other-profiles'
  | 'not-allowed';
export interface EventOutcome {
  event: ConsentEvent;
  result: EventResult;
  rule: Rule;
}
export type EventResult = 'changed' | 'no-change' | 'not-a-keyword' | 'not-authorized';
export type Expiry =
  | {
      type: 'on';
      date: CivilDate;
    }
  | {
      type: 'unknown';
    };
export type FormatVersion = number;
export interface HiddenReason {
  rule: Rule;
  kind: HiddenReasonKind;
  detail: string;
  forStaff: boolean;
}
export type HiddenReasonKind =
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
      reasons: readonly HiddenReason[];
    };
export interface HomePage {
  clinicInfo: LinkSection;
  pets: PetsSection;
  widgets: WidgetsSection;
  conversation: HomeConversationSection;
  appointments: AppointmentsSection;
  services: ServicesSection;
}
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
      reasons: readonly HiddenReason[];
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
  every: IntervalCount;
  unit: IntervalUnit;
}
export type IntervalCount = number;
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
export type LineType = 'mobile' | 'landline' | 'voip' | 'toll-free';
export type LinkSection =
  | {
      type: 'shown';
      rule: Rule;
      content: WebLink;
    }
  | {
      type: 'hidden';
      reasons: readonly HiddenReason[];
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
  readonly changed: readonly ChangedSection[];
  readonly merge: MergeId | null;
}
export type LittermateErrorCode =
  ErrorCode | 'not-initialized' | 'phones-not-loaded' | 'use-after-free' | 'crashed';
export interface Loss {
  rule: Rule;
  field: MergeField;
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
      channel: ContactChannel;
      preference: ChannelPreference;
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
export type MergeAction =
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
export interface MergeApplyInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  contactBook: ContactBook;
  ticket: Ticket;
  previous?: MergeRecord | null | undefined;
  stamp: MergeStamp;
}
export type MergeApplyOutput =
  | {
      type: 'merged';
      survivor: Client;
      retired: Client;
      effects: readonly MergeEffect[];
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
export interface MergeChainInput {
  clinic: Clinic;
  opened: Client;
  contactBook: ContactBook;
  steps: readonly ChainStep[];
  records: ChainRecords;
  surface: MergeSurface;
  policy?: MergePolicy | undefined;
}
export interface MergeChainOutput {
  survivor: Client;
  done: readonly ChainMerge[];
  stopped: ChainStop | null;
  notAttempted: readonly ClientId[];
}
export interface MergeEffect {
  rule: Rule;
  kind: MergeAction;
  detail: string;
}
export interface MergeEligibilityInput {
  clinic: Clinic;
  opened: ClientFacts;
  selected: ClientFacts;
  surface: MergeSurface;
  policy?: MergePolicy | undefined;
}
export interface MergeEligibilityOutput {
  eligible: boolean;
  blockers: readonly Blocker[];
}
export type MergeField =
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
export type MergeId = string;
export interface MergeOptions {
  roles: MergeRoles;
  name: NameOptions;
  email: EmailOptions;
  phones: PhoneOptions;
  contactByText: SwitchOption;
  contactByEmail: SwitchOption;
  pets: readonly MergedPet[];
  warnings: readonly MergeWarning[];
}
export interface MergeOptionsInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  contactBook: ContactBook;
  surface: MergeSurface;
  policy?: MergePolicy | undefined;
}
export interface MergeOutput {
  survivor: Client;
  retired: Client;
  effects: readonly MergeEffect[];
  record: MergeRecord;
  replayed: boolean;
}
export interface MergePlanInput {
  clinic: Clinic;
  opened: Client;
  selected: Client;
  contactBook: ContactBook;
  surface: MergeSurface;
  choices?: Choices | undefined;
  now: Instant;
  policy?: MergePolicy | undefined;
}
export interface MergePlanOutput {
  plan: MergeReview;
  ticket: Ticket;
}
export interface MergePolicy {
  memberships?: MembershipPolicy | undefined;
  carryOptOuts?: OptOutPolicy | undefined;
}
export interface MergeRecord {
  format: FormatVersion;
  rulesVersion: number;
  merge: MergeId;
  by: ActorId;
  at: Instant;
  content: RecordContent;
  state: RecordState;
}
export interface MergeRedactInput {
  record: MergeRecord;
  stamp: RedactStamp;
}
export interface MergeRedactOutput {
  record: MergeRecord;
}
export interface MergeReview {
  roles: MergeRoles;
  merged: MergedProfile;
  origins: readonly ValueOrigin[];
  defaulted: readonly MergeField[];
  losses: readonly Loss[];
  warnings: readonly MergeWarning[];
  effects: readonly MergeEffect[];
}
export interface MergeRoles {
  survivor: ClientId;
  retired: ClientId;
  preferenceSource: ClientId;
  paymentSource: ClientId;
}
export interface MergeSearchInput {
  clinic: Clinic;
  opened: ClientFacts;
  results: readonly ClientFacts[];
  surface: MergeSurface;
  policy?: MergePolicy | undefined;
}
export interface MergeSearchOutput {
  results: readonly SearchVerdict[];
}
export type MergeSide = 'opened' | 'selected' | 'clinic' | 'library';
export interface MergeStamp {
  merge: MergeId;
  by: ActorId;
  at: Instant;
}
export type MergeSurface = 'desktop' | 'mobile';
export interface MergeUndoInput {
  record: MergeRecord;
  survivor: Client;
  retired: Client;
  stamp: UndoStamp;
}
export interface MergeUndoOutput {
  survivor: Client;
  retired: Client;
  record: MergeRecord;
  effects: readonly MergeEffect[];
  conflicts: readonly UndoConflict[];
  irreversible: readonly IrreversibleEffect[];
}
export interface MergeWarning {
  rule: Rule;
  kind: MergeWarningKind;
  detail: string;
}
export type MergeWarningKind =
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
      type: 'opt-out-no-longer-applies';
      client: ClientId;
      stopped: PhoneKey;
      phone: PhoneKey;
    }
  | {
      type: 'opt-out-carried';
      client: ClientId;
      channel: ContactChannel;
    }
  | {
      type: 'opt-out-not-carried';
      client: ClientId;
      channel: ContactChannel;
    }
  | {
      type: 'shared-pet-differs';
      pet: PetId;
      survivorStatus: PetStatus;
      retiredStatus: PetStatus;
    }
  | {
      type: 'likely-duplicate-pets';
      survivorPets: readonly PetId[];
      retiredPets: readonly PetId[];
    }
  | {
      type: 'payment-methods-of-other';
      client: ClientId;
      paymentSource: ClientId;
    };
export interface MergeWriteBackInput {
  clinic: Clinic;
  profile: Client;
  pets: readonly PetId[];
}
export interface MergeWriteBackOutput {
  effect: MergeEffect | null;
}
export interface MergedClient {
  client: ClientId;
  merge: MergeId;
  into: ClientId;
}
export interface MergedPet {
  clients: readonly ClientId[];
  pet: Pet;
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
export interface MessageRouteInput {
  message: OutboundMessage;
  contactBook: ContactBook;
  recipients: readonly MessageRecipient[];
}
export interface MessageRouteOutput {
  portalLink: PortalLink;
  counts: RouteCounts;
  reasons: readonly SuppressionInfo[];
  routes: readonly ClientRoute[];
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
  lock: ChoiceLock | null;
}
export interface NextDue {
  rule: Rule;
  date: CivilDate;
  intervals: number;
  clamped: boolean;
}
export declare class OpenedMerge {
  #private;
  constructor(input: MergeOptionsInput);
  get options(): MergeOptions;
  plan(now: Instant, choices?: Choices): MergePlanOutput;
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
export interface OptionLock {
  rule: Rule;
  kind: OptionLockKind;
  detail: string;
}
export type OptionLockKind =
  | {
      type: 'opted-out-by-client';
      channel: ContactChannel;
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
export interface OutboundMessage {
  kind: MessageKind;
  contents: readonly MessageContent[];
}
export interface PaymentDecision {
  rule: Rule;
  kind: PaymentReason;
  detail: string;
  allowed: boolean;
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
export type Permission = 'allowed' | 'not-synced' | 'synced' | 'denied';
export interface PermissionRow {
  actor: ContactActor;
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
  dateOfBirth?: CivilDate | null | undefined;
  status: PetStatus;
  upcomingAppointments: readonly AppointmentId[];
}
export interface PetCard {
  pet: PetId;
  name: Name;
  species: Name;
  status: PetStatus;
  photo: WebLink | null;
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
export interface PetService {
  id: ServiceId;
  pet: PetId;
  name: Name;
  due: Due;
  completed: boolean;
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
      reasons: readonly HiddenReason[];
    };
export interface Phone {
  asWritten: PhoneText;
  number: PhoneNumber;
  derivedLine?: LineType | null | undefined;
  primary: boolean;
  source: PhoneSource;
  label?: PhoneLabel | null | undefined;
}
export interface PhoneAlternative {
  key: PhoneKey;
  phone: Phone;
  line: PhoneLine;
  textOptOut: TextOptOut;
  clients: readonly ClientId[];
  mayBePrimary: boolean;
  contactByText: SwitchOption;
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
export type PhoneExtension = string;
export type PhoneKey = string;
export type PhoneLabel = string;
export type PhoneLine =
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
export type PhoneNumber =
  | {
      type: 'valid';
      e164: E164;
      extension?: PhoneExtension | null | undefined;
    }
  | {
      type: 'invalid';
    };
export type PhoneNumberKind =
  | {
      type: 'valid';
      e164: E164;
      extension: PhoneExtension | null;
      label: PhoneLabel | null;
      line: PhoneLine;
    }
  | {
      type: 'invalid';
    };
export interface PhoneNumberReading {
  key: PhoneKey;
  number: PhoneNumberKind;
  rule: Rule;
}
export interface PhoneOptions {
  alternatives: readonly PhoneAlternative[];
  defaultKept: readonly PhoneKey[];
  maxKept: number;
  defaultPrimary: PhoneKey | null;
  primaryLock: ChoiceLock | null;
}
export type PhoneSource = 'pims' | 'flow' | 'both';
export type PhoneText = string;
export type Photo =
  | {
      type: 'none';
    }
  | {
      type: 'by-client';
      photo: WebLink;
    };
export type PhotoAction =
  | {
      type: 'show';
      pet: PetId;
      photo: WebLink;
      replaces: WebLink | null;
    }
  | {
      type: 'keep';
      pet: PetId;
      photo: WebLink;
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
      photo: WebLink;
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
  services: readonly PetService[];
}
export interface PortalHomeInput {
  portal: PortalFacts;
  today: CivilDate;
  now: Instant;
  audience: Audience;
}
export interface PortalIdCardInput {
  clinic: Clinic;
  header: CardHeader;
  pet: PortalPet;
  today: CivilDate;
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
  today: CivilDate;
  now: Instant;
  audience: Audience;
}
export interface PortalRemovePhotoInput {
  pet: PetId;
  current: Photo;
}
export type PortalRequestPolicy = 'add-to-existing' | 'archive-and-create-new';
export interface PortalSettings {
  clinicInfo?: WebLink | null | undefined;
  widgets: readonly PortalWidget[];
  visibleAppointmentTypes: readonly AppointmentTypeId[];
}
export interface PortalUploadPhotoInput {
  pet: PetId;
  current: Photo;
  photo: WebLink;
}
export interface PortalWidget {
  label: Name;
  link: WebLink;
  on: boolean;
}
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
      type: 'set';
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
  | 'invalid-json'
  | 'too-deep'
  | 'too-long'
  | 'too-short'
  | 'missing-field'
  | 'unknown-field'
  | 'duplicate-field'
  | 'wrong-type'
  | 'not-one-of'
  | 'out-of-range'
  | 'invalid-format'
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
  | 'only-phone'
  | 'not-primary'
  | 'record-already-linked'
  | 'no-nightly-sync';
export interface ProfileConversations {
  client: ClientId;
  conversations: readonly ConversationCard[];
}
export type ProfileSection =
  | 'identity'
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
export type RecordContent =
  | {
      type: 'whole';
      clinic: Clinic;
      opened: Client;
      selected: Client;
      contactBook: ContactBook;
      ticket: Ticket;
      review: MergeReview;
    }
  | {
      type: 'redacted';
      by: ActorId;
      at: Instant;
      clinic: ClinicId;
      opened: ClientId;
      selected: ClientId;
      roles: MergeRoles;
      reviewedAt?: Instant | null | undefined;
      ticket: ContentDigest;
      warnings: readonly Rule[];
      effects: readonly RedactedEffect[];
    };
export type RecordHolder =
  | {
      type: 'nobody';
    }
  | {
      type: 'client';
      client: ClientId;
    };
export type RecordRemoval =
  | {
      type: 'removed';
    }
  | {
      type: 'merged-into';
      record: PimsRecordId;
    }
  | {
      type: 'merged-into-linked';
      holder: ClientFacts;
      surface: MergeSurface;
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
  allowed: boolean;
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
  actor: RemedyActor;
  instructions: string;
}
export type RemedyActor = 'staff' | 'time' | 'nobody';
export interface ReminderClassifyInput {
  today: CivilDate;
  services: readonly PetService[];
}
export interface ReminderClassifyOutput {
  windows: WindowDates;
  services: readonly ClassifiedService[];
}
export interface ReminderNextDueInput {
  anchor: CivilDate;
  interval: Interval;
  onOrAfter: CivilDate;
}
export interface ReminderWindowsInput {
  today: CivilDate;
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
export type RouteChannel = 'text' | 'email' | 'push' | 'portal';
export interface RouteCounts {
  text: Count;
  email: Count;
  push: Count;
  portal: Count;
  none: Count;
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
  origins: readonly RuleOrigin[];
}
export type RuleOrigin = 'merge' | 'profile' | 'portal' | 'littermate';
export type RulesListInput = Record<string, never>;
export interface RulesListOutput {
  rulesVersion: number;
  rules: readonly RuleInfo[];
}
export declare class SearchList {
  #private;
  readonly length: number;
  constructor(input: SearchListInput);
  selectable(opened: ClientFacts): Uint32Array;
  explain(index: number): SearchVerdict;
  free(): void;
}
export interface SearchList extends Disposable {}
export interface SearchListInput {
  clinic: Clinic;
  results: readonly ClientFacts[];
  surface: MergeSurface;
  policy?: MergePolicy | undefined;
}
export interface SearchVerdict {
  client: ClientId;
  selectable: boolean;
  blockers: readonly Blocker[];
}
export interface SectionDigest {
  section: ChangedSection;
  digest: ContentDigest;
}
export type ServiceId = string;
export interface ServiceLine {
  service: ServiceId;
  pet: PetId;
  petName: Name;
  name: Name;
  due: CivilDate;
  dueStatus: DueStatus;
  days: number;
}
export declare class ServiceList {
  #private;
  readonly length: number;
  constructor(input: ServiceListInput);
  statuses(today: CivilDate): Uint8Array;
  explain(today: CivilDate, index: number): ClassifiedService;
  free(): void;
}
export interface ServiceList extends Disposable {}
export interface ServiceListInput {
  services: readonly PetService[];
}
export interface ServiceVisibility {
  shown: boolean;
  rule: Rule;
}
export type ServicesSection =
  | {
      type: 'shown';
      rule: Rule;
      content: readonly ServiceLine[];
    }
  | {
      type: 'hidden';
      reasons: readonly HiddenReason[];
    };
export type Sex = 'female' | 'male' | 'unknown';
export interface Signalment {
  rule: Rule;
  changedIn: ChangedIn;
  name: Name;
  species: Name;
  breed: Name | null;
  sex: Sex;
  altered: Altered;
  color: Name | null;
  weightGrams: Count | null;
  dateOfBirth: CivilDate | null;
  age: Age | null;
}
export interface SignalmentFacts {
  breed?: Name | null | undefined;
  sex: Sex;
  altered: Altered;
  color?: Name | null | undefined;
  weightGrams?: Count | null | undefined;
}
export interface SmsIndicator {
  on: boolean;
  optOuts: readonly CurrentOptOut[];
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
      type: 'invalid-choices';
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
  | 'text-opted-out-by-keyword'
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
export interface SuppressionInfo {
  rule: Rule;
  kind: Suppression;
  detail: string;
}
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
  lock: ChoiceLock | null;
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
  format: FormatVersion;
  rulesVersion: number;
  clinic: ClinicId;
  opened: ClientId;
  selected: ClientId;
  surface: MergeSurface;
  policy: MergePolicy;
  choices: Choices;
  reviewedAt?: Instant | null | undefined;
  sections: readonly SectionDigest[];
  review: ContentDigest;
}
export interface UndoConflict {
  rule: Rule;
  kind: UndoConflictKind;
  detail: string;
}
export type UndoConflictKind =
  | {
      type: 'edited-since';
      client: ClientId;
      field: MergeField;
      item: string | null;
    }
  | {
      type: 'added-since';
      client: ClientId;
      field: MergeField;
      item: string;
    }
  | {
      type: 'removed-since';
      client: ClientId;
      field: MergeField;
      item: string;
    };
export interface UndoStamp {
  by: ActorId;
  at: Instant;
}
export interface Vaccination {
  vaccine: Name;
  administeredOn: CivilDate;
  expires: Expiry;
}
export interface VaccineLine {
  vaccine: Name;
  administeredOn: CivilDate;
  expires: Expiry;
  state: VaccineState;
}
export type VaccineState = 'current' | 'expired' | 'expiry-unknown';
export interface ValueOrigin {
  field: MergeField;
  item?: string | null | undefined;
  clients: readonly ClientId[];
  source: ValueSource;
}
export type ValueSource = 'chosen' | 'defaulted' | 'locked' | 'always';
export type WasmSource =
  string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;
export type WebLink = string;
export interface WidgetLine {
  label: Name;
  link: WebLink;
}
export type WidgetsSection =
  | {
      type: 'shown';
      rule: Rule;
      content: readonly WidgetLine[];
    }
  | {
      type: 'hidden';
      reasons: readonly HiddenReason[];
    };
export interface WindowDates {
  today: CivilDate;
  home: DueWindow;
  pet: DueWindow;
  clamped: boolean;
}
export declare function applyMerge(input: MergeApplyInput): MergeApplyOutput;
export declare function archiveConversation(input: ConversationArchiveInput): ArchiveDecision;
export declare function call(operation: string, inputJson: string): string;
export declare function callRecording(input: CallRecordingInput): RecordingDecisions;
export declare function checkClient(input: ClientsCheckInput): ClientsCheckOutput;
export declare function classifyServices(input: ReminderClassifyInput): ReminderClassifyOutput;
export declare function clinicCapabilities(input: ClinicCapabilitiesInput): ClinicCapabilitiesOutput;
export declare function computeOptOuts(input: ContactOptOutsInput): ContactOptOutsOutput;
export declare function contactOptions(input: ContactOptionsInput): ContactOptions;
export declare function contactPermissions(): ContactPermissionsOutput;
export declare function conversationHistory(input: ConversationHistoryInput): ConversationHistory;
export declare function editContact(input: ContactEditInput): ContactEditOutput;
export declare function idCard(input: PortalIdCardInput): PortalIdCardOutput;
export declare const init: (source?: InitSource) => Promise<void>;
export declare const initPhones: (source?: InitSource) => Promise<void>;
export declare function linkClient(input: ClientsLinkInput): ClientsLinkOutput;
export declare function mergeChain(input: MergeChainInput): MergeChainOutput;
export declare function mergeEligibility(input: MergeEligibilityInput): MergeEligibilityOutput;
export declare function mergeOptions(input: MergeOptionsInput): MergeOptions;
export declare function mergeSearch(input: MergeSearchInput): MergeSearchOutput;
export declare function mergedInto(input: ClientsMergedIntoInput): ClientsMergedIntoOutput;
export declare function nextDue(input: ReminderNextDueInput): NextDue;
export declare function placeCall(input: CallPlaceInput): CallDecision;
export declare function planMerge(input: MergePlanInput): MergePlanOutput;
export declare function portalAccount(input: PortalAccountInput): AccountPage;
export declare function portalHome(input: PortalHomeInput): HomePage;
export declare function portalPet(input: PortalPetInput): PetPage;
export declare function readKeyword(input: ContactKeywordInput): KeywordReading;
export declare function readPhoneNumber(input: ContactReadPhoneNumberInput): PhoneNumberReading;
export declare function receiveText(input: ContactInboundInput): ContactInboundOutput;
export declare function redactMerge(input: MergeRedactInput): MergeRedactOutput;
export declare function reminderWindows(input: ReminderWindowsInput): WindowDates;
export declare function removePhoto(input: PortalRemovePhotoInput): PhotoRemoval;
export declare function resolveClients(input: ClientsResolveInput): ClientsResolveOutput;
export declare function routeMessage(input: MessageRouteInput): MessageRouteOutput;
export declare function rules(): RulesListOutput;
export declare function startConversation(input: ConversationStartInput): StartDecision;
export declare function syncContact(input: ContactSyncInput): ContactSyncOutput;
export declare function takePayment(input: PaymentTakeInput): PaymentDecision;
export declare function undoMerge(input: MergeUndoInput): MergeUndoOutput;
export declare function unlinkClient(input: ClientsUnlinkInput): ClientsUnlinkOutput;
export declare function uploadPhoto(input: PortalUploadPhotoInput): PhotoUpload;
export declare const version = '0.1.0';
export declare function writeBack(input: MergeWriteBackInput): MergeWriteBackOutput;
