import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {
  money:
    'dinheiro|grana|valor|valores|quantia|montante|deposito|caucao|sinal|reais|euros|mensalidade|taxa|diferenca|pagamento|entrada|noite|noites|diarias|diaria|resto|saldo|cobranca|parcela|parcelas|passagem|bilhete|bilhetes|compra|centimo|centavo|total|aluguel|renda|meu|minha|frete|portes',
  ask: 'por_favor|favor|pfv|pfvr|pf|podem|pode|podes|podiam|podia|poderiam|poderia|quero|queria|queremos|gostaria|gostava|gostariamos|preciso|precisamos|precisava|exijo|exigimos|solicito|solicitamos|peco|pedimos|espero|esperamos|agradeco|agradecia|reclamo|pretendo|requeiro|desejo|aguardo|da_pra|da_para|tem_como|consegue|conseguem',
  give: 'devolvam*|devolva*|devolve|devolvem|devolvame|reembolsem*|reembolse*|restituam*|estornem*|estorna|estorne*|ressarcam|paguem*|creditem*|depositem*|descontem*|indenizem|indemnizem|compensem|abatam',
  send: 'mandem*|manda|mande|mandame|enviem*|envie|enviame|envia|tragam*|reponham*|entreguem*|despachem|mandam-me',
};

