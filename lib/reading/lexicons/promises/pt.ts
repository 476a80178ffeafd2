import type { PromiseWords } from './types';

export const pt: PromiseWords = {
  commit:
    '(?:o valor|o estorno|a devolucao|o reembolso|a correcao|o pagamento|o credito|a encomenda|o dinheiro) (?:\\p{L}+ ){0,5}?(?:aparece|entra|cai|fica|sai|chega|e feit[oa])(?!\\p{L})|(?:fica|ficam) (?:visivel|disponivel|pront[oa]|resolvid[oa])|peco (?:mais|ate)|(?:passamos|passo|recolhemos|entregamos|trocamos|levamos|resolvemos|colocamos|chegam|saem|recebem) |(?:lhe |te |vos |o |a )?(?:escrevo|ligo|envio|mando|confirmo|informo|aviso|respondo|devolvo|reembolso|retorno|enviamos|ligamos|devolvemos|reembolsamos|entregamos|dou)(?:-lhe|-o|-a)?(?= |,|\\.)|(?:vou|vamos|vai|vao|ira|irao|iremos|irei) \\p{L}+(?:r|r-lhe)(?!\\p{L})|\\p{L}{2,}(?:arei|erei|irei|aremos|eremos|iremos)(?!\\p{L})|(?:se|te|have|da|esta|fica|chega|recebe|sai|pode|vi|fa|envia|entrega|contacta|contata|liga|aparece|passa|efetua|realiza|devolve|confirma|informa|processa|recolhe|visita|troca|repara|volta|responde|escreve|comunica|substitui|reembolsa|credita|cai|resolve|deve)ra(?:o|s)?(?!\\p{L})|prometo|prometemos|(?:o|a|um|uma|noss[oa]) (?:tecnic[oa]|entregador|equipe|equipa|motorista|estafeta|instalador|encomenda|pedido|reembolso|produto) (?:vai|vem|passa|visita)(?!\\p{L})|(?:agendei|agendamos|marquei|marcamos|reagendei|remarquei) (?:o|a|um|uma)|garanto|garantimos|(?:chega|sai|recebe|e entregue|fica (?:agendad|marcad)\\p{L}+|sera|serao|recebera|tera)|deve (?:chegar|receber)|\\p{L}+-lhe-(?:ei|emos)|(?:entrarei|entraremos) em contat?c?to',
  firm: '(?:vou|vamos) (?:lhe |te )?(?:devolver|reembolsar|enviar|mandar|ligar|escrever|trocar|substituir|estornar|cancelar|creditar)\\p{L}*|(?:devolverei|devolveremos|reembolsarei|reembolsaremos|enviarei|enviaremos|ligarei|ligaremos|substituiremos|estornaremos|creditaremos|trocaremos)(?!\\p{L})|(?:prometo|garanto|garantimos)',
  condition:
    '\\bse (?=(?:nao|o|a|os|as|houver|for|quiser|preferir|ainda|por|voce|isso|ate))|assim que|logo que|quando (?:tiver|receber|recebermos|tivermos)|\\bpoderia|\\bposso\\b|\\bpodemos\\b|\\bpode\\b|\\btalvez\\b|\\bcaso\\b|desde que|tentar\\p{L}+|a menos',
  told: '(?:voces?|me|o senhor|a senhora) (?:disse|disseram|prometeu|prometeram|garantiram)|disseram que|prometeram|(?:eu )?(?:disse|prometi)|deveria ter|era para|era suposto|no site|\\bpor que\\b',
  vague:
    '(?:estamos|estou) (?:a )?(?:verific|analis)\\p{L}+|o mais (?:breve|rapido)|faremos o possivel|farei o possivel|em breve|tentar\\p{L}+|mantendo|manteremos|assim que possivel|investigar\\p{L}*',
  range: 'entre|das?|de',
  within: 'em|dentro de|no prazo de|em ate|ate|demora|leva|prazo de|daqui a',
  endOfDay: '(?:ao |no |ate o |ate ao )?(?:final|fim) (?:do dia|de hoje|do expediente|da tarde)',
  thisWeek: '(?:esta semana|ainda esta semana|(?:fim|final) da semana)',
  nextWeek: '(?:na |da )?(?:semana que vem|proxima semana|semana seguinte)',
  came: '(?:vieram|veio) (?:ca )?(?:trazer|buscar|entregar|ontem|hoje)|o ajuste funcionou|(?:ja )?(?:chegou|chegaram|recebi (?:o|a|meu|minha|hoje|tudo)|foi entregue|me ligaram|ligaram|esta resolvido|resolvido|funciona (?:agora|bem|de novo)|caiu (?:na|o)|obrigad\\p{L} pel[oa])',
  failed:
    '(?:venceu|passou|acabou|terminou|expirou) o (?:prazo|dia)|prazos?,|mentiras?|nada|ninguem|nenhum\\p{L}?|nao (?:vieram|apareceu|aparece|chegou|chegaram|recebi|ligaram|ligou|veio|cumpr\\p{L}+|respond\\p{L}+|ha|tive|esta|foi|me)|ainda (?:nao|estou|espero|aguardo)|continuo|voce disse|disseram|prometeram|outra vez|de novo|cade|nunca|nem',
  customer:
    '(?:vou|vamos) (?:enviar|mandar|ligar|pagar|devolver|tentar|verificar|anexar|confirmar|passar)\\p{L}*|(?:envio|mando|enviarei|mandarei|ligarei|confirmo|pagarei|aviso|estarei em casa)(?!\\p{L})',
};
