import { useEffect, useRef, type RefObject } from 'react';

/** Where the caret stood last in a field; null as long as the agent hasn't been in it, when a caret says nothing. */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>): () => { start: number; end: number } | null {
  const visited = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const box = field.current;
    const visit = () => {
      visited.current = box;
    };
    if (box && box === document.activeElement) visit();
    box?.addEventListener('focus', visit);
    return () => box?.removeEventListener('focus', visit);
    // After every render: the field is another one for the other audience.
  });
  return () => {
    const box = field.current;
    return box && visited.current === box ? { start: box.selectionStart, end: box.selectionEnd } : null;
  };
}
