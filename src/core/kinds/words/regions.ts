import type { CountryCode } from '../countries.ts';

/** States, provinces and regions that people write in place of a country, in full. */
export const REGIONS: Readonly<Partial<Record<CountryCode, string>>> = {
  AT: 'tirol, tyrol, steiermark, styria, kärnten, vorarlberg, oberösterreich, niederösterreich, burgenland',
  AU: 'new south wales, queensland, south australia, western australia, tasmania, nsw',
  BE: 'flanders, flandern, vlaanderen, flandre, wallonia, wallonie, brabant wallon, vlaams-brabant',
  BR: 'minas gerais, bahia, paraná, rio grande do sul, santa catarina, pernambuco, ceará, goiás',
  CA: `ontario, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland,
    colombie-britannique`,
  CH: 'vaud, waadt, aargau, ticino, tessin, graubünden, valais, wallis, thurgau, solothurn, suisse romande',
  DE: `bayern, bavaria, bavière, baviera, baden-württemberg, nordrhein-westfalen, north rhine-westphalia,
    nrw, hessen, hesse, niedersachsen, lower saxony, sachsen, saxony, thüringen, thuringia, brandenburg,
    schleswig-holstein, rheinland-pfalz, saarland, mecklenburg-vorpommern, sachsen-anhalt, schwaben,
    franken, allgäu, oberbayern, westfalen`,
  ES: `andalucía, andalusia, andalousie, cataluña, catalonia, catalunya, catalogne, país vasco,
    basque country, euskadi, asturias, aragón, castilla y león, castilla-la mancha, canarias,
    canary islands, extremadura, navarra, baleares, comunidad de madrid, comunidad valenciana, la rioja,
    cantabria`,
  FR: `île-de-france, région parisienne, bretagne, brittany, normandie, normandy, provence, occitanie,
    alsace, auvergne, rhône-alpes, nouvelle-aquitaine, hauts-de-france, pays de la loire, grand est,
    bourgogne, côte d'azur, corse, savoie, haute-savoie, aquitaine, paca, picardie`,
  GB: `kent, surrey, essex, sussex, yorkshire, lancashire, cornwall, devon, hampshire, oxfordshire,
    cambridgeshire, west midlands, east midlands, merseyside, cheshire, hertfordshire, buckinghamshire,
    berkshire, gloucestershire, somerset, east anglia`,
  IN: `maharashtra, karnataka, tamil nadu, kerala, gujarat, west bengal, telangana, uttar pradesh, haryana,
    rajasthan`,
  IT: `lombardia, lombardy, lombardei, toscana, tuscany, toskana, lazio, veneto, piemonte, piedmont,
    campania, puglia, sicilia, sicily, sizilien, sardegna, sardinia, sardinien, liguria, emilia-romagna,
    calabria, umbria, marche, abruzzo, südtirol, alto adige, south tyrol, friuli venezia giulia, trentino,
    basilicata, molise, valle d'aosta`,
  MX: 'jalisco, nuevo león, yucatán, baja california, estado de méxico',
  NL: `noord-holland, zuid-holland, north holland, south holland, gelderland, noord-brabant, overijssel,
    friesland, zeeland, drenthe, flevoland`,
  PT: 'algarve, alentejo, madeira, açores, azores, lisboa e vale do tejo, minho',
  US: `alabama, alaska, arizona, arkansas, california, kalifornien, californie, colorado, connecticut,
    delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
    massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
    new jersey, new mexico, new york state, north carolina, north dakota, ohio, oklahoma, oregon,
    pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia,
    washington state, west virginia, wisconsin, wyoming, district of columbia, new england, socal, norcal,
    tri-state area`,
  ZA: 'gauteng, western cape, kwazulu-natal',
};

/** Letters that stand behind a city: states of America, Australia and Brazil, provinces of Canada and Italy. */
export const REGION_LETTERS: Readonly<Partial<Record<CountryCode, string>>> = {
  US: `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh
    ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc`,
  CA: 'on qc bc ab mb sk ns nb nl pe yt nt nu',
  AU: 'nsw vic qld sa wa tas act',
  BR: 'sp rj mg rs pr sc ba pe ce df go es pa',
  IT: 'mi to rm na fi bo ge ve pa ba ct vr pd ts br tn bz pr mo bg bs pi si pg ca',
};

/**
 * Letters that mean a country as well as a state of America, where the country is meant more often than elsewhere.
 */
export const SHARED_LETTERS: Readonly<
  Partial<Record<string, Readonly<Partial<Record<CountryCode, number>>>>>
> = {
  de: { DE: 0.5, US: 0.3 },
  in: { IN: 0.5, US: 0.4 },
  ca: { US: 0.6, CA: 0.4 },
};

/** Names of parts of the world that hold the name of a country. */
export const NO_COUNTRY = `latin america, south america, north america, central america, américa latina,
    amérique latine, américa del sur, américa do sul, america latina, amérique du nord, south east asia`;
