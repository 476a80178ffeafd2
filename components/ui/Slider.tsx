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

/** A native range between two words, in the columns of its group: two, with the range under the words, or three in a container of 250 px and more. */
export function Slider({ label, low, high, min, max, value, valueText, onChange }: SliderProps) {
  return (
    <label className="col-span-full grid grid-cols-subgrid items-center text-sm text-soft">
      <span>{low}</span>
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
      <span className="text-end">{high}</span>
    </label>
  );
}
