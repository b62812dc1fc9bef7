/** The reducer for the state of the page. */
import type { Choices, Client, ContactInboundOutput, MergeUndoOutput } from 'littermate';
import type { PimsType, WholePolicy } from '../data/clinic';
import type { Scenario } from '../data/scenarios';
import { withEntry } from '../lib/contactBook';
import { NEW_MERGE, withScenario, type Merged, type Reviewed, type State, type Step, type SurfaceSetting } from './state';

export type Action =
  | { type: 'scenario'; scenario: Scenario }
  | { type: 'pims'; pims: PimsType }
  | { type: 'policy'; policy: Partial<WholePolicy> }
  | { type: 'where'; where: SurfaceSetting }
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
  | { type: 'again' };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'scenario':
      return withScenario(state, action.scenario);
    case 'pims':
      return { ...state, pims: action.pims, scenario: null };
    case 'policy':
      return { ...state, policy: { ...state.policy, ...action.policy }, scenario: null };
    case 'where':
      return { ...state, where: action.where };
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
      return { ...state, book: withEntry(state.book, entry), clients: replaced(state.clients, clients) };
    }
    case 'applied':
      return afterwards(state, action.outcome, { outcome: action.outcome, undone: null });
    case 'undone':
      return afterwards(state, action.undone, { undone: action.undone });
    case 'again':
      return { ...state, ...NEW_MERGE };
  }
}

/** Both profiles as the library gave them back, and the page of the one that remains. */
function afterwards(state: State, both: Merged | MergeUndoOutput, result: Partial<State>): State {
  const clients = replaced(state.clients, [both.survivor, both.retired]);
  return { ...state, ...result, clients, opened: both.survivor.id, step: 'result' };
}

function replaced(clients: readonly Client[], changed: readonly Client[]): readonly Client[] {
  return clients.map((client) => changed.find(({ id }) => id === client.id) ?? client);
}
