/** One more number. */
import { useState } from 'react';
import { NumberForm } from './NumberForm';
import type { Editing } from './useEditing';

export function AddNumber({ editing }: { editing: Editing }) {
  const [added, setAdded] = useState(0);
  return (
    <NumberForm
      key={added}
      label="Another number"
      button="Add the number"
      written=""
      onSend={(text) => {
        if (editing.edit({ type: 'add-phone', text })) setAdded(added + 1);
      }}
    />
  );
}
