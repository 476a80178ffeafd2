import type { Topic } from '@/lib/plan/topic';
import type { Table } from './types';

/** What is done about an ordinary question that can't be answered at once, by language. Slot of `move`: days, the weekdays that they asked for. */
export const TOPICS: Readonly<Record<string, Readonly<Record<Topic, Table>>>> = {
  en: {
    move: [
      "An appointment can be moved, and I'm asking for a new one for you{?days: ({days} of that week{?part:, {part}})}. The present one stays yours until the new one is confirmed.",
      "I'm having it moved for you{?days:, to {days} of that week{?part:, {part}}}. Until you have the new time in writing, your present one isn't given away.",
    ],
    stock: [
      "I don't want to guess at the stock, so I'm asking the team; you'll get a plain answer, even if it's a no.",
      "I'm checking the stock with the team and will tell you honestly, also if there's no date yet.",
    ],
    area: [
      "I'm checking whether we come to that address, and from which day.",
      "I'll find out whether your address is within our area, and tell you what it costs if it is.",
    ],
    compare: [
      "I'll put the differences side by side for you, so that you can choose in peace.",
      "I'm having the two compared point by point, and you'll get that in writing.",
    ],
    documents: [
      "I'll send you the complete list of what to bring, so that you come only once.",
      "You'll get the list of what is needed from me, so that nothing is missing on the day.",
    ],
    copy: [
      "Of course, I'll have it sent to you again. If it should go to another address than the one we have, just tell me which.",
      "Gladly, you'll get it once more. Should your address have changed, send me the right one.",
    ],
  },
  es: {
    move: [
      'La cita se puede cambiar, y pido una nueva para <ti|usted>{?days: ({days} de esa semana{?part:, {part}})}. La actual no se suelta hasta tener la otra confirmada.',
      'Pido el cambio{?days:, para {days} de esa semana{?part:, {part}}}. Mientras no <tengas|tenga> la nueva hora por escrito, la actual sigue en pie.',
    ],
    stock: [
      'No quiero adivinar: lo pregunto al equipo y <te|le> digo lo que haya, también si es que no.',
      'Compruebo las existencias con el equipo y <te|le> contesto con claridad, aunque todavía no haya fecha.',
    ],
    area: ['Compruebo si llegamos a esa dirección, y desde qué día.', 'Miro si la zona entra en el reparto y, si entra, cuánto cuesta.'],
    compare: [
      '<Te|Le> pongo las diferencias una al lado de la otra, para elegir con calma.',
      'Pido la comparación punto por punto y <te|le> llega por escrito.',
    ],
    documents: [
      '<Te|Le> mando la lista completa de lo que hace falta, para que baste con una visita.',
      'La lista de lo que hay que llevar <te|le> llega por escrito, para que ese día no falte nada.',
    ],
    copy: [
      'Claro, hago que se envíe otra vez. Si debe ir a una dirección distinta de la que tenemos, basta con decírmelo.',
      'Por supuesto, se envía de nuevo. Si la dirección ha cambiado, <mándame|mándeme> la correcta.',
    ],
  },
  pt: {
    move: [
      'A marcação pode ser mudada, e peço uma nova{?days: ({days} dessa semana{?part:, {part}})}. A atual mantém-se até a outra estar confirmada.',
      'Peço a mudança{?days:, para {days} dessa semana{?part:, {part}}}. Enquanto a nova hora não estiver confirmada por escrito, a atual continua sua.',
    ],
    stock: [
      'Não quero adivinhar: pergunto à equipa e respondo com clareza, mesmo que seja um não.',
      'Confirmo com a equipa o que há e digo sem rodeios, mesmo que ainda não haja data.',
    ],
    area: [
      'Confirmo se chegamos a essa morada, e a partir de que dia.',
      'Verifico se a zona faz parte das entregas e, se fizer, quanto custa.',
    ],
    compare: [
      'Ponho as diferenças lado a lado, para poder escolher com calma.',
      'Peço a comparação ponto por ponto, e envio-a por escrito.',
    ],
    documents: [
      'Envio a lista completa do que é preciso, para bastar uma visita.',
      'A lista do que deve levar segue por escrito, para nesse dia não faltar nada.',
    ],
    copy: [
      'Claro, vai ser enviado outra vez. Se deve ir para um endereço diferente do que temos, é só dizer qual.',
      'Com certeza, segue de novo. Se o endereço mudou, mande-me o certo.',
    ],
  },
  fr: {
    move: [
      "Un rendez-vous peut se déplacer : j'en demande un nouveau pour <toi|vous>{?days: ({days} de cette semaine-là{?part:, {part}})}. L'actuel reste réservé tant que l'autre n'est pas confirmé.",
      "Je demande le changement{?days:, pour {days} de cette semaine-là{?part:, {part}}}. Tant que la nouvelle heure n'est pas confirmée par écrit, l'actuelle est gardée.",
    ],
    stock: [
      "Je ne veux pas deviner : je pose la question à l'équipe et la réponse sera franche, même si c'est non.",
      "Je vérifie le stock avec l'équipe et je <te|vous> réponds clairement, même s'il n'y a pas encore de date.",
    ],
    area: [
      'Je vérifie si nous venons à cette adresse, et à partir de quel jour.',
      'Je regarde si la zone fait partie de nos livraisons et, si oui, à quel prix.',
    ],
    compare: [
      'Je mets les différences côte à côte, pour un choix tranquille.',
      'Je demande la comparaison point par point, et je la transmets par écrit.',
    ],
    documents: [
      "J'envoie la liste complète de ce qu'il faut, pour qu'une seule visite suffise.",
      "La liste de ce qu'il faut apporter arrive par écrit, pour que rien ne manque ce jour-là.",
    ],
    copy: [
      "Bien sûr, un nouvel envoi part. Si l'adresse doit être une autre que la nôtre, il suffit de me dire laquelle.",
      "Volontiers, je le fais renvoyer. Si l'adresse a changé, <envoie|envoyez>-moi la bonne.",
    ],
  },
  de: {
    move: [
      'Ein Termin lässt sich verschieben, und ich frage einen neuen für <dich|Sie> an{?days: ({days} dieser Woche{?part:, {part}})}. Der jetzige bleibt, bis der andere bestätigt ist.',
      'Ich lasse ihn verlegen{?days:, auf {days} dieser Woche{?part:, {part}}}. Bis die neue Uhrzeit schriftlich da ist, wird der jetzige nicht vergeben.',
    ],
    stock: [
      'Raten möchte ich nicht: Ich frage im Team nach, und die Antwort ist ehrlich, auch wenn sie Nein lautet.',
      'Ich lasse den Bestand prüfen und sage es offen, auch wenn es noch kein Datum gibt.',
    ],
    area: [
      'Ich prüfe, ob wir an diese Adresse kommen und ab welchem Tag.',
      'Ich sehe nach, ob die Gegend zum Liefergebiet gehört und was es kostet.',
    ],
    compare: [
      'Ich stelle die Unterschiede nebeneinander, damit die Wahl leichtfällt.',
      'Ich lasse beide Punkt für Punkt vergleichen; das kommt schriftlich.',
    ],
    documents: [
      'Ich schicke die vollständige Liste dessen, was gebraucht wird, damit ein Besuch reicht.',
      'Was mitzubringen ist, kommt als Liste, damit an dem Tag nichts fehlt.',
    ],
    copy: [
      'Natürlich, es wird noch einmal geschickt. Soll es an eine andere Adresse gehen als an die hinterlegte, genügt ein Wort.',
      'Gern, es geht noch einmal hinaus. Hat sich die Adresse geändert, <schick|schicken Sie> mir bitte die richtige.',
    ],
  },
  zu: {
    move: [
      'Usuku lungashintshwa, futhi ngikucelela olusha{?days: ({days} ngalelo sonto{?part:, {part}})}. Olwamanje luhlala lungolwakho kuze kuqinisekiswe olusha.',
      'Ngicela ukuthi lushintshwe{?days:, lube {days} ngalelo sonto{?part:, {part}}}. Olwamanje alunikezwa muntu ngaphambi kokuba uthole olusha kubhaliwe.',
    ],
    stock: [
      'Angifuni ukuqagela: ngibuza ithimba, futhi impendulo izocaca noma ngabe ithi cha.',
      'Ngihlola nethimba ukuthi yini ekhona, ngikutshele ngokucacile noma lungekho usuku okwamanje.',
    ],
    area: ['Ngihlola ukuthi siyafika yini kuleyo ndawo, futhi kusukela ngaluphi usuku.'],
    compare: ['Ngizokubekela umehluko eceleni komunye, ukuze ukhethe kahle.'],
    documents: ['Ngizokuthumelela uhlu oluphelele lwalokho okudingekayo, ukuze ufike kanye kuphela.'],
    copy: ['Yebo, izothunyelwa futhi. Uma kufanele iye kwelinye ikheli, ngitshele nje ukuthi yiliphi.'],
  },
};

/** Thanks to somebody of ours are passed on. Slot: person. */
export const THANKS_TO: Readonly<Record<string, Table>> = {
  en: ["I'll pass your kind words on to {person}."],
  es: ['<Tus|Sus> palabras se las hago llegar a {person}.'],
  pt: ['Faço chegar as suas palavras a {person}.'],
  fr: ['Je transmets <tes|vos> mots à {person}.'],
  de: ['Den Dank gebe ich an {person} weiter.'],
  zu: ['Amazwi akho amahle ngizowadlulisela ku-{person}.'],
};
