import type { FavourKind, FavourSize } from '../../core/network/benefit/favour.ts';

/**
 * The words by which a favour is told, folded, in English, German, French, Spanish and, where they differ, Portuguese, Italian and Dutch: the beginnings
 * of words, `$` where the word must end there. Words of several languages stand together, since a line mixes them.
 */
export const FAVOUR_WORDS: Readonly<Record<FavourKind, string>> = {
  introduction: `introduc, intro$, intros$, put me in touch, put us in touch, put them in touch, put her in touch, put him in touch, connected me, connected us, connected her, connected him, made the connection,
    vorgestellt, vorstell, bekannt gemacht, bekanntgemacht, stellte mich, kontakt zu, kontakt vermittelt, in kontakt gebracht, vermittelt,
    presente a$, m'a presente, presentation a, mise en relation, mis en relation, mis en contact, mise en contact,
    presento a, presente a mi, me presento, presentacion a, presentacion con, puso en contacto, contacto con,
    apresent, em contato com, em contacto com,
    presentat, presentazione, messo in contatto, messa in contatto, voorgesteld, stelde me voor, in contact gebracht`,
  endorsement: `recommended me, recommended her, recommended him, recommended them, recommendation, endorse, vouched, reference$, references$, letter of reference, put in a good word, good word, spoke up for, spoke for me, spoke well of,
    empfehlung, mich empfohlen, sie empfohlen, ihn empfohlen, referenz, fursprache, gutes wort, arbeitszeugnis, gutachten,
    lettre de recommandation, recommande$, recommandee, recommandation, reference pour, parle en ma faveur, bon mot pour,
    carta de recomendacion, recomendacion, me recomendo, la recomende, lo recomende, referencias, hablo bien de mi, hable bien de,
    raccomandat, raccomandazione, aanbevolen, aanbeveling`,
  advice: `advi, feedback, tip$, tips$, second opinion, suggest, consult, reviewed my, review of,
    rat$, ratschlag, ratschlage, beraten, beratung, tipp$, tipps$, ruckmeldung, hinweise zu, geraten,
    conseil, conseille, avis sur, retour sur, retours sur,
    consejo, aconsej, asesor, opinion sobre, recomendaciones para,
    conselho, aconselh, dica$, dicas$,
    consiglio, consigli$, parere su, dritte$, suggeriment, advies, raad$, aanwijzingen`,
  information: `informat, info$, infos$, news of, news about, article, link$, links$, data on, report on, told me about, told her about, told him about, heads up, contact details, phone number, explained, numbers for, list of, book title, reading list,
    auskunft, artikel, nachricht von, hinweis auf, erklart, erklarung, unterlagen zu, nummer von, liste von, liste mit,
    renseignement, explique, explication, lien vers, liste de, coordonnees,
    informacion, enlace, articulo, explico, explique como, lista de, dato$, datos$`,
  referral: `refer, sent me a client, sent me a customer, sent a client, sent a customer, passed my name, new client, new customer, brought me a client,
    weiterempfohlen, weiterempfehl, kunden geschickt, neuen kunden, neue kundin, auftrag vermittelt, vermittlung von kunden,
    envoye un client, envoye une cliente, nouveau client, nouvelle cliente,
    mando un cliente, envio un cliente, nuevo cliente, nueva clienta, pase un cliente, pase una clienta`,
  time: `an hour, hours, half an hour, minutes, an afternoon, an evening, a morning, a day of, days of, her time, his time, their time, time for, time to, lunch, a long talk,
    stunde, stunden, minuten, nachmittag, vormittag, zeit genommen, zeit fur, ihre zeit, seine zeit,
    une heure, heures, minutes, un apres-midi, une matinee, du temps, son temps,
    una hora, horas, minutos, una tarde, una manana, su tiempo, tiempo para`,
  help: `help, hand with, a hand$, moved, repair, fixed, carried, drove, translat, proofread, corrected, babysat, looked after, set up, filled in,
    hilfe, geholfen, helfen, half$, umzug, repariert, ubersetz, korrigiert, korrektur, gefahren, gehutet, eingesprungen, unterstutz,
    aide$, aider, aidee, coup de main, demenag, repare, traduit, traduction, relu$, relecture, garde$, depann,
    ayuda, ayudo, ayude$, ayudar, echo una mano, una mano, mudanza, arregl, tradu, corrig, cuido,
    ajuda, ajudo, ajudei,
    aiut, dato una mano, tradott, corrett, rilett, riparat, sistemat, hulp$, geholpen, hielp, nagelezen, nagekeken, gecorrigeerd, vertaald, gerepareerd`,
  opportunity: `opportunit, job offer, a job$, opening$, a role at, a gig, invited me to speak, invitation to speak, chance to, commission$, contract$, offered me, project for, stage at,
    stelle bei, stellenangebot, jobangebot, chance$, auftrag$, gelegenheit, moglichkeit, einladung zum vortrag, projekt fur,
    opportunite, offre d'emploi, un poste, une mission, un contrat, occasion de,
    oportunidad, oferta de trabajo, un puesto, un encargo, un contrato`,
  gift: `gift, present$, presents$, flowers, bottle of, a book$, the book$, tickets, ticket$, lent me, lent her, lent him, lend, loan, money, paid for, donat, cake, voucher, chocolate,
    geschenk, blumen, flasche, ein buch, das buch, karten fur, geliehen, geld$, bezahlt, gespendet, kuchen, gutschein,
    cadeau, fleurs, bouteille, un livre, le livre, billets, prete$, argent$, paye$, offert, gateau,
    regalo, flores, botella, un libro, el libro, entradas, presto, preste, dinero, pago$, pague$, tarta, regale$, prestamo, pret :,
    emprest,
    prestito, prestat, regalat, geleend, uitgeleend, lening, cadeau`,
  interest: `interest, came to my, came to her, came to his, went to her, went to his, attended, asked about, asked after, listened to my talk, read my, read her, read his, curious, visited her office, followed my,
    interesse, interessiert, zu meinem vortrag, zu ihrem vortrag, zu seinem vortrag, nachgefragt, gelesen, besucht, neugier,
    interet, interesse$, venu a mon, venue a mon, lu mon, lu son, demande des nouvelles, assiste a,
    interes$, intereso, interesad, vino a mi, fui a su, leyo mi, lei su, pregunto por`,
  recognition: `recogni, praise, congratulat, compliment, credit for, credited, thanked me, thanked in public, shout-out, shout out, liked my, shared my post, award, prize, acknowledg, kind words,
    anerkenn, gelobt, lob$, gratul, gluckwunsch, kompliment, gewurdigt, preis fur, lobte, beitrag geteilt,
    reconnaissance, felicit, compliment, eloge, remercie en public, loue$,
    reconoc, felicit, elogi, cumplido, premio, enhorabuena, alab`,
  mentoring: `mentor, coach, taught, teach, trained me, tutor, showed me how, showed her how, showed him how, guidance,
    mentorin, beigebracht, unterrichtet, angeleitet, eingearbeitet, begleitet, gezeigt wie,
    forme a$, m'a appris, enseigne, encadre, accompagne,
    enseno, ensene, me formo, guio, acompan, tutor,
    ensin,
    insegnat, bijgebracht`,
  comfort: `comfort, consol, condol, a shoulder, listened when, listened to me, listened to her, listened to him, there for me, was there when, cheered me up, cheered her up, cheered him up, encourag, visited me in hospital, sat with, kind word when,
    getrost, trost, zugehort, beistand, beileid, mut gemacht, aufgemuntert, ermutig, fur mich da, fur sie da, fur ihn da, im krankenhaus besucht,
    reconfort, consol, ecoute$, soutien moral, encourage, condoleances, remonte le moral,
    consuel, consolo, escucho, animo$, anime$, pesame, apoyo moral,
    consolat, getroost, opgevrolijkt, bijgestaan`,
};

