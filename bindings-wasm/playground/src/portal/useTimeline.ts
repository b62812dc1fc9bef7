/** Where every service lies on the day that is today: the list stays with the library, which is asked again for each day. */
import {
  type Date as Day,
  type ClassifiedService,
  reminderWindows,
  type PetService,
  ServiceList,
  DUE_STATUSES,
  type DueStatus,
  type WindowDates,
} from 'littermate';
import { useMemo } from 'react';

export interface Mark {
  service: PetService;
  place: DueStatus;
  explained: ClassifiedService;
}

export function useTimeline(
  services: readonly PetService[],
  today: Day,
): { windows: WindowDates; marks: readonly Mark[] } {
  const list = useMemo(() => new ServiceList({ services }), [services]);
  return useMemo(() => {
    const places = list.statuses(today);
    const marks = services.map((service, index) => ({
      service,
      place: DUE_STATUSES[places[index] ?? -1] ?? 'undated',
      explained: list.explain(today, index),
    }));
    return { windows: reminderWindows({ today }), marks };
  }, [list, services, today]);
}