export const said: PhraseTable<WantKind> = {
  refund: `
    (peco|exijo|quero|reclamo|solicito|pretendo|pedimos) .. (indemnizacao|indenizacao|compensacao|ressarcimento) .. #
    (exijo|reclamo|peco|quero) .. # .. (de_volta|reais|euros|por_pessoa|de_indenizacao)
    ! @give .. (o|a|os|as|meu|minha|meus|minhas|tudo|#) .. @money
    ! (devolvam|devolva|devolvam-me|devolva-me|reembolsem-me|reembolse-me|estornem|estorna|estorne|restituam-me|ressarcam|quero_de_volta|paguem-me|indemnizem-me|creditem-me)
    @ask .. (reembolso|reembolsar|reembolsem|reembolsado|reembolsada|reembolsarem|estorno|estornar|estornem|estorne|devolver|devolvam|devolverem|devolucao|devolverem-me|ressarcimento|ressarcir|restituicao|restituir|indemnizacao|indenizacao|compensacao|ressarcido|credito|abatimento|creditar|dinheiro_de_volta)
    (quero|queremos|exijo|espero|preciso|peco|reclamo|falta|faltam|cade|kd) .. (meu|minha|meus|minhas|o|os|as|a) .. (dinheiro|grana|reembolso|estorno|caucao|deposito|valor|valores|reais|euros|mensalidade|diferenca|diaria|noites)
    (dinheiro|grana|valor|valores|quantia|caucao|tudo|reais|euros|centavo|centimo) .. (de_volta|devolvido|devolvida|devolvidos|estornado|reembolsado)
    (cancelem|retirem|anulem|corrijam|tirem|tira|retira|cancelar|retirar|anular|baixar|corrigir|isentar|abatam) .. (cobranca|taxa|multa|valor|fatura|boleto|divida|juros|encargos|debito)
    ! (me|nos) devem|deve|devendo
    ! nao (vou|vamos|pago|pagarei) .. (pagar|por|essa|isso|esta|essa_multa|nada|duas)
    opto_pelo reembolso|estorno
    (reembolso|estorno|devolucao) .. (integral|total|no_cartao|imediato|imediata|ja|na_conta|completo|do_valor|em_dinheiro|por_favor)
    (uma|um|dois|duas) .. (a_mais|repetida|repetido|duplicada|sobra)`,
  replacement: `
    manda|mandem|enviem|envia outro|outra|novo|nova .. (no_lugar|em_troca|igual|que_funcione|certo|certa)?
    (como|quando|onde) .. (faco|fazemos|faz|fazer|troco|trocar) .. troca|trocar
    (me|nos|voces|vcs) .. (mandam|mandem|enviam|trocam|trazem) .. (outro|outra|novo|nova|certo|certa|falta|faltou|por)`,
  repair: `
    (arranjem|arranja|consertem|conserta|conserte|arrumem|arruma|reparem|resolvam|resolve|resolva|corrijam|desbloqueiem|religuem|liguem|limpem|mandem) .. (isso|isto|o|a|logo|ja|hoje|minha|meu|essa|esse|tecnico|alguem|por_favor|app|bug|site)
    (cobre|entra|esta|coberto|na|dentro) .. garantia`,
  voucher: `
    (quero|peco|exijo|espero|solicito|mereco|queremos|pedimos) (uma|alguma|a)? compensacao
    @ask .. (desconto|descontos|cupom|vale|voucher|abatimento|brinde|upgrade|melhor_preco|pontos|milhas|bonificacao|codigo)
    ! (pontos|milhas|cashback) .. (nao|sumiram|faltam|desapareceram|nunca|cairam)
    agrado|miminho|atencao .. (cairia|seria|calhava|nao_ficava)`,
  cancellation: `
    (deixa|deixem|esquece|esqueca|esquecam|larga|entao|olha|pronto) .. (pode|podem|cancela|cancelem|cancele|anula|anulem) .. (cancelar|tudo|ai|isso|isto|anular|la|o_pedido)?
    pode|podem cancelar|anular|encerrar
    (cancela|cancele|cancelem|anula|anulem|anule) (ai|isso|isto|tudo|logo|entao|ja|la)
    ! (ja_nao|nao) (quero|queremos|preciso) (a|o|da|do|mais_a|mais_o|mais_esse|mais_essa) (encomenda|pedido|assinatura|servico|plano|contrato|reserva|consulta)
    @ask .. (cancelar|cancelem|cancelamento|cancelarem|anular|anulem|anulacao|encerrar|encerrem|encerramento|rescindir|rescisao|desistir|desmarcar|sair|descadastrar|fechar_a_conta|fechar_minha|cancela|cancelado|cancelada|denunciar_o_contrato)
    (cancelem|cancela|cancele|anulem|anula|encerrem|encerra|fechem|rescindam|descadastrem|desmarquem|desmarca|parem_de_mandar|parem_de_enviar|parem_de_cobrar|tirem-me|retirem-me|tira_meu|tirem_meu|apaguem|apaga) .. (tudo|conta|contrato|plano|assinatura|pedido|encomenda|reserva|consulta|subscricao|ja|por_favor|isso|isto|minha|meu|a|o|essa|esse|lista|hoje)`,
  apology: `
    ! (desculpa|desculpas|perdao|desculpinha|retratacao|desculpem) .. (ja|bastava|bastaria|seria|ficava|por_escrito|publica|sincera|ao_menos|pelo_menos|primeiro|formal|e_nada|calhava|caia_bem|no_minimo)
    ! (quero|queremos|espero|esperamos|exijo|exigimos|peco|mereco|merece|merecemos|esperava|deve|devem|falta|faltou|faltava|minimo|menos|pecam|peca|pedir|pedirem|pede|aguardo|pediram|pediu) .. (desculpa|desculpas|perdao|desculpinha|retratacao)`,
  explanation: `
    @ask .. (explicar|explicarem|explicacao|expliquem|explique|explicacoes|motivo|motivos|esclarecer|esclarecimento|esclarecimentos|entender|perceber|justificacao|justificativa|razao|saber_porque|saber_por_que)
    (expliquem|explique|explica|explicam|esclarecam|justifiquem|expliquem-me|explique-me) .. (me|por|porque|como|isso|isto|o|a|ai|la|essa|esse|que|pra)
    ! como (e_possivel|e_que|pode|podem|assim|conseguem|foi_possivel|se_explica|e_q) .. (isso|isto|ser|alguem|voces|perderam|foi|e|isso_aconteceu|uma|um|perder)?
    (que|qual) .. (cobranca|taxa|tarifa) .. e|essa|esta
    alguem .. explica|explique|explicar`,
  callback: `
    @ask .. (ligar|ligarem|liguem|ligue|ligacao|chamada|telefonar|telefonem|telefonema|contacto_telefonico|falar_com|retorno|atendente|humano|supervisor|gerente|responsavel|pessoa|passem|chefe)
    me_liga|me_liguem|me_ligue|me_ligam|me_telefonem|me_passa|me_passem|me_transfere|passem-me|transfira|transfiram|passe-me
    (falar|falo|fala|transfere|passa|passem|transfira|ligar|contato) .. com .. (alguem|pessoa|humano|ser_humano|supervisor|gerente|responsavel|atendente|gente|superior|chefe|diretor|viva)
    ! (prometeram|ficaram|ficou|disseram|prometeu|iam) .. (ligar|ligavam|retornar|telefonar|telefonavam|retorno|ligariam)
    pessoa_real|ser_humano|pessoa_de_verdade|humano_de_verdade|gente_de_verdade|atendente_humano|pessoa_de_carne|alguem_de_verdade`,
  information: `
    ! quando (chega|chegam|sai|abre|abrem|vai|vao|e|fica|posso|volta|recebo|comeca|vem|sera|vence|termina|entregam|estara|teremos|sei)
    ! onde (esta|estao|fica|posso|vejo|anda|e|encontro|entrego|levanto|retiro|consigo|mudo|mando|acho|ta|pego)
    ! (quanto|quantos|quantas) (custa|custam|tempo|demora|e|fica|dias|sai|falta|seria|ta|cobram|mede|pesa|pessoas|vezes)
    ! (que|qual|quais) (horario|horarios|dia|hora|horas|documentos|e_o|e_a|o_prazo|prazo|o_horario|a_medida|tamanho|numero|a_previsao|o_valor|os|previsao|devo|tenho_de|passos|o_endereco|sao_os)
    ! como (posso|faco|funciona|mudo|altero|consigo|acesso|pago|ativo|configuro|troco|emito|atualizo|entro|uso|e_que_faco|e_que_posso)
    ! (alguma|tem|ha|sem|nenhuma) (novidade|noticia|novidades|noticias|previsao|atualizacao|posicao|resposta)`,
};
