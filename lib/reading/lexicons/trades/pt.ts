import type { TradeWords } from './index';

/** Portuguese words of each trade. */
export const tradesPt: TradeWords = {
  parcel:
    'encomenda*|pedido*|pacote*|entrega*|entregue|estafeta|motoboy|transportadora|rastreio|rastreamento|caixa|correios|envio|alfandega|carteiro',
  home: 'sofa|colchao|colchoes|armario|movel|moveis|cama|estante*|mesa|cadeira*|candeeiro|luminaria|abajur|cortina*|tapete|jarra|vaso|espelho|pratos|caneca',
  garment: 'camisa*|camiseta*|vestido*|casaco*|jaqueta*|calca*|sapato*|tenis|bota*|camisola|saia|fato|terno|couro|blusa',
  device:
    'telemovel|celular|portatil|notebook|tablet|televisao|tv|ecra|tela|chaleira|torradeira|frigorifico|geladeira|maquina_de_lavar|forno|aspirador|auscultador*|fone*|coluna|carregador|bateria|impressora|liquidificador|camera|motor|fogao|freezer',
  flight: 'voo*|voar|aviao|avioes|companhia_aerea|aeroporto*|embarque|embarcar|escala|piloto|hospedeira|comissari*|pista|terminal',
  luggage: 'bagage*|mala|malas|esteira|mochila|pir|tapete_rolante',
  train: 'comboio*|trem|trens|autocarro*|onibus|metro|eletrico|plataforma|barco',
  room: 'hotel|hoteis|quarto*|suite|estadia|hospedagem|check-in|noite|noites|apartamento|pousada|hospede*|casa_de_banho|banheiro|chuveiro|varanda|recepcao|rececao|frigobar|almofada|lencol|lencois',
  meal: 'comida|prato|pizza*|hamburguer*|frango|sopa|bife|salada|pequeno-almoco|cafe_da_manha|jantar|almoco|sande*|cozinha|batatas|arroz|peixe|cru|crua|sabor|lanche|carne',
  table: 'restaurante*|empregado_de_mesa|garcom|garconete|ementa|cardapio|cafe|bar|sobremesa*|mesa_para|esplanada',
  care: 'clinica|hospital|medic*|enfermeir*|dentista|paciente|consulta|cirurgia|receita|farmacia|medicament*|remedio',
  line: 'internet|fibra|wifi|wi-fi|rede|4g|5g|router|roteador|modem|linha|dados_moveis|ligacao|conexao|sinal|banda_larga',
  power: 'luz|eletricidade|energia|agua|gas|aquecimento|caldeira|esquentador|apagao|corte|lixo|contentor*',
  app: 'app|aplicacao|aplicativo|site|pagina|erro|carregar|atualizacao|botao|navegador|trava|bloqueia',
  login: 'senha|palavra-passe|password|login|entrar|aceder|acessar|acesso|bloquead*|codigo|verificacao|utilizador|redefinir',
  account: 'conta|perfil',
  contract: 'contrato|plano|subscri*|assinatura|renov*|teste|newsletter|ginasio|academia|apolice|fidelizacao|mensalidade',
  bill: 'fatura*|recibo*|nif|cpf|cnpj|nota_fiscal|iva|extrato|boleto',
  card: 'cartao|banco|cobr*|debit*|pagamento|pago|paguei|transacao|pix|descontad*',
  refund: 'reembols*|dinheiro_de_volta|estorno|devolvam|devolucao_do_dinheiro',
  discount: 'desconto*|vale|cupom|cupao|codigo_promocional|promocao|saldos|preco*|caro|barato|aumento|oferta',
  fitter: 'tecnico*|instalador*|instalacao|instalar|canalizador|encanador|eletricista|montagem|montador*|montar',
  staff:
    'mal-educad*|grosseir*|funcionari*|gerente|rececionista|recepcionista|motorista|atendimento|atendente|gritou|desligou|riu|arrogante',
  robot: 'bot|chatbot|robo|pessoa_real|humano|gravacao|automatic*|assistente_virtual|circulos|opcao|maquina',
  data: 'dados|rgpd|lgpd|privacidade|protecao_de_dados|vazamento|publicidade|consentimento|base_de_dados|e-mail',
  stranger: 'burla*|golpe|fraude*|phishing|roubad*|hacke*|falso|clonad*|nao_fiz|desconhecid*|suspeit*',
  dirt: 'suj*|bolor|mofo|cabelo*|mancha*|barata*|percevejo*|cheiro|cheirava|nojo|pegajos*|rato*|po|imund*',
  din: 'barulho*|barulhent*|ruido*|musica|festa|obras|berbequim|furadeira|latir|dormir|dormi|tampoes',
  danger: 'fogo|fumo|fumaca|queim*|faisca*|choque|ferid*|alerg*|urgencia*|perig*|explod*|fuga|vazamento_de_gas|cinto',
  broken: 'partid*|quebrad*|rachad*|amassad*|rasgad*|riscad*|esmagad*|avariad*|nao_funciona|deixou_de|parou_de|vaza|estragad*',
  twice: 'duas_vezes|dobro|duplicad*|em_duplicado|segunda_vez',
  size: 'tamanho*|cor|cores|errad*|outro|outra|diferente*|modelo|vermelh*|azul|preto|preta|branco|verde|grande|pequen*',
  wait: 'esper*|fila|minutos|hora|horas|lento|lenta|demor*|eternidade',
  call: 'lig*|telefon*|e-mails|respond*|resposta|respost*|escrevi|ninguem|silencio|ignor*',
  question:
    'posso|tem|fazem|da_para|podiam_dizer|a_que_horas|que_horas|quanto|quanta|qual|gostava_de_saber|gostaria_de_saber|queria_saber|sera_que',
  thanks: 'obrigad*|otimo|otima|maravilh*|excelente|simpatic*|atencios*|parabens|fantastic*|elogio|adorei',
  wish: 'seria_bom|sugest*|funcionalidade|modo_escuro|opcao_de|podiam_acrescentar|adicionar|ideia|seria_otimo',
  stock: 'stock|estoque|esgotad*|disponivel|disponiveis|descontinuad*|fornecedor|rutura',
  origin:
    'negro|negra|cadeira_de_rodas|sotaque|estrangeir*|raca|racis*|veu|pele|gay|deficien*|surd*|ceg*|religiao|muculman*|cigan*|imigrante*|discrimin*',
};
