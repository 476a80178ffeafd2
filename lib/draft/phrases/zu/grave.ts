import type { Phrases } from '../types';

/** Where health, the law or the agent's own person comes in, Zulu. */
export const grave: Phrases['grave'] = {
  medical: {
    medicine: [
      'Okokuqala: ingabe kusekhona okwanele okuzofinyelela ngokuphepha kuze kufike lokhu, futhi kuzophela nini? Uma kunokungabaza, ngicela ungalindi thina: ikhemisi, udokotela noma umtholampilo bangasiza namuhla, futhi uma umuntu egula, shayela inombolo yezimo eziphuthumayo.',
    ],
    feeding: [
      'Okokuqala: ingabe kusekhona ukudla okwanele okuphephile kuze kufike lokhu, futhi kuzofika nini ekupheleni? Uma kunokungabaza, ngicela ungalindi thina: ikhemisi, udokotela noma umtholampilo bangasiza namuhla, futhi uma kuphuthuma, inombolo yezimo eziphuthumayo.',
    ],
    device: [
      'Okokuqala: ingabe umuntu othembele kulo mshini uphephile manje, futhi okugciniwe kungathatha isikhathi esingakanani? Uma kunokungabaza, ngicela ungalindi thina: shayela masinyane inombolo yezimo eziphuthumayo noma abamelaphayo.',
    ],
  },
  hurt: ['Lokhu okubhalile {injury} kubucayi, futhi ngiyaxolisa kakhulu. Banjani bonke manje? Yilokho okuza kuqala.'],
  right: ['Ukuya kunoma ubani omkhethayo kuyilungelo lakho, futhi akushintshi lutho endleleni okuhlolwa ngayo lapha.'],
  proof: ['Okuqoshiwe namadokhumenti kungasiza, uma uthanda ukukuthumela lapha; isinqumo ngesakho.'],
  written: [
    'Angikabi nakho okudingekayo ukuze ngichaze lokhu, futhi ngeke ngikunike incazelo esheshayo: impendulo uzoyithola ngokubhaliwe.',
  ],
  personal: [
    'Ngiyabonga ngomusa wakho. Inombolo yami, imininingwane yami nesikhathi sami kungokwangasese, ngakho kulokho kufanele ngithi cha; kodwa ngakho konke okudingayo kithi ngizokusiza ngokujabula lapha.',
  ],
};
