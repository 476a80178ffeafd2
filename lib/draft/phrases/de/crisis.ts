import type { Phrases } from '../types';

/** To somebody who may harm themselves, German. */
export const crisisDe: Phrases['crisis'] = {
  hear: [
    'Gut, dass <du|Sie> mir das <schreibst|schreiben>; ich gehe nicht darüber hinweg. <Du bist|Sie sind> mir jetzt wichtiger als alles, was es bei uns zu klären gibt.',
    'Danke, dass <du|Sie> mir das <sagst|sagen>. Das klingt unerträglich schwer, und im Moment <bist du|sind Sie> wichtiger als alles andere.',
  ],
  ask: [
    'Ich frage ganz offen: <Bist du|Sind Sie> gerade in Sicherheit? Wenn <du|Sie> schon etwas genommen oder getan <hast|haben> oder kurz davor <bist|sind>, <ruf|rufen Sie> bitte sofort die {?emergency:{emergency} oder die }Notrufnummer an, die dort gilt, wo <du bist|Sie sind>.',
    '<Sag|Sagen Sie> mir bitte offen: <Denkst du|Denken Sie> daran, <dir|sich> das Leben zu nehmen, und <bist du|sind Sie> jetzt in Sicherheit? Wenn schon etwas geschehen ist, <ruf|rufen Sie> sofort die {?emergency:{emergency} oder die }Notrufnummer an, die dort gilt, wo <du bist|Sie sind>.',
  ],
  line: [
    'Zu jeder Stunde ist jemand zum Reden da: {line} ({country}). Die richtigen Worte braucht es dafür nicht.',
    'Tag und Nacht ist jemand erreichbar: {line} ({country}). Es reicht zu sagen, dass es zu viel geworden ist.',
  ],
  anywhere: [
    'Krisentelefone sind Tag und Nacht erreichbar, sehr wahrscheinlich auch dort, wo <du lebst|Sie leben>. Die richtigen Worte braucht es dafür nicht.',
  ],
  near: [
    'Wenn etwas in <deiner|Ihrer> Nähe ist, womit <du dir|Sie sich> etwas antun <könntest|könnten>, <leg|legen Sie> es bitte außer Reichweite. Und <bleib|bleiben Sie> nicht allein: Gibt es einen Menschen, den <du|Sie> anrufen oder wecken <kannst|können>? „Bitte komm, mir geht es nicht gut“ genügt.',
    '<Bleib|Bleiben Sie> bitte nicht allein: <Ruf|Rufen Sie> jemanden an, dem <du vertraust|Sie vertrauen>, oder <weck|wecken Sie> ihn, und <gib|geben Sie> alles aus der Hand, womit <du dir|Sie sich> etwas antun <könntest|könnten>.',
  ],
  relief: [
    'Was <du|Sie> uns sonst <geschrieben hast|geschrieben haben>, kann warten; <du musst|Sie müssen> dafür jetzt nichts tun. Ich hole sofort die verantwortliche Person dazu.',
    'Um die Sache bei uns kümmere ich mich; <du musst|Sie müssen> dafür nichts tun. Die verantwortliche Person erfährt es in diesem Moment von mir.',
  ],
  back: [
    '<Schreib|Schreiben Sie> mir bitte zurück, ein Wort reicht: <Bist du|Sind Sie> in Sicherheit? Ist jemand bei <dir|Ihnen>?',
    'Bitte <schreib|schreiben Sie> mir eine Zeile, so kurz sie auch ist: <Bist du|Sind Sie> in Sicherheit, und ist jemand bei <dir|Ihnen>?',
  ],
};
