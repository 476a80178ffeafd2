import { APOLOGY } from '../cues/apology';
import { occurrences, says, table } from '../phrases';
import type { Rule, Spot } from '../types';

/** Whom we blame: carriers, suppliers, colleagues, machines, the weather. */
const OTHERS = {
  en: '(?:the |our |a |your )?(?:courier|carrier|driver|delivery (?:company|driver|service|partner)|postal service|post office|shipping (?:company|partner)|supplier|manufacturer|vendor|warehouse|depot|factory|colleague|coworker|other department|previous agent|system|software|computer|it department|weather|bank|payment provider|third part(?:y|ies)|partner|kitchen|cleaning staff|temp|trainee|new (?:guy|girl|employee)|airport|customs)',
  es: '(?:el |la |los |nuestr[oa]s? |un |una )?(?:transportista|mensajer[oa]|repartidor(?:a)?|empresa de (?:transporte|mensajeria|reparto)|correos|proveedor|fabricante|almacen|fabrica|compa.er[oa]|otro departamento|agente anterior|sistema|programa|ordenador|tiempo|banco|tercero*|cocina|limpieza|becari[oa]|aduana*|aeropuerto)',
  zu: '(?:i|u|ama|aba|isi|in)?(?:khuriya|i-courier|ikhuriya|umshayeli|inkampani yokuthumela|umphakeli|umkhiqizi|indawo yokugcina impahla|isitoko|uzakwethu|uzakwethu|uhlelo|isistimu|ikhompyutha|isimo sezulu|ibhange|ikhishi|abasebenzi)',
  pt: '(?:a |o |os |noss[oa]s? |um |uma )?(?:transportadora|estafeta|motorista|entregador|empresa de entregas|correios|fornecedor|fabricante|armazem|fabrica|colega|outro departamento|agente anterior|sistema|programa|computador|tempo|banco|terceiro*|cozinha|limpeza|estagiari[oa]|alfandega|aeroporto)',
  fr: "(?:le |la |l'|les |notre |nos |un |une )?(?:transporteur|livreur|societe de livraison|la poste|fournisseur|fabricant|entrepot|usine|collegue|autre service|conseiller precedent|systeme|logiciel|ordinateur|meteo|banque|tiers|prestataire|cuisine|menage|stagiaire|douane|aeroport)",
  de: '(?:der |die |das |den |dem |unser(?:e|em|en|er)? |ein(?:e|em)? )?(?:paketdienst|kurier|zusteller|fahrer|lieferdienst|spedition|post|lieferant|hersteller|lager|werk|kolleg(?:e|in)|andere abteilung|vorherige\\p{L}* mitarbeiter|system|software|computer|wetter|bank|drittanbieter|dienstleister|kuche|reinigung|praktikant(?:in)?|zoll|flughafen)',
} as const;

/** Puts it on them outright. */
const BLAMES = table({
  en: [`(?:the )?(?:fault|blame|mistake|error|negligence|incompetence|responsibility) (?:of|by|made by|lies with|is with|on|rests with) ${OTHERS.en}`, `${OTHERS.en}(?:'s)? (?:fault|mistake|problem|error|negligence|responsibility|incompetence)`, `blame<2>${OTHERS.en}`, `${OTHERS.en} (?:is|was|are|were) (?:to blame|at fault|responsible|useless|terrible|incompetent|unreliable)`, `${OTHERS.en} (?:messed up|screwed up|failed us|let us (?:all )?down|dropped the ball|botched|ruined|never does|always (?:does|loses))`, `take (?:it|this|that) up with ${OTHERS.en}`, "(?:out of|beyond) our (?:hands|control)", "nothing to do with us"],
  es: [`(?:culpa|error|fallo|responsabilidad|negligencia) (?:es )?(?:de|del|de la|de nuestro) ?${OTHERS.es}`, `${OTHERS.es} (?:tiene|tuvo|tienen) la culpa`, `${OTHERS.es} (?:es|fue|son) (?:el |la |los )?(?:culpable*|responsable*|un desastre)`, `${OTHERS.es}<1>(?:la (?:ha liado|lio)|nos (?:fallo|ha fallado)|se equivoco|se ha equivocado|metio la pata)`, `reclame(?:lo)? (?:a|al) ?${OTHERS.es}`, 'ajen[oa]s? a (?:nosotros|nuestra voluntad|la empresa)', 'fuera de nuestr[oa] (?:control|alcance)', 'nada que ver con nosotros'],
  zu: ['y?iphutha (?:le|lo|la|len)(?:khuriya|courier|kampani yokuthumela|mshayeli|mphakeli|bhange|sistimu|kampani)\\p{L}*', `(?:iphutha|icala) (?:le|lo|la|li)?${OTHERS.zu}`, `${OTHERS.zu}<1>(?:enephutha|unephutha|inephutha|elinephutha|enecala|unecala|inecala|onecala|owenze iphutha)`, '(?:kungaphandle|kuphuma) (?:kwamandla|ezandleni) (?:ethu|zethu)', 'akuhlangene nathi', `(?:yi|wu|ngu|li|isi)${OTHERS.zu}<2>(?:iphutha|icala|enze iphutha)`],
  pt: [`(?:culpa|erro|falha|responsabilidade|negligencia) (?:e |foi )?(?:da|do|de|dos) ?${OTHERS.pt}`, `${OTHERS.pt} (?:tem|teve|tiveram) (?:a )?culpa`, `${OTHERS.pt} (?:e|foi|sao) (?:[oa]s? )?(?:culpad[oa]s?|responsave(?:l|is)|um desastre)`, `${OTHERS.pt}<1>(?:nos falhou|falhou connosco|enganou-se|errou|estragou tudo)`, `reclame (?:com|junto|a|ao) ?${OTHERS.pt}`, 'alhei[oa]s? a (?:nos|nossa vontade|empresa)', 'fora do nosso (?:controlo|controle|alcance)', 'nada a ver connosco', 'nada a ver conosco'],
  fr: [`(?:faute|erreur|responsabilite|negligence) (?:de|du|de la|de l'|de notre) ?${OTHERS.fr}`, `${OTHERS.fr} (?:est|etait|sont) (?:seule? )?(?:responsables?|en faute|fautifs?|fautive|en tort|incompetents?)`, `la faute (?:revient|incombe) (?:au|a) ?${OTHERS.fr}`, `${OTHERS.fr}<1>(?:nous a laisses tomber|s'est trompe|a tout gache|a fait n'importe quoi)`, `adressez-vous (?:au|a) ?${OTHERS.fr}`, 'independant*<1>de notre volonte', 'hors de notre controle', "rien a voir avec nous", "n'y sommes pour rien"],
  de: [`(?:schuld|fehler|verschulden|verantwortung|versagen)<2>(?:liegt|lag|ist|war|hat|haben|tragt)?<1>(?:bei|von|beim|des|der) ${OTHERS.de}`, `${OTHERS.de} (?:ist|war|sind|hat)<2>(?:schuld|schuldig|verantwortlich|versagt|unfahig)`, `(?:schuld|fehler) (?:des|der|vom|von|unseres|unserer) ${OTHERS.de}\\p{L}*`, `${OTHERS.de}\\p{L}* (?:hat|haben)<3>(?:im stich gelassen|verbockt|vermasselt|einen fehler gemacht)`, `wenden sie sich<2>an ${OTHERS.de}`, 'ausserhalb unserer (?:kontrolle|macht|verantwortung)', 'liegt nicht (?:an|bei) uns', 'nichts mit uns zu tun', 'hohere gewalt'],
}); // prettier-ignore

