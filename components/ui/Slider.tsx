type SliderProps = {
  label: string;
  low: string;
  high: string;
  min: number;
  max: number;
  value: number;
  /** What a screen reader says for the value. */
  valueText: string;
  onChange: (value: number) => void;
};

/** A native range between two words; under them in a container narrower than 250 px. */
export function Slider({ label, low, high, min, max, value, valueText, onChange }: SliderProps) {
  return (
    <label className="grid grid-cols-2 items-center gap-x-1.5 text-sm text-soft @min-[250px]:grid-cols-[minmax(0,1fr)_72px_minmax(0,1fr)]">
      <span className="@min-[250px]:text-end">{low}</span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        className="order-last col-span-2 m-0 h-6 w-full @min-[250px]:order-none @min-[250px]:col-span-1"
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span className="text-end @min-[250px]:text-start">{high}</span>
    </label>
  );
}
