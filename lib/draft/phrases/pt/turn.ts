import { turnBy, type Turning } from '../turning';

const TURNING: Turning = {
  phrases: [
    [/(?<=\p{L})-me(?!\p{L})/u, '-te', '-lhe'],
    [/não consigo(?= \p{L}+r(?!\p{L}))/u, 'não consegues', 'não consegue'],
  ],
  words: {
    meu: ['teu', 'seu'], minha: ['tua', 'sua'], meus: ['teus', 'seus'], minhas: ['tuas', 'suas'], me: ['te', 'lhe'], comigo: ['contigo', 'consigo'],
    tenho: ['tens', 'tem'], estou: ['estás', 'está'], fui: ['foste', 'foi'], fiz: ['fizeste', 'fez'], tive: ['tiveste', 'teve'], fiquei: ['ficaste', 'ficou'],
    recebi: ['recebeste', 'recebeu'], comprei: ['compraste', 'comprou'], paguei: ['pagaste', 'pagou'], pedi: ['pediste', 'pediu'], encomendei: ['encomendaste', 'encomendou'],
    esperei: ['esperaste', 'esperou'], abri: ['abriste', 'abriu'], reservei: ['reservaste', 'reservou'], devolvi: ['devolveste', 'devolveu'], enviei: ['enviaste', 'enviou'],
    liguei: ['ligaste', 'ligou'], escrevi: ['escreveste', 'escreveu'], cancelei: ['cancelaste', 'cancelou'], mandei: ['mandaste', 'mandou'], continuo: ['continuas', 'continua'], moro: ['moras', 'mora'], tentei: ['tentaste', 'tentou'],
  },
  unsafe:
    /(?<!\p{L})(?:eu|mim|você|vocês|o senhor|a senhora|voss\p{L}+|vos|seu|sua|seus|suas|lhe|tu|te|teu|tua|nos|noss\p{L}+|nós|\p{L}+(?:ámos|amos|emos|imos)|hoje|ontem|amanhã|(?<!até )agora|quero|exijo|peço|espero|acho|penso|sou|vou|faço|sei|vejo|gostaria|queria|preciso|por favor|obrigad[oa]|olá|oi|bom dia|boa|como|quando|onde|porque|por que|qual|quem|se|ladr\p{L}+|roub\p{L}+|burla)(?!\p{L})|(?<!não )(?<!\p{L})consigo(?!\p{L})/u,
  left: /(?<!\p{L})(?!(?:lei|rei|frei)(?!\p{L}))\p{L}+ei(?!\p{L})|(?<!\p{L})(?!(?:aqui|ali|daqui|dali|foi|vai|sai|cai|pai|boi|táxi|kit|biquíni|aí|daí)(?!\p{L}))\p{L}{2,}(?:bi|vi|di|ti|ri)(?!\p{L})/u,
  start: /^(?:o|a|os|as|meu|minha|meus|minhas|um|uma|não|recebi|comprei|paguei|pedi|encomendei|abri|reservei|fiz|estou|tenho|continuo|desde|ainda|ninguém|nada|falta|faltam|no|na|fiquei|há|só|veio|já)\s/u,
  verb: /(?<!\p{L})(?:é|são|está|estão|estou|tenho|tem|foi|foram|era|veio|vieram|chegou|chegaram|funciona\p{L}*|aparece\p{L}*|falta\p{L}*|há|diz|fecha|fiz|fui|cobraram|continuo|consigo|liga|acende|carrega|\p{L}+(?:ou|eu|iu|aram|eram|iram|ava|ia)|\p{L}+ei|recebi|pedi|abri|devolvi|escrevi)(?!\p{L})/u,
}; // prettier-ignore

/** Always with "seu", as all our sentences in Portuguese. "O meu casaco chegou rasgado." → "o seu casaco chegou rasgado". */
export const turn = (sentence: string): string | null => turnBy(TURNING, sentence, false);
