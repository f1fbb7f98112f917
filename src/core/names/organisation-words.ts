import { once } from '../kinds/once.ts';
import { isGivenName } from './given-names.ts';
import { wordSet } from './word-set.ts';

/** Words of organisations' names that no person is called by; in the languages of the lexicons. */
const WORDS = `
  company companies corporation corp incorporated enterprises enterprise holdings holding group gruppe groupe grupo
  gruppo groep industries industrie industrial associates association assoc assn society foundation fund trust
  institute institut instituto istituto university universitat universite universidad universidade universita
  universiteit college school schule ecole escuela escola scuola academy akademie hochschule gymnasium
  church kirche gemeinde parish temple mosque synagogue ministries ministry ministerium ministere
  bank banque banco banca sparkasse insurance versicherung assurance seguros
  committee council commission department dept bureau agency agentur agence agencia agenzia authority
  county city township district board federation federal national international union unions league club verein
  verband stiftung vereniging stichting fundacion fundacao fondazione associazione asociacion associacao
  services service solutions systems software technologies technology tech consulting consultants partners partnership
  logistics transport transportation trucking construction builders contractors contracting electric electrical plumbing
  engineering manufacturing mfg pharmaceuticals pharma medical clinic hospital hospice klinik praxis hopital healthcare
  health dental pharmacy apotheke laboratory laboratories labs lab research
  restaurant restaurants cafe hotel inn bakery grill bar pizza pizzeria catering foods grocery market supermarket store
  stores shop boutique salon studio studios gallery museum theater theatre theatre orchestra
  media press publishing publications verlag news magazine radio television broadcasting films productions
  realty properties property estates immobilien mortgage investments investment capital ventures financial finance
  advisors advisers management marketing advertising design communications telecom networks network
  energy oil gas power solar water electric environmental recycling
  auto automotive motors airlines airways railway railroad
  pac lobby citizens taxpayers voters campaign democratic republican party coalition alliance
  team support office buro redaktion kundenservice newsletter helpdesk notifications
  supply supplies supplier products equipment machinery tools parts hardware rental rentals cleaning security
  amusement entertainment gaming sports fitness gym golf travel tours cruise
  farm farms ranch vineyards winery brewery
  inc llc ltd gmbh plc llp lp pllc kg ohg ug srl sarl sas bv nv oyj aps spa sa ag co intl dba firm law chambers
  attorneys lawyers kanzlei notariat steuerberatung rechtsanwalte architects architekten
  local amalgamated workers teamsters brotherhood commerce chamber bancorp bancshares
  brands paving packers packing signs foods exterminators implement implements parsonage cathedral chapel baptist
  methodist lutheran presbyterian episcopal elementary friends residents hilton chevrolet honda toyota distributors
  distributing warehouse packaging printing graphics landscaping roofing heating cooling flooring trailer trailers
  aviation aerospace chemical chemicals plastics steel metals metal textiles apparel fashion jewelers jewellers florist
  apartments condominium condominiums homeowners village bureau archdiocese diocese seminary monastery
  photography dentistry jeweler jewelry furniture music homes deli dairy liquor gardens cemetery congregation government
  chapter lodge order basilica hs sch const bros brothers brokerage ins ctr asphalt cabinet concrete nursing advocacy
  political education outlet funeral obstetrics gynecology oral surgery orthopedics pediatrics cardiology dermatology
  alarm alarms karate acquisition fundraiser caucus congress assembly reelect elect nation tribe discovery cpas
  bakery brewing wines spirits motel resort spa nails hair barber laundry cleaners optical vision
  kindergarten kita verwaltung gemeinderat rathaus amt behorde mairie prefecture ayuntamiento prefeitura comune
  associated unlimited global worldwide worldwide universal centre center centro zentrum centrum
`;

/** They are families or initials too. */
const AMBIGUOUS =
  wordSet(`sa ag co lp as ab nv bv kg ug sas spa bar church temple bank city hair nails order nation brothers const elect ins vision spirits amt oral discovery gardens homes
  market power gas oil local law parts sports farm ranch national union inn club tools department party water
  news press shop service team office friends glass steel village chapel metal church`);

const words = once(() => wordSet(WORDS));

/** Whether a word speaks for an organisation; one that may be a family's counts where no given name stands first. */
export function hasOrganisationWord(listed: readonly string[]): boolean {
  const isAfterGiven = isGivenName(listed[0] ?? '') && listed.length < 4;
  return listed.some((word, at) => words().has(word) && (!AMBIGUOUS.has(word) || (at > 0 && !isAfterGiven)));
}
