import { MARKS } from './marks';
import type { ExpectedTable } from './types';

const { sorry, when, asksNumber, blame, profile, policy, cheer, refund } = MARKS.fr;

/** What replies in French say and don't say, one conversation a line. */
export const FR: ExpectedTable = {
  'fr-101': { state: 'first contact', must: [/lampe/i, /7741/, /photo/i], not: [/vous /i] },
  'fr-102': { state: 'broken promise', must: [/149,90/, /10 novembre/, /25 novembre/], not: [/numéro de commande/i] },
  'fr-103': { state: 'repeat failure', must: [sorry, /internet|fibre|connexion|technicien|5e jour|cinq(?:uième)? jour/i], not: [/👏|bravo/i, blame, cheer, /lapin/i] },
  'fr-104': { state: 'first contact', must: [/réservation/i], not: [/remboursement|désolé/i] },
  'fr-106': { state: 'no solution yet', must: [/XY123456789FR|colis/i, /transporteur/i], not: [/numéro de commande/i] },
  'fr-107': { state: 'handover', must: [/sécurité/i, /secours/i], not: [/ne l'utilisez plus/i] },
  'fr-108': { state: 'no solution yet', must: [/code/i, /\?|commande|remise|promo/i], not: [profile, blame, /jsp|bof/i, /laissez tomber/i] },
  'fr-109': { state: 'first contact', must: [/bruit|chambre/i, /note|remise|geste|réduire/i], not: [/changer de chambre/i] },
  'fr-111': { state: 'broken promise', must: [/2611-4407/, sorry, /67,45|rembours|annul/i, when], not: [/Brive|Karim|entrepôt/i, asksNumber, blame, cheer] },
  'fr-113': { state: 'repeat failure', must: [sorry, /cuisine|pose|chantier|canalisation|travaux/i], not: [/bourr|ivre/i, blame, cheer, /FUYEZ/] },
  'fr-115': { state: 'first contact', must: [/bouilloire|couvercle/i, /couvercle|remplac|envo|échang/i, /commande|photo|achat|envo/i], not: [/Monique|chat\b|buffet|croisi/i, profile, blame, /forc[ée]/i] },
  'fr-117': { state: 'repeat failure', must: [sorry, /train|8\s?h\s?(?:04|19|34)|quai|supprim/i], not: [/po[èe]te/i, blame, cheer, refund] },
  'fr-119': { state: 'refusal', must: [/26-1190|devis|caisses/i, /4\s?450|4\s?300|garantie/i], not: [profile, sorry, /(?:d.accord|accept|entendu)[^.]*4\s?300/i, /poire/i] },
  'fr-121': { state: 'repeat failure', must: [/filtre|norme|tests?|conditions/i, /responsable|qualit[ée]|comp[ée]tent|personne|interlocut/i, when], not: [profile, policy, blame, /copier-coller[^.]*(?:n.est pas|faux)/i] },
  'fr-123': { state: 'handover', must: [/trottinette|batterie|feu|incendie/i, sorry, /s[ée]curit[ée]|responsable|direction/i, when], not: [/(?:envoy|donn|fourni|join)[^.]*ticket de caisse/i, cheer, blame, asksNumber] },
  'fr-125': { state: 'broken promise', must: [/70-5582|imprimante/i, /189/, sorry, when], not: [/contest/i, asksNumber, blame, /document manquait/i] },
  'fr-127': { state: 'handover', must: [/respect|menace|insult|propos|ton|calme/i], not: [/sous.?merde|crever/i, /calmez-vous/i, cheer, refund] },
  'fr-129': { state: 'closing', must: [/casque|son\b|chansons|musique/i, /merci|plaisir|content|ravi/i], not: [sorry, /putain|bordel|langage/i, refund] },
  'fr-131': { state: 'repeat failure', must: [/9077-FX|01 44 82 17 60|ligne|résili/i, sorry, /42,99|deux mois|rembours|rend/i, when], not: [asksNumber, /(?:rest(?:er|ez)|fid[èe]le) chez nous|offre pour rester/i, blame, cheer] },
  'fr-133': { state: 'solved', must: [/23 novembre|lundi/i, /24,50|rembours/i], not: [/suivre (?:un|votre) colis/i, asksNumber, blame, /deux remboursements|49/] },
  'fr-135': { state: 'refusal', must: [/tarif|prix|offre/i], not: [/950|dossier accept/i, /prompt|instructions|consignes/i, sorry, refund] },
  'fr-137': { state: 'handover', must: [/urgence|15\b|112|3114|crise|aide/i, /K[ée]vin/], not: [/m[ée]dicaments? (?:prescrits|à jeter)/i, /compte (?:est|a été|sera) rouvert/i, cheer, /courage !/i] },
  'fr-139': { state: 'first contact', must: [/rideau/i, /6620-81/, /renvo|retour|port|échang|rembours/i], not: [/coiffeuse|beau-fr[èe]re|lunettes|collant/i, profile, asksNumber, blame] },
  'fr-141': { state: 'first contact', must: [/4-90217|rendez-vous/i, /18|20|vendredi/i, when], not: [sorry, refund, asksNumber, /est déplacé au vendredi/i] },
  'fr-143': { state: 'repeat failure', must: [/LM 2204|7XK2PQ|\bvol\b/i, sorry, /400|indemni|retard/i, when], not: [profile, asksNumber, blame, /statut[^.]*(?:ne|pas)/i] },
  'fr-145': { state: 'handover', must: [/dossier|r[ée]sultats|analyses|donn[ée]es/i, sorry, /protection des donn[ée]es|d[ée]l[ée]gu|responsable|confidentialit/i, when], not: [/tenais le coup/i, refund, cheer, blame] },
  'fr-147': { state: 'repeat failure', must: [/câble|5 ?m/i, /W-20418/, sorry, /envo|exp[ée]di|remplac/i, when], not: [asksNumber, blame, /quatre mètres/i, cheer] },
  'fr-149': { state: 'repeat failure', must: [/H-450917|sinistre|dossier/i, sorry, /r[èe]glement|rapport|interlocut|plafond|2\s?380/i, when], not: [/date de la visite/i, asksNumber, blame, cheer] },
  'fr-151': { state: 'handover', must: [/bulletin|salari[ée]s|journal|acc[èe]s/i, sorry, /journal|acc[èe]s|midi|12\s?h/i, when], not: [refund, cheer, blame, /formulaire/i] },
  'fr-153': { state: 'first contact', must: [/5519-3/, /79/, sorry, refund, when], not: [asksNumber, blame, cheer, /planter? (?:2|deux) fois[^.]*vous/i] },
  'fr-155': { state: 'handover', must: [/Ajaccio|embarquement|fauteuil|assistance|9YH3KD/i, sorry, /direction|responsable|discrimin/i, when], not: [/une [ée]toile/i, /dans (?:votre|cet) [ée]tat/i, cheer, /enqu[êe]te de satisfaction|questionnaire/i] },
  'fr-157': { state: 'refusal', must: [/nuit/i, /82|parking|petit/i], not: [profile, sorry, /(?:d.accord|entendu|ok|accord)[^.]*parking (?:est )?offert/i, /autre site/i] },
  'fr-159': { state: 'broken promise', must: [/ligne|technicien|887-204/i, sorry, /10 novembre|4 novembre|rendez-vous|deux/i, when], not: [asksNumber, /moquez/i, blame, cheer] },
  'fr-161': { state: 'repeat failure', must: [/colis|livr/i, sorry, when], not: [/ghost|wallah|starf/i, blame, /vous [ée]tiez absente?/i, cheer] },
  'fr-163': { state: 'first contact', must: [/augmentation|prix|tarif|36,99|fibre/i, sorry], not: [/vaches? [àa] lait/i, blame, cheer, /29,99[^.]*(?:rétabli|appliqu)/i] },
}; // prettier-ignore
