/** The clinic, and the PIMS that can be selected for it. Switching the PIMS does not change the profiles. */
import type { Clinic, Pims, MergePolicy } from 'littermate';
import { CLINIC } from './draft';

export const PIMS: readonly { label: string; pims: Pims }[] = [
  { label: 'AVImark', pims: { type: 'avimark' } },
  { label: 'Cornerstone', pims: { type: 'cornerstone' } },
  { label: 'Cornerstone cloud', pims: { type: 'cornerstone-cloud' } },
  { label: 'ImproMed', pims: { type: 'impromed' } },
  { label: 'ezyVet', pims: { type: 'ezyvet' } },
  { label: 'Pulse', pims: { type: 'pulse' } },
  { label: 'VetBlue (other)', pims: { type: 'other', name: 'VetBlue' } },
  { label: 'None', pims: { type: 'none' } },
];

export type PimsType = Pims['type'];

export function clinicWith(type: PimsType): Clinic {
  const pims = PIMS.find((option) => option.pims.type === type)?.pims ?? { type: 'none' };
  return { id: CLINIC, pims, region: 'US' };
}

/** A policy without omitted fields. */
export type FullPolicy = { [Field in keyof MergePolicy]-?: Exclude<MergePolicy[Field], undefined> };

export const DEFAULT_POLICY: FullPolicy = { memberships: 'not-ended', carryOptOuts: 'off-by-default' };
