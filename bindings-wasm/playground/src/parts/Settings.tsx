/** The settings of a merge: scenario, opened profile, clinic, policy and surface. */
import type { MembershipPolicy, OptOutPolicy } from 'littermate';
import { SCENARIOS } from '../data/scenarios';
import { usePage } from '../state/page';
import type { SurfaceSetting } from '../state/state';
import { Capabilities } from './Capabilities';
import { ClientSelect } from './ClientSelect';
import { ClinicSelect } from './ClinicSelect';
import { type Choice, Select } from './Select';

const MEMBERSHIPS: readonly Choice<MembershipPolicy>[] = [
  { value: 'not-ended', label: 'block unless ended' },
  { value: 'ever-held', label: 'block even if ended' },
];
const OPT_OUTS: readonly Choice<OptOutPolicy>[] = [
  { value: 'off-by-default', label: "other profile's: off by default" },
  { value: 'survivor', label: "survivor's only" },
  { value: 'either', label: "either profile's" },
];
const CUSTOM = 'custom';

export function Settings() {
  const { state, dispatch, surface } = usePage();
  const surfaces: readonly Choice<SurfaceSetting>[] = [
    {
      value: 'screen',
      label: state.surfaceSetting === 'screen' ? `by screen width: ${surface}` : 'by screen width',
    },
    { value: 'desktop', label: 'desktop' },
    { value: 'mobile', label: 'mobile' },
  ];
  const scenarios: readonly Choice<string>[] = [
    ...(state.scenario === null ? [{ value: CUSTOM, label: 'Custom' }] : []),
    ...SCENARIOS.map(({ id, label }) => ({ value: id, label })),
  ];
  const selectScenario = (id: string): void => {
    const scenario = SCENARIOS.find((candidate) => candidate.id === id);
    if (scenario !== undefined) dispatch({ type: 'scenario', scenario });
  };
  return (
    <form className="settings" aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
      <Select
        label="Scenario"
        value={state.scenario ?? CUSTOM}
        choices={scenarios}
        onChange={selectScenario}
      />
      <ClientSelect />
      <ClinicSelect />
      <Select
        label="Policy: care memberships"
        value={state.policy.memberships}
        choices={MEMBERSHIPS}
        onChange={(memberships) => dispatch({ type: 'policy', policy: { memberships } })}
      />
      <Select
        label="Policy: opt-outs"
        value={state.policy.carryOptOuts}
        choices={OPT_OUTS}
        onChange={(carryOptOuts) => dispatch({ type: 'policy', policy: { carryOptOuts } })}
      />
      <Select
        label="Surface"
        value={state.surfaceSetting}
        choices={surfaces}
        onChange={(setting) => dispatch({ type: 'surface', setting })}
      />
      <Capabilities pims={state.pims} />
    </form>
  );
}
