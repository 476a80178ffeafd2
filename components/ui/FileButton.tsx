import { useRef } from 'react';
import { Button } from './Button';

/** Asks for a file and hands over its text. */
export function FileButton({
  children,
  accept,
  onText,
}: {
  children: string;
  accept: string;
  onText: (text: string, name: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void file.text().then((text) => onText(text, file.name));
        }}
      />
    </>
  );
}
