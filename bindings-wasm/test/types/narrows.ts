// Compiled, never run: unions narrow on `type`, unions of codes are complete, and invalid shapes do not compile.

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

/** The common shape of explanations. */
interface Explained {
  rule: Rule;
  kind: string | { type: string };
  detail: string;
}

/** Does not compile if a case of a union is missing. */
function never(value: never): string {
  return String(value);
}

export function e164(number: PhoneNumber): string {
  // @ts-expect-error only a valid phone number has this property
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

export function blockerFact({ kind }: Blocker): string {
  if (kind.type === 'has-loyalty-points') return kind.points.toFixed();
  if (kind.type === 'client-retired') return kind.survivor;
  // @ts-expect-error the blocker with points was handled above
  return kind.points;
}

// All explanations have one shape, so one function accepts all of them.
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
  // @ts-expect-error a hidden section has no content
  services.content;
  if (services.type === 'shown') return services.content.map(({ name }) => name).join();
  return services.reasons.map(({ kind, detail, rule }) => `${kind.type} ${detail} ${rule}`).join();
}

/** Sections differ only in their content, so one generic type covers all of them. */
type SectionOf<T> =
  { type: 'shown'; rule: Rule; content: T } | { type: 'hidden'; reasons: readonly HiddenReason[] };

export function contents({ clinicInfo, pets, conversation }: HomePage): unknown[] {
  const content = <T>(section: SectionOf<T>): T | null => (section.type === 'shown' ? section.content : null);
  const info: string | null = content(clinicInfo);
  return [info, content(pets)?.inactive, content(conversation)?.id];
}

// The output of an edit can be edited again.
export function editTwice(input: ContactEditInput): Client {
  const { client } = editContact(input);
  // @ts-expect-error unknown switch
  editContact({ ...input, client, edits: [{ type: 'set-fax', on: true }] });
  return editContact({ ...input, client, edits: [{ type: 'set-push', on: false }] }).client;
}

export function byCode(codes: readonly BlockerCode[]): boolean {
  // @ts-expect-error unknown code
  const wrong = codes.includes('client-in-pimms');
  return wrong || codes.includes(BLOCKER_BITS[0] ?? 'same-client');
}

// An output, or a part of it, can be used as an input.
export function roundTrip(): Client {
  const { ticket } = planMerge({
    ...merge,
    now: NOW,
    choices: { name: merge.selected.id, phones: [], primary: undefined },
  });
  const stamp = { merge: 'm-1', by: 'ann', at: NOW };
  const applied = applyMerge({ ...merge, ticket, stamp });
  // @ts-expect-error if the record was redacted, the survivor is an id
  applied.survivor.name;
  if (applied.type === 'redacted-replay') throw new Error(`${applied.survivor} was redacted`);
  const { record, survivor, retired } = applied;
  // @ts-expect-error a redacted record has only the digest of its ticket
  record.content.ticket.choices;
  const undone = undoMerge({ record, survivor, retired, stamp: { by: 'ann', at: stamp.at } });
  const { roles } = mergeOptions({ ...merge, opened: undone.survivor });
  return roles.survivor === 'x' ? undone.retired : undone.survivor;
}

export function handles(): Uint32Array {
  using opened = new OpenedMerge(merge);
  opened.plan(NOW, { contactByText: false });
  // @ts-expect-error the time is required
  opened.plan();
  // @ts-expect-error the property is read-only
  opened.options = mergeOptions(merge);
  // @ts-expect-error a choice is the id of a client, not a name
  opened.plan(NOW, { name: { first: 'Ann', last: 'Lee' } });
  const list = new SearchList({ clinic: merge.clinic, results: [facts], surface: 'desktop' });
  // @ts-expect-error the opened profile is not part of the list
  new SearchList({ clinic: merge.clinic, results: [facts], surface: 'desktop', opened: facts });
  return list.selectable(facts);
}

export function services(service: PetService): Uint8Array {
  using list = new ServiceList({ services: [service] });
  // @ts-expect-error a day is a string
  list.statuses(new Date());
  // @ts-expect-error the day is not part of the list
  new ServiceList({ services: [service], today: '2026-01-01' });
  return list.statuses('2026-01-01');
}

// A whole client is accepted where its facts are expected; an object literal must not have unknown properties.
export function wholeClients(): readonly Blocker[] {
  const pair = { clinic: merge.clinic, opened: client, surface: 'desktop' } as const;
  mergeSearch({ ...pair, results: [client, facts] });
  new SearchList({ clinic: merge.clinic, results: [client], surface: 'desktop' }).selectable(client);
  // @ts-expect-error a fact that can block is required, also for a whole client
  mergeEligibility({ ...pair, selected: { ...client, loyaltyPoints: undefined } });
  return mergeEligibility({ ...pair, selected: client }).blockers;
}

// The contact book is required, and a new entry can be stored in it as returned.
export function received(input: ContactInboundInput): ContactBook {
  const { entry, clients, from } = receiveText(input);
  const others = input.contactBook.phones.filter(({ number }) => number !== from);
  const book = { ...input.contactBook, phones: entry === null ? others : [...others, entry] };
  const recipient = { client, subject: { type: 'client' }, scheduledAppointment: false } as const;
  const message = { kind: { type: 'portal-link' }, contents: [] } as const;
  routeMessage({
    message,
    contactBook: book,
    recipients: clients.map((found) => ({ ...recipient, client: found })),
  });
  // @ts-expect-error the contact book is required, because it can contain an opt-out
  routeMessage({ message, recipients: [recipient] });
  // @ts-expect-error both lists are required, even if one is empty
  routeMessage({ message, contactBook: { phones: [] }, recipients: [recipient] });
  return book;
}

// Fields that cannot block a merge are optional.
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

/** The error codes of the library are a subset of those of the package. */
export function code(error: LittermateError): ErrorCode | null {
  const code: LittermateErrorCode = error.code;
  // @ts-expect-error the package has additional codes
  const narrow: ErrorCode = code;
  return code === 'crashed' ? null : narrow;
}

export function errors(error: unknown): string {
  if (!(error instanceof LittermateError)) return '';
  // @ts-expect-error unknown code
  if (error.code === 'merge-bloked') return '';
  if (error.code === 'plan-stale') return error.changed.map(({ part }) => part).join();
  return error.problems.map(({ path, code }) => `${path} ${code}`).join();
}

export function invalidShapes(): void {
  // @ts-expect-error the surface can block, so it has no default
  mergeEligibility({ clinic: merge.clinic, opened: facts, selected: facts });
  const incomplete = { id: 'a', clinic: 'k' };
  // @ts-expect-error a fact that can block is required
  mergeEligibility({ clinic: merge.clinic, opened: incomplete, selected: facts, surface: 'desktop' });
  // @ts-expect-error misspelled property
  mergeEligibility({ clinic: merge.clinic, opened: facts, selected: facts, surface: 'desktop', polcy: {} });
  // @ts-expect-error unknown surface
  mergeEligibility({ clinic: merge.clinic, opened: facts, selected: facts, surface: 'watch' });
  // @ts-expect-error a client is not a draft: its phone numbers are already parsed
  checkClient({ clinic: merge.clinic, draft: client });
  // @ts-expect-error undefined is not allowed in a required field
  mergeEligibility({ clinic: merge.clinic, opened: undefined, selected: facts, surface: 'desktop' });
}
