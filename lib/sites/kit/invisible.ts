/* oxlint-disable no-control-regex, no-misleading-character-class -- controls and joiners are what is looked for */

/**
 * Characters that show nothing: zero width (except the joiners that emoji and some scripts need), bidirectional overrides, soft hyphens, tag
 * characters, supplementary variation selectors, controls. Instructions are smuggled in them (RULES C10), and they break words apart.
 */
const NOTHING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]/gu; // prettier-ignore
/** A joiner stays between emoji parts and between letters of scripts that shape by it. */
const LOOSE_JOINER = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Mn}])[\u200c\u200d]+/gu; // prettier-ignore

const SUSPECT = /[^\t\n\r\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]/;

/** The text as a person sees it, in composed form (NFC), without characters that show nothing. Line ends become "\n". */
export function visible(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!SUSPECT.test(lines)) return lines;
  return lines
    .normalize('NFC')
    .replace(NOTHING, '')
    .replace(LOOSE_JOINER, '')
    .replace(/[\u2028\u2029]/g, '\n');
}
