import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from './testing';
import { readWants } from './wants';

const kinds = (text: string, language: string) => readWants(contextOf([{ from: 'customer', text }], { language })).map(({ kind }) => kind);

describe('wanted remedies', () => {
  it.each([
    ['en', 'I want my money back.', ['refund']],
    ['en', 'Please refund me in full.', ['refund']],
    ['en', 'A replacement please.', ['replacement']],
    ['en', 'Can you send me a new one?', ['replacement']],
    ['en', 'Either replace it or give me a refund.', ['refund', 'replacement']],
    ['en', 'you know what never mind, cancel the lot', ['cancellation']],
    ['en', 'dont want the membership anymore', ['cancellation']],
    ['en', '1) money back for the broken chair', ['refund']],
    ['en', 'we are claiming the 400 euro per person', ['refund']],
    ['es', 'dejalo, cancelad todo', ['cancellation']],
    ['es', 'He pedido al banco que anule el cargo.', []],
    ['es', 'quiero q me devolvais los 35 euros', ['refund']],
    ['pt', 'esquece, cancela ai', ['cancellation']],
    ['pt', 'manda outro no lugar', ['replacement']],
    ['pt', 'Não quero mais reparações.', []],
    ['fr', "c'est bon j'annule", ['cancellation']],
    ['fr', "Je demande 250 € d'indemnité.", ['refund', 'voucher']],
    ['de', 'vergiss es, storniert einfach alles', ['cancellation']],
    ['de', 'Ich erwarte eine Entschädigung.', ['refund', 'voucher']],
    ['zu', 'yekani, khanselani konke', ['cancellation']],
    ['en', 'I expect a full refund and an apology.', ['refund', 'apology']],
    ['en', 'I don’t want a voucher, I want my money back', ['refund']],
    ['en', 'Please cancel my subscription immediately.', ['cancellation']],
    ['en', 'Could someone call me back today?', ['callback']],
    ['en', 'Call me on 082 555 0199.', ['callback']],
    ['en', 'I demand an explanation for this.', ['explanation']],
    ['en', 'Where is my parcel?', ['information']],
    ['en', 'Could you let me know when it will arrive?', ['information']],
    ['en', 'I would like it repaired under guarantee.', ['repair']],
    ['en', 'When will you send a technician?', ['repair', 'information']],
    ['en', 'What discount can you give me?', ['voucher']],
    ['en', 'I am still waiting for my refund!', ['refund']],
    ['en', 'Will I get my money back?', ['refund']],
    ['en', 'The dress is too big, can I send it back?', ['refund']],
    ['en', 'Just wondering where it is.', ['information']],
    ['en', 'When will the refund come?', ['refund', 'information']],
    ['es', 'No me han devuelto el dinero y ya van tres semanas.', ['refund']],
    ['pt', 'Meu estorno ainda não caiu.', ['refund']],
    ['de', 'Mein Geld ist immer noch nicht da.', ['refund']],
    ['zu', 'Imali yami ayikabuyi.', ['refund']],
    ['en', 'Are you having a laugh?', []],
    ['es', '¿Cuándo me vais a devolver el dinero?', ['refund']],
    ['es', '¿Qué tengo que hacer con el router?', ['information']],
    ['es', 'La app se cierra sola, ¿se puede arreglar?', ['repair']],
    ['pt', 'Preciso que venham consertar ou trocar.', ['replacement', 'repair']],
    ['pt', 'Podem enviar o correto?', ['replacement']],
    ['pt', 'Pretendo cancelar o contrato.', ['cancellation']],
    ['pt', 'Agradeço que retirem esse valor e me expliquem de onde veio.', ['refund', 'explanation']],
    ['pt', 'Vocês entregam em Manaus?', ['information']],
    ['fr', 'La lampe est cassée, tu peux m’en envoyer une autre ?', ['replacement']],
    ['fr', 'Sans remboursement sous 48 h je saisis le médiateur.', ['refund']],
    ['de', 'Tasse gesprungen, will ne neue oder Geld zurück', ['refund', 'replacement']],
    ['de', 'Gibt’s die Jacke auch in XL?', ['information']],
    ['zu', 'Ningangithumelela esinye, noma ngicela imali yami ibuyiselwe?', ['refund', 'replacement']],
    ['zu', 'Sawubona, nivula ngasikhathi sini?', ['information']],
    ['es', 'Quiero que me devuelvan el dinero.', ['refund']],
    ['es', 'Devuélvanme mi dinero ya.', ['refund']],
    ['es', 'No quiero un vale, quiero el reembolso.', ['refund']],
    ['es', '¿Me lo pueden cambiar por otro?', ['replacement']],
    ['es', 'Prefiero que me envíen otro.', ['replacement']],
    ['es', 'Quiero cancelar el contrato.', ['cancellation']],
    ['es', 'Exijo una disculpa.', ['apology']],
    ['es', 'Llámenme por favor.', ['callback']],
    ['es', '¿Dónde está mi pedido?', ['information']],
    ['es', 'Exijo una explicación.', ['explanation']],
    ['pt', 'Quero meu dinheiro de volta.', ['refund']],
    ['pt', 'Podem trocar o produto?', ['replacement']],
    ['pt', 'Quero cancelar minha assinatura.', ['cancellation']],
    ['pt', 'Cadê meu pedido?', ['information']],
    ['pt', 'Não quero um vale, quero o reembolso.', ['refund']],
    ['fr', 'Je veux être remboursé.', ['refund']],
    ['fr', 'Remboursez-moi immédiatement.', ['refund']],
    ['fr', 'Je ne veux pas de bon d’achat, je veux un remboursement.', ['refund']],
    ['fr', 'Pouvez-vous me renvoyer un autre modèle ?', ['replacement']],
    ['fr', 'J’attends des excuses.', ['apology']],
    ['fr', 'Où est mon colis ?', ['information']],
    ['fr', 'Merci de me rappeler.', ['callback']],
    ['de', 'Ich will mein Geld zurück.', ['refund']],
    ['de', 'Ich möchte keinen Gutschein, sondern mein Geld zurück.', ['refund']],
    ['de', 'Bitte schicken Sie mir einen Ersatz.', ['replacement']],
    ['de', 'Hiermit kündige ich meinen Vertrag.', ['cancellation']],
    ['de', 'Ich erwarte eine Entschuldigung.', ['apology']],
    ['de', 'Wo bleibt meine Bestellung?', ['information']],
    ['de', 'Rufen Sie mich bitte zurück.', ['callback']],
    ['zu', 'Ngifuna imali yami ibuye.', ['refund']],
    ['zu', 'Ngicela elisha.', ['replacement']],
    ['zu', 'Ngicela ningishayele ucingo.', ['callback']],
    ['zu', 'Angifuni i-voucher, ngifuna imali yami.', ['refund']],
    ['zu', 'Iphi i-oda yami?', ['information']],
  ])('%s: %s', (language, text, expected) => expect(kinds(text, language)).toEqual(expected));

  it('takes back what is refused later', () => {
    const context = contextOf([
      { from: 'customer', text: 'I want a refund.' },
      { from: 'agent', text: 'I can refund you or send a replacement.' },
      { from: 'customer', text: 'I don’t want a refund any more. A replacement please.' },
    ]);
    expect(readWants(context).map(({ kind }) => kind)).toEqual(['replacement']);
  });
});

