/**
 * Invented organisations and some that everybody knows, and the field a careful reader sees in the name; – for none.
 */
export const ORGANISATIONS = `
Deutsche Bank AG                          | finance
Banco Mirador                             | finance
Larkfield Capital Partners                | finance
Brightwater Ventures                      | finance
Caisse d'Épargne du Val                   | finance
Sparkasse Talheim                         | finance
Goldman Sachs                             | finance
Norrland Insurance Group                  | insurance
Alpenblick Versicherung                   | insurance
Seguros del Faro                          | insurance
KPMG                                      | accounting
Feldmann GmbH Steuerberatungsgesellschaft | accounting
Cabinet Morel Expertise Comptable         | accounting
Whitlow & Sons Accountants                | accounting
Kanzlei Hartwig                           | law
Harlan & Pike LLP Solicitors              | law
Studio Legale Benedetti                   | law
Despacho de Abogados Rivas                | law
Amtsgericht Neustadt                      | law
McKinsey & Company                        | consulting
Tannberg Unternehmensberatung             | consulting
Oriel Consulting Ltd                      | consulting
Brisa Consultoria                         | consulting
Vega Executive Search                     | recruiting
Pontis Personalvermittlung                | recruiting
Randstad                                  | recruiting
Blauwal Werbeagentur                      | marketing
Quill & Crane Advertising                 | marketing
Lindenverlag                              | media
The Harbour Gazette                       | media
Radio Meseta                              | media
Éditions du Pont Neuf                     | media
Kestrel Film Productions                  | media
Atelier Design Sauvage                    | design
Studio Olmo Design                        | design
Museum für Neue Kunst                     | arts
Teatro del Puerto                         | arts
Galerie Weiss                             | arts
Google                                    | software
Nimbus Software GmbH                      | software
Pixelwald Technologies                    | software
Cobalt Data Systems                       | software
Telekom                                   | telecoms
Vodafone                                  | telecoms
Ingenieurbüro Stahl                       | engineering
Arenal Ingeniería                         | engineering
Max-Planck-Institut für Sternenkunde      | research
CNRS                                      | research
Institute for Ocean Studies               | research
University of Westmarch                   | education
Universität Hohenfels                     | education
Grundschule am Park                       | education
Lycée Jean Moulineau                      | education
Escuela Infantil Girasol                  | education
Business School of the Fjords             | education
Universitätsklinikum Hohenfels            | health
St. Brendan's Hospital                    | health
Klinik am See                             | health
Zahnarztpraxis Dr. Blum                   | health
Farmacia Central                          | health
Clínica Santa Aurora                      | health
Centre Hospitalier de Valmont             | health
Corvia Pharmaceuticals                    | pharma
Novartis                                  | pharma
Helixa Biotech                            | pharma
Bundesministerium der Finanzen            | government
Ville de Valmont                          | government
Ayuntamiento de Las Lomas                 | government
Stadtverwaltung Talheim                   | government
Gemeente Duinwijk                         | government
Westmarch County Council                  | government
European Commission                       | government
Comune di Montalto                        | government
Bundeswehr                                | defence
Royal Navy                                | defence
Polizei Niedertal                         | security
Falcon Security Services                  | security
Lichtblick Stiftung                       | charity
Ashdown Foundation                        | charity
Fondation Petit Soleil                    | charity
Kinderhilfe Talheim e.V.                  | charity
Food Bank of Westmarch                    | charity
UNICEF                                    | charity
Evangelische Kirchengemeinde Talheim      | religion
Diocese of Westmarch                      | religion
Hartmann Immobilien                       | property
Agence Immobilière du Lac                 | property
Makelaardij Duinwijk                      | property
Brandt Architekten                        | architecture
Oak & Stone Architects                    | architecture
Hochbau Krüger GmbH                       | construction
Construcciones Arroyo S.L.                | construction
Dachdeckerei Vogel                        | construction
Kessler Maschinenbau                      | manufacturing
Siemens                                   | manufacturing
Fábrica de Muebles Roble                  | manufacturing
Volkswagen                                | vehicles
Autohaus Kramer                           | vehicles
Stadtwerke Talheim                        | energy
Solaris Energy                            | energy
Greenpeace                                | environment
Umweltbundesamt                           | environment
Deutsche Bahn                             | transport
Rhône Logistique                          | transport
Spedition Wagner & Söhne                  | transport
Reisebüro Sonnenschein                    | travel
Viajes Horizonte                          | travel
Hotel Bellavista                          | hospitality
Ristorante Da Nino                        | hospitality
Gasthaus zum Hirsch                       | hospitality
Bäckerei Lorenz                           | food
Brouwerij De Zwaan                        | food
Weingut Sonnenhang                        | farming
Azienda Agricola Colle Verde              | farming
Supermercados La Huerta                   | retail
Buchhandlung am Markt                     | retail
Zalando                                   | retail
Nike                                      | fashion
Maison Aurélie Haute Couture              | fashion
Friseursalon Locke                        | beauty
TSV Talheim                               | sports
Westmarch Football Club                   | sports
Zyntrelligence                            | –
Müller & Söhne GmbH                       | –
Acme Corp.                                | –
Hansen Group                              | –
Bank of Westmarch Foundation              | finance
Hotel School Duinwijk                     | education
School of Hotel Management                | education
Siemens Healthineers                      | health
Dental Software GmbH                      | software
Legal Aid Society                         | law
University Press of Westmarch             | media
Museum Café                               | hospitality
`;
