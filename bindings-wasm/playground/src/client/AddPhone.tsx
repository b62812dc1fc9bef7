/** A form that adds a phone number to the profile. */
import { useState } from 'react';
import { PhoneForm } from './PhoneForm';
import type { Editing } from './useEditing';

export function AddPhone({ editing }: { editing: Editing }) {
  const [count, setCount] = useState(0);
  return (
    <PhoneForm
      key={count}
      label="Another phone number"
      button="Add phone number"
      initial=""
      onSubmit={(text) => {
        if (editing.edit({ type: 'add-phone', text })) setCount(count + 1);
      }}
    />
  );
}
