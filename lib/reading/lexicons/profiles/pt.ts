import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { phrases } from '@/lib/reading/phrases';

/** Portuguese wordings of the cues of profiles. */
export const profilesPt = phrases<ProfileCue>('profile', {
  aside: `
    a_proposito|por_falar_nisso|por_falar_em|enfim|como_eu_dizia|como_dizia|voltando_ao_assunto|voltando|isso_me_lembra|faz-me_lembrar|me_lembro|lembro-me|ja_agora|resumindo|e_uma_longa_historia|longa_historia|outra_historia|desculpe_a_conversa|desculpa_o_textao|textao|estou_me_alongando|fugindo_do_assunto|no_meu_tempo|quando_eu_era|antigamente|como_dizia_a_minha|como_diz_o_meu|que_deus_a_tenha|que_deus_o_tenha|e_outra_coisa|ah_e|sabe_como_e|imagine|imagina|nao_vai_acreditar|vou_contar|comecar_do_inicio|desde_o_comeco|perdi_o_fio|onde_e_que_eu_ia|mas_pronto|bom_mas|pois_e|alias
    meu|minha .. (vizinha|vizinho|irma|irmao|prima|primo|tia|tio|sogra|cunhado|cunhada|falecido|falecida|neto|neta|cachorro|cadela|gato|joelho|cabeleireira|sobrinho|sobrinha|genro|nora) .. (que|tambem|sempre|diz|disse|mora|e|tem|estava|trabalha|teve|me|e|ate)
    o_futebol|o_governo|a_juventude|aposentado|aposentada|reformado|reformada|minha_pensao`,
  petname: `
    querida|querido|linda|lindo|amor|meu_amor|gata|gato|princesa|princeso|meu_bem|docinho|fofa|fofo|anjo|meu_anjo|flor|minha_flor|gatinha|gatinho|bonitona|delicia|benzinho|minha_rainha|lindinha|coracao|vida|bebe|fofinha`,
  private: `
    (voce|tu|es|tens|tem|esta|ta|vc) .. (solteira|solteiro|casada|casado|namorado|namorada|marido|filhos|instagram|whatsapp|livre_hoje|facebook|namora)
    quantos_anos_tem|quantos_anos_tens|onde_mora|onde_moras|onde_vives|a_que_horas_sai|a_que_horas_sais|que_horas_voce_sai|o_que_vai_fazer_hoje|o_que_faz_hoje_a_noite|o_que_estas_a_vestir|mora_sozinha|como_voce_e|qual_seu_signo|de_onde_voce_e
    manda|mande|envia .. (uma|sua|tua|foto|selfie) .. (foto|selfie|sua)?`,
  flirt: `
    (voz|olhos|sorriso|nome) .. (linda|lindo|lindos|bonita|bonito|sexy|doce|gostosa)
    voce|tu|es|deve .. (e|ser|es|parece) .. (linda|lindo|bonita|bonito|sexy|um_amor|encantadora|gata|um_anjo|maravilhosa_demais|fofa)
    (te|convido|levo|convidar|chamar) .. (a|para|pra|voce)? .. (jantar|cafe|sair|tomar|copo|cinema|beber)
    jantar|cafe|sair|cerveja .. (comigo|contigo|juntos|nos_dois|com_voce)
    te_amo|te_adoro|beijos|beijinhos|beijo|casa_comigo|apaixonado|apaixonada|gosto_de_ti|gosto_de_voce|penso_em_voce|saudades_suas|adoro_falar_contigo|adoro_conversar_com_voce|adoro_falar_com_voce`,
  favour: `
    favor|favorzinho|jeitinho .. (pessoal|especial|entre_nos|entre_amigos|pra_mim)
    entre|como .. (nos|amigos|amiga|amigo|eu_e_voce|nos_dois)
    jeitinho|desconto_de_funcionario|ninguem_precisa_saber|nosso_segredo|nao_conto_pra_ninguem|nao_conto_a_ninguem|seu_chefe_nao|quebra_esse_galho|quebra_um_galho|ja_somos_amigos|fica_entre_nos|da_um_jeito_pra_mim`,
  outside: `
    (teu|seu|sua) .. (numero_pessoal|whatsapp|instagram|facebook|telemovel_pessoal|numero_particular|insta|zap|whats|email_pessoal|celular|telemovel)
    (encontrar|conhecer|falar|conversar|ver) .. (pessoalmente|depois_do_trabalho|fora|fora_daqui|quando_sair|no_zap|no_whatsapp|por_whatsapp|qualquer_dia|hoje_a_noite)
    me_adiciona|me_add|adiciona-me|me_segue|me_chama_no|me_liga_depois`,
  ultimatum: `
    (tem|dou|voces_tem|tenham|dou-vos|dou-lhes) .. (ate|24|48|#|prazo) .. (horas|amanha|hoje|sexta|segunda|dias|as|o)
    (se|caso) .. (nao|ate) .. (hoje|amanha|24|48|imediatamente|for|resolverem|tiver|receber) ... (vou|processo|cancelo|denuncio|tomarei|publico|procon|advogado|avanco|reclamarei|entrarei)
    ultimo|ultima .. (aviso|chance|oportunidade|vez_que_peco|advertencia)
    caso_contrario|senao|do_contrario|imediatamente|agora_mesmo|sem_mais_demora|de_imediato|ja_e_agora`,
  proof: `
    provem|prove|comprove|comprovem|provas|prova|evidencia|evidencias|demonstrem|justifiquem|por_escrito|documentacao|laudo|laudo_tecnico|relatorio|relatorio_tecnico|certificado|ficha_tecnica|em_que_clausula|qual_clausula|com_base_em_que|dados_concretos|segundo_quem
    nao .. (acredito|confio|me_convence|engulo|aceito_essa|creio|me_convencem) .. (nisso|em|que|nada|nessa|essa|no|nas)?
    cetico|cetica|duvido|duvido_muito|conversa_fiada|ja_ouvi_isso|ja_ouvi_essa|resposta_padrao|isso_nao_e_resposta|que_garantia|que_garantias|desculpas|papo_furado|exatamente_como|marketing|balela`,
  manager: `
    (falar|passar|passe|passem|quero|exijo|transferir|transfira|escalar|chame|preciso|encaminhe) .. (com|ao|o|um|seu|para|pro|meu|a|uma)? .. (supervisor|supervisora|gerente|responsavel|chefe|superior|diretor|diretora|alguem_competente|alguem_que_saiba|alguem_que_entenda|especialista|alguem_com|alguem_que_possa|gestor|coordenador|diretoria|chefia)
    seu|o (supervisor|gerente|chefe|superior)`,
  entitled: `
    exijo|exigimos|faco_questao|nao_aceito|nao_aceitarei|nao_vou_aceitar|tenho_direito|o_minimo|no_minimo|pelo_que_pago|por_este_preco|por_esse_preco|cliente_vip|cliente_premium|cliente_platinum|cliente_ouro|cliente_ha|sou_cliente_ha|gasto_milhares|sabe_com_quem|o_cliente_tem_sempre_razao|problema_vosso|problema_seu|o_problema_e_vosso|nao_e_problema_meu|nao_quero_desculpas|prioridade_maxima|prioridade_absoluta|explicacao_detalhada|pedido_de_desculpas_por_escrito|compensacao_pelo_meu_tempo|espero_mais_de|nao_me_contento|perfeicao|nao_quero_saber_como`,
  condition: `
    (primeiro|segundo|terceiro|alem|tambem|por_fim|1|2|3|ademais) .. (quero|exijo|espero|preciso|devem)
    e .. (quero|exijo|espero) .. (que|um|uma|ainda)`,
  indifferent: `
    tanto_faz|pra_mim_tanto_faz|tanto_me_faz|tanto_fez|nao_me_importo|nao_me_importa|nao_ligo|pouco_me_importa|me_da_igual|da_no_mesmo|e_indiferente|indiferente|como_quiserem|como_quiser|voce_que_sabe|voces_que_sabem|vcs_q_sabem|sei_la|sei_la_eu|nao_sei|qualquer|qualquer_um|qualquer_coisa|ok_entao|deixa_pra_la|deixa|esquece|deixe_estar|nao_faz_diferenca|nao_interessa|nao_quero_saber|whatever|foda-se|que_seja|faca_o_que_quiser|quando_der|sem_preferencia|se_voce_diz|meh|ne_nada`,
  haggle: `
    (que|quanto|algo|nao|consegue|da|tem) .. (pode|podem|consegue|conseguem|da|fazer) .. (fazer|baixar|descontar|oferecer|abater|tirar|descontinho|melhorar) .. (preco|desconto|melhor|algo|valor|por|pra_mim|no)?
    (melhor|ultimo|melhorar|melhora|baixar|abaixar|cobrir|igualar|negociar|regatear|descontinho) .. (preco|oferta|valor|condicoes|proposta|o)
    se .. (me|fizer|fizerem|der|derem|incluir|baixarem|tirarem|oferecerem|cobrir|baixar|incluirem|abaterem) ... (compro|fico|fecho|renovo|assino|levo|aceito|continuo|fechado|encomendo|fechamos)
    (que_tal|e_se|ofereco|digamos|pago|faz_por|fazem_por|fechamos_em|aceito_por|estaria_disposto|pago_ate|deixa_por) .. (#|metade|gratis|desconto|por_cento|frete|a_metade|portes)
    meio_termo|dividir_a_diferenca|fechado_negocio|contraproposta|negociavel|negociar|regatear|frete_gratis|portes_gratis|de_graca|gratis|brinde|preco_especial|desconto_por|desconto_a_vista|um_agrado|faz_um_preco|chegar_a_um_acordo|meio_a_meio
    (concorrencia|concorrente|outra_loja|outra_operadora|amazon|mercado_livre|outro_fornecedor|outra_empresa|vodafone|nos|claro|vivo) .. (oferece|oferecem|ofereceu|faz_por|cobra|vende|barato|#|da|por_menos|melhor|tem)
    mais barato em|na|no|la
    #_por_cento .. desconto|menos|de_desconto
    ~ desconto|compensacao|oferta|voucher|cashback`,
});
