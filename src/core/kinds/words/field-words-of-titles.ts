import type { Field } from '../fields.ts';
import { FIELD_WORDS_OF_DOERS } from './field-words-of-doers.ts';
import { FIELD_WORDS_OF_THINKERS } from './field-words-of-thinkers.ts';
import type { WordsOfKind } from './words-of-kind.ts';

/** What somebody is called that tells the field as well; beside these the trades count. */
export const FIELD_WORDS_OF_TITLES: Readonly<Partial<Record<Field, WordsOfKind>>> = {
  ...FIELD_WORDS_OF_THINKERS,
  ...FIELD_WORDS_OF_DOERS,
};

/** Phrases that hold a word of some field and tell none, and names of trades that mean too much else in a title. */
export const NO_FIELD = `mobility, mobilität, quality assurance, betriebswirt, volkswirt,
  fachwirt, interim, brand ambassador, student ambassador, campus ambassador, primaria, recherche d'emploi,
  agente di commercio, ingénieur d'affaires, ingénieur commercial, ingénieur technico-commercial, leiter,
  leitung, manager, mitarbeiter, inhaber, besitzer, betreiber, direktor, angestellte, verkäufer,
  fachverkäufer, kaufmann, kauffrau, gehilfe, arbeiter, unternehmer, fachmann, fachfrau, medewerker,
  directeur, eigenaar, ondernemer, leider, berater, adviseur, assistent, vertreter, techniker, meister,
  werkstudent, tekstschrijver, presse, press, attaché de presse, chef de projet, chef de produit,
  chef de service, chef d'équipe, chef des ventes, chef de département, chef d'agence, chef de pôle,
  chef de marque, chef de secteur, chef de bureau, chef de section, chef de division, chef de mission,
  chef de programme, chef d'entreprise, chef vom dienst, chef de cabinet, chef comptable, chef d'unité,
  sales engineer, test driver, key driver, social media, social media manager, media relations,
  press release, technical writer, ux writer, content writer, doctor of philosophy, content editor,
  executive producer, personal assistant, driving force, company doctor, spin doctor, health and safety,
  work environment, learning environment, company culture, people and culture, culture manager, martial arts,
  data bank, food for thought, trading partner, quality control, data protection, government affairs,
  government relations, real time, association, council member, trust fund, security engineer,
  security analyst, security consultant, information security, cyber security, it security, it sicherheit,
  security officer, chief security officer, social security, board game, talent school, environment manager,
  mobility manager, event, store, stores, shop, shops, port, post, inn, spa, daily, tv, markt, motor, bar,
  sender, tafel, dom, glas, water, wind, gas, strom, oil, paper, papier, coffee, milk, campus, metro, relief,
  party, partido, partei, rail, temple, pub, lounge, holidays, welfare, journal, herald, industrial,
  chemical, technical, electronics, elektronik, elektro, garage, ambiente, milieu, region, provincie,
  congress, industries, uni, quinta, cantine, retail sales, tribune, ski, pension, tests, verein, nails,
  bikes, industrie, optique, optik, inmuebles, parlement, utility, utilities, volunteer, volunteering,
  dental hygiene, properties, property, food and beverage, f&b, surgery, ambulance, military service,
  climate change`;
