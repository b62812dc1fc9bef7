/** The routes of each kind of message, for the current client and contact book. */
import {
  type ChannelRoute,
  type Client,
  type ContactBook,
  type SuppressionInfo,
  routeMessage,
} from 'littermate';
import { useMemo } from 'react';
import { KINDS } from './messages';

export interface Routes {
  rows: readonly { label: string; channels: readonly ChannelRoute[]; portalLink: boolean }[];
  /** Each reason for a suppressed channel, without duplicates. */
  reasons: readonly SuppressionInfo[];
}

export function useRoutes(client: Client, contactBook: ContactBook, scheduledAppointment: boolean): Routes {
  return useMemo(() => {
    const recipients = [{ client, subject: { type: 'client' as const }, scheduledAppointment }];
    const routed = KINDS.map(({ label, kind }) => ({
      label,
      ...routeMessage({ message: { kind, contents: [] }, contactBook, recipients }),
    }));
    const reasons = new Map(
      routed.flatMap((message) => message.reasons).map((reason) => [reason.kind, reason]),
    );
    return {
      rows: routed.map(({ label, routes: [route] }) => ({
        label,
        channels: route?.channels ?? [],
        portalLink: route?.portalLink ?? false,
      })),
      reasons: [...reasons.values()],
    };
  }, [client, contactBook, scheduledAppointment]);
}
