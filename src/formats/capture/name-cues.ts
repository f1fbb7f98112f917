import { anyOf, LETTER } from './word-pattern.ts';

/** Patterns on the folded text just before or after a name. They tell whether it is a person, and how it stands in the line. */
const before = (words: string): RegExp => new RegExp(`(?<![${LETTER}'])(?:${anyOf(words)})\\s*$`);
const after = (words: string): RegExp => new RegExp(`^\\s*(?:${anyOf(words)})(?![${LETTER}])`);
const within = (words: string): RegExp => new RegExp(`(?<![${LETTER}'])(?:${anyOf(words)})(?![${LETTER}])`);

export const WITH = before(
  `with, w/, w, mit, avec, con, com, c/, along with, joined by, including, mostly, except, samt, sowie, mit familie, mit der familie, avec la famille`,
);
/** Dutch only: in English it is the verb, and that is a channel. */
export const WITH_IN_DUTCH = before('met');

/** What one does with a person without saying through which channel. */
export const DOES_WITH =
  before(`thanked, asked, helped, interviewed, interviewed by, invited by, hosted by, told, introduced, heard from, hosted, joined, showed, gave, invited, congratulated, sent, send, offered,
  paid, took, drove, lent, taught, tutored, coached, mentored, advised, reminded, warned, comforted, nursed, accompanied, picked up, walked, babysat for, cooked for, covered for, cheered on, promised, welcomed, hired, trained, voicemail for, contacted by, approached by, hired by, coached by, mentored by, introduced by, helped by, message for, called for, owe, recommended to, spoke to, spoke with, talked to, met with, met up with, ran into, bumped into, run into, wrote, wrote to, written to, replied to,
  reply to, message to, request to, note to, a cote de, neben, sat next to, sat with, caught up with, thank, gefragt, geholfen, danke an, gratuliert, merci a, appris par, appris de, envoye a, remercie, aide, demande a,
  agradeci a, pregunte a, ayude a, envie a, mande a, hable con, ringraziato, aiutato, bedankt, geholpen, agradeci ao, ajudei`);

/** After these a name is somebody spoken of. */
const SPEAKING = `introduce me, introduced me, introduces me, introducing me, introduce us, introduced us, introduce him, introduce her, introduce them, introduction to,
  introductions to, intro to, intros to, intro with, connect me, connects me, put me in touch, in touch, put me in contact, hook me up, vouch for, waiting for, looking for, heard of, works for, friend of, friends with, married to, lives with, met through, thanks to, recommendation of, reports to, asked after, ask after, asks after, asked about, ask about, told me, told us, tells me, says, said, mentioned, mentions,
  about, knows, know, recommended, recommends, suggested, suggests, referral to, referral from, referred me, that, works with, worked with, working with, works for, regards to, regards from, says hi to, spoke of,
  talk to, on behalf of, instead of, thinks, heard that, contact, remind me,
  stellt mich, stellte mich, freund von, freundin von, kollege von, kollegin von, verheiratet mit, befreundet mit, verbinden mit, zusammenbringen mit, dank, auf empfehlung von, anstelle von, wartet auf, vorstellen, kennt, empfiehlt, empfahl, erzahlte von, erzahlt von, erzahlte mir von, sprach von, kontakt zu, arbeitet mit, fragte nach, fragt nach, grusse an, grusse von, gruse an, gruse von, uber, empfohlen, dass,
  me presenter, presente a, en contact, en relation, ami de, amie de, marie a, mariee a, vit avec, de la part de, grace a, recommande par, sur les conseils de, presenter a, connait, recommande, m'a parle de, me parle de, parle de, a parle de, travaille avec, a propos de, au sujet de, que,
  presentar a, presentarme, presentara a, presento a, presenta a, conoce a, recomienda, recomendo, me hablo de, hablo de, trabaja con, pregunto por, sobre,
  presenta a, presentarmi, presentera, conosce, consiglia, mi ha parlato di, parlato di, ha parlato di, lavora con, che,
  stelt me voor, stelt mij voor, voorstellen, kent, vertelde over, raadt, werkt met, vroeg naar, dat,
  apresentar, apresenta, conhece, recomenda, falou de, falou do, falou da, falou-me de, falou-me do, falou-me da, trabalha com, perguntou por`;
