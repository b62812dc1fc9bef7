/** A number as typed. */
import { useId, useState } from 'react';

interface Props {
  label: string;
  button: string;
  written: string;
  onSend: (text: string) => void;
}

export function NumberForm({ label, button, written, onSend }: Props) {
  const [text, setText] = useState(written);
  const id = useId();
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text);
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
