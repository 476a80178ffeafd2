import type { ImpactWords } from '../../impact';

const OCCASION =
  'aniversario|anos|casamento|formatura|festa|batizado|batismo|funeral|exame|entrevista|concerto|despedida|comunhao|jantar|cerimonia|corrida|maratona';
const WHO =
  '(?:filh[oa]s?|mae|pai|pais|marido|mulher|esposa|esposo|companheir[oa]|namorad[oa]|irma|irmao|avo|net[oa]s?|sobrinh[oa]s?|ti[oa]|prim[oa]|amig[oa]s?|sogr[oa]|menin[oa]|bebe|chefe|afilhad[oa])';
const DAY = 'segunda|terca|quarta|quinta|sexta|sabado|domingo';
const DAYS: Readonly<Record<string, string>> = {
  segunda: ' na segunda-feira',
  terca: ' na terça-feira',
  quarta: ' na quarta-feira',
  quinta: ' na quinta-feira',
  sexta: ' na sexta-feira',
  sabado: ' no sábado',
  domingo: ' no domingo',
};

const FEMININE = /^(?:formatura|festa|entrevista|despedida|comunh[aã]o|cerim[oó]nia|corrida|maratona)$/iu;
const the = (which: string) => (FEMININE.test(which) ? 'a' : 'o');
const of = (who: string) =>
  /(?:a|ã|ãe|avó|ae|esposa|mulher)$/iu.test(who) ? 'da sua' : /as$/iu.test(who) ? 'das suas' : /s$/iu.test(who) ? 'dos seus' : 'do seu';

/** How customers say in Portuguese what it did to them. */
export const impactWords: ImpactWords = {
  patterns: [
    {
      kind: 'event',
      pattern: new RegExp(
        String.raw`\b(?<which>${OCCASION}) (?:do meu|da minha|dos meus|das minhas|do nosso|da nossa) (?<who>${WHO})\b`,
        'u',
      ),
      phrase: ({ which, who }) =>
        which && who ? (/^anos$/iu.test(which) ? `os anos ${of(who)} ${who}` : `${the(which)} ${which} ${of(who)} ${who}`) : null,
    },
    {
      kind: 'event',
      pattern: /\b(?:meu|minha|nosso|nossa) (?<which>aniversario|casamento|formatura|festa|exame|entrevista|batizado|despedida)\b/u,
      phrase: ({ which }) => (which ? `${the(which)} ${FEMININE.test(which) ? 'sua' : 'seu'} ${which}` : null),
    },
    {
      kind: 'event',
      pattern: /\b(?<which>natal|pascoa|dia da mae|dia das maes|dia do pai|dia dos pais|ano novo|reveillon)\b/u,
      phrase: ({ which }) => (which ? (/^p[aá]scoa/iu.test(which) ? 'a Páscoa' : /^natal/iu.test(which) ? 'o Natal' : `o ${which}`) : null),
    },
    {
      kind: 'trip',
      pattern:
        /\b(?:viajo|viajamos|vou|vamos|parto|partimos|viagem) (?:para|a|ate) (?<where>(?:o |a |os |as )?[\p{L}]+(?: (?:de|do|da) [\p{L}]+)?)/u,
      phrase: ({ where }) => (where && /\p{Lu}/u.test(where) ? `a sua viagem para ${where}` : null),
    },
    {
      kind: 'trip',
      pattern: /\b(?:minha|nossa|minhas|nossas) (?<which>viagem|ferias|lua de mel|excursao|escapadinha)\b/u,
      phrase: ({ which }) => (which ? (/^f[eé]rias/iu.test(which) ? `as suas ${which}` : `a sua ${which}`) : null),
    },
    {
      kind: 'time',
      pattern:
        /\b(?<which>(?:a manha|o dia|a tarde|o fim de semana) (?:toda|todo|inteira|inteiro)|um dia de (?:trabalho|folga|ferias)|meio dia de trabalho)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'work',
      pattern: /\b(?:meu|minha|nosso|nossa) (?<which>negocio|trabalho|loja|restaurante|apresentacao|empresa|oficina)\b/u,
      phrase: ({ which }) => (which ? `${/^(?:loja|apresenta|empresa|oficina)/iu.test(which) ? 'a sua' : 'o seu'} ${which}` : null),
    },
    {
      kind: 'money',
      pattern: /\b(?:a|o|da|do|minha|meu) (?<which>renda|aluguel|salario|prestacao|mensalidade|reforma|aposentadoria)\b/u,
      phrase: ({ which }) => (which ? `${/^(?:renda|presta|mensal|reforma|aposent)/iu.test(which) ? 'a' : 'o'} ${which}` : null),
    },
    {
      kind: 'money',
      pattern: /\b(?:no vermelho|cheque especial|saldo negativo|juros|tive de comprar outr[oa]|tive que comprar outr[oa])\b/u,
      phrase: null,
    },
    {
      kind: 'home',
      pattern:
        /\bsem (?<which>agua quente|agua|aquecimento|luz|internet|frigorifico|geladeira|maquina de lavar|forno|fogao|cama|telefone|telemovel|celular|carro|gas|chuveiro)\b/u,
      phrase: ({ which }) => which ?? null,
    },
    {
      kind: 'health',
      pattern: /\b(?:minha|meu) (?<which>medicacao|insulina|operacao|cirurgia|alergia|asma|cadeira de rodas|gravidez)\b/u,
      phrase: ({ which }) => (which ? `a sua ${which}` : null),
    },
    {
      kind: 'children',
      pattern: new RegExp(String.raw`\b(?:presente|e|era|comprei) (?:para|pra) (?:o |a )?(?:meu|minha) (?<who>${WHO})\b`, 'u'),
      phrase: ({ who }) => (who ? `${/^da /u.test(of(who)) ? 'a sua' : 'o seu'} ${who}` : null),
    },
  ],
  past: /\b(?:era|foi|passou|perdi|perdemos|ontem|passad[oa]|estragou|tive|tivemos|ia|iamos|fiquei|ficamos)\b/u,
  future: /\b(?:e|sera|amanha|proxim[oa]|est[ea]|vou|vamos|viajo|preciso|antes|partimos)\b/u,
  weekday(near) {
    const day = new RegExp(String.raw`\b(?:no|na|de|este|esta|neste|nesta) (${DAY})(?:-feira)?\b`, 'u').exec(near)?.[1];
    return day ? (DAYS[day] ?? null) : null;
  },
};