/** Kinds that are named beside another one all the time: "an hour of advice", "big help with the introduction". */
export const SAID_BESIDE: readonly FavourKind[] = ['time', 'help'];

/** What it takes when the words do not say: small minutes, middle an hour or an introduction, big days or one's name. */
export const USUAL_SIZE: Readonly<Record<FavourKind, FavourSize>> = {
  introduction: 'middle',
  endorsement: 'big',
  advice: 'middle',
  information: 'small',
  referral: 'middle',
  time: 'middle',
  help: 'middle',
  opportunity: 'middle',
  gift: 'small',
  interest: 'small',
  recognition: 'small',
  mentoring: 'middle',
  comfort: 'middle',
};

export const SIZE_WORDS: Readonly<Record<'big' | 'small', string>> = {
  big: `big$, huge$, enormous, great help, major, hugely, massive, invaluable, saved me, saved us, all weekend, whole weekend, whole week, a lot of, lots of, money, months of, weeks of,
    gross$, grosse$, grosser$, grosses$, grossen$, riesig, enorm, sehr viel, ganzes wochenende, ganzen tag, gerettet, geld$,
    grand$, grande$, gros$, grosse$, immense, enorme, enormement, beaucoup, tout le week-end, sauve, argent$,
    gran$, grande$, enorme, muchisim, inmens, todo el fin de semana, todo el dia, me salvo, dinero`,
  small: `small$, little$, quick$, quickly, brief$, briefly, short$, tiny, a minute, a few minutes, minor,
    klein$, kleine$, kleiner$, kleines$, kleinen$, kurz$, kurze$, kurzer$, kurzes$, schnell, bisschen,
    petit$, petite$, bref$, rapide, rapidement, un peu,
    pequen, breve, rapid, poco$, un poquito, corto$, corta$`,
};

/** Words that say that thanks were given: for help that is told with them nothing is owed. */
export const THANKS_SAID = `i thanked, thanked her, thanked him, thanked them, said thanks, said thank you, have thanked, sent thanks, sent a thank, sent flowers, wrote a thank, thanked already, already thanked,
  bedankt, danke gesagt, dank gesagt, dankeskarte, gedankt,
  remerciee$, l'ai remerci, ai remerci, dit merci,
  le di las gracias, les di las gracias, di las gracias, ya le agradeci, se lo agradeci, agradeci$`;
