/** The routing table: for each kind of message, whether each channel is used or suppressed, with the rule. */
import type { ChannelRoute, Client, RouteChannel } from 'littermate';
import { useState } from 'react';
import { ExplainedList } from '../parts/ExplainedList';
import { RuleLink } from '../parts/RuleLink';
import { usePage } from '../state/page';
import { CHANNEL_LABEL } from './messages';
import { useRoutes } from './useRoutes';

const CHANNELS = Object.keys(CHANNEL_LABEL) as RouteChannel[];

function Cell({ route }: { route: ChannelRoute | undefined }) {
  if (route === undefined) return <td>–</td>;
  return (
    <td className={route.used ? 'used' : 'suppressed'} data-channel={route.channel} data-used={route.used}>
      {route.used ? 'used' : 'suppressed'} <RuleLink rule={route.rule} />
    </td>
  );
}

export function Routing({ client }: { client: Client }) {
  const { state } = usePage();
  const [scheduled, setScheduled] = useState(client.pets.some((pet) => pet.upcomingAppointments.length > 0));
  const { rows, reasons } = useRoutes(client, state.contactBook, scheduled);
  return (
    <section className="step" aria-labelledby="routing-title">
      <h2 id="routing-title">Message routing</h2>
      <label className="check">
        <input type="checkbox" checked={scheduled} onChange={(event) => setScheduled(event.target.checked)} />
        <span>An appointment is scheduled</span>
      </label>
      {/* The table scrolls on a phone, so it must be reachable by keyboard. */}
      <div className="wide" tabIndex={0} role="group" aria-labelledby="routing-title">
        <table className="routing">
          <thead>
            <tr>
              <th scope="col">Message</th>
              {CHANNELS.map((channel) => (
                <th key={channel} scope="col">
                  {CHANNEL_LABEL[channel]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, channels, portalLink }) => (
              <tr key={label} data-message={label}>
                <th scope="row">
                  {label}
                  {portalLink && <small> with a portal link</small>}
                </th>
                {CHANNELS.map((channel) => (
                  <Cell key={channel} route={channels.find((route) => route.channel === channel)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ExplainedList className="reasons" label="Why channels are suppressed" entries={reasons} />
    </section>
  );
}
