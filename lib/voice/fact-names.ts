import { fold } from '@/lib/text/fold';
import type { FactName } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only say whose it is or where a tool keeps it, folded, in six languages. */
const GLUE = set(
  'ticket conversation the a of de del da do du des der die das den la le el los o os vars var attributes properties data custom field fields current merge insert enter add your su tu seu votre ihr ihre dein deine sua yakho ye lo',
);
const CUSTOMER = set(
  'customer customers client clients requester contact guest guests recipient visitor user lead subscriber buyer person end cliente clientes kunde kunden kundin destinatario destinataire empfanger ikhasimende lekhasimende huesped hospede gast to',
);
const NAME = set('name nombre nome nom prenom vorname nachname igama firstname fullname lastname surname fname lname apellido apellidos sobrenome apelido isibongo kundenname'); // prettier-ignore
const FIRST = set('first given fore firstname fname vorname prenom pila primeiro lokuqala nick');
const LAST = set('last family lastname lname surname nachname apellido apellidos sobrenome apelido isibongo');
const FULL = set('full fullname complete completo complet vollstandiger');
const AGENT = set(
  'agent agents assignee my me sender signature rep representative teammate advisor adviser staff operator author agente asesor asesora conseiller conseillere berater beraterin mitarbeiter mitarbeiterin lami mein mi mon meu umeluleki',
);
const NUMBER = set('number no nr num id code key numero nummer inombolo');

/** A placeholder means a fact when all its words belong to the fact, to glue or to whose it is, and one of them is its own: "order status" is no order. */
const TABLE: readonly { fact: FactName; own: ReadonlySet<string>; with?: ReadonlySet<string> }[] = [
  { fact: 'order', own: set('order orders ordernumber orderid pedido commande bestellung bestellnummer auftrag auftragsnummer encomenda ioda oda booking bookingid reservation reserva buchung buchungsnummer reference referencia referenz purchase'), with: new Set([...NUMBER, ...set('last latest shopify ref')]) }, // prettier-ignore
  { fact: 'tracking', own: set('tracking trackingnumber seguimiento suivi sendungsnummer sendung rastreio rastreamento awb waybill'), with: new Set([...NUMBER, ...set('parcel shipment order last latest envio colis')]) }, // prettier-ignore
  { fact: 'product', own: set('product products item items article articulo producto produit produkt produto artikel umkhiqizo'), with: set('name title order ordered purchased bought nombre nom nome') }, // prettier-ignore
  { fact: 'amount', own: set('amount total price importe monto precio montant prix betrag preis valor preco inani'), with: set('order invoice paid purchase') }, // prettier-ignore
  { fact: 'email', own: set('email mail correo courriel'), with: set('e address adresse direccion endereco electronico eletronico') },
  { fact: 'phone', own: set('phone telephone mobile telefono telefon telefone telefonnummer ucingo'), with: NUMBER },
  { fact: 'company', own: set('company brand store shop business empresa tienda marca entreprise enseigne unternehmen loja inkampani account'), with: set('name our nombre nom nome') }, // prettier-ignore
  { fact: 'subject', own: set('subject asunto objet betreff assunto title') },
  { fact: 'today', own: set('today todays hoy aujourd heute hoje namhlanje'), with: set('date day hui fecha datum data') },
];

const TICKET = /^(?:ticket|case|conversation|request|incident|caso|fall|vorgang|dossier)(?: (?:id|number|no|nr|num|key|numero|nummer))?$/u;
const CODES: Readonly<Record<string, FactName>> = { ticketid: 'ticket', caseid: 'ticket', casenumber: 'ticket', ticketnumber: 'ticket' };

/** The words inside a placeholder: folded, "camelCase" and "snake_case" taken apart. */
export const innerWords = (inner: string): string[] =>
  fold(inner.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/['’]s(?!\p{L})/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/u.test(word));

/** The fact that a placeholder stands for, by what is inside it; null where it isn't one of ours for sure. */
export function factOf(inner: string): FactName | null {
  const words = innerWords(inner);
  if (words.length === 0 || words.length > 6) return null;
  const joined = words.join(' ');
  const exact = CODES[words.at(-1) ?? ''] ?? (TICKET.test(joined) ? 'ticket' : null);
  if (exact) return exact;
  for (const { fact, own, with: others } of TABLE)
    if (words.some((word) => own.has(word)) && words.every((word) => own.has(word) || others?.has(word) || GLUE.has(word) || CUSTOMER.has(word))) return fact; // prettier-ignore
  return personOf(words);
}

function personOf(words: readonly string[]): FactName | null {
  const named = words.some((word) => NAME.has(word));
  // "current_user" and "your name" are the one who writes; a customer's "user" stands alone or behind something of theirs.
  const writer = words.some((word) => AGENT.has(word)) || (words[0] === 'current' && words[1] === 'user') || /^(?:your|su|tu|seu|votre|ihr|dein) (?:first |full )?(?:name|nombre|nome|nom|vorname)$/u.test(words.join(' ')) || words.join(' ') === 'igama lakho'; // prettier-ignore
  const known = (word: string) => NAME.has(word) || FIRST.has(word) || LAST.has(word) || FULL.has(word) || GLUE.has(word) || CUSTOMER.has(word) || (writer && (AGENT.has(word) || word === 'lakho')); // prettier-ignore
  const theirs = words.some((word) => CUSTOMER.has(word));
  if (!words.every(known) || (!named && !theirs && !writer)) return null;
  const first = words.some((word) => FIRST.has(word));
  if (writer) return first ? 'agentFirst' : 'agent';
  if (words.some((word) => LAST.has(word))) return 'lastName';
  if (first || !theirs || !named) return words.some((word) => FULL.has(word)) ? 'fullName' : 'name';
  return 'fullName';
}
