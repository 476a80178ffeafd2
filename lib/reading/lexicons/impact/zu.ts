import type { ImpactKind } from '@/lib/reading/signals/impact';
import { phrases } from '@/lib/reading/phrases';

/** isiZulu wordings of what it did to the customer. */
export const impactZu = phrases<ImpactKind>('impact', {
  event: `
    (*phuthelwe|*ngaphuthelwa|*ngiphuthelwe|*konakele|*monakalo|*one|*limaze|*bekuyi*|*bengiyi*|*yi*|*isipho|*ngesikhathi|*kumele|*bulele|*onakele|*bekungesipho) .. (*usuku_lokuzalwa|*lokuzalwa|*birthday|*mshado|*umshado|*mngcwabo|*umngcwabo|*umcimbi|*mcimbi|*interview|*khisimusi|*christmas|*graduation|*phathi|*party|*ehlathini|*holide|*uhambo|*lobola|*ilobolo|*exam|*umsebenzi|*mcimbi)
    *usuku_lokuzalwa|*lokuzalwa|*lwokuzalwa .. (*konakele|*dlulile|*kusasa|*ntombazane|*wami|*lwami|*ndodana|*indodakazi|*ngane|*yami)?
    *umcimbi_wonakele|*umshado_wami|*engcwabeni|*emngcwabeni`,
  family: `
    (*ngane|*izingane|*abantwana|*umntwana|*umntanami|*indodana|*indodakazi|*umama|*ubaba|*ugogo|*umkhulu|*gogo|*umndeni|*inkosikazi|*umyeni|*ingane|*mkami) .. (*khala|*khale|*ekhala|*lambile|*gula|*yagula|*esaba|*bandayo|*godola|*ngenakudla|*dumele|*hlupheka|*makhaza|*linde|*phoxeke|*udumele|*bedumele)`,
  time: `
    (*chithe|*ngichithe|*chitha|*moshe|*ngimoshe|*lahle|*mosha|*ngilahlekelwe) .. (*isikhathi|*amahora|*usuku|*izinsuku|*isikhathi_sami|*imali|*ilanga)
    (*linde|*lindile|*ngilinde|*hlezi|*ngihlezi|*silinde|*ngihleli) .. (*usuku_lonke|*amahora|*ilanga_lonke|*amaviki|*izinsuku|*ekhaya|*inyanga|*amasonto)
    (*thatha|*ngithathe|*ngicele) .. (*leave|*ikhefu|*off|*day_off|*usuku_emsebenzini)
    *angilalanga|*asilalanga`,
  money: `
    (*kudingeke|*kwadingeka|*bekumele|*ngaphoqeleka|*ngiphoqeleke|*kwafuneka) .. (*thenga|*khokha|*boleka|*ngiboleke|*qasha|*ngikhokhe|*ngithenge|*bolek*)
    (*lahlekelwe|*ngilahlekelwe|*lahlekelwa) .. (*imali|*mali|*amakhasimende|*umsebenzi|*clients|*ibhizinisi)
    (*angikwazi|*anginayo|*anginamali|*asinamali) .. (*khokha|*rent|*irenti|*ukudla|*thenga|*mali|*renta)
    (*ukudla|*inyama|*isiqandisi) .. (*konakele|*bolile|*konakala|*onakele)
    *izindleko`,
  health: `
    *ngiyagula|*ngigula|*ngigulile|*esibhedlela|*umuthi|*imithi|*amaphilisi|*philisi|*ushukela|*bp|*high_blood|*asthma|*isifuba|*ukhulelwe|*ngikhulelwe|*stress|*ingcindezi|*ngikhathele|*ngidiniwe_kakhulu|*angisalali|*buhlungu|*izinhlungu|*i-stress|*depression|*anxiety|*iyangigulisa`,
  work: `
    (*angikwazi|*angikhoni|*asikwazi|*ngihluleka|*ngehlulekile) .. (*sebenza|*ukusebenza|*ngisebenze|*funda|*ukufunda|*qhuba|*umsebenzi_wami)
    *ibhizinisi_lami|*business_yami|*emsebenzini|*umsebenzi_wami|*i-business|*isitolo_sami|*interview`,
  embarrassment: `
    *amahloni|*namahloni|*ngiphoxekile|*ngaphoxeka|*ngaphoxwa|*ngajabhiswa|*ngijabhe|*ngijabhile|*ihlazo|*ihlazekile|*ngahlazeka|*phambi_kwabantu|*ukuphoxeka|*phoxwe`,
  home: `
    (*asinawo|*asinayo|*akukho|*ngaphandle|*asinamanzi|*asinagesi|*akunagesi|*akunamanzi) .. (*manzi|*ugesi|*gesi|*ukudla|*inthanethi|*kushisa|*fudumala|*ukupheka|*izinsuku)?
    *silala_phansi|*ngilala_phansi|*ebumnyameni|*emnyameni|*amakhaza`,
});
