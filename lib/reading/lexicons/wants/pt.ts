import type { WantWords } from './types';

export const pt: WantWords = {
  desire:
    'quero|queria|pretendo|pretendemos|venho (?:por este meio )?(?:solicitar|pedir|requerer)|agradeco que|agradecia que|agradecemos que|gostaria(?: de)?|queremos|preciso(?: de| que)?|precisamos(?: de)?|exijo|exigimos|solicito|solicitamos|peco|pedimos|espero|prefiro|preferia|desejo|mereco|aceito|continuo (?:a espera|esperando)|estou (?:esperando|aguardando|a espera d[eo])|aguardo|ainda (?:espero|aguardo)|pedi|solicitei|ja (?:pedi|solicitei)|(?:me )?(?:pode|podem|poderia|poderiam|consegue|conseguem)(?:-me)?(?: por favor)?(?: (?:dar|enviar|mandar|oferecer|fazer|providenciar|confirmar|me (?:dar|enviar|mandar)))?|posso (?:receber|pedir|ter|solicitar)|me (?:deem|de|mandem|enviem|facam)|(?:deem|mandem|enviem|facam)(?:-me)?|(?:onde|cade) (?:esta|o|a)? ?(?:meu|minha|o|a)|cade|quando (?:vou receber|recebo|sai|vao)|nao recebi (?:o|a|meu|nenhum|nenhuma)|como (?:faco|posso) (?:para )?(?:pedir|receber|solicitar|obter)|pelo menos|no minimo|tenho direito a',
  please: ',? ?por favor|,? ?ja(?! (?:que|te|ti|fiz|pag))|,? ?imediatamente|,? ?urgente|,? ?hoje',
  refuse:
    'nao (?:quero|preciso de|me interessa|aceito|adianta|queremos|desejo)(?: (?:mais|nenhum|nenhuma|um|uma|outro|outra|saber de))?|nao|nem|em vez de|ao inves de|nada de|sem|recuso|dispenso|outro|mais',
  told: '(?:ja me|voces ja|me|foi|foram|disseram que|disse que|prometeram|me disseram|se recusam a|se nao|ou eu|quando)',
  nouns: {
    refund:
      '(?:reembolsos?|meu dinheiro(?: de volta)?|o dinheiro de volta|dinheiro de volta|devolucao d[oa] (?:dinheiro|valor|quantia|pagamento)|estorno|ressarcimento|restituicao|indenizacao|indemnizacao|compensacao|que (?:me )?(?:devolvam|reembolsem|estornem)|ser (?:reembolsad[oa]|ressarcid[oa]))',
    replacement:
      '(?:troca|substituicao|um novo|uma nova|outr[oa] (?:nov[oa]|igual|produto|peca)|reposicao|reenvio|que (?:me )?(?:troquem|substituam|enviem outr[oa]|mandem outr[oa]|reenviem)|trocar(?! de (?:data|endereco|nome))|(?:o|a) (?:produto|item|tamanho|peca) (?:cert[oa]|corret[oa]|que (?:falta|pedi|comprei)))',
    repair:
      '(?:reparo|reparacao|conserto|consertar|reparar|arrumar|que (?:venham )?(?:consertem|reparem|arrumem)|um tecnico|o tecnico|a visita do tecnico|assistencia tecnica)',
    voucher:
      '(?:vales?|descontos?|cupom|cupons|voucher|credito na loja|vale-\\p{L}+|frete gratis|portes gratis|\\d+ ?% de desconto|preco melhor|melhor preco|pontos|abatimento)',
    cancellation: '(?:cancelamento|cancelar|que (?:cancelem)|encerrar (?:minha|a|o) (?:conta|contrato)|rescindir|rescisao|anular)',
    apology: '(?:(?:um )?pedido de desculpas?|desculpas|retratacao|que (?:me )?pecam desculpas?|que se desculpem)',
    explanation:
      '(?:explicac(?:ao|oes)|que (?:me )?expliquem|saber (?:por ?que|porque|o que (?:aconteceu|houve)|como e possivel)|entender (?:por ?que|porque|o que)|o motivo|a razao|justificativa)',
    callback: '(?:que (?:me )?(?:liguem|telefonem)|uma ligacao|uma chamada|um telefonema|contato telefonico)',
    information:
      '(?:informac(?:ao|oes)|saber (?:se|quando|onde|quem|quanto|qual|como (?!e possivel))|noticias|novidades|uma (?:resposta|posicao|previsao|data|solucao concreta)|resposta|posicionamento|previsao|prazo|codigo de (?:rastreio|rastreamento)|confirmacao|que (?:me )?(?:digam|informem|confirmem|respondam)|confirmar|a (?:fatura|nota fiscal)|segunda via)',
  },
  acts: {
    refund:
      '(?:me )?(?:retirem|anulem|descontem|creditem) (?:esse|este|essa|esta|o|a) (?:valor|cobranca|montante|quantia|taxa|debito)|me (?:devolvam|reembolsem|estornem|devolve)(?= )|(?:devolvam|devolva|reembolsem|reembolse|estornem|estorne|restituam)(?:-me)?(?: (?:o|meu|a|todo|ja|logo|imediatamente))?(?: (?:dinheiro|valor))?|(?:me )?(?:podem|pode|poderiam|vao) (?:me )?(?:devolver|reembolsar|estornar)|quando (?:sai|cai|vao (?:devolver|estornar)|recebo|sera feito) (?:o |meu |o meu )?(?:reembolso|estorno|dinheiro)?|(?:reembolso|estorno|dinheiro|valor) (?:ainda )?nao (?:caiu|chegou|veio|entrou|apareceu|foi (?:feito|creditado|devolvido))|(?:ainda )?nao (?:me )?(?:devolveram|reembolsaram|estornaram)|cade (?:o )?meu (?:dinheiro|reembolso|estorno)|onde esta (?:o )?meu (?:dinheiro|reembolso)|devolver(?:-me)? (?:o|meu) (?:dinheiro|valor)',
    replacement:
      '(?:mandem|enviem|mande|envie)(?:-me)? (?:outr[oa]|um novo|uma nova|o (?:certo|correto|que falta)|a (?:certa|correta|que falta))|(?:troquem|troque|substituam|substitua|reenviem|reenvie)(?:-me)?(?= )|(?:podem|pode|poderiam) (?:me )?(?:trocar|substituir|reenviar|(?:enviar|mandar)(?:-me)? (?:outr[oa]|o (?:certo|correto|que (?:falta|pedi))|a (?:certa|correta|que (?:falta|pedi))|um nov[oa]|uma nova))|me (?:mandem|enviem|manda|envia) (?:outr[oa]|o certo|a certa|um novo|uma nova)|me troquem|prefiro outr[oa]',
    repair:
      '(?:consertem|conserte|reparem|arrumem|arrume)(?= )|(?:podem|pode|poderiam) (?:consertar|reparar|arrumar)|(?:mandem|enviem) (?:um |o )?tecnico',
    voucher:
      'que desconto|algum desconto|(?:deem|facam|fazem|dao|consegue|conseguem) (?:um |algum )?desconto|melhor(?:ar)? (?:o|esse) preco|abaixar o preco',
    cancellation:
      '(?:cancelem|cancele|anulem|encerrem)(?:-me)? (?:o|a|meu|minha|tudo|este|essa|esta|isso|imediatamente)|quero cancelar|(?:podem|pode|poderiam) cancelar',
    apology:
      '(?:nem|sem) (?:sequer |ao menos )?um (?:simples )?pedido de desculpas|pecam desculpas|ninguem (?:se desculpou|pediu desculpas?)',
    explanation:
      'expliquem?(?:-me)?(?= )|me (?:expliquem?|explica|esclarecam)(?= )|(?:podem|pode|poderiam) (?:me )?explicar|(?:por ?que|porque) (?:nao |me |ainda |foi |fui |voces |estou |ninguem |esta |tenho )[^?!.\\n]{2,110}\\?|como e possivel|o que (?:aconteceu|houve|esta acontecendo|se passa)',
    callback:
      '(?:liguem|ligue|telefonem)(?:-me| para mim| pra mim)?(?= |[.!])|(?:me )(?:liguem|ligue|liga|telefonem)|(?:podem|pode|poderiam) (?:me )?(?:ligar|telefonar)(?:-me)?',
    information:
      '(?:digam|diga|informem|informe|confirmem|confirme|avisem|avise)(?:-me|-nos)?(?= )|me (?:digam|diga|informem|informe|avisem|avise|confirmem|fala|falem)|(?:podem|pode|poderia|poderiam|consegue|conseguem)(?:-me)? (?:me )?(?:dizer|informar|confirmar|indicar|esclarecer|avisar|verificar)|onde (?:esta|estao|anda)|cade|quando (?:chega|chegara|vai|vao|sera|sai|recebo|entregam|e que)|alguma (?:novidade|noticia|previsao|posicao)|(?:tem|ha|existe) (?:alguma )?(?:novidade|noticia|previsao)|o que (?:vao|vai|pretendem) fazer|o que (?:e preciso|e necessario|preciso|devo|tenho (?:de|que)) (?:fazer|enviar|levar|mandar|apresentar)|(?:voces|vcs) (?:entregam|tem|aceitam|fazem|enviam|vendem|trabalham|oferecem|atendem|abrem|mandam|reservam)(?=[^?!.\\n]{0,90}\\?)|qua(?:l|is) (?:e |sao |seria )?(?:o|a|os|as) (?:prazo|preco|valor|horario|custo|taxa|endereco|numero|procedimento|medida|tamanho)\\p{L}*|como (?:faco|posso|e que)|quanto (?:tempo|custa|demora)|(?:posso|e possivel|voces (?:tem|aceitam|fazem))(?= [^?!.\\n]{3,90}\\?)',
  },
};