/** In the apology's own sentence a cause by others is blame already. */
const CAUSED = table({
  en: [`(?:because|due to|thanks to|caused by|as) (?:of )?${OTHERS.en}`, `but<3>${OTHERS.en}`, `(?:that )?${OTHERS.en} (?:lost|broke|damaged|delayed|forgot|failed|made|sent|misplaced|mixed up|didn't|did not|never|was (?:late|careless)|crashed|stole)`],
  es: [`(?:por culpa|debido|a causa|por|porque|ya que) (?:de |del |a |al )?${OTHERS.es}`, `pero<3>${OTHERS.es}`, `(?:que )?${OTHERS.es} (?:perdio|rompio|dano|retraso|olvido|fallo|no|ha (?:perdido|roto|danado|fallado|olvidado|retrasado)|haya (?:perdido|roto|danado|fallado))`],
  zu: [`(?:ngenxa|ngoba|kodwa)<1>(?:ye|ya|yo|yom|yesi|yom)?${OTHERS.zu}`, `${OTHERS.zu}<1>(?:ilahle|ulahle|iphule|uphule|ibambezele|ulibele|yehlulekile|wehlulekile|ihlulekile)\\p{L}*`],
  pt: [`(?:por causa|devido|por culpa|porque|ja que) (?:de |da |do |a |ao )?${OTHERS.pt}`, `mas<3>${OTHERS.pt}`, `(?:que )?${OTHERS.pt} (?:perdeu|partiu|danificou|atrasou|esqueceu|falhou|nao|tenha (?:perdido|falhado|atrasado))`],
  fr: [`(?:a cause|en raison|du fait|par la faute|parce que|car) (?:de |du |d')?${OTHERS.fr}`, `mais<3>${OTHERS.fr}`, `(?:que )?${OTHERS.fr} (?:a|ait) (?:perdu|casse|abime|endommage|oublie|egare|retarde|failli|livre)`],
  de: [`(?:wegen|aufgrund|durch|weil) ${OTHERS.de}`, `aber<3>${OTHERS.de}`, `(?:dass )?${OTHERS.de}<5>(?:verloren|beschadigt|vergessen|verzogert|versagt|zerbrochen|verschlampt|vertauscht)(?: hat| haben)?`],
}); // prettier-ignore

/** Explanations blame nobody: not in the apology's sentence, and nowhere outright. */
export const R13: Rule = {
  id: 'R13',
  level: 'warn',
  check: (checked) => {
    const spots: Spot[] = occurrences(checked, BLAMES).map(({ start, end }) => ({ start, end }));
    for (const clause of checked.clauses) {
      if (!says(checked, clause.text, APOLOGY)) continue;
      for (const { start, end } of occurrences({ language: checked.language, folded: clause.text, text: clause.text }, CAUSED)) {
        const [from, to] = [clause.start + start, clause.start + end];
        if (!spots.some((spot) => spot.start < to && from < spot.end)) spots.push({ start: from, end: to });
      }
    }
    return spots;
  },
};
