/** Desks, not people, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const ROLE_NAMES: ReadonlySet<string> = new Set(
  `abuse accounting accounts admin administration administrator all alerts api billing board bookings bot
  career careers chat compliance contact contacts customercare customerservice customersupport daemon
  desk dev devops dns do-not-reply donotreply editor editorial enquiries enquiry everyone events family feedback
  finance frontdesk general group hallo hello help helpdesk hi hiring hostmaster hr info information inquiries
  inquiry invoice invoices it jobs legal list lists mail mailbox mailer-daemon management marketing media
  members membership news newsletter no-reply noreply notification notifications office operations ops order
  orders partner partners payments payroll post postmaster press privacy purchasing recruiting recruitment
  reception registration reply reservations root sales secretariat secretary security service services shop
  staff subscribe support team tech unsubscribe webmaster welcome
  anfrage anfragen ausbildung auskunft bestellung bewerbung bewerbungen buchhaltung buero büro datenschutz
  empfang familie gemeinde geschaeftsstelle geschäftsstelle kanzlei karriere kontakt kundenservice personal
  poststelle praxis presse redaktion rechnung rechnungen sekretariat termine vertrieb verwaltung vorstand
  zentrale
  accueil administratif bonjour boutique commande commandes commercial comptabilite comptabilité direction
  emploi equipe équipe facturation famille recrutement redaction rédaction rh secretaire ventes
  administracion administración atencion ayuda comercial compras contabilidad contacto correo empleo equipo
  facturacion facturación familia gerencia hola informacion información oficina pedidos prensa recepcion
  reservas rrhh secretaria ventas
  acquisti amministrazione assistenza ciao commerciale contabilita contabilità contatti contatto direzione
  famiglia fatturazione fatture lavoro ordini prenotazioni redazione segreteria squadra stampa ufficio vendite
  ajuda atendimento contabilidade contato contactos encomendas equipa equipe escritorio escritório faturacao
  faturamento financeiro geral imprensa ola olá recepcao suporte vendas vagas
  administratie afspraak bestelling bestellingen boekhouding contacteer facturen factuur gezin inkoop kantoor
  klantenservice ledenadministratie onthaal pers personeel receptie secretariaat vacatures verkoop vragen`.split(
    /\s+/,
  ),
);

/**
 * Whether several people answer at this local part: `info`, `info2`, `info+shop`, `sales-berlin`. A person named
 * like a desk loses only the automatic joining; two people joined by a desk would be a wrong merge.
 */
export function isRoleName(localPart: string): boolean {
  const name = localPart.replace(/\+.*$/, '').replace(/\d+$/, '');
  const firstWord = name.replace(/[._-].*$/, '');
  return ROLE_NAMES.has(name) || ROLE_NAMES.has(firstWord);
}
