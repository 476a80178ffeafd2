import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { phrases } from '@/lib/reading/phrases';

/** isiZulu wordings of the cues of profiles. */
export const profilesZu = phrases<ProfileCue>('profile', {
  aside: `
    *phela_nje|*ukusho_nje|*kanti_ke|*by_the_way|*empeleni_nje|*angisho_nje|*ake_ngixoxe|*ngikuxoxele|*ngizokuxoxela|*indaba_ende|*kuningi|*ngikhumbula|*ngisakhumbula|*ngaleso_sikhathi|*mandulo|*kudala_ngise*|*ngisemncane|*uyazi_nje|*uyazi_ke|*khona_lapho|*ngiphume_endleleni|*ngiphambukile|*engikushoyo|*anyway|*kodwa_ke_leyo_yindaba|*enye_into|*okunye_futhi|*ngiyabuya_ke|*uma_ngingalibali|*njengoba_bengisho|*angazi_noma_ngishilo
    *makhelwane|*udadewethu|*umfowethu|*umzala|*umalume|*mamkhulu|*ubabekazi|*mamezala|*inja_yami|*ikati_lami|*ibandla|*esontweni|*ugogo_wami|*impesheni|*amabhola|*isimo_sezulu`,
  petname: `
    *sthandwa|*sthandwa_sami|*s'thandwa|*baby|*sweetie|*dali|*dudu|*mntakwethu|*mntase|*muhle|*ntombi_enhle|*sisi_omuhle|*bhuti_omuhle|*nkosazane|*love|*babe|*sweetheart|*my_dear|*chomi|*mngani_wami|*mngani|*darling|*s'thandwa_sam`,
  private: `
    *ushadile|*unayo_indoda|*unomuntu|*unesoka|*unentombi|*uhlalaphi|*uhlala_kuphi|*uneminyaka_emingaki|*uphuma_nini|*ushayisa_nini|*unezingane|*udabuka_kuphi|*wenzani_kusihlwa|*uyindlala|*unobani
    *ngithumelele_isithombe|*thumela_isithombe_sakho`,
  flirt: `
    *ngiyakuthanda|*ngikuthanda|*ngiyakuthanda_wena|*umuhle|*unezwi_elimnandi|*izwi_lakho|*ngingakukhipha|*ngikukhiphe|*dinner_nami|*sishade|*ukukuqabula|*muah|*qabula|*ungishaya|*ungithathe_inhliziyo|*inhliziyo_yami|*ngikukhumbule|*ukukubona|*siphume_sobabili`,
  favour: `
    *phakathi_kwethu|*phakathi_kwami_nawe|*akekho_ozokwazi|*akekho_ozothola|*njengomngani|*sesingabangani|*imfihlo_yethu|*isihle_nje|*ngenzele_nje|*staff_discount|*ungangibolek*|*ngibolek*`,
  outside: `
    *inombolo_yakho|*nombolo_yakho|*namba_yakho|*number_yakho|*whatsapp_yakho|*i-whatsapp_yakho|*facebook_yakho|*instagram_yakho|*inamba_yakho|*numbers_zakho
    *sihlangane|*sibonane|*sixoxe_ngasese|*singabonana|*ungishayele_ebusuku|*ngaphandle_komsebenzi`,
  ultimatum: `
    (*ninginika|*nginika|*nginika_nina|*ngininika|*ninamahora|*ninezinsuku|*ninosuku) .. (*kusasa|*amahora|*namuhla|*lwesihlanu|*24|*48|*usuku)
    (*uma) .. (*ning*|*kuze|*ngingathol*|*kungenzeki|*kungalungi|*ngingatholi) ... (*ngizo*|*ngiya|*mmeli|*ngiyo*|*khansela)
    *isexwayiso_sokugcina|*okokugcina|*ithuba_lokugcina|*ngokushesha|*khona_manje|*manje_manje|*namhlanje_noma`,
  proof: `
    *ubufakazi|*bufakazi|*ngibonise|*ngikhombiseni|*ngibhaleleni|*okubhaliwe|*ngokubhaliwe|*ngiqinisekise|*siqiniseko|*isiqinisekiso|*angikholwa|*angikukholwa|*angithembi|*angininethembi|*angisakholwa|*amanga_enu|*ngiyangabaza|*ngiyakungabaza`,
  manager: `
    *menenja|*manager|*imenenja|*umphathi|*supervisor|*u-supervisor|*umqondisi|*abaphathi|*kumphathi|*omkhulu .. (*khuluma|*ukukhuluma|*funa|*cela|*nginike)?`,
  entitled: `
    *ngiphoqa|*ngifuna_ngempela|*ngiyafuna_ukuba|*angivumi|*angeke_ngivume|*angamukeli|*nginelungelo|*ilungelo_lami|*okungenani|*ngikhokha_imali_eningi|*ngiyikhasimende_elidala|*akuyona_inkinga_yami|*inkinga_yenu|*vip|*ngingubani|*izaba|*angizifuni_izaba|*kuqala_ngami`,
  condition: `
    (*okokuqala|*okwesibili|*okwesithathu|*futhi|*okunye) .. (*ngifuna|*ngidinga|*ngilindele)`,
  indifferent: `
    *anginandaba|*angikhathali|*angikhathaleli|*noma_yini|*noma_yikanjani|*konke_kulungile|*kuyefana|*kuyafana|*kufana_nje|*yenzani_enikuthandayo|*niyozibonela|*kunoma|*angazi|*phela_ke|*akunandaba|*whatever|*akusho_lutho|*yekani|*yeka|*ngiyekeleni|*noma_nini|*nina_niyazi|*akubalulekile|*kulungile_nje|*ok_ke`,
  haggle: `
    *ninganginciphisela|*ngincishiseleni|*nciphis*|*ehlis*|*yehlisa|*ningangehlisela|*ningehlisa|*isaphulelo|*saphulelo .. (*inani|*ntengo|*intengo|*kangakanani|*kancane|*r#|*malini|*price)?
    (*uma|*mangabe) .. (*ning*|*unginika|*unginikeza|*nginika|*ningingezela|*nganginciphisela) .. (*ngizothenga|*ngizohlala|*ngiyathenga|*ngithathe|*ngizothatha|*ngizosayina|*deal|*ngiyathatha)
    *ngingakhokha|*ngizokhokha|*ngikhokhe|*ngininika|*asihlangane .. (#|*r#|*maphakathi|*uhhafu)
    *amahhala|*mahhala|*free_delivery|*ibhonasi|*inkokhelo_encane|*sivumelane|*isivumelwano|*asivumelane|*xoxisana|*phikisana_ngenani|*discount|*isipesheli
    (*kwenye|*abanye|*enye_inkampani|*isitolo|*pick_n_pay|*takealot|*checkers|*vodacom|*mtn) .. (*shibhile|*banginika|*banikeza|*bathengisa|*phansi|*i-offer|*r#|*bangcono)`,
});
