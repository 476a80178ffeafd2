import { describe, expect, test } from 'vitest';
import { unquoted } from './quotes';

const QUOTE = '\n> Dear Ana,\n> it left today.\n';

describe('unquoted', () => {
  test.each([
    ['English', 'On Mon, 5 Oct 2026 at 09:24, Thandi Nkosi <care@shop.example> wrote:'],
    ['English, Apple', 'On 5 Oct 2026, at 09:24, Thandi Nkosi wrote:'],
    ['Spanish', 'El lun, 5 oct 2026 a las 9:24, Thandi Nkosi (<care@shop.example>) escribió:'],
    ['French', 'Le lun. 5 oct. 2026 à 09:24, Thandi Nkosi <care@shop.example> a écrit :'],
    ['German', 'Am Mo., 5. Okt. 2026 um 09:24 Uhr schrieb Thandi Nkosi <care@shop.example>:'],
    ['Portuguese', 'Em seg., 5 de out. de 2026 às 09:24, Thandi Nkosi <care@shop.example> escreveu:'],
    ['isiZulu', 'NgoMsombuluko 5 Okthoba 2026 ngo-9:24, u-Thandi Nkosi ubhale:'],
    ['Italian', 'Il giorno lun 5 ott 2026 alle ore 09:24 Thandi Nkosi <care@shop.example> ha scritto:'],
    ['Dutch', 'Op ma 5 okt 2026 om 09:24 schreef Thandi Nkosi <care@shop.example>:'],
    ['old Gmail', '2026-10-05 9:24 GMT+02:00 Thandi Nkosi <care@shop.example>:'],
    ['address first', 'Thandi Nkosi <care@shop.example> wrote on 5 October:'],
    ['broken in two', 'On Mon, 5 Oct 2026 at 09:24, Thandi Nkosi of the Customer Care\nTeam <care@shop.example> wrote:'],
  ])('leaves history out, introduced in %s', (_language, introduction) => {
    expect(unquoted(`Where is it?\n\nAna\n\n${introduction}\n${QUOTE}`)).toEqual({ text: 'Where is it?\n\nAna', quoted: true });
  });

  test.each([
    ['English', '-----Original Message-----\nFrom: Shop'],
    ['Spanish', '-----Mensaje original-----\nDe: Tienda'],
    ['German', '-----Ursprüngliche Nachricht-----\nVon: Laden'],
    ['French', "-----Message d'origine-----\nDe : Magasin"],
    ['headers', 'From: Shop <care@shop.example>\nSent: Monday\nTo: Ana\nSubject: RE: order'],
    ['headers in Spanish', 'De: Tienda <care@shop.example>\nEnviado el: lunes\nPara: Ana\nAsunto: RE: pedido'],
    ['headers in German', 'Von: Laden <care@shop.example>\nGesendet: Montag\nAn: Ana\nBetreff: AW: Bestellung'],
    ['headers in French', 'De : Magasin <care@shop.example>\nEnvoyé : lundi\nÀ : Ana\nObjet : RE: commande'],
    ['headers in bold', '*From:* Shop <care@shop.example>\n*Sent:* Monday\n*To:* Ana\n*Subject:* RE: order'],
  ])('leaves history out, divided in %s', (_kind, divider) => {
    expect(unquoted(`No.\n\n${divider}\n\nDear Ana, it left today.`)).toEqual({ text: 'No.', quoted: true });
  });

  test('keeps answers that stand between the quotes', () => {
    const text = 'Hi,\n\nOn 5 Oct 2026 Shop <a@shop.example> wrote:\n> Which order?\n\n4821.\n\n> When?\n\nToday.';
    expect(unquoted(text)).toEqual({ text: 'Hi,\n\n4821.\n\nToday.', quoted: true });
  });

  test.each([
    ['a signature', 'Thanks.\n\nAna\n-- \nAna Ruiz\nBuyer, Ruiz Ltd\n+34 600 000 000', 'Thanks.\n\nAna'],
    ['a phone', 'Thanks.\n\nSent from my iPhone', 'Thanks.'],
    ['a phone in Spanish', 'Gracias.\n\nEnviado desde mi iPhone', 'Gracias.'],
    ['a phone in French', 'Merci.\n\nEnvoyé de mon iPhone', 'Merci.'],
    ['a phone in German', 'Danke.\n\nVon meinem iPhone gesendet', 'Danke.'],
    ['a program', 'Thanks.\n\nGet Outlook for iOS', 'Thanks.'],
    ['a disclaimer', 'Thanks.\n\nThis e-mail is confidential and meant only for you.', 'Thanks.'],
  ])('leaves %s out', (_kind, text, own) => {
    expect(unquoted(text)).toEqual({ text: own, quoted: false });
  });

  test.each([
    ['what a colleague wrote', 'On the phone your colleague wrote:\nwe pay it back.\nWhere is it?'],
    ['a name at the end', 'Where is it?\n\nKind regards,\nAna Ruiz\n+34 600 000 000'],
    ['one header-like line', 'From: what I see, it never left.\nWhere is it?'],
    ['a list of dates', 'Date: 5 October\nI was at home all day.'],
    ['dashes in a long text', `First part.\n--\n${'A line of the story.\n'.repeat(14)}The end.`],
    ['an arrow in a line', 'Settings > Orders > 4821 shows nothing.'],
    ['a confidential matter', 'This message is confidential, please.'],
    ['times', 'On 5 October at 9:24 I called you. Nobody answered.'],
  ])('keeps %s', (_kind, text) => {
    expect(unquoted(text)).toEqual({ text: text.trim(), quoted: false });
  });
});
