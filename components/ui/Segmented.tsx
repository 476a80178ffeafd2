import { useId } from 'react';

type SegmentedProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; name: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, side by side: native radio buttons, so that arrow keys and screen readers work as everywhere. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="inline-flex flex-wrap rounded-control border border-transparent bg-sunk p-0.5">
      {options.map((option) => (
        <label
          key={option.value}
          className="relative flex min-h-6 items-center rounded-md px-2.5 text-soft forced-colors:has-checked:text-[Highlight] has-checked:bg-card has-checked:font-semibold has-checked:text-ink has-checked:shadow-[0_1px_2px_#0002] has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            className="absolute inset-0 m-0 cursor-[inherit] appearance-none opacity-0"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.name}
        </label>
      ))}
    </div>
  );
}
