import type { Farewell } from '@/lib/plan/farewell';
import type { Table } from './types';

export type FarewellPhrases = {
  welcome: Table;
  /** They say that it is settled, without thanks. */
  glad: Table;
  sorry: Table;
  bot: Table;
  door: Table;
  wishes: Readonly<Record<NonNullable<Farewell['wish']>, Table>>;
  /** Praise among friends. */
  joy: Table;
  laughed: Table;
  quick: Table;
  enjoy: Table;
  /** Settled, after a wait that we haven't apologised for yet. */
  wait: Table;
};

/** The short end of a chat, in the customer's own register, by language. A name stands in it, so no greeting goes before. */
export const FAREWELL: Readonly<Record<string, FarewellPhrases>> = {
  en: {
    welcome: ["You're welcome{?name:, {name}}!", 'Any time{?name:, {name}}!', 'My pleasure{?name:, {name}}!'],
    glad: ["Great{?name:, {name}}, I'm glad that's sorted.", 'Lovely{?name:, {name}}, good to know.'],
    sorry: ['And no need to be sorry at all.', "Nothing to be sorry for, it's what I'm here for."],
    bot: ["I'm sorry the bot kept you going round in circles before you got through; I'm passing that on."],
    door: ['If anything else comes up, just write here.', "We're here if you need anything else."],
    wishes: { evening: ['Have a good evening!'], weekend: ['Have a lovely weekend!'], day: ['Have a great day!'] },
    joy: ['That made our day, thank you{?name:, {name}}!', 'What a lovely thing to read, thank you{?name:, {name}}!'],
    laughed: ['Haha, love it{?name:, {name}}! Thank you for making us laugh.', 'Haha, that made our day{?name:, {name}}!'],
    quick: ['So good that it got to you that fast.', "Glad it didn't keep you waiting."],
    enjoy: ['Enjoy it!', 'Have fun with it!'],
    wait: ["I'm sorry that it took as long as it did.", "And I'm sorry for the wait until it got there."],
  },
  es: {
    welcome: ['¡De nada{?name:, {name}}!', '¡Un placer{?name:, {name}}!', '¡A <ti|usted>{?name:, {name}}!'],
    glad: ['¡Qué bien{?name:, {name}}! Me alegro.', '¡Estupendo{?name:, {name}}! Gracias por contarlo.'],
    sorry: ['Y nada que perdonar, para eso estamos.', 'No hay de qué disculparse.'],
    bot: ['Siento que el asistente automático <te|le> tuviera dando vueltas antes de llegar a una persona; lo traslado.'],
    door: ['Si surge cualquier otra cosa, aquí estamos.', 'Para cualquier cosa, por aquí seguimos.'],
    wishes: { evening: ['¡Buenas tardes!'], weekend: ['¡Buen fin de semana!'], day: ['¡Que vaya bien el día!'] },
    joy: ['¡Qué gusto leerlo{?name:, {name}}! Gracias por contarlo.', '¡Nos alegra un montón{?name:, {name}}, gracias!'],
    laughed: ['¡Jajaja, qué gusto{?name:, {name}}! Gracias por contarlo.', '¡Jajaja, nos alegra el día{?name:, {name}}!'],
    quick: ['Y qué bien que llegara tan rápido.', 'Nos encanta que no hubiera que esperar.'],
    enjoy: ['¡A disfrutarlo!', '¡Que dure mucho!'],
    wait: ['Y <perdona|perdone> la espera hasta ahora.', 'Siento que haya tardado tanto.'],
  },
  pt: {
    welcome: ['De nada{?name:, {name}}!', 'Ora essa{?name:, {name}}, foi um gosto!', 'Não tem de quê{?name:, {name}}!'],
    glad: ['Boa{?name:, {name}}, é bom saber!', 'Que bom saber{?name:, {name}}!'],
    sorry: ['E não há nada a desculpar.', 'Não é preciso pedir desculpa, é para isso que cá estamos.'],
    bot: ['Lamento as voltas que o assistente automático obrigou a dar antes de chegar a uma pessoa; vou transmitir isso.'],
    door: ['Se surgir mais alguma dúvida, é só escrever.', 'Qualquer outra coisa, estamos por aqui.'],
    wishes: { evening: ['Boa noite!'], weekend: ['Bom fim de semana!'], day: ['Um ótimo dia!'] },
    joy: ['Que bom ler isso{?name:, {name}}! Agradecemos muito.', 'Isto alegrou-nos o dia{?name:, {name}}. Agradecemos!'],
    laughed: ['Haha, que bom{?name:, {name}}! Agradecemos, alegrou-nos o dia.', 'Haha, que alegria{?name:, {name}}! Agradecemos.'],
    quick: ['E que bom que chegou tão depressa.', 'Ainda bem que não houve espera.'],
    enjoy: ['Aproveite muito!', 'É aproveitar!'],
    wait: ['E peço desculpa pela espera até aqui.', 'Lamento que tenha demorado tanto.'],
  },
  fr: {
    welcome: ['Avec plaisir{?name:, {name}} !', 'De rien{?name:, {name}} !', 'Je <t|vous >en prie{?name:, {name}} !'],
    glad: ['Super{?name:, {name}}, tant mieux !', 'Parfait{?name:, {name}}, voilà qui est bien.'],
    sorry: ["Et il n'y a vraiment pas de quoi s'excuser.", 'Pas besoin de demander pardon, je suis là pour ça.'],
    bot: ["Je regrette que l'assistant automatique ait tourné en rond avant qu'une personne réponde ; je le signale."],
    door: ["S'il y a autre chose, il suffit d'écrire ici.", 'Nous restons là en cas de besoin.'],
    wishes: { evening: ['Bonne soirée !'], weekend: ['Bon week-end !'], day: ['Bonne journée !'] },
    joy: ['Quel plaisir de lire cela{?name:, {name}}, merci !', 'Voilà qui nous fait plaisir{?name:, {name}}, merci !'],
    laughed: ['Haha, merci{?name: {name}}, voilà qui nous fait rire aussi !', 'Haha, quel plaisir{?name:, {name}} !'],
    quick: ["Et tant mieux si c'est arrivé si vite.", "Et sans attendre, c'est encore mieux."],
    enjoy: ['<Profite|Profitez>-en bien !', "Que du bonheur, on l'espère !"],
    wait: ["Et pardon pour l'attente jusque-là.", 'Je regrette que cela ait pris autant de temps.'],
  },
  de: {
    welcome: ['Gern geschehen{?name:, {name}}!', 'Sehr gern{?name:, {name}}!'],
    glad: ['Wunderbar{?name:, {name}}, das freut mich.', 'Schön zu hören{?name:, {name}}!'],
    sorry: ['Und kein Grund, sich zu entschuldigen.', 'Da gibt es nichts zu entschuldigen.'],
    bot: ['Es tut mir leid, dass <dich|Sie> der Bot im Kreis geschickt hat, bevor ein Mensch kam; das gebe ich weiter.'],
    door: ['Wenn noch etwas ist, einfach hier schreiben.', 'Bei allem Weiteren sind wir hier.'],
    wishes: { evening: ['Schönen Abend noch!'], weekend: ['Schönes Wochenende!'], day: ['Schönen Tag noch!'] },
    joy: ['Das freut uns riesig{?name:, {name}}, danke!', 'Was für eine schöne Nachricht{?name:, {name}}, danke!'],
    laughed: ['Haha, wie schön{?name:, {name}}! Danke fürs Erzählen.', 'Haha, das hat uns den Tag gerettet, danke{?name:, {name}}!'],
    quick: ['Schön, dass es so schnell da war.', 'Gut, dass das Warten kurz war.'],
    enjoy: ['Viel Freude damit!', 'Viel Spaß damit!'],
    wait: ['Und <entschuldige|entschuldigen Sie> bitte die lange Wartezeit.', 'Es tut mir leid, dass es so lange gedauert hat.'],
  },
  zu: {
    welcome: ['Wamukelekile{?name:, {name}}!', 'Kuyintokozo{?name:, {name}}!'],
    glad: ['Kuhle kakhulu{?name:, {name}}!', 'Ngiyajabula ukuzwa lokho{?name:, {name}}.'],
    sorry: ['Futhi akukho okumele uxolise ngakho.'],
    bot: ['Ngiyaxolisa ngokuthi impendulo ezenzakalelayo ikujikelezise ngaphambi kokuba umuntu akuphendule; ngizokudlulisa lokho.'],
    door: ['Uma kukhona okunye, bhala nje lapha.', 'Silapha uma udinga okunye.'],
    wishes: { evening: ['Ube nobusuku obuhle!'], weekend: ['Ube nempelasonto emnandi!'], day: ['Ube nosuku oluhle!'] },
    joy: ['Kusijabulisile ukufunda lokhu{?name:, {name}}, siyabonga!', 'Usenze samamatheka{?name:, {name}}, siyabonga!'],
    laughed: ['Haha, kusijabulisile lokho{?name:, {name}}!'],
    quick: ['Kuhle ukuthi kufike ngokushesha.', 'Siyajabula ukuthi awulindanga isikhathi eside.'],
    enjoy: ['Ukujabulele!', 'Yijabulele!'],
    wait: ['Ngiyaxolisa ngokuthi kuthathe isikhathi eside kangaka.'],
  },
};
