import { type FavourLanguage, NAME } from './favour-way.ts';
import { DUTCH } from './favour-ways-in-dutch.ts';
import { ITALIAN } from './favour-ways-in-italian.ts';
import { LETTER } from './word-pattern.ts';

const WHOM = `(?<whom>him|them|${NAME}(?!'s|§)|her(?= (?:with|to|how|the|an?|some|my|in|on|out|move|find|get|through|for|home|from|up)(?![a-z])|[.!]?$))`;
const WHOM_GIVEN = `(?<whom>her|him|them|${NAME}(?!'s|§))`;
const WHOSE = `(?<whom>her|his|their|${NAME})(?:'s)?`;

const MANY = '(?:an?|some|the|his|her|their|my|our|two|three|several|many|\\d+)';
const LIKED =
  '(?:(?:good|great|useful|helpful|honest|kind|very|really|detailed|quick|warm|new|lovely|big|first|thoughtful|wonderful) )*';
const PLAIN_GIFT = '(?:advice|feedback|tips|pointers|comments on|suggestions|encouragement|flowers|tickets)';
const COUNTED_GIFT =
  '(?:advice|feedback|tips?|comments on|suggestions|intros?|introductions?|references?|recommendations?|referrals?|hand|lift|ride|present|gift|flowers|tickets|book|books|hour of|hours of|afternoon of)';
const GIFT = `(?:${LIKED}${PLAIN_GIFT}|(?:a (?:lot|bit) of |lots of |some )${LIKED}${PLAIN_GIFT}|${MANY} ${LIKED}${COUNTED_GIFT})(?![${LETTER}])(?! (?:back|form|forms|link|links|loop|club)(?![a-z]))`;
const WORK =
  '(?:drafts?|thesis|manuscript|chapters?|deck|cv|resume|cover letter|proposal|essay|application|slides|pitch|speech|contract|code|website)(?![a-z])';
const IDEA = '(?:[a-z]+ )?(?:idea|concept|game|notion|topic|subject|method|book|band|music|food|dog|cat)';
const SOMEBODY = `to (?=§|his |her |their |some|people|an? |two |three )(?![a-z]+ ${IDEA}(?![a-z]))`;
const DONE_FOR = '(?:put in a (?:very )?good word|vouched|stood in|stepped in|covered|babysat|spoke up)';

const LETTER_FOR = '(?:an? |the )(?:[a-z]+ )?(?:letter of )?(?:recommendation|reference)';

