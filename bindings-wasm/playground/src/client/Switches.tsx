/** What staff and client may switch, each in its own place. A switch stays where it was until the library let it go. */
import type { ContactChannel, ContactEdit, ChannelPreference, PushPreference, SurveyPreference } from 'littermate';
import { BY } from '../lib/stamp';
import { preferenceText } from '../lib/words';
import type { Editing } from './useEditing';

interface Switch {
  name: string;
  edit: Extract<ContactEdit, { on: boolean }>['type'];
  now: ChannelPreference | PushPreference | SurveyPreference;
}

const CHANNELS: readonly { channel: ContactChannel; label: string }[] = [
  { channel: 'text', label: 'Record an opt-out of texts' },
  { channel: 'email', label: 'Record an opt-out of mail' },
];

export function Switches({ editing }: { editing: Editing }) {
  const { text, email, nps = { type: 'on' }, push = { type: 'not-set-up' } } = editing.client.preferences;
  const switches: readonly Switch[] = [
    { name: 'Text messages', edit: 'set-contact-by-text', now: text },
    { name: 'Mail', edit: 'set-contact-by-email', now: email },
    { name: 'Push notifications', edit: 'set-push', now: push },
    { name: 'NPS surveys', edit: 'set-nps-surveys', now: nps },
  ];
  return (
    <fieldset className="field">
      <legend>Switches</legend>
      {switches.map(({ name, edit, now }) => {
        const on = now.type === 'on';
        return (
          <label key={name} className="check" data-switch={edit} data-state={now.type}>
            <input type="checkbox" checked={on} onChange={() => editing.edit({ type: edit, on: !on })} />
            <span>
              {name}
              <small> {preferenceText(now)}</small>
            </span>
          </label>
        );
      })}
      <div className="acts">
        {CHANNELS.map(({ channel, label }) => (
          <button
            key={channel}
            type="button"
            onClick={() => editing.edit({ type: 'record-opt-out', channel, by: BY })}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
