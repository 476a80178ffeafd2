import type { Phrases } from '../types';

type Part = Pick<Phrases, 'boundary' | 'adapt' | 'handover' | 'legalAside' | 'request' | 'deal' | 'stands' | 'checkIn' | 'handoverNext' | 'praise' | 'closing' | 'information' | 'solved' | 'holding' | 'hospitality' | 'public' | 'publicHandover' | 'review'>; // prettier-ignore

export const special: Part = {
  boundary: {
    abuse: [
      'Quero resolver isto, e faço-o melhor se deixarmos os insultos de lado.',
      'Compreendo a irritação. Peço que deixemos os insultos de fora, para dar toda a atenção ao caso.',
      'Respondo a tudo o que diz respeito ao assunto; os insultos, peço que fiquem de fora.',
      'Estou do seu lado. Peço o mesmo respeito com que vou tratar do seu caso.',
    ],
    overfamiliar: [
      'Agradeço as palavras simpáticas! Vamos ao que precisa.',
      'Muito simpático da sua parte! Vamos resolver isto.',
      'Agradeço o carinho; ajudo já com isto.',
    ],
    rambler: [
      'Agradeço que tenha contado o contexto. Para ajudar bem, comecemos por isto: {about}.',
      'Li a história toda, e agradeço. Para que fique resolvido, fiquemos para já neste ponto: {about}.',
      'Ajuda-me conhecer o contexto. O que posso resolver já é isto, e começo por aí: {about}.',
      'Agradeço a explicação completa. Vamos por passos; primeiro, {about}.',
    ],
  },
  adapt: {
    demanding: [
      'Pediu algo concreto, por isso aqui vai, com datas.',
      'Tem razão em querer datas e não palavras.',
      'Digo com exatidão o que acontece e quando.',
      'Para que possa verificar ponto por ponto, ponho tudo com datas.',
    ],
    negotiator: [
      'É o máximo que posso fazer no preço, e prefiro dizê-lo já.',
      'Mais do que isto não posso, mas com isto pode contar.',
      'Prefiro dar-lhe a minha melhor proposta desde o início: mais não consigo.',
    ],
    indifferent: [
      'O que deixaria isto bem resolvido para si?',
      'O que é mais importante para si aqui?',
      'Como gostaria que isto terminasse?',
      'O que ajudaria mais neste momento?',
    ],
    returning: ['Já está connosco há tempo, e não tomo isso por garantido.', 'Depois de tanto tempo connosco, merecia melhor.'],
  },
  legalAside: [
    'Refere a via legal, e está no seu direito. Mesmo assim, gostaria de resolver isto diretamente consigo.',
    'Compreendo que pondere a via legal; essa porta fica aberta, faça eu o que fizer.',
    'Tomo nota do que diz sobre ir mais longe, e respeito.',
  ],
  request: ['Agradeço a mensagem sobre {about}.', 'Agradeço o contacto sobre {about}.', 'Recebi a mensagem sobre {about}, e agradeço.'],
  deal: {
    open: [
      'Agradeço o interesse e a franqueza sobre o que procura.',
      'Agradeço a oportunidade de fazer uma proposta.',
      'Agradeço a pergunta; gostaria que desse certo.',
    ],
    two: [
      'O que posso oferecer é {first} e, além disso, {second}.',
      'Posso {first} e também {second}.',
      'A minha proposta é esta: {first} e ainda {second}.',
    ],
    one: ['O que posso oferecer é {first}.', 'Posso {first}.', 'A minha proposta é esta: {first}.'],
    shipping: ['oferecer os portes de envio', 'não cobrar o envio'],
    next: [
      'Se servir, basta um sim e eu trato de tudo. De qualquer forma, escrevo {next}.',
      'Posso preparar assim? {Next} volto a escrever.',
      'Serve-lhe assim? {Next} volto a escrever de qualquer forma.',
    ],
  },
  stands: ['Mantém-se o combinado: {due}.', 'A data continua a mesma: {due}.'],
  checkIn: [
    'Dei-lhe uma data, {due}, e quero ter a certeza de que foi cumprida. Chegou tudo bem?',
    'Estava previsto {due}. Correu tudo bem? Se não, basta uma resposta e trato logo disso.',
  ],
  handover: {
    'safety@food': [
      'Lamento ler isto, e espero que todos já estejam melhor. Se não, procurem um médico e não esperem por nós. Passei o seu relato aos responsáveis pela segurança alimentar, que o vão analisar.',
    ],
    'safety@place': [
      'A sua segurança está em primeiro lugar. Se algo ainda parecer perigoso, saiam do local, não liguem nem desliguem nada e telefonem de fora para o número de emergência; não esperem por nós. A nossa equipa de segurança já tem a sua mensagem como urgência.',
    ],
    safety: [
      'A sua segurança está primeiro. Por favor, não use mais por agora, mesmo que pareça estar tudo bem. Ponho isto à frente de tudo e entrego às pessoas responsáveis pela segurança.',
      'Antes de mais, espero que esteja tudo bem consigo. Não use até ter sido verificado; se alguém se magoou ou se sente mal, procure um médico sem esperar por nós. A nossa equipa de segurança recebe agora o seu aviso.',
    ],
    legal: [
      'Li que pensa recorrer à via legal, e é um direito seu. Para que a resposta seja de confiança, entrego a sua mensagem, completa, às pessoas que tratam destes assuntos.',
      'Fala da via legal, e respeito isso. Entrego o seu caso, com tudo o que escreveu, a quem pode responder pela empresa.',
      'Levo a sério o que escreve sobre reclamar. Precisa de uma resposta de quem de direito, e hoje mesmo o caso chega lá completo.',
    ],
    discrimination: [
      'Ninguém devia ser tratado de forma diferente por ser quem é. Lamento o que descreve. Entrego o caso, com as suas palavras, à pessoa responsável, que o vai examinar sem depender de quem esteve envolvido.',
      'Agradeço que me tenha contado; sei que não é fácil escrever isto. Lamento que se tenha sentido assim. Chega à pessoa responsável, que vai ouvir a sua versão.',
    ],
    press: [
      'Agradeço a sua pergunta. À imprensa respondem as pessoas encarregadas disso, para que tenha declarações que possa citar. Entrego-lhes agora as suas perguntas, completas.',
    ],
    fraud: [
      'Agradeço o aviso imediato; era o certo a fazer. Por favor, não partilhe códigos nem senhas com ninguém, nem connosco, e avise o seu banco se ainda não o fez. Entrego isto como urgente à equipa que trata de suspeitas de fraude.',
      'É alarmante, e fez bem em escrever logo. Se puder, mude a senha e avise o banco. Os nossos especialistas em fraude recebem agora o seu aviso.',
    ],
    privacy: [
      'Os seus dados são um assunto sério. Entrego a sua mensagem à pessoa responsável pela proteção de dados, que vai verificar e responder diretamente.',
      'Compreendo a preocupação. Chega hoje à pessoa responsável pela proteção de dados, que lhe dirá que dados temos e o que aconteceu com eles.',
    ],
    approval: [
      'Isto precisa da decisão de quem chefia a minha equipa, e peço-a agora.',
      'Não posso decidir por mim, por isso apresento o caso a quem pode, com a minha recomendação.',
    ],
  },
  handoverNext: [
    '{Next} saberá como continua; até lá o contacto sou eu.',
    'Escrevo {next} com o passo seguinte, e pode continuar a contar comigo.',
    'A próxima mensagem chega {next}. Até lá não largo o caso.',
  ],
  praise: {
    open: [
      'Agradeço estas palavras. {quote}: ganhei o dia.',
      'Que bom ler isto. Fico com {quote}.',
      'Agradeço que tenha dedicado um momento a contar.',
      'Agradeço as suas palavras; passo-as à equipa.',
      'Que bom que escreveu. Quem tornou isto possível vai gostar de saber.',
    ],
    pass: ['Agradeço estas palavras. Passo-as, tal como pede.', 'Que bom ler isto, agradeço! Transmito tudo, tal como pede.'],
    close: ['É bom saber que correu tudo bem.', 'Até breve, e conte connosco.', 'Mensagens como a sua dão-nos força.', 'Até à próxima.'],
  },
  closing: {
    open: [
      'Agradeço o aviso; é bom saber que está resolvido.',
      'Fico contente por estar tudo resolvido.',
      'Boa notícia, agradeço que tenha contado.',
      'Agradeço a mensagem, e a paciência pelo caminho.',
    ],
    settled: ['Com isto fica resolvido o assunto{?order: do pedido {order}}; não é preciso mais nada.', 'Não precisa de fazer mais nada.'],
    improvement: ['A sua mensagem mudou algo aqui: {improvement}', 'Graças a avisos como o seu houve uma mudança: {improvement}'],
    survey: [
      'Se tiver um minuto, diga-nos como foi: {survey}',
      'Como foi a nossa ajuda? É um minuto: {survey}',
      'Como nos saímos? A resposta, boa ou má, chega à equipa: {survey}',
    ],
    door: [
      'Se surgir mais alguma coisa, basta responder a esta mensagem.',
      'Se afinal algo não estiver bem, responda aqui e retomo.',
      'Já sabe onde me encontrar.',
    ],
  },
  information: {
    open: ['Agradeço a pergunta.', 'Boa pergunta.', 'Com todo o gosto.', 'Agradeço a sua mensagem.'],
    unknown: [
      'A resposta a {quote} não a tenho à mão, e não quero inventar.',
      'Sobre {quote}: vou saber, para que a resposta esteja certa.',
      'Anotei a sua pergunta, {quote}, e vou ver.',
    ],
  },
  solved: {
    open: [
      'Está feito o que lhe disse.',
      'Duas palavras para dizer que está feito.',
      'Já tratei disso, como tinha dito.',
      'Tal como combinado, está feito.',
    ],
    check: ['Está tudo em ordem do seu lado?', 'Chegou tudo bem?', 'Fica resolvido para si?', 'Falta ainda alguma coisa?'],
  },
  holding: {
    open: [
      'Não me esqueci.',
      'Eis o ponto da situação.',
      'Uma palavra breve sobre como está.',
      'Ainda estou com o assunto.',
      'Sei que espera por notícias, por isso conto como está.',
    ],
    still: [
      'Ainda não tenho a resposta definitiva, e prefiro dizê-lo a ficar em silêncio.',
      'Ainda não está concluído; não larguei o assunto.',
      'Ainda não há resultado, e o trabalho segue.',
      'Falta a resposta por que espero; insisto nela.',
    ],
  },
  hospitality: {
    recovery: [
      'Veio passar um bom momento, e não estivemos à altura.',
      'Merecia levar outra lembrança.',
      'Escolheu passar o seu tempo connosco, e isso pedia mais cuidado.',
      'Não é assim que quero que alguém se lembre da nossa casa.',
    ],
  },
  public: {
    hot: [
      'Lamento: {problem}. Compreendo como é {feeling}.',
      '{Problem}. É {feeling}, e lamento.',
      'Compreendo a irritação: {problem}. Lamento.',
      '{Problem}. Lamento, é {feeling}.',
      'Com razão há irritação: {problem}. Lamento muito.',
    ],
    calm: [
      'Vejo que {problem}, e lamento.',
      '{Problem}: lamento.',
      'Agradeço o aviso. {Problem}, e lamento.',
      'Lamento ler isto: {problem}.',
    ],
    doing: [
      'Não devia ter acontecido, e já estou a verificar.',
      'Merecia melhor, e trato disto pessoalmente.',
      'Não devia ter chegado a este ponto; estou a verificar agora.',
      'Falhámos, e já estou a tratar disso.',
    ],
    move: [
      'Pode escrever-me por {channel}? Resolvo tudo por lá, e os seus dados ficam em privado.',
      'Escreva-me por {channel}, por favor, e eu trato do resto.',
      'Escreva-me por {channel}, por favor, e resolvo isto em privado.',
      'Se me escrever por {channel}, trato disto pessoalmente.',
    ],
    praise: [
      'Que bom ler isto! Passo à equipa.',
      'Agradeço estas palavras! A equipa vai adorar.',
      'Que alegria, agradeço que tenha contado!',
      'Dá gosto ler algo assim!',
    ],
    question: ['Boa pergunta.', 'Agradeço a pergunta.', 'Com gosto.'],
  },
  publicHandover: {
    'safety@food': [
      'Lamento muito, e espero que todos já estejam melhor; se não, procurem um médico. Já passei isto aos responsáveis pela segurança alimentar.',
    ],
    'safety@place': [
      'Lamento muito. A segurança está em primeiro lugar: saiam do local e liguem para a emergência se algo parecer perigoso. A nossa equipa de segurança já tem o aviso.',
    ],
    safety: [
      'A sua segurança está primeiro: por favor, não use mais por agora. Entrego isto já à nossa equipa de segurança.',
      'Espero que esteja tudo bem consigo. Não use até ser verificado; a nossa equipa de segurança recebe agora o aviso.',
    ],
    selfHarm: [
      'Li o que escreve e fico em cuidado. Por favor, fale agora com alguém próximo, {?line:com {line} ({country}), }ou com a emergência.',
    ],
    discrimination: ['Ninguém se devia sentir assim, e lamento. Entrego o que descreve, com as suas palavras, à pessoa responsável.'],
    press: ['Agradeço a pergunta. Entrego-a agora ao nosso contacto de imprensa.'],
    any: [
      'Lamento; levo isto a sério e entrego a quem pode decidir.',
      'Lamento que tenha chegado a este ponto. Entrego isto às pessoas responsáveis.',
      'Lamento o que aconteceu. Isto precisa de resposta de quem é responsável, e entrego-o agora, completo.',
    ],
  },
  review: {
    open: [
      'Agradeço que tenha dedicado tempo a escrever. {Problem}, e lamento.',
      'Agradeço a franqueza. {Problem}, e lamento.',
      'Li a avaliação mais de uma vez: {problem}. Lamento.',
      'Lamento ler isto: {problem}. Agradeço que o diga.',
    ],
    middle: [
      'Vejo tudo com as pessoas envolvidas, para que não aconteça a mais ninguém.',
      'O que conta chega hoje à equipa, ponto por ponto.',
      'Quero entender como aconteceu, e pergunto à equipa.',
      'Levo isto à equipa com as suas palavras.',
    ],
    move: [
      'Gostaria de compensar: escreva-me por {channel} e trato disto pessoalmente.',
      'Escreva-me por {channel}, por favor; gostaria de corrigir isto.',
      'Posso corrigir isto? O que me escrever por {channel} chega-me diretamente, e do resto trato eu.',
    ],
    close: [
      'Quando estiver esclarecido, conto aqui o que mudou.',
      'Agradeço que o tenha contado com tanta clareza.',
      'Agradeço o tempo que dedicou a escrever.',
    ],
    praise: [
      'Agradeço esta avaliação. {quote}: a equipa vai adorar ler.',
      'Que bom ler isto!',
      'Agradeço que tenha dedicado um momento a escrever algo tão simpático.',
      'Passo isto a todos os que tornaram a visita possível.',
    ],
    praiseClose: ['Até à próxima visita.', 'Até breve!', 'Será um prazer voltar a receber a sua visita.', 'Volte sempre.'],
  },
};
