import type { ColumnField } from '../../core/table-columns.ts';

/**
 * What a header tells. Some words tell it only together with the other headers: `Nom` is a family name beside `Prénom`,
 * `Title` is Dr or Ms beside `Job Title`, `Apelido` a nickname in Brazil and a family name in Portugal, `Aniversario` a
 * birthday in Portuguese and another day in Spanish.
 */
export type HeaderSense = ColumnField | 'bare-name' | 'bare-title' | 'apelido' | 'aniversario';

/**
 * Words of headers, folded, in the languages that address books are exported in: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, and some of Slovak, Russian, Chinese and
 * Japanese. The first that fits counts: what stands beside a word (`Assistant's Phone`) comes before the word.
 */
export const HEADER_WORDS: readonly (readonly [HeaderSense, RegExp])[] = [
  // Of somebody else, or how a value is called rather than the value.
  [
    'nothing',
    /\b(?:assist\w*|asist\w*|asyst\w*|avustaja\w*)\b.*\b(?:phone|telephone|telef\w*|fone|puhelin)|\b(?:phone|telephone|\w*telef\w*|fone|puhelin)\b.*\b(?:assist\w*|asist\w*|asyst\w*)|助理電話/,
  ],
  ['assistant', /\b(?:assist\w*|asist\w*|asyst\w*|avustaja\w*)\b|助理/],
  [
    'manager',
    /\b(?:manager|mana[zd]\w*|menadzer|director|responsabile|gerente|chef|chefe|leidinggevende|overordnad|leder|esimies|vorgesetzter?)\b|主管/,
  ],
  [
    'spouse',
    /\b(?:spouse|wife|husband|partner|conjoint\w*|conyuge|coniuge|echtgeno\w*|ehe\w*|make maka|aegtefaelle|ektefelle|puoliso|manzel\w*)\b|配偶/,
  ],
  [
    'nothing',
    /\b(?:referred|referral|children|kinder\w*|barn|lapset|enfants|hijos|filhos|figli|relation\w*)\b/,
  ],
  [
    'nothing',
    /\b(?:label|type|typ|tipo|phonetic|yomi|photo|foto|picture|image|avatar|gender|sexe?|geschlecht|genero|genere|geslacht|kon|kjonn|plec|sukupuoli|pohlavie|prefix\w*|anrede|salutation|honorific)\b|性別/,
  ],
  [
    'nothing',
    /\b(?:zip\w*|postal code|postcode|postnummer|postnr|postleitzahl|plz|cep|cap|psc|postinumero|kod pocztowy|codigo postal|code postal|po box|postfach|boite postale|apartado|caixa postal|postbus|postboks)\b|индекс|郵遞區號|郵便番号/,
  ],
  [
    'nothing',
    /\b(?:street\w*|strasse|rue|calle|rua|via|straat|gata|gatuadress|gade|gate|\w*katu\w*|ulica)\b|улица/,
  ],
  [
    'nothing',
    /\b(?:department|dept|abteilung|service|departamento|reparto|afdeling|avdelning|avdeling|osasto|oddzial|oddelenie|size|industry|domain|revenue|branche|screen name|im \w+)\b|部門|部署/,
  ],
  [
    'nothing',
    /\bmail\b.*\b(?:display|anzeige\w*|weergegeven|visning\w*)|\b(?:display|nom complet|anzeige\w*|visning\w*|nombre|nome)\b.*\bmail\b|nom complet de l adresse/,
  ],
  [
    'fax',
    /\b(?:\w*fax\w*|telecopi\w*|faks\w*|pager\w*|buscapersonas|cercapersone|\w*radiomessagerie|personsok\w*|personsoger|hakulait\w*|switchboard|company main phone|telefon firma|telephone societe|zentrale|telex|tty|isdn)\b|^operator$|傳真|ファックス|呼叫器|факс|пеиджер/,
  ],
  [
    'birth-year',
    /\b(?:birth ?year|year of birth|geburtsjahr|annee de naissance|ano de nacimiento|ano de nascimento|anno di nascita|geboortejaar|fodelsear|fodselsar|syntymavuosi|rok (?:urodzenia|narodenia))\b|год рождения|生日 年/,
  ],
  [
    'birth-month',
    /\b(?:birth ?month|month of birth|geburtsmonat|mois de naissance|mes de nacimiento|mes de nascimento|mese di nascita|geboortemaand|fodelsemanad|fodselsmaned|syntymakuukausi|miesiac urodzenia|mesiac narodenia)\b|^mois$|месяц рождения|生日 月/,
  ],
  [
    'birth-day',
    /\b(?:birth day|jour de naissance|dia de nacimiento|dia de nascimento|giorno di nascita|den narodenia|dzien urodzenia)\b|^jour$|生日 日/,
  ],
  [
    'anniversary',
    /\b(?:anniversary|jahrestag|hochzeitstag|anniversaire de mariage|aniversario de (?:bodas?|casamento)|anniversario|trouwdag|huwelijksverjaardag|speciale datum|brollopsdag|arsdag|bryllupsdag|merkedag|vuosipaiva|haapaiva|rocznica|vyrocie)\b|紀念日/,
  ],
  ['aniversario', /^aniversario$/],
  [
    'birthday',
    /\b(?:birthday|birth ?date|date of birth|dob|bday|geburtstag|geburtsdatum|geburt|anniversaire|date de naissance|cumpleanos|fecha (?:de )?nac\w*|data de nascimento|nascimento|compleanno|data di nascita|verjaardag|geboortedatum|fodelsedag|fodelsedatum|fodselsdag|fodselsdato|bursdag|syntymapaiva|syntymaaika|urodziny|data urodzenia|narodeniny|birth)\b|день рождения|дата рождения|生日|誕生日|生年月日/,
  ],
  [
    'email',
    /\b(?:e ?mails?|email\w*|mail|mails|courriel|messagerie|correos?|posta elettronica|e ?post\w*|sahkoposti\w*|mejl\w*|e mailov\w*|adresse electronique)\b|электронн|メール|電子郵件|电子邮件/,
  ],
  [
    'phone',
    /\b(?:\w*phones?|phone\w*|\w*telefon\w*|telefoon\w*|tel|tlf|telf|\w*mobil\w*|mobiel\w*|handy\w*|cell\w*|celular|movil|portable|gsm|fone|telemovel|\w*puhelin\w*|komorkow\w*|callback|whatsapp)\b|^particular$|телефон|電話|电话|手機|手机|携帯/,
  ],
  [
    'url',
    /\b(?:urls?|web|web ?sites?|web ?pages?|webseite|webbsida|webside|nettside|home ?page|site|sito|sitio|linked ?in|twitter|facebook|instagram|github|gitlab|xing|mastodon|bluesky|profile|profil|verkkosivu\w*|links?|blog|strona\w*|webov\w*)\b|веб|網頁|网站|ホームページ/,
  ],
  [
    'country',
    /\b(?:country|land|pays|pais|paese|nazione|maa|kotimaa|kraj|krajina|stat|staten)\b|страна|國家|国家/,
  ],
  [
    'region',
    /\b(?:state|region|province|provincie|provincia|bundesland|kanton|canton|departement|dep|estado|stato|county|lan|fylke|delstat|\w*laani|wojewodztwo|okres)\b|область|штат|縣市|縣 市|県/,
  ],
  [
    'city',
    /\b(?:city|town|ort|wohnort|stadt|ville|localite|ciudad|cidade|localidade|poblacion|citta|localita|comune|stad|plaats|woonplaats|postort|poststed|\w*kaupunki|postitoimipaikka|miasto|miejscowosc|mesto)\b|^by\b(?! \w+ by)|город|市鎮|市 鎮/,
  ],
  [
    'place',
    /\b(?:location|address|addresses|adress|adresse|anschrift|direccion|domicilio|endereco|morada|indirizzo|adres|\w*osoite|place|lieu|lugar|ubicacion|luogo|locatie|plats|sted|adresa)\b|адрес|住所|地址|住址/,
  ],
  [
    'title',
    /\b(?:job ?title|work title|organi[sz]ation title|position|jobs?|role|rolle|beruf\w*|funktion|fonction|poste|cargo|puesto|ocupacion|occupation|profession|profissao|profesion|mansione|qualifica|ruolo|posizione|professione|titolo di lavoro|functie|beroep|befattning|yrke|stilling|stillingsbetegnelse|tehtava\w*|ammatti\w*|stanowisko|zawod|funkcia|headline)\b|должность|職稱|役職|職位/,
  ],
  [
    'organisation',
    /\b(?:compan(?:y|ies)|organi(?:s|z|zz)a\w*|organisasjon|firma|firmenname|unternehmen|arbeitgeber|employer|employeur|entreprise|societe|empresa|azienda|societa|ditta|bedrijf|bedrijfsnaam|werkgever|foretag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|yritys|jarjesto|tyonantaja|yhtio|spolocnost|account name|business name)\b|компания|организация|公司|会社|勤務先/,
  ],
  ['bare-title', /^(?:title|titel|titre|titulo|titolo|tittel|titul|tytul)$/],
  [
    'name',
    /\b(?:full ?name|display ?name|contact name|person name|anzeigename|vollstandiger name|nom complet|nom a afficher|nombre completo|nombre en pantalla|nome completo|nome visualizzato|mostrar nome|volledige naam|weergavenaam|visningsnamn|visningsnavn|fuldt navn|fullt navn|fullstandigt namn|koko nimi|nayttonimi|naytettava nimi|imie i nazwisko|zobrazovane meno)\b|отображаемое имя|^фио$|氏名|姓名|名前|顯示名稱/,
  ],
  [
    'middle',
    /\b(?:middle ?names?|middle|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|autres? prenoms?|segundo nombre|nome do meio|segundo nome|secondo nome|middelste naam|tussenvoegsel\w*|mellannamn|mellemnavn\w*|mellomnavn|toinen nimi|drugie imie|dalsie meno)\b|отчество|中間名/,
  ],
  [
    'given',
    /\b(?:first ?name|given ?name|forename|vornamen?|rufname|prenom|nombre de pila|primer nombre|primeiro nome|nome proprio|voornaam|roepnaam|fornamn|fornavn|etunimi|imie|krstne meno)\b|^first$|^имя$|名字|^名$/,
  ],
  [
    'family',
    /\b(?:last ?name|surname|family ?name|nachname|familienname|zuname|nom de famille|apellidos?|sobrenome|ultimo nome|cognome|achternaam|familienaam|efternamn|efternavn|etternavn|sukunimi|nazwisko|priezvisko)\b|^last$|фамилия|^姓氏?$/,
  ],
  ['apelido', /^apelido$/],
  ['suffix', /\b(?:suffixe?|sufijo|sufixo|suffisso|achtervoegsel|suffiks|pripona|namenszusatz)\b|稱謂/],
  [
    'nickname',
    /\b(?:nick ?name|nick|spitzname|surnom|pseudo\w*|apodo|soprannome|bijnaam|smeknamn|kaldenavn|kallenavn|lempinimi|przydomek|prezyvka|maiden name|geburtsname|alias|aliases|other names?|short name)\b|псевдоним|暱稱/,
  ],
  ['bare-name', /^(?:name|names|nom|nombre|nome|naam|navn|namn|nimi|meno|contact|kontakt|person)$/],
  [
    'tags',
    /\b(?:tags?|labels|categor\w*|kategor\w*|groups?|group membership|gruppen?|groupes?|grupos?|gruppi|groep|groepen|schlagworte|stichworte|etiquetas?|etiquettes?|luokat|lists?|circles?)\b|類別/,
  ],
  [
    'note',
    /\b(?:notes?|notiz|notizen|bemerkung\w*|kommentar\w*|remarques?|remarks?|commentaires?|notas?|observac\w*|comentarios?|opmerking\w*|notities|anteckning\w*|noter|notater|merknad\w*|muistiinpan\w*|notatki|uwagi|poznamky|comments?|description|beschreibung|bio|about|background|info|informac\w*|memo)\b|заметки|примечан|記事|備考/,
  ],
  ['id', /^(?:(?:contact|person|people|record|customer|kontakt|member|client) )?(?:id|uid|uuid|guid)$/],
];
