/** German writes every noun as it writes a name. These ends are those of no name. */
const NOUN_END =
  /.{2}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|nis|nisse|ment|tum|chen|lein|enz|anz|tät|itat|ik|ur|age|amt|rat|haus|stelle|platz|plan|preis|fest|treffen|essen|feier|messe|gesprach|abend|mittag|zeit|arbeit|werk|buch|bericht|vertrag|auftrag|antrag|termin|angebot|projekt|konzept|entwurf|rechnung|unterlagen|liste|daten|fotos|bilder|karte|probe|schule|klasse|gruppe|verein|firma|markt|laden|bahn|bahnhof|flughafen|kantine|garten|strasse|weg|verlag|kurs|seminar|prozess|problem|thema|frage|idee|lehre|miete|kita|hort|umzug|urlaub|reise|tour|spiel|stunde|woche|monat|jahr)$/;
/** Names that end alike. */
const NAMES_ALL_THE_SAME = new Set(
  'arthur artur dominik patrik erik henrik frederik hendrik vik ulrik heik konstanz constanz timur nour noor lorenz florenz vincenz vinzenz clemenz kunz franz hanz gretchen noah maik mike meik veit ludwik nik yannik jannik yanik hartung jung'.split(
    ' ',
  ),
);

export function isGermanNoun(folded: string): boolean {
  return NOUN_END.test(folded) && !NAMES_ALL_THE_SAME.has(folded);
}

/** Steuerberater, Klassenlehrerin, Hausmeister: what somebody is ends in few ways. */
const ROLE_END =
  /(?:anwalt|anwaltin|arzt|arztin|(?:berat|lehr|leit|train|mitarbeit|handwerk|bau|makl|betreu|vertret|entwickl|verwalt|pruf|forsch|journalist|redakt|organisat|manag|vermiet)er(?:in)?|meister(?:in)?|direktor(?:in)?|(?:redakt|invest|modera)e?t?or(?:in)?|referent(?:in)?|chef(?:in)?|freund(?:in)?|kollege|kollegin|nachbar(?:in)?|partner(?:in)?|sprecher(?:in)?|vorsitzende[rn]?|beauftragte[rn]?|bekannte[rn]?)$/;

/** Who somebody is to somebody, written large before a name. */
const ROLES: ReadonlySet<string> = new Set(
  `bruder schwester mann frau sohn tochter vater mutter onkel tante cousin cousine neffe nichte enkel enkelin opa oma
  schwager schwagerin schwiegermutter schwiegervater freund freundin kumpel partner partnerin verlobter verlobte
  kollege kollegin kollegen chef chefin vorgesetzter assistent assistentin mitarbeiter mitarbeiterin praktikant praktikantin
  nachbar nachbarin nachbarn vermieter vermieterin mitbewohner mitbewohnerin trainer trainerin lehrer lehrerin arzt arztin
  anwalt anwaltin steuerberater steuerberaterin notar notarin makler maklerin berater beraterin kunde kundin kunden
  studienfreund studienfreundin schulfreund schulfreundin studentin student doktorand doktorandin betreuer betreuerin
  mentor mentorin grunder grunderin mitgrunder mitgrunderin investor investorin journalist journalistin redakteur redakteurin
  tischler schreiner maler architekt architektin pfarrer pfarrerin dozent dozentin kommilitone kommilitonin kontakt familie`.split(
    /\s+/,
  ),
);

export const isGermanRole = (folded: string): boolean => ROLES.has(folded) || ROLE_END.test(folded);
