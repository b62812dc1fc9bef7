// Compiled, never run: unions narrow on `type`, sets of names are complete, and wrong shapes do not compile.

import {
  applyMerge,
  BLOCKER_BITS,
  checkClient,
  mergeEligibility,
  editContact,
  LittermateError,
  mergeOptions,
  OpenedMerge,
  planMerge,
  portalHome,
  readKeyword,
  SearchList,
  ServiceList,
  undoMerge,
  type Blocker,
  type BlockerCode,
  type Client,
  type ClientFacts,
  type ContactEditInput,
  type KeywordInput,
  type MergeInput,
  type PhoneNumber,
  type PortalHomeInput,
  type Service,
} from 'littermate';

declare const merge: MergeInput;
declare const client: Client;
declare const facts: ClientFacts;

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

export function why({ facts }: Blocker): string {
  if (facts.type === 'points') return facts.points.toFixed();
  if (facts.type === 'retired') return facts.survivor;
  // @ts-expect-error the points were above
  return facts.points;
}

export function meaning(input: KeywordInput): string {
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
  // @ts-expect-error what is hidden has no services
  services.services;
  if (services.type === 'shown') return services.services.map(({ name }) => name).join();
  return services.because.map(({ detail, rule }) => `${detail} ${rule}`).join();
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
    choices: { name: merge.selected.id, phones: [], primary: undefined },
  });
  const stamp = { merge: 'm-1', by: 'ann', at: '2026-03-01T09:30:00Z' };
  const { record, survivor, retired } = applyMerge({ ...merge, ticket, stamp });
  const undone = undoMerge({ record, survivor, retired, stamp: { by: 'ann', at: stamp.at } });
  const { roles } = mergeOptions({ ...merge, opened: undone.survivor });
  return roles.survivor === 'x' ? undone.retired : undone.survivor;
}

export function handles(): Uint32Array {
  using opened = new OpenedMerge(merge);
  opened.plan({ contactByText: false });
  // @ts-expect-error it is read only
  opened.options = mergeOptions(merge);
  // @ts-expect-error a choice is a client's id, not its name
  opened.plan({ name: { first: 'Ann', last: 'Lee' } });
  const list = new SearchList({ clinic: merge.clinic, results: [facts], surface: 'desktop' });
  // @ts-expect-error a list has no profile of its own
  new SearchList({ clinic: merge.clinic, results: [facts], surface: 'desktop', opened: facts });
  return list.open(facts);
}

export function services(service: Service): Uint8Array {
  using list = new ServiceList({ services: [service] });
  // @ts-expect-error a day is a text
  list.places(new Date());
  // @ts-expect-error a list has no day of its own
  new ServiceList({ services: [service], today: '2026-01-01' });
  return list.places('2026-01-01');
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
