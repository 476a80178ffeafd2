import type { AskWords } from './types';

export const zu: AskWords = {
  opener:
    '(?:futhi |kodwa |manje |sawubona |sanibonani |pho |kanti )*(?:iphi|ziphi|liphi|siphi|uphi|kuphi|likuphi|ikuphi|zikuphi|nini|kungani|kanjani|yini|ubani|malini|kungabe|ingabe|ngabe|ningangi\\p{L}+|ungangi\\p{L}+|ninga\\p{L}+|ngingakwazi|ngingayi\\p{L}+|kwenzekeni|kwenzekani|kwenzenjani|nizo\\p{L}+ nini|izofika nini|kuyoze kube nini|where|when|why|how|can you|could you|is there)',
  request:
    '(?:pls|plz)(?!\\p{L})|(?:ngifuna|sifuna|ngicela|sicela|ngidinga|sidinga|ngingathanda|ngiyacela|bengicela|bengifuna|kumele|kufanele ni\\p{L}+)(?! uku(?:bonga|thi ngiyabonga))|(?:ni|u)ngi(?:tshele|chazele|buyisele|thumelele|shayele|phendule|azise|size|shintshele|nikeze)|ngitsheleni|ngichazeleni|ngibuyiseleni|ngithumeleleni|ngishayeleni|ngiphenduleni|ngaziseni|ngisizeni|ningazise|buyis\\p{L}+ imali|imali yami (?:niyithathe|ibuye|mayibuye)|ukuthi (?:iphi|ziphi|liphi|kuphi|nini|kungani)|please|i want|i need|can you|could you',
  imperative:
    '(?:futhi |manje |please )*(?:buyis(?:ani|elani|eleni|a)|thumel(?:ani|ela|elani)|khansel(?:ani|a)|lungis(?:ani|a)|shintsh(?:ani|a)|phendul(?:ani|a)|ngitshel\\p{L}+|ngichazel\\p{L}+|ngibuyisel\\p{L}+|ngithumel(?:eni|elani|ela)|ngishayel\\p{L}+|ngisize\\p{L}*|ngazis\\p{L}+|refund|cancel|send)',
  rhetorical:
    'ningenzani ngami|nidlala ngami|niyangidlalela|niyahlekisa|yihlaya|ingabe (?:yihlaya|niyadlala)|nicabanga ukuthi|aninamahloni|aninazo izinhloni|kangaki|kunabantu|nifunda|are you (?:serious|kidding)',
  courtesy: '(?:ninjani|unjani|kunjani|ninjani nonke|niyaphila|usaphila)\\W*$|ngiyethemba niyaphila',
  when: 'nini|isikhathi esingakanani|usuku|kuze kube nini|when',
  where: 'iphi|ziphi|liphi|siphi|uphi|kuphi|likuphi|ikuphi|where',
  why: 'kungani|isizathu|chazel\\p{L}*|incazelo|kwenzekeni|why',
  howMuch: 'malini|isaphulelo|how much',
  place:
    'endaweni|umthuthi|abathuthi|esitolo|ethekwini|egoli|ikheli|idepho|isendleleni|endleleni|umakhelwane|ilethiwe|depot|courier|tracking',
  because: 'ngoba|ngenxa|isizathu|iphutha|ngephutha|inkinga|ukwehluleka|because|error',
  yesNo:
    'yebo|cha|impela|kunjalo|ngempela|ngeshwa|ungakwazi|singakwazi|ngingakwazi|asikwazi|izo\\p{L}+|lizo\\p{L}+|sizo\\p{L}+|ngizo\\p{L}+|yes|no',
  holding:
    'ngizobheka|(?:ngi|si)zo(?:ku|ni)tshela|sizobheka|siyabheka|ngiyabheka|ngizobuza|sizobuza|ngisabheka|sisaphenya|siyaphenya|ngisaphenya|sizokwazisa|sizokuthinta|ngizokuthinta|ngokushesha okukhulu',
  agentRequest:
    '(?:ngicela|sicela) (?:u|ni|uku)\\p{L}+|ungangi\\p{L}+|ungasithumelela|thumela\\p{L}*|ngitshele|sitshele|ngidinga|sidinga|khetha|ungakhetha|yikuphi',
  closingQuestion: 'okunye (?:esingakusiza|engingakusiza)|eminye imibuzo|ikhona enye',
  thanks:
    'ngiyabonga|siyabonga|kulungile|ok|okay|kuhle|sharp|ngibonga|ngijabulile|sekulungile|ifikile|lifikile|sifikile|zifikile|ngiyitholile|thanks|thank you|perfect|great',
  unsettled:
    'kodwa|namanje|ayikafiki|alikafiki|azikafiki|akakafiki|aka\\p{L}+|akukho|akekho|angi\\p{L}+|ayi\\p{L}+|futhi aku\\p{L}+|uma ngabe|kuze kube|ngifuna|nini|kungani|phi|imali|but|not|still',
  contact:
    '(?:phendul\\p{L}+|\\p{L}*phendul\\p{L}*|\\p{L}*shayel\\p{L}*|\\p{L}*fonel\\p{L}*|\\p{L}*azis\\p{L}*|\\p{L}*bhalel\\p{L}*|\\p{L}*thint\\p{L}*|\\p{L}*buye kuwe\\p{L}*|ngibuye|nempendulo|impendulo|\\p{L}*tshel\\p{L}*)',
  stop: 'ukuthi|futhi|kodwa|manje|ngoba|kakhulu|ngicela|ngifuna|ngidinga|ngiyabonga|sawubona|sanibonani|yami|lami|sami|zami|wami|yethu|lokhu|lapho|khona|uma|noma|ngempela|nini|kungani|iphi|ukuba|kanye|konke|yonke|please|the|and|you|for|your|is|my',
};
