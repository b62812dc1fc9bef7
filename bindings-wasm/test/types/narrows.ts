// Compiled, never run: unions narrow on `type`, sets of names are complete, and wrong shapes do not compile.

import {
  applyMerge,
  BLOCKER_BITS,
  checkClient,
  mergeEligibility,
  editContact,
  LittermateError,
  mergeOptions,
  mergeSearch,
  OpenedMerge,
  planMerge,
  portalHome,
  readKeyword,
  receiveText,
  routeMessage,
  SearchList,
  ServiceList,
  undoMerge,
  type Blocker,
  type BlockerCode,
  type Client,
  type ClientDraft,
  type ClientFacts,
  type ContactBook,
  type ContactEditInput,
  type ContactEditOutput,
  type ErrorCode,
  type HiddenReason,
  type HomePage,
  type ContactInboundInput,
  type ContactInboundOutput,
  type ContactKeywordInput,
  type LittermateErrorCode,
  type MergeOptionsInput,
  type MergeOptions,
  type PhoneNumber,
  type MergePlanOutput,
  type PortalHomeInput,
  type MessageRouteOutput,
  type Rule,
  type PetService,
  type MergeUndoOutput,
} from 'littermate';

declare const merge: MergeOptionsInput;
declare const client: Client;
declare const facts: ClientFacts;
const NOW = '2026-03-01T09:30:00Z';

/** The shape of everything explained. */
interface Explained {
  rule: Rule;
  kind: string | { type: string };
  detail: string;
}

/** Does not compile where a union has one more. */
function never(value: never): string {
  return String(value);
}

export function number(number: PhoneNumber): string {
  // @ts-expect-error only a valid number has it
  number.e164;
  switch (number.type) {
    case 'valid':
      return number.e164;
    case 'invalid':
      return 'none';
    default:
      return never(number);
  }
}

export function why({ kind }: Blocker): string {
  if (kind.type === 'has-loyalty-points') return kind.points.toFixed();
  if (kind.type === 'client-retired') return kind.survivor;
  // @ts-expect-error the points were above
  return kind.points;
}

// Everything explained has one shape, so one function takes all of it.
export function sentence({ rule, kind, detail }: Explained): string {
  return `${typeof kind === 'string' ? kind : kind.type}: ${detail} ${rule}`;
}

export function sentences(
  blocker: Blocker,
  options: MergeOptions,
  { plan }: MergePlanOutput,
  edited: ContactEditOutput,
  undone: MergeUndoOutput,
  routed: MessageRouteOutput,
  inbound: ContactInboundOutput,
  home: HomePage,
): string[] {
  const explained: readonly Explained[] = [
    blocker,
    ...(options.name.lock ? [options.name.lock] : []),
    ...plan.warnings,
    ...plan.effects,
    ...edited.notices,
    ...edited.effects,
    ...undone.conflicts,
    ...undone.irreversible,
    ...routed.reasons,
    ...inbound.reading.warnings,
    ...inbound.effects,
    ...inbound.warnings,
    ...(home.pets.type === 'hidden' ? home.pets.reasons : []),
  ];
  return explained.map(sentence);
}

export function meaning(input: ContactKeywordInput): string {
  const { meaning } = readKeyword(input);
  // @ts-expect-error an ordinary message has no keyword
  meaning.keyword;
  switch (meaning.type) {
    case 'message':
      return 'none';
    case 'opt-out':
    case 'opt-in':
    case 'answer':
    case 'help':
      return meaning.keyword;
    default:
      return never(meaning);
  }
}

export function section(input: PortalHomeInput): string {
  const { services } = portalHome(input);
  // @ts-expect-error what is hidden has no content
  services.content;
  if (services.type === 'shown') return services.content.map(({ name }) => name).join();
  return services.reasons.map(({ kind, detail, rule }) => `${kind.type} ${detail} ${rule}`).join();
}

/** The sections differ in their content alone, so one type takes all of them. */
type SectionOf<T> =
  { type: 'shown'; rule: Rule; content: T } | { type: 'hidden'; reasons: readonly HiddenReason[] };

export function contents({ clinicInfo, pets, conversation }: HomePage): unknown[] {
  const content = <T>(section: SectionOf<T>): T | null => (section.type === 'shown' ? section.content : null);
  const info: string | null = content(clinicInfo);
  return [info, content(pets)?.inactive, content(conversation)?.id];
}

// A profile that was edited is edited again.
export function twice(input: ContactEditInput): Client {
  const { client } = editContact(input);
  // @ts-expect-error there is no such switch
  editContact({ ...input, client, edits: [{ type: 'set-fax', on: true }] });
  return editContact({ ...input, client, edits: [{ type: 'set-push', on: false }] }).client;
}

export function byCode(codes: readonly BlockerCode[]): boolean {
  // @ts-expect-error there is no such code
  const wrong = codes.includes('client-in-pimms');
  return wrong || codes.includes(BLOCKER_BITS[0] ?? 'same-client');
}

