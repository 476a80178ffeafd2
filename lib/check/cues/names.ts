import type { PhraseLanguage } from '@/lib/text/phrase-language';

/** Greets somebody by name at the start of a reply; group "name" is as it stands in the text, titles included. */
export const GREETING: Record<PhraseLanguage, RegExp> = {
  en: /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|thanks|thank you|sorry|welcome back)(?: there)?,? +(?<name>(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/iu,
  es: /^\s*(?:hola|buen[oa]s (?:d[ií]as|tardes|noches)|buen d[ií]a|estimad[oa](?:\/[oa])?|querid[oa]|apreciad[oa]|gracias|muy buenas|saludos)(?: de nuevo)?,? +(?<name>(?:(?:sr|sra|srta|d|dña|don|doña|señor|señora|señorita)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/iu,
  zu: /^\s*(?:sawubona|sanibona(?:ni)?|mhlonishwa|molo|ngiyabonga|yebo|unjani|hi|hello|dear)(?: futhi)?,? +(?<name>(?:(?:mnu|nksz|nkk|dkt|mr|mrs|ms)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/iu,
  pt: /^\s*(?:ol[aá]|oi|bom dia|boa (?:tarde|noite)|car[oa](?:\(a\))?|prezad[oa](?:\(a\))?|estimad[oa]|exm[oa]\.?|obrigad[oa])(?: de novo)?,? +(?<name>(?:(?:sr|sra|dr|dra|senhor|senhora)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/iu,
  fr: /^\s*(?:bonjour|bonsoir|salut|ch(?:er|ère)|merci|re-?bonjour|coucou)(?: à nouveau)?,? +(?<name>(?:(?:m|mme|mlle|dr|monsieur|madame|mademoiselle)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/iu,
  de: /^\s*(?:hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|hi|hey|moin|servus|grüezi|danke|vielen dank)(?: nochmals)?,? +(?<name>(?:(?:herr|frau|dr|prof)\.? ){0,2}\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/iu,
};

/** Words that stand where a name would and are none. Folded. */
export const NOT_A_NAME = new Set(
  "there again customer client team all everyone sir madam guest you for and that this your i we my our it we're i'm i've i'll i'd you're you've you'll that's it's what's here's there's let's yes good of no thank thanks sorry so to the a an please just as is are let friend folks valued hello hi cliente clienta señor senor señora senora a al usuario huesped equipo amigo por lo le te su tu muchas de que soy he y en hemos nos siento sentimos lamento gracias kwethu khasimende ikhasimende khasimende ngiyabonga siyabonga ngiyaxolisa siyaxolisa mngane nawe ngo ngoba futhi senhor senhora voce hospede utilizador usuario por pela pelo obrigado obrigada o client cliente monsieur madame cher chere nous je vous merci de pour et votre notre toutes kunde kundin kunden damen und herren herr frau gast team zusammen leider wir ich sie danke fur dass ihre ihr es das ihnen alle".split(
    ' ',
  ),
);

/** Somebody of the company brought in by name: "my colleague Ana". Group "name". Tried on the text as it stands. */
export const STAFF: Record<PhraseLanguage, RegExp> = {
  en: /(?<![\p{L}])(?:colleague|manager|supervisor|team lead|team leader|technician|driver|specialist|engineer|agent|director|chef|receptionist|head of [\p{L} ]{2,20},?|boss|assistant)(?:,? (?:named|called))?,? (?<name>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)/gu,
  es: /(?<![\p{L}])(?:compañer[oa]|colega|responsable|encargad[oa]|supervisor[a]?|jef[ea]|técnic[oa]|repartidor[a]?|especialista|director[a]?|gerente|agente)(?:,? (?:llamad[oa]))?,? (?<name>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)/gu,
  zu: /(?<![\p{L}])(?:uzakwethu|osebenza nami|umphathi|imenenja|uchwepheshe|umshayeli)(?: wami| wethu| yethu)?,? (?:u)?(?<name>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)/gu,
  pt: /(?<![\p{L}])(?:colega|gerente|supervisor[a]?|responsável|chefe|técnic[oa]|motorista|especialista|diretor[a]?|agente|encarregad[oa])(?:,? (?:chamad[oa]))?,? (?<name>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)/gu,
  fr: /(?<![\p{L}])(?:collègue|responsable|superviseur[e]?|manager|technicien(?:ne)?|livreur|spécialiste|direct(?:eur|rice)|chef(?:fe)?|conseill(?:er|ère))(?:,? nommée?)?,? (?<name>\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?)/gu,
  de: /(?<![\p{L}])(?:Kolleg(?:e|in|en)|Vorgesetzte[rn]?|Teamleiter(?:in)?|Techniker(?:in)?|Fahrer(?:in)?|Manager(?:in)?|Leiter(?:in)?|Spezialist(?:in|en)?|Chef(?:in)?)(?: namens)?,? (?<name>(?:(?:Herr|Frau) )?\p{Lu}\p{Ll}{2,})/gu,
};