export const SPEAKS_OF = within(SPEAKING);
export const SPEAKS_OF_NEXT = new RegExp(
  `(?<![${LETTER}'])(?:${anyOf(SPEAKING)})(?: (?:to|a|an|ao|al|aan|von|de|di|do|da|of|with|avec|mit|con|com))?\\s*$`,
);
/** I brought two people together: both were there. */
export const BROUGHT_TOGETHER =
  /(?:introduced|connected) (?!me |us |him |her |them )[^,]*(?:to|and|with)\s*$/u;

/** The clause is about what somebody else does. */
export const OF_OTHERS = new RegExp(
  `^[\\s,;:.!?()–—]*(?:and |und |et |y |e |en |but |who |whose |qui |que |che |die |der )?(?:${anyOf(`she, he, they, she's, he's, they're, who, whose, er, sie, il, elle, ils, elles, ella, lui, lei, hij, zij, ze, ele, ela, eles, qui`)})(?![${LETTER}])|^\\s*(?:who|whose|qui)\\s`,
);

/** A name before these is the one who speaks, writes or comes. */
export const DOES =
  after(`commented, liked my, endorsed me, tagged me, reposted my, called, calls, texted, emailed, mailed, e-mailed, wrote, rang, phoned, messaged, dm'd, replied, asked, told, said, says, offered, introduced, invited, visited, came, joined, helped,
  gave, sent, thanked, suggested, recommended, promised, pinged, and i, and me, was there, was there too, was also there, came along, joined us, showed up, came over, came by, stopped by, dropped by, skyped, whatsapped, congratulated, showed, met me, is here,
  taught me, lent me, got me, half mir, drove me, fixed my, mentored me, coached me, proofread my, translated my, vouched for me, put in a good word, put me in touch, connected me, cheered me, praised my, comforted me,
  got in touch, reached out, checked in, wrote back, turned up, popped in, popped by, swung by, dropped off, picked me up, needs me, wants me, hit me up, followed up, got back to me, came back to me, says hi, wished me, had me over, is back,
  hat sich, meldete sich, hat auf, lief mir, begegnete mir, lief uns, kam auf mich zu, stand vor, rief mich, fragte mich, bat mich, braucht meine, will mich, hat uns, hatte mich, hatte mir, war zu besuch, war zum, war bei mir, war bei uns, war hier, schaute vorbei,
  s'est manifeste, s'est manifestee, est passe, est passee, est venu me, m'avait, me demande, me propose, me remercie, me relance, m'invite, me contacte, m'ecrit, m'appelle, me rappelle, etait present, etait presente, avait, nous ont, me suit, a donne, a envoye, a laisse, a rappele, sont passes, sont venus,
  hat auf meine, hat auf mein, hat geantwortet, a repondu, hat angerufen, hat mir, hat mich, hat geschrieben, hat gemailt, rief, schrieb, war dabei, war auch da, kam, fragte, sagte, erzahlte mir, bot, traf,
  schreibt, writes, calls, mailt, ruft mich, textet, schickt mir, ecrit que, m'a, m'ont, nous a, a appele, a ecrit, etait la, est venu, est venue, me, nos, llamo, escribio, dijo, estaba, vino,
  mi ha, ha chiamato, ha scritto, c'era, heeft, belde, schreef, was erbij, kwam, vroeg, me ligou, ligou, escreveu, disse, estava, veio`);

/** "Prof. Okonkwo hat meinen Antrag gelesen", "Ana edited my talk": one heard of it from them. */
export const DID_FOR_ME =
  /^ (?:(?:just |kindly |has |have )*[a-z]+ed (?:me|us|my|our)|hat (?:[a-z]+ )?(?:mir|mich|uns|mein[a-z]*|unser[a-z]*)|a [a-z]+ (?:mon|ma|mes|notre|nos))(?![a-z])/;

/** What follows here is a place or a firm. */
export const AT_PLACE =
  before(`in, at, near, @, inside, outside, into, nach, bei, beim, im, aus, auf, chez, en, presso, bij, naar, em, op, vom, zur, of, via, through, uit, across, towards, around,
  moved to, moving to, moves to, move to, go to, going to, went to, goes to, trip to, travel to, flying to, flew to, back to, relocating to, tickets to`);
