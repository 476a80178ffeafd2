import { fold } from '@/lib/text/fold';
import { APOLOGY, EMPATHY, OWNING, PATIENCE } from '../cues/apology';
import { visibleMessages } from '../facts/known';
import { at, isTrouble, sameLanguage } from '../matter';
import { occurrences, says, table } from '../phrases';
import { shared, stemsFor } from '../stems';
import type { Rule, Spot } from '../types';

/** Denies it, or makes excuses, where others read it. */
const EXCUSES = table({
  en: ['(?:due to|because of) (?:the )?(?:high|unusually|unprecedented|exceptional|heavy|increased|busy|large)<2>(?:demand|volumes?|period|season|number|traffic|weekend|night)', '(?:very |so |extremely |quite )?(?:busy|short[- ]staffed|understaffed|overwhelmed|swamped)', 'peak (?:season|period|time)', '(?:we|i) (?:have|had|find|see) no (?:record|trace|evidence|sign)', "(?:we|i) (?:can(?:'t|not)|cannot) find (?:any|a) (?:record|trace|evidence)", '(?:this|that|it) (?:never happened|is not what happened|did not happen|is an isolated|isolated)', 'isolated (?:incident|case)', 'our (?:other |many )?(?:customers|guests|reviews) (?:are|love|say|usually|always|never)', '(?:most|all other|other) (?:customers|guests) (?:are|love|have|enjoy|never|don\'t)', "(?:we|i) (?:always|never) (?:do|deliver|serve|clean|check|treat|let|have)", '(?:we|i) (?:deny|dispute|reject|refute)', 'false (?:claim|accusation|statement|review)*', 'unfair (?:review|comment|rating)', 'misleading', 'it is (?:normal|standard|common|usual|industry)', 'these things happen', 'nobody is perfect', 'as (?:stated|described|mentioned) (?:on|in) (?:our|the)', 'not (?:our|my) (?:fault|responsibility|problem)', '(?:we|i)(?: are|\'re|\'m| am) not (?:responsible|liable|to blame)', 'through no fault of ours', 'we did (?:everything|nothing wrong)', 'did nothing wrong'],
  es: ['debido a(?:l| la| un| una)? (?:alta|gran|elevad[oa]|fuerte|mucha|exceso)<2>(?:demanda|volumen|afluencia|trabajo)', '(?:temporada|epoca) alta', 'falta de personal', 'desbordad[oa]s', 'no (?:nos )?(?:consta|tenemos constancia|encontramos (?:ningun|registro))', '(?:eso|esto) (?:no es lo que paso|no ocurrio|nunca paso|es un caso aislado)', 'caso aislado', '(?:nuestros|los) (?:demas |otros )?(?:clientes|huespedes) (?:estan|suelen|siempre|nunca)', '(?:siempre|nunca) (?:entregamos|limpiamos|hemos|dejamos|servimos)', '(?:negamos|rechazamos|desmentimos)', 'fals[oa]s? (?:acusacion|resena|comentario)*', '(?:resena|comentario|opinion) injust[oa]', 'es (?:normal|habitual) que', 'estas cosas pasan', 'nadie es perfecto', 'como (?:se indica|indicamos|figura) en', 'no es (?:culpa|responsabilidad) nuestra', 'no es nuestra (?:culpa|responsabilidad)', 'no somos responsables', 'no hicimos nada mal', 'hicimos todo'],
  zu: ['ngenxa yokuningi kwama-?oda', 'isikhathi esimatasa', 'besimatasa', 'asinabo abasebenzi', 'asinalo irekhodi', 'lokho akwenzekanga', '(?:amanye|amakhasimende ethu) (?:amakhasimende )?(?:ajabulile|awakhali|ayajabula)', 'asinacala', 'akulona iphutha lethu', 'izinto ziyenzeka', 'akekho ophelele', 'siyakuphika', 'amanga'],
  pt: ['devido a(?:o)? (?:elevad[oa]|grande|forte|alto|alta|muita|excesso)<2>(?:procura|volume|demanda|afluencia|trabalho)', 'epoca alta', 'alta temporada', 'falta de pessoal', 'sobrecarregad[oa]s', 'nao (?:temos|encontramos) (?:registo|registro|qualquer)', '(?:isso|isto) (?:nao foi o que aconteceu|nunca aconteceu|e um caso isolado)', 'caso isolado', '(?:os nossos|nossos|os outros|outros) (?:clientes|hospedes) (?:estao|adoram|costumam|sempre|nunca)', '(?:sempre|nunca) (?:entregamos|limpamos|deixamos|servimos)', '(?:negamos|rejeitamos|desmentimos)', 'fals[oa]s? (?:acusacao|avaliacao|comentario)*', '(?:avaliacao|comentario) injust[oa]', 'e (?:normal|habitual) que', 'estas coisas acontecem', 'essas coisas acontecem', 'ninguem e perfeito', 'como (?:consta|indicado|indicamos) (?:no|na|em)', 'nao e (?:culpa|responsabilidade) nossa', 'nao e nossa (?:culpa|responsabilidade)', 'nao somos responsaveis', 'nao fizemos nada de errado', 'fizemos tudo'],
  fr: ["(?:en raison|du fait|a cause) d(?:'un|'une|e la|u|e) ?(?:forte|fort|grand|grande|important|importante|nombre|affluence)<2>(?:demande|volume|affluence|commandes|activite)?", 'haute saison', 'manque de personnel', 'sous-effectif', 'deborde*', "nous n'avons (?:aucune|pas de) trace", "(?:cela|ca) (?:n'est jamais arrive|ne s'est pas passe|est un cas isole)", 'cas isole', '(?:nos|les autres) clients (?:sont|adorent|apprecient|ne se)', 'nous (?:livrons|nettoyons|servons|avons) (?:toujours|jamais)', 'nous (?:contestons|rejetons|dementons|refutons)', '(?:fausse*|faux) (?:accusation|avis|affirmation)*', '(?:avis|commentaire) injuste', "c'est (?:normal|courant|habituel) (?:que|de|dans)", 'ce sont des choses qui arrivent', 'ca arrive', "personne n'est parfait", 'comme (?:indique|precise) (?:sur|dans)', "(?:ce n'est pas|n'est pas) (?:de )?notre (?:faute|responsabilite)", 'nous ne sommes pas responsables', "nous n'avons rien fait de mal", 'nous avons tout fait'],
  de: ['(?:wegen|aufgrund)<3>(?:hohen|hoher|grossen|starken|vielen|hohem)<2>(?:nachfrage|aufkommens?|andrangs?|bestellungen|anfragen|auslastung)', 'hochsaison', 'personalmangel', 'unterbesetzt', 'uberlastet', '(?:haben|finden|liegt)<3>(?:keine|keinerlei) (?:aufzeichnung\\p{L}*|hinweise|nachweis\\p{L}*|unterlagen)', '(?:das|so) (?:ist nie passiert|ist ein einzelfall|war nicht so)', 'einzelfall', '(?:unsere|andere|die anderen) (?:anderen )?(?:kunden|gaste) (?:sind|lieben|schatzen|beschweren)', 'wir (?:liefern|reinigen|bedienen) (?:immer|stets|nie)', 'wir (?:bestreiten|weisen<4>zuruck)', '(?:falsche|unwahre)\\p{L}* (?:behauptung|bewertung|anschuldigung)', 'unfaire\\p{L}* (?:bewertung|kritik)', '(?:das|es) ist (?:normal|ublich|branchenublich)', 'so etwas (?:passiert|kommt vor)', 'niemand ist perfekt', 'wie (?:auf|in) (?:unserer|der|den)<3>(?:angegeben|beschrieben)', 'nicht unsere (?:schuld|verantwortung)', 'nicht (?:verantwortlich|schuld)', 'nichts falsch gemacht', 'alles (?:richtig|getan)'],
}); // prettier-ignore