const ENGLISH: FavourLanguage = {
  not: "not|n't|[a-z]+n't|never|nobody|no one|none|neither|if|whether|unless|maybe|perhaps|hope|hoped|hopes|hoping|wish|wished|wishes|could|would|should|might|may|will|can|[a-z]+'ll|[a-z]+'d|ask|asked|asks|want|wants|wanted|need|needs|needed|offered|offers|promised|almost|nearly|pretended|claimed|claims|refused|supposed|dreamt|how|why|when|last time|remember|remembered|reminded|thank|thanked|thanks|going to|instead of",
  never: 'too much|years ago',
  ways: [
    {
      of: 'them',
      by: 'them',
      says: `(?:introduced|intro'?e?d) (?:me|us) (?<what>${SOMEBODY}.+)`,
      as: 'an introduction ',
    },
    { of: 'me', by: 'me', says: `introduced ${WHOM_GIVEN} (?<what>${SOMEBODY}.+)`, as: 'an introduction ' },
    {
      of: 'them',
      by: 'them',
      says: `(?:connected (?:me|us)|put (?:me|us) in (?:touch|contact)) (?:with|to) (?<what>.+)`,
      as: 'an introduction to ',
    },
    {
      of: 'me',
      by: 'me',
      says: `(?:connected ${WHOM_GIVEN}|put ${WHOM_GIVEN.replace('<whom>', '<who>')} in (?:touch|contact)) (?:with|to) (?<what>.+)`,
      as: 'an introduction to ',
    },
    { of: 'them', by: 'them', says: `helped (?:me|us) (?:out )?(?:a lot )?(?<what>with .+)`, as: 'help ' },
    {
      of: 'them',
      by: 'them',
      says: `(?<what>helped (?:me|us)(?! (?:see|understand|reali[sz]e|think|feel|believe))(?![${LETTER}]).*)`,
    },
    { of: 'me', by: 'me', says: `helped ${WHOM} (?:out )?(?:a lot )?(?<what>with .+)`, as: 'help ' },
    { of: 'me', by: 'me', says: `helped ${WHOM}(?<what>(?: .+)?)`, as: 'helped ' },
    {
      of: 'them',
      by: 'them',
      says: `(?:gave|sent|e-?mailed|wrote|made|brought|lent|got) (?:me|us) (?<what>${GIFT}.*)`,
    },
    {
      of: 'me',
      by: 'me',
      says: `(?:gave|sent|e-?mailed|wrote|made|brought|lent|got) ${WHOM_GIVEN} (?<what>${GIFT}.*)`,
    },
    {
      of: 'them',
      by: 'me',
      says: `(?:got|received|had) (?<what>${GIFT}.*) from (?<who>${NAME}|her|him|them)(?![${LETTER}])`,
    },
    { of: 'me', by: 'me', says: `gave (?<what>${GIFT}.*) to ${WHOM_GIVEN}` },
    {
      of: 'them',
      by: 'them',
      says: `(?:lent|loaned) (?:me|us) (?<what>(?:${MANY}|money)(?! (?:ear|hand))(?![a-z]).*)`,
      as: 'the loan of ',
    },
    {
      of: 'me',
      by: 'me',
      says: `(?:lent|loaned) ${WHOM_GIVEN} (?<what>(?:my|our|an?|the|some|money|two|three|\\d+)(?! (?:ear|hand))(?![a-z]).*)`,
      as: 'the loan of ',
    },
    { of: 'them', by: 'them', says: `(?<what>(?:recommended|endorsed) (?:me|us) (?:for|to|as) .+)` },
    { of: 'me', by: 'me', says: `recommended ${WHOM_GIVEN} (?<what>(?:for|to|as) .+)`, as: 'recommended ' },
    { of: 'them', by: 'them', says: `(?<what>${DONE_FOR} for (?:me|us)(?![${LETTER}]).*)` },
    { of: 'me', by: 'me', says: `(?<what>${DONE_FOR} for ${WHOM_GIVEN}.*)` },
    {
      of: 'them',
      by: 'them',
      says: `wrote (?<what>${LETTER_FOR}) for (?:me|us)(?![${LETTER}])`,
    },
    { of: 'me', by: 'me', says: `wrote (?<what>${LETTER_FOR}) for ${WHOM_GIVEN}` },
    { of: 'them', by: 'them', says: `wrote (?:me|us) (?<what>${LETTER_FOR}.*)` },
    { of: 'me', by: 'me', says: `wrote ${WHOM_GIVEN} (?<what>${LETTER_FOR}.*)` },
    {
      of: 'them',
      by: 'them',
      says: `got (?:me|us) (?<what>(?:an? )?(?:interview|job|meeting with|place at|ticket|tickets)(?![a-z]).*)`,
    },
    {
      of: 'them',
      by: 'them',
      says: `(?<what>referred (?:me to|an? (?:client|customer|patient)s? to (?:me|us)).*)`,
    },
    {
      of: 'me',
      by: 'me',
      says: `(?<what>referred an? (?:new )?(?:client|customer|patient)s? to ${WHOM_GIVEN}.*)`,
    },
    {
      of: 'them',
      by: 'them',
      says: '(?<what>(?:taught|mentored|coached) (?:me|us)(?! (?:an? )?lesson)(?![a-z]).*)',
    },
    { of: 'them', by: 'them', says: '(?<what>showed (?:me|us) how .+)' },
    { of: 'me', by: 'me', says: `mentored ${WHOM}(?<what>(?: .+)?)`, as: 'mentored ' },
    { of: 'me', by: 'me', says: `taught ${WHOM}(?! (?:an? )?lesson)(?<what> .+)`, as: 'taught ' },
    { of: 'me', by: 'me', says: `showed ${WHOM} (?<what>how .+)`, as: 'showed ' },
    {
      of: 'them',
      by: 'them',
      says: `(?<what>(?:proofread|proof-read|translated|corrected|reviewed|edited|looked over|went through|read) (?:my|our) ${WORK}.*)`,
    },
    {
      of: 'me',
      by: 'me',
      says: `(?<what>(?:proofread|proof-read|translated|corrected|reviewed|edited|looked over|went through) ${WHOSE} ${WORK}.*)`,
    },
    { of: 'them', by: 'them', says: '(?<what>(?:fixed|repaired|watered|looked after) (?:my|our) .+)' },
    { of: 'me', by: 'me', says: `(?<what>(?:fixed|repaired|watered|looked after) ${WHOSE} [a-z]+.*)` },
    { of: 'them', by: 'them', says: '(?<what>drove (?:me|us) (?:to|home|from|there).*)' },
    { of: 'me', by: 'me', says: `drove ${WHOM_GIVEN} (?<what>(?:to|home|from|there).*)`, as: 'drove ' },
    {
      of: 'them',
      by: 'them',
      says: '(?<what>(?:cheered (?:me|us) up|comforted (?:me|us)|was there for (?:me|us)|visited me in hospital|sat with me).*)',
    },
    { of: 'me', by: 'me', says: `(?<what>cheered ${WHOM_GIVEN} up.*)` },
    {
      of: 'them',
      by: 'them',
      says: '(?<what>(?:praised (?:me|us|my|our)|spoke highly of (?:me|us)) ?.*)',
    },
    {
      of: 'them',
      by: 'them',
      says: '(?<what>came to my (?:talk|reading|concert|opening|show|exhibition|launch|performance|premiere|play|gig)(?![a-z]).*)',
    },
    {
      of: 'them',
      by: 'them',
      says: '(?<what>invited (?:me|us) to (?:speak|present|write|contribute)(?![a-z]).*)',
    },
    {
      of: 'them',
      by: 'them',
      says: '(?:did (?:me|us) )(?<what>an? (?:big |huge |great |small )?favou?r(?![a-z]).*)',
    },
  ],
};

