import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';
import { classesPt } from '../classes/pt';

/** Portuguese wordings of the issue kinds (docs/issues.md), of Brazil and of Portugal. */
export const issuesPt = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item ... @no .. @arrive
      ! @no .. @arrive .. @item
      ! @no me? .. chegou|chegaram|entregaram|recebi|enviaram
      ! estou|estamos|continuo|ainda|sigo .. (esperando|aguardando|a_espera|a_aguardar|espera) .. @item
      esperando|aguardando|a_espera .. (pelo|pela|o|a|do|da|meu|minha)? .. @item
      ! onde|cade|kd .. esta|estao|anda|ta? .. @item
      ! cade|kd o|a|meu|minha
      atraso|atrasado|atrasada|atrasados|atrasou|demora|demorando|demorado|tardar .. @item
      @item .. atraso|atrasado|atrasada|atrasados|atrasou|demora|demorando|demorou|tarde|tarda|extraviado|extraviada|sumiu|perdido|perdida|parado|parada|retido|retida
      ! (devia|deveria|era_para|era_pra|tinha|estava_previsto|previsto|prevista|iria|ia|previsao) .. (chegar|ter_chegado|ser_entregue|entregar|entrega|entregue|receber|ter_sido_entregue)
      ! entregador|transportadora|motoboy|estafeta|carteiro|correios|motorista ... (nao|nunca|ninguem) .. (veio|apareceu|passou|chegou|tocou|entregou|ligou|compareceu)
      rastreio|rastreamento|tracking|rastreamento .. (nao|parado|atualiza|mesmo|diz|mostra|consta|mudou|sem)
      ! parado|preso|retido|retida|parada|presa .. (alfandega|centro|armazem|transportadora|correios|deposito|transito|curitiba|triagem)
      saiu_para_entrega|em_transito|em_distribuicao
      prazo .. entrega|passou|venceu|estourou|acabou|vencido|expirou|ultrapassado|esgotado
      data .. entrega .. (passou|mudou|mudaram|alterada|adiada|prevista)?
      ~ quando .. (chega|vai_chegar|entregam|recebo|sera_entregue|chegara|chegam|despacham|sai)
      ! prometeram|disseram|garantiram .. (entrega|entregar|chegava|chegaria|entregue|chegar)
      tentativa_de_entrega|destinatario_ausente|entrega_falhada
      ! ate_agora|ate_hoje|ate_ao_momento|ainda .. (nada|nao_recebi|nao_chegou)
      ~ atraso|atrasado|demora|atrasada
      - entrega|encomenda|transportadora|pedido|correios|frete`,
    'missing-item': `
      ! falta|faltam|faltou|faltaram|faltando|faltava|faltavam .. @item|peca|pecas|parafusos|parafuso|cabo|carregador|acessorio|acessorios|parte|uma|um|dois|duas|tampa|manual|bebida|o|a|metade|unidades|refrigerante|batata
      @item .. incompleto|incompleta
      ! incompleto|incompleta
      ! so|apenas|somente .. (chegou|chegaram|recebi|veio|vieram|mandaram|enviaram|entregaram|tinha|tinham) .. (um|uma|dois|duas|#|metade|parte|tres)
      ! nao (veio|vieram|vinha|vinham|estava|estavam|incluiram|tinha|constava) .. (na|no|dentro|o|a|os|as|incluido|caixa|carregador|cabo|junto)
      ! caixa|pacote|envelope .. (vazia|vazio)
      veio|chegou vazia|vazio
      ! (diz|consta|aparece|mostra|marcado|marcada|marcaram|sistema|status|rastreio|segundo|dado) ... (entregue|entregues|entregado) ... (nao|nada|nunca|ninguem|mas|onde|sem|so_que)
      ! entregue|entregaram|entregou|deixaram .. (outro|outra|vizinho|vizinha|morada|endereco|pessoa|desconhecido|errado|errada) .. (endereco|morada|pessoa|errado|errada|casa|porta)?
      roubado|roubaram|furtado .. (pacote|porta|encomenda|caixa)
      ! esqueceram|esqueceu .. (de|da|do)? .. (mandar|enviar|colocar|por|incluir|a|o|bebida|molho|item)
      ~ falta|faltam|faltou|faltando`,
    'wrong-item': `
      ! (errado|errada|errados|erradas|trocado|trocada|incorreto|incorreta|diferente|outro|outra) .. (produto|tamanho|cor|modelo|pedido|item|artigo|encomenda|livro|prato|remedio|pizza|versao|marca|numero|lanche|peca)
      (produto|tamanho|cor|modelo|pedido|item|artigo|encomenda|prato|lanche|sapatos|vestido|numeracao|peca) .. (errado|errada|errados|trocado|trocada|incorreto|incorreta|diferente)
      ! (enviaram|mandaram|chegou|recebi|veio|entregaram|trouxeram|vieram|serviram|enviou|mandou) .. (outro|outra|errado|errada|trocado|trocada|diferente|produto_errado|incorreto)
      ! nao (e|era|foi) .. (o_que|a_que|o|a|aquilo_que) .. (pedi|comprei|encomendei|pedimos|meu_pedido|que_comprei|que_pedi)
      ^ ! pedi|comprei|encomendei ... (e|mas) .. (chegou|veio|recebi|mandaram|enviaram|me_mandaram|entregaram|trouxeram|me_enviaram) .. (um|uma|outro|outra|o|a|tamanho|#|preto|branco|azul|vermelho)
      ! (veio|vieram|chegou|recebi|mandaram|enviaram|entregaram|trouxeram) ... (em_vez|ao_inves|no_lugar) .. (do|da|de|dos|das)
      ~ em_vez|ao_inves|no_lugar .. (do|da|de)
      ! trocaram|confundiram|enganaram-se|se_enganaram .. (meu|o|a|pedido|produto|no|na|tamanho)?
      de outra_pessoa|outro_cliente
      ~ errado|errada|trocado|engano`,
    damaged: `
      ^ ! @item|tela|ecra|vidro|vaso|moldura|prato|pratos|copo|copos|espelho|tampa|canto|embalagem|conteudo|garrafa|garrafas|tudo|mala|bagagem .. (chegou|chegaram|veio|vieram|esta|estava|estavam|foi|foram|recebi|vinha|todo|toda)? .. (quebrado|quebrada|quebrados|partido|partida|partidos|danificado|danificada|danificados|amassado|amassada|rachado|rachada|riscado|riscada|molhado|molhada|estragado|estragada|rasgado|rasgada|trincado|trincada|manchado|destruido|destruida|estilhacado|esmagado|esmagada|amolgado|avariado|aberta|violada)
      ! chegou|chegaram|veio|vieram|recebi|recebido|chegam .. (quebrado|quebrada|quebrados|partido|partida|danificado|danificada|amassado|amassada|rachado|riscado|molhado|estragado|rasgado|trincado|destruido|aos_pedacos|em_pedacos|esmagado|cacos|avariado|violado|amolgado)
      mal embalado|embalada|embrulhado|acondicionado
      danificado|danificada|danificados|amassado|avarias|amassada|amolgado|em_pedacos|aos_pedacos|cacos|danos
      ~ quebrado|quebrada|partido|partida|riscado|rachado|riscos|rachadura
      (quebraram|quebrou|partiram|danificaram|riscaram|jogaram|jogou|atirou|derrubou|atiraram|estragaram) .. (o|a|meu|minha|por|pacote|caixa|muro|encomenda)
      ! mala|bagagem .. (quebrada|partida|rasgada|roda|alca|danificada|destruida)`,
    defective: `
      ! @thing ... nao .. (funciona|funcionam|funcionou|liga|ligam|carrega|carregam|aquece|esquenta|gela|arrefece|centrifuga|conecta|responde|abre|fecha|presta|pega|ligou|funcionava|seca)
      ! nao (funciona|funcionam|funcionou|liga|presta|carrega|pega|ligava)
      ! (parou|pararam|deixou|deixaram) .. (de)? .. (funcionar|carregar|ligar|gelar|trabalhar|aquecer)
      ! @thing .. (quebrou|avariou|estragou|pifou|morreu|queimou|explodiu|desliga|esquenta_demais|vaza|vazando|trava|falha|descolou|partiu-se|rasgou|com_defeito|desligando|avariada|avariado|deu_problema)
      ! defeituoso|defeituosa|defeito|defeitos|com_defeito|avaria|avariado|avariada|pifou|defeito_de_fabrica|vicio_oculto
      (quebrou|estragou|avariou|rasgou|descolou|parou|pifou) .. (com|em|apos|depois|na|no|logo|so) .. (#|dois|duas|tres|semana|semanas|mes|meses|dia|dias|pouco|uma|um|primeira)
      na|dentro|fora|sob|da .. garantia
      ~ garantia
      (consertado|conserto|consertaram|arranjado|reparado|reparacao|assistencia) .. (de_novo|outra_vez|mesmo|nao|voltou|continua)
      mesmo defeito|problema|avaria
      faz|fazendo .. (barulho|ruido)
      pessima|ma|baixa qualidade
      ~ quebrou|estragou|falha|avariou`,
    'not-as-described': `
      ! nao .. (e|era|sao|corresponde|correspondem|confere|condiz|bate|parece|igual|como|tem_nada_a_ver) ... (descricao|foto|fotos|anuncio|anunciado|anunciada|site|imagem|imagens|descrito|prometido|publicidade|propaganda|catalogo|anunciaram)
      ! nada_a_ver|diferente|totalmente_diferente .. (com|da|do|das)? .. (foto|fotos|descricao|anuncio|site|anunciado|imagem)
      ! propaganda|publicidade|informacao|descricao|anuncio|fotos .. (enganosa|enganoso|falsa|falso|mentirosa|enganosas)
      ! falso|falsa|falsificado|falsificada|falsificacao|imitacao|replica|pirata|contrafacao|usado|usada|segunda_mao|recondicionado|nao_e_original|nao_original|paraguaio
      (site|descricao|anuncio|pagina|foto|fotos) .. (diz|dizia|mostrava|prometia|constava|aparecia|mostra|indicava|estava) .. (novo|couro|la|impermeavel|piscina|mar|algodao|#|inclui|vista|outra|outro|gratis)
      muito|bem mais (pequeno|pequena|menor|maior|escuro|fino) que|do_que
      me venderam|enganaram`,
    'out-of-stock': `
      ! esgotado|esgotada|esgotados|sem_estoque|sem_stock|fora_de_estoque|fora_de_stock|nao_ha_stock|nao_tem_estoque|indisponivel|rutura_de_stock|ruptura_de_estoque|descontinuado|nao_tem_mais|falta_de_estoque|nao_tinham_em_estoque|nao_havia_em_estoque|falta_de_stock|nao_disponivel|em_falta
      quando .. (volta|voltam|chega|havera|tera|disponivel|repoem|estoque|stock) .. (estoque|stock|disponivel)?
      reposicao|repor
      ~ estoque|stock|disponibilidade`,
    return: `
      ! devolver|devolucao|devolvo|devolucoes|devolve-lo ... (etiqueta|prazo|politica|como|quero|produto|artigo|recolha|coleta|loja|pedido|tamanho|codigo|posso|trocar|fazer|solicitar|gratis|formulario|sapatos|postagem)
      ! quero|gostaria|queria|posso|como|preciso|desejo|consigo|tentando|pretendo .. (devolver|trocar|fazer_uma_devolucao|fazer_a_troca|fazer_uma_troca|devolve-lo|troca-lo|efetuar_a_troca)
      ! etiqueta|prazo|politica|processo|codigo|pedido|recolha .. (de|da|para)? .. devolucao|devolver|troca
      ! (nao_aceitam|recusam|recusaram|negaram|se_recusam|nao_aceitaram|recusam-se) .. (devolucao|devolver|troca|trocar|a|o)
      ! troca|trocar .. (de|por|pelo|o|a)? .. (tamanho|outro|outra|cor|modelo|maior|menor|numero)
      (ficou|fica|ficaram|tamanho) .. (grande|pequeno|apertado|curto|largo|pequena|apertada)
      recolher|recolha|coleta .. (do|da|o|a|produto|devolucao)
      direito_de_arrependimento|arrependimento|logistica_reversa
      ~ devolver|devolucao|troca|trocar`,
    'refund-delay': `
      - (devolvam|devolva|quero|exijo|preciso) .. (meu_dinheiro|dinheiro|dinheiro_de_volta)
      ! reembolso|estorno|restituicao|ressarcimento ... @no|cadê|cade|quando|onde|esperando|aguardando|demora|semanas|dias|meses|pendente|cai|prometeram|atraso|ha|aprovado|caiu|faz
      ! @no|quando|onde|cade|esperando|aguardando|a_espera|aguardo|nunca .. (reembolso|reembolsado|reembolsada|reembolsaram|reembolsam|estorno|estornado|estornaram|restituicao|dinheiro_de_volta|devolucao_do_dinheiro|meu_dinheiro|estornar|devolucao_do_valor)
      ! @no|quando|nunca .. (me)? .. (devolveram|devolvem|devolvido|reembolsaram|creditado|restituiram|devolver|estornaram|caiu|creditaram|devolveu) .. (dinheiro|valor|quantia|caucao|na_conta|montante|#|o|meu|nada)?
      ! (meu|o|do|nosso) .. (dinheiro|valor|caucao|grana) .. (nao|ainda|de_volta|devolvido|onde|quando|cade|retido|devolvam)
      ! (reaver|ficaram_com|seguram|devolver|recuperar) .. (o|meu|com_o)? .. (meu_dinheiro|dinheiro|meu_valor|caucao|grana|dinheiro_de_volta)
      ! (recusam|se_recusam|recusaram|negaram|nao_querem) .. (reembolsar|reembolso|devolver_o_dinheiro|estorno|estornar)
      devolvi|cancelei|devolvido|cancelado ... (reembolso|estorno|dinheiro|valor)
      prometeram|disseram|aprovado|aprovaram|confirmaram .. (o)? .. (reembolso|estorno)
      me devem|deve
      - reembolso|estorno|restituicao`,
    'double-billing': `
      ! (cobrado|cobrada|cobraram|cobram|cobrou|debitado|debitaram|debitou|cobranca|cobrancas|pagamento|paguei|pago|faturado|descontado|descontaram|debito|fatura|boleto|cartao|passaram|lancado|lancaram) ... (duas_vezes|2_vezes|em_dobro|em_duplicado|duplicado|duplicada|duplicidade|tres_vezes|dobrado|a_dobrar|em_duplicidade|2x|repetida|varias_vezes)
      ! duas|dupla|duplicada|duplicado|2|tres|duplicadas|dois .. (cobrancas|cobranca|cobranca|pagamentos|debitos|faturas|transacoes|boletos|debitos_iguais|lancamentos|pagamento)
      ! (duas_vezes|em_dobro|duplicidade|em_duplicado) .. (cobrado|cobrada|mesmo|mesma|pagamento|debitado|cobraram|cobranca|valor)
      ! mesma|mesmo (cobranca|pagamento|valor|compra|pedido) .. (duas_vezes|de_novo|repetida)`,
    'unexpected-charge': `
      ! (nunca|nao) .. (subscrevi|contratei|autorizei|aderi|solicitei|subscrevemos)
      ! (cobranca|cobrancas|taxa|taxas|debito|debitos|valor|tarifa|tarifas|encargo|encargos|desconto|comissao|pagamento|fatura|juros|multa) .. (indevida|indevido|indevidas|nao_autorizada|nao_autorizado|inesperada|desconhecida|desconhecido|extra|escondida|escondidas|oculta|ocultas|estranha|abusiva|abusivo|incorreta|errada|errado|que_nao|sem_autorizacao|sem_aviso|nao_reconheco|adicional|surpresa|injusta|exorbitante|absurda|absurdo|a_mais)
      ! (cobraram|cobrado|cobrada|cobram|cobrando|cobrou|debitaram|debitado|descontaram|descontado|retiraram|tiraram|faturaram|cobrar|cobrarem|debitou) .. me? ... (a_mais|sem|nao|nunca|mais|extra|indevidamente|por_engano|mesmo|quando|errado|ainda|continuam|cancelei|avisar|autorizacao|permissao|algo|de_novo|apesar)
      ! por_que|porque|pq|o_que_e|porquê .. (me_cobraram|estou_sendo|fui_cobrado|fui_cobrada|esta_cobranca|essa_cobranca|este_valor|esse_valor|esta_taxa|essa_taxa|me_cobram|estao_a_cobrar|cobram|voces_cobraram|descontaram|este_debito)
      ! nao .. (reconheco|autorizei|contratei|solicitei|pedi|aderi) .. (cobranca|debito|pagamento|esta|essa|este|esse|servico|compra|seguro|nada|valor)
      cobranca_indevida|cobrado_a_mais|cobraram_a_mais
      ! (fatura|conta|boleto) .. (absurda|absurdo|altissima|muito_alta|muito_alto|dobrou|triplicou|o_dobro|mais_cara|mais_alta|exorbitante|exagerada|veio_alta|errada|veio_errada|aumentou|disparou|elevada)
      ! continuam|continua|ainda|seguem .. (me)? .. (cobrando|a_cobrar|debitando|a_debitar|cobram|descontando|faturando)
      taxa|taxas|encargos|juros|multa|custos .. (de|por|da|do|escondidas|alfandega|cancelamento|manutencao|limpeza|entrega|bagagem|embarque|alfandegarios|reserva)
      leitura|consumo|contador .. (estimada|estimado|real|errada|estimativa)
      roaming|multa|fidelizacao
      (sumiu|desapareceu|tiraram|retiraram|descontaram|saiu) .. (dinheiro|saldo|conta|euros|reais|valor)
      ~ cobrado|cobraram|cobranca|taxa|tarifa|cobrada`,
    price: `
      ! muito|demasiado|super|bem|tao caro|cara|caros
      carissimo
      ! preco|precos|tarifa|mensalidade|valor|prestacao|plano ... (subiu|aumentou|aumento|subiram|aumentaram|diferente|mudou|mais_alto|mais_baixo|errado|baixou|reajuste|dobrou|dobro|alterado|abusivo)
      ! aumento|reajuste|aumentaram|subiram|aumentou|subida .. (do|da|de|o|no|na|a)? .. (preco|precos|mensalidade|tarifa|plano|valor|premio|renda)
      ! desconto|cupom|cupao|promocao|codigo|oferta|vale|pontos|cashback|vale-presente|voucher ... (nao|nunca|invalido|expirado|recusado|aplicado|erro|respeitaram|sumiu|funciona|aplicou|valido|aceita)
      ! nao .. (respeitam|respeitaram|aplicaram|aplicou|honraram|deram|cumprem|fizeram|aplicam) .. (desconto|preco|oferta|promocao|cupom|valor)
      mais barato|barata|em_conta .. (em|no|na|outra|concorrente|concorrencia|site|agora|loja)
      clientes novos|novos_clientes
      roubo|assalto .. (preco|esse)?
      ~ caro|cara|preco|desconto|cupom|promocao`,
    invoice: `
      ! (nota_fiscal|fatura|faturas|recibo|nf|nf-e|comprovante|comprovativo|danfe|segunda_via) ... (preciso|enviar|enviem|mandem|corrigir|dados|nif|cnpj|cpf|iva|nome|empresa|copia|nao|nunca|falta|erro|errado|errada|sem|onde|solicito|emitir|segunda_via|2a_via|contribuinte|pdf|baixar|contabilidade)
      ! (preciso|quero|solicito|enviem|mandem|emitir|corrigir|obter|baixar|gostaria|podem|falta|segunda_via) .. (a|da|de|uma|minha|o)? .. (nota_fiscal|fatura|recibo|nf|comprovante|nota|boleto)
      ! nota_fiscal|segunda_via|nota_fiscal_eletronica|nf-e
      ~ fatura|recibo|boleto|nif|cnpj`,
    cancellation: `
      ! (quero|gostaria|preciso|como|desejo|solicito|posso|tentando|tento|pedi|solicitei|queria|pretendo|exijo|consigo|cancelem) .. (cancelar|cancelamento|o_cancelamento|rescindir|anular|encerrar|cancela-lo)
      ! cancelar|cancelem|cancele|cancelei|anular|rescindir|cancelamento|encerrar .. (pedido|contrato|reserva|conta|assinatura|linha|servico|compra|apolice|seguro|consulta|plano|meu|minha|o|a|tudo|do|da)
      ! (cancelaram|cancelou|foi_cancelado|foi_cancelada) .. (meu|minha|o|a|sem|pedido|compra|consulta)
      pedido|compra|consulta|contrato .. (cancelado|cancelada|cancelaram)
      fidelidade|fidelizacao|aviso_previo
      ~ portabilidade
      ~ cancelar|cancelamento|cancelado|cancelei|cancelada`,
    subscription: `
      ! assinatura|subscricao|mensalidade|renovacao_automatica|periodo_de_teste|teste_gratis|teste_gratuito|assinante|assinei|periodo_experimental
      ! (renovado|renovaram|renovou|renovada|renovacao|renova) .. (automaticamente|automatica|sem|sozinha|sozinho)
      newsletter|plano mensal|anual|premium`,
    'account-access': `
      ! nao .. (consigo|conseguimos|posso|da|consegui|deixa|me_deixa|permite|estou_conseguindo|conseguia) .. (entrar|aceder|acessar|logar|fazer_login|iniciar_sessao|entrar_na|acesso|acesso_a|abrir_a_conta)
      ! conta|perfil|acesso|cartao|usuario|utilizador .. (bloqueada|bloqueado|suspensa|suspenso|desativada|encerrada|banida|cancelada_sem|restrita|bloquearam|suspenderam|congelada|inativa|invadida|excluida)
      ! (bloquearam|bloquearam-me|bloqueado|suspenderam|encerraram|desativaram|bloqueou|desbloquear|desbloqueio) .. (a|minha|meu|o|da)? .. (conta|cartao|acesso|perfil)
      ! (senha|palavra-passe|password|pin|codigo|login|sms|token|verificacao|palavra_passe) .. (nao|esqueci|redefinir|recuperar|incorreta|errada|alterar|trocar|chega|expirado|invalida|invalido|erro|nunca|perdi|bloqueada)
      ! (esqueci|recuperar|redefinir|perdi|alterar|trocar|repor|recuperacao) .. (a|minha|da)? .. (senha|palavra-passe|password|pin|conta|acesso)
      fazer_login|login|iniciar_sessao
      ~ senha|acesso|verificacao|cadastro`,
    'service-outage': `
      ! (sem|nao_ha|nao_tenho|nao_temos|ficamos_sem|fiquei_sem|falta_de|corte_de|faltou|falta|cortaram|cortou|caiu|queda_de|queda|cai|acabou|estou_sem|estamos_sem) .. (a|o|da|do|de|minha)? .. @service
      ! @service ... (caiu|cai|caida|cortada|cortado|fora_do_ar|nao_funciona|interrompido|interrompida|indisponivel|em_baixo|nao_tem|caindo|oscilando|suspenso|voltou|volta|desligado|avariado|avariada|falhou|cortaram)
      ! apagao|falta_de_luz|falta_de_agua|falta_de_energia|queda_de_energia|corte_de_agua|corte_de_luz|avaria_geral|instabilidade|fora_do_ar|rompimento
      (cortaram|desligaram|suspenderam) .. (luz|agua|gas|linha|servico|internet|energia|fornecimento)
      quando .. (volta|voltar|regressa|restabelecido|normaliza|reposto)
      (lixo|contentor|contentores|coleta|recolha|ecoponto) .. (nao|sem|cheio|cheios|recolhido|recolhem|passou|semanas|atrasada)
      buraco|buracos|poste|semaforo|iluminacao_publica
      ~ queda|quedas|corte|caiu`,
    'slow-service': `
      ! (internet|conexao|wifi|fibra|velocidade|servico|cozinha|atendimento|site|rede|app|processo|caixa) .. (lento|lenta|lentissimo|lentissima|lentidao|lentos|demorado|demorada|demora|devagar|pessima|uma_porcaria|horrivel)
      ! (esperar|esperando|espera|esperei|esperamos|demoraram|demorou|fila|demora|a_espera|aguardei|aguardando) ... (minutos|hora|horas|min|meia_hora|uma_eternidade|meses|semanas) ... (comida|mesa|servir|servidos|atendido|atendida|atendimento|prato|pratos|fila|conta|bebidas|caixa|medico|consulta|urgencia|urgencias|senha|telefone|linha|balcao|recepcao|atender|guiche|exame|ninguem|pedido)
      ! # (minutos|horas|hora|min) .. (de_espera|na_fila|a_espera|ao_telefone|esperando|na_linha|para_ser|na_sala|em_espera)
      ! lista|tempo|tempos|sala .. de_espera|espera
      fila|filas .. (enorme|enormes|gigante|interminavel|longa|longas|quilometrica)
      ! ninguem .. (nos|me) .. (atendeu|atende|serviu|atendia)
      (processo|pedido|visto|licenca|beneficio|subsidio|exame|exames|passaporte|transferencia|emprestimo|reclamacao|sinistro|resultado|aposentadoria|reforma|certidao) ... (meses|semanas|demora|em_analise|pendente|parado|atraso|sem_resposta|atrasado|arrasta)
      mbps|megas|lentidao|velocidade
      ~ lento|lenta|demora|fila`,
    technical: `
      ! (app|aplicativo|aplicacao|site|pagina|programa|software|sistema|portal|formulario|botao|link|plataforma|atualizacao|navegador|checkout|arquivo|ficheiro|download|internet_banking|homebanking|jogo|video|funcao) ... (trava|travando|travado|fecha|nao_carrega|nao_abre|nao_funciona|erro|erros|falha|falhas|bug|bugs|congela|bloqueia|nao_responde|tela_branca|nao_deixa|nao_permite|da_erro|crasha|cai|nao_sincroniza|fecha_sozinho|sumiu|sumiram|bugado)
      ! erro|erros|bug|bugs|falha_tecnica|problema_tecnico|problemas_tecnicos|erro_tecnico .. (ao|no|na|quando|de|#|codigo|mensagem|em)?
      ! nao .. (consigo|deixa|permite|da|posso|consegui|e_possivel|me_deixa) .. (pagar|baixar|descarregar|carregar|instalar|abrir|finalizar|concluir|guardar|salvar|imprimir|enviar|comprar|atualizar|sincronizar|exportar|importar|conectar|ligar_o|transferir|ativar|fazer_o_pagamento|fazer_pix|assistir|usar)
      (pagamento|transferencia|cartao|transacao|pix|mbway|mb_way|recarga|boleto) .. (recusado|recusada|falhou|erro|nao_passa|negado|negada|nao_foi|pendente|falha|nao_caiu|rejeitado)
      desde|apos|depois .. atualizacao|atualizei
      bluetooth|firmware|sincronizar|compativel
      ~ app|aplicativo|site|erro`,
    installation: `
      ! (instalador|instaladores|instalacao|tecnico|tecnicos|montador|montadores|montagem|canalizador|encanador|eletricista) ... (nao|nunca|veio|apareceu|atrasado|agendamento|agendada|agendado|data|cancelou|mal|esperando|adiada|remarcada|pendente|compareceu|marcada|marcado|incompleta|quando|deixou|remarcaram|vem|faltou|espera)
      ! (esperando|espera|ninguem|visita|agendamento|faltou|quando|aguardando) .. (o|a|do|da|pelo|um)? .. (tecnico|instalador|instalacao|montagem|montador|canalizador|eletricista)
      ! (instalado|instalada|instalaram|montado|montaram|montaram|ligaram|instalou) .. (mal|errado|torto|ao_contrario|incorretamente|pela_metade|sem)
      (como|nao_consigo|ajuda) .. (instalar|montar|configurar|instala-lo)
      manual|instrucoes .. (montagem|instalacao)
      ~ instalacao|instalar|montagem|tecnico`,
    'staff-behaviour': `
      ! @staff ... (grosso|grossa|grosseiro|grosseira|mal-educado|mal-educada|mal_educado|mal_educada|rude|rudes|arrogante|agressivo|agressiva|insultou|xingou|gritou|gritaram|desligou_na_cara|desligou|riu|riram|desrespeitoso|desrespeitosa|desrespeitou|ignorante|debochou|debochado|ma_vontade|mau_humor|antipatico|antipatica|falta_de_educacao|falta_de_respeito|mentiu|incompetente|despreparado|despreparada|ameacou|estupido|humilhou|sem_educacao|malcriado|malcriada|maus_modos|destratou|ironico|deboche|sem_profissionalismo|pouco_profissional|desprezo)
      ! (me|nos) .. (tratou_mal|trataram_mal|destratou|desligou_na_cara|desligaram|desligou|gritou|gritaram|insultou|xingou|humilhou|desrespeitou|mentiram|mentiu|atendeu_mal|trataram|humilharam|ofendeu|tratou)
      ! grosseria|falta_de_educacao|falta_de_respeito|ma_educacao|mal-educado|mal_educado|mal_educada|grosseiro|maus_tratos|pessimo_tratamento|destratado|destratada|ma_vontade|desrespeito|pouco_profissional
      atendimento|tratamento|atitude|postura .. (pessimo|pessima|horrivel|vergonhoso|vergonhosa|lamentavel|inadmissivel|grosseiro|ruim)
      ~ incompetentes|atitude|mau_atendimento`,
    'no-response': `
      ! (ninguem|nunca|nao|sem|jamais|tampouco|nem) .. (me|nos|ainda)? .. (responde|respondem|respondeu|responderam|respondido|atende|atendem|atendeu|liga|ligam|ligou|ligaram|retorna|retornam|retornou|retornaram|resposta|retorno|noticias|responder|contacta|contactou|da_resposta|deu_resposta|da_retorno|deu_retorno|resolve|resolvem|contato|deram_resposta|dao_resposta|da_satisfacao|obtive)
      ! (sem|nenhuma|nao_recebi|nao_tive|nao_obtive|aguardando|aguardo|zero|a_espera) .. (resposta|retorno|respostas|noticias|solucao|feedback|contato|satisfacao)
      ! ignoram|ignorado|ignorada|ignorando|ignora|me_ignoram|silencio|vacuo|enrolando|me_enrolam|descaso|visualizam_e_nao
      ! (alguem|ola|oi|alo) .. (ai|responde|responder|me_responde|me_atende|le|esta_ai)
      ! (emails|e-mails|mensagens|chamadas|ligacoes|email) .. (sem_resposta|ignorados|ignoradas|nao_respondem|nao_respondidos)
      (segunda|segundo|terceira|terceiro|quarta|quarto|quinta|2a|3a|enesima) .. (email|e-mail|mensagem|vez_que|reclamacao|tentativa|contato|contacto)
      (liguei|ligo|escrevi|enviei|mandei|ja_liguei|contactei|tentei) .. (vezes|varias_vezes|mil_vezes|muitas_vezes|varios_emails|varios|inumeras|diversas|vezes)
      (impossivel|nao_consigo|nao_se_consegue|nao_da) .. (contactar|falar|contato|entrar_em_contato|contacto)
      prometeram|disseram|ficaram .. (ligar|retornar|responder|contactar|entrar_em_contato|que_ligavam|de_ligar|de_me_ligar)`,
    'bot-loop': `
      ! (bot|chatbot|robo|robot|maquina|assistente_virtual|gravacao|resposta_automatica|respostas_automaticas|mensagem_automatica|mensagens_automaticas|atendimento_automatico|ura|ia|automatico) .. (loop|inutil|mesma|mesmo|repete|repetindo|nao_entende|circulos|sempre|de_novo|burro)?
      ! (falar|quero|passar|transferir|preciso|conversar|atendimento|falo|passem) .. (com|um|uma|a)? .. (pessoa|humano|atendente|ser_humano|pessoa_real|alguem_de_verdade|operador|assistente_humano|agente)
      ! humano|pessoa_real|ser_humano|gente_de_verdade|atendente_humano
      (voce_e|es|estou_falando|e) .. (um_bot|um_robo|uma_maquina|robo|uma_pessoa)
      copia_e_cola|copiar_e_colar|ctrl_c
      menu|loop .. (infinito|opcoes)`,
    booking: `
      ! (reserva|agendamento|marcacao|consulta|check-in) ... (nao|mal|erro|alterar|mudar|perdida|confirmacao|confirmada|encontram|encontrada|data|datas|sumiu|errada|remarcar|existe|nome|confirmar|nunca|aparece|outra|consta|remarcada|desmarcada|desmarcaram|cancelada|adiada|adiaram|desapareceu)
      ! (alterar|mudar|remarcar|confirmar|encontrar|fazer|antecipar|adiar|marcar|desmarcar|agendar|modificar|reagendar) .. (a|minha|uma|o|meu|da)? .. (reserva|consulta|datas|voo|assento|lugar|lugares|mesa|viagem|estadia|agendamento|marcacao)
      ! reservei|reservamos|tinha_reservado ... (mas|e) ... (nao|sem|nada|outra|disseram)
      cartao_de_embarque|assento|assentos|lugares .. (separados|juntos|mudaram|marcado|pago)
      ~ reserva|agendamento|consulta|marcacao`,
    overbooking: `
      ! overbooking|sobrelotado|sobrerreserva|preterido|preterição|embarque_negado|negaram_embarque|negado_embarque|sobrevenda|recusa_de_embarque|impediram_de_embarcar
      ! (nao_havia|nao_tinha|nao_tinham|sem|deram|venderam|nao_ha) .. (quarto|quartos|lugar|lugares|mesa|carro|vaga|vagas|assento|assentos) .. (livre|livres|para_nos|disponivel|quando_chegamos|a_outro|para_outro|para_outra|disponiveis|para_mim)
      ! (mandaram|enviaram|transferiram|realocaram|levaram|transferidos) .. (para|a|nos)? .. outro hotel|alojamento
      hotel|voo .. (lotado|cheio)`,
    'flight-delay': `
      ! (voo|aviao|decolagem|partida) .. (atrasado|atraso|atrasou|atrasos|atrasada|adiado|remarcado|com_atraso)
      ! (atraso|atrasado|horas) .. (do_voo|no_voo|voo|aviao|no_aeroporto|embarque)
      ! (perdi|perdemos|perder|perdido) .. (conexao|ligacao|escala|voo_de_ligacao)
      (presos|preso|parados|esperando|presa) .. (aeroporto|aviao|pista|portao)
      anac|261/2004
      ~ voo|aeroporto`,
    'flight-cancelled': `
      ! voo|voos|aviao .. (cancelado|cancelada|cancelaram|cancelados|cancelamento|cancelou|suspenso)
      ! (cancelado|cancelaram|cancelamento|cancelou|cancelam) .. (do|o|meu|nosso)? .. (voo|voos)
      reacomodacao|reacomodado|realocado|reacomodar`,
    'delayed-baggage': `
      ! (mala|malas|bagagem|bagagens) ... (nao|nunca|sem|atrasada|onde|chegou|chegaram|aparece|esperando|esteira|tapete|ficou|cade|outro_aviao|despachada|apareceu)
      ! (onde|cade|sem|esperando|a_espera|nem) .. (minha|minhas|a|as|da|nossa)? .. (mala|malas|bagagem)
      esteira_de_bagagem|tapete_de_bagagem|rib|pir
      ~ mala|bagagem|malas`,
    'lost-baggage': `
      ! (perdeu|perderam|extraviou|extraviaram|extravio|perdida|roubaram|sumiram_com|sumiu|perdido|perder|extraviada) .. (a|as|minha|minhas|de|da|nossa)? .. (mala|malas|bagagem|bagagens)
      ! (mala|malas|bagagem|bagagens) .. (perdida|perdidas|extraviada|extraviadas|sumiu|desapareceu|roubada|extraviaram)`,
    'food-quality': `
      ! (comida|prato|carne|frango|peixe|sopa|pizza|hamburguer|batatas|batata|massa|arroz|pequeno-almoco|cafe_da_manha|jantar|almoco|salada|cafe|pao|leite|fruta|frutas|legumes|buffet|bolo|marisco|ovos|sobremesa|lanche|sanduiche|iogurte|queijo|presunto|refeicao|esfiha|sushi|bife|feijao) ... (fria|frio|frios|crua|cru|queimada|queimado|passada|podre|estragado|estragada|azedo|azeda|ruim|rancoso|vencido|vencida|fora_da_validade|nojento|nojenta|intragavel|sem_sabor|bolor|mofo|cabelo|salgado|salgada|seca|seco|duro|dura|congelado|horrivel|cheirava|cheiro|bicho|larva|barata|plastico|vidro|mosca|gordurosa|murcha|gelado|gelada)
      ! (fria|frio|crua|cru|queimada|podre|estragada|estragado|vencida|vencido|nojenta|azeda|gelada) .. (comida|carne|frango|peixe|pao|leite|pizza|fruta|refeicao)
      ! intoxicacao|intoxicado|intoxicada|intoxicados|infeccao_alimentar|salmonela|salmonella
      (cabelo|mosca|larva|bicho|barata|plastico|vidro|inseto|metal) .. (na|no|em) .. (comida|sopa|prato|salada|hamburguer|pizza|arroz|meu|minha|pao|lanche)
      estragada|estragado|vencido|vencidos|fora_da_validade|fora_do_prazo|mofado|bolorento|prazo_de_validade|data_de_validade
      (passei_mal|passamos_mal|vomitos|vomitando|diarreia|doente|mal_disposto) .. (comer|comida|jantar|restaurante|frango|depois)?`,
    cleanliness: `
      ! (quarto|casa_de_banho|banheiro|lencois|toalhas|cama|hotel|apartamento|carpete|tapete|cozinha|piscina|chuveiro|duche|mesa|mesas|talheres|copos|chao|assento|assentos|carro|sanitario|wc|restaurante|colchao|paredes|local|box|vaso) ... (sujo|suja|sujos|sujas|imundo|imunda|nojento|nojenta|manchas|manchado|manchados|sujidade|sujeira|cabelos|pelos|mofo|bolor|cheiro|fedia|fedor|po|poeira|pegajoso|por_limpar|nao_limparam|barata|baratas|percevejos|humidade|umidade|bichos|encardido|nao_foi_limpo|nao_estava_limpo)
      ! (sujo|suja|sujos|sujas|imundo|imunda|nojento) .. (quarto|banheiro|casa_de_banho|lencois|toalhas|hotel|mesa|copos|chao)
      ! barata|baratas|percevejos|ratos|rato|praga
      sujidade|sujeira|limpeza|higiene|imundo|imundicie|porcaria_no
      ~ sujo|suja|nojento`,
    noise: `
      ! barulho|barulhento|barulhenta|ruido|ruidoso
      ! (nao|impossivel|sem) .. (dormir|descansar|dormimos|consegui_dormir|conseguimos_dormir|pregar_olho) .. (barulho|musica|festa|obras|bar|vizinhos|por)?
      ! (musica|festa|obra|obras|gritos|discoteca|vizinhos|bar|karaoke|som) ... (noite|madrugada|dormir|alta|alto|volume|horas|toda|ate_as)
      isolamento_acustico|paredes_finas|ouve-se_tudo|insonorizacao`,
    room: `
      ! (quarto|suite|apartamento|chale|cabana) ... (pequeno|minusculo|diferente|outro|nao_era|vista|vistas|janela|varanda|ar_condicionado|ar|frio|quente|chuveiro|categoria|inferior|chave|pronto|reservei|duas_camas|solteiro|casal|aquecimento|humidade|umidade|velho|agua_quente|tv|frigobar|upgrade|antigo|cave|mofo|apertado|fumadores)
      ! (ar_condicionado|aquecimento|chuveiro|agua_quente|tv|cofre|frigobar|minibar|chave|varanda|wifi) .. (do|no|da|na) .. (quarto|hotel|apartamento|suite)
      ! vista .. (mar|para_o|jardim|piscina|parede|patio)
      cama_extra|cama_de_casal|camas_separadas|berco
      ~ quarto|hotel|hospedagem|alojamento|pousada`,
    safety: `
      ! pegou_fogo|incendio|em_chamas|fumaca|fumo|deitou_fumo|faiscas|faisca|explodiu|explosao|queimadura|queimaduras|choque_eletrico|levei_um_choque|tomei_choque|fuga_de_gas|vazamento_de_gas|cheiro_a_gas|cheiro_de_gas|cheiro_de_queimado|cheiro_a_queimado|monoxido|derreteu|superaqueceu|sobreaqueceu|rebentou|curto-circuito|curto_circuito
      ! (ferido|ferida|feriu|machucou|machuquei|magoou|cortou|cortei|hospital|pronto-socorro|urgencia|ambulancia|pontos|reacao_alergica|alergia|alergico|alergica|queimou|queimei|queda|fratura|intoxicado|engasgou|anafilatico) .. (por|com|me|filho|filha|crianca|bebe|culpa|produto|apos|do|da|mao|a|o)?
      ! perigoso|perigosa|perigo|inseguro|insegura|risco_de|podia_ter_morrido|podia_ter_sido|imprudente|bebado
      freios|freio|travoes .. (falharam|falhou|nao)
      fios .. (soltos|expostos|desencapados)
      ~ escorreguei|cai|caiu|tropecei`,
    fraud: `
      ! golpe|golpista|golpistas|fraude|fraudulento|fraudulenta|fraudulentas|burla|burlado|burlada|burlao|burloes|estelionato|phishing|clonaram|clonado|clonada|hackeado|hackeada|hackearam|hackeram|invadida|invadiram|roubo_de_identidade|mbway_burla|vigarice
      ! (roubaram|roubado|roubada|clonaram|hackearam|furtaram|roubou) .. (conta|cartao|dinheiro|dados|identidade|carteira|me)
      ! (alguem|desconhecido|terceiros|estranho|outra_pessoa) .. (usou|usando|comprou|entrou|sacou|acessou|acedeu|transferiu|contratou|abriu|fez|esta_a_usar|levantou) .. (cartao|conta|nome|dados|dinheiro|compras|emprestimo|linha|meu|minha)
      ! (transacao|transacoes|compra|compras|transferencia|transferencias|movimentos|saque|saques|pix|pedido|emprestimo|levantamentos) .. (que_nao|nao_fiz|nao_reconheco|nao_realizei|nao_sao_minhas|nao_fui_eu|nao_autorizei|suspeita|suspeitas|desconhecida|desconhecidas|suspeito)
      ! nao .. (fiz|realizei|autorizei|reconheco) .. (compra|compras|transacao|transferencia|pix|saque|pedido|esta|essa|essas|estes|estas)
      sms|email|e-mail|ligacao|chamada|mensagem|link .. (suspeito|suspeita|falso|falsa|fraudulento)
      site|pagina|loja|perfil|conta|anuncio|boleto .. (falso|falsa|fraudulento)
      cartao .. (roubado|perdido|clonado)
      (perdi|roubaram|perdido) .. (cartao|carteira)
      ladroes|roubo`,
    privacy: `
      ! (dados|informacoes|informacao|morada|endereco|telefone|historico|numero|processo|dados_pessoais) .. (pessoais|privados|partilhados|compartilhados|compartilharam|partilharam|vazados|vazamento|vazaram|divulgados|divulgaram|vendidos|expostos|outra_pessoa|terceiros|sem_minha|sem_meu|apagar|eliminar|excluir|exclusao|outro_cliente|desconhecido)
      ! rgpd|lgpd|protecao_de_dados|privacidade|direito_ao_esquecimento|anpd|cnpd|confidencialidade|sigilo
      ! (apagar|eliminar|excluir|apaguem|excluam|remover|eliminem|exclusao) .. (os|meus|de|todos|dos)? .. dados
      ! (dados|fatura|informacoes|pedido|conta|resultados|exames) .. de .. (outro_cliente|outra_pessoa|outro_paciente|terceiros|outros_clientes|um_desconhecido)
      (como|onde|quem) .. (conseguiram|tem|obtiveram|arranjaram|deu|pegaram) .. meu|meus|o_meu .. (numero|dados|telefone|contacto|email)
      sem .. (minha_autorizacao|meu_consentimento|o_meu_consentimento|a_minha_autorizacao|consentimento)
      spam|chamadas_comerciais|telemarketing`,
    discrimination: `
      ! discriminacao|discriminado|discriminada|discriminados|discriminaram|discriminatorio|discriminatoria|racista|racistas|racismo|xenofobia|xenofobo|xenofobico|homofobia|homofobico|homofobica|machista|machismo|sexista|capacitismo|capacitista|transfobia|preconceito|preconceituoso|preconceituosa|racial|injuria_racial
      ! (por|porque|so_porque) .. (ser|sou|somos|causa|era|meu|minha)? .. (negro|negra|preto|preta|cor_da_pele|cor|estrangeiro|estrangeira|imigrante|cigano|cigana|mulher|gay|lesbica|trans|deficiente|deficiencia|cadeira_de_rodas|cadeirante|muculmano|muculmana|sotaque|raca|religiao|idade|nordestino|nordestina|brasileiro|brasileira|gravida|cego|cao-guia|cao_guia|autista|africano)
      ! (negaram|recusaram|impediram|expulsaram|nao_deixaram|barraram) ... (cadeira_de_rodas|cadeirante|cao-guia|cao_guia|deficiencia|negro|estrangeiro|gay)`,
    'feature-request': `
      ! sugestao|sugerir|sugiro|seria_bom|seria_otimo|seria_legal|seria_util|seria_interessante|seria_ideal|gostaria_que|podiam_adicionar|poderiam_adicionar|poderiam_incluir|podiam_incluir|sinto_falta_de|pretendem_adicionar|bem_que_podia|podia_ter|podiam_ter|modo_escuro|nova_funcionalidade|nova_funcao|adicionar_a_opcao|tragam_de_volta|voltem_com`,
    information: `
      ! voces|vcs (entregam|enviam|vendem|aceitam|fazem|trabalham|atendem|abrem|reservam|mandam)
      ! qual|quais .. (e|o|a|os|as|seria|seriam)? .. (prazo|preco|horario|frete|valor_do_frete|taxa_de_entrega|medidas|tamanhos)
      ! (gostaria|queria|quero|preciso|poderiam|poderia|podem|pode|podiam) .. (de)? .. (saber|informacao|informacoes|perguntar|esclarecer|tirar_uma_duvida|me_informar|dizer-me|informar|me_dizer)
      ! (voces|tem|fazem|enviam|aceitam|vendem|ha|e_possivel|quanto|qual|quais|a_que_horas|que_horas|posso|como|oferecem|inclui|abrem|onde|entregam) .. (envios|horario|abrem|fecham|custa|pagar|paypal|cartao|animais|disponivel|estacionamento|tamanho|tamanhos|garantia|internacional|domicilio|fazer|retirar|parcelar|contratar|abre|fecha|preco|documentos|pix|agendar|reservar|entrega|solicitar)
      duvida|duvidas|pergunta|horario_de_funcionamento`,
    praise: `
      ! agradecer|agradeco .. (a|o|pela|pelo)? .. (simpatia|ajuda|atendimento|atencao|rapidez|colega|equipa|equipe|gentileza|paciencia|apoio)
      ! (muito|muitissimo) obrigado|obrigada .. (pelo|pela|por|a|todos|equipe|equipa|atendimento|ajuda)
      ! (excelente|excelentes|maravilhoso|maravilhosa|fantastico|fantastica|otimo|otima|incrivel|impecavel|perfeito|perfeita|espetacular|sensacional|nota_10|nota_dez|delicioso|deliciosa|top|show|muito_bom|muito_boa|optimo|5_estrelas) .. (servico|atendimento|trabalho|produto|experiencia|qualidade|equipe|equipa|hotel|comida|estadia|entrega|profissional|tudo|simpatia)
      (servico|atendimento|produto|hotel|comida|tudo|entrega|equipe|equipa|experiencia|estadia|pessoal) .. (excelente|excelentes|maravilhoso|maravilhosa|fantastico|otimo|otima|incrivel|impecavel|perfeito|perfeita|nota_10|simpatico|simpaticos|atencioso|atenciosos|rapidissima|muito_bom|muito_boa|sensacional|cinco_estrelas|super_rapida|show|top)
      adorei|amei|adoramos|amamos|gostei_muito|superou|encantado|encantada
      ! parabens|recomendo|super_recomendo|muito_satisfeito|muito_satisfeita|muito_feliz|cinco_estrelas|voltaremos|nota_mil|elogiar|elogio|agradecer|grato|grata|5_estrelas|sempre_compro|estao_de_parabens|nota_1000
      ~ obrigado|obrigada|otimo|excelente|perfeito|feliz`,
  },
  classesPt,
);