/** In public: no denial, no excuse; personal, feeling with them, admitting. */
export const R14: Rule = {
  id: 'R14',
  level: 'warn',
  check: (checked) => {
    if (checked.audience !== 'public' || checked.language === null) return null;
    const spots: Spot[] = occurrences(checked, EXCUSES).map(({ start, end }) => ({ start, end, say: 'R14.excuse' }));
    if (!isTrouble(checked)) return spots;
    const feels = [APOLOGY, EMPATHY, OWNING, PATIENCE].some((cue) => says(checked, checked.folded, cue));
    if (!feels) spots.push({ ...at(checked.clauses, 'first', checked.text), say: 'R14.cold' });
    else if (!isPersonal(checked)) spots.push({ ...at(checked.clauses, 'first', checked.text), say: 'R14.impersonal' });
    return spots;
  },
};

/** A name, or a detail of what they wrote. */
function isPersonal(checked: Parameters<Rule['check']>[0]): boolean {
  const { conversation, folded, language } = checked;
  const names = [conversation.customer.name, conversation.customer.handle, conversation.agent.name]
    .flatMap((name) => fold(name ?? '').split(/[^\p{L}\p{N}]+/u))
    .filter((name) => name.length > 1);
  if (names.some((name) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(folded))) return true;
  if (!sameLanguage(checked)) return true;
  const said = visibleMessages(conversation).filter(({ role }) => role === 'customer').map(({ text }) => text).join('\n'); // prettier-ignore
  return shared(stemsFor(language, said), stemsFor(language, checked.text)) > 0;
}
