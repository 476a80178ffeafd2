import type { Spec } from './build';

export const SPECS_ZU: readonly Spec[] = [
  {
    id: 'zu-izicathulo', language: 'zu', customer: 'Nomvula Khumalo', agent: 'Thandi Nkosi', now: '2026-10-07T09:00:00+02:00', heat: 1,
    messages: [['customer', '2026-10-07T08:20:00+02:00', 'Sawubona,\n\nNgithenge izicathulo zokuhamba ngomhla ka-25 kuMandulo, inombolo ye-oda ithi UO-49120. Kwathiwa zizofika ezinsukwini ezinhlanu, kodwa namanje azikafiki. Ngicela ningitshele ukuthi ziphi.']],
    issues: [['late-delivery', 'namanje azikafiki']], facts: [['order', 'UO-49120'], ['product', 'izicathulo zokuhamba']], asks: ['Ngicela ningitshele ukuthi ziphi.'],
  },
  {
    id: 'zu-izicathulo-2', language: 'zu', customer: 'Nomvula Khumalo', agent: 'Thandi Nkosi', now: '2026-10-09T11:30:00+02:00', heat: 3,
    messages: [
      ['customer', '2026-10-07T08:20:00+02:00', 'Ngithenge izicathulo zokuhamba ngomhla ka-25 kuMandulo, inombolo ye-oda ithi UO-49120.'],
      ['agent', '2026-10-08T11:02:00+02:00', 'Uqinisile Nomvula, bengithembise ukukuphendula izolo futhi angikwenzanga. Ngiyaxolisa. Iphasela lakho liseThekwini; lizofika kusasa phakathi kwehora lesishiyagalolunye neleshumi nambili.'],
      ['customer', '2026-10-09T11:20:00+02:00', 'Sekuyihora lokuqala futhi akukho okufikile. Ngikhathele. Ngifuna imali yami yonke, hhayi i-R120 kuphela.'],
    ],
    issues: ['late-delivery'], facts: [['order', 'UO-49120'], ['product', 'izicathulo zokuhamba']], wants: [['refund', 'Ngifuna imali yami yonke']],
    promises: [{ text: 'lizofika kusasa', due: '2026-10-09T12:00:00+02:00', state: 'broken' }], failures: ['akukho okufikile'],
  },
  {
    id: 'zu-itende', language: 'zu', customer: 'Sibusiso Dlamini', agent: 'Thandi Nkosi', now: '2026-10-15T12:30:00+02:00', heat: 1,
    messages: [['customer', '2026-10-15T12:15:00+02:00', 'Sanibonani,\n\nItende engilithengile (UO-50620) lifike namuhla kodwa lidabukile eceleni. Ngithumele izithombe.\n\nNgicela ningisize ngoba siyahamba ngempelasonto.']],
    issues: [['damaged', 'lidabukile']], facts: [['order', 'UO-50620'], ['product', 'Itende'], ['photo', 'izithombe']], impact: ['siyahamba ngempelasonto'],
  },
  {
    id: 'zu-imali', language: 'zu', customer: 'Zanele Mthembu', agent: 'Thandi Nkosi', channel: 'chat', now: '2026-10-15T12:30:00+02:00', heat: 2,
    messages: [['customer', '2026-10-15T12:25:00+02:00', 'nithathe imali yami kabili, R499. nginiphe izinsuku ezingaki?']],
    issues: ['double-billing'], facts: [['amount', 'R499', '499.00 ZAR']], asks: ['nginiphe izinsuku ezingaki?'],
  },
  {
    id: 'zu-post', language: 'zu', customer: 'Lindiwe', agent: 'Thandi Nkosi', channel: 'post', now: '2026-10-15T12:30:00+02:00', heat: 3,
    messages: [['customer', '2026-10-15T12:25:00+02:00', 'Amasonto amabili ngilinde umshini wokuwasha, akekho ophendulayo. Niyadumaza.']],
    issues: ['late-delivery', 'no-response'], facts: [['product', 'umshini wokuwasha']],
  },
];
