/** The state of the page. Results of the library are computed from it, not stored, except what a review and a merge returned. */
import type {
  MergeApplyOutput,
  Choices,
  Client,
  ContactBook,
  MergeOptionsInput,
  DraftNotice,
  MergePlanOutput,
  MergeSurface,
  MergeUndoOutput,
} from 'littermate';
import { clinicWith, type PimsType, type WholePolicy } from '../data/clinic';
import type { Loaded } from '../data/load';
import { SCENARIOS, type Scenario } from '../data/scenarios';

export type Step = 'search' | 'configure' | 'review' | 'result';

/** SurfaceSetting the page says it runs: told by the screen, or by hand. */
export type SurfaceSetting = 'screen' | MergeSurface;

/** What somebody reviews: the plan, its ticket, and the two profiles as they were shown. */
export interface Reviewed {
  input: MergeOptionsInput;
  planned: MergePlanOutput;
}

/** A merge that was carried out, or its answer given again. */
export type Merged = Extract<MergeApplyOutput, { type: 'merged' }>;

export interface State {
  clients: readonly Client[];
  book: ContactBook;
  notices: ReadonlyMap<string, readonly DraftNotice[]>;
  scenario: string | null;
  pims: PimsType;
  policy: WholePolicy;
  where: SurfaceSetting;
  opened: string;
  query: string;
  onlySelectable: boolean;
  selected: string | null;
  step: Step;
  choices: Choices;
  reviewed: Reviewed | null;
  outcome: Merged | null;
  undone: MergeUndoOutput | null;
}

export function initialState(loaded: Loaded): State {
  const blank: State = {
    ...loaded,
    scenario: null,
    pims: 'avimark',
    policy: SCENARIOS[0].policy,
    where: 'screen',
    opened: '',
    query: '',
    onlySelectable: false,
    ...NEW_MERGE,
  };
  return withScenario(blank, SCENARIOS[0]);
}

/** A merge from its first step. */
export const NEW_MERGE = {
  selected: null,
  step: 'search',
  choices: {},
  reviewed: null,
  outcome: null,
  undone: null,
} as const satisfies Partial<State>;

export function withScenario(state: State, scenario: Scenario): State {
  const { id, pims, policy, opened, query } = scenario;
  return { ...state, ...NEW_MERGE, scenario: id, pims, policy, opened, query, onlySelectable: false };
}

/** The client with this id. The page only ever asks for ids that the clinic has. */
export function clientOf(clients: readonly Client[], id: string): Client {
  const found = clients.find((client) => client.id === id);
  if (found === undefined) throw new RangeError(`no client ${id}`);
  return found;
}

/** What the library asks for, from the profiles as they are now. */
export function mergeInput(
  now: Pick<State, 'clients' | 'book' | 'pims' | 'policy' | 'opened'>,
  selected: string,
  surface: MergeSurface,
): MergeOptionsInput {
  return {
    clinic: clinicWith(now.pims),
    opened: clientOf(now.clients, now.opened),
    selected: clientOf(now.clients, selected),
    contactBook: now.book,
    surface,
    policy: now.policy,
  };
}
