import type { PromiseWords } from './types';

export const zu: PromiseWords = {
  commit:
    "(?:i|li|si|zi|u|ba)(?:fika|phuma|suka)(?!\\p{L})|(?:ngi|si|u|i|li|zi|ku|ba|ni|lu|bu|wu|a)(?:zo|yo)\\p{L}{2,}|ngibuye kuwe|ngiyathembisa|siyathembisa|ngiyakuthembisa|siyakuthembisa|ungalindela|ngiyaqinisekisa|will|i'll|we'll",
  firm: '(?:ngi|si)zo(?:ku|ni)?(?:buyisel|thumel|shayel|fonel|bhalel|phendul|shintsh|khansel|khokhel)\\p{L}*|ngiyathembisa|siyathembisa|ngiyakuthembisa|siyakuthembisa',
  condition:
    '\\buma\\b|\\bma\\b|\\bngase\\b|\\bkungenzeka\\b|\\bmhlawumbe\\b|\\bungakhetha\\b|ngingathanda|(?:si|ngi)nga\\p{L}+|\\bnoma\\b(?=[^.]{0,80}yikuphi)',
  told: '(?:nithe|uthe|bathe|kwathiwa|nathi|bathi|nathembisa|bengithembise|besithembise|nithembise|uthembise|bekufanele|kungani)',
  vague: '(?:ngi|si)zo(?:bheka|phenya|kwazisa|kuthinta)(?=\\.|$)|ngokushesha okukhulu|sizozama|ngizozama|sizobheka',
  range: 'phakathi|kusukela',
  within: 'ezinsukwini|emahoreni|phakathi|kungakapheli|zingakapheli|ngaphakathi',
  endOfDay: '(?:ekupheleni|ukuphela|kungakapheli) (?:kosuku|usuku)',
  thisWeek: '(?:kuleli (?:sonto|viki)|leli (?:sonto|viki)|ngempelasonto)',
  nextWeek: '(?:ngesonto elizayo|evikini elizayo|isonto elizayo|ngeviki elizayo)',
  came: 'ngiyibonile|ngilibonile|ngiyitholile|ifikile|ngiyabonga (?:kakhulu )?nge|(?:i|li|si|zi|ku)fikile|ngi(?:yi|li|si|ku)tholile|isifikile|selifikile|sezifikile|ngiyitholile|bangishayele|ningishayele ucingo|sekulungile|iyasebenza',
  failed:
    'akukho|akekho|a(?:yi|li|si|zi|ka|ku)kafik\\p{L}*|ayifikanga|alifikanga|azifikanga|asifikanga|namanje|angi(?:tholanga|kayitholi)\\p{L}*|nithembisile|nithe|uthe|ngilinde|ngisalinde|lutho|anifonanga|aningishayelanga|kuphi|iphi',
  customer: 'ngizo(?:ku|ni)?(?:thumel|shayel|khokh|bheka|zama|buyisel|qinisekis)\\p{L}*',
};
