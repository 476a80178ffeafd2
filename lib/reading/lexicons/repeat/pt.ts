import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

/** Portuguese wordings of earlier failures. */
export const repeatPt = phrases<RepeatCue>('repeat', {
  2: `
    segunda|2a vez|reclamacao|ligacao|chamada|queixa|mensagem|entrega|visita
    segundo email|e-mail|contato|contacto|pedido|tecnico|protocolo|chamado|envio
    (liguei|escrevi|reclamei|enviei|remarcaram|consertaram|mandei|adiaram|contactei) .. duas_vezes
    duas|dois vezes|emails|ligacoes|chamadas|mensagens|reclamacoes|tecnicos|e-mails|contatos|protocolos`,
  3: `
    terceira|3a vez|reclamacao|ligacao|chamada|queixa|mensagem|entrega|visita
    terceiro email|e-mail|contato|contacto|pedido|tecnico|protocolo|chamado|envio
    tres|3 vezes|emails|ligacoes|chamadas|mensagens|reclamacoes|tecnicos|e-mails|contatos|protocolos`,
  4: `
    quarta|4a vez|reclamacao|ligacao|chamada|mensagem|entrega
    quarto email|e-mail|contato|contacto|tecnico|protocolo
    quatro|4 vezes|emails|ligacoes|chamadas|mensagens|reclamacoes|e-mails|protocolos`,
  5: `
    quinta|5a vez|reclamacao|ligacao|chamada|mensagem
    quinto email|e-mail|contato|contacto|protocolo
    cinco|5 vezes|emails|ligacoes|chamadas|mensagens|reclamacoes|e-mails|protocolos`,
  6: `
    sexta|setima|oitava|nona|decima|enesima vez|ligacao|reclamacao|mensagem
    seis|sete|oito|nove|dez|6|7|8|9|10|12|15|20 vezes|emails|ligacoes|chamadas|mensagens|protocolos`,
  many: `
    varias|muitas|mil|multiplas|inumeras|tantas|diversas|centenas_de vezes|ligacoes|reclamacoes|chamadas|mensagens|ocasioes|tentativas
    varios|muitos|multiplos|inumeros|tantos|diversos emails|e-mails|contatos|contactos|protocolos|pedidos|atendentes
    repetidamente|constantemente|mais_uma_vez|vezes_sem_conta|sempre_a_mesma_coisa|toda_vez_que_ligo|repetidas_vezes`,
  more: `
    ! (continua|continuo|continuamos|ainda|segue|permanece) .. (sem|na_mesma|igual|nao|com_o_mesmo|a_espera) .. (funcionar|resolver|resolvido|solucao|resposta|noticias|nada|receber|chegou|retorno|problema|recebi|resolveram|responderam)
    ! (prometeram|prometeu|disseram|disse|garantiram|garantiu|ficaram) ... (mas|e|nunca|nada|nao|ate_agora|ate_hoje) .. (nao|nunca|nada|ninguem|chegou|veio|ligou|ligaram|apareceu|aconteceu|agora|hoje)
    de_novo|outra_vez|novamente .. (o_mesmo|mal|quebrado|atraso|falha|sem|nao|igual|problema|avaria|esperando|cobrado|cobraram|defeito|errado)?
    (mesmo|mesma) .. (problema|erro|defeito|avaria|historia|desculpa|resposta) .. (de_novo|outra_vez|sempre|continua)?
    voltou|volta .. a .. (falhar|quebrar|acontecer|avariar|dar|parar|estragar)
    ja .. (liguei|escrevi|reclamei|expliquei|contactei|enviei|mandei|falei|abri|reportei|tinha)
    (ninguem|nunca|sem|nao) .. (me|tive|recebi|obtive|ate|deram)? .. (respondeu|resposta|retornou|retorno|responderam|ligou|responde|respondem|respondido)
    (o_novo|a_nova|o_substituto|a_troca|o_segundo) .. tambem|igual
    fecharam|encerraram .. (chamado|protocolo|reclamacao|ticket)
    promessas nao_cumpridas|vazias|quebradas|falsas
    sem_solucao|nao_resolveram|nao_foi_resolvido|nao_resolveu|me_ignoram|ignorado|ignorada|enrolando|jogo_do_empurra|empurra|de_setor_em_setor|de_um_lado_para_o_outro`,
});
