/** What the page lets a visitor switch: the clinic, its policy, the surface, and whose profile is open. */
import type { MembershipPolicy, OptOutPolicy } from 'littermate';
import { SITUATIONS } from '../data/situations';
import { usePage } from '../state/page';
import type { Where } from '../state/state';
import { Capabilities } from './Capabilities';
import { ClientSelect } from './ClientSelect';
import { ClinicSelect } from './ClinicSelect';
import { type Choice, Select } from './Select';

const MEMBERSHIPS: readonly Choice<MembershipPolicy>[] = [
  { value: 'not-ended', label: 'those not ended block' },
  { value: 'ever-held', label: 'any ever held blocks' },
];
const OPT_OUTS: readonly Choice<OptOutPolicy>[] = [
  { value: 'off-by-default', label: "the other's is off by default" },
  { value: 'survivor', label: "the survivor's carry" },
  { value: 'either', label: "either profile's carry" },
];
const OWN = 'own';

export function Settings() {
  const { state, dispatch, surface } = usePage();
  const surfaces: readonly Choice<Where>[] = [
    {
      value: 'screen',
      label: state.where === 'screen' ? `as this screen is: ${surface}` : 'as this screen is',
    },
    { value: 'desktop', label: 'desktop' },
    { value: 'mobile', label: 'mobile' },
  ];
  const situations: readonly Choice<string>[] = [
    ...(state.situation === null ? [{ value: OWN, label: 'Your own' }] : []),
    ...SITUATIONS.map(({ id, label }) => ({ value: id, label })),
  ];
  const enter = (id: string): void => {
    const situation = SITUATIONS.find((known) => known.id === id);
    if (situation !== undefined) dispatch({ type: 'situation', situation });
  };
  return (
    <form className="settings" aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
      <Select label="Situation" value={state.situation ?? OWN} choices={situations} onChange={enter} />
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
        value={state.where}
        choices={surfaces}
        onChange={(where) => dispatch({ type: 'where', where })}
      />
      <Capabilities pims={state.pims} />
    </form>
  );
}
