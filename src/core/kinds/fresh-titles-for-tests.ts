/**
 * A hundred titles made up after the lexicons were finished: no word was added to the lexicons because of one of
 * them, and none should be, or they would no longer tell how well strange titles are read.
 */
export const FRESH_TITLES = `
Head of Customer Insights                                  | data            | head             | –
Mortgage Underwriter                                       | finance         | –                | finance
Vice President of Engineering                              | engineering     | director         | –
Senior Associate, Dispute Resolution                       | law             | senior           | law
Loss Adjuster                                              | finance         | –                | insurance
Deputy Editor, Business Desk                               | journalism      | –                | media
Chief Operating Officer at Northlight Hospital             | operations      | executive        | health
Principal Architect, Cloud Infrastructure                  | software        | senior           | software
Merchandising Manager                                      | –               | experienced      | –
Campus Recruiting Lead                                     | recruiting      | senior           | –
Orthopaedic Surgeon                                        | care            | –                | health
Dance teacher and choreographer                            | teaching        | –                | –
Procurement Specialist                                     | operations      | experienced      | –
Head Librarian                                             | administration  | head             | –
Dairy farmer                                               | craft           | –                | farming
Product Analytics Intern                                   | data            | starting out     | –
Founder of a walking-tour company                          | management      | founder or owner | travel
Investor Relations Director                                | finance         | director         | –
Hospital Chaplain                                          | –               | –                | religion
Tax Counsel                                                | law             | –                | law
Executive Coach and former HR Director                     | teaching        | –                | –
Political Campaign Manager                                 | policy          | experienced      | government
Patent Examiner                                            | law             | –                | government
Sound Technician                                           | art             | –                | –
Finance Transformation Consultant                          | finance         | –                | –
Bereichsleiterin Logistik und Versand                      | operations      | director         | transport
Fachkraft für Arbeitssicherheit                            | operations      | –                | –
Verwaltungsdirektor                                        | administration  | director         | –
Kinderkrankenschwester                                     | care            | –                | health
Ausbildungsleiter                                          | teaching        | head             | –
Kreditsachbearbeiterin                                     | finance         | experienced      | finance
Produktentwicklerin                                        | engineering     | –                | –
Lehrstuhlinhaber für Strafrecht                            | research        | senior           | education
Restaurantfachfrau                                         | service         | –                | hospitality
Gewerkschaftssekretär                                      | policy          | –                | government
Innendienstleiterin                                        | sales           | head             | –
Softwaretesterin                                           | software        | –                | software
Vorständin Personal                                        | human resources | executive        | –
Förster i. R.                                              | craft           | retired          | farming
Gerichtsvollzieher                                         | law             | –                | law
Elektromeister                                             | craft           | senior           | construction
Bankdirektorin                                             | finance         | director         | finance
Studienreferendarin                                        | teaching        | starting out     | education
Mitarbeiterin Öffentlichkeitsarbeit                        | communication   | –                | –
Angehender Tierarzt                                        | care            | –                | health
Consultante senior en cybersécurité                        | software        | senior           | software
Directrice d'hôpital                                       | management      | director         | health
Chef de rayon boucherie                                    | sales           | head             | food
Éducatrice de jeunes enfants                               | teaching        | –                | education
Juge d'instruction                                         | law             | –                | law
Responsable des achats indirects                           | operations      | head             | –
Animatrice radio                                           | journalism      | –                | media
Conductrice de bus                                         | service         | –                | transport
Mandataire immobilier                                      | sales           | –                | property
Ouvrier agricole                                           | craft           | –                | farming
Chargée de recrutement et marque employeur                 | recruiting      | experienced      | –
Sous-directrice des ressources humaines                    | human resources | head             | –
Trésorière d'une association                               | finance         | –                | charity
Chef de projet événementiel                                | projects        | experienced      | –
Pharmacien titulaire                                       | care            | –                | health
Jefa de enfermería                                         | care            | head             | health
Arquitecto técnico                                         | engineering     | –                | architecture
Dueña de una floristería                                   | management      | founder or owner | retail
Técnica de recursos humanos                                | human resources | –                | –
Agente comercial del sector textil                         | sales           | –                | manufacturing
Director de banca privada                                  | finance         | director         | finance
Redactora de contenidos                                    | writing         | –                | –
Procurador de los tribunales                               | law             | –                | law
Monitora de yoga                                           | teaching        | –                | sports
Médico residente de pediatría                              | care            | starting out     | health
Coordinador de proyectos sociales                          | projects        | experienced      | –
Subdirectora de sucursal bancaria                          | management      | head             | finance
Ingeniera de datos                                         | data            | –                | software
Analista de suporte técnico                                | support         | –                | –
Gerente comercial                                          | sales           | head             | –
Dono de restaurante                                        | management      | founder or owner | hospitality
Professora universitária aposentada                        | research        | retired          | education
Desembargadora                                             | law             | –                | law
Assessora de imprensa                                      | communication   | –                | –
Técnica de laboratório                                     | research        | –                | research
Engenheiro agrônomo                                        | engineering     | –                | farming
Secretária municipal de saúde                              | policy          | –                | government
Auxiliar de contabilidade                                  | accounting      | –                | accounting
Operadora de caixa                                         | sales           | –                | retail
Direttore sanitario                                        | care            | director         | health
Responsabile amministrazione e finanza                     | finance         | head             | –
Tecnica di radiologia                                      | care            | –                | health
Consigliera regionale                                      | policy          | –                | government
Insegnante di danza                                        | teaching        | –                | –
Agente di polizia locale                                   | service         | –                | security
Titolare di farmacia                                       | care            | founder or owner | health
Ricercatore in biologia molecolare                         | research        | –                | research
Vicepreside                                                | teaching        | head             | education
Manager Inkoop en Logistiek                                | operations      | experienced      | –
Kraamverzorgende                                           | care            | –                | health
Adjunct-hoofdredacteur                                     | journalism      | head             | media
Melkveehouder                                              | craft           | –                | farming
Consultant arbeidsrecht                                    | law             | –                | law
Eigenaar van een kapsalon                                  | management      | founder or owner | beauty
Loopbaancoach                                              | teaching        | –                | –
`;
