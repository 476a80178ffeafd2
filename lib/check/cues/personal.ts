import { table } from '../phrases';

/** The other one's health, in words that say it is theirs. Folded. */
export const HEALTH = table({
  en: ["your<3>(?:illness|disease|condition|diagnosis|pregnan(?:cy|t)|surgery|operation|allerg(?:y|ies|ic)|medication|medicine|prescription|treatment|therapy|disabilit(?:y|ies)|cancer|diabetes|asthma|epilepsy|depression|anxiety|injur(?:y|ies)|hospital(?: stay| visit)?|miscarriage|stroke|heart (?:attack|condition)|covid|hiv|mental health|rash|burns?|wheelchair|symptoms|migraines?|chemotherapy|dialysis)", "(?:since|because|that|as|while) you(?:'re| are| were| have been)<2>(?:pregnant|ill|sick|diabetic|disabled|allergic|epileptic|in hospital|hospitali[sz]ed|depressed|injured)", 'you have<2>(?:diabetes|asthma|cancer|epilepsy|an allergy|a disability|hiv|covid|a heart condition)', 'medical (?:condition|records?|certificate|history|report|situation)', 'your<2>(?:son|daughter|child|baby|mother|father|wife|husband|partner|grandmother|grandfather|mum|mom|dad)(?:\'s)?<3>(?:illness|surgery|diabetes|cancer|allergy|asthma|hospital|condition|operation|epilepsy|disability|treatment|injury)'],
  es: ['(?:su|tu|sus|tus)<2>(?:enfermedad|dolencia|diagnostico|embarazo|cirugia|operacion|alergia*|medicacion|medicamento*|receta medica|tratamiento|terapia|discapacidad|cancer|diabetes|asma|epilepsia|depresion|ansiedad|lesion*|ingreso hospitalario|hospitalizacion|aborto|ictus|infarto|salud|quemadura*|sintomas|quimioterapia)', '(?:esta|estas|estaba|estabas) (?:embarazada|enferm[oa]|hospitalizad[oa]|de baja medica)', 'es (?:diabetic[oa]|alergic[oa]|celiac[oa]|asmatic[oa])', 'historial medico', 'parte medico', 'informe medico', 'estado de salud', 'salud de su<2>'],
  zu: ['(?:isifo|ukugula|ukukhulelwa|ukuhlinzwa|imithi|umuthi|ukwelashwa|ukukhubazeka|ukulimala|isimo sempilo|impilo) (?:sakho|kwakho|yakho|wakho)', 'ukhulelwe', 'uyagula', '(?:unesifo|unomdlavuza|unesifuba|unoshukela)', 'isifo sikashukela', 'umdlavuza', 'esibhedlela', 'ushukela wakho'],
  pt: ['(?:sua|seu|suas|seus|tua|teu)<2>(?:doenca|diagnostico|gravidez|cirurgia|operacao|alergia*|medicacao|medicamento*|receita medica|tratamento|terapia|deficiencia|cancro|cancer|diabetes|asma|epilepsia|depressao|ansiedade|lesao|lesoes|internamento|internacao|avc|enfarte|saude|queimadura*|sintomas|quimioterapia)', '(?:esta|estava) (?:gravida|doente|internad[oa]|hospitalizad[oa])', 'e (?:diabetic[oa]|alergic[oa]|celiac[oa]|asmatic[oa])', 'historico medico', 'atestado medico', 'relatorio medico', 'estado de saude'],
  fr: ['(?:votre|vos|ta|ton|tes)<2>(?:maladie|diagnostic|grossesse|operation|chirurgie|allergie*|medicament*|ordonnance|traitement|therapie|handicap|cancer|diabete|asthme|epilepsie|depression|anxiete|blessure*|hospitalisation|avc|infarctus|sante|brulure*|symptomes|chimiotherapie)', '(?:etes|etiez|es) (?:enceinte|malade|hospitalise*|diabetique|allergique|handicape*|asthmatique)', 'dossier medical', 'certificat medical', 'etat de sante', 'arret maladie'],
  de: ['(?:ihre|ihrer|ihrem|ihren|deine|deiner|deinem)<2>(?:krankheit|erkrankung|diagnose|schwangerschaft|operation|allergie*|medikament*|rezept|behandlung|therapie|behinderung|krebs*|diabetes|asthma|epilepsie|depression*|verletzung*|krankenhausaufenthalt*|schlaganfall|herzinfarkt|gesundheit*|verbrennung*|symptome|chemotherapie)', '(?:sie|du) (?:sind|waren|bist|warst)<2>(?:schwanger|krank|diabetiker*|allergisch|behindert|im krankenhaus)', '(?:da|weil|dass|wenn|wo|als|obwohl) (?:sie|du)<3>(?:schwanger|krank|diabetiker*|allergisch|behindert|im krankenhaus|operiert)', 'krankenakte', 'arztbericht', 'attest', 'gesundheitszustand', 'gesundheitliche\\p{L}* (?:lage|situation|grunde|probleme)'],
}); // prettier-ignore

