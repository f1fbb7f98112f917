import { wordSet } from './word-set.ts';

/** Before a family name: "Dr. King", "Frau Weber". English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms miss mx messrs master madam mister sir madame mademoiselle monsieur mme mmes mlle mgr
  dr drs doctor doctors dra doktor prof profs professor profa professeur professore professoressa profesor profesora
  herr herrn frau fraulein hr fr familie
  sr sra srta senor senora senorita senhor senhora sig sigra signor signora signore signorina dott dottssa dssa
  dottore dottoressa avv arch rag geom egr gent dhr mevr mevrouw mw meneer mijnheer
  drs ir mr ing dipling dipl mag magister maitre me
  ingenieur ingegnere ingeniero engenheiro eng lic licda arq abog
  rev reverend revd pastor pfarrer pater padre father abbe bruder rabbi rabbiner imam sheikh shaikh sheik hadji
  hon honourable honorable judge justice senator congressman congresswoman mp lord lady baron baroness count
  countess viscount viscountess marquess marquis graf grafin freiherr freifrau ritter furst furstin
  gen general lt lieutenant ltgen ltgov ltcol gov governor col colonel maj major capt captain cmdr commander adm
  admiral sgt sergeant cpl pvt brig marshal
  president chancellor minister ambassador mayor secretary representative councillor alderman
  coach queen king dame prince princess emperor empress pope saint don dona dom donna sister brother soeur frere
  suor fra schwester excellency highness majesty eminence holiness
`);

/** After one of these stands what somebody is called, not the family: "Sir Isaac", "Queen Elizabeth". */
export const TITLES_OF_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  sir dame king queen prince princess emperor empress pope saint don dona dom donna sister brother soeur frere suor
  fra schwester bruder pater padre father abbe`);

/** Names as well: a title only with a full stop, or before two words at least. */
export const TITLES_THAT_ARE_NAMES: ReadonlySet<string> = wordSet(`
  major judge justice pastor mag master prince princess dean duke earl baron graf ritter pater bruder marshal general
  king pope saint don dona dom donna rabbi me sr mw hr fr eng mp ing ir me arch marquis count mayor father`);

/** Titles when another title follows: "US Magistrate Judge", "Rt. Hon.", "Senior Judge". */
export const TITLE_FRONTS: ReadonlySet<string> = wordSet(`
  us rt right most very chief senior sr deputy vice vize assistant associate supreme district magistrate mag state
  designated acting federal circuit the his her your their its lt first second em emer emeritus priv privatdozent pd
  univ ao hc sehr geehrter geehrte dear lieber liebe cher chere querido querida estimado estimada caro cara`);

/** They follow a title and belong to it: "Dr. med.", "Dr. rer. nat.", "Dipl.-Ing. (FH)". */
export const TITLE_TAILS: ReadonlySet<string> = wordSet(`
  med phil rer nat jur iur oec pol habil vet dent theol ing hc mult sc techn mont pharm univ kfm kffr inform psych
  fh ba ma emer em elect`);
