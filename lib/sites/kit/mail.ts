import type { Way } from '../define';

/** Quoted history and signatures as mail programs mark them. "*=" because webmails put a prefix before the classes of a mail. */
export const MAIL_STRIP: readonly Way[] = [
  {
    css: '[class*="gmail_quote"], [class*="gmail_attr"], [class*="gmail_extra"]',
    why: 'Gmail, and all who copy it, mark the quote and its first line',
  },
  { css: 'blockquote', why: 'mail programs quote with it; a customer who quotes another text loses that quote, never their own words' },
  { css: '[class*="moz-cite-prefix"], [class*="moz-signature"], [class*="gmail_signature"]', why: 'Thunderbird and Gmail' },
  {
    css: '[id*="divRplyFwdMsg"], [id*="divRplyFwdMsg"] ~ *, [id*="appendonsend"] ~ *',
    why: 'Outlook on the web: all that follows is history',
  },
  { css: '[id="Signature"], [id="x_Signature"], [id*="ms-outlook-mobile-signature"]', why: 'Outlook' },
  {
    css: '[class*="yahoo_quoted"], [class*="protonmail_quote"], [class*="zmail_extra"], [class*="tutanota_quote"]',
    why: 'Yahoo, Proton, Zoho, Tuta',
  },
  { css: '[class*="protonmail_signature"], [class*="zmail_signature"]', why: 'Proton, Zoho' },
];
