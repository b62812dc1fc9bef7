/** The reducer for the state of the page. */
import type { Choices, Client, ContactInboundOutput, MergeUndoOutput } from 'littermate';
import type { PimsType, FullPolicy } from '../data/clinic';
import type { Scenario } from '../data/scenarios';
import { withEntry } from '../lib/contactBook';
import {
  NEW_MERGE,
  withScenario,
  type Merged,
  type Reviewed,
  type State,
  type Step,
  type SurfaceSetting,
} from './state';

export type Action =
  | { type: 'scenario'; scenario: Scenario }
  | { type: 'pims'; pims: PimsType }
  | { type: 'policy'; policy: Partial<FullPolicy> }
  | { type: 'surface'; setting: SurfaceSetting }
  | { type: 'open'; client: string }
  | { type: 'query'; query: string }
  | { type: 'only-selectable'; on: boolean }
  | { type: 'select'; client: string }
  | { type: 'go'; step: Step }
  | { type: 'choose'; choices: Choices }
  | { type: 'review'; reviewed: Reviewed }
  | { type: 'edit'; client: Client }
  | { type: 'received'; received: ContactInboundOutput }
  | { type: 'applied'; outcome: Merged }
  | { type: 'undone'; undone: MergeUndoOutput }
  | { type: 'restart' };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'scenario':
      return withScenario(state, action.scenario);
    case 'pims':
      return { ...state, pims: action.pims, scenario: null };
    case 'policy':
      return { ...state, policy: { ...state.policy, ...action.policy }, scenario: null };
    case 'surface':
      return { ...state, surfaceSetting: action.setting };
    case 'open':
      return { ...state, ...NEW_MERGE, opened: action.client, scenario: null };
    case 'query':
      return { ...state, query: action.query };
    case 'only-selectable':
      return { ...state, onlySelectable: action.on };
    case 'select':
      return { ...state, selected: action.client, choices: {}, reviewed: null };
    case 'go':
      return { ...state, step: action.step };
    case 'choose':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'review':
      return { ...state, reviewed: action.reviewed, step: 'review' };
    case 'edit':
      return { ...state, clients: replaced(state.clients, [action.client]) };
    case 'received': {
      const { entry, clients } = action.received;
      return {
        ...state,
        contactBook: withEntry(state.contactBook, entry),
        clients: replaced(state.clients, clients),
      };
    }
    case 'applied':
      return withProfiles(state, action.outcome, { outcome: action.outcome, undone: null });
    case 'undone':
      return withProfiles(state, action.undone, { undone: action.undone });
    case 'restart':
      return { ...state, ...NEW_MERGE };
  }
}

/** Stores both profiles that the library returned, and opens the survivor. */
function withProfiles(state: State, profiles: Merged | MergeUndoOutput, result: Partial<State>): State {
  const clients = replaced(state.clients, [profiles.survivor, profiles.retired]);
  return { ...state, ...result, clients, opened: profiles.survivor.id, step: 'result' };
}

function replaced(clients: readonly Client[], changed: readonly Client[]): readonly Client[] {
  return clients.map((client) => changed.find(({ id }) => id === client.id) ?? client);
}
