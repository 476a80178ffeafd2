import { useEffect, useRef, type RefObject } from 'react';

/** Signs that the agent is in the field; a window that isn't in front gives no focus. */
const SIGNS = ['focus', 'pointerdown', 'keydown', 'input'] as const;

/** Where the caret stood last in a field; null as long as the agent hasn't been in it, when a caret says nothing. */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>): () => { start: number; end: number } | null {
  const visited = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const box = field.current;
    const visit = () => {
      visited.current = box;
    };
    if (box && box === document.activeElement) visit();
    for (const sign of SIGNS) box?.addEventListener(sign, visit);
    return () => {
      for (const sign of SIGNS) box?.removeEventListener(sign, visit);
    };
    // After every render: the field is another one for the other audience.
  });
  return () => {
    const box = field.current;
    return box && visited.current === box ? { start: box.selectionStart, end: box.selectionEnd } : null;
  };
}
