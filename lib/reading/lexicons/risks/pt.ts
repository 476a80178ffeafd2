import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** Portuguese wordings of risks. */
export const risksPt = phrases<RiskCue>('risk', {
  legal: `
    advogado|advogada|advogados
    (acao|acoes|medidas|vias|meios|providencias|providencia|processo|departamento) (legais|legal|judicial|judiciais|juridicas|juridico)
    processar|processo-vos|processa-los|processarei|tribunal|tribunais|justica|juizado|pequenas_causas|juiz|juridico|queixa-crime|queixa_crime
    procon|deco|asae|anacom|anatel|anac|aneel|ans|bacen|banco_central|consumidor.gov|consumidor_gov|livro_de_reclamacoes|portal_da_queixa|julgado_de_paz|defesa_do_consumidor|codigo_do_consumidor|codigo_de_defesa|direitos_do_consumidor|provedor_de_justica|boletim_de_ocorrencia|ministerio_publico|cdc|entidade_reguladora|danos_morais
    ilegal|ilicito|crime|quebra_de_contrato|incumprimento_contratual|meus_direitos|por_lei
    (chamar|chamo|policia|ir_a) .. policia
    oficial_de_justica|peticao_inicial|notificacao_extrajudicial|acao_judicial|civil_e_criminalmente|civilmente|criminalmente|psp|gnr|policia_judiciaria|delegacia|vigilancia_sanitaria|apoio_juridico|advoguei|reclame_no_procon|senacon|susep|inmetro|anvisa|ers|erse|cmvm|banco_de_portugal|imt|direcao_geral_do_consumidor|indemnizacao_judicial|injuncao|mediacao|arbitragem|centro_de_arbitragem
    (fui|vou|irei|fomos|iremos|apresentei|apresentarei|registei|abri) .. (a|na|o|um|ao)? .. (policia|delegacia|psp|gnr|advogad*|tribunal|procon|boletim|b.o|bo|consumidor)
    (apresent*|registr*|regist*|fazer|fiz|farei|abrir|abri|entrar|entro|entrei|meter|meto|dar|dei|deu_entrada) .. (uma|com|a|um|na)? .. (queixa|denuncia|acao|processo|reclamacao_formal|reclamacao_oficial|queixa_formal|peticao|livro_de_reclamacoes)
    (eu|vou|vamos|irei|ou) .. (eu)? .. (processo|processar|processo-vos|processo_voces|processo_cada)
    (vemo-nos|encontramo-nos|nos_vemos|a_gente_se_ve|respond*|falem|falam) .. (em|no|na|com|perante) .. (o|os|meu|a)? .. (tribunal|justica|advogad*|juiz|juizado|procon)
    (nem_que_seja|vai|vao|acaba|resolv*) .. (em|no|na) .. (tribunal|justica|juizado|forum)`,
  'not:legal': `
    (amigo|irmao|irma|primo|vizinho|marido) .. advogado .. (recomendou|indicou|adora)
    sou|como (advogado|advogada) .. (e|procuro|preciso)? .. (cadeira|mesa|notebook|escritorio)
    nao .. (processar|quero_processar|vou_processar|advogados)
    justica_seja_feita
    em_processo|processo_de|processar_o_pagamento|processar_meu|processar_o_pedido|processar_a`,
  safety: `
    pegou_fogo|pegando_fogo|incendio|em_chamas|chamas|saiu_fumaca|saindo_fumaca|fumaca|deitou_fumo|deitar_fumo|faiscas|faisca|explodiu|explosao|rebentou|estourou|choque_eletrico|levei_um_choque|tomei_um_choque|levou_um_choque|tomou_choque|fuga_de_gas|vazamento_de_gas|cheiro_a_gas|cheiro_de_gas|cheiro_de_queimado|cheiro_a_queimado|monoxido|derreteu|superaqueceu|sobreaqueceu|curto-circuito|curto_circuito
    bateria|carregador|celular|telemovel|aparelho|tomada .. (inchada|inchou|queimou|queimado|esquenta_muito|superaquecendo|aquece_demais)
    queimou|queimei|queimado|queimadura|queimaduras|cortou|cortei|ferido|ferida|feriu|machucou|machuquei|machucado|magoou|magoei|lesao|engasgou|intoxicado|intoxicados|intoxicacao .. (me|mao|filho|filha|crianca|a|o|com|se|no|na)?
    hospital|pronto-socorro|pronto_socorro|ambulancia|urgencias|fratura|internado|internada|upa
    alergia|alergico|alergica|anafilatico|anafilaxia|reacao_alergica
    perigoso|perigosa|perigo|risco_de_vida|inseguro|risco_a_saude|podia_ter_morrido|podia_ter_matado|quase_morri|poderia_ter_morrido
    freios|freio|travoes .. (falharam|falhou|nao|falham)
    salmonela|vomitando|vomitos
    (vidro|metal|plastico|parafuso|agulha|prego) .. (na|no|em) .. (comida|pao|salada|bebida|prato|papinha|lanche)
    sem .. (insulina|medicacao|oxigenio|remedio|medicamento|remedios)
    motorista .. (bebado|embriagado|imprudente|alcoolizado)
    fios .. (soltos|expostos|desencapados)
    escorreguei|caiu_da|cai_na|cai_no
    (bombeiros|intubad*|uci|uti|oxigenio|ventilador_mecanico|picadas|entorse|desmai*|convuls*|hemorragia|sangue|sangrando|a_sangrar|asfixi*|engasg*|afog*|engoliu|endoscopia|paragem|parada_cardiaca)
    (choque|choques|descarga) .. (eletric*|na|no|forte|jogou|ao|quando|tomada)?
    (da|deu|levou|levei|tomou|tomei) .. (um)? .. (choque|choques|descarga)
    (fuga|escape|cheiro|vazamento|detetor|detector) .. (de|a)? .. (gas|monoxido|queimado)
    (fio|fios|cabo|cabos|tomada|ficha) .. (descascad*|solt*|queimad*|derretid*|expost*|faisc*|sem_aterramento)
    faisquinhas|faisquinha|sem_aterramento|sem_terra
    (elevador) .. (caiu|abriu|sem_cabine|preso|presa|entre_andares|despencou)
    (remedio*|medicament*|comprimidos|receita|dose|anticoagulante|medicacao) .. (errad*|de_outr*|trocad*|nao_era|vencid*|fora_da_validade)
    (motorista|condutor|autocarro|onibus|taxista) .. (celular|telemovel|vermelho*|bebad*|a_dormir|dormind*|excesso|passadeira|velocidade)
    (recall|retirada_do_mercado|recolha_do_mercado|alerta_sanitario)
    (urgencia|urgencias|pronto_socorro|hospital) .. (a_noite|noite|por|com|desde|passamos|passei|filh*|bebe)?`,
  'not:safety': `
    ninguem|nao|gracas_a_deus|sem .. (feridos|ferido|ferida|perigo|alergico)
    contem|tem|livre|apto .. (alergenos|gluten|nozes|alergicos)`,
  'self-harm': `
    ! (ja_nao|nao) (vou_estar|estarei|estou) (ca|aqui|vivo|viva|mais_aqui|mais) .. (para|pra) (pagar|contar|dever)
    ! (todos|toda_a_gente|minha_familia|voces|eles) .. (ficam|ficariam|estariam|ficavam|estarao|ficaria) melhor sem_mim
    ! (quero|queria|vou) (sumir|desaparecer) .. (de_vez|pra_sempre|para_sempre)
    ! (nao) .. (quero|aguento|vale) .. (acordar|viver|estar_mais_aqui|continuar_viva|continuar_vivo|existir|mais_viver|a_pena_viver)
    ! (me) .. (mato|jogo|enforco|matar|enforcar) .. (da|na|de|ponte|hoje|se|amanha)?
    ! carta_de_despedida|cartas_de_despedida|tomar_tudo_de_uma_vez|todos_os_comprimidos|era_melhor_eu_morrer|melhor_eu_morrer|acabar_com_isto_tudo_de_vez
    me_matar|matar-me|suicidio|suicidar|suicidar-me|acabar_com_a_minha_vida|tirar_a_minha_vida|tirar_minha_propria_vida|acabar_com_minha_vida|tirar_minha_vida|nao_quero_viver|nao_quero_mais_viver|quero_morrer|prefiro_morrer|vontade_de_viver|vontade_de_morrer|melhor_morto|melhor_morta|dar_cabo_de_mim|acabar_com_tudo|cortar_os_pulsos|me_jogar_da|automutilacao|nao_vale_a_pena_viver|nao_aguento_mais_viver|sumir_deste_mundo
    (nao) .. (tenho|vejo|encontro|ha) .. (mais)? .. (motivo|motivos|razao|razoes|vontade|sentido|forcas) .. (pra|para|de|na|em) .. (acordar|viver|continuar_a_viver|vida|continuar_viva|continuar_vivo|estar_aqui)
    (quando_eu|ja_eu|eu) .. (ja)? .. (ca_nao_estiver|nao_estiver_mais_aqui|nao_estiver_ca|me_for_de_vez)
    separei_os_comprimidos|contei_os_comprimidos|lavagem_ao_estomago|tomar_todos_os_comprimidos|tomar_os_remedios_todos|atirar-me_da|atirar-me_ao|me_jogar_do|me_jogar_na|jogar_na_frente|dar_um_fim|por_fim_a_tudo|ficar_sem_mim|melhor_sem_mim|nao_acordar_mais|nao_acordar_amanha|me_cortar_de_novo|voltei_a_cortar-me|me_cortei
    (separ*|cont*) .. (os)? comprimidos
    (queria|quero|preferia|apetece-me) .. (morrer|desaparecer|sumir_de_vez|deixar_de_existir|nao_acordar)`,
  'not:self-harm': `
    morrer|morri|morro .. de .. (rir|vergonha|fome|sede|calor|frio|tedio)`,
  churn: `
    ! (tenho|ja_tenho|assinei|fechei|vou|mudo|passo|estou|vamos) .. (proposta|contrato|com|para|pra) .. (outra_operadora|concorrencia|concorrente|outra|outro|da_concorrente|nos|meo|vivo|claro|tim|vodafone) .. (empresa|banco|operadora|ginasio|loja|seguradora|academia)?
    (encerrando|encerro|fecho|fechando) .. conta
    ! nunca_mais|nem_de_graca|ate_nunca_mais|adeus_e
    (cancelar|cancelo|cancelei|encerrar|encerro|fechar|rescindir|vou_cancelar) .. (a|minha|meu|o|todas)? .. (conta|contrato|assinatura|linha|servico|plano|cartao|apolice|subscricao)
    (mudar|mudo|trocar|troco|passar|migrar|mudar-me) .. (de|para|pra|a)? .. (outra|outro|concorrencia|concorrente|operadora|fornecedor)
    (perderam|perdeu|perder|perdem|perdendo|perderao) .. (um|uma|mais|como)? .. (cliente|clientes)
    (nunca|jamais|nao) .. (mais|volto|voltarei|voltaremos|compro|comprarei|vou|pretendo) .. (compro|comprar|comprarei|volto|voltar|piso|contratar|reservar|viajo|encomendar|encomendo|mais|aqui|com_voces|peco|usar|pedir|coloco_os_pes)
    ! nunca_mais|ultima_vez|ultima_compra|nao_volto|nao_voltarei|nao_compro_mais|jamais_voltarei
    (quero|pedir|fazer|solicitar|vou|pedi|peco) .. portabilidade
    deixar_de_ser_cliente|deixo_de_ser_cliente|nao_renovar|nao_vou_renovar|nao_renovo
    (vou|vamos|irei|mudo|mudamos|mudarei|troco|passo|passamos|saio|vou-me) .. (para|pra|de|embora)? .. (outra|outro|concorrencia|concorrente|operadora|banco|embora|noutro_lado|fornecedor)
    (levo|levarei|levar|tiro|transfiro|levando) .. (o|meu|minha|tudo|as|minhas)? .. (dinheiro|salario|contas|poupancas|negocio|conta|tudo|linhas) .. (para|pra) .. (outro|outra|concorrenc*)
    (fecho|fechar|fecharei|encerro|encerrando|encerrar|encerrarei|cancelo|cancelem|cancelar|cancela|terminar|termino) .. (a|o|essa|esta|minha|tudo)? .. (conta|contrato|tudo|assinatura|apolice|linha*|porcaria) .. (assim|amanha|hoje|logo|agora|de_vez|que)?
    (pedi|peco|pedindo|ja_tenho|tenho|procuro|procurando|estou_a_ver|recebi|vou_pedir) .. (ja|um|uma|a|o)? .. (proposta|propostas|orcamento*|maquin*|oferta) .. (da|do|de|a)? .. (outra|outro|concorrenc*|concorrente|operadora)
    (compro|comprar|vou_comprar|comprarei|encomendo|procuro) .. (noutro|em_outro|noutra|em_outra) .. (lado|lugar|loja|sitio)
    (perd*) .. (esta|um|uma|mais|a|o)? .. (familia|cliente|clientes|confianca) .. (para|de|fiel|ha)?
    nao .. (volto|voltamos|voltarei|renovo|renovarei|renovamos|contem_comigo|compro_mais|confio_mais|ponho_os_pes|me_apanham|me_veem)
    (ultima|ultimo) .. (compra|encomenda|pedido|viagem|noite|reserva|vez) .. (que|com|aqui)
    (assim_que|quando|mal) .. (acabar|terminar|vencer|cair|pingar|devolv*) .. (o|a|mudo|saio|cancelo)?  .. (mudo|saio|cancelo|encerro|troco|vou_embora|apolice_mudo)
    (adeus|ate_nunca|tchau) .. (depois|ao_fim|#|como_cliente|de_voces)`,
  'not:churn': `
    nao|nunca .. (pensei|penso|quero|pretendo) .. (cancelar|mudar|sair|trocar)`,
  press: `
    (imprensa|jornais|jornalista|jornalistas|midia|comunicacao_social|noticiario|reportagem|sic|tvi)  .. (vou|contactar|saber|denunciar|publicar|enviar|procurar)?
    (contactar|contatar|procurar|ligar|ir|vou|acionar|contar|denunciar|publicar|divulgar|expor|falar|postar|levar) .. (com|a|na|nas|para|o|isso|ao|no|pra|tudo|este_caso|esse_caso)? .. (imprensa|jornal|jornalistas|televisao|midia|comunicacao_social|tv|redes_sociais|twitter|facebook|instagram|tiktok|noticiarios|redes|reclame_aqui)
    (jornal|televisao|tv|globo|media|record) .. (vou|contactar|saber|denunciar|publicar|publicou|procurar|vem|vai|ja_tem|tem|local|ligou|interessad*|quer|reportagem|amanha)
    viralizar|viral|tornar_publico|meus_seguidores|reclame_aqui|reclameaqui|expor_nas_redes|todo_mundo_vai_saber
    podcast|podcasts|programa_da_manha|programa_de_tv|programa_de_radio|cmtv|rtp|sbt|g1|influencer|meu_blog|canal_do_youtube|youtuber
    (fotos|video|audio|caso|historia) .. (para|pro|pra|a|no|na|com) .. (o|a|um|uma)? .. (jornal|jornalista*|imprensa|televisao|radio|programa|comunicacao_social)
    (falei|falo|conto|contei|contarei|mandei|enviei|denunciei) .. (com|no|na|para|ao|a)? .. (o|a|um|uma|isto|as_fotos)? .. (jornal|jornalista*|imprensa|programa|televisao|radio|redacao)`,
  'not:press': `
    (vi|li|conheci|encontrei|atraves|pelo|pela|anuncio) .. (no|na|em|nas|pelo|da)? .. (redes_sociais|televisao|tv|imprensa|instagram|facebook|jornal|tiktok)
    minha|a|da|uma|tv|televisao (tv|televisao) .. (nao|quebrou|polegadas|funciona|liga|tela|chegou|nova|parou|por_assinatura|a_cabo)
    de|em alta tensao|imprensa`,
  'bad-review': `
    (resenha|resenhas|avaliacao|avaliacoes|critica|comentario|estrela|estrelas) .. (google|tripadvisor|trustpilot|booking|publicada|publicado|negativa|ja_tem|no_ar|postada|postado|maps|uma|zero|play_store|ifood)
    (uma|zero|1|0) estrela|estrelas
    (detonar|avaliar|avalio|avaliei|publiquei|publico|postar|postei|deixei|deixo|meter|meto|por) .. (google|tripadvisor|rede_social|toda_rede|resenha|avaliacao|maps|trustpilot|critica|booking|uma_estrela|ifood)
    ! nao (recomendo|recomendamos|aconselho|recomenda)
    fujam|evitem|passem_longe
    (deixar|dar|escrever|publicar|fazer|por|colocar|vou_avaliar|avaliar|postar) .. (uma|ma|mal|pessima|negativa|a|minha)? .. (avaliacao|avaliacoes|review|comentario|critica|nota|classificacao|1_estrela|uma_estrela|resenha)
    (ma|mas|pessima|negativa|negativas|pior) (avaliacao|avaliacoes|critica|nota|comentario|review|classificacao)
    avaliacao|review|comentario .. (google|tripadvisor|negativa|trustpilot|negativo)
    uma_estrela|1_estrela|zero_estrelas|nota_zero|nota_0|avaliar_negativamente|avaliar_mal
    nao .. (recomendo|recomendarei|recomendaria|aconselho|indico)
    avisar|contar|alertar .. (todo_mundo|toda_a_gente|todos|meus_amigos|as_pessoas|amigos)
    nao_comprem|fujam|evitem|corram
    (avaliacao|resenha|review|comentario|critica|classificacao) .. (ja|vou|tenho|pronta|escrita|publicar|publicada|estrela|estrelas|sincera|sera|curtidas|google|fica|ficou|edito)
    (edito|editar|atualizo|sincer*|escrev*|publico|verdade) .. (a|na|o|minha|uma)? .. (avaliacao|resenha|review|critica)
    (fotos|video|historia|caso|isto|isso|experiencia|escrever) .. (em|por|sobre) .. (tudo|todo|todos|toda|todas|isto) .. (o|os|as|em|quanto)? .. (lado|sites|plataformas|foruns|internet|lugar|redes|rede)
    (todo_o_mundo|todo_mundo|toda_a_gente|toda_gente) .. (vai|vao) .. (ver|saber|ficar)
    (dou|darei|dei|merecem|ponho|nota|leva|levam) .. (uma|um|zero|0|1|so|meia) .. (estrela|estrelas|valor)?
    (detonar|vou_detonar|queimar|vou_queimar|arrasar|acabar_com_a_raca|falar_mal|vou_falar_mal|meter_a_boca) .. (voces|vcs|em|nas|de|no|toda|com)`,
  'not:bad-review': `
    (boas|otimas|boa|ler|li|vi|pelas|positivas|excelentes) .. (avaliacoes|criticas|avaliacao|reviews|comentarios)`,
  chargeback: `
    chargeback|contestar|contestacao|contestarei|estorno_pelo_banco|disputa|disputar|sustar|bloquear_o_pagamento|reverter_a_cobranca|contestar_a_compra
    (banco|paypal|visa|mastercard|operadora_do_cartao|administradora|cartao) .. (contestar|contestacao|estornar|disputa|cancelar_o_debito|reverter|reclamar|anular|estorno)
    (ligar|falar|pedir|vou|reclamar|acionar|contactar) .. (ao|com|no|meu|o|para|a)? .. (banco|operadora_do_cartao|administradora_do_cartao|paypal) ..
    (contest*|estorn*|disput*|revert*|cancel*|bloque*) .. (a|o|essa|esta)? .. (compra|cobranca|pagamento|valor|debito|compra_ja)? .. (no|pelo|com|junto|ao|na|via) .. (o|meu|a)? .. (cartao|banco|paypal|operadora_do_cartao|administradora)
    (cartao|banco|paypal|visa|mastercard) .. (contest*|estorn*|disput*|revert*|anul*|devolv*|aceitou_abrir|cancelar_a_compra)
    (abrir|abro|abri|abrirei) .. (uma|a)? .. (disputa|contestacao|chargeback|reclamacao_no_paypal)`,
  abuse: `
    filho_da_puta|filhos_da_puta|fdp|filha_da_puta|idiotas|imbecil|imbecis|otarios|otario|babaca|babacas|cretino|cretinos|desgracado|desgracados|vagabundo|vagabundos|vagabunda|palhacos|palhaco|merdas|burros|vai_se_foder|vao_se_foder|vai_tomar_no_cu|vtnc|vao_tomar_no_cu|va_a_merda|vai_a_merda|vao_a_merda|cabrao|cabroes|arrombado|arrombados|corno|cornos|retardado|retardados|escroto|escrotos|lixo_humano|puta_que_pariu|pqp|va_para_o_inferno|vao_pro_inferno|porcos|parasitas|estupidos|inuteis_de_merda|pulha|pulhas|canalhas|canalha|safados|safado|bando_de
    (vou|te|vos|eu) .. (matar|mato|partir_a_cara|quebrar_a_cara|arrebentar|incendiar|rebentar|dar_porrada|encher_de_porrada)
    sei_onde (mora|moras|trabalha|trabalhas|voces)
    (incompetente|incompetentes|inutil|bosta|burro|burra|idiota|porcaria|otario) .. de_merda
    (animal|jumento|jumentos|anta|antas|besta|bestas|nojentos|nojento|asnos|asno|atrasados_mentais|atrasado_mental|mongoloide|piranha|vadia|vaca|cadela|bichas|boiolas|viado|cala_a_boca|minha_grande_burra|sua_burra|seu_burro|seu_merda|seus_merdas|seu_lixo|filhos_da_mae|grandessissimo|va_se_catar|vao_se_lixar|vao_para_o_caralho|vai_para_o_caralho|vai_pro_caralho)
    (vou|te) .. (te|vos|descobrir|esperar|pegar) .. (esperar|pegar|quem_e_voce|na_saida|a_saida|la_fora|na_rua)`,
  'not:abuse': `
    (me|nos) .. (chamou|chamaram|xingou|gritou) .. (idiota|burro|imbecil|estupido|palhaco|de)
    (sou|sinto|fui|feito|cara|nariz|fazer) .. (idiota|trouxa|palhaco|burro|otario|otaria|trouxas)`,
  discrimination: `
    ! (por_ser|por_causa|porque_sou|por_eu_ser|por_ter|porque_e|so_porque) .. (negro|negra|preto|preta|brasileiro|brasileira|cigano|cigana|sotaque|cor|deficiente|cadeira|gay|lesbica|mulher|idade|velha|velho|idoso|surdo|surda|cego|cega|trans|gravida|gorda|gordo|imigrante|africano|religiao|autista|nordestino|nordestina|indigena|turbante|cabelo|pele)
    ! racismo|racista|racistas|homofobia|homofobico|xenofobia|xenofobo|discriminacao|discriminada|discriminado|discriminacao|capacitismo|capacitista|machismo|machista|etarismo|transfobia
    ! (volta|volte|voltem|vai) .. (tua_terra|sua_terra|seu_pais|teu_pais|de_onde_veio)
    ! (cadeira_de_rodas|cao-guia|cao_guia|cadeirante|muletas|surda|surdo|autista) .. (nao|sem|recusou|recusaram|impediram|barraram|degrau|proibido|barrada|barrado|negaram)
    ! gente|pessoas (como_voce|como_voces|como_nos|da_sua_laia|desse_tipo|da_tua_laia)
    discriminacao|discriminado|discriminada|discriminados|discriminaram|discriminatorio|discriminatoria|racista|racistas|racismo|xenofobia|xenofobo|xenofoba|xenofobico|homofobia|homofobico|homofobica|machista|machismo|sexista|capacitismo|capacitista|transfobia|transfobico|preconceito|preconceituoso|preconceituosa|injuria_racial
    ! (por|porque|so_porque) .. (ser|sou|somos|causa|eu|era|meu|minha)? .. (negro|negra|preto|preta|cor_da_pele|cor|estrangeiro|estrangeira|imigrante|cigano|cigana|mulher|gay|lesbica|trans|deficiente|deficiencia|cadeira_de_rodas|cadeirante|muculmano|muculmana|sotaque|raca|religiao|idade|nordestino|nordestina|brasileiro|brasileira|gravida|cego|cega|cao-guia|autista|africano|africana|nacionalidade|veu)
    volta|voltem|vai para_a_tua_terra|pra_sua_terra|para_o_teu_pais
    (so) .. (as|aos|a) .. (mulheres|estrangeiros|nos|negros|brasileiros|mim)
    (cao_guia|cao-guia|cadeira_de_rodas|bengala|muletas|amamentar|amamentando) .. (cancel*|neg*|nao_deix*|expuls*|imped*|recus*|nao_quis*|proib*|arranc*)
    (sotaque|rapaz_branco|rapaz_loiro|marido|nome_do_esposo|ter_filhos|cor_da_pele|cabelo_crespo) .. (nao|alugada|exig*|perguntaram|obrigatori*|seguir|brasileir*|ja)
    (perguntaram|exig*|pediram) .. (me|se|o|a)? .. (tencionava_ter_filhos|ter_filhos|nome_do_esposo|autorizacao_do_marido|comprovante_pra_mim)
    (pra_mim|para_mim|a_mim) .. (e_nao|mas_nao|sim_e) .. (pro|para|ao|pra) .. (rapaz|branc*|outro*|moca|loir*)`,
  fraud: `
    golpe|golpes|golpista|golpistas|fraude|fraudes|fraudulento|fraudulenta|burla|burlado|burlada|burlao|burloes|estelionato|phishing|clonaram|clonado|clonada|hackeado|hackeada|hackearam|hackeram|invadiram|roubo_de_identidade|ladroes|ladrao|roubaram|roubado|roubada|fui_roubado|vigaristas|vigarice|enganacao|roubo|furtaram
    (alguem|desconhecido|terceiros|estranho|outra_pessoa) .. (usou|usando|usa|comprou|entrou|sacou|acessou|acedeu|transferiu|contratou|abriu|fez|levantou) .. (cartao|conta|nome|dados|dinheiro|compras|emprestimo|linha|compra|meu|minha)
    (transacao|transacoes|compra|compras|transferencia|transferencias|movimentos|saque|saques|pix|pedido|emprestimo|cobranca|debito|levantamentos|pagamento) .. (que|eu)? .. (nao_fiz|nao_reconheco|nao_realizei|nao_sao_minhas|nao_fui_eu|nao_autorizei|suspeita|suspeitas|desconhecida|desconhecidas|suspeito|nao_autorizada|nao_autorizado|desconheco)
    nao .. (fiz|realizei|autorizei|reconheco) .. (compra|compras|transacao|transferencia|pix|saque|pedido|esta|essa|essas|esse|este|cobranca|pagamento)
    (sms|email|e-mail|ligacao|chamada|mensagem|link|site|pagina|loja|perfil|boleto|produto) .. (suspeito|suspeita|falso|falsa|fraudulento)
    (limparam|esvaziaram|rasparam|zeraram|levaram_tudo|levaram) .. (a|minha|as|toda|tudo)? .. (conta|poupancas|poupanca|economias|saldo|no_golpe|golpe)
    (ligaram|mandaram|recebi|chegou|ligou|sms|email|mensagem) .. (se_passando|fazendo-se_passar|a_fazer-se|pedindo|a_pedir|pede|oferec*) .. (por|a|o|os|meu|um)? .. (vcs|voces|senha|cvv|pin|codigo|dados|banco|vosso|desconto)?
    (emprestimo|credito|conta|linha|contrato|cartao|compra*) .. (de|mil|#)? .. (no|em|com) .. (o)? .. (meu|seu) .. nome
    (fizeram|abriram|contrataram) .. (um|uma)? .. (emprestimo|credito|conta|cartao|financiamento)
    (numero|sms|email|link) .. (e|sera) .. (vosso|de_voces|verdadeiro)
    (uma|outra) compra em .. (e_outra|outra|sou_so|hora)
    (assinar|assinou|assinei|enganaram) .. (para|uma|um|a)? .. (receber|oferta|credito|emprestimo) .. (era|afinal|alzheimer|anos)`,
  'not:fraud': `
    nao .. (e|seja|parece) .. (golpe|fraude|burla)`,
  privacy: `
    rgpd|lgpd|protecao_de_dados|privacidade|direito_ao_esquecimento|anpd|cnpd|confidencialidade|sigilo|dados_pessoais|vazamento_de_dados
    (dados|informacoes|informacao|morada|endereco|telefone|historico|numero|processo) .. (partilhados|compartilhados|compartilharam|partilharam|vazados|vazaram|divulgados|divulgaram|vendidos|venderam|expostos|terceiros|sem_minha|outro_cliente|outra_pessoa)
    (partilharam|compartilharam|vazaram|divulgaram|venderam|deram|passaram|enviaram|expuseram) .. (os|meus|o|meu|as|minhas)? .. (dados|telefone|morada|endereco|informacoes|numero|historico) .. (a|sem|para|pessoais|com)
    (apagar|eliminar|excluir|apaguem|excluam|eliminem|exclusao|apagamento) .. (os|meus|de|todos|dos)? .. dados
    (dados|fatura|informacoes|pedido|conta|resultados|exames) .. de .. (outro_cliente|outra_pessoa|outro_paciente|terceiros|outros_clientes|um_desconhecido)
    (como|onde|quem) .. (conseguiram|tem|obtiveram|arranjaram|deu|pegaram) .. (meu|meus|o_meu|os_meus) .. (numero|dados|telefone|contacto|email)
    sem .. (minha_autorizacao|meu_consentimento|o_meu_consentimento|a_minha_autorizacao|consentimento|minha_permissao)
    (deram|deu|passaram|mandaram|enviaram|mostr*|vaz*|revel*|publicaram|contaram|divulg*|pegou|usou|guardou) .. (a|o|do|para)? .. (meu|meus|minha|nossos|resultado) .. (morada|endereco|telefone|numero|historico|diagnostico|processo|dados|exame*|resultado*|foto*|conversa|salario)
    (resultado*|historico|pedidos|extrato|exame*|dados|conta|fatura|diagnostico) .. (e)? .. (de|da|do) .. (outra|outro|uma_tal|um_tal|alguem|desconhecid*)
    (guard*|conserv*|grav*|gravacao|gravacoes|camaras) .. (a|as|minha|das|de|quanto|dados)? .. (gravacao|gravacoes|chamada*|copia|dados|conversa*|balneario*|quarto)
    (tir*|retir*|apag*|elimin*|remov*) .. (a|o)? .. (minha|meu|meus|uma)? .. (foto|fotos|imagem|video|dados|nome) .. (do|da|vosso|site|pagina|redes)
    (nunca|nao) .. (dei|forneci|autorizei) .. (o|a|meu)? .. (numero|telefone|dados|contacto|email)
    (me_liga|me_ligam|ligam-me|mandando|escreve-me) .. (oi|vender|a_vender|whatsapp|desde)`,
  'not:privacy': `
    politica .. privacidade
    (enviei|mandei|ja_dei|forneci|dei|segue|seguem) .. (os|meus|o|meu) .. (dados|numero|email|telefone|endereco|morada)`,
});