/** Local parts of a company's own mail address. */
export const COMPANY_MAIL =
  /^(?:support|help|helpdesk|info|hello|hi|contact|care|service|services|customer[._-]?(?:service|care|support)?|cs|team|sales|returns|refunds|billing|office|mail|press|privacy|dpo|complaints|feedback|social|reservations|bookings?|reception|kontakt|hilfe|kundenservice|kundendienst|service-?center|bestellung|buchhaltung|hallo|ayuda|atencion|atencioncliente|atencionalcliente|soporte|contacto|clientes?|pedidos|reservas|hola|ajuda|suporte|apoio|sac|contato|contacto|atendimento|geral|aide|serviceclient|service-?client|sav|bonjour|relationclient|usizo|noreply|no-reply|donotreply)\d*$/u;

/** A street with a house number, as they are written in the six languages. On the text as it stands. */
export const STREETS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])\d{1,5}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'’.-]{1,24} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Way|Boulevard|Blvd|Place|Square|Terrace|Gardens|Straat)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])(?:[Cc]alle|[Aa]venida|[Aa]vda?\.|[Aa]v\.|C\/|[Pp]laza|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin) ?(?:(?:de|del|de la|la|los|las|do|da|dos|das|du|des|l'|l’) ?){0,2}\p{Lu}[\p{L}'’.-]{1,24}(?: (?:de |del |do |da |du |des )?\p{Lu}[\p{L}'’.-]{1,24}){0,3},? ?(?:n[ºo°.]{1,2} ?|nr\.? ?)?\d{1,5}/gu,
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) (?:(?:de|du|des|de la|de l['’]|d['’]|la|le|les) ?){0,2}\p{Lu}[\p{L}'’-]{1,24}/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|ring) \d{1,4} ?[a-zA-Z]?(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])(?:Hauptstr|[\p{Lu}][\p{L}]{2,20}str)\. ?\d{1,4}/gu,
];

/** A date of birth, an identity number, a room, said to be theirs. Folded. */
export const IDENTITY = table({
  en: ['(?:date of birth|born on|dob|birthday is)<2>\\d+', '(?:id|identity|passport|social security|national insurance|licen[cs]e|membership|loyalty|policy|member|customer|account|room) (?:card )?(?:number|no\\.?|#)?(?: is|:)? ?#?[a-z]{0,3}\\d{3,}'],
  es: ['(?:fecha de nacimiento|nacid[oa] el)<2>\\d+', '(?:dni|nie|nif|pasaporte|seguridad social|numero de (?:cliente|cuenta|socio|poliza)|habitacion)(?: numero| n[ºo]?\\.?| es|:)? ?\\d{3,}[a-z]?'],
  zu: ['(?:usuku lokuzalwa|wazalwa)<2>\\d+', '(?:inombolo kamazisi|umazisi|ipasipoti|inombolo ye-?akhawunti|igumbi)<2>\\d{3,}'],
  pt: ['(?:data de nascimento|nascid[oa] em)<2>\\d+', '(?:cpf|rg|nif|cartao de cidadao|passaporte|numero de (?:cliente|conta|socio|apolice)|quarto)(?: numero| n[ºo]?\\.?| e|:)? ?\\d{3,}'],
  fr: ['(?:date de naissance|ne le|nee le)<2>\\d+', '(?:passeport|securite sociale|carte d.identite|numero (?:de )?(?:client|compte|adherent|contrat)|chambre)(?: numero| n[ºo]?\\.?| est|:)? ?\\d{3,}'],
  de: ['(?:geburtsdatum|geboren am)<2>\\d+', '(?:ausweis\\p{L}*|reisepass\\p{L}*|kundennummer|kontonummer|mitgliedsnummer|versicherungsnummer|vertragsnummer|zimmer(?:nummer)?)(?: lautet| ist|:)? ?\\d{3,}'],
}); // prettier-ignore
