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

/** A native range between two words. */
export function Slider({ label, low, high, min, max, value, valueText, onChange }: SliderProps) {
  return (
    <label className="grid grid-cols-[minmax(0,1fr)_minmax(44px,72px)_minmax(0,1fr)] items-center gap-1.5 text-sm text-soft">
      <span className="text-end">{low}</span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        className="m-0 h-6 w-full"
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span>{high}</span>
    </label>
  );
}
