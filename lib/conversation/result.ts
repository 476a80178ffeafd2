/** What crosses a border: a value, or a reason with a code and what the words need. Nothing throws across a border (STYLE 5). */
export type Reason = { code: string; params?: Record<string, string | number> };
export type Result<Value, Failure = Reason> = { ok: true; value: Value } | { ok: false; reason: Failure };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refuse = (code: string, params?: Reason['params']): { ok: false; reason: Reason } => ({
  ok: false,
  reason: params ? { code, params } : { code },
});
