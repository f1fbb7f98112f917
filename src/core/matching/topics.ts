import type { Field } from '../kinds/fields.ts';
import type { WorkFunction } from '../kinds/work-functions.ts';

/** What people look for and can give, again and again: the beginnings of folded words that speak of one thing. */
export type Topic = {
  /** As a user reads it: "both are about …". */
  readonly name: string;
  readonly words: string;
  /** Whoever does this for a living knows of it. */
  readonly functions?: readonly WorkFunction[];
  readonly fields?: readonly Field[];
};

/** In English, German, French and Spanish. Synonyms only: what is merely near is left to the words themselves. */
export const TOPICS: readonly Topic[] = [
  {
    name: 'work',
    words:
      'job, jobs, position, vacanc, employ, internship, stelle, arbeitsplatz, praktikum, emploi, poste, stage, empleo, trabajo, puesto, practicas',
  },
  {
    name: 'finding staff',
    words:
      'hire, hiring, recruit, candidate, staff, personal, mitarbeiter, bewerber, recrut, candidat, contratar, candidato, personnel',
    functions: ['recruiting', 'human resources'],
    fields: ['recruiting'],
  },
  {
    name: 'a home',
    words:
      'flat, flats, apartment, room, rooms, housing, house, landlord, lodging, rent, wohnung, zimmer, miete, vermieter, unterkunft, appartement, logement, chambre, loyer, piso, habitacion, vivienda, alquiler, casa',
    fields: ['property'],
  },
  {
    name: 'law',
    words:
      'lawyer, legal, law, attorney, solicitor, contract, notary, anwalt, anwaltin, recht, rechts, vertrag, notar, avocat, avocate, juridique, contrat, notaire, abogad, legal, contrato, notari',
    functions: ['law'],
    fields: ['law'],
  },
  {
    name: 'visas and moving abroad',
    words:
      'visa, visas, visum, immigration, residence, permit, aufenthalt, einwanderung, sejour, extranjeria, visado, inmigracion',
  },
  {
    name: 'tax and books',
    words:
      'tax, taxes, accountant, accounting, bookkeep, audit, steuer, steuern, buchhalt, steuerberat, impot, comptab, fiscal, impuesto, contab, contable',
    functions: ['accounting'],
    fields: ['accounting'],
  },
  {
    name: 'money for a plan',
    words:
      'invest, investor, funding, fundrais, grant, grants, seed, loan, capital, bank, kredit, darlehen, forder, finanzierung, investier, financement, subvention, pret, financiacion, inversor, subvencion, prestamo',
    functions: ['investing', 'finance'],
    fields: ['finance'],
  },
  {
    name: 'marketing',
    words:
      'marketing, advert, campaign, branding, brand, seo, werbung, kampagne, marke, publicite, campagne, marque, publicidad, campana, marca',
    functions: ['marketing'],
    fields: ['marketing'],
  },
  {
    name: 'sales',
    words:
      'sales, sell, selling, seller, salesperson, vertrieb, verkauf, verkaufer, vente, ventes, vendre, vendeur, commercial, ventas, vender, vendedor',
    functions: ['sales'],
  },
  {
    name: 'first customers',
    words:
      'client, clients, customer, customers, buyer, kunde, kunden, kundin, auftraggeber, cliente, clientes, acheteur, comprador',
  },
  {
    name: 'design',
    words:
      'design, designer, logo, illustrat, layout, graphic, gestalt, grafik, graphis, diseno, disenador, ilustra',
    functions: ['design'],
    fields: ['design'],
  },
  {
    name: 'software',
    words:
      'software, developer, programm, coding, website, webseite, app, apps, entwickler, developp, logiciel, site, programad, desarrollador, web',
    functions: ['software'],
    fields: ['software'],
  },
  {
    name: 'data',
    words:
      'data, statistic, spreadsheet, excel, daten, statistik, auswertung, donnees, statisti, datos, estadistic',
    functions: ['data'],
  },
  {
    name: 'writing and editing',
    words:
      'writ, writer, editing, editor, proofread, copyedit, lektor, korrektur, texten, schreib, relecture, rediger, redaction, redact, correccion, corregir, escrib',
    functions: ['writing'],
  },
  {
    name: 'translation',
    words:
      'translat, translation, interpreter, ubersetz, dolmetsch, tradu, traduction, traductor, interprete',
  },
  {
    name: 'learning a language',
    words:
      'english, german, french, spanish, language, deutsch, englisch, sprache, sprachkurs, franzosisch, langue, anglais, allemand, idioma, ingles, aleman, frances, espanol, tandem',
  },
  {
    name: 'teaching and tutoring',
    words:
      'tutor, tutoring, lesson, lessons, teach, teacher, homework, nachhilfe, unterricht, lehrer, cours, professeur, soutien, clases, profesor',
    functions: ['teaching'],
    fields: ['education'],
  },
  {
    name: 'research',
    words:
      'research, study, paper, thesis, lab, forschung, studie, doktorarbeit, dissertation, recherche, these, etude, investigacion, tesis, estudio',
    functions: ['research'],
    fields: ['research'],
  },
  {
    name: 'a mentor',
    words: 'mentor, mentoring, coach, coaching, guidance, mentorin, berater, accompagn, mentora',
  },
  {
    name: 'health',
    words:
      'doctor, doctors, physician, therap, dentist, physio, clinic, arzt, arztin, zahnarzt, klinik, praxis, medecin, dentiste, kine, medico, medica, dentista, terapeuta',
    functions: ['care'],
    fields: ['health'],
  },
  {
    name: 'looking after children',
    words:
      'babysit, childcare, kindergarten, nanny, nursery, kita, kinderbetreuung, tagesmutter, creche, garde, guarderia, canguro, ninera',
  },
  {
    name: 'moving house and transport',
    words:
      'van, truck, moving, removal, car, cars, lift, trailer, umzug, transporter, auto, anhanger, demenag, camion, voiture, furgoneta, mudanza, coche, remolque',
    fields: ['transport'],
  },
  {
    name: 'building and repairs',
    words:
      'plumb, electrician, carpent, builder, repair, renovat, handwerker, klempner, elektriker, tischler, reparatur, plombier, electricien, menuisier, travaux, fontanero, electricista, carpintero, obra, reforma',
    functions: ['craft'],
    fields: ['construction'],
  },
  {
    name: 'tools to borrow',
    words:
      'tool, tools, ladder, drill, werkzeug, leiter, bohrmaschine, outil, outils, echelle, perceuse, herramienta, escalera, taladro',
  },
  {
    name: 'a place to meet or work',
    words:
      'venue, hall, workshop, office, desk, studio, cowork, raum, saal, werkstatt, buro, atelier, salle, bureau, local, sala, oficina, taller',
  },
  {
    name: 'food and baking',
    words:
      'bake, baker, bakery, bread, cook, cooking, cater, restaurant, backer, backerei, brot, kochen, boulang, pain, cuisine, traiteur, panader, pan, cocina',
    fields: ['food', 'hospitality'],
  },
  {
    name: 'music',
    words:
      'music, musician, band, piano, guitar, choir, musik, musiker, klavier, chor, musique, musicien, chorale, musica, musico, coro',
  },
  {
    name: 'photographs and film',
    words:
      'photo, photos, photograph, camera, video, film, fotograf, kamera, photographe, fotografia, fotografo, camara',
  },
  {
    name: 'press',
    words:
      'press, journalist, reporter, newspaper, podcast, presse, journalistin, zeitung, journal, prensa, periodista, periodico',
    functions: ['journalism', 'communication'],
    fields: ['media'],
  },
  {
    name: 'speakers and events',
    words:
      'speaker, talk, keynote, panel, conference, referent, vortrag, konferenz, intervenant, conferenc, ponente, charla, congreso',
  },
  {
    name: 'suppliers and making',
    words:
      'supplier, manufactur, factory, producer, lieferant, hersteller, fabrik, fournisseur, fabricant, usine, proveedor, fabricante, fabrica',
    functions: ['operations'],
    fields: ['manufacturing'],
  },
  {
    name: 'travel',
    words: 'travel, trip, itinerary, reise, reisen, voyage, viaje, viajar',
    fields: ['travel'],
  },
];
