import { agreeing, type Noun, type Slots } from './noun';
import type { Random } from './seed';

/**
 * The notation of the phrase tables, small enough to write sentences in:
 *
 * - `{order}` a slot, `{Order}` with a capital, `{thing.acc}` a further form of a noun. Without the slot the sentence isn't available
 * - `{thing:ha|han}` agreement with the slot's number; `{thing:roto|rota|rotos|rotas}` with number and gender
 * - `{+choice}` nothing, but the sentence needs the slot
 * - `{?order: {order}}` a stretch that is left out when the slot is missing
 * - `[today|straight away]` either; `[|now]` or nothing
 * - `<tu|su>` familiar address, then formal address
 */
type Part =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string; form: string | null; capital: boolean }
  | { kind: 'need'; name: string }
  | { kind: 'agree'; name: string; forms: string[] }
  | { kind: 'if'; name: string; parts: Part[] }
  | { kind: 'either'; choices: Part[][] }
  | { kind: 'address'; informal: Part[]; formal: Part[] };

export type Manner = { informal: boolean; random: Random };
export type Rendered = { text: string; slots: string[] };

const cache = new Map<string, Part[]>();

/** The sentence with its slots filled, or null where one is missing or doesn't agree. */
export function render(template: string, slots: Slots, manner: Manner): Rendered | null {
  let parts = cache.get(template);
  if (parts === undefined) {
    parts = new Parser(template).all();
    cache.set(template, parts);
  }
  const used: string[] = [];
  const text = join(parts, slots, manner, used);
  return text === null ? null : { text, slots: used };
}

function join(parts: readonly Part[], slots: Slots, manner: Manner, used: string[]): string | null {
  let text = '';
  for (const part of parts) {
    const piece = one(part, slots, manner, used);
    if (piece === null) return null;
    text += piece;
  }
  return text;
}

function one(part: Part, slots: Slots, manner: Manner, used: string[]): string | null {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'slot': {
      const text = formOf(slots[part.name], part.form);
      if (!text) return null;
      used.push(part.name);
      return part.capital ? capital(text) : text;
    }
    case 'need':
      return slots[part.name] ? '' : null;
    case 'agree': {
      const value = slots[part.name];
      return typeof value === 'object' ? agreeing(value, part.forms) : null;
    }
    case 'if':
      return slots[part.name] ? (join(part.parts, slots, manner, used) ?? '') : '';
    case 'address':
      return join(manner.informal ? part.informal : part.formal, slots, manner, used);
    case 'either': {
      const first = Math.floor(manner.random() * part.choices.length);
      for (let step = 0; step < part.choices.length; step++) {
        const text = join(part.choices[(first + step) % part.choices.length]!, slots, manner, used);
        if (text !== null) return text;
      }
      return null;
    }
  }
}

function formOf(value: string | Noun | undefined, form: string | null): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return form === null ? value : null;
  return form === null ? value.text : (value.forms[form] ?? null);
}

/** The text with its first letter in upper case; a leading quotation mark or sign stays. */
export function capital(text: string): string {
  return text.replace(/^([¿¡"“„«\s]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toLocaleUpperCase());
}

class Parser {
  private at = 0;
  constructor(private readonly source: string) {}

  all(): Part[] {
    return this.parts('');
  }

  /** Parts up to one of the closing units, which isn't consumed. */
  private parts(closing: string): Part[] {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      if (text) parts.push({ kind: 'text', text });
      text = '';
    };
    while (this.at < this.source.length && !closing.includes(this.source[this.at]!)) {
      const unit = this.source[this.at]!;
      if (unit === '{' || unit === '[' || unit === '<') {
        flush();
        this.at++;
        parts.push(unit === '{' ? this.slot() : unit === '[' ? { kind: 'either', choices: this.choices(']') } : this.address());
        this.at++;
      } else {
        text += unit;
        this.at++;
      }
    }
    flush();
    return parts;
  }

  private choices(closing: string): Part[][] {
    const choices = [this.parts(`|${closing}`)];
    while (this.source[this.at] === '|') {
      this.at++;
      choices.push(this.parts(`|${closing}`));
    }
    return choices;
  }

  private address(): Part {
    const [informal = [], formal = informal] = this.choices('>');
    return { kind: 'address', informal, formal };
  }

  private slot(): Part {
    if (this.source[this.at] === '?') {
      const colon = this.source.indexOf(':', this.at);
      const name = this.source.slice(this.at + 1, colon);
      this.at = colon + 1;
      return { kind: 'if', name, parts: this.parts('}') };
    }
    const end = this.source.indexOf('}', this.at);
    const inner = this.source.slice(this.at, end);
    this.at = end;
    if (inner.startsWith('+')) return { kind: 'need', name: inner.slice(1) };
    const colon = inner.indexOf(':');
    if (colon >= 0) return { kind: 'agree', name: inner.slice(0, colon), forms: inner.slice(colon + 1).split('|') };
    const [name = '', form] = inner.split('.');
    const lower = name.charAt(0).toLowerCase() + name.slice(1);
    return { kind: 'slot', name: lower, form: form ?? null, capital: name !== lower };
  }
}