// An answer, or a part of it, goes in again as it is.
export function roundTrip(): Client {
  const { ticket } = planMerge({
    ...merge,
    now: NOW,
    choices: { name: merge.selected.id, phones: [], primary: undefined },
  });
  const stamp = { merge: 'm-1', by: 'ann', at: NOW };
  const applied = applyMerge({ ...merge, ticket, stamp });
  // @ts-expect-error where the record was redacted, the survivor is an id
  applied.survivor.name;
  if (applied.type === 'redacted-replay') throw new Error(`${applied.survivor} was redacted`);
  const { record, survivor, retired } = applied;
  // @ts-expect-error a redacted record has no ticket, only its digest
  record.content.ticket.choices;
  const undone = undoMerge({ record, survivor, retired, stamp: { by: 'ann', at: stamp.at } });
  const { roles } = mergeOptions({ ...merge, opened: undone.survivor });
  return roles.survivor === 'x' ? undone.retired : undone.survivor;
}

export function handles(): Uint32Array {
  using opened = new OpenedMerge(merge);
  opened.plan(NOW, { contactByText: false });
  // @ts-expect-error a plan is made at some time
  opened.plan();
  // @ts-expect-error it is read only
  opened.options = mergeOptions(merge);
  // @ts-expect-error a choice is a client's id, not its name
  opened.plan(NOW, { name: { first: 'Ann', last: 'Lee' } });
  const list = new SearchList({ clinic: merge.clinic, results: [facts], surface: 'desktop' });
  // @ts-expect-error a list has no profile of its own
  new SearchList({ clinic: merge.clinic, results: [facts], surface: 'desktop', opened: facts });
  return list.open(facts);
}

export function services(service: PetService): Uint8Array {
  using list = new ServiceList({ services: [service] });
  // @ts-expect-error a day is a text
  list.statuses(new Date());
  // @ts-expect-error a list has no day of its own
  new ServiceList({ services: [service], today: '2026-01-01' });
  return list.statuses('2026-01-01');
}

// A whole client stands where its facts are asked for; a literal may have no field that is unknown.
export function wholeClients(): readonly Blocker[] {
  const pair = { clinic: merge.clinic, opened: client, surface: 'desktop' } as const;
  mergeSearch({ ...pair, results: [client, facts] });
  new SearchList({ clinic: merge.clinic, results: [client], surface: 'desktop' }).open(client);
  // @ts-expect-error a fact that can block is never left out, of a whole client neither
  mergeEligibility({ ...pair, selected: { ...client, loyaltyPoints: undefined } });
  return mergeEligibility({ ...pair, selected: client }).blockers;
}

// What the clinic knows of numbers and addresses is never left out; a new entry goes into the book as it is.
export function received(input: ContactInboundInput): ContactBook {
  const { entry, clients, from } = receiveText(input);
  const others = input.contactBook.phones.filter(({ number }) => number !== from);
  const book = { ...input.contactBook, phones: entry === null ? others : [...others, entry] };
  const recipient = { client, subject: { type: 'client' }, scheduledAppointment: false } as const;
  const message = { kind: { type: 'portal-link' }, contents: [] } as const;
  routeMessage({
    message,
    contactBook: book,
    recipients: clients.map((one) => ({ ...recipient, client: one })),
  });
  // @ts-expect-error an opt-out can be in force
  routeMessage({ message, recipients: [recipient] });
  // @ts-expect-error both books are stated, even where one is empty
  routeMessage({ message, contactBook: { phones: [] }, recipients: [recipient] });
  return book;
}

// What cannot block a merge has a default.
export const shortDraft: ClientDraft = {
  id: 'a',
  clinic: 'k',
  status: { type: 'active' },
  pims: { type: 'flow-only' },
  phones: [{ text: '206 555 0100', source: 'flow' }],
  conversations: [],
  loyaltyPoints: 0,
  memberships: [],
};

/** Codes of the library; those of the package are more. */
export function code(error: LittermateError): ErrorCode | null {
  const code: LittermateErrorCode = error.code;
  // @ts-expect-error the package has codes of its own
  const narrow: ErrorCode = code;
  return code === 'crashed' ? null : narrow;
}

export function errors(error: unknown): string {
  if (!(error instanceof LittermateError)) return '';
  // @ts-expect-error no such code
  if (error.code === 'merge-bloked') return '';
  if (error.code === 'plan-stale') return error.changed.map(({ part }) => part).join();
  return error.problems.map(({ path, code }) => `${path} ${code}`).join();
}

export function wrongShapes(): void {
  // @ts-expect-error the surface can block, so it has no default
  mergeEligibility({ clinic: merge.clinic, opened: facts, selected: facts });
  const half = { id: 'a', clinic: 'k' };
  // @ts-expect-error a fact that can block is never left out
  mergeEligibility({ clinic: merge.clinic, opened: half, selected: facts, surface: 'desktop' });
  // @ts-expect-error a misspelt field
  mergeEligibility({ clinic: merge.clinic, opened: facts, selected: facts, surface: 'desktop', polcy: {} });
  // @ts-expect-error a surface there is not
  mergeEligibility({ clinic: merge.clinic, opened: facts, selected: facts, surface: 'watch' });
  // @ts-expect-error a client is no draft: its numbers have been read
  checkClient({ clinic: merge.clinic, draft: client });
  // @ts-expect-error no undefined where something must be
  mergeEligibility({ clinic: merge.clinic, opened: undefined, selected: facts, surface: 'desktop' });
}
