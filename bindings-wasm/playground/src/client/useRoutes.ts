/** Where each kind of message goes, for the client as the profile is now. */
import {
  type ChannelRoute,
  type Client,
  type ReasonInfo,
  type RoutingFacts,
  routeMessage,
} from 'littermate';
import { useMemo } from 'react';
import { KINDS } from './messages';

export interface Routes {
  rows: readonly { label: string; channels: readonly ChannelRoute[] }[];
  /** Each reason once, with its sentence. */
  reasons: readonly ReasonInfo[];
}

export function factsOf({ id, phones, email = null, preferences }: Client, scheduled: boolean): RoutingFacts {
  const { text, email: mail, nps = { type: 'on' }, push = { type: 'not-set-up' } } = preferences;
  return {
    client: id,
    phones,
    email: email === null ? { type: 'none' } : { type: 'address', email },
    preferences: { text, email: mail, nps, push },
    scheduledAppointment: scheduled,
  };
}

export function useRoutes(client: Client, scheduled: boolean): Routes {
  return useMemo(() => {
    const recipients = [factsOf(client, scheduled)];
    const routed = KINDS.map(({ label, kind }) => ({
      label,
      ...routeMessage({ message: { kind, holds: [] }, recipients }),
    }));
    const reasons = new Map(routed.flatMap((one) => one.reasons).map((reason) => [reason.kind, reason]));
    return {
      rows: routed.map(({ label, routes }) => ({ label, channels: routes[0]?.channels ?? [] })),
      reasons: [...reasons.values()],
    };
  }, [client, scheduled]);
}
