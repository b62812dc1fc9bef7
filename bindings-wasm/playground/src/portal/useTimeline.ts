/** Where every service lies on the day that is today: the list stays with the library, which is asked again for each day. */
import {
  type Date as Day,
  type ClassifiedService,
  reminderWindows,
  type Service,
  ServiceList,
  PLACES,
  type DueStatus,
  type WindowDates,
} from 'littermate';
import { useMemo } from 'react';

export interface Mark {
  service: Service;
  place: DueStatus;
  explained: ClassifiedService;
}

export function useTimeline(
  services: readonly Service[],
  today: Day,
): { windows: WindowDates; marks: readonly Mark[] } {
  const list = useMemo(() => new ServiceList({ services }), [services]);
  return useMemo(() => {
    const places = list.places(today);
    const marks = services.map((service, index) => ({
      service,
      place: PLACES[places[index] ?? -1] ?? 'undated',
      explained: list.explain(today, index),
    }));
    return { windows: reminderWindows({ today }), marks };
  }, [list, services, today]);
}
