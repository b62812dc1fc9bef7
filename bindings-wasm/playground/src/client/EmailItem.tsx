/** The email address of a client, and its suppression in the contact book. */
import { useId, useState } from 'react';
import { suppressionOf } from '../lib/contactBook';
import { suppressionLabel } from '../lib/labels';
import { RuleLink } from '../parts/RuleLink';
import { usePage } from '../state/page';
import type { Editing } from './useEditing';

export function EmailItem({ editing }: { editing: Editing }) {
  const [text, setText] = useState(editing.client.email?.asWritten ?? '');
  const { state } = usePage();
  const id = useId();
  const suppression = suppressionOf(state.contactBook, editing.client);
  const label = suppressionLabel(suppression);
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
        <input
          id={id}
          type="text"
          value={text}
          aria-describedby={`${id}-suppression`}
          onChange={(event) => setText(event.target.value)}
        />
        <small id={`${id}-suppression`} data-suppressed={suppression.type}>
          {label === null ? (
            'not suppressed'
          ) : (
            <>
              {label} <RuleLink rule="CONTACT-21" />
            </>
          )}
        </small>
      </div>
      <button type="submit">Save email</button>
      <button type="button" onClick={() => editing.edit({ type: 'remove-email' })}>
        Remove email
      </button>
    </form>
  );
}
