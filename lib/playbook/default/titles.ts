import type { Words } from '../schema';

const words = (en: string, es: string, zu: string, pt: string, fr: string, de: string): Words => ({ en, es, zu, pt, fr, de });

/** What the options of the default playbooks are called: short nouns, as they stand in the sidebar's list. */
export const TITLES = {
  reshipment: words('New shipment, express', 'Nuevo envío urgente', 'Ukuthumela kabusha ngokushesha', 'Novo envio expresso', 'Nouvel envoi express', 'Erneuter Versand per Express'), // prettier-ignore
  replacement: words('Free replacement', 'Reposición gratuita', 'Okunye esikhundleni mahhala', 'Substituição gratuita', 'Remplacement gratuit', 'Kostenloser Ersatz'), // prettier-ignore
  refund: words(
    'Full refund',
    'Reembolso completo',
    'Ukubuyiselwa imali yonke',
    'Reembolso total',
    'Remboursement intégral',
    'Volle Erstattung',
  ),
  refundDuplicate: words('Refund of the charge', 'Reembolso del cargo', 'Ukubuyiselwa imali ebikhokhiswe', 'Reembolso da cobrança', 'Remboursement du débit', 'Erstattung der Abbuchung'), // prettier-ignore
  partialRefund: words('Partial refund, they keep it', 'Reembolso parcial, se lo queda', 'Ukubuyiselwa ingxenye yemali', 'Reembolso parcial, fica com o produto', 'Remboursement partiel, produit conservé', 'Teilerstattung, Ware bleibt beim Kunden'), // prettier-ignore
  priceReduction: words('Reduction of the bill', 'Descuento en la cuenta', 'Isaphulelo ku-akhawunti', 'Redução da conta', 'Réduction sur la note', 'Nachlass auf die Rechnung'), // prettier-ignore
  exchange: words('Exchange for another item', 'Cambio por otro artículo', 'Ukushintshiselana ngenye into', 'Troca por outro artigo', 'Échange contre un autre article', 'Umtausch gegen einen anderen Artikel'), // prettier-ignore
  repair: words('Free repair', 'Reparación gratuita', 'Ukulungiswa mahhala', 'Reparação gratuita', 'Réparation gratuite', 'Kostenlose Reparatur'), // prettier-ignore
  returnLabel: words('Prepaid return label', 'Etiqueta de devolución pagada', 'Ilebula yokubuyisela ekhokhelwe', 'Etiqueta de devolução paga', 'Étiquette de retour prépayée', 'Bezahltes Rücksendeetikett'), // prettier-ignore
  tracking: words('Trace with the courier', 'Localización con el transportista', 'Ukulandelela nekhuriya', 'Localização com a transportadora', 'Recherche auprès du transporteur', 'Nachforschung beim Paketdienst'), // prettier-ignore
  baggageTracing: words('Trace of the bag', 'Búsqueda del equipaje', 'Ukufunwa kwesikhwama', 'Localização da bagagem', 'Recherche du bagage', 'Suche nach dem Gepäck'), // prettier-ignore
  investigation: words('Personal look into the case', 'Revisión personal del caso', 'Ukuphenywa kwecala mathupha', 'Análise pessoal do caso', 'Examen personnel du dossier', 'Persönliche Prüfung des Falls'), // prettier-ignore
  paymentTrace: words('Trace of the payment', 'Rastreo del pago', 'Ukulandelela inkokhelo', 'Rastreio do pagamento', 'Recherche du paiement', 'Nachverfolgung der Zahlung'), // prettier-ignore
  callback: words('Call back from a person', 'Llamada de una persona', 'Ukufonelwa ngumuntu', 'Chamada de uma pessoa', 'Rappel par une personne', 'Rückruf von einer Person'), // prettier-ignore
  managerCall: words('Call from the manager', 'Llamada del responsable', 'Ukufonelwa ngumphathi', 'Chamada do responsável', 'Appel du responsable', 'Anruf der Leitung'), // prettier-ignore
  voucher: words('Voucher for the next order', 'Vale para el próximo pedido', 'Ivawusha ye-oda elilandelayo', 'Vale para a próxima compra', 'Bon d’achat pour la prochaine commande', 'Gutschein für die nächste Bestellung'), // prettier-ignore
  discount: words('Discount on this order', 'Descuento en este pedido', 'Isaphulelo kuleli oda', 'Desconto neste pedido', 'Remise sur cette commande', 'Rabatt auf diese Bestellung'), // prettier-ignore
  discountService: words('Discount on the next bill', 'Descuento en la próxima factura', 'Isaphulelo ku-akhawunti elandelayo', 'Desconto na próxima fatura', 'Remise sur la prochaine facture', 'Nachlass auf die nächste Rechnung'), // prettier-ignore
  freeShipping: words('Shipping refunded', 'Devolución de los gastos de envío', 'Ukubuyiselwa imali yokuthumela', 'Devolução dos portes de envio', 'Frais de port remboursés', 'Erstattung der Versandkosten'), // prettier-ignore
  loyaltyPoints: words(
    'Loyalty points',
    'Puntos de fidelidad',
    'Amaphuzu okwethembeka',
    'Pontos de fidelidade',
    'Points de fidélité',
    'Treuepunkte',
  ),
  upgrade: words('Better room or table', 'Mejor habitación o mesa', 'Igumbi noma itafula elingcono', 'Quarto ou mesa melhor', 'Chambre ou table supérieure', 'Besseres Zimmer oder besserer Tisch'), // prettier-ignore
  roomChange: words('Another room', 'Otra habitación', 'Elinye igumbi', 'Outro quarto', 'Une autre chambre', 'Ein anderes Zimmer'),
  gesture: words('A drink or dessert on the house', 'Una bebida o un postre por cuenta de la casa', 'Isiphuzo noma uphudingi mahhala', 'Uma bebida ou sobremesa por conta da casa', 'Une boisson ou un dessert offert', 'Ein Getränk oder Dessert aufs Haus'), // prettier-ignore
  returnVisit: words('Discount on the next visit', 'Descuento en la próxima visita', 'Isaphulelo ekuvakasheni okulandelayo', 'Desconto na próxima visita', 'Remise sur la prochaine visite', 'Nachlass beim nächsten Besuch'), // prettier-ignore
  rebooking: words('New booking, free of charge', 'Nueva reserva sin coste', 'Ukubhukhwa kabusha mahhala', 'Nova reserva sem custos', 'Nouvelle réservation sans frais', 'Kostenlose Umbuchung'), // prettier-ignore
  cancellation: words('Cancellation free of charge', 'Cancelación sin coste', 'Ukukhansela mahhala', 'Cancelamento sem custos', 'Annulation sans frais', 'Kostenlose Stornierung'), // prettier-ignore
  correction: words('Correction of the bill', 'Corrección de la factura', 'Ukulungiswa kwe-invoyisi', 'Correção da fatura', 'Correction de la facture', 'Berichtigung der Rechnung'), // prettier-ignore
  access: words('Access restored', 'Acceso restablecido', 'Ukubuyiselwa ukungena', 'Acesso restabelecido', 'Accès rétabli', 'Zugang wiederhergestellt'), // prettier-ignore
  technician: words('Visit of a technician', 'Visita de un técnico', 'Ukuvakasha kochwepheshe', 'Visita de um técnico', 'Visite d’un technicien', 'Besuch eines Technikers'), // prettier-ignore
  remoteHelp: words('Guided help, step by step', 'Ayuda guiada, paso a paso', 'Usizo isinyathelo ngesinyathelo', 'Ajuda guiada, passo a passo', 'Aide guidée, pas à pas', 'Hilfe Schritt für Schritt'), // prettier-ignore
  explanation: words('Written explanation', 'Explicación por escrito', 'Incazelo ebhaliwe', 'Explicação por escrito', 'Explication écrite', 'Schriftliche Erklärung'), // prettier-ignore
  expenses: words('Refund of expenses with receipts', 'Reembolso de gastos con recibos', 'Ukubuyiselwa izindleko ngamarisidi', 'Reembolso de despesas com recibos', 'Remboursement des frais sur justificatifs', 'Erstattung der Auslagen gegen Beleg'), // prettier-ignore
} as const satisfies Record<string, Words>;
