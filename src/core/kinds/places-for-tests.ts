/** Places as people write them, and the country; – for none. */
export const PLACES = `
Berlin, Germany                              | Germany
München                                      | Germany
Munich, Bavaria, Germany                     | Germany
Greater Munich Metropolitan Area             | Germany
Köln und Umgebung, Deutschland               | Germany
Frankfurt am Main                            | Germany
Hamburg, DE                                  | Germany
Talheim, Baden-Württemberg                   | Germany
D-10115 Berlin                               | Germany
Allemagne                                    | Germany
Alemania                                     | Germany
Duitsland                                    | Germany
CH-8001 Zürich                               | Switzerland
Zürich                                       | Switzerland
Genève, Suisse                               | Switzerland
Lugano, Svizzera                             | Switzerland
Basel-Stadt, Schweiz                         | Switzerland
Wien                                         | Austria
A-1010 Wien                                  | Austria
Graz, Steiermark, Österreich                 | Austria
Vienna, Austria                              | Austria
Greater London Area                          | United Kingdom
London                                       | United Kingdom
London, England, United Kingdom              | United Kingdom
Edinburgh, Scotland                          | United Kingdom
Cambridge                                    | United Kingdom
Cambridge, UK                                | United Kingdom
Manchester M1 1AE                            | United Kingdom
Royaume-Uni                                  | United Kingdom
Cardiff, Wales                               | United Kingdom
San Francisco Bay Area                       | United States
San Francisco, CA                            | United States
New York, NY                                 | United States
New York City Metropolitan Area              | United States
Austin TX 78701                              | United States
Paris, Texas                                 | United States
Paris, TX                                    | United States
Cambridge, MA                                | United States
Cambridge, Massachusetts                     | United States
Atlanta, Georgia                             | United States
Athens, GA                                   | United States
Lebanon, Pennsylvania                        | United States
Washington, DC                               | United States
Springfield, Illinois                        | United States
Etats-Unis                                   | United States
EE.UU.                                       | United States
Santa Fe, New Mexico                         | United States
Jersey City, New Jersey                      | United States
London, Ontario                              | Canada
Toronto, ON                                  | Canada
Montréal, Québec, Canada                     | Canada
Vancouver, BC                                | Canada
Ottawa K1A 0B1                               | Canada
Tbilisi, Georgia                             | Georgia
Georgia                                      | Georgia
Paris                                        | France
Paris, Île-de-France, France                 | France
Lyon et périphérie                           | France
Région de Bordeaux                           | France
Frankreich                                   | France
F-67000 Strasbourg                           | France
Nice                                         | France
Madrid, España                               | Spain
Barcelona y alrededores                      | Spain
Sevilla, Andalucía                           | Spain
Palma de Mallorca                            | Spain
Espagne                                      | Spain
Valencia                                     | Spain
Valencia, Venezuela                          | Venezuela
Córdoba, Argentina                           | Argentina
Buenos Aires                                 | Argentina
Ciudad de México                             | Mexico
Guadalajara, Jalisco                         | Mexico
Bogotá, Colombia                             | Colombia
Santiago, Chile                              | Chile
Santiago de Compostela                       | Spain
Lima, Perú                                   | Peru
San José, Costa Rica                         | Costa Rica
San Jose, CA                                 | United States
São Paulo                                    | Brazil
Sao Paulo, SP                                | Brazil
Rio de Janeiro, Brasil                       | Brazil
Porto Alegre, RS                             | Brazil
Lisboa                                       | Portugal
Porto, Portugal                              | Portugal
Roma                                         | Italy
Milano (MI)                                  | Italy
Torino, Piemonte, Italia                     | Italy
Mailand                                      | Italy
Bozen, Südtirol                              | Italy
I-20121 Milano                               | Italy
Amsterdam, Nederland                         | Netherlands
Den Haag                                     | Netherlands
The Hague                                    | Netherlands
Utrecht, Holland                             | Netherlands
Paesi Bassi                                  | Netherlands
Antwerpen                                    | Belgium
Brussels, Belgium                            | Belgium
Bruxelles                                    | Belgium
Luxembourg                                   | Luxembourg
København                                    | Denmark
Stockholm, Sverige                           | Sweden
Oslo                                         | Norway
Helsinki, Finland                            | Finland
Reykjavík                                    | Iceland
Dublin                                       | Ireland
Belfast, Northern Ireland                    | United Kingdom
Warszawa                                     | Poland
Kraków, Polska                               | Poland
Praha                                        | Czechia
Budapest                                     | Hungary
Bucharest                                    | Romania
Athens                                       | Greece
Istanbul, Türkiye                            | Turkey
Kyiv                                         | Ukraine
Moskau                                       | Russia
Tel Aviv                                     | Israel
Dubai                                        | United Arab Emirates
Bengaluru, Karnataka, India                  | India
Mumbai                                       | India
Singapore                                    | Singapore
Hong Kong                                    | Hong Kong
Tokyo                                        | Japan
Seoul, South Korea                           | South Korea
Shanghai                                     | China
Sydney, NSW                                  | Australia
Melbourne                                    | Australia
Auckland                                     | New Zealand
Cape Town                                    | South Africa
Nairobi                                      | Kenya
Lagos                                        | Nigeria
Cairo                                        | Egypt
Casablanca                                   | Morocco
Conakry, Guinea                              | Guinea
Bissau, Guinea-Bissau                        | Guinea-Bissau
Juba, South Sudan                            | South Sudan
US                                           | United States
CH                                           | Switzerland
Remote                                       | –
Europe                                       | –
Latin America                                | –
Duinwijk                                     | –
`;
