import type { Phrases } from '../types';

/** Where health, the law or the agent's own person comes in, Portuguese. */
export const grave: Phrases['grave'] = {
  medical: {
    medicine: [
      'Antes de tudo: há quantidade suficiente para aguentar em segurança até à entrega, e quando acabaria? Se houver qualquer dúvida, não espere por nós: uma farmácia, o médico que acompanha o tratamento ou um serviço de urgência podem ajudar hoje, e se alguém se sentir mal, ligue para o número de emergência.',
    ],
    feeding: [
      'Antes de tudo: há quantidade suficiente para alimentar em segurança até à entrega, e até quando dura? Se houver qualquer dúvida, não espere por nós: uma farmácia, o médico ou um serviço de urgência podem ajudar hoje e, em caso grave, o número de emergência.',
    ],
    device: [
      'Antes de tudo: a pessoa que depende do aparelho está em segurança neste momento, e quanto tempo duraria a reserva? Se houver qualquer dúvida, não espere por nós: ligue já para o número de emergência ou para quem acompanha o tratamento.',
    ],
  },
  hurt: ['O que conta sobre {injury} é grave, e lamento muito. Como estão todos agora? Isso vem primeiro.'],
  right: ['Recorrer a quem entender é um direito seu e não muda em nada a forma como isto é analisado aqui.'],
  proof: ['As gravações e os documentos ajudariam, se quiser enviá-los por aqui; a decisão é sua.'],
  written: [
    'Ainda não tenho elementos para explicar o que se passou, e não vou dar uma explicação pronta: a resposta chega-lhe por escrito.',
  ],
  personal: [
    'Agradeço a simpatia. O meu número, os meus dados e o meu tempo livre são privados, por isso a essa parte tenho de dizer que não; no que precisar de nós, ajudo com gosto por aqui.',
  ],
};
