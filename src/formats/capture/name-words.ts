/** Words before a name that are not part of it, folded. */
export const TITLES: ReadonlySet<string> =
  listed(`mr mrs ms miss dr prof professor sir madam herr herrn frau mme m monsieur madame mlle
  senor senora sr sra dona signor signora sig mevrouw meneer dhr mevr uncle aunt dra drs doctor dott ing onkel tante
  oma opa senhor senhora grandpa grandma granny gran rechtsanwalt rechtsanwaltin pr fr hr hrn pfarrer pfarrerin tia tio zia zio professeur docteur maitre`);

/** Small words inside names, folded. */
export const PARTICLES: ReadonlySet<string> =
  listed(`van der den de del della la le los das dos da do di du von vom zu zur zum bin ibn ben
  binti al el af av ter ten te mac mc st`);

/** Capitalised words that are no names of people: the beginnings of sentences, days, things that are written large. */
export const NO_NAMES: ReadonlySet<string> =
  listed(`i we he she they it you my our his her their its the a an this that these those there here
  and or but so then also with without at in on from to for of about after before during when while where who what how why if as by
  had has have was were is are been be got get gave give did do does done went go going came come can could would should might must
  not no yes ok okay hi hello thanks thank thx please nice great good quick short long new old big small first last next
  yesterday today tonight tomorrow morning afternoon evening night noon week weekend month year day
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  spoke talked told asked said sent send heard gave took made left found promised offered introduced intro introduction
  family familie familia famiglia famille team board group dinner note notes idea ideas re fwd fyi asap btw happy birthday merry christmas easter xmas
  ask call email text write tell ping remind invite thank meet visit check bring lend pay find try chase introduce message phone ring
  demander appeler relancer rappeler envoyer ecrire inviter remercier proposer voir contacter recontacter prevenir propose garde prete
  mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren mon ma mes ton ta tes son sa ses notre nos leur leurs
  lent taught drove proofread missed joined hosted grabbed dropped shared received visited thanked birthday voice text video phone web big had
  ich wir er sie es der die das den dem des ein eine einen einem einer und oder aber mit ohne bei beim von vom zu zum zur im am um auf aus
  an fur uber nach vor seit bis wenn weil dass ob wie was wer wo hat habe hab haben hatte war waren ist sind bin wurde wird
  heute gestern vorgestern morgen abend mittag nachmittag nacht montag dienstag mittwoch donnerstag freitag samstag sonntag
  januar februar marz mai juni juli oktober dezember letzte letzten letzter letztes nachste nachsten woche wochen monat monate jahr tag tage
  kollegen kollege kollegin kunden kunde kundin freunden freund freundin chef chefin nachbarn leuten studenten team vorstand firma kontakt
  mama papa maman mutti vati befund mann sohn tochter bruder schwester eltern vertrag termin unterlagen rechnung angebot antwort angebote
  gruppe grusse arbeit projekt stelle wohnung umzug urlaub buch bericht
  gute guter gutes kurzes kurzer lange langes uhr stunde stunden neue neuer neues danke
  je j nous il elle ils elles on tu vous le la les l un une des du de d au aux et ou mais avec sans chez dans sur pour par apres avant
  ai as avons ont suis est sont etait ete fait hier demain ce cet cette ces lundi mardi mercredi jeudi vendredi samedi dimanche
  parle rencontre rencontree discute croise croisee echange ecrit appele rappele invite telephone dejeune dine repondu retrouve revu bu mange
  visite remercie presente aide contacte recontacte
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre recu envoye revu bonne bon petit
  yo el ella ellos nosotros me te se lo los las una unos y o pero con sin en del al por para desde hasta he hemos ha fue fui
  ayer hoy manana anteayer anoche lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
  septiembre octubre noviembre diciembre buena buen gran le nos
  io lui lei noi loro gli della del dello dal dalla nel nella sul con senza ho abbiamo hanno sono era e ed ma mi ci si
  ieri oggi domani stamattina lunedi martedi mercoledi giovedi venerdi domenica sera pomeriggio bella bel
  ik wij we hij zij ze het een van op bij naar door heb heeft hebben had is was waren maar en of met te
  hielp sprak belde zag schreef mailde gaf leende
  gisteren eergisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vorige week leuk goed
  eu nos ele ela eles elas o os as um uma do da dos das no na nos nas ao aos com sem em por para foi fui tive tivemos
  ontem hoje amanha anteontem segunda terca quarta quinta sexta sabado domingo boa bom`);

/** What one does with a thing for somebody: a German noun stands right before these, large as a name is. */
export const GIVEN_IN_GERMAN: ReadonlySet<string> =
  listed(`geschickt zugeschickt gesendet zugesandt gegeben mitgegeben gebracht mitgebracht geliehen geschenkt gezeigt weitergeleitet
  uberreicht uberwiesen bezahlt`);

/** Words that make what they end an organisation, an event or a place, folded. */
export const ORGANISATION_WORDS: ReadonlySet<string> =
  listed(`corp inc ltd llc plc gmbh ag kg se sa sarl srl bv nv co company group holding bank
  university college school institute hospital ministry club hotel cafe restaurant bar summit conference night day forum expo week fair
  capital ventures partners labs studio foundation association museum theatre airport station street square park-hotel center centre
  office universitat hochschule verein verlag ministerium institut universite ecole banque musee universidad banco ministerio
  universita banca universiteit ziekenhuis universidade`);

/** Given names that are also words or months: told apart by the words around them. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> =
  listed(`may april june august mark will bill grant rich hope rose art drew chase pat
  sue frank grace faith joy ray rob dean guy miles max chip dawn ivy jack josh nick skip wade penny sandy per an la to di do al kai tom les
  jan mai mar sol sun luz paz angel rosa luna pia marina clara`);

/** Words that end in -ed or -ing and are names all the same. */
export const NOT_VERBS: ReadonlySet<string> =
  listed(`ahmed mohammed mohamed muhammed jared alfred wilfred manfred siegfried winifred mildred khaled
  andre rene renee chloe jose noe zoe aime aimee josee andree desire desiree dorothee timothee honore irenee amedee salome waleed saeed sayed rashed hamed rasheed majed gottfried wilfried sterling irving channing king ming jing ling xing ying ping qing`);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
