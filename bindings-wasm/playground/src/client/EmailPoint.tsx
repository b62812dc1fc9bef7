/** The email address, and whether the email book suppresses it. */
import { useId, useState } from 'react';
import { suppressionOf } from '../lib/book';
import { suppressionText } from '../lib/words';
import { RuleLink } from '../parts/RuleLink';
import { usePage } from '../state/page';
import type { Editing } from './useEditing';

export function EmailPoint({ editing }: { editing: Editing }) {
  const [text, setText] = useState(editing.client.email?.asWritten ?? '');
  const { state } = usePage();
  const id = useId();
  const suppressed = suppressionOf(state.book, editing.client);
  const told = suppressionText(suppressed);
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
          aria-describedby={`${id}-book`}
          onChange={(event) => setText(event.target.value)}
        />
        <small id={`${id}-book`} data-suppressed={suppressed.type}>
          {told === null ? (
            'not suppressed'
          ) : (
            <>
              {told} <RuleLink rule="CONTACT-21" />
            </>
          )}
        </small>
      </div>
      <button type="submit">Save the address</button>
      <button type="button" onClick={() => editing.edit({ type: 'remove-email' })}>
        Remove the address
      </button>
    </form>
  );
}