export const ARTICLE = before(
  `the, der, die, das, dem, den, des, le, les, la, el, los, las, il, lo, gli, l', un, une, una, ein, eine, einen, einem, einer, a, an, het, dell', all', au, aux`,
);
/** A person when a mail, a call or a message is from them, or when somebody speaks of them; else a firm. */
export const FROM = before(`from, von, de, da, di, van, do, dos, das, del, dal, della, dalla, vom, d'`);
export const TOPIC = before(`about, uber, sobre, over, re, on, for, fur, pour, para, by, su`);
/** Portuguese puts an article before names: "o Miguel", "da Inês". */
export const PORTUGUESE_ARTICLE = /(?<!\p{L})(?:o|a|os|as|ao|aos)\s*$/u;

/** "Jess and Tom's wedding": what stands behind the first of two to whom something belongs. */
export const SHARES = /^ (?:and|&) \p{Lu}\p{L}+['’]s(?!\p{L})/u;

/** Who somebody is to somebody: the name comes next. */
const ROLES = `husband, wife, partner, boss, friend, colleague, cofounder, co-founder, founder, son, daughter, brother, sister, mother, father, neighbour, neighbor, assistant, manager, ceo, cto, cfo,
  chef, chefin, kollege, kollegin, kollegen, freund, freundin, mann, frau, bruder, schwester, partnerin, assistentin, mari, femme, ami, amie, collegue, patron, frere, soeur, associe,
  jefe, jefa, amigo, amiga, marido, mujer, hermano, hermana, colega, socio, socia, amico, amica, capo, marito, moglie, fratello, sorella, collega, vriend, vriendin, baas, chefe, marido, mulher, irmao, irma,
  cousin, cousine, sour, cousins, mum, mom, dad, wife-to-be, fiance, fiancee, flatmate, roommate, landlord, landlady, teacher, tutor, coach, mentor, student, lawyer, accountant, recruiter, investor, client, customer, neighbours, uncle, aunt, nephew, niece, grandson, granddaughter, stepson, stepdaughter, girlfriend, boyfriend, sidekick, successor, predecessor, deputy, intern, trainee, director, editor, agent, advisor, adviser, supervisor, classmate, teammate, housemate,
  tante, onkel, neffe, nichte, cousin, vater, mutter, sohn, tochter, nachbar, nachbarin, nachfolger, nachfolgerin, mitgrunder, mitgrunderin, praktikant, praktikantin, kumpel, mitbewohner, mitbewohnerin,
  fils, fille, pere, mere, oncle, neveu, niece, voisin, voisine, copain, copine, assistant, assistante, stagiaire, directeur, directrice, prof, professeur, camarade, coloc, colocataire, beau-frere, belle-sour, belle-mere, beau-pere, comptable, avocat, avocate, associee, consour, confrere, client, cliente`;
export const ROLE_WORD = before(ROLES);
/** Nobody is the sister of a firm. */
export const OF_KIN =
  /(?:husband|wife|brother|sister|son|daughter|mother|father|cousin|mann|frau|bruder|schwester|sohn|tochter|mutter|vater|cousine|mari|femme|frere|sour|fils|fille|pere|mere) (?:of|von|de|d') ?$/;
/** "The sister of Cem": he is named to tell who is meant. */
export const OF_ROLE = new RegExp(
  `(?<![${LETTER}'])(?:${anyOf(ROLES)}) (?:of|von|de|di|del|do|da|van|d')\\s*$|(?<![${LETTER}])d'$(?<=(?:${anyOf(ROLES)}) d')`,
);

/** At somebody's place: the host, or one who is only named for it. */
export const AT_SOMEBODY = before('at, chez, bei, presso, bij');

/** A wedding and a birthday are somebody's; a fair may be a town's. */
export const OF_OWN_FEAST =
  /(?:hochzeit|geburtstag|geburtstagsfeier|taufe|mariage|anniversaire|bapteme|wedding|birthday|christening|funeral|boda|matrimonio|bruiloft|casamento) (?:of|von|de|d'|di|van|da|do) ?$/;

/** Between two names of one list. */
export const LISTED =
  /^\s*(?:,|&|\+|\/|,?\s(?:and|und|et|y|e|en|i|as well as|plus|sowie)\s)\s*(?:with |mit |avec |con |com )?(?:(?:the|a|o|her|his|su|ihr|sein|son|sa|my|our|their|(?:sein|ihr|mein|unser)e[mrn]?|deren|dessen|mon|ma|ses|leur|mi|sua|suo|zijn|haar)\s)?(?:[\p{L}-]+\s)?$/u;
