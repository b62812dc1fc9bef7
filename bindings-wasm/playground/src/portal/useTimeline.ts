/** The due status of each service on a chosen day. The `ServiceList` stays in memory while the day changes. */
import {
  type CivilDate,
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
  dueStatus: DueStatus;
  explained: ClassifiedService;
}

export function useTimeline(
  services: readonly PetService[],
  today: CivilDate,
): { windows: WindowDates; marks: readonly Mark[] } {
  const list = useMemo(() => new ServiceList({ services }), [services]);
  return useMemo(() => {
    const statuses = list.statuses(today);
    const marks = services.map((service, index) => ({
      service,
      dueStatus: DUE_STATUSES[statuses[index] ?? -1] ?? 'undated',
      explained: list.explain(today, index),
    }));
    return { windows: reminderWindows({ today }), marks };
  }, [list, services, today]);
}
