import type { Phrases } from '../types';

type Part = Pick<Phrases, 'greeting' | 'farewell' | 'unknown' | 'open' | 'sorry' | 'understand' | 'feeling' | 'impact' | 'impactQuote' | 'repeat' | 'broken' | 'own' | 'incident'>; // prettier-ignore

export const opening: Part = {
  greeting: {
    formal: ['Olá, {fullName},'],
    neutral: ['Olá, {name},', 'Bom dia, {name},'],
    casual: ['Olá, {name},', 'Oi, {name},'],
    chat: ['Olá, {name}, ', '{name}, '],
    public: ['Olá, {name}, ', '{name}, '],
    bare: ['Olá,', 'Bom dia,'],
    bareChat: ['Olá, '],
  },
  farewell: {
    formal: ['Com os melhores cumprimentos,', 'Atenciosamente,'],
    neutral: ['Com um abraço cordial,', 'Cumprimentos,', 'Um abraço cordial,'],
    casual: ['Um abraço,', 'Até breve,'],
  },
  unknown: {
    about: ['Li a sua mensagem sobre {thing}.', 'Escreve por causa de {thing}, e li com atenção.', 'Trata-se de {thing}, pelo que leio.'],
    says: ['escreve {quote}', 'a sua mensagem diz claramente: {quote}', 'o que conta percebe-se bem: {quote}'],
    bare: ['algo não correu como esperava', 'as coisas não correram como deviam', 'aqui falhou alguma coisa'],
  },
  open: {
    follow: [
      'Agradeço a resposta.',
      'Agradeço que tenha respondido.',
      'Tomei nota, agradeço.',
      'Recebi a sua resposta, agradeço.',
      'Agradeço a mensagem.',
    ],
    calm: [
      'Agradeço a mensagem; vejo que {problem}.',
      'Agradeço que tenha avisado que {problem}.',
      'Li a sua mensagem e vejo que {problem}.',
      'Pela sua mensagem, entendo que {problem}.',
    ],
    warm: [
      'Li a sua mensagem: {problem}, e não devia ser assim.',
      '{Problem}, e não devia ser assim.',
      'Pela sua mensagem, entendo que {problem}.',
      '{Problem}, e fez bem em dizê-lo.',
    ],
    hot: [
      'Li a sua mensagem com atenção: {problem}.',
      '{Problem}, e compreendo a sua irritação.',
      'Tem razão em protestar: {problem}.',
      'Percebo o que aconteceu: {problem}.',
      '{Problem}, e ninguém devia passar por isso.',
    ],
    impact: [
      '{Problem}, e {impact}.',
      'Li a sua mensagem com atenção: {problem}, e {impact}.',
      '{Problem} e, além disso, {impact}.',
      'Entendo que {problem} e que {impact}.',
    ],
    claimed: [
      'Pela sua mensagem, entendo que {problem}{?impact: e que {impact}}.',
      'Li a sua mensagem com atenção e vejo que {problem}{?impact: e que {impact}}.',
      'Agradeço que me conte que {problem}{?impact: e que {impact}}.',
      'Conta-me que {problem}{?impact: e que {impact}}.',
    ],
    again: [
      'Agradeço que tenha voltado a escrever. {Problem}, e não larguei o assunto.',
      'Li a sua nova mensagem: {problem}.',
      'Foi preciso escrever outra vez porque {problem}.',
      'Continua por resolver, e não o esqueci: {problem}.',
      'Vejo que isto não está resolvido: {problem}.',
    ],
  },
  sorry: {
    light: [
      'Lamento o transtorno.',
      'Peço desculpa pelo contratempo.',
      'É {feeling}, e lamento.',
      'Lamento que tenha sido preciso perguntar.',
      'Lamento que não tenha corrido bem à primeira.',
    ],
    full: [
      'É {feeling}, e lamento.',
      'Lamento: é {feeling}, e merecia melhor da nossa parte.',
      'Compreendo que é {feeling}, e lamento.',
      'Peço desculpa. Qualquer pessoa acharia isto {feeling}.',
      'Lamento o que aconteceu; é {feeling} e não é o que esperava de nós.',
      'Peço desculpa: é {feeling}, e não devia ter acontecido.',
      'Esperava outra coisa, e com razão, e lamento: é {feeling}.',
      'Entendo como é {feeling}, e peço desculpa.',
    ],
    deep: [
      'Compreendo como é {feeling}, e lamento de verdade.',
      'Lamento muito. É {feeling}, e a sua irritação tem toda a razão de ser.',
      'Compreendo a sua irritação: é {feeling}, e peço desculpa[, sem rodeios|].',
      'Qualquer pessoa ficaria irritada: é {feeling}, e lamento muito.',
      'Lamento de verdade que se tenha chegado a este ponto. Compreendo como é {feeling}.',
      'A sua irritação não me surpreende; é {feeling}, e peço sinceras desculpas.',
      'É {feeling}, e entendo que as palavras já não cheguem, e lamento muito.',
    ],
    thanks: [
      'Agradeço a paciência[ até aqui| que teve].',
      'Agradeço a espera, e também o tom.',
      'Agradeço que tenha esperado e contado tudo com tanta clareza.',
      'Agradeço o trabalho de escrever.',
    ],
  },
  understand: {
    mild: [
      'Compreendo que é {feeling}.',
      'Vejo como é {feeling}.',
      'É {feeling}, e faz bem em dizer.',
      'Imagino como isto é {feeling}.',
      'É {feeling}, percebo isso.',
    ],
    strong: [
      'Compreendo a sua irritação: é {feeling}.',
      'É {feeling}, e a sua irritação tem motivo.',
      'Vejo como isto é {feeling}, e compreendo a irritação.',
      'Tem motivos para estar assim: é {feeling}.',
    ],
  },
  feeling: {
    wait: { mild: ['frustrante', 'cansativo', 'aborrecido'], strong: ['desesperante', 'muito frustrante', 'desgastante'] },
    money: { mild: ['preocupante', 'aborrecido', 'inquietante'], strong: ['muito preocupante', 'revoltante', 'angustiante'] },
    goods: { mild: ['frustrante', 'aborrecido', 'desanimador'], strong: ['muito frustrante', 'revoltante', 'muito decepcionante'] },
    treatment: { mild: ['desagradável', 'doloroso', 'ofensivo'], strong: ['muito doloroso', 'humilhante', 'revoltante'] },
    trip: { mild: ['frustrante', 'cansativo', 'desanimador'], strong: ['desgastante', 'desesperante', 'muito frustrante'] },
    access: { mild: ['frustrante', 'inconveniente', 'aborrecido'], strong: ['desesperante', 'muito frustrante', 'desgastante'] },
    stay: { mild: ['desagradável', 'aborrecido', 'frustrante'], strong: ['muito desagradável', 'revoltante', 'muito decepcionante'] },
    harm: { mild: ['preocupante', 'inquietante', 'alarmante'], strong: ['muito alarmante', 'angustiante', 'muito preocupante'] },
    question: { mild: ['aborrecido', 'inconveniente', 'frustrante'], strong: ['muito frustrante', 'desesperante', 'desgastante'] },
  },
  impact: {
    event: {
      past: ['coincidiu com {event}', 'calhou justamente com {event}'],
      future: ['tem {event} pela frente', '{event} está à porta'],
      bare: ['era para um dia especial', 'havia uma ocasião importante pelo meio'],
    },
    'event@wait': {
      past: ['era para {event}', '{event} passou sem isso', 'contava com isso para {event}'],
      future: ['precisa disso para {event}', 'é para {event}', 'conta com isso para {event}'],
      bare: ['era para um dia especial'],
    },
    'event@goods': {
      past: ['era para {event}', 'contava com isso para {event}'],
      future: ['precisa disso para {event}', 'é para {event}', 'conta com isso para {event}'],
      bare: ['era para um dia especial'],
    },
    trip: {
      past: ['isto atrapalhou {event}', 'calhou justamente com {event}'],
      future: ['tem {event} pela frente', '{event} está à porta'],
      bare: ['tem uma viagem pelo meio', 'os seus planos de viagem dependem disto'],
    },
    work: {
      past: ['isto prejudicou {event}', 'quem pagou foi {event}'],
      future: ['precisa disto para {event}', 'disto depende {event}'],
      bare: ['isto já custou tempo de trabalho', 'isto prejudicou o seu trabalho'],
    },
    money: {
      past: ['esse dinheiro era para {event}', 'contava com esse dinheiro para {event}'],
      future: ['esse dinheiro é para {event}', 'precisa desse dinheiro para {event}'],
      bare: ['ainda por cima custou dinheiro', 'isto desequilibrou as suas contas'],
    },
    home: {
      past: ['ficou sem {event}'],
      future: ['está sem {event}', 'em casa falta {event}'],
      bare: ['em casa sente-se todos os dias', 'isto complica o seu dia a dia'],
    },
    health: {
      past: ['estava em causa {event}'],
      future: ['está em causa {event}'],
      bare: ['isto mexe com a sua saúde', 'está em causa a sua saúde'],
    },
    children: {
      past: ['era para {event}', 'quem esperava por isso era {event}'],
      future: ['é para {event}', 'quem espera por isso é {event}'],
      bare: ['a sua família também sente', 'não é só uma pessoa que sente'],
    },
    time: {
      past: ['isto custou {event}', 'perdeu {event} por causa disto'],
      future: ['isto custa {event}', 'perde {event} por causa disto'],
      bare: ['isto roubou um tempo que não tinha', 'perdeu tempo por causa disto'],
    },
  },
  impactQuote: [
    'Também escreve {quote}, e não passo isso por alto.',
    'Fico com o que conta do efeito que teve: {quote}.',
    '{quote}: isso também li, e tenho presente.',
    'E vejo o que causou: {quote}.',
    'Resume em poucas palavras: {quote}.',
  ],
  repeat: {
    counted: [
      'Ter sido preciso escrever {times} piora tudo.',
      'É {ordinal} que tem de escrever, e não devia ser.',
      'Ninguém merece escrever {times} pelo mesmo motivo.',
      'Já escreveu {times}, e uma vez bastava.',
    ],
    again: [
      'Escrever uma vez tinha de ser suficiente.',
      'Uma mensagem tinha de bastar.',
      'Ter sido preciso insistir torna tudo pior.',
      'Isto tinha de ficar resolvido à primeira.',
      'Andar atrás disto não era tarefa sua.',
    ],
    failed: [
      'E não é a primeira coisa a falhar, por isso entendo que mais uma data saiba a pouco.',
      'Falhou de novo, e por isso desta vez trato do caso de outra forma.',
      'Depois do que já falhou, é preciso mais do que outra promessa.',
      'Uma vez pode acontecer; duas já não, e levo isso a sério.',
    ],
  },
  broken: {
    message: {
      own: [
        'Prometi uma resposta {due} e não cumpri.',
        'A minha resposta era para {dueDate}, e não chegou.',
        'Disse que dava notícias {due}, e não dei.',
        'Tinha a minha palavra de receber resposta {due}, e não a mantive.',
      ],
      ours: [
        'Prometemos uma resposta {due}, e não chegou.',
        'A resposta prometida para {dueDate} não chegou.',
        'Dissemos que dávamos notícias {due}, e não demos.',
        'Tinha a nossa palavra de receber resposta {due}, e não a mantivemos.',
      ],
    },
    call: {
      own: ['Prometi telefonar {due} e não telefonei.', 'Esperou pela minha chamada {due}, e o telefone não tocou.'],
      ours: ['Prometemos telefonar {due}, e ninguém telefonou.', 'Esperou pela nossa chamada {due}, e o telefone não tocou.'],
    },
    delivery: {
      own: [
        'Dei uma data, {dueDate}, e não foi cumprida.',
        'Contou com a data que dei, {dueDate}, e não chegou nada.',
        'A data que dei era {dueDate}, e já passou.',
      ],
      ours: [
        'A data que demos, {dueDate}, não foi cumprida.',
        'Contou com {dueDate}, como dissemos, e não chegou nada.',
        'Demos uma data, {dueDate}, e já passou.',
      ],
    },
    refund: {
      own: ['Disse que o dinheiro estaria na conta {due}, e não está.', 'A data que dei para o reembolso, {dueDate}, já passou.'],
      ours: ['Dissemos que o dinheiro estaria na conta {due}, e não está.', 'A data que demos para o reembolso, {dueDate}, já passou.'],
    },
    visit: {
      own: ['Disse que alguém iria {due}, e ninguém foi.', 'A visita que prometi {due} não aconteceu.'],
      ours: ['Dissemos que alguém iria {due}, e ninguém foi.', 'A visita prometida {due} não aconteceu.'],
    },
    other: {
      own: ['Dei uma data, {dueDate}, e não foi cumprida.', 'O que prometi {due} não aconteceu.'],
      ours: ['Demos uma data, {dueDate}, e não foi cumprida.', 'O que prometemos {due} não aconteceu.'],
    },
  },
  own: {
    established: [
      'O erro foi nosso, e corrigir é comigo.',
      'A falha está do nosso lado, e trato de a corrigir.',
      'Isto é responsabilidade nossa; a partir de agora trato eu.',
      'O engano foi nosso; acompanho o caso até ao fim.',
      'A culpa é nossa e não sua, e sou eu quem resolve.',
    ],
    likely: [
      'Isto não devia ter acontecido, e a partir de agora trato eu[ do caso|].',
      'Não devia ter chegado a este ponto; resolver é comigo.',
      'Assumo o caso, para não ter de contar tudo outra vez.',
      'Não deveria ter sido assim, e de agora em diante insistir é tarefa minha.',
      'A falha é nossa, e acompanho o seu caso até ao fim.',
      'Isto é inaceitável, e fico com o caso em mãos até estar resolvido.',
      'Assumo isto até ficar resolvido.',
      'Isto tinha de ter corrido bem à primeira, e corrigir passa a ser tarefa minha.',
      'Assim não pode ser, e não fecho o caso sem uma solução.',
      'Houve aqui uma falha, e respondo por ela até ao fim.',
      'Fico responsável pelo caso, do princípio ao fim.',
      'Nada disto devia ter sido necessário; daqui para a frente, insistir cabe a mim.',
    ],
    open: [
      'Antes de dizer mais quero saber exatamente o que aconteceu, e já verifico.',
      'Prefiro verificar bem a dar uma resposta rápida que depois não sirva.',
      'Verifico tudo passo a passo, para que a resposta seja de confiança.',
      'Não quero adivinhar a causa, por isso verifico primeiro.',
    ],
  },
  incident: ['{explanation}', 'O motivo é este: {explanation}', 'A causa já é conhecida: {explanation}'],
};
