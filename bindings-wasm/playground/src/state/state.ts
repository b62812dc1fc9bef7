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
import { clinicWith, type PimsType, type FullPolicy } from '../data/clinic';
import type { Loaded } from '../data/load';
import { SCENARIOS, type Scenario } from '../data/scenarios';

export type Step = 'search' | 'configure' | 'review' | 'result';

/** The surface passed to the library: derived from the screen width, or set by the user. */
export type SurfaceSetting = 'screen' | MergeSurface;

/** A plan under review: its input, the plan and its ticket. */
export interface Reviewed {
  input: MergeOptionsInput;
  output: MergePlanOutput;
}

/** The output of an applied or replayed merge. */
export type Merged = Extract<MergeApplyOutput, { type: 'merged' }>;

export interface State {
  clients: readonly Client[];
  contactBook: ContactBook;
  notices: ReadonlyMap<string, readonly DraftNotice[]>;
  scenario: string | null;
  pims: PimsType;
  policy: FullPolicy;
  surfaceSetting: SurfaceSetting;
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
  const empty: State = {
    ...loaded,
    scenario: null,
    pims: 'avimark',
    policy: SCENARIOS[0].policy,
    surfaceSetting: 'screen',
    opened: '',
    query: '',
    onlySelectable: false,
    ...NEW_MERGE,
  };
  return withScenario(empty, SCENARIOS[0]);
}

/** The state of a merge at its first step. */
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

/** The client with this id. It must exist. */
export function clientOf(clients: readonly Client[], id: string): Client {
  const client = clients.find((candidate) => candidate.id === id);
  if (client === undefined) throw new RangeError(`unknown client ${id}`);
  return client;
}

/** The input of a merge, from the current profiles. */
export function mergeInput(
  state: Pick<State, 'clients' | 'contactBook' | 'pims' | 'policy' | 'opened'>,
  selected: string,
  surface: MergeSurface,
): MergeOptionsInput {
  return {
    clinic: clinicWith(state.pims),
    opened: clientOf(state.clients, state.opened),
    selected: clientOf(state.clients, selected),
    contactBook: state.contactBook,
    surface,
    policy: state.policy,
  };
}
