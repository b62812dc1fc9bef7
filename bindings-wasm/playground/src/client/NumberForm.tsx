/** A number as typed, and what is known of its line. */
import type { LineDraft, LineType } from 'littermate';
import { useId, useState } from 'react';
import { type Choice, Select } from '../parts/Select';

type Line = LineType | 'unverified';

const LINES: readonly Choice<Line>[] = [
  { value: 'unverified', label: 'not verified' },
  { value: 'mobile', label: 'verified mobile' },
  { value: 'landline', label: 'verified landline' },
  { value: 'voip', label: 'verified VoIP' },
  { value: 'toll-free', label: 'verified toll-free' },
];

interface Props {
  label: string;
  button: string;
  written: string;
  onSend: (text: string, line: LineDraft) => void;
}

export function NumberForm({ label, button, written, onSend }: Props) {
  const [text, setText] = useState(written);
  const [line, setLine] = useState<Line>('unverified');
  const id = useId();
  const draft: LineDraft =
    line === 'unverified' ? { type: 'unverified' } : { type: 'verified', lineType: line };
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text, draft);
      }}
    >
      <div className="select">
        <label htmlFor={id}>{label}</label>
        <input id={id} type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Select label="Its line" value={line} choices={LINES} onChange={setLine} />
      <button type="submit">{button}</button>
    </form>
  );
}
