import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

/** isiZulu wordings of earlier failures. */
export const repeatZu = phrases<RepeatCue>('repeat', {
  // The bare stems *lwesibili … *lwesihlanu are Tuesday to Friday too; only what can't be a day counts.
  2: `
    *kwesibili|*okwesibili|*kabili|*yesibili|*amabili|*ezimbili_ngibhala`,
  3: `
    *kwesithathu|*okwesithathu|*kathathu|*yesithathu|*amathathu`,
  4: `
    *kwesine|*okwesine|*kane|*yesine|*amahlandla_amane`,
  5: `
    *kwesihlanu|*okwesihlanu|*kahlanu|*yesihlanu`,
  6: `
    *kwesithupha|*kasithupha|*kwesikhombisa|*kayishumi`,
  many: `
    *kaningi|*izikhathi_eziningi|*ngokuphindaphindiwe|*phindaphind*|*njalo_njalo|*amahlandla|*ngaso_sonke_isikhathi|*ama-email_amaningi|*kaningana`,
  more: `
    *futhi_futhi|*nangoku|*namanje|*kuze_kube_manje|*namhlanje_ayikafiki|*nangoku_ayi*
    (*nithe|*bathe|*nithembise|*bathembise|*wathi|*uthe|*bangithembisa|*wangithembisa|*nangithembisa) .. (*kodwa|*lutho|*angika*|*akukho|*akwenzekanga|*akakaze|*ayikafiki|*namanje)
    *akukho_okwenzekile|*akwenzeki_lutho|*ayikalungiswa|*ayikalungi|*alikalungiswa|*ayilungiswanga|*isaphukile|*inkinga_efanayo|*phinde_yafa|*iphinde_yafa|*yaphinda|*yaphinde|*iphinde|*iphindile|*phinde_futhi|*namanje_lutho
    *aniphenduli|*anikaphenduli|*akekho_ophendulayo|*angikaphendulwa|*niyangiziba|*ningizibile|*anginakwa|*sengibhale|*sengishaye|*sengifone|*bengishilo|*ngike_ngasho|*abangiphendulanga
    (*isithembiso|*izithembiso) .. (*manga|*phuliwe|*zamanga|*ezingenalutho|*gcin*)`,
});
