/** More invented titles, as people write them on a card, with remits, places and second roles. */
export const MORE_TITLES = `
Global Vice President, Strategic Alliances                    | sales           | director         | –
Deputy General Counsel                                        | law             | executive        | law
Senior Underwriter, Marine Insurance                          | finance         | senior           | insurance
Pricing Analyst                                               | data            | –                | –
Head of Procurement & Supplier Relations                      | operations      | head             | –
Talent Partner (Tech)                                         | recruiting      | experienced      | –
Reinsurance Broker                                            | sales           | –                | insurance
Director of Nursing                                           | care            | director         | health
Emergency Medicine Resident                                   | care            | starting out     | health
Lecturer in Architecture                                      | teaching        | –                | education
Kindergarten Principal                                        | teaching        | head             | education
Ceramic artist                                                | art             | –                | arts
Bus Operations Supervisor                                     | operations      | head             | transport
Chief Technology Officer & Board Director                     | software        | executive        | software
Renewables Project Developer                                  | projects        | –                | energy
Debt Capital Markets Associate                                | finance         | experienced      | finance
Ghostwriter for executives                                    | writing         | –                | –
Owner of a small bookshop in Leeds                            | management      | founder or owner | retail
Ex-banker turned beekeeper                                    | craft           | –                | farming
Trainee pilot                                                 | service         | starting out     | transport
Press Attaché                                                 | communication   | –                | –
Head of Compliance and Risk                                   | law             | head             | –
Software Sales Executive                                      | sales           | experienced      | software
Leiter Forschung und Entwicklung                              | research        | head             | –
Strategischer Einkäufer                                       | operations      | –                | –
Gruppenleiterin Buchhaltung                                   | accounting      | head             | accounting
Referatsleiterin Energiepolitik                               | policy          | head             | energy
Verkaufsberaterin im Möbelhaus                                | sales           | –                | manufacturing
Medizinische Fachangestellte                                  | care            | –                | health
Hausmeister                                                   | craft           | –                | –
Orchestermusikerin                                            | art             | –                | arts
Pressereferent beim Landtag                                   | communication   | experienced      | government
Zahnmedizinische Assistentin                                  | care            | –                | health
Entwicklungsingenieur Elektromobilität                        | engineering     | –                | engineering
Teamassistentin der Geschäftsleitung                          | administration  | –                | –
Gesellschafter-Geschäftsführer                                | management      | founder or owner | –
Justiziarin                                                   | law             | –                | law
Steuerfachangestellter                                        | accounting      | –                | accounting
Amtsleiterin Stadtplanung                                     | policy          | head             | government
Werkstudentin im Bereich Controlling                          | finance         | student          | –
Senior Consultant SAP FI/CO                                   | software        | senior           | software
Stellvertretender Filialleiter                                | sales           | head             | retail
Netzwerktechniker                                             | software        | –                | software
Landschaftsgärtner                                            | craft           | –                | farming
Directrice adjointe d'une école primaire                      | teaching        | head             | education
Responsable paie et administration du personnel               | human resources | head             | –
Conseiller en insertion professionnelle                       | –               | –                | –
Chargé de clientèle professionnelle                           | sales           | experienced      | –
Médecin urgentiste                                            | care            | –                | health
Assistante maternelle                                         | care            | –                | –
Chef d'entreprise dans le bâtiment                            | management      | founder or owner | construction
Ingénieur en aéronautique                                     | engineering     | –                | manufacturing
Greffière au tribunal                                         | administration  | –                | law
Cadre bancaire                                                | finance         | –                | finance
Responsable de la restauration collective                     | service         | head             | hospitality
Concepteur-rédacteur en agence                                | writing         | –                | marketing
Technicienne de laboratoire                                   | research        | –                | research
Délégué syndical                                              | –               | –                | –
Directeur du développement commercial                         | sales           | director         | –
Urbaniste                                                     | design          | –                | architecture
Vice-présidente en charge de l'innovation                     | consulting      | director         | –
Jefe de cocina en un restaurante                              | craft           | head             | hospitality
Ingeniero agrónomo                                            | engineering     | –                | farming
Directora médica                                              | care            | director         | health
Responsable de atención al cliente                            | support         | head             | –
Técnico superior en prevención de riesgos laborales           | –               | –                | –
Consejera independiente                                       | management      | executive        | –
Visitadora médica                                             | sales           | –                | pharma
Ayudante de dirección de cine                                 | art             | –                | media
Gestora cultural                                              | art             | –                | arts
Controller financiera                                         | finance         | –                | –
Profesor de guitarra                                          | teaching        | –                | education
Jefa de estudios                                              | teaching        | head             | education
Secretario judicial                                           | law             | –                | law
Delegada de ventas zona norte                                 | sales           | –                | –
Gerente de recursos humanos                                   | human resources | head             | –
Engenheira de produção                                        | engineering     | –                | –
Coordenador de comunicação interna                            | communication   | experienced      | –
Analista financeiro júnior                                    | finance         | starting out     | –
Diretor de escola pública                                     | teaching        | head             | education
Médico cardiologista                                          | care            | –                | health
Consultor jurídico                                            | law             | –                | law
Chefe de gabinete do prefeito                                 | policy          | head             | government
Produtora de cinema                                           | art             | –                | media
Técnico em contabilidade                                      | accounting      | –                | accounting
Sócio de escritório de advocacia                              | law             | director         | law
Responsabile ufficio legale                                   | law             | head             | law
Capo cantiere                                                 | projects        | head             | construction
Impiegata commerciale estero                                  | sales           | –                | –
Consulente informatico                                        | software        | –                | software
Medico anestesista                                            | care            | –                | health
Professoressa di matematica al liceo                          | teaching        | –                | education
Responsabile del personale                                    | human resources | head             | –
Direttrice di museo                                           | art             | director         | arts
Addetto alla contabilità                                      | accounting      | experienced      | accounting
Guida alpina                                                  | service         | –                | travel
Hoofd bedrijfsvoering                                         | operations      | head             | –
Junior adviseur duurzaamheid                                  | consulting      | starting out     | environment
Zelfstandig grafisch ontwerper                                | design          | –                | design
Directeur van een basisschool                                 | teaching        | director         | education
Medewerker klantcontact                                       | support         | –                | –
Wijkverpleegkundige in opleiding                              | care            | starting out     | health
Senior beleidsadviseur bij het ministerie                     | policy          | senior           | government
Teamleider ICT-beheer                                         | software        | head             | software
Bedrijfseconoom                                               | finance         | –                | –
Hovenier en ondernemer                                        | craft           | founder or owner | farming
`;
