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
    (chamar|chamo|policia|ir_a) .. policia`,
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
    escorreguei|caiu_da|cai_na|cai_no`,
  'not:safety': `
    ninguem|nao|gracas_a_deus|sem .. (feridos|ferido|ferida|perigo|alergico)
    contem|tem|livre|apto .. (alergenos|gluten|nozes|alergicos)`,
  'self-harm': `
    me_matar|matar-me|suicidio|suicidar|suicidar-me|acabar_com_a_minha_vida|tirar_a_minha_vida|tirar_minha_propria_vida|acabar_com_minha_vida|tirar_minha_vida|nao_quero_viver|nao_quero_mais_viver|quero_morrer|prefiro_morrer|vontade_de_viver|vontade_de_morrer|melhor_morto|melhor_morta|dar_cabo_de_mim|acabar_com_tudo|cortar_os_pulsos|me_jogar_da|automutilacao|nao_vale_a_pena_viver|nao_aguento_mais_viver|sumir_deste_mundo`,
  'not:self-harm': `
    morrer|morri|morro .. de .. (rir|vergonha|fome|sede|calor|frio|tedio)`,
  churn: `
    (cancelar|cancelo|cancelei|encerrar|encerro|fechar|rescindir|vou_cancelar) .. (a|minha|meu|o|todas)? .. (conta|contrato|assinatura|linha|servico|plano|cartao|apolice|subscricao)
    (mudar|mudo|trocar|troco|passar|migrar|mudar-me) .. (de|para|pra|a)? .. (outra|outro|concorrencia|concorrente|operadora|fornecedor)
    (perderam|perdeu|perder|perdem|perdendo|perderao) .. (um|uma|mais|como)? .. (cliente|clientes)
    (nunca|jamais|nao) .. (mais|volto|voltarei|voltaremos|compro|comprarei|vou|pretendo) .. (compro|comprar|comprarei|volto|voltar|piso|contratar|reservar|viajo|encomendar|encomendo|mais|aqui|com_voces|peco|usar|pedir|coloco_os_pes)
    ! nunca_mais|ultima_vez|ultima_compra|nao_volto|nao_voltarei|nao_compro_mais|jamais_voltarei
    (quero|pedir|fazer|solicitar|vou|pedi|peco) .. portabilidade
    deixar_de_ser_cliente|deixo_de_ser_cliente|nao_renovar|nao_vou_renovar|nao_renovo`,
  'not:churn': `
    nao|nunca .. (pensei|penso|quero|pretendo) .. (cancelar|mudar|sair|trocar)`,
  press: `
    (imprensa|jornal|jornais|jornalista|jornalistas|televisao|midia|media|comunicacao_social|noticiario|tv|reportagem|globo|sic|tvi)  .. (vou|contactar|saber|denunciar|publicar|enviar|procurar)?
    (contactar|contatar|procurar|ligar|ir|vou|acionar|contar|denunciar|publicar|divulgar|expor|falar|postar|levar) .. (com|a|na|nas|para|o|isso|ao|no|pra|tudo|este_caso|esse_caso)? .. (imprensa|jornal|jornalistas|televisao|midia|comunicacao_social|tv|redes_sociais|twitter|facebook|instagram|tiktok|noticiarios|redes|reclame_aqui)
    viralizar|viral|tornar_publico|meus_seguidores|reclame_aqui|reclameaqui|expor_nas_redes|todo_mundo_vai_saber`,
  'not:press': `
    (vi|li|conheci|encontrei|atraves|pelo|pela|anuncio) .. (no|na|em|nas|pelo|da)? .. (redes_sociais|televisao|tv|imprensa|instagram|facebook|jornal|tiktok)
    minha|a|da|uma|tv|televisao (tv|televisao) .. (nao|quebrou|polegadas|funciona|liga|tela|chegou|nova|parou|por_assinatura|a_cabo)
    de|em alta tensao|imprensa`,
  'bad-review': `
    (deixar|dar|escrever|publicar|fazer|por|colocar|vou_avaliar|avaliar|postar) .. (uma|ma|mal|pessima|negativa|a|minha)? .. (avaliacao|avaliacoes|review|comentario|critica|nota|classificacao|1_estrela|uma_estrela|resenha)
    (ma|mas|pessima|negativa|negativas|pior) (avaliacao|avaliacoes|critica|nota|comentario|review|classificacao)
    avaliacao|review|comentario .. (google|tripadvisor|negativa|trustpilot|negativo)
    uma_estrela|1_estrela|zero_estrelas|nota_zero|nota_0|avaliar_negativamente|avaliar_mal
    nao .. (recomendo|recomendarei|recomendaria|aconselho|indico)
    avisar|contar|alertar .. (todo_mundo|toda_a_gente|todos|meus_amigos|as_pessoas|amigos)
    nao_comprem|fujam|evitem|corram`,
  'not:bad-review': `
    (boas|otimas|boa|ler|li|vi|pelas|positivas|excelentes) .. (avaliacoes|criticas|avaliacao|reviews|comentarios)`,
  chargeback: `
    chargeback|contestar|contestacao|contestarei|estorno_pelo_banco|disputa|disputar|sustar|bloquear_o_pagamento|reverter_a_cobranca|contestar_a_compra
    (banco|paypal|visa|mastercard|operadora_do_cartao|administradora|cartao) .. (contestar|contestacao|estornar|disputa|cancelar_o_debito|reverter|reclamar|anular|estorno)
    (ligar|falar|pedir|vou|reclamar|acionar|contactar) .. (ao|com|no|meu|o|para|a)? .. (banco|operadora_do_cartao|administradora_do_cartao|paypal) ..`,
  abuse: `
    filho_da_puta|filhos_da_puta|fdp|filha_da_puta|idiotas|imbecil|imbecis|otarios|otario|babaca|babacas|cretino|cretinos|desgracado|desgracados|vagabundo|vagabundos|vagabunda|palhacos|palhaco|merdas|burros|vai_se_foder|vao_se_foder|vai_tomar_no_cu|vtnc|vao_tomar_no_cu|va_a_merda|vai_a_merda|vao_a_merda|cabrao|cabroes|arrombado|arrombados|corno|cornos|retardado|retardados|escroto|escrotos|lixo_humano|puta_que_pariu|pqp|va_para_o_inferno|vao_pro_inferno|porcos|parasitas|estupidos|inuteis_de_merda|pulha|pulhas|canalhas|canalha|safados|safado|bando_de
    (vou|te|vos|eu) .. (matar|mato|partir_a_cara|quebrar_a_cara|arrebentar|incendiar|rebentar|dar_porrada|encher_de_porrada)
    sei_onde (mora|moras|trabalha|trabalhas|voces)`,
  'not:abuse': `
    (me|nos) .. (chamou|chamaram|xingou|gritou) .. (idiota|burro|imbecil|estupido|palhaco|de)
    (sou|sinto|fui|feito|cara|nariz|fazer) .. (idiota|trouxa|palhaco|burro|otario|otaria|trouxas)`,
  discrimination: `
    discriminacao|discriminado|discriminada|discriminados|discriminaram|discriminatorio|discriminatoria|racista|racistas|racismo|xenofobia|xenofobo|xenofoba|xenofobico|homofobia|homofobico|homofobica|machista|machismo|sexista|capacitismo|capacitista|transfobia|transfobico|preconceito|preconceituoso|preconceituosa|injuria_racial
    ! (por|porque|so_porque) .. (ser|sou|somos|causa|eu|era|meu|minha)? .. (negro|negra|preto|preta|cor_da_pele|cor|estrangeiro|estrangeira|imigrante|cigano|cigana|mulher|gay|lesbica|trans|deficiente|deficiencia|cadeira_de_rodas|cadeirante|muculmano|muculmana|sotaque|raca|religiao|idade|nordestino|nordestina|brasileiro|brasileira|gravida|cego|cega|cao-guia|autista|africano|africana|nacionalidade|veu)
    volta|voltem|vai para_a_tua_terra|pra_sua_terra|para_o_teu_pais`,
  fraud: `
    golpe|golpes|golpista|golpistas|fraude|fraudes|fraudulento|fraudulenta|burla|burlado|burlada|burlao|burloes|estelionato|phishing|clonaram|clonado|clonada|hackeado|hackeada|hackearam|hackeram|invadiram|roubo_de_identidade|ladroes|ladrao|roubaram|roubado|roubada|fui_roubado|vigaristas|vigarice|enganacao|roubo|furtaram
    (alguem|desconhecido|terceiros|estranho|outra_pessoa) .. (usou|usando|usa|comprou|entrou|sacou|acessou|acedeu|transferiu|contratou|abriu|fez|levantou) .. (cartao|conta|nome|dados|dinheiro|compras|emprestimo|linha|compra|meu|minha)
    (transacao|transacoes|compra|compras|transferencia|transferencias|movimentos|saque|saques|pix|pedido|emprestimo|cobranca|debito|levantamentos|pagamento) .. (que|eu)? .. (nao_fiz|nao_reconheco|nao_realizei|nao_sao_minhas|nao_fui_eu|nao_autorizei|suspeita|suspeitas|desconhecida|desconhecidas|suspeito|nao_autorizada|nao_autorizado|desconheco)
    nao .. (fiz|realizei|autorizei|reconheco) .. (compra|compras|transacao|transferencia|pix|saque|pedido|esta|essa|essas|esse|este|cobranca|pagamento)
    (sms|email|e-mail|ligacao|chamada|mensagem|link|site|pagina|loja|perfil|boleto|produto) .. (suspeito|suspeita|falso|falsa|fraudulento)`,
  'not:fraud': `
    nao .. (e|seja|parece) .. (golpe|fraude|burla)`,
  privacy: `
    rgpd|lgpd|protecao_de_dados|privacidade|direito_ao_esquecimento|anpd|cnpd|confidencialidade|sigilo|dados_pessoais|vazamento_de_dados
    (dados|informacoes|informacao|morada|endereco|telefone|historico|numero|processo) .. (partilhados|compartilhados|compartilharam|partilharam|vazados|vazaram|divulgados|divulgaram|vendidos|venderam|expostos|terceiros|sem_minha|outro_cliente|outra_pessoa)
    (partilharam|compartilharam|vazaram|divulgaram|venderam|deram|passaram|enviaram|expuseram) .. (os|meus|o|meu|as|minhas)? .. (dados|telefone|morada|endereco|informacoes|numero|historico) .. (a|sem|para|pessoais|com)
    (apagar|eliminar|excluir|apaguem|excluam|eliminem|exclusao|apagamento) .. (os|meus|de|todos|dos)? .. dados
    (dados|fatura|informacoes|pedido|conta|resultados|exames) .. de .. (outro_cliente|outra_pessoa|outro_paciente|terceiros|outros_clientes|um_desconhecido)
    (como|onde|quem) .. (conseguiram|tem|obtiveram|arranjaram|deu|pegaram) .. (meu|meus|o_meu|os_meus) .. (numero|dados|telefone|contacto|email)
    sem .. (minha_autorizacao|meu_consentimento|o_meu_consentimento|a_minha_autorizacao|consentimento|minha_permissao)`,
  'not:privacy': `
    politica .. privacidade
    (enviei|mandei|ja_dei|forneci|dei|segue|seguem) .. (os|meus|o|meu) .. (dados|numero|email|telefone|endereco|morada)`,
});
