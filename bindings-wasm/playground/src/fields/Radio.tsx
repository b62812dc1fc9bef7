/** A radio button for one alternative, with the client that it comes from. */
interface Props {
  group: string;
  checked: boolean;
  disabled: boolean;
  describedBy: string | undefined;
  label: string;
  /** The id of the client that the value comes from. */
  client: string;
  onChoose: () => void;
}

export function Radio({ group, checked, disabled, describedBy, label, client, onChoose }: Props) {
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
        {label} <span className="id">{client}</span>
      </span>
    </label>
  );
}
