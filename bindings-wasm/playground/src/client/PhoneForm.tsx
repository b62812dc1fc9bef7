/** A form with one phone number. */
import { useId, useState } from 'react';

interface Props {
  label: string;
  button: string;
  initial: string;
  onSubmit: (text: string) => void;
}

export function PhoneForm({ label, button, initial, onSubmit }: Props) {
  const [text, setText] = useState(initial);
  const id = useId();
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(text);
      }}
    >
      <div className="select">
        <label htmlFor={id}>{label}</label>
        <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <button type="submit">{button}</button>
    </form>
  );
}
