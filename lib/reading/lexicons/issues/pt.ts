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
      - entrega|encomenda|transportadora|pedido|correios|frete
      ! (nem_sinal|nem_sombra|nem_rasto|nem_noticia|nada_de|sem_sinal|zero_noticias) .. (do|da|de|dos|das) .. @item?
      ! nao .. (sai_do_lugar|anda|avanca|atualiza|se_mexe|mexe|movimenta|muda|saiu) .. (o|a)? .. (rastreio|rastreamento|pedido|encomenda|status|envio|estado)
      ! (rastreio|rastreamento|pedido|encomenda|status|envio|estado|objeto|pacote|tracking) ... (nao_anda|nao_sai|nao_atualiza|nao_avanca|nao_mexe|nao_muda|parad*|em_preparacao|em_separacao|em_processamento|aguardando_envio|sem_movimento|sem_atualizacao|em_transporte|sem_despachar|travad*)
      ! ninguem .. (aparece|apareceu|veio|vem|chegou|trouxe|traz|entregou|passou|tocou) .. (com|a_entregar|entregar|meu|minha|o|a)? .. @item?
      ! (prometeram|disseram|dizem|prazo|previsao|previsto|data|diziam) ... (amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|hoje|#) ... (e|mas) .. (nada|ate_agora|ate_hoje|nao|continuo|ate_ao_momento)
      ! (era|seria|preciso|precisava|queria|quero) .. (para|pra|ate|antes) .. (hoje|amanha|ontem|aniversario|casamento|natal|festa|viagem|presente|batizado|formatura|dia_das|pascoa|o_dia)
      ! (remarca*|reagenda*|adia*|mud*) .. (a|de|minha|o)? .. (entrega|data_de_entrega|prazo_de_entrega)
      ! (entrega) .. (remarcad*|reagendad*|adiad*|falhad*|frustrad*|nao_realizad*|outra_vez|atrasad*|que_nunca)
      ! (chegou|chegaram|veio|entregaram|trouxeram) .. (tarde|com_atraso|atrasad*|dias_depois|semanas_depois|um_dia_depois|depois_da|depois_do|no_dia_seguinte|fora_do_prazo)
      ! (entregador|carteiro|motoboy|estafeta|motorista|transportadora|correios|ctt|dpd|gls|loggi|jadlog|sedex|total_express) ... (mentiu|mente|diz_que|disse_que|marcou|ausente|nem_tocou|nem_ligou|nem_subiu|nao_tocou|deixou_aviso|foi_embora|nao_encontrou|nao_da)
      ! (diz|dizem|marcou|marcaram|puseram|consta|alegam) .. que? .. (nao_havia_ninguem|nao_tinha_ninguem|nao_estava|endereco_incorreto|endereco_insuficiente|morada_incorreta|cliente_ausente|destinatario_ausente|ninguem_em_casa|morada_insuficiente)
      ! (quanto|quantos) .. (mais|dias|semanas|tempo) .. (esperar|espero|tenho_que_esperar|tenho_de_esperar|vai_demorar|vou_esperar)
      ! (faz|ha|ja_sao|ja_vao|ja_tem|fazem|tem) .. (#|dois|duas|tres|uma|varios|varias) .. (dias|semanas|meses|semana) .. (parad*|que_espero|sem|na_mesma|de_atraso|atrasad*|esperando|a_espera|que_estou|e_nada)
      ! (retid*|parad*|presa|preso|encalhad*|travad*) .. (na|no|em) .. (alfandega|fiscalizacao|deposito|armazem|centro|caminhao|receita|cd|unidade)`,
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
      ~ falta|faltam|faltou|faltando
      ! (veio|vieram|chegou|chegaram|mandaram|enviaram|trouxeram|vinha|vinham|entregaram) .. (sem|menos|a_menos|faltando|pela_metade|so|apenas|somente|incomplet*|com_falta)
      ! (esta|estao|estava|estavam|ta|tao) .. (a)? .. (faltar|faltando)
      ! (#|um|uma|dois|duas|tres|quatro|cinco) .. (nao) .. (veio|vieram|chegou|chegaram|estava|estavam|apareceu|aparece) .. (na|no|dentro|caixa|sacola|saco|pacote)?
      ! (pedi|comprei|encomendei|paguei) .. (#|duas|dois|tres|quatro|cinco|seis|uma_duzia) ... (e|mas|so) .. (chegou|vieram|veio|recebi|mandaram|tinha|vinham|chegaram) .. (#|uma|um|duas|dois|tres|quatro|cinco|so|apenas)
      ! (vieram|veio|recebi|chegaram|chegou) .. (#|um|uma|dois|duas|tres|quatro|cinco) .. (em_vez|ao_inves|no_lugar|e_nao|quando) .. (de)? .. (#|um|dois|duas|tres|quatro|cinco|seis|sete|oito|dez)
      ! (nao) .. (veio|vinha|vieram|vinham|estava|tinha|trouxe|mandaram|colocaram|puseram|inclui|incluia|constava) .. (o|a|os|as|nem|nenhum|nenhuma)? .. (carregador|cabo|tampa|parafuso*|manual|peca|pecas|comando|controle|bebida|molho|pao|batata*|sobremesa|acessorio*|suporte|chave|adaptador|brinde|capa|pilhas|talheres|refrigerante|sachê|ferragens)
      ! (caixa|saco|sacola|pacote|embalagem|envelope) .. (vazi*|violad*|rasgad*_e|com_pedra*|com_um_sabonete|com_um_tijolo|sem_nada)
      ! (consta|aparece|diz|dizem|dado|dada|marcad*|da_como|deram|dao) .. (como)? .. (entregue|entregues|recebid*) ... (nao|nem|nunca|ninguem|nada|mentira|eu|onde|mas|so_que)
      ! (assinou|assinaram|recebeu|assinatura) .. (outra|outro|alguem|um|uma|nao_sei_quem|desconhecid*|que_nao_e_minha)`,
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
      ~ errado|errada|trocado|engano
      ! nao e|era|sao .. (o|a|os|as|da|do|meu|minha) .. (cor|tamanho|modelo|certo|certa|meu|minha|numero|versao|referencia|correto|correta)
      ! (chegou|veio|mandaram|enviaram|trouxeram|recebi|entregaram|deram|vieram|puseram|serviram) ... (em_vez|ao_inves|no_lugar|e_nao|quando_pedi|quando_eu|sendo_que|mas_eu_pedi|mas_pedi)
      ! (em_vez|ao_inves|no_lugar) .. (de|do|da|dos|das) .. (que_pedi|que_eu_pedi|que_comprei|um|uma|o|a)? ... (chegou|veio|recebi|mandaram|enviaram|trouxeram|deram|vinha)
      ! (pedi|comprei|encomendei|escolhi|solicitei|pedimos|queria) .. (tamanho|o|a|um|uma|cor|em|modelo|versao|#) ... (e|mas) .. (mand*|envi*|cheg*|veio|vem|troux*|deram|serviram|recebo|recebi|era)
      ! (pedido|encomenda|pacote|caixa|sacola) .. (de|da|do|para|que) .. (outra|outro|nao_e_meu|nao_e_minha|vizinh*|nao_e_o_meu) .. (pessoa|cliente|nome|endereco|morada|senhor|senhora)?
      ! (trocaram|confundiram|misturaram|enganaram-se|se_enganaram|baralharam) .. (o|a|os|as|no|na|nos|meu|minha) .. (pedido*|encomenda*|pacote*|etiqueta*|sacola*|produto*|tamanho|cor|medicament*|remedio*|lente*)`,
    damaged: `
      ^ ! @item|tela|ecra|vidro|vaso|moldura|prato|pratos|copo|copos|espelho|tampa|canto|embalagem|conteudo|garrafa|garrafas|tudo|mala|bagagem .. (chegou|chegaram|veio|vieram|esta|estava|estavam|foi|foram|recebi|vinha|todo|toda)? .. (quebrado|quebrada|quebrados|partido|partida|partidos|danificado|danificada|danificados|amassado|amassada|rachado|rachada|riscado|riscada|molhado|molhada|estragado|estragada|rasgado|rasgada|trincado|trincada|manchado|destruido|destruida|estilhacado|esmagado|esmagada|amolgado|avariado|aberta|violada)
      ! chegou|chegaram|veio|vieram|recebi|recebido|chegam .. (quebrado|quebrada|quebrados|partido|partida|danificado|danificada|amassado|amassada|rachado|riscado|molhado|estragado|rasgado|trincado|destruido|aos_pedacos|em_pedacos|esmagado|cacos|avariado|violado|amolgado)
      mal embalado|embalada|embrulhado|acondicionado
      danificado|danificada|danificados|amassado|avarias|amassada|amolgado|em_pedacos|aos_pedacos|cacos|danos
      ~ quebrado|quebrada|partido|partida|riscado|rachado|riscos|rachadura
      (quebraram|quebrou|partiram|danificaram|riscaram|jogaram|jogou|atirou|derrubou|atiraram|estragaram) .. (o|a|meu|minha|por|pacote|caixa|muro|encomenda)
      ! mala|bagagem .. (quebrada|partida|rasgada|roda|alca|danificada|destruida)
      ! (chegou|chegaram|veio|vieram|recebi|chega|vinha|vinham|encontrei|entregaram|trouxeram|esta|estava|estao|ta|tava) .. (tudo|toda|todo|todos|completamente|meio|muito)? .. (quebrad*|partid*|rachad*|trincad*|esmagad*|amassad*|amolgad*|riscad*|arranhad*|molhad*|encharcad*|derramad*|rebentad*|rasgad*|dobrad*|empenad*|lascad*|desmontad*|virad*|em_cacos|em_pedacos|em_mosaico|estilhacad*|despedacad*|esborrachad*|moid*|torta|torto|aos_bocados|em_bocados|feito_em)
      ! (com) .. (um|uma|o|a|varios|varias|a_tela|o_vidro|o_ecra)? .. (amassado|amassados|amolgadela*|risco|riscos|arranhao|arranhoes|rachadura*|trinca|trincas|canto_partido|canto_amassado|canto_quebrado|furo|rasgo|rasgao|mossa|mossas|lascas|racha|fissura)
      ! (derramou|derramaram|vazou|entornou|entornad*|vazand*|verteu|escorreu) .. (tudo|em|por|pela|dentro|caixa|na|no|o)
      ! (partiu-se|partiram-se|quebrou-se|partiu_se|quebrou) .. (no|na|durante) .. (transporte|viagem|caminho|entrega|envio)
      ! (partiram|quebraram|riscaram|arranharam|amassaram|amolgaram|mancharam|queimaram|estragaram|danificaram|destruiram|derrubaram|deixaram_cair|rasgaram|encolheram|sujaram|furaram) .. (o|a|os|as|meu|minha|nosso|nossa|um|uma) .. (parede|chao|piso|porta|carro|movel|sofa|mesa|jardim|vidro|espelho|caixa|pacote|vestido|terno|fato|camisa|roupa|peca|bicicleta|piano|vaso|teto|portao|muro|calcas|calca)
      ! (embalagem|caixa|pacote|saco|envelope) .. (rasgad*|destruid*|amassad*|molhad*|rebentad*|desfeit*|furad*|esmagad*)`,
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
      ~ quebrou|estragou|falha|avariou
      ! (nao) .. (liga|arranca|carrega|aquece|esquenta|gela|arrefece|gira|bombeia|imprime|aspira|centrifuga|emparelha|pega_carga|segura_carga|da_imagem|sai_som|tem_forca|acende|pega) .. (a|o|nem|bem|nada|mais|direito)? .. @thing?
      ! (desliga|desligam|trava|travam|reinicia|descarrega|esquenta|aquece|desconecta|congela|bloqueia|falha|engasga|encrava|solta|descola|descose|desfaz|rasga|enferruja|desbota|encolhe|emperra) .. (sozinh*|a_cada|ao_fim|com|depois|em|constantemente|o_tempo_todo|do_nada|toda_hora|muito)
      ! (durou|durou-me|duraram|funcionou|ligou|aguentou|andou|trabalhou) .. (so|apenas|nem|#|um|uma|dois|duas|tres|quatro|menos) .. (dia|dias|semana|semanas|mes|meses|hora|horas|uso|usos|lavagem|lavagens|minutos|vez|vezes)
      ! (na|no|apos|ao|depois) .. (primeira|primeiro|segunda|segundo|duas|dois|tres|poucos|poucas) .. (dia|dias|semana|semanas|mes|meses|uso|usos|lavagem|lavagens|vez|hora|horas) .. (ja|parou|nao|morreu|comecou|falhou|quebrou|avariou|estragou|rasgou|descolou)
      ! (outra_vez|de_novo|novamente|volta|voltou|continua) .. (a)? .. (falhar|falhando|avariar|avariad*|quebrad*|estragad*|quebrar|parar|parad*|dar_problema|dar_erro|com_defeito|pifar|estragar|dar_defeito|a_dar)
      ! (assistencia|conserto|reparacao|tecnica|oficina|autorizada|arranjo) ... (terceira|segunda|quarta|#|vezes|continua|mesmo|pior|voltou_igual|nao_arranj*|nao_consert*|devolveram_igual|na_mesma|sem_conserto|sem_reparar)
      ! (saiu|veio|vieram|chegou|calhou-me) .. (com_defeito|com_problema|com_falha|defeituos*|avariad*|sem_funcionar|a_nao_funcionar|nao_funcionando|estragad*|morto|morta)
      ! (parad*|encostad*|avariad*|quebrad*|sem_trabalhar) .. desde
      ! (tela|ecra|imagem|luz|som|bateria|motor|visor) .. (preta|preto|pisca|piscando|riscas|linhas|roxa|azul|morta|nao_dura|acaba|nao_carrega|faz_um_barulho|chiado|distorcid*|apagad*|viciad*)
      ! (pinga|pingando|vaza|vazando|verte|a_verter|deita|escorre|perde) .. (agua|oleo|gas|liquido|ar|por|pelo|pela)`,
    'not-as-described': `
      ! nao .. (e|era|sao|corresponde|correspondem|confere|condiz|bate|parece|igual|como|tem_nada_a_ver) ... (descricao|foto|fotos|anuncio|anunciado|anunciada|site|imagem|imagens|descrito|prometido|publicidade|propaganda|catalogo|anunciaram)
      ! nada_a_ver|diferente|totalmente_diferente .. (com|da|do|das)? .. (foto|fotos|descricao|anuncio|site|anunciado|imagem)
      ! propaganda|publicidade|informacao|descricao|anuncio|fotos .. (enganosa|enganoso|falsa|falso|mentirosa|enganosas)
      ! falso|falsa|falsificado|falsificada|falsificacao|imitacao|replica|pirata|contrafacao|usado|usada|segunda_mao|recondicionado|nao_e_original|nao_original|paraguaio
      (site|descricao|anuncio|pagina|foto|fotos) .. (diz|dizia|mostrava|prometia|constava|aparecia|mostra|indicava|estava) .. (novo|couro|la|impermeavel|piscina|mar|algodao|#|inclui|vista|outra|outro|gratis)
      muito|bem mais (pequeno|pequena|menor|maior|escuro|fino) que|do_que
      me venderam|enganaram
      ! (no|na|segundo|o|a) .. (site|pagina|anuncio|foto|fotos|ficha|catalogo|etiqueta|publicidade|folheto|descricao|video) .. (diz|dizia|fala|falava|mostrava|via-se|aparecia|parecia|prometia|indica|mede|era|e|mostra|inclui|incluia|constava|estava) ... (e|mas|quando|na_verdade|afinal|so_que|ja|aqui|o_que)
      ! (e|era|sao|afinal|parece) .. (plastico|sintetico|napa|poliester|imitacao|falso|falsa|pirata|aglomerado|mdf|contraplacado|uma_copia|uma_imitacao|uma_replica|de_mentira|bijuteria|banhad*|segunda_mao|usado|usada|recondicionad*|outra_coisa|fajut*)
      ! (nao) .. (e|era|sao|eram|parece) .. (de)? .. (couro|pele|madeira|algodao|la|ouro|prata|linho|seda|original|originais|autentic*|novo|nova|genuin*|impermeavel|inoxidavel|o_anunciado|o_prometido|como_na_foto|igual_a_foto|igual_ao_anuncio|como_nas_fotos|macica|macico)
      ! (mais|muito_mais|bem_mais|menos) .. (pequen*|grande|curt*|fin*|escur*|clar*|estreit*|baix*|velh*|fei*) .. (que|do_que) .. (na|no|a|o|nas) .. (foto|fotos|site|anuncio|anunciad*|imagem|parecia|indicava|descricao|esperava)
      ! (vend*|anunci*|ofere*|promet*) .. (como|que) .. (novo|nova|original|couro|pele|sem_uso|complet*|com|incluia|tudo_incluido|premium|vista|ultima)
      ! (usad*|aberto|aberta|com_sinais_de_uso|com_marcas_de_uso|de_mostruario|de_exposicao) .. (e|mas|quando|nao)? .. (novo|nova|vend*|paguei_por)`,
    'out-of-stock': `
      ! esgotado|esgotada|esgotados|sem_estoque|sem_stock|fora_de_estoque|fora_de_stock|nao_ha_stock|nao_tem_estoque|indisponivel|rutura_de_stock|ruptura_de_estoque|descontinuado|nao_tem_mais|falta_de_estoque|nao_tinham_em_estoque|nao_havia_em_estoque|falta_de_stock|nao_disponivel|em_falta
      quando .. (volta|voltam|chega|havera|tera|disponivel|repoem|estoque|stock) .. (estoque|stock|disponivel)?
      reposicao|repor
      ~ estoque|stock|disponibilidade
      ! (me|nos|agora|so_agora) .. (avisam|avisaram|dizem|disseram|informam|informaram|escrevem) ... (nao_tem|nao_tem_mais|acabou|esgot*|nao_ha|sem_estoque|sem_stock|ja_nao_ha|ja_nao_tem|descontinuad*|indisponivel)
      ! (esgotou|esgotaram|ja_nao_ha|ja_nao_tem|acabou_o_estoque|acabou_o_stock|quebra_de_stock|rutura|ruptura|sem_unidades|fora_de_linha|saiu_de_linha|fora_de_catalogo|nao_tem_em_estoque|nao_ha_em_stock|nao_tinha_em_estoque)
      ! (vendem|venderam|cobram|cobraram|anunciam|aceitaram|publicam) .. (algo|o|um_produto|produtos|coisas|uma_coisa)? .. que? .. nao .. (tem|tinham|ha|existe|tinha|havia)
      ! (quando|sabem_quando|vao) .. (voltam|volta|voltar|chega|chegam|recebem|terao|repoem|vai_ter|ha) .. (a_ter|mais|de_novo|outra_vez|stock|estoque|unidades|disponivel|tamanhos|o_chá|aquele|aquela)`,
    return: `
      ! devolver|devolucao|devolvo|devolucoes|devolve-lo ... (etiqueta|prazo|politica|como|quero|produto|artigo|recolha|coleta|loja|pedido|tamanho|codigo|posso|trocar|fazer|solicitar|gratis|formulario|sapatos|postagem)
      ! quero|gostaria|queria|posso|como|preciso|desejo|consigo|tentando|pretendo .. (devolver|trocar|fazer_uma_devolucao|fazer_a_troca|fazer_uma_troca|devolve-lo|troca-lo|efetuar_a_troca)
      ! etiqueta|prazo|politica|processo|codigo|pedido|recolha .. (de|da|para)? .. devolucao|devolver|troca
      ! (nao_aceitam|recusam|recusaram|negaram|se_recusam|nao_aceitaram|recusam-se) .. (devolucao|devolver|troca|trocar|a|o)
      ! troca|trocar .. (de|por|pelo|o|a)? .. (tamanho|outro|outra|cor|modelo|maior|menor|numero)
      (ficou|fica|ficaram|tamanho) .. (grande|pequeno|apertado|curto|largo|pequena|apertada)
      recolher|recolha|coleta .. (do|da|o|a|produto|devolucao)
      direito_de_arrependimento|arrependimento|logistica_reversa
      ~ devolver|devolucao|troca|trocar
      ! (quero|queria|preciso|posso|podia|como|gostava_de|gostaria_de|onde|para|pretendo|da_pra) .. (devolv*|trocar) .. (o|a|os|as|um|uma|este|esta|esse|essa|meu|minha|pelo|pela|por|pedido|artigo|produto)?
      ! (ninguem|continuam_sem|nunca|nao) .. (recolh*|colet*|veio|vem|vieram|passam|passou|buscar|busca*|retir*) .. (a|para|o)? .. (devolucao|recolher|recolha|coletar|a_devolucao|o_produto|a_caixa|troca)
      ! (recolha|coleta|postagem) .. (falhad*|nao|nunca|ninguem|agendad*|pendente|tentativa|cancelad*|devolucao|reversa)
      ! (fora_do_prazo|prazo_de_devolucao|prazo_de_troca|dias_para_devolver|14_dias|30_dias|sete_dias|7_dias|direito_de_livre_resolucao|livre_resolucao|arrependimento) .. (devol*|compra|troca|para)?
      ! (fica|ficam|ficou|ficaram|aperta|apertam|esta|estao|e|sao) .. (muito|um_pouco|super|demasiado|bastante|meio)? .. (apertad*|larg*|curt*|comprid*|justo|justos|justa|folgad*)
      ! nao (serve|serviu|servem|serviram|coube|couberam|cabe|entra|fecha|gostei|gostamos) .. (e|quero|queria|vou|posso|gostaria|o_tamanho)? .. (devol*|troc*)?
      ! (tamanho|numero) .. (acima|abaixo|maior|menor|seguinte|errad*) .. (troc*|devol*)?
      ! (quem|tenho_de|tenho_que) .. (paga|pagar|pago) .. (o|os|a|eu)? .. (frete_de_volta|portes_de_devolucao|portes_da_devolucao|frete_da_devolucao|frete_da_volta|devolucao|retorno)`,
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
      - reembolso|estorno|restituicao
      ! (devolv*|reembols*|estorn*|restitu*|ressarc*) ... (dinheiro|valor|quantia|grana|caucao|sinal|montante|pagamento|o_que_paguei) ... (ainda|nao|nunca|nada|continuo|quando|semanas|meses|desde)
      ! (ha|faz|fazem|ja_sao|ja_vao|passaram|desde) .. (#|um|uma|dois|duas|tres|quatro|varios|varias|mais) .. (dias|semanas|meses|mes|semana) .. (esperando|a_espera|e|sem|que|de|desde)? .. (reembols*|estorno|devolucao|dinheiro|valor|devolv*)
      ! (dinheiro|grana|reembolso|estorno|valor|devolucao|credito|saldo) ... (nao_aparece|nao_chega|nao_chegou|nao_caiu|nao_entrou|nao_cai|nao_entra|nao_foi_creditado|sem_cair|sem_aparecer|no_limbo|de_ferias|retid*|nunca_chegou|nao_esta|nao_voltou|sumiu|nao_vejo)
      ! (me|nos) .. (devem|deve|retem|ficaram_com) .. (#|meu|o|a|dinheiro|reembolso|euros|reais|ainda)
      ! (ficaram|ficam|seguram|segurando|retiveram) .. (com|o|a)? .. (meu|o|nosso|a|minha) .. (dinheiro|valor|grana|caucao|sinal)
      ! (cancel*|anul*|devolvi|desisti) ... (nao|sem|ainda|nunca|quando|continuo|nem) .. (me|nos|recebi)? .. (devol*|reembols*|estorn*|restitu*|o_valor|dinheiro|o_reembolso|valor|creditar*)
      ! (reembolso|estorno|devolucao) .. (parcial|incomplet*|menos|so|metade|a_menos|inferior|errad*)`,
    'double-billing': `
      ! (cobrado|cobrada|cobraram|cobram|cobrou|debitado|debitaram|debitou|cobranca|cobrancas|pagamento|paguei|pago|faturado|descontado|descontaram|debito|fatura|boleto|cartao|passaram|lancado|lancaram) ... (duas_vezes|2_vezes|em_dobro|em_duplicado|duplicado|duplicada|duplicidade|tres_vezes|dobrado|a_dobrar|em_duplicidade|2x|repetida|varias_vezes)
      ! duas|dupla|duplicada|duplicado|2|tres|duplicadas|dois .. (cobrancas|cobranca|cobranca|pagamentos|debitos|faturas|transacoes|boletos|debitos_iguais|lancamentos|pagamento)
      ! (duas_vezes|em_dobro|duplicidade|em_duplicado) .. (cobrado|cobrada|mesmo|mesma|pagamento|debitado|cobraram|cobranca|valor)
      ! mesma|mesmo (cobranca|pagamento|valor|compra|pedido) .. (duas_vezes|de_novo|repetida)
      ! (cobr*|debit*|pag*|fatur*|descont*|lanc*|pass*) .. (repetid*|duplicad*|duplo|dobro|em_dobro|duas_vezes|2_vezes|2x|a_dobrar|duas_cobrancas|as_duas|de_novo_o_mesmo|em_duplicado|em_duplicidade)
      ! (vejo|aparecem|aparece|constam|consta|tenho|vieram|veio|ha|sairam|saiu) .. (dois|duas|2|tres|#) .. (lancamentos|cobrancas|debitos|pagamentos|movimentos|mensalidades|compras|valores) .. (iguais|identic*|do_mesmo|pelo_mesmo|mesmo_valor|mesmo_dia|repetid*|da_mesma|de)?
      ! (duplicou|repetiu|duplicaram|repetiram) .. (o|a|meu|minha)? .. (pagamento|cobranca|debito|mensalidade|fatura|transacao|compra)
      ! ja .. (paguei|tinha_pago|esta_pag*|estava_pag*|foi_pag*) ... (outra_vez|de_novo|voltam|voltaram|pedem|cobram|novamente|voltou)`,
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
      ~ cobrado|cobraram|cobranca|taxa|tarifa|cobrada
      ! (me|nos|foram_me|tiraram-me|cobram-me|cobraram-me) .. (tiram|tiraram|descontam|descontaram|debitam|debitaram|cobram|cobraram|sacaram|meteram|enfiaram|empurraram|levaram|puseram) .. (#|um|uma|dinheiro|saldo|por|de|uns|cada|euros|reais|mais|algo|do_cartao)
      ! (que|o_que|por_que|porque|de_onde) .. (e|sao|vem|saiu|significa|seria) .. (este|esse|estes|esses|esta|essa|o|a) .. (valor|cobranca|cobrancas|debito|taxa|encargo|mensalidade|lancamento|tarifa|multa|servico)
      ! (ninguem|nunca|nao|sem) .. (me)? .. (avisou|avisaram|disse|disseram|informou|informaram|avisar|informar|avisado|informado) .. (de|da|do|que|sobre) .. (taxa|cobranca|custo|valor|multa|tarifa|encargo|fidelizacao|se_pagava|cobravam|iam_cobrar)
      ! (fatura|conta|boleto|mensalidade|recibo) .. (da|do|de|deste|chegou|veio|vem)? .. (luz|agua|gas|mes|telefone|energia|internet)? .. (absurd*|inflacionad*|inflad*|dobro|triplo|dobr*|triplic*|disparad*|exagerad*|surreal|sem_sentido|mal_calculad*|nao_bate|nao_bate_certo|nao_corresponde|a_mais|fora_do_normal|nas_alturas)
      ! (nao) .. (bate|batem|confere|coincide|corresponde) .. (a|o|com)? .. (fatura|conta|valor|cobranca|preco_final|total|que_paguei|orcamento|que_contratei)
      ! (multa|penalizacao|penalidade|taxa_de|divida|negativad*|serasa|spc|nome_sujo|protesto|juros) .. (que|por|de|nao|sem|em) .. (nao|minha|devo|desativ*|cancel*|sair|algo|tenho|meu|#|indevid*)
      ! (continuo|continuam|ainda) .. (a)? .. (pagar|pagando|cobrar|cobrando|descontar|descontando|debitar|debitando) .. (por|algo|um|uma|o|a|apesar|mensalidade|depois)?
      ! (saldo|recarga|dados|creditos|credito) .. (desaparec*|sumiu|some|gasta-se|se_gasta|acaba|comem) .. (sozinh*|sem|em|do_nada)?
      ! (seguro|servico|plano|pacote|assinatura) .. que .. (nao|nunca|eu) .. (nao|nunca)? .. (pedi|quis|queria|contratei|autorizei|subscrevi|aderi|solicitei)`,
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
      ~ caro|cara|preco|desconto|cupom|promocao
      ! (subiu|subiram|sobe|sobem|aumentou|aumentaram|aumento|reajuste|encarec*|dispar*) ... (preco|mensalidade|tarifa|fatura|apolice|premio|plano|assinatura|seguro|renda|aluguel|%|valor)
      ! (pago|pagava|paguei|custava|era|estava|passou|paga) .. (de|a)? .. # ... (agora|e_agora|hoje|para|passou_para|e_hoje|eu) .. (e|custa|sao|pedem|pago|querem|esta|vale|cobram|para)? .. #
      ! (codigo|cupom|cupao|desconto|promocao|voucher|vale|oferta|cashback|pontos|cartao_presente) ... (nao|nunca) .. (funciona|vale|aplica|aplicam|entra|passa|pega|serve|aceita|aceitam|reconhece|aparece|desconta|respeit*|caiu|foi_aplicad*)
      ! (codigo|cupom|cupao|desconto|promocao|voucher) .. (diz|da|aparece|consta) .. (que)? .. (invalid*|expir*|esgotad*|utilizad*|inexistente)
      ! (comprei|paguei|custou-me) ... (hoje|agora|no_dia_seguinte) .. (esta_a|ta|esta_por|custa|vejo|baixou|baixaram|pela_metade|mais_barat*|em_promocao)
      ! (clientes|cliente) .. (novos|novo|antigos|antigo|fieis) ... (pag*|melhor|menos|mais|barat*|preco|desconto|oferta*|caro|castig*|premi*)
      ! (carissim*|um_roubo|um_assalto|um_absurdo_de_caro|abusivo|precos_absurdos|preco_absurdo|pela_hora_da_morte|os_olhos_da_cara|salgad*|exorbitante) .. (preco|tarifa|de|para|por)?
      ! (sai|saia|fica|ficava|oferecem|consigo|encontrei|vi) .. (muito|mais|bem|bastante)? .. (car*|barat*|por_menos|melhor_preco|mais_em_conta) .. (na|no|em|noutra|noutro|outra|concorrenc*|que)?`,
    invoice: `
      ! (nota_fiscal|fatura|faturas|recibo|nf|nf-e|comprovante|comprovativo|danfe|segunda_via) ... (preciso|enviar|enviem|mandem|corrigir|dados|nif|cnpj|cpf|iva|nome|empresa|copia|nao|nunca|falta|erro|errado|errada|sem|onde|solicito|emitir|segunda_via|2a_via|contribuinte|pdf|baixar|contabilidade)
      ! (preciso|quero|solicito|enviem|mandem|emitir|corrigir|obter|baixar|gostaria|podem|falta|segunda_via) .. (a|da|de|uma|minha|o)? .. (nota_fiscal|fatura|recibo|nf|comprovante|nota|boleto)
      ! nota_fiscal|segunda_via|nota_fiscal_eletronica|nf-e
      ~ fatura|recibo|boleto|nif|cnpj
      ! (fatura|nota|nota_fiscal|nf|recibo|comprovativo|comprovante|danfe|xml|guia) ... (nunca|nao|sem|ainda|continua) .. (me)? .. (chega|chegou|veio|aparece|enviam|mandam|enviaram|mandaram|tenho|encontro|emit*|foi_emitid*|gera|sai|recebi)
      ! (errad*|trocad*|outro|outra|mudar|corrigir|retificar|alterar) .. (o|a|os|meu|no|na)? .. (nif|cnpj|cpf|razao_social|contribuinte|dados_fiscais|dados_da_fatura|iva|nome_da_fatura|morada_fiscal|inscricao_estadual)
      ! (nif|cnpj|cpf|razao_social|contribuinte|dados_fiscais|iva) .. (errad*|trocad*|incorret*|nao|falta|antig*|na_fatura|na_nota)
      ! (irs|imposto|contabilidade|contador|contabilista|deducao|deduzir|financas|reembolso_do_plano|declaracao|e-fatura) .. (fatura*|nota*|recibo*|comprovat*|declaracao|despesa*|precis*)
      ! (onde|como) .. (acho|encontro|baixo|descarrego|tiro|vejo|pego|imprimo|emito) .. (o|a|minha|meu|os|as)? .. (recibo*|fatura*|nota*|comprovante*|comprovativo*|boleto*|extrato*|informe*)`,
    cancellation: `
      ! (quero|gostaria|preciso|como|desejo|solicito|posso|tentando|tento|pedi|solicitei|queria|pretendo|exijo|consigo|cancelem) .. (cancelar|cancelamento|o_cancelamento|rescindir|anular|encerrar|cancela-lo)
      ! cancelar|cancelem|cancele|cancelei|anular|rescindir|cancelamento|encerrar .. (pedido|contrato|reserva|conta|assinatura|linha|servico|compra|apolice|seguro|consulta|plano|meu|minha|o|a|tudo|do|da)
      ! (cancelaram|cancelou|foi_cancelado|foi_cancelada) .. (meu|minha|o|a|sem|pedido|compra|consulta)
      pedido|compra|consulta|contrato .. (cancelado|cancelada|cancelaram)
      fidelidade|fidelizacao|aviso_previo
      ~ portabilidade
      ~ cancelar|cancelamento|cancelado|cancelei|cancelada
      ! (quero|queremos|queria|gostava|gostaria|preciso|desejo|solicito|peco|pedi|exijo|tento|tentei|como|posso|impossivel|deixem-me|venho|pretendo|pode|podem) .. (de|o|a|para)? .. (cancel*|anul*|rescindir|rescisao|encerrar|desistir|denunciar_o_contrato|dar_baixa|sair_do_contrato|terminar_o_contrato|fechar_a_conta|encerramento|desligar_a_linha|desmarcar)
      ! (nao|ninguem) .. (me|nos|se) .. (deixa|deixam|permite|permitem|consigo|consegue|processa*|quer*|faz*) .. (cancel*|anul*|encerrar|rescindir|sair|desistir)
      ! (continuo|continuamos|ainda|apareco|consto) .. (ativo|ativa|como_cliente|inscrit*|com_contrato) .. (e|apesar|desde|depois)?
      ! (me|nos|foi|fui|foram) .. (cancelaram|cancelam|cancelou|cancelad*|anularam|anulad*|desmarcaram) .. (o|a|meu|minha|um|uma|os|sem|por|tudo|#|na)? .. (pedido|compra|contrato|curso|vaga|apolice|ingresso*|bilhete*|viagem|avisar|motivo|explic*|erro|matricula|corrida)
      ! (carta|formulario|pedido|email) .. de .. (cancelamento|rescisao|denuncia|desistencia)
      ! (para|pra) .. (sair|cancelar|desistir) .. (e|so|querem|pedem|exigem|tenho|preciso)
      ! ja? nao .. (quero|queremos|preciso|interessa) .. (continuar|servico|seguir|mais_nada|mais_o|mais_a)
      ! (faleceu|morreu|falecid*|obito|falecimento) ... (contrato|linha|conta|titular|cobranca*|fatura*|servico|assinatura|apolice|cobr*|ligar|ligando)`,
    subscription: `
      ! assinatura|subscricao|mensalidade|renovacao_automatica|periodo_de_teste|teste_gratis|teste_gratuito|assinante|assinei|periodo_experimental
      ! (renovado|renovaram|renovou|renovada|renovacao|renova) .. (automaticamente|automatica|sem|sozinha|sozinho)
      newsletter|plano mensal|anual|premium
      newsletter|boletim
      ! (teste|periodo|mes|versao|experiencia) .. (gratis|gratuit*|experimental|de_#) .. (virou|acabou|terminou|cobr*|venceu|passou|converteu)?
      ! (plano|mensalidade|assinatura|subscricao|licenca|passe) .. (anual|mensal|familia|familiar|premium|basico|individual|estudante|superior|inferior) .. (mud*|pass*|baix*|sub*|cobr*|renov*|paus*|me|nao|ativ*)?
      ! (renovou|renova|reativou|ativou|renovaram|reativaram|renovada) .. (sozinh*|automatic*|sem|outra|a|minha|o|por|-se)
      ! (pausar|congelar|suspender|trancar|reativar|baixar_de|mudar_de|renovar|nao_renovar|desativar_a_renovacao|mudar_para|passar_para) .. (a|o|minha|meu|ao)? .. (assinatura|subscricao|mensalidade|plano|ginasio|academia|plano_anual|plano_mensal|plano_familia|premium)
      ! (nao_lembrava|nem_lembrava|nem_sabia|nao_sabia) .. (que)? .. (assinava|assinei|tinha_assinado|estava_inscrit*|subscrevia)
      ! (parem|deixem|quero_que_parem) .. de .. (mandar|enviar|receber) .. (newsletter*|emails|publicidade|promoc*|mensagens|o)`,
    'account-access': `
      ! nao .. (consigo|conseguimos|posso|da|consegui|deixa|me_deixa|permite|estou_conseguindo|conseguia) .. (entrar|aceder|acessar|logar|fazer_login|iniciar_sessao|entrar_na|acesso|acesso_a|abrir_a_conta)
      ! conta|perfil|acesso|cartao|usuario|utilizador .. (bloqueada|bloqueado|suspensa|suspenso|desativada|encerrada|banida|cancelada_sem|restrita|bloquearam|suspenderam|congelada|inativa|invadida|excluida)
      ! (bloquearam|bloquearam-me|bloqueado|suspenderam|encerraram|desativaram|bloqueou|desbloquear|desbloqueio) .. (a|minha|meu|o|da)? .. (conta|cartao|acesso|perfil)
      ! (senha|palavra-passe|password|pin|codigo|login|sms|token|verificacao|palavra_passe) .. (nao|esqueci|redefinir|recuperar|incorreta|errada|alterar|trocar|chega|expirado|invalida|invalido|erro|nunca|perdi|bloqueada)
      ! (esqueci|recuperar|redefinir|perdi|alterar|trocar|repor|recuperacao) .. (a|minha|da)? .. (senha|palavra-passe|password|pin|conta|acesso)
      fazer_login|login|iniciar_sessao
      ~ senha|acesso|verificacao|cadastro
      ! (nao) .. (consigo|conseguimos|posso|me_deixa|deixa|consegui|da_para|da_pra|permite|aceita|reconhece|ha_maneira_de|tem_como) .. (entrar|aceder|acessar|logar|iniciar|recuperar|redefinir|mudar_a_senha|trocar_a_senha|validar|verificar|registar|cadastrar|desbloquear|a_minha_password|minha_senha|a_senha|o_codigo|meu_login|fazer_login)
      ! (codigo|sms|senha|email|link|token|pin) .. (de)? .. (verificacao|seguranca|confirmacao|acesso|recuperacao|ativacao)? .. (nao|nunca) .. (chega|chegou|funciona|vale|serve|aceita|recebo|recebi|aparece|vem)
      ! (codigo|token) .. (chega|vai|vem) .. (sempre|depois|para|pro|no) .. (expir*|antig*|numero|outro|tarde)?
      ! (me|minha|a_minha|meu) .. (bloque*|suspend*|encerr*|desativ*|bani*|congel*|exclu*) .. (a|o|da|minha|meu)? .. (conta|utilizador|usuario|cartao|acesso|perfil|app|pin)
      ! (conta|utilizador|usuario|perfil|acesso|cartao|senha|pin) .. (bloquead*|suspens*|congelad*|encerrad*|desativad*|restrit*|banid*|limitad*|em_analise|hackead*)
      ! (mudei|troquei|perdi|roubaram|ja_nao_tenho|nao_tenho_mais) .. (de|o|meu|acesso)? .. (numero|telefone|telemovel|celular|email|chip) ... (entrar|aceder|acessar|codigo|conta|verific*|senha|sms|app|token|atualiz*)
      ! (esqueci|esqueci-me|nao_lembro|nao_me_lembro|perdi) .. (da|de|a|o|minha|meu|qual)? .. (senha|password|palavra-passe|pin|utilizador|usuario|login)`,
    'service-outage': `
      ! (sem|nao_ha|nao_tenho|nao_temos|ficamos_sem|fiquei_sem|falta_de|corte_de|faltou|falta|cortaram|cortou|caiu|queda_de|queda|cai|acabou|estou_sem|estamos_sem) .. (a|o|da|do|de|minha)? .. @service
      ! @service ... (caiu|cai|caida|cortada|cortado|fora_do_ar|nao_funciona|interrompido|interrompida|indisponivel|em_baixo|nao_tem|caindo|oscilando|suspenso|voltou|volta|desligado|avariado|avariada|falhou|cortaram)
      ! apagao|falta_de_luz|falta_de_agua|falta_de_energia|queda_de_energia|corte_de_agua|corte_de_luz|avaria_geral|instabilidade|fora_do_ar|rompimento
      (cortaram|desligaram|suspenderam) .. (luz|agua|gas|linha|servico|internet|energia|fornecimento)
      quando .. (volta|voltar|regressa|restabelecido|normaliza|reposto)
      (lixo|contentor|contentores|coleta|recolha|ecoponto) .. (nao|sem|cheio|cheios|recolhido|recolhem|passou|semanas|atrasada)
      buraco|buracos|poste|semaforo|iluminacao_publica
      ~ queda|quedas|corte|caiu
      ! (sem|nao_ha|nao_temos|nao_tenho|foi-se|acabou|cortaram|falta|faltou|ficamos_sem|fiquei_sem|estamos_sem|estou_sem|continuamos_sem|continuo_sem|caiu|to_sem|tamos_sem|cade) .. (a|o|as|nem)? .. (luz|agua|gas|internet|wifi|sinal|rede|linha|conexao|eletricidade|energia|aquecimento|agua_quente|telefone|fibra|dados|tv|servico|elevador|net)
      ! (avaria|queda|corte|falha|interrupcao|apagao|manutencao) .. (geral|massiva|de|da|no|na|programad*) .. (luz|agua|energia|internet|rede|zona|rua|bairro|gas|sinal)?
      ! (modem|router|roteador|ont|box) .. (luz|luzes|led|vermelh*|laranja|pisca*|nao_liga_a_rede|nao_sincroniza|sem_sinal)
      ! (comboio|comboios|trem|trens|metro|metrô|autocarro|onibus|camioneta|barco|linha) .. (nao) .. (passa|passou|chega|chegou|veio|vem|aparece|apareceu|parou|saiu|circula|ha)
      ! (comboio|comboios|trem|trens|metro|autocarro|onibus|barco) .. (suprimid*|cancelad*|parad*|avariad*|atras*|suspens*|lotad*)
      ! (elevador) .. (nao|avariad*|parad*|quebrad*|fora|semanas|preso|enguic*)
      ! (pouca|sem|baixa|falta_de) pressao .. (agua)?
      ! (lixo|contentor*|lixeira*|reciclagem|entulho|ecoponto|coleta) .. (nao|sem|ninguem|transbord*|recolh*|chei*|acumul*|espalhad*|passa|passou)
      ! (poste|lampiao|semaforo|buraco|buracos|cratera|bueiro|sarjeta|passeio|calcada|iluminacao|arvore_caida|candeeiro) .. (apagad*|fundid*|partid*|quebrad*|sem|na|abert*|perigos*|nao|enorme|desde|caid*)
      ! (quando|a_que_horas|que_horas) .. (volta|vem|regressa) .. (a|o) .. (luz|agua|internet|sinal|gas|energia|net)`,
    'slow-service': `
      ! (internet|conexao|wifi|fibra|velocidade|servico|cozinha|atendimento|site|rede|app|processo|caixa) .. (lento|lenta|lentissimo|lentissima|lentidao|lentos|demorado|demorada|demora|devagar|pessima|uma_porcaria|horrivel)
      ! (esperar|esperando|espera|esperei|esperamos|demoraram|demorou|fila|demora|a_espera|aguardei|aguardando) ... (minutos|hora|horas|min|meia_hora|uma_eternidade|meses|semanas) ... (comida|mesa|servir|servidos|atendido|atendida|atendimento|prato|pratos|fila|conta|bebidas|caixa|medico|consulta|urgencia|urgencias|senha|telefone|linha|balcao|recepcao|atender|guiche|exame|ninguem|pedido)
      ! # (minutos|horas|hora|min) .. (de_espera|na_fila|a_espera|ao_telefone|esperando|na_linha|para_ser|na_sala|em_espera)
      ! lista|tempo|tempos|sala .. de_espera|espera
      fila|filas .. (enorme|enormes|gigante|interminavel|longa|longas|quilometrica)
      ! ninguem .. (nos|me) .. (atendeu|atende|serviu|atendia)
      (processo|pedido|visto|licenca|beneficio|subsidio|exame|exames|passaporte|transferencia|emprestimo|reclamacao|sinistro|resultado|aposentadoria|reforma|certidao) ... (meses|semanas|demora|em_analise|pendente|parado|atraso|sem_resposta|atrasado|arrasta)
      mbps|megas|lentidao|velocidade
      ~ lento|lenta|demora|fila
      ! (demor*|esper*|espera) ... (#|uma|duas|tres|meia|quase|mais_de) .. (hora|horas|minutos|min) ... (trazer*|servir*|atend*|pedir|cobrar*|conta|bebida*|comida|prato*|mesa|cafe|caixa|vez|primeir*|medic*|consulta|urgencia*|pronto-socorro|upa|rececao|recepcao|check-in|balcao|corredor)
      ! (#|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|meia) (hora|horas|minutos) .. (na|no|em|a|de) .. (fila|urgencia*|sala|corredor|espera|balcao|telefone|pe|senha|upa|pronto-socorro|linha)
      ! (fila|filas|bicha) .. (de|para|na|ate|que|dando) .. (#|uma|meia|duas|horas|pagar|caixa|a_rua|volta|entrar|tudo|rua)
      ! (um|uma|so|unico|unica) .. (caixa|guiche|balcao|empregad*|garcom|funcionari*|atendente|medico) .. (abert*|atend*|para|na|a_trabalhar|trabalhando)
      ! (internet|wifi|fibra|conexao|velocidade|net|download) .. (lent*|pessim*|cai|tartaruga|nao_chega|baixa|arrasta|contratad*|horrivel|oscil*|carroca|passo_de_caracol)
      ! (pago|contratei|tenho|pagando) .. (por)? .. # .. (megas|mega|mb|mbps|gigas|giga) ... (cheg*|receb*|nao|apenas|so|da|tenho)
      ! (consulta|cirurgia|ressonancia|especialista|exame|psicologo|psiquiatra|dentista|operacao) .. (para|so_para|daqui|so_em) .. (daqui|seis|oito|dez|um_ano|meses|marco|#_meses|o_ano)
      ! (processo|pedido|reclamacao|sinistro|visto|licenca|bolsa|subsidio|reforma|aposentadoria|cartao_de_cidadao|passaporte|carta_de_conducao|cnh|emprestimo|beneficio|inss|pericia|requerimento) ... (em_analise|em_curso|em_tratamento|em_processamento|sem_resolucao|parad*|arrasta*|desde_#|desde_ha|ha_meses|meses|nao_anda|nao_avanca|a_ser_processad*)
      ! (nos|me) .. (deixaram|tiveram|fizeram|mantiveram) .. (esperando|a_espera|de_pe|em_pe|meia_hora|uma_hora|#_minutos|#_horas|quarenta_minutos|horas|esperar|plantad*|mofando)`,
    technical: `
      ! (app|aplicativo|aplicacao|site|pagina|programa|software|sistema|portal|formulario|botao|link|plataforma|atualizacao|navegador|checkout|arquivo|ficheiro|download|internet_banking|homebanking|jogo|video|funcao) ... (trava|travando|travado|fecha|nao_carrega|nao_abre|nao_funciona|erro|erros|falha|falhas|bug|bugs|congela|bloqueia|nao_responde|tela_branca|nao_deixa|nao_permite|da_erro|crasha|cai|nao_sincroniza|fecha_sozinho|sumiu|sumiram|bugado)
      ! erros|bug|bugs|falha_tecnica|problema_tecnico|problemas_tecnicos|erro_tecnico|mensagem_de_erro|codigo_de_erro|da_erro|dando_erro
      ! erro .. (ao|quando|#|codigo|mensagem|interno|inesperado|do_sistema)
      ~ erro
      ! nao .. (consigo|deixa|permite|da|posso|consegui|e_possivel|me_deixa) .. (pagar|baixar|descarregar|carregar|instalar|abrir|finalizar|concluir|guardar|salvar|imprimir|enviar|comprar|atualizar|sincronizar|exportar|importar|conectar|ligar_o|transferir|ativar|fazer_o_pagamento|fazer_pix|assistir|usar)
      (pagamento|transferencia|cartao|transacao|pix|mbway|mb_way|recarga|boleto) .. (recusado|recusada|falhou|erro|nao_passa|negado|negada|nao_foi|pendente|falha|nao_caiu|rejeitado)
      desde|apos|depois .. atualizacao|atualizei
      bluetooth|firmware|sincronizar|compativel
      ~ app|aplicativo|site|erro
      ! (app|aplicativo|aplicacao|site|pagina|portal|plataforma|programa|sistema|formulario|carrinho|botao|link|software|maquininha|terminal|leitor|caixa_eletronico|multibanco) .. (nao|me|da|diz|fica|so|esta|ta) .. (abre|carrega|responde|funciona|vai|deixa|fecha|trava|congela|bloqueia|cai|reinicia|erro|salva|guarda|sincroniza|le|imprime|conecta|avanca|expulsa|pensando|branco|em_branco|reconhece|atualiza|aceita|rodando|fora_do_ar)
      ! (fica|ficou|ficam) .. (carregando|a_carregar|pensando|em_branco|travad*|congelad*|rodando|a_pensar|bloquead*|tela_preta|ecra_preto)
      ! nao .. (me_deixa|deixa|permite|consigo|da_para|da_pra|consegui|posso|tem_como|estou_conseguindo) .. (pagar|comprar|terminar|finalizar|anexar|baixar|descarregar|salvar|guardar|enviar|imprimir|assinar|preencher|confirmar|selecionar|adicionar|editar|ver|assistir|instalar|atualizar|exportar|emparelhar|sincronizar|conectar|digitalizar|continuar|avancar|abrir|submeter|concluir|emitir|gerar)
      ! (sumiram|sumiu|desaparec*|apag*|perd*) .. (todos|todas|meus|minhas|os|as|o|a)? .. (dados|fotos|arquivos|ficheiros|contatos|contactos|listas|historico|progresso|notas|registros|registos|lancamentos|mensagens|documentos|configurac*|conversas)
      ! (desde|apos|depois|com) .. (da|de|a)? .. (atualizacao|atualizar|atualizaram|ultima_versao|nova_versao|update|migracao)
      ! (duplica|dessincroniz*|pixelad*|sem_audio|sem_som|legendas|buffering|tela_preta|ecra_preto|qr_code|captcha|tela_azul)
      ! (pagamento|cartao|transferencia|pix|mbway|recarga|compra|boleto) .. (recus*|neg*|falh*|nao_passa|nao_processa|da_erro|nao_conclui|nao_aceita|travad*|nao_passou)`,
    installation: `
      ! (instalador|instaladores|instalacao|tecnico|tecnicos|montador|montadores|montagem|canalizador|encanador|eletricista) ... (nao|nunca|veio|apareceu|atrasado|agendamento|agendada|agendado|data|cancelou|mal|esperando|adiada|remarcada|pendente|compareceu|marcada|marcado|incompleta|quando|deixou|remarcaram|vem|faltou|espera)
      ! (esperando|espera|ninguem|visita|agendamento|faltou|quando|aguardando) .. (o|a|do|da|pelo|um)? .. (tecnico|instalador|instalacao|montagem|montador|canalizador|eletricista)
      ! (instalado|instalada|instalaram|montado|montaram|montaram|ligaram|instalou) .. (mal|errado|torto|ao_contrario|incorretamente|pela_metade|sem)
      (como|nao_consigo|ajuda) .. (instalar|montar|configurar|instala-lo)
      manual|instrucoes .. (montagem|instalacao)
      ~ instalacao|instalar|montagem|tecnico
      ! (tecnico|tecnicos|instalador|instaladores|montador|montadores|canalizador|encanador|eletricista|gasista|operario*|equipa|equipe|perito) .. (nao|nunca|nem|tinha|ia|disse|deixou|deixaram|fez|fizeram|veio|devia|ficou|cancel*|faltou) .. (veio|aparec*|chegou|comparec*|vem|vir|plantad*|ligou|a_meio|pela_metade|mal|um_buraco|tudo|porcaria|desastre|terminar|acab*|volt*|avis*|de_vir)
      ! (deixaram|deixou) .. (me|a|o|nos|-me)? .. (plantad*|pendurad*|a_meio|pela_metade|sem_terminar|sem_instalar|instalacao|montagem|um_buraco|tudo_sujo|fios)
      ! (instalacao|montagem|instalar*|montar*|obra|reforma|ligacao_da_fibra) .. (mal|porca|pendente|a_meio|adiad*|sem_data|tort*|nunca|cancelad*|sem_terminar|incomplet*|remarcad*|desnivelad*|ao_contrario|com_fuga|com_vazamento|atrasad*|nao_vieram)
      ! (desde_que|depois_que|quando) .. (a|o)? .. (montaram|instalaram|instalou|montou|colocaram|puseram)
      ! (como|onde|para_que_lado) .. (se)? .. (monta|instala|arma|coloca|conecta|configura|pendura|fixa|encaixa)
      ! (mal_instalad*|mal_montad*|mal_colocad*|mal_ligad*|gambiarra|servico_porco|servico_mal_feito)`,
    'staff-behaviour': `
      ! @staff ... (grosso|grossa|grosseiro|grosseira|mal-educado|mal-educada|mal_educado|mal_educada|rude|rudes|arrogante|agressivo|agressiva|insultou|xingou|gritou|gritaram|desligou_na_cara|desligou|riu|riram|desrespeitoso|desrespeitosa|desrespeitou|ignorante|debochou|debochado|ma_vontade|mau_humor|antipatico|antipatica|falta_de_educacao|falta_de_respeito|mentiu|incompetente|despreparado|despreparada|ameacou|estupido|humilhou|sem_educacao|malcriado|malcriada|maus_modos|destratou|ironico|deboche|sem_profissionalismo|pouco_profissional|desprezo)
      ! (me|nos) .. (tratou_mal|trataram_mal|destratou|desligou_na_cara|desligaram|desligou|gritou|gritaram|insultou|xingou|humilhou|desrespeitou|mentiram|mentiu|atendeu_mal|trataram|humilharam|ofendeu|tratou)
      ! grosseria|falta_de_educacao|falta_de_respeito|ma_educacao|mal-educado|mal_educado|mal_educada|grosseiro|maus_tratos|pessimo_tratamento|destratado|destratada|ma_vontade|desrespeito|pouco_profissional
      atendimento|tratamento|atitude|postura .. (pessimo|pessima|horrivel|vergonhoso|vergonhosa|lamentavel|inadmissivel|grosseiro|ruim)
      ~ incompetentes|atitude|mau_atendimento
      ! (trat*|fal*|respond*|atend*|olharam|dirig*) .. (me|nos|comigo|conosco|connosco|-me)? .. (muito_mal|pessim*|ma_vontade|maus_modos|falta_de_educacao|desprezo|como_se|como_um|como_uma|como_cachorro|como_lixo|arrogan*|com_prepotencia|aos_gritos|aos_berros|de_forma_grosseira|com_grosseria|com_ironia|com_deboche|com_descaso|torto|por_filha|com_sete_pedras)
      ! (me|nos) .. (gritou|gritaram|insultou|insultaram|humilhou|humilharam|ridiculariz*|zombou|riram|riu|debochou|desligou|desligaram|ameacou|ameacaram|empurrou|ignorou|ignoraram|expulsou|expulsaram|mentiu|mentiram|enxotou|destratou|destrataram|maltratou|maltrataram|xingou|xingaram|ofendeu)
      ! @staff .. (que|me|nos|foi|e|era|estava|muito|super|bastante|com) .. (gross*|mal-educad*|malcriad*|mal_educad*|desrespeitos*|desagradavel|antipatic*|prepotent*|arrogant*|agressiv*|rud*|brusc*|mal-humorad*|insolent*|ma_vontade|cara_feia|cara_de|mau_humor|bebad*|celular|telemovel|fumand*|ignor*|grit*|insult*|goz*|deboch*|ri*|humilh*|assedi*|ment*|dormind*|incompetent*|despreparad*|estupid*)
      ! (nem) .. (um_bom_dia|bom_dia|boa_tarde|olhou|um_sorriso|levantou_os_olhos|cumprimentou|me_deixou_falar)
      ! (jogou|atirou|jogaram|atiraram|largou|arremessou) .. (a|o|minha|meu) .. (caixa|encomenda|pacote|cartao|troco|dinheiro|conta|prato|produto)
      ! (descaso|desleixo|soberba|grosserias|mau_trato|tratamento_desumano|falta_de_tato|falta_de_empatia|falta_de_profissionalismo|zero_empatia|pouca_educacao|assedio|malcriadez|maus_modos)
      ! (me_enganou|enganaram-me|enganou-me|me_mentiu|garantiu-me|me_garantiu|jurou|prometeu-me|me_prometeu) .. (o|a|seu|vosso|um|uma)? .. (comercial|vendedor*|consultor*|atendente|funcionari*|gerente)
      ! (vendedor*|consultor*|comercial|corretor*) .. (me|nos)? .. (engan*|ment*|jurou|garantiu|disse_que_nao|empurrou|pressionou|escondeu)`,
    'no-response': `
      ! (ninguem|nunca|nao|sem|jamais|tampouco|nem) .. (me|nos|ainda)? .. (responde|respondem|respondeu|responderam|respondido|atende|atendem|atendeu|liga|ligam|ligou|ligaram|retorna|retornam|retornou|retornaram|resposta|retorno|noticias|responder|contacta|contactou|da_resposta|deu_resposta|da_retorno|deu_retorno|resolve|resolvem|contato|deram_resposta|dao_resposta|da_satisfacao|obtive)
      ! (sem|nenhuma|nao_recebi|nao_tive|nao_obtive|aguardando|aguardo|zero|a_espera) .. (resposta|retorno|respostas|noticias|solucao|feedback|contato|satisfacao)
      ! ignoram|ignorado|ignorada|ignorando|ignora|me_ignoram|silencio|vacuo|enrolando|me_enrolam|descaso|visualizam_e_nao
      ! (alguem|ola|oi|alo) .. (ai|responde|responder|me_responde|me_atende|le|esta_ai)
      ! (emails|e-mails|mensagens|chamadas|ligacoes|email) .. (sem_resposta|ignorados|ignoradas|nao_respondem|nao_respondidos)
      (segunda|segundo|terceira|terceiro|quarta|quarto|quinta|2a|3a|enesima) .. (email|e-mail|mensagem|vez_que|reclamacao|tentativa|contato|contacto)
      (liguei|ligo|escrevi|enviei|mandei|ja_liguei|contactei|tentei) .. (vezes|varias_vezes|mil_vezes|muitas_vezes|varios_emails|varios|inumeras|diversas|vezes)
      (impossivel|nao_consigo|nao_se_consegue|nao_da) .. (contactar|falar|contato|entrar_em_contato|contacto)
      prometeram|disseram|ficaram .. (ligar|retornar|responder|contactar|entrar_em_contato|que_ligavam|de_ligar|de_me_ligar)
      ! (ha|faz|ja_sao|ja_vao|fazem|desde) .. (#|dias|semanas|meses|um|uma|dois|duas|tres|varios|varias) .. (dias|semanas|meses|emails|mensagens|ligacoes|mes|semana)? .. (escrevendo|a_escrever|ligando|a_ligar|sem_resposta|sem_retorno|esperando_resposta|a_espera_de_resposta|tentando_falar|a_tentar|e_nada|reclamando|sem_que_ninguem|mandando)
      ! (#|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|mil|varios|varias|onze|inumeros) .. (emails|e-mails|mensagens|chamadas|ligacoes|reclamacoes|protocolos|tickets|contactos|contatos|tentativas) .. (e|sem|nenhuma|nenhum|zero|mas|abert*|enviad*|depois)? .. (nada|resposta|responder|ninguem|nem_uma|retorno|solucao|respondid*)?
      ! (ninguem|nenhum|nenhuma|nunca|jamais|nem) .. (me|nos|se)? .. (respond*|atend*|retorn*|lig*|escrev*|da_bola|da_retorno|da_noticias|deu_noticias|se_digna|assume|resolv*|ajuda|liga_nenhuma)
      ! (telefone|chat|email|whatsapp|linha|numero|sac|canal) .. (nao|ninguem|sempre|toca|nunca|so) .. (respond*|atend*|ocupad*|toca|toca*|desliga*|le|funciona|chama|cai)
      ! (me) .. (deixam|deixaram|tem) .. (no_vacuo|no_visto|a_falar_sozinh*|falando_sozinh*|em_espera|pendurad*|sem_resposta|visualizad*)
      ! (empurra|jogo_do_empurra|empurrand*|de_um_departamento|de_um_lado|passam-me|me_passam|me_jogam|me_mandam) .. (para_outro|pro_outro|de_um|para_o_outro|com_a_barriga|de_setor|outro_setor|de|entre)
      ! (escrevo|ligo|e_a|vai_na|pela) .. (segunda|terceira|quarta|quinta|sexta|enesima|decima|#) vez
      ! (falar|falando|escrever|escrevendo|falo) .. (com|para|a|as) .. (uma|as|a|umas) .. (parede|paredes)
      ! (silencio|nem_uma_linha|nem_uma_resposta|nem_uma_palavra|nem_um_email|nem_um_telefonema|fazem_ouvidos_moucos|ouvidos_moucos|se_fazem_de_surd*|nao_dao_a_cara|ninguem_da_a_cara|ghosting|enrolacao)`,
    'bot-loop': `
      ! bot|chatbot|robo|robot|assistente_virtual|resposta_automatica|respostas_automaticas|mensagem_automatica|mensagens_automaticas|atendimento_automatico|ura
      ! (maquina|gravacao|ia|automatico) .. (loop|inutil|mesma|mesmo|repete|repetindo|nao_entende|circulos|sempre|de_novo|burro)
      ! (falar|quero|passar|transferir|preciso|conversar|atendimento|falo|passem) .. (com|um|uma|a)? .. (pessoa|humano|atendente|ser_humano|pessoa_real|alguem_de_verdade|operador|assistente_humano|agente)
      ! humano|pessoa_real|ser_humano|gente_de_verdade|atendente_humano
      (voce_e|es|estou_falando|e) .. (um_bot|um_robo|uma_maquina|robo|uma_pessoa)
      copia_e_cola|copiar_e_colar|ctrl_c
      menu|loop .. (infinito|opcoes)
      ! (quero|preciso|passem-me|passe-me|passa-me|me_passa|me_passem|falar|deixem-me_falar|posso_falar|transfer*|tem|ha) .. (com|um|uma|que_me)? .. (um|uma|alguem|algum|alguma)? .. (human*|ser_humano|pessoa_real|pessoa_de_verdade|alguem_real|alguem_de_verdade|gente_de_verdade|carne_e_osso|pessoa_a_serio)
      ! (chatbot|chat_bot|bot|robo|robozinho|assistente_virtual|assistente|ia|maquina|gravacao|menu|ura) .. (nao|me|so|sempre|que|repete*|inutil) .. (entende|compreende|serve|resolve|repete*|responde|manda*|devolve|mesmo|mesma|passa|desliga|volta*|sabe|ajuda|opc*|inicio|ao_inicio)
      ! (digite|prima|tecle|aperte|marque|carregue) .. (#|um|dois|a|o) ... (volta|outra_vez|de_novo|loop|inicio|cai|nunca|nada|opcao)
      ! (resposta|respostas|mensagem|mensagens|email) .. (automatic*|padrao|pronta|prontas|copiad*|robotic*|generic*|chapa|modelo|template)`,
    booking: `
      ! (reserva|agendamento|marcacao|consulta|check-in) ... (nao|mal|erro|alterar|mudar|perdida|confirmacao|confirmada|encontram|encontrada|data|datas|sumiu|errada|remarcar|existe|nome|confirmar|nunca|aparece|outra|consta|remarcada|desmarcada|desmarcaram|cancelada|adiada|adiaram|desapareceu)
      ! (alterar|mudar|remarcar|confirmar|encontrar|fazer|antecipar|adiar|marcar|desmarcar|agendar|modificar|reagendar) .. (a|minha|uma|o|meu|da)? .. (reserva|consulta|datas|voo|assento|lugar|lugares|mesa|viagem|estadia|agendamento|marcacao)
      ! reservei|reservamos|tinha_reservado ... (mas|e) ... (nao|sem|nada|outra|disseram)
      cartao_de_embarque|assento|assentos|lugares .. (separados|juntos|mudaram|marcado|pago)
      ~ reserva|agendamento|consulta|marcacao
      ! (reserva|consulta|marcacao|agendamento|mesa|bilhete*|passagem|ingresso*) ... (nao_aparece|nao_consta|nao_existe|nao_encontram|desaparec*|sumiu|perdid*|data_errada|outra_data|outro_dia|sem_confirm*|duplicad*|nao_confirmad*|apagad*|outro_nome|nome_errado|mal_escrit*)
      ! (quero|queria|posso|podia|podemos|preciso|e_possivel|da_para|da_pra|como|gostava|gostaria) .. (mudar|alterar|remarcar|antecipar|adiar|reagendar|passar|acrescentar|adicionar|trocar) .. (a|o|minha|nossa|os|as|uma|um|de)? .. (reserva|consulta|data|datas|hora|horario|noite|noites|voo|bilhete*|passagem|lugar|estadia|viagem|pessoa|pessoas|dia|nome|quarto)
      ! (me|nos) .. (mudaram|mudam|trocaram|remarcaram|adiaram|anteciparam|desmarcaram|deram|cancelaram|passaram) .. (a|o|minha|meu|de|outra|outro|sem|para)? .. (consulta|reserva|data|hora|lugar|lugares|assento*|horario|mesa|cirurgia|exame|dia)
      ! (nao_consigo|impossivel|nao_ha_maneira|nao_ha|nao_encontro|nao_tem_como) .. (de)? .. (marcar|marcar_consulta|reservar|agendar|vaga*|consulta|confirmar_a_reserva|remarcar)
      ! (tinhamos|tinha|temos|tenho) .. (reserva|reservad*|consulta|mesa_reservada|marcacao|marcad*|confirmad*) ... (nao|nada|disseram|dizem|sem|outra|outro|ninguem|afinal|mas|sentaram)
      ! (trocaram|mudaram) .. (meu|minha|o|a) .. (quarto|reserva|data|lugar|voo) .. (data|para|pra|errad*|sem)`,
    overbooking: `
      ! overbooking|sobrelotado|sobrerreserva|preterido|preterição|embarque_negado|negaram_embarque|negado_embarque|sobrevenda|recusa_de_embarque|impediram_de_embarcar
      ! (nao_havia|nao_tinha|nao_tinham|sem|deram|venderam|nao_ha) .. (quarto|quartos|lugar|lugares|mesa|carro|vaga|vagas|assento|assentos) .. (livre|livres|para_nos|disponivel|quando_chegamos|a_outro|para_outro|para_outra|disponiveis|para_mim)
      ! (mandaram|enviaram|transferiram|realocaram|levaram|transferidos) .. (para|a|nos)? .. outro hotel|alojamento
      hotel|voo .. (lotado|cheio)
      ! (venderam|vendem|deram|cederam|atribuiram) .. (mais|meu|minha|o_meu|a_minha|nosso|nossos|o_mesmo|duas_vezes|lugares) .. (lugares|assento*|quarto*|bilhetes|lugar|vaga|mesa|ingressos|do_que|a_outr*|para_outr*)
      ! (ficamos|fiquei|deixaram|deixaram-nos|deixaram-me|tiraram|recusaram|impediram) .. (em_terra|de_fora|sem_quarto|sem_lugar|sem_assento|sem_mesa|sem_hotel|sem_cama|embarque|do_aviao|sem_alojamento|de_embarcar|sem_embarcar)
      ! (hotel|voo|restaurante|comboio|onibus|aviao|pousada) .. (complet*|chei*|lotad*|esgotad*|sobrelotad*) .. (e|apesar|mesmo|quando|com|mas)?
      ! (nao_ha|nao_havia|nao_tem|nao_tinha|nao_tinham|nao_temos) .. (ja|mais|nenhum)? .. (quarto*|lugar*|vaga*|mesa*|carro*|assento*|cama*|veiculo*) ... (reserv*|confirm*|pag*|chegar|chegamos|cheguei|outro|lamentamos|desculpe|senhor*)
      ! (outro|outra) (hotel|pousada|alojamento|residencial) .. (longe|pior|inferior|a_#|mandaram|nos|categoria)`,
    'flight-delay': `
      ! (voo|aviao|decolagem|partida) .. (atrasado|atraso|atrasou|atrasos|atrasada|adiado|remarcado|com_atraso)
      ! (atraso|atrasado|horas) .. (do_voo|no_voo|voo|aviao|no_aeroporto|embarque)
      ! (perdi|perdemos|perder|perdido) .. (conexao|ligacao|escala|voo_de_ligacao)
      (presos|preso|parados|esperando|presa) .. (aeroporto|aviao|pista|portao)
      anac|261/2004
      ~ voo|aeroporto
      ! (voo|aviao|embarque|descolagem|decolagem|ligacao) ... (atras*|tarde|com_#|horas_depois|sem_sair|nao_sai|nao_saiu|nao_descol*|nao_decol*|parad*|espera)
      ! (horas|hora|minutos|noite) .. (no|a|parad*|esperando|de|sentad*|presos|fechad*|dentro|do)? .. (aeroporto|terminal|porta_de_embarque|portao|aviao|pista|sala_de_embarque)
      ! (aterr*|pous*|descol*|decol*|chegamos|cheguei|saimos|partimos) .. (com)? .. (#|tres|quatro|cinco|seis|oito|nove|dez|varias|muitas|duas) .. (horas|hora) .. (tarde|de_atraso|depois|mais_tarde)
      ! (perd*) .. (a|o|minha|nossa|outro)? .. (ligacao|conexao|escala|cruzeiro|voo_seguinte|proximo_voo|transbordo) .. (por|atras*|culpa|voo)?
      ! (compensacao|indemnizacao|indenizacao|regulamento|600_euros|400_euros|250_euros) .. (por|do|de|pelo)? .. (atraso|passageiro*|voo|ce_261|261|horas)`,
    'flight-cancelled': `
      ! voo|voos|aviao .. (cancelado|cancelada|cancelaram|cancelados|cancelamento|cancelou|suspenso)
      ! (cancelado|cancelaram|cancelamento|cancelou|cancelam) .. (do|o|meu|nosso)? .. (voo|voos)
      reacomodacao|reacomodado|realocado|reacomodar
      ! (cancel*|anul*|suspend*) .. (o|os|meu|nosso|nossos|um|de|do|a)? .. (voo|voos|ida|volta|regresso|o_das|meu_das|das_#)
      ! (voo|voos|ida|volta|regresso) ... (cancel*|anul*|suspens*|nao_sai|nao_saiu|nao_existe|nao_vai_operar|cancelaram)
      ! (deixaram-nos|nos_deixaram|ficamos|estamos|estou|fiquei|me_deixaram) .. (apead*|abandonad*|retid*|presos|largad*|encalhad*|pendurad*) .. (em|no|na)
      ! (realoc*|reacomod*|remarc*|puseram|colocaram) .. (em|num|noutro|outro|me|nos)? .. (outro_voo|voo|dias_depois|dois_dias|outro_dia|voo_seguinte)`,
    'delayed-baggage': `
      ! (mala|malas|bagagem|bagagens) ... (nao|nunca|sem|atrasada|onde|chegou|chegaram|aparece|esperando|esteira|tapete|ficou|cade|outro_aviao|despachada|apareceu)
      ! (onde|cade|sem|esperando|a_espera|nem) .. (minha|minhas|a|as|da|nossa)? .. (mala|malas|bagagem)
      esteira_de_bagagem|tapete_de_bagagem|rib|pir
      ~ mala|bagagem|malas
      ! (mala*|bagagem|mochila|carrinho|cadeirinha|prancha|volume) ... (nao_saiu|nao_veio|nao_chegou|nao_aparec*|nao_vinha|ficou|continua_em|outro_destino|outra_cidade|esteira|tapete|sem_noticias|tambem_nao|ainda|atras*|esta_em|nao_embarcou|nao_viajou)
      ! (chegamos|cheguei|aterr*|pous*|estou|estamos|voamos) ... (sem|mas_nao|e_nao) .. (a|o|minha|minhas|as|nossas|nossa)? .. (mala*|bagagem|roupa|mochila)`,
    'lost-baggage': `
      ! (perdeu|perderam|extraviou|extraviaram|extravio|perdida|roubaram|sumiram_com|sumiu|perdido|perder|extraviada) .. (a|as|minha|minhas|de|da|nossa)? .. (mala|malas|bagagem|bagagens)
      ! (mala|malas|bagagem|bagagens) .. (perdida|perdidas|extraviada|extraviadas|sumiu|desapareceu|roubada|extraviaram)
      ! (mala*|bagagem|mochila) ... (perdid*|extravi*|desaparec*|nao_a_encontram|nao_localizam|por_perdida|sem_rasto|roubad*|definitivamente|semanas_depois|21_dias)
      ! (perd*|extravi*|desaparec*|declararam_perdida|dada_como_perdida|sumiram) .. (definitivamente)? .. (a|o|minha|minhas|nossa|uma|com_a|as)? .. (mala*|bagagem|mochila)`,
    'food-quality': `
      ! (comida|prato|carne|frango|peixe|sopa|pizza|hamburguer|batatas|batata|massa|arroz|pequeno-almoco|cafe_da_manha|jantar|almoco|salada|cafe|pao|leite|fruta|frutas|legumes|buffet|bolo|marisco|ovos|sobremesa|lanche|sanduiche|iogurte|queijo|presunto|refeicao|esfiha|sushi|bife|feijao) ... (fria|frio|frios|crua|cru|queimada|queimado|passada|podre|estragado|estragada|azedo|azeda|ruim|rancoso|vencido|vencida|fora_da_validade|nojento|nojenta|intragavel|sem_sabor|bolor|mofo|cabelo|salgado|salgada|seca|seco|duro|dura|congelado|horrivel|cheirava|cheiro|bicho|larva|barata|plastico|vidro|mosca|gordurosa|murcha|gelado|gelada)
      ! (fria|frio|crua|cru|queimada|podre|estragada|estragado|vencida|vencido|nojenta|azeda|gelada) .. (comida|carne|frango|peixe|pao|leite|pizza|fruta|refeicao)
      ! intoxicacao|intoxicado|intoxicada|intoxicados|infeccao_alimentar|salmonela|salmonella
      (cabelo|mosca|larva|bicho|barata|plastico|vidro|inseto|metal) .. (na|no|em) .. (comida|sopa|prato|salada|hamburguer|pizza|arroz|meu|minha|pao|lanche)
      estragada|estragado|vencido|vencidos|fora_da_validade|fora_do_prazo|mofado|bolorento|prazo_de_validade|data_de_validade
      (passei_mal|passamos_mal|vomitos|vomitando|diarreia|doente|mal_disposto) .. (comer|comida|jantar|restaurante|frango|depois)?
      ! (comida|prato*|carne|frango|peixe|pizza|hamburguer*|arroz|sopa|cafe|pao|leite|salada|lanche*|sushi|marisco*|camarao|camaroes|ostra*|ovo*|queijo|presunto|fruta|legume*|iogurte|bolo|pastel|gelado|sorvete|sanduiche|massa|batata*|bife|coxinha|marmita|feijao|picanha|bacalhau|bebida|cerveja|molho|pequeno-almoco|sobremesa|jantar|almoco|acai|esfiha|kebab) .. (estava*|esta|veio|vieram|chegou|sabia|cheirava|era|foi|servid*|serviram|tinha*|muito|meio|super|saiu|vinha|tava|com) .. (fri*|gelad*|cru|crua|crus|sangr*|queimad*|esturricad*|passad*|podre*|rancos*|azed*|ruim|ma|horrivel|nojent*|dur*|sec*|insoss*|sem_sabor|salgad*|aguad*|requentad*|congelad*|estragad*|estranh*|vencid*|fora_do_prazo|mofo|bolor*|bicho*|larva*|cabelo*|mosca*|oleos*|gordur*|intragavel|borrach*|fermentad*|murch*|pedra|caco|vidro|plastico)
      ! (cabelo|cabelos|bicho*|larva*|mosca*|barata|formiga*|plastico|vidro|caco|pedra|metal|unha|inseto|dente|luva|penso|arame|lagarta) .. (na|no|dentro|nas|entre|num|numa) .. (a|o|minha|meu|comida|prato|sopa|salada|pizza|pao|arroz|hamburguer|cafe|bebida|iogurte|molho|leite|bolo|gelado|alface|copo|marmita|lanche|feijao|garrafa|refeicao)
      ! (passei|passamos|fiquei|ficamos|ficaram|todos|familia|estive|acabei) .. (mal|doente*|vomit*|com_diarreia|com_vomitos|intoxicad*|no_banheiro|nas_urgencias|maldispost*|com_dor_de_barriga) .. (por|depois|apos|com|de|da|comer|jantar|comida|jantar)?
      ! (fora_da_validade|fora_de_validade|validade|vencid*|fora_do_prazo) .. (ha|desde|o|produto*|leite|iogurte*|frango|ja|era|passad*|expirad*|terminad*|#)
      ! (porcao|dose|doses|porcoes) .. (ridicul*|minuscul*|mini|pequen*|miser*)`,
    cleanliness: `
      ! (quarto|casa_de_banho|banheiro|lencois|toalhas|cama|hotel|apartamento|carpete|tapete|cozinha|piscina|chuveiro|duche|mesa|mesas|talheres|copos|chao|assento|assentos|carro|sanitario|wc|restaurante|colchao|paredes|local|box|vaso) ... (sujo|suja|sujos|sujas|imundo|imunda|nojento|nojenta|manchas|manchado|manchados|sujidade|sujeira|cabelos|pelos|mofo|bolor|cheiro|fedia|fedor|po|poeira|pegajoso|por_limpar|nao_limparam|barata|baratas|percevejos|humidade|umidade|bichos|encardido|nao_foi_limpo|nao_estava_limpo)
      ! (sujo|suja|sujos|sujas|imundo|imunda|nojento) .. (quarto|banheiro|casa_de_banho|lencois|toalhas|hotel|mesa|copos|chao)
      ! barata|baratas|percevejos|ratos|rato|praga
      sujidade|sujeira|limpeza|higiene|imundo|imundicie|porcaria_no
      ~ sujo|suja|nojento
      ! (quarto|casa_de_banho|banheiro*|lencol|lencois|toalha*|cama|almofada*|travesseiro*|chao|piso|carpete|alcatifa|tapete|mesa*|talher*|copo*|prato*|cozinha|chuveiro|duche|banheira|piscina|ginasio|academia|balneario*|vestiario*|carro|assento*|carruagem|vagao|autocarro|onibus|aviao|local|restaurante|apartamento|colchao|cortina*|frigobar|corredor*|elevador|sala|clinica|cadeira*|toalha_de_mesa) .. (estava*|esta|estao|muito|super|chei*|sem|cheirava*|cheira|dava*|era|nunca|nao|tinha*|com|tava) .. (suj*|imund*|nojent*|cabelo*|pelo*|mancha*|manchad*|po|poeira|mofo|bolor|pegajos*|sangue|xixi|urina|lixo|barata*|bicho*|formiga*|percevejo*|a_humidade|a_mofo|a_tabaco|cigarro|esgoto|mal|mau_cheiro|limp*|nojo|varrid*|restos|gordura|beatas|batom|fungos|lavad*|trocad*|teias)
      ! (nao) .. (limp*|trocaram|trocam|fizeram|fazem|arrumaram|tinham_trocado) .. (o|a|os|as|nem)? .. (quarto|banheiro*|casa_de_banho|lencois|toalhas|cama|chao|mesas|apartamento|piscina|balnearios)
      ! (percevejo*|barata*|rato*|ratazana*|pulgas|carraca*|formigas|praga|infestac*|piolhos|mordidas) .. (em|por|de|no|na|quarto|cama|cozinha|restaurante|colchao|entre)
      ! (cheira|cheirava|cheiro|fedor|fedia|fede|pivete) .. (a|de)? .. (humidade|umidade|mofo|tabaco|cigarro|esgoto|urina|xixi|ralo|lixo|podre|suor|mau|banheiro|cao|cachorro)`,
    noise: `
      ! barulho|barulhento|barulhenta|ruido|ruidoso
      ! (nao|impossivel|sem) .. (dormir|descansar|dormimos|consegui_dormir|conseguimos_dormir|pregar_olho) .. (barulho|musica|festa|obras|bar|vizinhos|por)?
      ! (musica|festa|obra|obras|gritos|discoteca|vizinhos|bar|karaoke|som) ... (noite|madrugada|dormir|alta|alto|volume|horas|toda|ate_as)
      isolamento_acustico|paredes_finas|ouve-se_tudo|insonorizacao
      ! (nao|impossivel|sem|zero) .. (consegu*|se_consegue|se_pode|deu_para|deu_pra|deixam|deixaram|pregamos|preguei|conseguir)? .. (dormir|descansar|pregar_olho|olho|sono) ... (barulh*|ruid*|music*|festa|obra*|vizinh*|bar|discoteca|balada|gritos|transito|elevador|gerador|martel*|cao|cachorro|criancas|casamento|karaoke|camioes|caminhoes|porta*|comboio|maquina*)
      ! (music*|festa|obra*|berbequim|furadeira|martel*|gritos|vizinhos|discoteca|balada|karaoke|latidos|cachorro*|gerador|compressor|exaustor|elevador|canos|motas|motos|kart|camiao|casamento|gente|corredor|maquina|som) ... (toda_a_noite|a_noite_toda|noite_inteira|ate_as|as_#|no_maximo|de_madrugada|nao_deixa*|insuportavel|desde_as|sem_parar|altissim*|todas_as_noites|de_noite|aos_berros)
      ! (ouve-se|ouvia-se|ouve_se|se_ouve|se_ouvia|dava_para_ouvir|da_pra_ouvir|escuta-se) .. (tudo|todos|ate|cada|o_vizinho|a|o|os|absolutamente)
      ! barulho|barulhos|barulhento|barulheira|algazarra|gritaria|ruido|estrondo|zoada|barulhada`,
    room: `
      ! (quarto|suite|apartamento|chale|cabana) ... (pequeno|minusculo|diferente|outro|nao_era|vista|vistas|janela|varanda|ar_condicionado|ar|frio|quente|chuveiro|categoria|inferior|chave|pronto|reservei|duas_camas|solteiro|casal|aquecimento|humidade|umidade|velho|agua_quente|tv|frigobar|upgrade|antigo|cave|mofo|apertado|fumadores)
      ! (ar_condicionado|aquecimento|chuveiro|agua_quente|tv|cofre|frigobar|minibar|chave|varanda|wifi) .. (do|no|da|na) .. (quarto|hotel|apartamento|suite)
      ! vista .. (mar|para_o|jardim|piscina|parede|patio)
      cama_extra|cama_de_casal|camas_separadas|berco
      ~ quarto|hotel|hospedagem|alojamento|pousada
      ! (quarto|apartamento|suite|chale|estudio|bangalo) .. (que|nos|me|sem|com|nao|era|e|estava|dava|da|muito|tem|tinha) .. (janela*|pequen*|minuscul*|apertad*|velh*|antiquad*|interior|cave|subsolo|patio|estacionamento|parede|vista|ar|aquecimento|agua|varanda|luz|escur*|fri*|calor|humid*|umid*|diferente|deram|categoria|camas|cama|inferior|reservad*|reservamos|reservei|paguei|pagamos|chave|tomada*|wifi|elevador)
      ! (ar_condicionado|ar-condicionado|aquecimento|chuveiro|duche|agua_quente|televisao|wifi|frigobar|cofre|cartao|chave|fechadura|autoclismo|descarga|torneira|persiana|ventoinha|jacuzzi|cama|colchao|almofada*|secador|banheira|chaleira) .. (do|no|de) .. (meu|nosso)? .. (quarto|suite|apartamento)
      ! (cama|camas|colchao|sofa-cama|beliche|almofada*|travesseiro*) .. (dur*|desconfort*|afundad*|extra|separadas|solteiro|partid*|quebrad*|pequen*|velh*|molas|moles)
      ! (sem|nem) .. (aquecimento|ar_condicionado|ar-condicionado|agua_quente|toalhas|persianas|cortinas|vista|varanda|janela|janelas|cobertores|elevador) .. (no|nem|na|quarto|hotel)?
      ! (deram|atribuiram|puseram|colocaram|calhou|mudaram) .. (um|outro|o|de|num|noutro|me|nos)? .. (quarto|suite|andar|pior|inferior|categoria)`,
    safety: `
      ! pegou_fogo|incendio|em_chamas|fumaca|fumo|deitou_fumo|faiscas|faisca|explodiu|explosao|queimadura|queimaduras|choque_eletrico|levei_um_choque|tomei_choque|fuga_de_gas|vazamento_de_gas|cheiro_a_gas|cheiro_de_gas|cheiro_de_queimado|cheiro_a_queimado|monoxido|derreteu|superaqueceu|sobreaqueceu|rebentou|curto-circuito|curto_circuito
      ! (ferido|ferida|feriu|machucou|machuquei|magoou|cortou|cortei|hospital|pronto-socorro|urgencia|ambulancia|pontos|reacao_alergica|alergia|alergico|alergica|queimou|queimei|queda|fratura|intoxicado|engasgou|anafilatico) .. (por|com|me|filho|filha|crianca|bebe|culpa|produto|apos|do|da|mao|a|o)?
      ! perigoso|perigosa|perigo|inseguro|insegura|risco_de|podia_ter_morrido|podia_ter_sido|imprudente|bebado
      freios|freio|travoes .. (falharam|falhou|nao)
      fios .. (soltos|expostos|desencapados)
      ~ escorreguei|cai|caiu|tropecei
      ! (queim*|cort*|feri*|magoou|machuc*|pic*|eletrocut*|intoxic*|engasg*|engol*|afog*|asfixi*|caiu|escorreg*|tropec*|desmai*|prendeu) .. (meu|minha|o|a|me|se|no|na|com|um|uma|ao) .. (filh*|crianca*|bebe*|mao|maos|dedo|dedos|pe|cara|rosto|olho|perna|braco|mae|pai|avo*|marido|mulher|costas|cabeca|boca|garganta|net*|cao|cachorro|senhora|cliente|alun*)
      ! (meu|minha|nosso|nossa) (filho|filha|bebe|neto|neta|mae|pai|avo|marido|mulher|esposa) ... (engoliu|queim*|cort*|magoou|machuc*|eletrocut*|tomou_um_choque|levou_um_choque|engasg*|foi_parar|internad*|hospital|sangrando|a_sangrar|em_paragem|pontos)
      ! (deita|deitou|sai|saiu|saia|solta|soltou|saltaram|comecou_a_deitar|soltando|da|deu|faz) .. (fumo|fumaca|faiscas|faisquinha*|fogo|chamas|cheiro_a_queimado|cheiro_de_queimado|choque|choques|gas|estouro)
      ! (bombeiros|ambulancia|urgencias|hospital|uci|uti|internad*|pontos|gesso|oxigenio|endoscopia) ... (por|com|apos|desde|culpa|depois|vosso|seu|produto|aparelho|comida|gas|queda)
      ! (motorista|condutor|taxista|entregador|autocarro|onibus) .. (ia|vinha|conduz*|dirig*|bebad*|com|passou|a|estava) .. (telemovel|celular|telefone|excesso|velocidade|embriag*|bebid*|a_dormir|dormind*|sinal_vermelho|vermelho*|contram*|a_escrever|digitando|mensagem|zig*)
      ! (podia|podiam|poderia|quase|por_pouco) .. (ter|nos|se|me)? .. (mat*|morr*|queim*|afog*|desgraca|acidente|tragedia|explod*|eletrocut*|incendi*|atropel*|ter_sido_pior)
      ! (solt*|sem_fixar|sem_corrimao|sem_protecao|sem_aterramento|corrimao|degrau|escada|fio_descascado|fios_descascados|tomada|parafuso|pilha|recall|retirada_do_mercado|recolhido_do_mercado) .. (perig*|solt*|partid*|crianca*|cair|cai*|descascad*|engol*|lote|cadeirinha|modelo|expost*|queimad*|faisc*)
      ! (alergen*|celiac*|frutos_secos|amendoim|gluten|lactose|latex|alergi*) ... (reacao|urgencias|hospital|nao_dizia|nao_constava|inch*|adrenalina|avisei|disse|escrito|apesar|anafil*|continha|levava|luvas)`,
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
      ladroes|roubo
      ! (limparam|esvaziaram|rasparam|zeraram|levaram) .. (a|minha|as|toda|tudo)? .. (conta|poupanca*|economias|saldo|cartao|no_golpe)
      ! (me|nos) .. (lig*|escrev*|mandaram|enviaram|contact*|chegou) ... (fazendo-se_passar|se_passando|a_fazer-se|dizendo_ser|dizendo_que_sao|supostamente|em_nome_de|do_banco|a_pedir_o_pin|pedindo_a_senha|pedindo_dados|pedindo_um_codigo|pedindo_o_codigo|o_cvv)
      ! (ligaram|mandaram|recebi|chegou) ... (se_passando|fazendo-se_passar|pedindo|a_pedir|pede) .. (por|a|o|os|meu|minha)? .. (vcs|voces|senha|cvv|pin|codigo|dados|banco|cartao)
      ! (e|sera|sao) .. (vosso|de_voces|verdade|verdadeir*|real|autentic*|legitim*|fiavel|oficial|confiavel|golpe|fraude) .. (este|esse|o) .. (sms|email|e-mail|mensagem|numero|link|perfil|site|pagina)
      ! (sms|mensagem|email|e-mail|chamada|ligacao|link|whatsapp|site|pagina|perfil) ... (suspeit*|fals*|estranh*|pede|pedindo|igualzinh*|imit*|se_passando|fazendo-se|clon*|e_vosso|e_de_voces|e_verdadeir*)
      ! (alguem|desconhecid*|outro|outra|nao_sei_quem|bandido*|criminos*) .. (esta|fez|usou|usa|pediu|tirou|contrat*|abriu|assinou|comprou|entrou|mudou|gastou|sacou) ... (meu_nome|minha_conta|meu_cartao|meus_dados|meu_cpf|minha_identidade|meu_perfil|minha_linha|com_o_meu|em_meu_nome|no_meu_nome|meu_dinheiro)
      ! (no|em|com) .. (o)? .. meu nome .. (sem|emprestimo|linha|contrato|que_eu|credito|divida|e_eu|conta)
      ! (fizeram|abriram|contrataram|pediram) .. (um|uma)? .. (emprestimo|credito|conta|cartao|linha|compra*|pix|financiamento) .. (no|em|com|de) .. (o|meu|nome)?
      ! (eu|nunca|nao) .. (fiz|autorizei|realizei|reconheco|comprei|pedi|contratei|assinei|estive) .. (essa|esse|esses|essas|este|esta|nenhum|nenhuma|em)? .. (compra*|transferencia*|operacao|saque*|emprestimo|pagamento*|movimento*|transacao|transacoes|pais|cidade|gasto*|pix|levantamento*)`,
    privacy: `
      ! (dados|informacoes|informacao|morada|endereco|telefone|historico|numero|processo|dados_pessoais) .. (pessoais|privados|partilhados|compartilhados|compartilharam|partilharam|vazados|vazamento|vazaram|divulgados|divulgaram|vendidos|expostos|outra_pessoa|terceiros|sem_minha|sem_meu|apagar|eliminar|excluir|exclusao|outro_cliente|desconhecido)
      ! rgpd|lgpd|protecao_de_dados|privacidade|direito_ao_esquecimento|anpd|cnpd|confidencialidade|sigilo
      ! (apagar|eliminar|excluir|apaguem|excluam|remover|eliminem|exclusao) .. (os|meus|de|todos|dos)? .. dados
      ! (dados|fatura|informacoes|pedido|conta|resultados|exames) .. de .. (outro_cliente|outra_pessoa|outro_paciente|terceiros|outros_clientes|um_desconhecido)
      (como|onde|quem) .. (conseguiram|tem|obtiveram|arranjaram|deu|pegaram) .. meu|meus|o_meu .. (numero|dados|telefone|contacto|email)
      sem .. (minha_autorizacao|meu_consentimento|o_meu_consentimento|a_minha_autorizacao|consentimento)
      spam|chamadas_comerciais|telemarketing
      ! (deram|dei|deu|passaram|passou|forneceram|enviaram|mandaram|envi*|mostr*|revel*|contaram|partilh*|compartilh*|vaz*|vend*|ced*|publicaram|divulg*|expus*) .. (a|o)? .. (meu|meus|minha|minhas|nossos) .. (dados|morada|endereco|telefone|numero|historico|diagnostico|processo|informac*|resultado*|foto|fotos|conta|email|salario|ficha|conversa|cpf|relatorio|exame*)
      ! (vejo|vi|aparec*|receb*|chegou|tenho|abri|mandaram|enviaram|logado) .. (os|as|o|a|me|dados|um|uma|na)? .. (dados|pedidos|morada|endereco|cartao|fatura*|resultado*|exame*|historico|conta|extrato|documento*|contrato|saldo|fotos|receita) .. (de|da|do) .. (outr*|desconhecid*|um_tal|uma_tal|alguem|uma_senhora|um_senhor|terceiros|vizinh*)
      ! (quem|como|onde|por_que|porque) .. (e_que)? .. (deu|arranjaram|conseguiram|tem|obtiveram|sacaram|pegaram|foram_buscar) .. (o|os)? .. (meu|meus|minha) .. (numero|telefone|dados|email|morada|endereco|celular|telemovel|contacto|contato)
      ! (apag*|elimin*|exclu*|remov*|tir*|retir*) .. (de)? .. (a|o|os|as)? .. (meu|meus|todos|minha|minhas) .. (dados|perfil|informac*|foto|fotos|historico|video|imagem|nome) .. (do|da|que|pessoa*|para|seu|vosso|site|base|pagina)?
      ! (camara|camaras|camera*|grav*|escut*|geolocaliz*|rastre*|microfone|videovigil*) .. (sem|minha|no|de|quarto|conversa*|quanto_tempo|chamada*|copia|balneario*|autoriz*)
      ! (pegou|guardou|usou|tirou|anotou) .. (o)? .. meu .. (numero|contacto|contato|telefone|whatsapp) .. (da|do|para|e|na)
      ! (consentimento|autorizacao|permissao) .. (para|de)? .. (dados|ligar|publicidade|foto*|grav*|ceder|usar|partilhar|compartilhar)`,
    discrimination: `
      ! discriminacao|discriminado|discriminada|discriminados|discriminaram|discriminatorio|discriminatoria|racista|racistas|racismo|xenofobia|xenofobo|xenofobico|homofobia|homofobico|homofobica|machista|machismo|sexista|capacitismo|capacitista|transfobia|preconceito|preconceituoso|preconceituosa|racial|injuria_racial
      ! (por|porque|so_porque) .. (ser|sou|somos|causa|era|meu|minha)? .. (negro|negra|preto|preta|cor_da_pele|cor|estrangeiro|estrangeira|imigrante|cigano|cigana|mulher|gay|lesbica|trans|deficiente|deficiencia|cadeira_de_rodas|cadeirante|muculmano|muculmana|sotaque|raca|religiao|idade|nordestino|nordestina|brasileiro|brasileira|gravida|cego|cao-guia|cao_guia|autista|africano)
      ! (negaram|recusaram|impediram|expulsaram|nao_deixaram|barraram) ... (cadeira_de_rodas|cadeirante|cao-guia|cao_guia|deficiencia|negro|estrangeiro|gay)
      ! (por|porque|so_por|devido_a|ao|quando) .. (ser|sou|somos|era|meu|nosso|ver|e|ter|usar|falar|falo) .. (com)? .. (mulher*|negr*|pret*|indigen*|cigan*|estrangeir*|imigrant*|brasileir*|african*|angolan*|nordestin*|muculman*|judeu|judia|arab*|chines*|gay*|lesbic*|trans|homossexual*|deficien*|cadeira*|cadeirante|ceg*|surd*|autis*|down|velh*|idos*|gord*|sotaque|veu|turbante|cor|tatuag*|gravid*|mae|solteira|pobre|cabelo|cao-guia|bengala)
      ! (cao-guia|cao_guia|cadeira_de_rodas|muletas|bengala|andador|deficien*|amament*) ... (nao_deix*|neg*|imped*|expuls*|recus*|arranc*|cancel*|nao_quis*|proib*|obrigaram|inacessivel|sem_rampa|sem_acesso|incomod*|atrapalh*)
      ! (aos|as|ao|pro|para_o|a) .. (outros|outras|brancos|branco|rapaz_branco|loir*|homens|homem|demais|turistas|da_frente|do_lado|meu_namorado|marido) .. (nao|nada|ninguem|deix*|pass*|nem)
      ! (gente|pessoas|casais|clientes|familias) .. (como) .. (tu|voce|voces|nos|eu|essa|esse|esses|a_gente)
      ! (tratamento|trataram|trata|tratam|olharam|atenderam) .. (diferente|pior|desigual|inferior|de_segunda|como_bandid*|como_ladr*|com_desconfianca) .. (por|que|porque|aos)?
      ! (marido|esposo|nome_do_esposo|ter_filhos|tencionava_ter) .. (obrigatori*|exig*|autoriz*|perguntaram|formulario|filhos)`,
    'feature-request': `
      ! sugestao|sugerir|sugiro|seria_bom|seria_otimo|seria_legal|seria_util|seria_interessante|seria_ideal|gostaria_que|podiam_adicionar|poderiam_adicionar|poderiam_incluir|podiam_incluir|sinto_falta_de|pretendem_adicionar|bem_que_podia|podia_ter|podiam_ter|modo_escuro|nova_funcionalidade|nova_funcao|adicionar_a_opcao|tragam_de_volta|voltem_com
      ! (podiam|poderiam|podia|podem|deviam|deveriam|ponham|coloquem|adicionem|acrescentem|incluam|metam|implementem|facam|convinha|gostava_que|gostaria_que|ia_ser|seria|sugiro|proponho) .. (bom|bem|otimo|otima|util|top|fixe|legal|giro|melhor|bacana|que)? .. (que|se|poder|adicionar|acrescentar|incluir|uma_opcao|um_botao|a_opcao|opcao|modo|filtro|notificacoes|ter|houvesse|desse|deixasse|pusessem|incluissem|tivesse|um_modo|uma_funcao|permitir|exportar|integrar|integracao)
      ! (ideia|sugestao|proposta|pedido) .. (para|de)? .. (melhor*|app|site|futur*|proxim*|versao|funcao|loja|menu|que)
      ! (lista_de_desejos|modo_escuro|modo_noturno|tema_escuro|nova_opcao|nova_funcao|apple_pay|google_pay|widget)`,
    information: `
      ! voces|vcs (entregam|enviam|vendem|aceitam|fazem|trabalham|atendem|abrem|reservam|mandam)
      ! qual|quais .. (e|o|a|os|as|seria|seriam)? .. (prazo|preco|horario|frete|valor_do_frete|taxa_de_entrega|medidas|tamanhos)
      ! (gostaria|queria|quero|preciso|poderiam|poderia|podem|pode|podiam) .. (de)? .. (saber|informacao|informacoes|perguntar|esclarecer|tirar_uma_duvida|me_informar|dizer-me|informar|me_dizer)
      ! (voces|tem|fazem|enviam|aceitam|vendem|ha|e_possivel|quanto|qual|quais|a_que_horas|que_horas|posso|como|oferecem|inclui|abrem|onde|entregam) .. (envios|horario|abrem|fecham|custa|pagar|paypal|cartao|animais|disponivel|estacionamento|tamanho|tamanhos|garantia|internacional|domicilio|fazer|retirar|parcelar|contratar|abre|fecha|preco|documentos|pix|agendar|reservar|entrega|solicitar)
      duvida|duvidas|pergunta|horario_de_funcionamento
      ! (quanto|quanta|quantos) .. (custa*|vale|valem|mede|pesa|dura|fica_o|ficaria|seria)
      ! (a_que_horas|ate_que_horas|que_dias|que_horario|que_documentos|que_documentacao|qual_o_horario|qual_e_o_horario|qual_o_preco|qual_e_o_preco|qual_o_prazo_de_validade|qual_o_endereco|qual_a_morada)
      ! (fazem|vendem|enviam|mandam|aceitam|oferecem|abrem|entregam|alugam|reparam|atendem|reservam) .. (envios|entregas|a|em|com|para|nos|no|na|os|o|estacionamento|animais|caes|opcoes|vegan*|tamanhos|marcacao|domicilio|cartao|dinheiro|domingos|feriados|pedidos)
      (tem|ha|existe) .. (estacionamento|berco|animais|tamanhos|fraldario|wifi_gratis|opcoes|opcao_vegana|menu_infantil|tarifa|horario|esplanada|filial|loja_em|aulas)
      (e|sao) .. (compativel|compativeis|obrigatori*|valido_para|gratis_para|normal_que|precisa_de_receita) .. (com|para|os|a)?
      (uma|tenho|tinha|outra|pequena) .. (duvida|duvidinha|pergunta|perguntinha|curiosidade)`,
    praise: `
      ! agradecer|agradeco .. (a|o|pela|pelo)? .. (simpatia|ajuda|atendimento|atencao|rapidez|colega|equipa|equipe|gentileza|paciencia|apoio)
      ! (muito|muitissimo) obrigado|obrigada .. (pelo|pela|por|a|todos|equipe|equipa|atendimento|ajuda)
      ! (excelente|excelentes|maravilhoso|maravilhosa|fantastico|fantastica|otimo|otima|incrivel|impecavel|perfeito|perfeita|espetacular|sensacional|nota_10|nota_dez|delicioso|deliciosa|top|show|muito_bom|muito_boa|optimo|5_estrelas) .. (servico|atendimento|trabalho|produto|experiencia|qualidade|equipe|equipa|hotel|comida|estadia|entrega|profissional|tudo|simpatia)
      (servico|atendimento|produto|hotel|comida|tudo|entrega|equipe|equipa|experiencia|estadia|pessoal) .. (excelente|excelentes|maravilhoso|maravilhosa|fantastico|otimo|otima|incrivel|impecavel|perfeito|perfeita|nota_10|simpatico|simpaticos|atencioso|atenciosos|rapidissima|muito_bom|muito_boa|sensacional|cinco_estrelas|super_rapida|show|top)
      adorei|amei|adoramos|amamos|gostei_muito|superou|encantado|encantada
      ! parabens|recomendo|super_recomendo|muito_satisfeito|muito_satisfeita|muito_feliz|cinco_estrelas|voltaremos|nota_mil|elogiar|elogio|agradecer|grato|grata|5_estrelas|sempre_compro|estao_de_parabens|nota_1000
      ~ obrigado|obrigada|otimo|excelente|perfeito|feliz
      ! (da_gosto|um_prazer|um_encanto|um_amor|uns_amores|uns_queridos|um_espetaculo|uma_maravilha|uma_delicia|as_mil_maravilhas|top_demais|show_de_bola|nota_dez|nota_10|vinte_valores|cinco_estrelas|salvaram-me|me_salvaram|tomara_que_todos|arrasaram|estao_de_parabens|esta_de_parabens)
      ~ otim*|excelent*|impecav*|espetacular*|maravilhos*|fantastic*|simpatiquissim*|rapidissim*|atencios*|deliciosa|delicioso|fabulos*
      ! (tudo) .. (perfeito|otimo|bem|certo|certinho|excelente|impecavel|direitinho|conforme) .. (obrigad*|valeu|parabens)
      ! (quero|queria|so|escrevo_para|gostava_de|gostaria_de|venho) .. (felicitar|agradecer|dar_os_parabens|parabenizar|elogiar|reconhecer|destacar)
      ! (feliz|content*|satisfeit*|encantad*|agradecid*|apaixonad*) .. (com|pelo|pela)`,
  },
  classesPt,
);
