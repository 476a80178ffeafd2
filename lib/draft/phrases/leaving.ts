import type { Table } from './types';

/** They leave, and we let them: what follows from it, by language. */
export const LEAVING: Readonly<Record<string, Table>> = {
  en: [
    "There's nothing else for you to do. If you've already paid for any of it, that is checked at the same time, and I'll tell you what comes back to you.",
    "You don't need to ring or write to anybody else. Anything already paid is checked along with it, and you'll hear the amount from me.",
  ],
  es: [
    'No <tienes|tiene> que hacer nada más. Si ya hay algo pagado, se revisa a la vez, y <te|le> digo qué importe vuelve.',
    'No hace falta llamar ni escribir a nadie más. Lo que ya esté pagado se revisa al mismo tiempo, y <te|le> digo el importe.',
  ],
  pt: [
    'Não precisa de fazer mais nada. Se já houver algo pago, é verificado ao mesmo tempo, e digo-lhe o valor a devolver.',
    'Não é preciso ligar nem escrever a mais ninguém. O que já estiver pago é verificado em conjunto, e digo-lhe o valor.',
  ],
  fr: [
    "<Tu n'as|Vous n'avez> rien d'autre à faire. Si une somme est déjà payée, elle est vérifiée en même temps et je <te|vous> dirai ce qui revient.",
    "Inutile d'appeler ou d'écrire à qui que ce soit d'autre. Ce qui est déjà payé est vérifié en même temps, et je <te|vous> dirai le montant.",
  ],
  de: [
    '<Du musst|Sie müssen> nichts weiter tun. Falls schon etwas bezahlt ist, wird das gleich mitgeprüft, und ich nenne <dir|Ihnen> den Betrag, der zurückkommt.',
    'Ein Anruf oder eine weitere Nachricht ist nicht nötig. Was schon bezahlt ist, wird mitgeprüft, und ich nenne <dir|Ihnen> den Betrag.',
  ],
  zu: [
    'Akukho okunye okudingeka ukwenze. Uma kukhona osukukhokhile, kubhekwa ngesikhathi esifanayo, futhi ngizokutshela inani elibuyayo.',
    'Akudingeki ushayele noma ubhalele omunye umuntu. Osukukhokhile kuyabhekwa kanye kanye, futhi ngizokutshela inani.',
  ],
};
