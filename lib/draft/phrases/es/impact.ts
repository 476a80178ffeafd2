import type { ImpactWords } from '../../impact';

const OCCASION =
  'cumpleanos|boda|aniversario|graduacion|fiesta|comunion|bautizo|funeral|examen|examenes|entrevista|concierto|despedida|quinceanera|jubilacion|ceremonia|cena|carrera|maraton|oposicion|santo';
const WHO =
  '(?:hij[oa]s?|madre|padre|padres|mama|papa|marido|mujer|esposo|esposa|pareja|novi[oa]|herman[oa]s?|abuel[oa]s?|niet[oa]s?|sobrin[oa]s?|ti[oa]|prim[oa]s?|amig[oa]s?|suegr[oa]s?|niñ[oa]s?|nin[oa]s?|bebe|jef[ea]|ahijad[oa])';
const DAY = 'lunes|martes|miercoles|jueves|viernes|sabado|domingo';
const ACCENTS: Readonly<Record<string, string>> = { miercoles: 'miércoles', sabado: 'sábado' };

const your = (formal: boolean, many = false) => (formal ? 'su' : 'tu') + (many ? 's' : '');
const article = (which: string): string =>
  /^(?:boda|graduacion|graduación|fiesta|comunion|comunión|entrevista|despedida|quinceañera|quinceanera|jubilacion|jubilación|ceremonia|cena|carrera|maraton|oposicion|oposición)$/iu.test(
    which,
  )
    ? 'la'
    : /es$/iu.test(which)
      ? 'los'
      : 'el';

/** How customers say in Spanish what it did to them. */
export const impactWords: ImpactWords = {
  patterns: [
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?<which>${OCCASION}) de (?:mi|mis|nuestr[oa]s?) (?<who>${WHO})\b`, 'u'),
      phrase: ({ which, who }, formal) => (which && who ? `${article(which)} ${which} de ${your(formal, /s$/u.test(who))} ${who}` : null),
    },
    {
      kind: 'event',
      pattern: new RegExp(String.raw`\b(?:mi|nuestr[oa]) (?<which>${OCCASION})\b`, 'u'),
      phrase: ({ which }, formal) => (which ? `${your(formal)} ${which}` : null),
    },
    {
      kind: 'event',
      pattern: /\b(?<which>navidad|nochebuena|reyes|dia de la madre|dia del padre|san valentin|semana santa)\b/u,
      phrase: ({ which }) =>
        which ? (/^d[ií]a/iu.test(which) ? `el ${which}` : /^reyes/iu.test(which) ? `el día de Reyes` : which) : null,
    },
    {
      kind: 'trip',
      pattern:
        /\b(?:salimos|salgo|viajamos|viajo|volamos|vuelo|nos vamos|me voy|vamos|iba|ibamos) (?:a|para|de viaje a|hacia) (?<where>(?:los |las |la |el )?[\p{L}]+(?: de [\p{L}]+)?)/u,
      phrase: ({ where }, formal) => (where && /\p{Lu}/u.test(where) ? `${your(formal)} viaje a ${where}` : null),
    },
    {
      kind: 'trip',
      pattern: /\b(?:mi|nuestr[oa]|mis|nuestras) (?<which>viaje|vacaciones|luna de miel|excursion|escapada|crucero)\b/u,
      phrase: ({ which }, formal) => (which ? `${your(formal, which === 'vacaciones')} ${which}` : null),
    },
    {
      kind: 'time',
      pattern:
        /\b(?<which>(?:toda|todo) (?:la|el) (?:manana|tarde|dia|fin de semana)|un dia (?:entero|libre|de trabajo)|media (?:manana|jornada))\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'work',
      pattern: /\b(?:mi|nuestr[oa]) (?<which>negocio|trabajo|tienda|restaurante|presentacion|empresa|despacho|taller)\b/u,
      phrase: ({ which }, formal) => (which ? `${your(formal)} ${which}` : null),
    },
    {
      kind: 'money',
      pattern: /\b(?:el|la|mi) (?<which>alquiler|hipoteca|sueldo|nomina|pension|compra del mes|matricula)\b/u,
      phrase: ({ which }) =>
        which ? `${/^(?:hipoteca|n[oó]mina|pensi[oó]n|compra|matr[ií]cula)/iu.test(which) ? 'la' : 'el'} ${which}` : null,
    },
    {
      kind: 'money',
      pattern: /\b(?:descubierto|comision del banco|recibo devuelto|numeros rojos|he tenido que comprar otr[oa])\b/u,
      phrase: null,
    },
    {
      kind: 'home',
      pattern:
        /\bsin (?<which>agua caliente|agua|calefaccion|luz|internet|nevera|frigorifico|lavadora|horno|cocina|cama|telefono|movil|coche|gas|ducha)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'health',
      pattern: /\b(?:mi|la|el) (?<which>medicacion|insulina|operacion|alergia|asma|silla de ruedas|embarazo)\b/u,
      phrase: ({ which }, formal) => (which ? `${your(formal)} ${which}` : null),
    },
    {
      kind: 'children',
      pattern: new RegExp(String.raw`\b(?:regalo|es|era|lo compre|la compre) para mi (?<who>${WHO})\b`, 'u'),
      phrase: ({ who }, formal) => (who ? `${your(formal, /s$/u.test(who))} ${who}` : null),
    },
  ],
  past: /\b(?:era|fue|paso|perdi|perdimos|ayer|pasado|estropeo|tuve|tuvimos|iba|ibamos|he perdido|he tenido|quede|quedado|esperando toda)\b/u,
  future: /\b(?:es|sera|manana|proximo|este|salimos|salgo|nos vamos|necesito|antes|viene|vamos)\b/u,
  weekday(near) {
    const day = new RegExp(String.raw`\b(?:el|este|del) (?:proximo )?(${DAY})\b`, 'u').exec(near)?.[1];
    return day ? ` el ${ACCENTS[day] ?? day}` : null;
  },
};
