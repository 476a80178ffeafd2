import type { Spec } from './build';

export const SPECS_PT: readonly Spec[] = [
  {
    id: 'pt-cafeteira',
    language: 'pt',
    customer: 'Joana Prates',
    agent: 'Rui Lopes',
    now: '2026-11-23T14:00:00+01:00',
    heat: 2,
    messages: [
      [
        'customer',
        '2026-11-23T10:48:00+01:00',
        'Bom dia. A cafeteira que comprei (pedido 88213) chegou com o vidro partido. Era para o aniversário da minha mãe no sábado. Já é a segunda vez que escrevo. Quero o meu dinheiro de volta. Quando o recebo?',
      ],
    ],
    issues: [['damaged', 'chegou com o vidro partido']],
    facts: [
      ['order', '88213'],
      ['product', 'cafeteira'],
      ['photo', 'vidro'],
    ],
    impact: ['Era para o aniversário da minha mãe no sábado.'],
    wants: [['refund', 'o meu dinheiro de volta']],
    failures: ['Já é a segunda vez que escrevo.'],
    asks: ['Quando o recebo?'],
  },
  {
    id: 'pt-atraso',
    language: 'pt',
    customer: 'Bruno Sá',
    agent: 'Rui Lopes',
    now: '2026-11-23T14:00:00+01:00',
    heat: 3,
    messages: [
      [
        'customer',
        '2026-11-23T10:48:00+01:00',
        'Duas semanas à espera do telemóvel, pedido 4410. Onde está? Vou fazer queixa no Portal da Queixa.',
      ],
    ],
    issues: ['late-delivery'],
    facts: [
      ['order', '4410'],
      ['product', 'telemóvel'],
    ],
    asks: ['Onde está?'],
    risks: [['bad-review', 'Portal da Queixa']],
  },
  {
    id: 'pt-post',
    language: 'pt',
    customer: 'Rita',
    agent: 'Rui Lopes',
    channel: 'post',
    now: '2026-11-23T14:00:00+01:00',
    heat: 3,
    messages: [['customer', '2026-11-23T10:48:00+01:00', 'cobraram duas vezes e ninguém responde, que vergonha']],
    issues: ['double-billing', 'no-response'],
  },
];
