import { MARKS } from './marks';
import type { ExpectedTable } from './types';

const { sorry, when, asksNumber, blame, profile, policy, cheer, refund } = MARKS.pt;

/** What replies in Portuguese say and don't say, one conversation a line. */
export const PT: ExpectedTable = {
  'pt-101': { state: 'repeat failure', must: [/55201/, /devol/i], not: [/calma/i] },
  'pt-102': { state: 'first contact', must: [/Manaus/i, /prazo/i], not: [/lamento|desculp/i] },
  'pt-103': { state: 'first contact', must: [/lamento|desculp/i], not: [/data exata/i, /preparar o prato/i] },
  'pt-104': { state: 'closing', must: [/Joana/, /obrigad|agrade[çc]/i], not: [sorry, refund, asksNumber] },
  'pt-106': { state: 'handover', must: [sorry, /m[ãa]e|Recife|overbooking|aeroporto/i], not: [/desuman|imprensa/i, blame, cheer, /indeniza[çc][ãa]o de/i] },
  'pt-107': { state: 'first contact', must: [/9083/, /candeeiro|correto|substitu|envi/i], not: [/calma/i] },
  'pt-108': { state: 'first contact', must: [/conta|acesso|bloque/i, sorry, when], not: [asksNumber, blame, cheer, /conta (?:j[áa] )?(?:foi|est[áa]) desbloqueada/i] },
  'pt-109': { state: 'first contact', must: [/cancel/i], not: [/lamento muito/i] },
  'pt-111': { state: 'broken promise', must: [/2026\/41187|candeeiro/i, sorry, /6 de novembro|sexta|promet/i, when], not: [asksNumber, blame, cheer] },
  'pt-113': { state: 'first contact', must: [sorry, /reserva|quarto|Mar[ée] Mansa|noite/i, /filho|crian[çc]a|barata|len[çc]ol|recep[çc][ãa]o|motel|estrada/i], not: [/probleminha/i, blame, cheer, /88341/] },
  'pt-115': { state: 'first contact', must: [/m[áa]quina/i, /centrifug|t[ée]cnico|torc/i, /pedido|manh[ãa]|t[ée]cnico|repar/i], not: [/Mel\b|Cida|novela|casament|falec/i, profile, refund] },
  'pt-117': { state: 'repeat failure', must: [/avaria|servi[çc]o|jogo|domingo/i, sorry], not: [/espet[áa]culo|relato/i, blame, cheer, /(?:será|fica) resolvid[ao] (?:hoje|amanh)/i] },
  'pt-119': { state: 'refusal', must: [/cadeira|Lous[ãa]|14/i, /80|75|portes|montagem/i], not: [profile, sorry, /(?:de acordo|aceit|combinado|fechad)[^.]*75/i, /concorrente[^.]*pior/i] },
  'pt-121': { state: 'repeat failure', must: [/relat[óo]rio|pe[çc]a|escrito/i, /director|diretor|respons[áa]vel|direc?[çc][ãa]o/i, when], not: [profile, policy, /pol[íi]tica da empresa/i, blame] },
  'pt-123': { state: 'handover', must: [/chuveiro|choque/i, sorry, /segur|deslig|energia|disjuntor|respons[áa]vel/i, when], not: [/n[ãa]o precisava/i, blame, cheer, refund] },
  'pt-125': { state: 'broken promise', must: [/329,90/, sorry, /30 de outubro|30\/10|prazo|tr[êe]s/i, when], not: [asksNumber, /mais \d+ dias [úu]teis, por favor/i, blame, cheer] },
  'pt-127': { state: 'handover', must: [/fila|sistema|40 min|espera|respeit|insult/i], not: [/lixo|burra|incompetent/i, cheer, blame, refund] },
  'pt-129': { state: 'closing', must: [/t[êe]nis/i, /obrigad|valeu|bom saber|feliz|legal|agrade[çc]/i], not: [sorry, /caralho|foda|palavr/i, refund] },
  'pt-131': { state: 'repeat failure', must: [/139,90/, sorry, /cancel/i, /priscila\.nog|e-?mail/i, when], not: [/o que "?cancelado"? significa/i, asksNumber, blame, cheer] },
  'pt-133': { state: 'broken promise', must: [/61,80/, sorry, /16 de novembro|devolu/i, when], not: [asksNumber, blame, cheer, /j[áa] est[áa] vis[íi]vel/i] },
  'pt-135': { state: 'first contact', must: [sorry, /quarto|m[úu]sica|ar condicionado|barulho|ru[íi]do|fotografias|noite/i], not: [/encolh/i, blame, cheer, /reembolso total de/i] },
  'pt-137': { state: 'solved', must: [/tapete|azul|sala/i, /obrigad|gosto|ainda bem|fico/i], not: [refund, profile, /catarat|queij[^.]*aceit|prime?o/i, asksNumber] },
  'pt-139': { state: 'solved', must: [/consulta|3 de dezembro|obrigad|quinta/i], not: [sorry, refund, /dia 24/i] },
  'pt-141': { state: 'solved', must: [/bilhete|reserva|concerto|Filipa/i], not: [refund, /reenvi/i, /vergonha/i, sorry] },
  'pt-143': { state: 'no solution yet', must: [/mesa/i, when], not: [profile, blame, /tanto faz|n[ãa]o quer saber/i, cheer] },
  'pt-145': { state: 'handover', must: [/dados|processo|informa/i, sorry, /prote[çc][ãa]o de dados|encarregad|privacidade|respons[áa]vel/i, when], not: [refund, cheer, blame, /245 118 309[^.]*p[úu]blic/i] },
  'pt-147': { state: 'handover', must: [/arroz|marisco|almo[çc]o|hospital/i, sorry, /seguran[çc]a|respons[áa]vel|direc?[çc][ãa]o|equipa|melhoras/i, when], not: [/é mesmo assim/i, cheer, blame, /jornal[^.]*(?:por favor|n[ãa]o publi)/i] },
  'pt-149': { state: 'repeat failure', must: [/2026-6612|Rua do Carvalho/i, sorry, /chapa|vala/i, when], not: [/encerrad[ao] (?:porque|por)/i, blame, cheer, asksNumber] },
  'pt-151': { state: 'no solution yet', must: [/24 de novembro|dia 24/i, /exporta|planilha|acento|ajuste/i], not: [blame, cheer, /garant/i, refund] },
  'pt-153': { state: 'handover', must: [/187,40/, sorry, /7710-26|fraude|assinatura|empr[ée]stimo/i, when], not: [/roub/i, asksNumber, blame, cheer] },
  'pt-155': { state: 'no solution yet', must: [sorry, /energia|luz|Jardim Itamaraty|cinco dias|quinto dia/i], not: [/❤|💛|♥|😊/u, blame, cheer, /ser[áa] restabelecid[ao] (?:hoje|amanh)/i] },
  'pt-157': { state: 'closing', must: [/legenda/i, /obrigad|agrade[çc]/i], not: [sorry, /fraude (?:foi|ser[áa]|em an[áa]lise)|equipe de fraude/i, refund] },
  'pt-159': { state: 'first contact', must: [/31-6690|vestido/i, /s[áa]bado|21/i, when, /envi|mand|sedex/i], not: [asksNumber, /kkk|choran/i, blame, /cheg(?:a|ar[áa]) (?:com certeza|sem falta)/i] },
  'pt-161': { state: 'repeat failure', must: [/M4T7XL/i, /nome|sobrenome|bilhete|ticket/i, sorry, when], not: [asksNumber, /literally|crying/i, blame, cheer] },
  'pt-163': { state: 'refusal', must: [sorry, /parcelas|cons[óo]rcio|412|2031|devol/i], not: [/lascar/i, policy, cheer, /10\.?712|reembolso total/i] },
}; // prettier-ignore