const GERMAN_GIFT =
  '(?:(?:sehr |viele |ein paar |gutes?|guten|hilfreiches?|ehrliches?|eine[nr]?|einige) ?)*(?:ratschlage?|rat|tipps?|feedback|ruckmeldung|hinweise)';
const DONE_IN_GERMAN = '(?:geholfen|weitergeholfen|geliehen|ausgeliehen|beigebracht|geschenkt)';
const CONNECTED =
  '(?:vorgestellt|bekannt gemacht|bekanntgemacht|in kontakt gebracht|zusammengebracht|vermittelt)';
const HAVE = `(?:hat|haben)(?: (?<who>er|sie|${NAME}))?`;
const I_HAVE = '(?:habe|hab)(?: ich)?';

const GERMAN: FavourLanguage = {
  not: 'ob|falls|wenn|als|vielleicht|hoffe|hofft|niemand|fast|hatte|konnte|sollte|wurde|will|wollte|danke|bedankt|damals',
  never: 'nicht|nie|kein|keine|keinen',
  ways: [
    {
      of: 'them',
      by: 'them',
      says: `${HAVE} (?:mich|uns) (?<what>(?=[^§]*§|(?:mit |an )?(?:ihre|seine|eine)).*${CONNECTED})`,
    },
    {
      of: 'me',
      by: 'told',
      says: `${I_HAVE} (?<whom>sie|ihn|${NAME})(?: mit| an)? (?<what>${NAME}.*${CONNECTED})`,
    },
    { of: 'them', by: 'them', says: `${HAVE} (?:mir|uns) (?<what>(?:(?!§).* )?${DONE_IN_GERMAN}.*)` },
    {
      of: 'them',
      by: 'told',
      says: `(?:hat|haben) (?:mir|uns) (?<who>er|sie|${NAME}) ?(?<what>(?:.* )?(?:${DONE_IN_GERMAN}|${GERMAN_GIFT}(?: .*)? gegeben).*)`,
    },
    {
      of: 'me',
      by: 'told',
      says: `${I_HAVE} (?<whom>ihr|ihm|ihnen|${NAME}) ?(?<what>(?:.* )?${DONE_IN_GERMAN}.*)`,
    },
    { of: 'them', by: 'them', says: `${HAVE} (?:mir|uns) (?<what>${GERMAN_GIFT}(?: .*)? gegeben)` },
    {
      of: 'me',
      by: 'told',
      says: `${I_HAVE} (?<whom>ihr|ihm|ihnen|${NAME}) ?(?<what>${GERMAN_GIFT}(?: .*)? gegeben)`,
    },
    {
      of: 'them',
      by: 'them',
      says: `${HAVE} (?<what>(?:mich|uns) (?:.* )?(?:beraten|unterstutzt|getrostet|aufgemuntert|empfohlen|weiterempfohlen|eingearbeitet|nach hause gefahren))`,
    },
    {
      of: 'me',
      by: 'told',
      says: `${I_HAVE} (?<whom>sie|ihn|${NAME}) ?(?<what>(?:.* )?(?:beraten|unterstutzt|getrostet|aufgemuntert|weiterempfohlen))`,
    },
    {
      of: 'them',
      by: 'them',
      says: `${HAVE} (?<what>(?:meine[nr]?|mein|unsere[nr]?) [a-z]+ (?:.* )?(?:gegengelesen|korrigiert|korrektur gelesen|ubersetzt|repariert|gelobt))`,
    },
    { of: 'them', by: 'them', says: 'half (?:mir|uns) (?<what>.+)', as: 'Hilfe ' },
    { of: 'me', by: 'told', says: `half ich (?<whom>ihr|ihm|ihnen|${NAME}) ?(?<what>.+)`, as: 'Hilfe ' },
    { of: 'me', by: 'told', says: `ich half (?<whom>ihr|ihm|ihnen|${NAME}) ?(?<what>.+)`, as: 'Hilfe ' },
  ],
};