describe('no wanted remedies', () => {
  it.each([
    ['en', 'You already refunded me, thank you.'],
    ['en', 'Thanks, the replacement arrived and it is perfect.'],
    ['en', 'The technician came on Monday and was very kind.'],
    ['en', 'I love the new tent, great service!'],
    ['en', 'Your colleague apologised and that was that.'],
    ['en', 'They cancelled my flight two hours before.'],
    ['en', 'I don’t need a refund.'],
    ['en', 'No explanation needed.'],
    ['en', 'Somebody rang me back within the hour, lovely.'],
    ['es', 'Ya me devolvieron el dinero, gracias.'],
    ['es', 'Me cambiaron la pieza y va de maravilla.'],
    ['pt', 'Já trocaram a peça, ficou ótimo.'],
    ['fr', 'On m’a rappelée hier, tout est réglé.'],
    ['de', 'Man hat mich gestern zurückgerufen, alles geklärt.'],
    ['es', 'El técnico vino ayer.'],
    ['pt', 'Já recebi o reembolso, obrigada.'],
    ['fr', 'Merci pour le remboursement.'],
    ['de', 'Danke für die schnelle Erstattung.'],
    ['de', 'Der Techniker war gestern da.'],
    ['zu', 'Ngiyabonga, imali ibuyile.'],
  ])('%s: %s', (language, text) => expect(kinds(text, language)).toEqual([]));

  it('never reads an agent’s offer', () => {
    expect(readWants(contextOf([{ from: 'agent', text: 'Would you like a refund or a replacement?' }]))).toEqual([]);
  });
});

it('marks words inside the message, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 30 }),
          fc.constantFrom('i want a ', 'refund', ' please', "don't ", 'cancel my', ' order? ', 'ß', 'İ'),
        ),
        { maxLength: 8 },
      ),
      (parts) => {
        const text = parts.join('');
        for (const { evidence } of readWants(contextOf([{ from: 'customer', text }])))
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);
