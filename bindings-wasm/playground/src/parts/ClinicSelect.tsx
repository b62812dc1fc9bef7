/** Selects the clinic's PIMS. The profiles do not change. */
import { PIMS, type PimsType } from '../data/clinic';
import { usePage } from '../state/page';
import { type Choice, Select } from './Select';

const CLINICS: readonly Choice<PimsType>[] = PIMS.map(({ label, pims }) => ({ value: pims.type, label }));

export function ClinicSelect() {
  const { state, dispatch } = usePage();
  return (
    <Select
      label="PIMS of the clinic"
      value={state.pims}
      choices={CLINICS}
      onChange={(pims) => dispatch({ type: 'pims', pims })}
    />
  );
}
