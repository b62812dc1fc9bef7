/** The home page and the page of a pet, for a chosen day. */
import { type CivilDate, type HomePage, type PetId, type PetPage, portalHome, portalPet } from 'littermate';
import { useMemo } from 'react';
import type { PimsType } from '../data/clinic';
import { portalAt } from '../data/portal';

export function usePortal(pims: PimsType, pet: PetId, today: CivilDate): { home: HomePage; page: PetPage } {
  return useMemo(() => {
    const input = { portal: portalAt(pims), today, now: `${today}T15:00:00Z`, audience: 'staff' } as const;
    return { home: portalHome(input), page: portalPet({ ...input, pet }) };
  }, [pims, pet, today]);
}
