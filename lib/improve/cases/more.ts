import type { Case } from './situations';

export const zu: readonly Case[] = [
  ['zuLate', 'angikwazi ukubuyisela imali, ikhuriya ilahle iphasela, entsha ngolwesine', ['Thandi', /mali/, /khuriya/, 'mhla ka-26 kuNovemba', 'Sam', /Angikwazi|akwenzeki/], []],
  ['zuLate', 'ngiyaxolisa, sengikubuyisele imali yakho engu-€89 namuhla', ['€89', 'namuhla', /xolisa/], []],
  ['zuLate', 'ngisahlola, ngizokwazisa ngolwesihlanu', ['mhla ka-27 kuNovemba', /hlola/], []],
  ['zuLate', 'iphutha lethu, ngizokuthumelela okunye kusasa', [/phutha/, 'mhla ka-24 kuNovemba'], ['kusasa']],
  ['zuLate', 'iphasela lilahlekile, ungakhetha imali noma okusha', ['noma', /lahlek/, '?'], []],
  ['zuLate', 'ngicela isithombe nenombolo ye-oda', [/thombe/, /nombolo/], []],
  ['zuLate', 'umthwalo usedepho e-Durban, ungawulanda ngaphambi kuka-17:00', ['e-Durban', '17:00'], []],
  ['zuLate', 'ikhuriya ibambezelekile, izofika ngolwesine', ['mhla ka-26 kuNovemba'], []],
  ['zuLate', 'ngizokufonela ngolwesithathu', ['mhla ka-25 kuNovemba', /fonel/], []],
  ['zuLate', 'akulona iphutha lethu, ikheli belingalungile', [/kheli/i], ['Akulona iphutha lethu', 'akulona iphutha lethu']],
]; // prettier-ignore

export const pt: readonly Case[] = [
  ['ptLate', 'nao posso reembolsar, a transportadora perdeu a encomenda, uma nova na quinta', ['Thandi', 'reembolso', 'transportadora', 'quinta-feira, 26 de novembro', 'Sam'], ['nao ']],
  ['ptLate', 'desculpe, erro nosso, ja fiz o reembolso de 89 eur hoje', ['89 €', 'hoje', 'erro'], ['ja fiz']],
  ['ptLate', 'vou verificar e escrevo ate sexta', ['verificar', 'sexta-feira, 27 de novembro'], ['ate sexta']],
  ['ptLate', 'cancelei o pedido, reembolso de 89 euros na sexta', ['89 €', 'sexta-feira, 27 de novembro', /cancel/i], []],
  ['ptLate', 'nao e culpa nossa, endereco errado, podemos reenviar por 5 eur', ['endereço', '5 €'], [/\bculpa\b/]],
  ['ptLate', 'o pacote esta no armazem em Braga, sai amanha', ['Braga', 'terça-feira, 24 de novembro'], ['amanha']],
  ['ptDamaged', 'envie foto e numero do pedido pf', [/fot/, 'número', '?'], ['pf']],
  ['ptDamaged', 'sem reembolso pq passaram 30 dias mas podemos consertar ou um vale', ['30 dias', 'ou um vale'], ['pq']],
  ['ptDamaged', 'partiu-se no transporte, envio outro na quarta', ['quarta-feira, 25 de novembro', 'transporte'], []],
  ['ptDamaged', 'passo o caso ao meu chefe, ele liga na quinta as 10', ['quinta-feira, 26 de novembro'], []],
]; // prettier-ignore

export const fr: readonly Case[] = [
  ['frLate', 'peux pas rembourser, le livreur a perdu le colis, un nouveau jeudi', ['Thandi', 'remboursement', 'transporteur', 'jeudi 26 novembre', 'Sam'], ['peux pas', 'je vous rembourse', 'Je vous rembourse']],
  ['frLate', 'dsl, bug du systeme, je vous rembourse 89 eur aujourdhui', ['89 €', "aujourd'hui", 'technique'], ['dsl', 'effectué']],
  ['frLate', 'envoyez photo et num de commande svp, je vous tiens au courant vendredi', [/photo/, 'numéro', 'vendredi 27 novembre'], ['svp']],
  ['frLate', "j'ai annulé la commande, remboursement de 89 euros vendredi", [/annul/, '89 €', 'vendredi 27 novembre'], []],
  ['frLate', "c'est pas notre faute, mauvaise adresse, on peut renvoyer pour 5 eur", ['adresse', '5 €'], ['faute']],
  ['frLate', 'je relance le transporteur, je reviens vers vous demain', ['transporteur', 'mardi 24 novembre'], ['demain']],
  ['frDamaged', 'pas de remboursement car plus de 30 jours mais on peut réparer ou bon d’achat', ['30 jours', 'ou'], []],
  ['frDamaged', 'cassé pendant le transport, je vous en envoie un nouveau mercredi', ['mercredi 25 novembre', 'transport'], []],
  ['frDamaged', 'erreur de notre part, échange gratuit, le livreur reprend l’ancienne', [/rreur/, 'gratuit', 'ancienne'], []],
  ['frDamaged', 'je transmets à ma responsable, elle vous appelle jeudi à 10h', ['responsable', 'jeudi 26 novembre', '10 h'], []],
]; // prettier-ignore

export const de: readonly Case[] = [
  ['deLate', 'kann nicht erstatten, paketdienst hat es verloren, neues am donnerstag', ['Thandi', 'Erstattung', 'Paketdienst', 'Donnerstag, dem 26. November', 'Sam', 'nicht'], ['Ich erstatte']],
  ['deLate', 'sorry, unser fehler, habe 89 eur erstattet, dauert 3-5 tage', ['89 €', 'Fehler', '3-5 Tage'], ['tage']],
  ['deLate', 'bitte foto und bestellnummer schicken, melde mich bis freitag 15 uhr', [/Foto/, 'Bestellung', '27. November', '15:00 Uhr'], []],
  ['deLate', 'bestellung storniert, erstattung von 89 euro kommt am freitag', [/torn/, '89 €', '27. November'], []],
  ['deLate', 'nicht unsere schuld, falsche adresse, können für 5 eur nochmal schicken', ['adresse', '5 €'], ['unsere schuld', 'unsere Schuld']],
  ['deLate', 'kläre das mit dem lager, melde mich morgen', ['Lager', '24. November'], ['morgen']],
  ['deDamaged', 'keine erstattung weil 30 tage vorbei aber reparatur oder gutschein', ['30 Tage', 'eine Reparatur oder einen Gutschein'], []],
  ['deDamaged', 'auf dem transport kaputt gegangen, schicke neue am mittwoch', ['Transport', '25. November'], []],
  ['deDamaged', 'techniker kommt am donnerstag zwischen 9 und 12 uhr, kostet nix', ['Techniker', '26. November', '9 und 12 Uhr'], ['nix']],
  ['deDamaged', 'gebe das an meine chefin weiter, sie ruft am mittwoch an', ['weiter', '25. November'], []],
]; // prettier-ignore
