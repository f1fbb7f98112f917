import type { TemplateName } from './goal-template.ts';

/**
 * By which words an aim is known, in English, German, French and Spanish, folded; a phrase between commas, `*` for any
 * ending. `sure` ones decide, `plain` ones say much, `weak` ones only tip the balance.
 */
export type TemplateWords = { readonly sure?: string; readonly plain?: string; readonly weak?: string };

const FIRMS = `business*, company, companies, firm, enterprise, startup*, start up, shop, store, bakery, cafe, restaurant*, bar,
  studio, agency, practice, consultancy, unternehmen*, firma, laden, geschaft, betrieb, gewerbe, backerei, gaststatte, kanzlei,
  praxis, agentur, werkstatt, entreprise, societe, boite, boutique, boulangerie, magasin, agence, cabinet, empresa, negocio,
  tienda, panaderia, taller, despacho, agencia`;

/** Listed so that of equal ones the first is taken. */
export const TEMPLATE_WORDS: Readonly<Record<Exclude<TemplateName, 'something else'>, TemplateWords>> = {
  'find a co-founder': {
    sure: `cofounder*, co founder*, business partner*, mitgrunder*, mitbegrunder*, geschaftspartner*, cofondat*, co fondat*,
      cofundador*, co fundador*, socio, socia, associe, associee`,
  },
  'sell a firm': {
    sure: `sell my company, sell my business, sell the company, sell the business, company sale, business sale, nachfolger fur,
      unternehmensverkauf, unternehmensnachfolge, cession d entreprise, venta de la empresa, exit`,
    plain: 'sell, verkauf*, vendre, ceder, vender, ubergeb*, traspas*, nachfolg*',
    weak: FIRMS,
  },
  'raise money': {
    sure: `raise money, raise capital, raise funds, raise funding, seed round, business angel*, venture capital, fundrais*,
      fundraising, crowdfund*, geldgeber*, kapitalgeber*, risikokapital, finanzierungsrunde, lever des fonds, levee de fonds,
      levantar capital, ronda de financiacion, capital riesgo`,
    plain: `funding, investor*, investment*, finanzier*, kapital, investisseu*, financement, financer, inversor*, inversion*,
      financiacion, grant*`,
    weak: 'raise, money, geld, argent, dinero, capital, fonds, fondos',
  },
  'publish research': {
    sure: `publish*, research paper, journal article, veroffentlich*, publizier*, publikation*, publier, publication*, publicar,
      publicacion*`,
    plain: `paper, papers, journal, research, forschung, forschungs*, dissertation, these, article scientifique,
      recherches, investigacion, articulo*,
      manuscript, manuskript`,
  },
  'get into a school': {
    sure: `get into university, get into college, get into school, get into a school, studienplatz, admission*, be admitted,
      zulassung, aufgenommen werden, admis, admise, concours d entree, ser admitid*, entrar en la universidad`,
    plain: `school, university, college, uni, universitat, hochschule, schule, studium, masterstudium,
      bachelorstudium, studieren, phd, mba, master, masters,
      master s, doctorate, promotion, universite, ecole, fac, doctorat, universidad, escuela, colegio, doctorado, scholarship*,
      stipendium, bourse, beca`,
    weak: 'apply, bewerb*, candidat*, solicit*, study, etudier, estudiar',
  },
  'change field': {
    sure: `change field*, change my field, change career*, career change, change of career, switch career*, new career, change profession,
      change industr*, quereinstieg, quereinsteig*, berufswechsel, branchenwechsel, branche wechseln, beruf wechseln, umschul*,
      neu orientier*, umorientier*, reconver*, changer de metier, changer de voie, changer de carriere, changer de secteur,
      changer de domaine, cambiar de carrera, cambiar de sector, cambiar de profesion, cambiar de rumbo, cambio de carrera`,
    plain: `switch to, switch from, switch into, move into, break into, become a, become an, umsteigen, umstieg, einstieg, werden,
      beruflich verander*, devenir, pasar de, convertirme en, hacerme`,
    weak: 'change, switch, field, career, wechs*, branche, beruf, changer, metier, carriere, secteur, cambi*, carrera, sector',
  },
  'find a job': {
    sure: `find a job, new job, find work, get a job, get hired, job search, job hunt*, jobsuche, stellensuche, arbeit suchen,
      arbeit finden, neuen job, neue stelle, neue arbeit, trouver un emploi, nouvel emploi, chercher du travail,
      trouver du travail, nouveau travail, nouveau poste, encontrar trabajo, buscar trabajo, nuevo trabajo, nuevo empleo`,
    plain: `job, jobs, stelle, arbeit, arbeitsplatz, arbeitsstelle, anstellung, praktikum*, internship*, emploi, poste, travail,
      boulot, alternance, trabajo, empleo, puesto, practicas, employment, position, hired, ausbildungsplatz, lehrstelle`,
    weak: 'find, get, such*, finden, trouver, cherche*, encontrar, buscar, busco, role, work',
  },
  'move to a city': {
    sure: `move to, moving to, relocat*, settle in, emigrat*, umzieh*, umzug, auswander*, ziehen nach, nach * ziehen, demenag*,
      m installer, s installer, emmenag*, mudar*, trasladar*, emigrar, irme a, vivir en, partir vivre, live in, leben in, vivre a`,
    plain: 'ziehen, city, neue stadt, new city, nouvelle ville, nueva ciudad',
    weak: 'move, stadt, ville, ciudad, abroad, ausland, etranger, extranjero',
  },
  'start a business': {
    sure: `start a business, start my own, own business, my own boss, self employed, self employment, go freelance, freelanc*,
      selbststandig*, selbstandig*, existenzgrund*, eigenes unternehmen, eigene firma, a mon compte, mon entreprise,
      creation d entreprise, por cuenta propia, mi propia empresa, mi propio negocio, emprend*, autonomo`,
    plain: `${FIRMS}, grunden, grunde, eroffn*, aufmachen, entreprendre, montar, monter, start a, start an, open a, open an, launch a,
      launch an, ouvrir un, ouvrir une, ouvrir ma, ouvrir mon, lancer ma, lancer mon, abrir un, abrir una, abrir mi, crear mi`,
    weak: `start, open, launch, found, set up, build, begin, aufbau*, starten, lancer, ouvrir, creer, fonder, abrir, crear, fundar,
      lanzar, iniciar`,
  },
};
