import type { Conversation } from '@/lib/conversation/types';

/** Who of ours they ask us to thank, by name: "please thank Delphine", "richten Sie Frau Petersen meinen Dank aus". */
const TO: readonly RegExp[] = [
  /\b(?:please )?(?:thank|pass (?:on )?my thanks (?:on )?to|say thank you to|give my thanks to) ((?:Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}\p{Ll}+)/u,
  /\b(?:[Dd]en las gracias a|[Dd]ad las gracias a|[Dd]en mis gracias a|[Tt]ransmitan mi agradecimiento a|[Aa]gradézcanle a|[Gg]racias a mi nombre a) ((?:la señora |el señor )?\p{Lu}\p{Ll}+)/u,
  /\b(?:[Aa]gradeçam (?:à|ao|a)|[Tt]ransmitam (?:o meu|os meus) agradecimentos? (?:à|ao|a)|[Dd]igam obrigad[oa] (?:à|ao|a)) (\p{Lu}\p{Ll}+)/u,
  /\b(?:[Rr]emerciez|[Mm]erci de remercier|[Tt]ransmettez mes remerciements à|[Dd]ites merci à) ((?:Mme |M\. |Madame |Monsieur )?\p{Lu}\p{Ll}+)/u,
  /\b(?:[Rr]ichten Sie|[Rr]ichtet|[Ss]agen Sie|[Gg]eben Sie) ((?:Frau |Herrn )?\p{Lu}\p{Ll}+) (?:bitte )?(?:meinen|unseren|einen|vielen|herzlichen)? ?(?:herzlichen |besten )?Dank/u,
  /\b(?:ngicela n?i?dlulisele ukubonga (?:kwami )?k[uw]|(?:ni|u)bonge u)-?(\p{Lu}\p{Ll}+)/iu,
];

/** The name that thanks are for, or null. */
export function thankedIn({ messages }: Conversation): string | null {
  const text = messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal')?.text ?? '';
  for (const pattern of TO) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}
