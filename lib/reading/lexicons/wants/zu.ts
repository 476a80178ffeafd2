import type { WantWords } from './types';

export const zu: WantWords = {
  desire:
    'ngifuna|ngicela|sifuna|sicela|ngidinga|sidinga|ngingathanda|ngithanda|bengifuna|bengicela|ngisafuna|ngisalindele|ngilindele|ningangi\\p{L}+|ungangi\\p{L}+|ngiphe\\p{L}*|nginike\\p{L}*|ngithumeleni|ngithumelele\\p{L}*|ngingayithola|ngingakuthola|ngizothola|ngithole|ikuphi|iphi|uphi|nini|ngikhetha|please|want|need',
  please: ',? ?(?:ngiyacela|please|manje|ngokushesha|namuhla)',
  refuse:
    'angifuni|asifuni|angidingi|angiyidingi|angisayifuni|hhayi|hayi|esikhundleni (?:se|sa|ye|ya)\\p{L}*|ngaphandle kwe\\p{L}*|no|not|angithandi|yeka',
  told: '(?:be(?:ni|ba|u)thembis\\p{L}*|nathi|bathi|nithe|uthe|nakhuluma)',
  nouns: {
    refund:
      '(?:i-?refund|ukubuyiselwa (?:imali|kwemali)|imali (?:yami|yethu)(?: yonke)?(?: ibuye\\p{L}*)?|imali ibuye|ukubuyiselwa|my money|isinxephezelo|ngibuyiselwe)',
    replacement:
      '(?:eli?sha|entsha|esisha|ezintsha|amasha|umasha|i-?replacement|okunye|enye|elinye|esinye|ezinye|ukushintshelwa|eyiyona|ngishintshelwe|okusha)',
    repair: '(?:ukulungiswa|ilungiswe|lilungiswe|silungiswe|kulungiswe|i-?technician|uchwepheshe)',
    voucher: '(?:i-?voucher|i-?vawusha|isaphulelo|i-?discount|ikhuphoni|i-?coupon)',
    cancellation: '(?:ukukhansela|ukukhansel\\p{L}*|kukhanselwe|ukuyikhansela|ukuhoxisa|i-?cancel\\p{L}*|ukuvala i-?akhawunti|ikhanselwe)',
    apology: '(?:isixoliso|ukuxolisa|(?:ukuthi )?nixolise|uxolo lwenu|axolise|ukuxoliswa)',
    explanation:
      '(?:incazelo|(?:ukuthi )?ningichazele|ukuchazelwa|ukwazi ukuthi kungani|ukwazi (?:isizathu|ukuthi kwenzekeni)|isizathu|ukuqonda)',
    callback: '(?:ucingo|ukushayelwa ucingo|ningishayele|ungishayele|ningifonele|ungifonele|ukufonelwa|i-?call)',
    information:
      '(?:ulwazi|ukwazi(?! ukuthi kungani)|impendulo|ningitshele|ungitshele|ningazise|ungazise|inombolo yokulandelela|i-?tracking|usuku lokufika|i-?update|isiqinisekiso|ningiphendule|ungiphendule|ningiqinisekisele)',
  },
  acts: {
    refund:
      '(?:ngi|si)?buyisel(?:eni|ani|e|a)(?: \\p{L}+)? imali|(?:ni|u|i)?(?:ngi|yi)?buyis(?:eni|ele|ani|e)\\p{L}* ?imali|imali yami (?:ayikabuyi|ayibuyanga|ayikafiki|niyithathe|iphi|ibuye|ibuyele|mayibuye|ibuyisw\\p{L}+)|ngibuyiseleni|buyisani imali|ningibuyisele (?:imali|i-?)|ningibuyisela nini|refund me',
    replacement:
      '(?:ngi)?thumel(?:eni|elani|ela)\\p{L}* (?:enye|elinye|entsha|elisha|esisha|okunye|ezintsha|eyiyona)|(?:ni|u)ngi(?:thumelele|shintshele)|ngishintsheleni|shintshani|ningathumela (?:enye|elinye|entsha)|ngicela elisha',
    repair: 'lungis(?:ani|eni|a)|(?:ni|u)(?:yi|li|si|ku|ngi)?lungis(?:e|ele)|ningalungisa',
    voucher: 'ngiphe (?:isaphulelo|i-?discount)|ninganginika isaphulelo',
    cancellation: 'khansel(?:ani|eni|a)|(?:ni|u)(?:yi|li|ku)?khansele|cancel',
    apology: 'xolisani|(?:akekho|akukho muntu) oxolisile',
    explanation: 'kungani (?=[^?!.\\n]{2,120}\\?)|ngichazeleni|(?:ni|u)ngichazele|kwenzekeni|kwenzenjani|kwenzekani',
    callback: 'ngishayel(?:eni|e|a)(?: ucingo)?|(?:ni|u)ngishayele(?: ucingo)?|(?:ni|u)ngifonele|ngifoneleni',
    information:
      '(?:ni|u)ngitshele|ngitsheleni|ngazis(?:eni|e)|(?:ni|u)ngazise|(?:iphi|ziphi|liphi|siphi|kuphi|uphi|ikuphi|likuphi)(?= |[?.!])|(?:izofika|lizofika|zizofika|sizofika|ifika|kuzofika|uzofika|izolethwa) (?:ngempela |nini)|nini|ngasikhathi sini|malini|yimalini|kubiza malini|ungaqinisekisa|ningaqinisekisa|ngingayi\\p{L}+ kanjani|kanjani(?=[^.!\\n]{0,40}\\?)|(?:ngicela|ngifuna) ukwazi|ukuthi (?:iphi|ziphi|kuphi|nini|liphi)|uthini|ngingakwazi yini|where is|when will',
  },
};
