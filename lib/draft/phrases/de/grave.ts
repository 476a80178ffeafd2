import type { Phrases } from '../types';

/** Where health, the law or the agent's own person comes in, German. */
export const grave: Phrases['grave'] = {
  medical: {
    medicine: [
      'Zuerst das Wichtigste: Reicht der Vorrat sicher, bis die Lieferung da ist, und wann wäre er aufgebraucht? Wenn es den kleinsten Zweifel gibt, <warte|warten Sie> bitte nicht auf uns: Eine Apotheke, die behandelnde Praxis oder der ärztliche Bereitschaftsdienst können heute helfen; geht es jemandem schlecht, <ruf|rufen Sie> den Notruf.',
    ],
    feeding: [
      'Zuerst das Wichtigste: Ist genug Nahrung da, um sicher bis zur Lieferung zu kommen, und wie lange reicht sie? Wenn es den kleinsten Zweifel gibt, <warte|warten Sie> bitte nicht auf uns: Eine Apotheke, die Praxis oder der ärztliche Bereitschaftsdienst können heute helfen, im Ernstfall der Notruf.',
    ],
    device: [
      'Zuerst das Wichtigste: Ist die Person, die auf das Gerät angewiesen ist, gerade in Sicherheit, und wie lange hält die Reserve? Wenn es den kleinsten Zweifel gibt, <warte|warten Sie> bitte nicht auf uns und <ruf|rufen Sie> sofort den Notruf oder die behandelnde Stelle an.',
    ],
  },
  hurt: [
    'Was <du|Sie> über {injury} <schreibst|schreiben>, ist ernst, und es tut mir sehr leid. Wie geht es allen jetzt? Das kommt zuerst.',
  ],
  right: ['Sich damit an andere Stellen zu wenden ist <dein|Ihr> Recht und ändert nichts daran, wie es hier geprüft wird.'],
  proof: ['Aufnahmen und Unterlagen würden helfen, wenn <du|Sie> sie hierher schicken <magst|mögen>; das ist <deine|Ihre> Entscheidung.'],
  written: [
    'Noch habe ich nicht, was ich für eine Erklärung brauche, und eine vorgefertigte gebe ich <dir|Ihnen> nicht: Die Antwort kommt schriftlich.',
  ],
  personal: [
    'Danke, das ist nett. Meine Nummer, meine persönlichen Angaben und meine freie Zeit bleiben privat, dazu sage ich deshalb Nein; bei allem, was <du|Sie> von uns <brauchst|brauchen>, helfe ich hier gern.',
  ],
};
