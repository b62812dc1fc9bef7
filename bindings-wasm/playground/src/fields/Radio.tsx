/** One alternative, and whose it is. */
interface Props {
  group: string;
  checked: boolean;
  disabled: boolean;
  describedBy: string | undefined;
  text: string;
  /** The client it comes from. */
  of: string;
  onChoose: () => void;
}

export function Radio({ group, checked, disabled, describedBy, text, of, onChoose }: Props) {
  return (
    <label className="check">
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={onChoose}
      />
      <span>
        {text} <span className="id">{of}</span>
      </span>
    </label>
  );
}