const FRENCH_GIFT =
  '(?:un |une |des |de |son |mon |quelques )?(?:tres |bons? |bonnes? )*(?:conseils?|avis sur|retours? sur|coup de main|tuyaux?|recommandation)';
const FRENCH_DONE =
  '(?:(?:beaucoup |gentiment |bien )?(?:aidee?s?|depannee?s?|reconfortee?s?|soutenue?s?|conseillee?s?)(?! de ne)(?![a-z]).*|prete (?!attention).+|appris a .+|recommandee?s? (?:pour|a|aupres) .+|mise?s? en (?:relation|contact) avec .+|remonte le moral.*|offert (?!un cafe|un verre|un the|a boire|de).+)';
const TO_THEM = `(?:a |au |aux )(?<whom>${NAME})`;

const FRENCH: FavourLanguage = {
  not: "si|peut-etre|espere|ne|n'[a-z]+|pas|jamais|presque|personne|aurait|pourrait|quand|merci|remercie|remerciee",
  never: 'pas|jamais|personne',
  ways: [
    {
      of: 'them',
      by: 'them',
      says: `(?<what>(?:m'a|m'ont|nous a|nous ont) present(?:e|ee|es|ees) (?=§|(?:a|au|aux) (?:§|sa |son |ses |un|une |des )).*)`,
    },
    {
      of: 'them',
      by: 'them',
      says: `(?<what>(?:m'a|m'ont|nous a|nous ont) (?:donne ${FRENCH_GIFT}(?![a-z]).*|${FRENCH_DONE}))`,
    },
    {
      of: 'me',
      by: 'told',
      says: `j'ai (?:bien )?aidee? (?:a )?(?<whom>${NAME}) ?(?<what>.*)`,
      as: 'aide ',
    },
    {
      of: 'me',
      by: 'told',
      says: `j'ai presentee? (?<whom>${NAME}) (?<what>(?:a|au|aux) ${NAME}.*)`,
      as: 'présentation ',
    },
    { of: 'me', by: 'told', says: `j'ai prete (?<what>.+) ${TO_THEM}`, as: 'prêt : ' },
    { of: 'me', by: 'told', says: `j'ai donne (?<what>${FRENCH_GIFT}(?: .*)?) ${TO_THEM}` },
    {
      of: 'me',
      by: 'told',
      says: `je (?<whom>lui|leur) ai (?<what>(?:donne ${FRENCH_GIFT}(?![a-z]).*|prete (?!attention).+))`,
    },
    {
      of: 'me',
      by: 'told',
      says: `je (?<whom>l'|les )ai (?<what>(?:aidee?s?|recommandee?s? (?:pour|a|aupres)|mise?s? en (?:relation|contact) avec)(?![a-z]).*)`,
    },
  ],
};

const SPANISH_GIFT =
  '(?:un |una |unos |unas |su |mi |varios |algunos |muy |buenos? |buen )*(?:consejos?|opinion sobre|feedback|comentarios sobre|mano|recomendacion)';

