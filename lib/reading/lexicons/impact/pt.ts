import type { ImpactKind } from '@/lib/reading/signals/impact';
import { phrases } from '@/lib/reading/phrases';

/** Portuguese wordings of what it did to the customer. */
export const impactPt = phrases<ImpactKind>('impact', {
  event: `
    (perdi|perdemos|perdido|estragou|estragaram|arruinou|arruinaram|sem|era_para|para|antes|presente|a_tempo|faltei|estragado|arruinado|perder) .. (o|a|meu|minha|do|da|de|nosso|um|uma|ao|pro)? .. (aniversario|casamento|natal|ferias|lua_de_mel|formatura|funeral|velorio|enterro|festa|batizado|entrevista|entrevista_de_emprego|exame|prova|concerto|show|reuniao|evento|viagem|voo|cha_de_bebe|cerimonia|dia_das_maes|dia_da_mae|dia_dos_pais|dia_do_pai|consulta|primeiro_dia|jogo|apresentacao|congresso|concurso|vestibular|mudanca|cirurgia|noivado)
    (aniversario|casamento|natal|ferias|festa|entrevista|viagem|evento|batizado|formatura|cerimonia) .. (arruinado|estragado|perdido|perdida|sem|passou|foi_ontem|e_amanha|e_no|ja|era|e_neste|sera|arruinada|estragada)
    (arruinaram|arruinou|estragou|estragaram|acabou_com|acabaram_com) .. (o|a|meu|nossa|nosso|as|minhas|nossas)? .. (dia|noite|fim_de_semana|viagem|ferias|estadia|jantar|planos|surpresa)
    presente .. (aniversario|natal|casamento|filha|filho|mae|esposa|marido|sobrinho|neto)`,
  family: `
    (filho|filha|filhos|crianca|criancas|bebe|mae|pai|avo|neto|neta|esposa|esposo|marido|mulher|familia|pais|sobrinho|sobrinha|irmao|irma|miudo|miuda|gemeos) .. (chorando|chorou|a_chorar|lagrimas|triste|dececionado|decepcionado|decepcionada|frio|fome|assustado|assustada|doente|sem|esperando|nao_pode|nao_conseguiu|dormindo|precisa|sozinho|sozinha|arrasado|arrasada|desiludido|desiludida)
    na_frente|diante|a_frente .. (dos|das|de|da|do) .. (filhos|criancas|todos|clientes|familia|toda_a_gente|todo_mundo)`,
  time: `
    (perdi|perdemos|perder|gastei|desperdicei|perdendo) .. (horas|hora|horas|dias|dia|tempo|manha|tarde|a_manha|o_dia|um_dia|meio_dia)
    (faltei|tirei|pedi|tive_de_faltar|tive_que_faltar|faltar) .. (dia|folga|ao_trabalho|no_trabalho|trabalho|ferias|servico)
    (fiquei|ficamos|esperei|esperamos|toda|todo|passei|estive) .. (em_casa|a_manha|o_dia|a_tarde|a_noite|horas|o_dia_todo|manha_toda|dia_inteiro) .. (esperando|a_espera|perdido|em_casa|no_telefone|no_aeroporto)?
    # horas|dias|semanas|minutos .. (esperando|a_espera|ao_telefone|na_fila|de_espera|perdidas|no_aeroporto|no_telefone|na_linha)
    dormir|dormimos|dormi .. (aeroporto|chao|banco|carro)
    sem dormir|pregar_olho`,
  money: `
    (tive|tivemos|fui_obrigado|fomos_obrigados|precisei|obrigado|obrigada) .. (que|de|a)? .. (comprar|pagar|alugar|contratar|reservar|gastar|pegar_um_taxi|apanhar_um_taxi|comer_fora|pedir_emprestado)
    (custou|custa|custando) .. (me|nos|caro|#|uma_fortuna|extra|mais)
    (perdi|perdendo|perder|perco|perdemos) .. (dinheiro|clientes|vendas|rendimento|meu_trabalho|contrato|negocio|emprego)
    nao .. (consigo|posso|tenho|pude) .. (pagar|aluguel|renda|comprar_comida|comer|contas|para_comer)
    (comida|geladeira|frigorifico|alimentos|remedios) .. (estragou|estragada|estragaram|fora|lixo|descongelou|perdi)
    do_meu_bolso|no_vermelho|cheque_especial|descoberto|juros|prejuizo|prejuizos|despesas_extra`,
  health: `
    doente|doentes|hospital|ferido|queimado|queimadura|vomitando|alergia|asma|ansiedade|estresse|stress|depressao|enxaqueca|dor|diabetico|diabetica|insulina|gravida|pressao|cirurgia|oxigenio|cancro|cancer|quimio|hemodialise|cadeira_de_rodas|deficiencia|febre|intoxicacao|crise_de_panico|nervos|passei_mal
    sem .. (medicacao|remedio|remedios|insulina|tratamento)
    minha_saude|saude_mental|desesperado|desesperada|desespero|angustia|angustiado|angustiada|nao_aguento_mais|exausto|exausta|esgotado|esgotada|chorando|a_chorar`,
  work: `
    nao .. (consigo|posso|podemos|pude|consegui) .. (trabalhar|teletrabalhar|faturar|estudar|entregar_o_trabalho|abrir_a_loja|atender)
    teletrabalho|home_office|trabalho_de_casa|trabalho_em_casa|meu_negocio|meu_chefe|meu_emprego|entrevista_de_emprego|meu_trabalho|perdendo_clientes|a_perder_clientes|autonomo|autonoma
    negocio|loja|escritorio|empresa|restaurante|clientes|consultorio .. (parado|parada|fechado|fechada|sem|esperando|perdendo|reclamando)`,
  embarrassment: `
    vergonha|envergonhado|envergonhada|humilhado|humilhada|humilhacao|humilhante|constrangimento|constrangedor|constrangido|constrangida|vexame|passei_vergonha|como_um_criminoso|como_ladrao|na_frente_de_todos|a_frente_de_toda_a_gente|na_frente_de_todo_mundo|papel_de_parvo|papel_de_palhaco`,
  home: `
    sem .. (luz|agua|agua_quente|aquecimento|internet|geladeira|frigorifico|maquina_de_lavar|fogao|cama|chuveiro|telefone|carro|comida|gas|energia) .. (desde|ha|dias|semanas|faz|com|em)?
    dormindo|dormir|a_dormir|comendo .. (no_chao|chao|colchao_inflavel|as_escuras|sem_luz|sofa)
    inundado|inundada|inundacao|alagado|alagada|passando_frio|presos|lavando_a_mao|lavar_a_mao|banho_frio|banho_gelado`,
});
