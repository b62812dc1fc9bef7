/** The switches of a profile. A switch changes only after the library has accepted the edit. */
import type {
  ContactChannel,
  ContactEdit,
  ChannelPreference,
  PushPreference,
  SurveyPreference,
} from 'littermate';
import { ACTOR } from '../lib/stamp';
import { preferenceLabel } from '../lib/labels';
import type { Editing } from './useEditing';

interface Switch {
  name: string;
  edit: Extract<ContactEdit, { on: boolean }>['type'];
  preference: ChannelPreference | PushPreference | SurveyPreference;
}

const CHANNELS: readonly { channel: ContactChannel; label: string }[] = [
  { channel: 'text', label: 'Record text opt-out' },
  { channel: 'email', label: 'Record email opt-out' },
];

export function Switches({ editing }: { editing: Editing }) {
  const { text, email, nps = { type: 'on' }, push = { type: 'not-set-up' } } = editing.client.preferences;
  const switches: readonly Switch[] = [
    { name: 'Text messages', edit: 'set-contact-by-text', preference: text },
    { name: 'Email', edit: 'set-contact-by-email', preference: email },
    { name: 'Push notifications', edit: 'set-push', preference: push },
    { name: 'NPS surveys', edit: 'set-nps-surveys', preference: nps },
  ];
  return (
    <fieldset className="field">
      <legend>Switches</legend>
      {switches.map(({ name, edit, preference }) => {
        const on = preference.type === 'on';
        return (
          <label key={name} className="check" data-switch={edit} data-state={preference.type}>
            <input type="checkbox" checked={on} onChange={() => editing.edit({ type: edit, on: !on })} />
            <span>
              {name}
              <small> {preferenceLabel(preference)}</small>
            </span>
          </label>
        );
      })}
      <div className="buttons">
        {CHANNELS.map(({ channel, label }) => (
          <button
            key={channel}
            type="button"
            onClick={() => editing.edit({ type: 'record-opt-out', channel, by: ACTOR })}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