const SPANISH: FavourLanguage = {
  not: 'si|quiza|quizas|espero|no|nunca|nadie|casi|podria|habria|cuando|gracias|quiere|quiso',
  never: 'nunca|nada',
  ways: [
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>(?:me|nos) (?:ayudo|ayudaron|ha ayudado) (?:mucho )?(?:con|a|en) .+)`,
    },
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>(?:me|nos) (?:presento|presentaron|ha presentado) a (?:§|su |una? |sus ).*)`,
    },
    { of: 'them', by: 'them or nobody', says: `(?<what>(?:me|nos) (?:presto|ha prestado) (?!atencion).+)` },
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>(?:me|nos) (?:regalo|recomendo (?:para|ante)|recomiendo para|puso en contacto con|ha puesto en contacto con|enseno a|consolo) .+)`,
    },
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>(?:me|nos) (?:dio|ha dado|echo) ${SPANISH_GIFT}(?![a-z]).*)`,
    },
    {
      of: 'me',
      by: 'told',
      says: `(?:he ayudado|ayude) a (?<whom>${NAME}) ?(?<what>.*)`,
      as: 'ayuda ',
    },
    { of: 'me', by: 'told', says: '(?<whom>le|les) (?<what>ayude (?:con|a|en) .+)' },
    {
      of: 'me',
      by: 'told',
      says: `(?:le )?(?:preste|he prestado) (?<what>.+) a (?<whom>${NAME})`,
      as: 'préstamo de ',
    },
    { of: 'me', by: 'told', says: '(?<whom>le|les) (?<what>preste (?!atencion).+)' },
    {
      of: 'me',
      by: 'told',
      says: `(?:le |les )?(?:presente|he presentado) a (?<whom>${NAME}) (?<what>a ${NAME}.*)`,
      as: 'presentación ',
    },
    { of: 'me', by: 'told', says: `(?:le )?di (?<what>${SPANISH_GIFT}(?: .*)?) a (?<whom>${NAME})` },
    { of: 'me', by: 'told', says: `(?<whom>le|les) (?<what>di ${SPANISH_GIFT}(?![a-z]).*)` },
  ],
};

const PORTUGUESE_GIFT =
  '(?:um |uma |uns |umas |varios |alguns |a sua |muito |bons? )*(?:conselhos?|dicas?|feedback|mao|boleia|carona|opiniao sobre)';
const TO_NAME = `(?:a|o|ao|aos|para [ao]) (?<whom>${NAME})`;
const PORTUGUESE: FavourLanguage = {
  not: 'se|talvez|espero|nao|nunca|ninguem|quase|poderia|quando|obrigado|obrigada|quer|quis',
  never: 'nunca|nada',
  ways: [
    {
      of: 'them',
      by: 'them or nobody',
      says: '(?:me ajudou|ajudou-me) (?<what>(?:com|a|na|no) .+)',
      as: 'ajuda ',
    },
    {
      of: 'them',
      by: 'them or nobody',
      says: '(?:me apresentou|apresentou-me) (?<what>(?:a|o|ao|aos) (?:a |o )?(?:§|sua |seu |uma? ).*)',
      as: 'apresentação ',
    },
    {
      of: 'them',
      by: 'them or nobody',
      says: '(?:me emprestou|emprestou-me) (?<what>.+)',
      as: 'empréstimo: ',
    },
    { of: 'them', by: 'them or nobody', says: `(?:me deu|deu-me) (?<what>${PORTUGUESE_GIFT}(?![a-z]).*)` },
    { of: 'them', by: 'them or nobody', says: '(?<what>(?:me ensinou|ensinou-me) a .+)' },
    { of: 'me', by: 'told', says: `ajudei ${TO_NAME} ?(?<what>.*)`, as: 'ajuda ' },
    { of: 'me', by: 'told', says: `emprestei (?<what>.+) ${TO_NAME}`, as: 'empréstimo: ' },
    {
      of: 'me',
      by: 'told',
      says: `apresentei ${TO_NAME} (?<what>(?:a|o|ao) ${NAME}.*)`,
      as: 'apresentação ',
    },
    { of: 'me', by: 'told', says: `dei (?<what>${PORTUGUESE_GIFT}(?: .*)?) ${TO_NAME}` },
  ],
};

export const FAVOUR_WAYS: readonly FavourLanguage[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
];
