import type { Table } from './types';

/** An offer of ours that they answered with another sum, by language: it stands, what they ask beyond it is asked for. Slot: amount. */
export const STANDING: Readonly<Record<string, Table>> = {
  en: [
    "Our offer of {amount} stands. I can't promise the extras you ask for; I'm putting each of them to the person who decides.",
    "{amount} is what I can confirm today. What you ask for on top isn't mine to decide, so I'm asking, point by point.",
  ],
  es: [
    'Nuestra oferta de {amount} sigue en pie. Lo que <pides|pide> además no lo decido yo: lo consulto punto por punto con quien lo decide.',
    '{amount} es lo que puedo confirmar hoy. Lo demás que <pides|pide> no puedo prometerlo todavía; lo pregunto punto por punto.',
  ],
  pt: [
    'A nossa oferta de {amount} mantém-se. O que pede além disso não depende só de mim: levo cada ponto a quem decide.',
    '{amount} é o que posso confirmar hoje. O resto do que pede ainda não posso prometer; pergunto ponto por ponto a quem decide.',
  ],
  fr: [
    'Notre offre de {amount} tient toujours. Ce que <tu demandes|vous demandez> en plus ne dépend pas de moi : je soumets chaque point à la personne qui décide.',
    "{amount}, c'est ce que je peux confirmer aujourd'hui. Pour le reste de <ta|votre> demande, je ne promets rien encore et je pose la question point par point.",
  ],
  de: [
    'Unser Angebot von {amount} steht. Was <du|Sie> darüber hinaus <möchtest|möchten>, entscheide ich nicht allein: Ich lege jeden Punkt der zuständigen Person vor.',
    '{amount} kann ich heute zusagen. Alles Weitere kann ich noch nicht versprechen; ich frage Punkt für Punkt nach.',
  ],
  zu: [
    'Isiphakamiso sethu sika-{amount} sisamile. Okunye okucelayo akunqunywa yimi: ngikubuza iphuzu ngalinye kulowo onqumayo.',
    'U-{amount} yiwo engingawuqinisekisa namuhla. Okunye okucelayo angikakwazi ukukuthembisa; ngiyabuza iphuzu ngalinye.',
  ],
};
