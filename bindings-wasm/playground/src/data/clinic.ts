/** The clinic, and the software it can be switched to. The profiles stay as they are. */
import type { Clinic, Pims, MergePolicy } from 'littermate';
import { CLINIC } from './draft';

export const PIMS: readonly { label: string; pims: Pims }[] = [
  { label: 'AVImark', pims: { type: 'avimark' } },
  { label: 'Cornerstone', pims: { type: 'cornerstone' } },
  { label: 'Cornerstone cloud', pims: { type: 'cornerstone-cloud' } },
  { label: 'ImproMed', pims: { type: 'impromed' } },
  { label: 'ezyVet', pims: { type: 'ezyvet' } },
  { label: 'Pulse', pims: { type: 'pulse' } },
  { label: 'VetBlue (another one)', pims: { type: 'other', name: 'VetBlue' } },
  { label: 'None', pims: { type: 'none' } },
];

export type PimsType = Pims['type'];

export function clinicWith(type: PimsType): Clinic {
  const pims = PIMS.find((known) => known.pims.type === type)?.pims ?? { type: 'none' };
  return { id: CLINIC, pims, region: 'US' };
}

/** A policy with every field stated. */
export type WholePolicy = { [Field in keyof MergePolicy]-?: Exclude<MergePolicy[Field], undefined> };

export const DEFAULT_POLICY: WholePolicy = { memberships: 'not-ended', carryOptOuts: 'off-by-default' };
