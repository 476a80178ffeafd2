import { MARKS } from './marks';
import type { ExpectedTable } from './types';

const { sorry, when, asksNumber, blame, profile, policy, cheer, refund } = MARKS.zu;

/** What replies in isiZulu say and don't say, one conversation a line. */
export const ZU: ExpectedTable = {
  'zu-101': { state: 'first contact', must: [/5107/, /buyisel|thumel/i], not: [/umjezi/i] },
  'zu-102': { state: 'first contact', must: [/impendulo|usuku|nivula|ngasikhathi/i], not: [/ngiyaxolisa/i] },
  'zu-103': { state: 'repeat failure', must: [/R450/, /xolis/i], not: [/isipho/i] },
  'zu-104': { state: 'closing', must: [/bong|jabul/i, /Thandeka|iphasela/i], not: [sorry, refund, asksNumber] },
  'zu-106': { state: 'first contact', must: [sorry, /inthanethi|internet|uxhumano|network|isevisi/i], not: [blame, cheer, /izolungiswa (?:namuhla|kusasa)/i, refund] },
  'zu-107': { state: 'first contact', must: [/khansel/i], not: [/ngiyaxolisa kakhulu/i] },
  'zu-108': { state: 'first contact', must: [/isitofu|situfu|sitofu/i, /lungis|esinye|ushintsh/i, /oda|isithombe|inombolo|usuku|nini/i], not: [blame, cheer, /sizokubuyisela imali yonke|sesithumele/i] },
  'zu-109': { state: 'first contact', must: [sorry, /abasebenzi|zingane|phath|khulum/i], not: [/bakhuluma kanjalo nabantu bonke/i, blame, cheer, /Facebook/i] },
  'zu-111': { state: 'first contact', must: [/77310|khethini/i, /kheli/i, when], not: [asksNumber, refund, /(?:selishintshiwe|sishintshile) ikheli/i] },
  'zu-113': { state: 'closing', must: [/bong|jabul/i, /dress|mshado|hle/i], not: [sorry, refund, /niyabulala/i] },
  'zu-115': { state: 'first contact', must: [sorry, /inkukhu|ukudla|isisu|umama/i], not: [/nidlile/i, blame, cheer, asksNumber] },
  'zu-117': { state: 'repeat failure', must: [sorry, /amanzi|Ntuzuma/i], not: [/SABC|ikhamera/i, blame, cheer, /abuya (?:namuhla|kusasa)/i] },
  'zu-119': { state: 'first contact', must: [/khalekhukhwini|fon|ucingo/i, /khal|msindo|ringtone|volume|cindez/i], not: [/MaDuma|izinkukhu|nkomo|mshado/i, profile, refund, blame] },
  'zu-121': { state: 'refusal', must: [/mali|refund|buyisel/i, when], not: [/sthandwa|😍|uhlala|inombolo yami/i, profile, blame, cheer] },
  'zu-123': { state: 'repeat failure', must: [sorry, /internet|inthanethi|network/i], not: [/ikhabethe|izixoliso zi/i, blame, cheer, refund] },
  'zu-125': { state: 'handover', must: [/iketela|ketela|61190/i, sorry, /phephile|ukuphepha|xwayis|isibhedlela|dokotela|lulam/i, when], not: [blame, cheer, asksNumber, refund] },
  'zu-127': { state: 'handover', must: [/7741-0029|claim|isicelo|umngcwabo|ubaba/i, sorry, when], not: [/isitifiketi sokufa/i, /acubungulw|cutshungulw/i, cheer, blame] },
  'zu-129': { state: 'solved', must: [/30418|zicathulo/i, /Lwesithathu|18/i], not: [asksNumber, blame, cheer, refund] },
  'zu-131': { state: 'handover', must: [/112|10111|SADAG|0800|0861|lusizo|usizo|abezimo eziphuthumayo|phuthum|xhasa|kwalukufa/i], not: [/inkokhelo|inkokhiso|izogqoka|ukukhokha/i, cheer, asksNumber, /jabul/i] },
  'zu-133': { state: 'repeat failure', must: [/88-31207/, sorry, /R\s?500\b/i, when], not: [profile, policy, /akanawo amandla/i, asksNumber] },
  'zu-135': { state: 'first contact', must: [/bhili|gesi|R1\s?870|R400/i, /imitha|hlol|bheka/i], not: [/Mandla|Pirates|MaDuma|Goli|idolo|Maqhude/i, profile, blame, refund] },
  'zu-137': { state: 'no solution yet', must: [/router|uchwepheshe|isibani/i, /\?|kusasa|Mgqibelo/i], not: [profile, blame, /noma yini/i, cheer] },
  'zu-139': { state: 'handover', must: [/mininingwane|uhlu|5530-771|akhawunti/i, sorry, /vikel|privacy|ukuphepha|phathi|okuphethe|ophethe/i, when], not: [blame, cheer, refund, asksNumber] },
  'zu-141': { state: 'solved', must: [/bong|jabul|imali|microwave/i, /Nobuhle/], not: [sorry, asksNumber, /sizobuyisela|sizokubuyisela/i] },
  'zu-143': { state: 'repeat failure', must: [sorry, /khansel/i, /technician|uchwepheshe|mahhala|isikhathi|lokhu/i, when], not: [/Rain/, blame, /hlala nathi|ungahambi/i, cheer] },
  'zu-145': { state: 'closing', must: [/sauce|usoso/i, /bong|jabul/i], not: [sorry, refund, /fuck|inhlamba/i, asksNumber] },
  'zu-147': { state: 'closing', must: [/shaj|imoto|zimoto|Lucia|gesi/i, /bong|jabul/i, /Mashi|bhuk|biza|yazis|phendul|\bukuthi\b|hlol/i], not: [sorry, refund, /sesikhona isiteshi|sizofaka/i] },
  'zu-149': { state: 'handover', must: [/izinwele|umuthi|ikhanda/i, sorry, /phepha|phephile|dokotela|ukusebenzisa|phethe|phathi/i, when], not: [/ushevu/i, /siyabonga ngokuxhumana/i, cheer, blame] },
  'zu-151': { state: 'repeat failure', must: [sorry, /bhuk|R\s?2[\s,.]?400|ngane|isifundo|kufundi/i], not: [/awubuyiswa/i, blame, cheer, /policy/i] },
}; // prettier-ignore
