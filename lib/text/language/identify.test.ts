import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from './identify';

describe('identify', () => {
  it.each([
    ['Where is my parcel? It was due on Monday.', 'en'],
    ['¿Dónde está mi paquete? Tenía que llegar el lunes.', 'es'],
    ['Liphi iphasela lami? Bekufanele lifike ngoMsombuluko.', 'zu'],
    ['Iphi ipasile yam? Bekufanele ifike ngoMvulo, ndisalindile.', 'xh'],
    ['Waar is my pakkie? Dit moes Maandag al hier gewees het.', 'af'],
    ['Onde está a minha encomenda? Devia ter chegado na segunda.', 'pt'],
    ['Où est mon colis ? Il devait arriver lundi.', 'fr'],
    ['Wo ist mein Paket? Es sollte am Montag kommen.', 'de'],
    ['Waar blijft mijn pakket? Het zou maandag bezorgd worden.', 'nl'],
    ["Dov'è il mio pacco? Doveva arrivare lunedì.", 'it'],
    ['Mzigo wangu uko wapi? Ulipaswa kufika Jumatatu.', 'sw'],
    ['Где моя посылка?', 'ru'],
    ['Де моя посилка? Її обіцяли в понеділок.', 'uk'],
    ['أين طردي؟', 'ar'],
    ['我的包裹在哪里?', 'zh'],
    ['荷物はどこですか?', 'ja'],
    ['제 소포는 어디에 있나요?', 'ko'],
    ['Πού είναι το δέμα μου;', 'el'],
  ])('%s', (text, code) => {
    const found = identify(text);
    expect(found.code).toBe(code);
    expect(found.confidence).toBeGreaterThan(0.5);
  });

  it.each([
    ['gracias', 'es'],
    ['siyabonga', 'zu'],
    ['dankie', 'af'],
    ['obrigada', 'pt'],
    ['merci beaucoup', 'fr'],
    ['vielen dank', 'de'],
    ['grazie mille', 'it'],
    ['asante sana', 'sw'],
    ['enkosi kakhulu', 'xh'],
    ['hartelijk bedankt', 'nl'],
  ])('short: %s', (text, code) => {
    expect(identify(text).code).toBe(code);
  });

  it.each(['', '   ', '12345', 'https://example.org/track/Z99', '😡😡', '#4821', 'thandi@example.com'])('says nothing of %j', (text) => {
    expect(identify(text)).toMatchObject({ code: 'und', confidence: 0 });
  });

  it.each([
    'I-order yami ayikafiki, please check',
    'Sawubona, bengicela i-refund please, ngikhathele ukulinda this is not ok',
    'my order ayikafiki and it has been 3 weeks, ngikhathele manje',
  ])('takes isiZulu mixed with English for isiZulu: %s', (text) => {
    expect(identify(text).code).toBe('zu');
  });

  it.each([
    ['Mein Paket ist nicht da. Der Bote schrieb "we tried to deliver your parcel but nobody was at home". Was nun?', 'de'],
    ['> Thank you for contacting our support team, we will reply soon\nMerci, mais je n’ai toujours rien reçu.', 'fr'],
  ])('leaves out what is quoted: %s', (text, code) => {
    expect(identify(text).code).toBe(code);
  });

  it('reads any string without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { confidence } = identify(text);
        return confidence >= 0 && confidence <= 1;
      }),
    );
  }, 30_000);

  it.each(['a', 'a ', '> ', '"aa', '“x', '@', '[', 'i-', '\u0301', 'ñandú '])('takes no longer for a very long run of %j', (unit) => {
    const start = performance.now();
    identify(unit.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
