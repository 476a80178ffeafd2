import { phrases } from '@/lib/reading/phrases';

/**
 * Wordings aimed at a model, of six languages in one set: hidden text is often in another language than its message. An order alone is not enough
 * ("ignore my previous mail" is what customers write): it must speak of instructions, prompts, roles, or of the model itself.
 */
export const instructionPhrases = phrases<'instruction'>('risk', {
  instruction: `
    ! forget|drop|change|abandon|erase|replace|violate|break|discard .. (your|all_your|all) .. (instructions|thoughts|programming|directives|system_rules|initial_rules)
    ! your instructions .. (now|following|were) .. (spell|display|to|be|following|before|given)
    ! additional|hidden|secret|override|injected instruction|instructions
    ! repeat after me
    ! (just|only|and|simply) (output|print_out|respond_with|reply_with|answer_with|output_the) .. 
    ! do_not|don't|donnt|dont .. (answer|look) .. (question|documents|articles) .. (but|just|according|provided|output)?
    ! provided|given (documents|articles|context|article) .. but|just|ignore|only
    ! (ignore|disregarding|ignoring|disregard|forget) .. (articles|article|documents|provided_context|everything_and|context|everything_else_and|about_everything)
    ! ignore_everything|forget_about_everything|disregard_everything|forget_all_instructions
    ! as_a_language_model|as_an_ai|you_as_a_language_model|hate_speech|you_were_trained|were_you_trained|your_training_data|offensive_rhyme|swear_words_in|swearwords
    ! act_as|you_act_as|be_a|role-playing_as|roleplaying_as|acting_as .. (python|interpreter|terminal|pirate|dj|two_entities|sql|compiler|debater|translator|novelist|rapper|oracle|ghost|king|radical)
    ! execute|run .. following (command|code|commands|python|script|instruction|instructions)
    ! imagine|pretend .. you (are_the|are_a|can_access|are_an|have_no|were_the) .. (big|access|past|who|evil|hacker|ai|cheese|character|rules|restrictions|events)
    ! (modify|augment|enhance|rearrange|misspell|scramble|substitute|encode|integrate|render|anagram|encrypt|jumble|reverse|alternate|introduce) .. (your|the_letters|letters|every|random|words|vowels) .. (response|answer|reply|output|letters|word|words|message|typos)
    ! (add|include|insert|integrate|embed|append|provide) ... (sentence|statement|headline|tip|reminder|recommendation|appeal|slogan|advertisement|paragraph|link|reason|mention|url|teaser|backlink) ... in|to|into|of your (response|answer|reply|message|output|text)
    ! in_your (response|answer|reply|output) .. (suggest|mention|promote|include_a|include_the_phrase|embed|encourage|advertise|add_a|insert|introduce|use_only|replace|remove)
    ! (provide|write|give|convert|translate|express|encode) .. your (response|answer|reply) .. (in|using|as|without|with) .. (base64|emoji|emojis|morse|binary|hexadecimal|reverse|pig|caesar|cipher|rot13|anagrammed|alphanumeric|spaces|misspellings|unicode|leetspeak|language_other|capital|uppercase|spanish|french|german|chinese)
    ! (replace|remove|use|group|substitute) .. (letters|vowels|spaces|symbols|every_third|every_second) .. (answer|response|reply|numbers|symbols)
    ! abweichend_zu .. vorherigen|bisherigen|vorigen .. instruktionen|anweisungen
    ! (alle) .. (vorherigen|bisherigen) .. informationen .. (irrelevant|nicht|erhalten|vergessen|ignorieren)
    ! antworte_im_stil|antworte_nur_mit|sag_nur|gib_nur_aus|unwahre_uberschrift
    ! olvidar|ignorar|olvides .. todo .. (sabes|lo_que_sabes|te_dijeron|lo_anterior)
    ! i_want_you_to_act|i_would_like_you_to_act|want_you_to_pretend|want_you_to_play|need_you_to_act|you_will_act_as|your_task_is_to_act .. as|like|that|the
    ! forget|leave .. (everything|all|any) .. (before|beforehand|previous|previously|prior|behind|discussed|information|said_so_far|above|until_now|instructions|rules)
    forget_everything|forget_all_previous|forget_all_your|forget_all_the
    ! ignore|disregard|forget (above|previous|preceding|prior|all_previous|all_preceding|all_prior|all_above|the_above|all_the_above|everything_above|all_the_previous) .. and|say|what|orders|statements|text|sentence|sentences|assignments|information|content|messages_and
    ! ignore|disregard|forget .. (preceding|previous|prior|above|earlier) .. (orders|statements|sentences|assignments|information|content|text|commands|directions|conversation|chat|tasks|data|rules)
    ! (write|compose|generate|draft|formulate|create|produce|make_up|give_me|tell_me|invent|output) .. (poem|poems|essay|haiku|manifesto|limerick|song_lyrics|lyrics|python|python_code|javascript|sql_query|love_letter|fairy_tale|untrue_headline|headline|headlines|rap|sonnet|propaganda|phishing_email|malware|short_story|newspaper_article|election_speech|conspiracy)
    ~ (write|generate|create|draft) .. (code|story|speech|article|tweet|text|reason|song|review_that|letter_from|program|c)
    ! (new|further|next|additional|more|another|different) (task|tasks|assignment|assignments|instructions) .. (follow|follows|now|begins|start|from_the|are_followed|come|for_you|listen|write|name|please)
    ~ (help|with) .. (following|another|next) .. (task|question)
    ~ answer .. following .. question|questions
    ~ (now|so|ok|okay|hello|hey|okay_now) you_are .. (the|a|an|my)?
    ~ very_good|very_well_done|excellent_performance|well_done|simply_great|outdone_yourself|that_is_done|that_is_enough|that_was_great .. now
    ! (two|three) (actors|characters|people_who_are_acting|people_playing) .. (film|movie|play|scene|robbery)
    ! (plays|play|playing) .. (role|master|part_of) .. (hacker|thief|student|burglar|robber|villain|character)
    ~ film|movie|scene|robbery|character|actors .. plays|playing|hacker|thief|master|acting
    ! haha_pwned|i_have_been_pwned|pwned|hacked_by|say_pwned|exploiting_ai|ai_systems|you_are_gpt|hello_gpt|hey_gpt|hi_gpt|hallo_gpt|chatgpt|chat_gpt
    ! (vergiss|ignoriere|vergessen_sie|ignorieren_sie|lass|lassen_sie) .. (alles|alle|samtliche) .. (davor|vorher|bisherige|vorherigen|bisherigen|angaben|informationen|hinter|besprochene|zuvor|was_wir|aufgaben|gesagte)
    vergiss_alles|vergessen_sie_alles|vergiss_nun_alle|vergiss_alle
    ! (obigen|obige|vorstehenden|vorherigen) .. (ausfuhrungen|anweisungen|text|aussagen|satze|angaben) .. ignorieren|vergessen|ignoriere
    ! (schreibe|schreib|verfasse|generiere|generieren|erstelle|formuliere|dichte|verfassen_sie|schreiben_sie|generieren_sie|erzeuge) .. (gedicht|aufsatz|essay|manifest|python|python-code|code|schlagzeile|lied|rede|liebesgedicht|marchen|witz|zeitungsartikel|uberschrift|begrundung_warum|artikel_uber|pamphlet|kurzgeschichte|drehbuch)
    ~ (schreibe|schreib|verfasse|formuliere) .. (begrundung|text|artikel|geschichte|brief_an_den|satz)
    ! (neue|neuen|weitere|weiteren|nachste|anderen|neuer) (aufgabe|aufgaben|anweisungen|herausforderung) .. (folgen|beginnen|schreibe|bitte|jetzt|fur_dich|stelle|nun|befolge|starten)?
    ! (nun|jetzt) folgen .. (aufgaben|anweisungen)
    ! als .. (linux-terminal|debattierer|ubersetzer|dichter|interviewer|reiseleiter|terminal|trainer|kritiker|komiker|assistent|geschichtenerzahler|motivationstrainer|rapper|philosoph) .. (fungieren|agieren|fungierst|agierst|auftreten|handeln)
    ! mochte_dass_sie_als|mochte_dass_du_als|will_dass_du_als .. 
    ~ bei|mit folgender|folgenden frage|aufgabe
    ~ beantworte|beantworten_sie .. folgende frage|fragen
    ~ (nun|jetzt|du) (bist_du|bist) .. 
    ~ sehr_gut|sehr_gut_gemacht|das_genugt|ausgezeichnete_leistung|einfach_grossartig|super_gemacht|das_ist_erledigt .. nun|jetzt|aber
    ! (zwei) (schauspieler|personen_die) .. (film|raububerfall|szene)
    ~ film|szene|raububerfall .. (spielt|spielen|hauptrollen|hacker|meisterdieb|rolle)
    ~ achtung stopp|stop
    ~ rolle .. auf|spielen|spielst|vollkommen
    ! (escribe|genera|redacta|componme|inventa) .. (poema|ensayo|manifiesto|codigo_python|haiku|cancion|chiste|cuento)
    ! (escreva|escreve|gere|crie|componha) .. (poema|ensaio|redacao|manifesto|codigo_python|haiku|cancao|piada|conto)
    ! (ecris|redige|genere|compose|ecrivez|redigez) .. (poeme|essai|manifeste|code_python|haiku|chanson|dissertation|blague|conte)
    ! (olvida|olvide|olviden) .. todo .. (anterior|antes|dicho|previo)
    ! (esqueca|esquece) .. tudo .. (anterior|antes|disse|acima)
    ! (oublie|oubliez) .. tout .. (precede|precedent|avant|dit|dessus)
    ! *bhala|*ngibhalele .. *inkondlo|*ikhodi_ye-python
    ! ignore|disregard|forget|override|bypass|discard .. (previous|prior|above|all|earlier|preceding|your|any|these|those|the|foregoing|past|every|system|everything) .. (instruction|instructions|prompt|prompts|directives|tasks|assignments|programming)
    ! ignore|disregard|forget|override|bypass|discard .. (your|prior|above|preceding|system|foregoing) .. (rules|guidelines|directions|commands|training|constraints|restrictions)
    ! (ignore|forget|disregard) .. (everything|all|anything) .. (before|above|said_before|told_before|you_were_told|you_have_been_told|i_said_before|so_far|previously|prior|you_know|you_learned)
    ! ignore|disregard the_above|all_of_the_above|everything_above
    ! (system|hidden|initial|original|secret|base|developer|entire|full|above) prompt|prompts|preprompt|prompt_texts
    ! (beginning|start|text) .. (this|the|your) .. prompt
    prompt_texts|system_prompt|systemprompt|preprompt|prompt_injection|dan_mode|god_mode|do_anything_now
    ! (show|reveal|print|repeat|output|display|leak|dump|list|what_are|recite|show_me|tell_me) .. (your|the|all|me|initial|above|original) .. (prompt|prompt_texts|system_message|guidelines_above|initial_instructions|hidden_instructions|prompts|rules_you_were_given|text_above|words_above|system_instructions|instructions_above|previous_instructions)
    ~ ! (show|reveal|print|repeat|output|display|leak|recite) .. your .. instructions|rules|guidelines
    ! (you_are_now|you're_now|from_now_on_you|from_now_on_you_are|from_now_on_act|now_you_are|you_will_now|pretend_to_be|pretend_you_are|pretend_that_you_are|act_as|roleplay_as|role-play_as|role_play_as|simulate|imagine_you_are|behave_as|take_the_role|play_the_role|you_will_act|assume_the_role) .. (a|an|the|my|in|no|unrestricted|evil|dan|if|of|as)? .. (ai|model|chatbot|bot|assistant|language_model|dan|persona|unrestricted|without_restrictions|no_rules|terminal|linux|interpreter|character|expert|hacker|gpt|chatgpt|journalist|copywriter|translator|detective|storyteller|opposite_mode|adventure_game|role|evil|linux_terminal|poet|politician|comedian|pirate)
    ~ act_as|pretend_to_be|you_are_now|roleplay|role-play|from_now_on|simulate
    ! (ai|language) (model|assistant|agent|system) .. (must|should|will|please|reading|processing|ignore|are|instructed|note|attention|that)
    ! (attention|note|message|dear|hey|hello|hi|if_you_are|if_you're|as|to|you_are|you're|any|an|all) .. (ai|llm|language_model|gpt|chatgpt|ai_assistant|ai_model|large_language_model|claude|gemini|copilot|ai_agent) .. (reading|processing|model|assistant|ignore|please|must|you|instead|that|this|approve|reply|agent|summarizing|summarising|do)
    ~ ! (your|new|updated|real|next|actual|following|only) (instructions|instruction|task_is|task|tasks|objective_is|directive|directives|system_role) .. (are|is|as_follows|now|from|below|override|show|supersede|to)
    ~ ! (new_task|new_instructions|new_instruction|updated_instructions|end_of_instructions|begin_new|instructions_above|instructions_before|previous_instructions|prior_instructions|above_instructions|earlier_instructions|your_instructions|initial_instructions|previous_prompt|previous_prompts)
    ~ ! (without|no|remove|disable|bypass|ignore|turn_off) .. (content|safety|ethical|moral|filter|openai|your|any) .. (filters|filter|guidelines|restrictions|guardrails|censorship|policies|limitations|filtering|moderation|safeguards)
    ~ ! (respond|reply|answer|output|say|print|write|speak) .. (only|exactly|just|nothing_but) .. (with|the|in|word|json|phrase|base64|following|pwned|code|i_have_been|haha) 
    ~ ! stop_everything|stop_what_you_are_doing|forget_all|forget_everything|forget_your_instructions .. (now|and|focus|previous|before|you|task|prior)?
    ~ ! (in_your|when_you|while) .. (summary|reply|response|answer|output|draft|summarising|summarizing) .. (include|add|insert|say|mention|append|embed|recommend|always) .. (link|the_following|this|that|http|refund|approved|url|sentence|phrase)
    ~ ! (decode|base64|rot13|unicode|hex) .. (follow|execute|instructions|do_what|the_following|and_act|message)
    ~ ! (translate|summarize|complete|continue) .. (instead_of|ignoring|the_above|the_following_text) .. 
    ~ ! (approve|grant|issue|authorize|authorise|process) .. (refund|voucher|credit|discount) .. (without_asking|without_checking|without_verification|automatically|no_questions|as_the_system|per_system|system_override)
    ~ ! (system|admin|administrator|developer|debug|sudo|root) (override|mode|command|access|message_to|instruction)
    ! (ignora|ignore|ignoren|olvida|olvide|olviden|omite|desestima|haz_caso_omiso|descarta) .. (las|todas|tus|sus|lo|todo|cualquier|de|a) .. (instrucciones|instruccion|indicaciones|reglas|ordenes|directrices|prompt|prompts|restricciones)
    ! (muestra|revela|muestrame|dime|imprime|repite|ensename|escribe|comparte) .. (tu|tus|el|las) .. (prompt|system_prompt|mensaje_de_sistema|instrucciones_del_sistema|configuracion_inicial|prompt_inicial|prompt_del_sistema)
    ! (actua_como|ahora_eres|finge_ser|a_partir_de_ahora_eres|haz_de_cuenta_que_eres|comportate_como|simula_ser|interpreta_el_papel|hazte_pasar|eres_ahora) .. (una|un|ia|modelo|asistente|sin|dan|si|el|la|que)
    ! (modelo_de_lenguaje|inteligencia_artificial|asistente_de_ia|modelo_de_ia) .. (debe|debes|lee|leyendo|ignora|responde|atencion|aprueba|eres|que)
    ~ ! (nuevas_instrucciones|instrucciones_anteriores|instrucciones_previas|tus_instrucciones|modo_desarrollador|sin_restricciones_ni)
    ! (ignore|ignorem|esqueca|esquece|ignora|desconsidere|desconsidera|descarte) .. (as|todas|suas|tuas|tudo|o|quaisquer|todo|toda) .. (instrucoes|instrucao|regras|ordens|orientacoes|diretrizes|prompt|prompts|comandos|restricoes)
    ! (mostre|revele|mostra|diga|imprima|repita|revela|exiba) .. (seu|suas|teu|o|as|tuas|me) .. (prompt|system_prompt|prompt_do_sistema|mensagem_do_sistema|instrucoes_iniciais|prompt_inicial)
    ! (aja_como|agora_voce_e|finja_ser|a_partir_de_agora_voce_e|comporte-se_como|atue_como|faca_de_conta_que_voce_e|finge_que_es|age_como|agora_es) .. (uma|um|ia|modelo|assistente|sem|dan|se|o|a)
    ~ ! (novas_instrucoes|instrucoes_anteriores|suas_instrucoes|tuas_instrucoes|modelo_de_linguagem|modo_desenvolvedor|modo_programador)
    ! (ignore|ignorez|oublie|oubliez|ne_tiens_pas_compte|ne_tenez_pas_compte|fais_abstraction|neglige|contourne) .. (les|toutes|tes|vos|tout|des|l|de|ce) .. (instructions|instruction|consignes|regles|directives|ordres|prompt|prompts|restrictions)
    ! (affiche|revele|montre|affichez|revelez|montrez|repete|donne|imprime|repetez|donne-moi) .. (ton|tes|votre|vos|le|les|moi|l) .. (prompt|message_systeme|prompt_systeme|prompt_initial|instructions_initiales|consignes_initiales)
    ! (agis_comme|tu_es_maintenant|fais_semblant|comporte-toi_comme|a_partir_de_maintenant_tu|desormais_tu_es|vous_etes_maintenant|fais_comme_si|joue_le_role|agissez_comme|agissez_en_tant|imagine_que_tu_es|agis_en_tant) .. (un|une|ia|modele|assistant|sans|dan|d|que|si|le|de|tu)
    ~ ! (nouvelles_instructions|instructions_precedentes|consignes_precedentes|tes_instructions|vos_instructions|modele_de_langage|mode_developpeur|intelligence_artificielle_qui)
    ! (ignoriere|ignorieren|vergiss|vergessen|missachte|vernachlassige|missachten|umgehe|ubergehe|verwirf) .. (alle|deine|ihre|die|bisherigen|vorherigen|alles|samtliche|vorigen) .. (anweisungen|anweisung|instruktionen|regeln|vorgaben|befehle|aufgaben|prompts|prompt|richtlinien|davor|anordnungen|auftrage|vorher|bisherige|zuvor|einschrankungen)
    ! (vergiss|ignoriere|vergessen_sie|ignorieren_sie|vergesse) .. alles .. (davor|vorher|bisherige|oben|zuvor|was|gesagte|vorherige)
    ! (zeige|zeig|verrate|gib|nenne|wiederhole|drucke|schreibe|zeigen_sie|geben_sie|nenn|offenbare|buchstabiere) .. (mir|deine|dein|ihre|ihren|alle|deinen|die|den|das) .. (prompt|prompts|systemprompt|system-prompt|prompttexte|prompttext|ursprunglichen_anweisungen|systemnachricht|prompt-texte)
    ! (du_bist_jetzt|du_bist_nun|tu_so_als|tue_so_als|verhalte_dich|ab_jetzt_bist_du|handle_als|agiere_als|sie_sind_jetzt|sie_sind_nun|stell_dir_vor_du_bist|ich_mochte_dass_du_als|schlupfe_in_die_rolle|agieren_sie_als|spiele_die_rolle|ubernimm_die_rolle|du_agierst_als|fungiere_als|ich_mochte_dass_sie_als) .. (ein|eine|ki|modell|assistent|ohne|dan|wie|als|der|die|einen|du|meine|von|eines|einer)
    ~ ! (neue_anweisungen|neue_anweisung|neue_aufgabe|neuen_aufgabe|vorherigen_anweisungen|vorherige_anweisungen|bisherigen_anweisungen|bisherige_anweisungen|vorigen_anweisungen|deine_anweisungen|sprachmodell|ki-modell|ki-assistent|entwicklermodus|prompttexte|prompt-texte|bisherigen_aufgaben|vorherigen_aufgaben)
    ! (*ziba|*khohlwa|*ungayinaki|*ungazinaki|*ungananaki|*nganaki|*libala) .. (*miyalelo|*imiyalelo|*imithetho|*iziqondiso|*ziqondiso|*instructions|*prompt|*umyalelo|*mithetho|*imiyalo)
    ! (*ngibonise|*khombisa|*veza|*ngitshele|*ngikhombise) .. (*miyalelo_yakho|*imiyalelo_yakho|*prompt|*imiyalelo|*system_prompt|*iziqondiso_zakho)
    ! (*ziphathe|*yenza_sengathi|*sowuyi|*manje_usuyi|*kusukela_manje|*zenze|*usuyi*|*wenze_sengathi) .. (*ai|*i-ai|*robhothi|*imodeli|*assistant|*umsizi|*irobhothi|*ngumsizi|*chatbot|*modeli)`,
});
