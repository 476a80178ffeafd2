import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';

type DialogProps = {
  part: string;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  onClose: () => void;
  /** Where the focus begins; the first action where absent. */ start?: RefObject<HTMLElement | null>;
};

/** A question that has to be answered first. The browser's own modal dialog: focus stays inside, Escape closes. */
export function Dialog({ part, title, children, actions, onClose, start }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A layout effect: it ends before the dialog leaves the page, and only a dialog that is still there gives the focus back when it closes.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    // The first thing to do, rather than the first thing to read.
    (start?.current ?? dialog?.querySelector<HTMLButtonElement>('[data-part="actions"] button'))?.focus();
    return () => dialog?.close();
  }, [start]);
  return (
    <dialog
      ref={ref}
      data-part={part}
      aria-labelledby={id}
      className="m-auto w-[min(22rem,calc(100vw-24px))] rounded-card border border-line bg-card p-4 text-ink shadow-float"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <div className="mt-1.5 text-soft">{children}</div>
      <div data-part="actions" className="mt-3 flex flex-wrap gap-2">
        {actions}
      </div>
    </dialog>
  );
}
