import type { Phrases } from '../types';

/** To somebody who may harm themselves, isiZulu. */
export const crisisZu: Phrases['crisis'] = {
  hear: [
    'Ngiyabonga ukuthi ungitshelile. Angizukudlula lokhu: wena ubaluleke kakhulu kunanoma yini esisele phakathi kwethu.',
    'Kuhle ukuthi ungibhalele. Kuzwakala kunzima kakhulu, futhi okwamanje nguwe obalulekile ukudlula konke okunye.',
  ],
  ask: [
    'Ngikubuza ngokusobala: ingabe uphephile njengamanje? Uma usuke waphuza noma wenza okuthile, noma usuzokwenza, ngicela ushayele {?emergency:u-{emergency} noma }inombolo yezimo eziphuthumayo yalapho ukhona, khona manje.',
    'Ngicela ungitshele ngokukhululeka: ingabe ucabanga ukuthatha impilo yakho, futhi uphephile manje? Uma kukhona osekwenzekile, shayela {?emergency:u-{emergency} noma }inombolo yezimo eziphuthumayo yalapho ukhona ngokushesha.',
  ],
  line: [
    'Kukhona ongakhuluma naye noma nini: {line} ({country}). Akudingeki ube namagama alungile.',
    'Bayaphendula imini nobusuku ku-{line} ({country}). Kwanele ukuthi nje usho ukuthi sekukuningi.',
  ],
  anywhere: ['Kunezinombolo zosizo eziphendula imini nobusuku, mhlawumbe nalapho uhlala khona. Akudingeki ube namagama alungile.'],
  near: [
    'Uma kukhona okuseduze nawe ongazilimaza ngakho, ngicela ukubeke kude. Futhi ungahlali wedwa: ukhona yini umuntu ongamshayela noma umvuse? Kwanele ukumcela ukuthi eze.',
    'Ngicela ungahlali wedwa: shayela noma uvuse umuntu omethembayo, athathe noma yini ongazilimaza ngayo.',
  ],
  relief: [
    'Lokho obusibhalele ngakho kungalinda; akukho okumele ukwenze manje. Ngitshela umuntu ophethe ngokushesha.',
    'Udaba onalo nathi lusezandleni zami; akukho okumele ukwenze ngalo. Umuntu ophethe uyezwa ngami khona manje.',
  ],
  back: [
    'Ngicela ungiphendule, igama elilodwa lanele: uphephile? Ukhona umuntu onawe?',
    'Ngibhalele umugqa owodwa, noma ngabe mfushane: uphephile, futhi ukhona umuntu onawe?',
  ],
};
