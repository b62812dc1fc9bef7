/** The email address. */
import { useId, useState } from 'react';
import type { Editing } from './useEditing';

export function EmailPoint({ editing }: { editing: Editing }) {
  const [text, setText] = useState(editing.client.email?.asWritten ?? '');
  const id = useId();
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        editing.edit({ type: 'set-email', email: text });
      }}
    >
      <div className="select">
        <label htmlFor={id}>Email address</label>
        <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <button type="submit">Save the address</button>
      <button type="button" onClick={() => editing.edit({ type: 'remove-email' })}>
        Remove the address
      </button>
    </form>
  );
}
