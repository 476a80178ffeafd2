import type { AskWords } from './types';

export const pt: AskWords = {
  opener:
    '(?:e |mas |entao |ola |oi |bom |alem disso |tambem )*(?:onde (?:esta|estao|fica|posso|anda)|cade|quando (?:chega|chegara|vai|vao|vou|sera|sai|recebo|e que|posso|entregam)|por ?que (?:nao|me|ainda|foi|fui|voces|estou|ninguem|esta|tenho|e|a|o)|porque (?:nao|me|ainda|foi|fui|ninguem|e)|como (?:e possivel|posso|faco|vao|vai|e que|funciona)|o que (?:aconteceu|houve|vao|vai|faco|devo|posso|esta|preciso)|quanto (?:tempo|custa|demora|vou|falta)|quantos|qual (?:e|o|a|seria)|quais|quem (?:e|vai|pode|paga)|a que horas|que horas|(?:voces )?(?:podem|pode|poderia|poderiam|consegue|conseguem)(?:-me)?|posso|poderia|tem (?:alguma|novidade|noticia|como|previsao)|ha (?:alguma|novidade|como|possibilidade)|alguma (?:novidade|noticia|previsao|posicao|solucao)|e possivel|seria possivel|sera que|da para|tem como)',
  request:
    '(?:alguem|voces?) me (?:responde|ajuda|liga|explica)(?!\\p{L})|(?:pfv|pls|plz)(?!\\p{L})|por gentileza|(?<!(?:nao|que|nunca) )(?:quero|queria|gostaria|queremos|preciso|precisamos|exijo|exigimos|solicito|solicitamos|peco|pedimos|prefiro|aguardo|agradeco que|agradecia|espero (?:uma|a|que|o|um))(?! (?:(?:apenas|so|somente|tambem|muito) )?(?:agradecer|parabenizar|dizer|elogiar|deixar claro|contar|expressar))|(?:voces )?(?:podem|pode|poderia|poderiam|consegue|conseguem)(?:-me)?(?: por favor)? (?:me )?\\p{L}+(?:ar|er|ir)|(?:me )?(?:digam|diga|expliquem|explique|devolvam|devolva|enviem|envie|mandem|mande|informem|informe|confirmem|confirme|cancelem|cancele|resolvam|resolva|troquem|troque|liguem|ligue|respondam|responda|reembolsem|facam|avisem|avise|verifiquem|verifique|estornem|consertem|deem)(?:-me|-nos)?(?= |[.!,?]|$)|por favor,? (?!nao se)\\p{L}+|saber (?:se|quando|onde|o que|por ?que|como)|alguem (?:pode|consegue|poderia)',
  imperative:
    '(?:e |entao |ja |ou |por favor |por favor, )*(?:devolvam|devolva|reembolsem|reembolse|estornem|estorne|cancelem|cancele|enviem|envie|mandem|mande|troquem|troque|consertem|conserte|liguem|ligue|me liguem|me digam|digam|diga|expliquem|explique|respondam|responda|confirmem|confirme|resolvam|resolva|facam|deem|informem|informe|avisem|avise)(?:-me|-nos)?',
  rhetorical:
    'e (?:isto|isso) (?:uma )?(?:brincadeira|piada|loja|normal)|isso e (?:brincadeira|piada|serio|normal|uma)|isto e (?:brincadeira|piada|serio|normal|uma)|(?:voces|vcs) (?:nao )?(?:leem|leram|estao de brincadeira|acham|pensam|sao)|acham? que (?:sou|e)|que (?:tipo|especie) de (?:empresa|servico|atendimento|loja)|que (?:palhacada|absurdo|vergonha|brincadeira|piada|falta de \\p{L}+)|quantas vezes (?:tenho|preciso|vou|mais)|nao tem vergonha|serio\\?|a serio\\?|sera possivel|ta de brincadeira|estao (?:de brincadeira|a gozar|brincando)|como (?:se atrevem|ousam)|para que (?:serve|pago)|e (?:tao )?dificil|quem (?:voces )?pensam|nao e\\?$|ne\\?$|tem alguem ai|e assim que',
  courtesy: '(?:tudo bem|como (?:vai|vao|esta|estao)|tudo bom|como tem passado)\\W*$|espero que (?:esteja|estejam) bem',
  when: 'quando|que horas|quanto (?:tempo|demora|falta)|que dia|data|prazo|previsao',
  where: 'onde|cade|rastre\\p{L}+',
  why: 'por ?que|porque|como e possivel|motivo|razao|expli\\p{L}+|o que (?:aconteceu|houve|se passa)',
  howMuch: 'quanto (?:custa|e|vou|cobram)|que (?:desconto|preco|valor)|quantos',
  place:
    'armazem|transportadora|entregador|estafeta|em transito|centro|loja|entregue|vizinh\\p{L}+|alfandega|endereco|morada|agencia|a caminho|rastre\\p{L}+|deposito|encontra-se|esta (?:em|no|na)',
  because: 'porque|devido|causa|motivo|razao|por um|erro|falha|ja que|problema|culpa|avaria|greve|atraso|faltava',
  yesNo: 'sim|nao|claro|com certeza|exato|correto|isso mesmo|infelizmente|pode|podemos|posso|nao podemos|sera|confirmad\\p{L}|confirmo|foi',
  holding:
    'estamos (?:verificando|a verificar|analisando|a analisar|investigando|apurando|a tratar)|vou (?:verificar|analisar|consultar|averiguar)|vamos (?:verificar|analisar|averiguar)|assim que (?:tiver|tivermos|souber)|manteremos|o mais (?:breve|rapido)|entraremos em contato|entrarei em contato|encaminh\\p{L}+|retornaremos|em breve',
  agentRequest:
    '(?:pode|poderia|podem|podia)(?:-me)?(?: por favor)? (?:me )?(?:confirmar|enviar|indicar|informar|dizer|mandar|anexar|fornecer)|(?:envie|indique|confirme|informe|mande|anexe|responda|escolha|diga)(?:-me|-nos)?|por favor,? (?:envi|indi|confirm|inform|mand|anex|respond|escolh|dig)\\p{L}+|precis(?:o|amos) (?:do|da|de|que|saber|dos)|qual prefere|o que prefere',
  closingQuestion: 'algo mais|mais alguma (?:coisa|duvida)|alguma (?:outra )?duvida|como avalia|pesquisa de satisfacao|a disposicao',
  thanks:
    'obrigad\\p{L}|muito obrigad\\p{L}|valeu|perfeito|otimo|optimo|ok|okay|certo|combinado|de acordo|excelente|resolvido|recebi|ja (?:chegou|recebi|esta|funciona)|tudo certo|entendido|agradec\\p{L}+|show|beleza|maravilha|bom',
  unsettled:
    'mas|ainda|continua|continuo|nao (?:chegou|recebi|funciona|e|esta|tenho|quero|ha|foi)|nunca|nada|ninguem|de novo|outra vez|errad\\p{L}|quebrad\\p{L}|falta|ate que|se nao|onde|quando|por ?que|vergonha|inaceitavel|quero|absurdo|cancel\\p{L}+|reclam\\p{L}+|por nada\\b',
  contact:
    '(?:escrev\\p{L}+|lig(?:o|ar|arei|aremos|amos)\\p{L}*|telefon\\p{L}+|respon\\p{L}+|resposta|inform\\p{L}+|confirm\\p{L}+|avis\\p{L}+|contact\\p{L}+|contat\\p{L}+|retorn\\p{L}+|diz\\p{L}+|dou|posicionamento|volto a)',
  stop: 'que|uma|uns|umas|dos|das|por|com|para|pra|como|mas|mais|este|esta|isto|esse|essa|isso|quando|onde|quem|qual|porque|muito|sem|sobre|tambem|ate|desde|todo|toda|todos|nos|seu|sua|meu|minha|voces|voce|pode|podem|poderia|quero|preciso|favor|obrigado|obrigada|ola|bom|boa|dia|tarde|dizer|saber|tem|ser|estar|foi|era|sao|sou|ja|ainda|so|entre|cada|bem|assim|outra|outro|vez|fazer|vamos|vao|vou|nao|sim|ele|ela|num|numa|pelo|pela',
};
