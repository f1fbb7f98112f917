/**
 * Invented titles, and what a careful reader says of each: function, level, field; – where it cannot be told.
 * English, German, French, Spanish, Portuguese, Italian, Dutch.
 */
export const TITLES = `
Chief Executive Officer                              | management      | executive        | –
Founder & CEO, ex-Google                             | management      | founder or owner | –
CFO                                                  | finance         | executive        | –
CTO and Co-Founder                                   | software        | founder or owner | software
Chief Marketing Officer                              | marketing       | executive        | –
VP Sales EMEA                                        | sales           | director         | –
SVP, Global Operations                               | operations      | executive        | –
Vice President                                       | management      | director         | –
Head of Marketing                                    | marketing       | head             | –
Head of Talent Acquisition                           | recruiting      | head             | –
Managing Director                                    | management      | executive        | –
Managing Partner at a law firm                       | management      | executive        | law
General Counsel                                      | law             | executive        | law
Senior Software Engineer                             | software        | senior           | software
Staff Software Engineer                              | software        | senior           | software
Full-stack developer                                 | software        | –                | software
Junior Frontend Developer                            | software        | starting out     | software
Engineering Manager                                  | engineering     | head             | engineering
Mechanical Engineer                                  | engineering     | –                | engineering
Sales Engineer                                       | sales           | –                | –
Product Manager                                      | product         | experienced      | –
Senior Product Designer                              | design          | senior           | design
Product Owner                                        | product         | experienced      | software
Product Marketing Manager                            | marketing       | experienced      | –
Account Manager                                      | sales           | experienced      | –
Key Account Executive                                | sales           | experienced      | –
Office Manager                                       | administration  | experienced      | –
Project Manager                                      | projects        | experienced      | –
Scrum Master                                         | projects        | –                | software
Executive Assistant                                  | administration  | –                | –
Assistant to the CEO                                 | administration  | –                | –
Chief of Staff to the CEO                            | management      | senior           | –
HR Business Partner                                  | human resources | experienced      | –
HRBP                                                 | human resources | –                | –
People Operations Lead                               | human resources | senior           | –
Technical Recruiter                                  | recruiting      | –                | recruiting
Real estate agent                                    | sales           | –                | property
Investment banker                                    | finance         | –                | finance
Venture Partner                                      | investing       | director         | finance
Angel investor                                       | investing       | –                | finance
Portfolio Manager                                    | investing       | experienced      | finance
Chartered Accountant                                 | accounting      | –                | accounting
Senior Tax Manager                                   | accounting      | senior           | accounting
Bookkeeper                                           | accounting      | –                | accounting
Lawyer                                               | law             | –                | law
Associate Solicitor                                  | law             | experienced      | law
retired judge                                        | law             | retired          | law
Professor of Law                                     | research        | senior           | education
Assistant Professor of Chemistry                     | research        | experienced      | education
PhD candidate in Physics                             | research        | student          | education
Postdoctoral Researcher                              | research        | experienced      | research
High school teacher                                  | teaching        | –                | education
Headteacher                                          | teaching        | head             | education
Nurse                                                | care            | –                | health
Head Nurse                                           | care            | head             | health
Consultant Cardiologist                              | care            | –                | health
Journalist                                           | journalism      | –                | media
Editor-in-chief                                      | journalism      | head             | media
Freelance copywriter                                 | writing         | –                | marketing
Author and keynote speaker                           | writing         | –                | arts
Translator                                           | writing         | –                | –
Management Consultant                                | consulting      | –                | consulting
Senior Consultant                                    | consulting      | senior           | consulting
Data Scientist                                       | data            | –                | software
Business Analyst                                     | data            | –                | –
Director of Photography                              | art             | –                | media
Art Director                                         | design          | senior           | design
Creative Director                                    | design          | director         | design
Photographer                                         | art             | –                | arts
Member of Parliament                                 | policy          | –                | government
Policy Adviser                                       | policy          | –                | government
Mayor                                                | policy          | executive        | government
Electrician                                          | craft           | –                | construction
Head Chef                                            | craft           | head             | hospitality
Restaurant owner                                     | management      | founder or owner | hospitality
Flight attendant                                     | service         | –                | transport
Police officer                                       | service         | experienced      | security
Student assistant                                    | administration  | student          | education
Marketing Intern                                     | marketing       | starting out     | –
Management Trainee                                   | management      | starting out     | –
former CEO                                           | management      | executive        | –
Social media manager                                 | marketing       | experienced      | –
Public Relations Officer                             | communication   | experienced      | –
Customer Success Manager                             | support         | experienced      | –
Supply Chain Director                                | operations      | director         | –
Plant Manager                                        | operations      | head             | manufacturing
Financial Controller                                 | finance         | –                | –
Non-Executive Director                               | management      | executive        | –
Board member · Investor · Mentor                     | management      | executive        | finance
Architect                                            | design          | –                | architecture
Solutions Architect                                  | software        | –                | software
Insurance Broker                                     | sales           | –                | insurance
Fundraiser                                           | marketing       | –                | charity
Parish priest                                        | –               | –                | religion
Personal trainer                                     | teaching        | –                | sports
Hairdresser                                          | craft           | –                | beauty
Head of Data at Deutsche Bank                        | data            | head             | finance
Owner @ Sunrise Bakery                               | management      | founder or owner | food
Geschäftsführer                                      | management      | executive        | –
Geschäftsführende Gesellschafterin                   | management      | founder or owner | –
Mitglied des Vorstands                               | management      | executive        | –
Vorstandsvorsitzender                                | management      | executive        | –
Vorstandsassistentin                                 | administration  | –                | –
Assistenz der Geschäftsführung                       | administration  | –                | –
GF                                                   | management      | executive        | –
Prokuristin                                          | management      | director         | –
Vertriebsleiterin                                    | sales           | head             | –
Leiter Vertrieb Süd                                  | sales           | head             | –
Vertriebsmitarbeiter im Außendienst                  | sales           | –                | –
Key-Account-Managerin                                | sales           | experienced      | –
Marketingmanager                                     | marketing       | experienced      | –
Leitung Marketing & Kommunikation                    | marketing       | head             | –
Onlinemarketing-Manager (m/w/d)                      | marketing       | experienced      | –
Pressesprecherin                                     | communication   | –                | –
Referentin Öffentlichkeitsarbeit                     | communication   | experienced      | –
Softwareentwickler                                   | software        | –                | software
Senior Softwareentwicklerin (m/w/d)                  | software        | senior           | software
Entwickler*in                                        | software        | –                | software
Fachinformatiker für Systemintegration               | software        | –                | software
IT-Leiter                                            | software        | head             | software
Systemadministrator                                  | software        | –                | software
Dipl.-Ing. Maschinenbau                              | engineering     | –                | manufacturing
Bauingenieur                                         | engineering     | –                | engineering
Technischer Leiter                                   | engineering     | head             | –
Konstrukteurin                                       | engineering     | –                | engineering
Produktmanagerin                                     | product         | experienced      | –
Projektleiter                                        | projects        | experienced      | –
Bauleiter                                            | projects        | experienced      | construction
Rechtsanwältin                                       | law             | –                | law
RA                                                   | law             | –                | law
Fachanwalt für Arbeitsrecht                          | law             | –                | law
Richter am Amtsgericht a.D.                          | law             | retired          | law
Notarin                                              | law             | –                | law
Syndikusrechtsanwalt                                 | law             | –                | law
Steuerberater                                        | accounting      | –                | accounting
Steuerberater/in                                     | accounting      | –                | accounting
Wirtschaftsprüferin                                  | accounting      | –                | accounting
Finanzbuchhalterin                                   | accounting      | –                | accounting
Leiter Controlling                                   | finance         | head             | –
Kaufmännischer Leiter                                | finance         | director         | –
Bankkauffrau                                         | finance         | –                | finance
Unternehmensberater                                  | consulting      | –                | consulting
Personalleiterin                                     | human resources | head             | –
Personalreferent                                     | human resources | experienced      | –
Personalberaterin                                    | recruiting      | –                | recruiting
Einkäufer                                            | operations      | –                | –
Leiterin Logistik                                    | operations      | head             | transport
Lagerist                                             | operations      | –                | –
Sekretärin                                           | administration  | –                | –
Sachbearbeiterin                                     | administration  | experienced      | –
Chefarzt                                             | care            | director         | health
Oberärztin                                           | care            | senior           | health
Assistenzarzt                                        | care            | starting out     | health
Krankenschwester                                     | care            | –                | health
Pflegefachkraft                                      | care            | –                | health
Zahnärztin                                           | care            | –                | health
Tierarzt                                             | care            | –                | health
Apothekerin                                          | care            | –                | health
Sozialpädagogin                                      | care            | –                | charity
Kita-Leiterin                                        | teaching        | head             | education
Grundschullehrerin                                   | teaching        | –                | education
Schulleiter                                          | teaching        | head             | education
Professorin für Soziologie                           | research        | senior           | education
Prof. Dr.                                            | research        | senior           | education
Wissenschaftliche Mitarbeiterin                      | research        | –                | research
Doktorandin                                          | research        | student          | education
Werkstudent Marketing                                | marketing       | student          | –
Auszubildende zur Industriekauffrau                  | administration  | starting out     | –
Praktikantin im Einkauf                              | operations      | starting out     | –
Chefredakteurin                                      | journalism      | head             | media
Redakteur                                            | journalism      | –                | media
Freie Journalistin                                   | journalism      | –                | media
Übersetzerin                                         | writing         | –                | –
Lektorin                                             | writing         | –                | media
Grafikdesignerin                                     | design          | –                | design
Innenarchitektin                                     | design          | –                | architecture
Bürgermeisterin                                      | policy          | executive        | government
Landtagsabgeordneter                                 | policy          | –                | government
Polizistin                                           | service         | –                | security
Tischlermeister                                      | craft           | senior           | construction
Landwirtin                                           | craft           | –                | farming
Köchin                                               | craft           | –                | hospitality
Fotografin                                           | art             | –                | arts
Schauspieler                                         | art             | –                | arts
Immobilienmaklerin                                   | sales           | –                | property
Versicherungskaufmann                                | sales           | –                | insurance
Inhaber eines Fahrradladens                          | management      | founder or owner | vehicles
Gründerin                                            | management      | founder or owner | –
Rentner                                              | –               | retired          | –
Ehemaliger Geschäftsführer                           | management      | executive        | –
Filialleiterin                                       | sales           | head             | retail
Qualitätsmanager                                     | operations      | experienced      | –
PDG                                                  | management      | executive        | –
Président-directeur général                          | management      | executive        | –
Directrice générale adjointe                         | management      | executive        | –
Gérante                                              | management      | executive        | –
Fondatrice                                           | management      | founder or owner | –
Directeur commercial                                 | sales           | director         | –
Directrice marketing                                 | marketing       | director         | –
Responsable marketing digital                        | marketing       | head             | –
Chargée de communication                             | communication   | experienced      | –
Attachée de presse                                   | communication   | –                | –
DRH                                                  | human resources | director         | –
Responsable des ressources humaines                  | human resources | head             | –
Chargé de recrutement                                | recruiting      | experienced      | –
DAF                                                  | finance         | director         | –
Contrôleuse de gestion                               | finance         | –                | –
Expert-comptable                                     | accounting      | –                | accounting
Comptable                                            | accounting      | –                | accounting
Avocate à la cour                                    | law             | –                | law
Juriste d'entreprise                                 | law             | –                | law
Notaire associée                                     | law             | director         | law
Développeur web                                      | software        | –                | software
Ingénieure logiciel                                  | software        | –                | software
DSI                                                  | software        | director         | software
Chef de projet                                       | projects        | experienced      | –
Cheffe de projet informatique                        | projects        | experienced      | software
Chef de produit                                      | product         | experienced      | –
Ingénieur mécanique                                  | engineering     | –                | engineering
Technicienne de maintenance                          | craft           | –                | –
Acheteuse                                            | operations      | –                | –
Responsable logistique                               | operations      | head             | transport
Technico-commercial                                  | sales           | –                | –
Vendeuse                                             | sales           | –                | –
Agent immobilier                                     | sales           | –                | property
Assistante de direction                              | administration  | –                | –
Secrétaire médicale                                  | administration  | –                | health
Médecin généraliste                                  | care            | –                | health
Infirmière                                           | care            | –                | health
Sage-femme                                           | care            | –                | health
Chirurgien-dentiste                                  | care            | –                | health
Professeure des écoles                               | teaching        | –                | education
Professeur des universités                           | research        | senior           | education
Maîtresse de conférences                             | research        | senior           | education
Chercheuse                                           | research        | –                | research
Étudiante en droit                                   | law             | student          | law
Stagiaire                                            | –               | starting out     | –
Journaliste                                          | journalism      | –                | media
Rédactrice en chef                                   | journalism      | head             | media
Traductrice                                          | writing         | –                | –
Graphiste                                            | design          | –                | design
Architecte d'intérieur                               | design          | –                | architecture
Directeur artistique                                 | design          | senior           | design
Réalisatrice                                         | art             | –                | media
Maire                                                | policy          | executive        | government
Députée                                              | policy          | –                | government
Boulanger                                            | craft           | –                | food
Chef cuisinier                                       | craft           | head             | hospitality
Conseillère en gestion de patrimoine                 | finance         | –                | finance
Consultant en stratégie                              | consulting      | –                | consulting
Retraitée                                            | –               | retired          | –
Développeur·se back-end                              | software        | –                | software
Gestionnaire de paie                                 | accounting      | experienced      | accounting
Director general                                     | management      | executive        | –
Consejera delegada                                   | management      | executive        | –
Gerente de ventas                                    | sales           | head             | –
Directora de marketing                               | marketing       | director         | –
Director financiero                                  | finance         | director         | –
Jefa de producto                                     | product         | experienced      | –
Jefe de recursos humanos                             | human resources | head             | –
Abogada                                              | law             | –                | law
Abogado/a laboralista                                | law             | –                | law
Notario                                              | law             | –                | law
Contable                                             | accounting      | –                | accounting
Asesora fiscal                                       | accounting      | –                | accounting
Auditora interna                                     | accounting      | –                | accounting
Desarrolladora de software                           | software        | –                | software
Ingeniero de software sénior                         | software        | senior           | software
Programador                                          | software        | –                | software
Ingeniera industrial                                 | engineering     | –                | engineering
Arquitecta                                           | design          | –                | architecture
Diseñadora gráfica                                   | design          | –                | design
Enfermera                                            | care            | –                | health
Médica de familia                                    | care            | –                | health
Psicóloga                                            | care            | –                | health
Profesora de secundaria                              | teaching        | –                | education
Catedrático de Historia                              | research        | senior           | education
Investigadora                                        | research        | –                | research
Periodista                                           | journalism      | –                | media
Traductor jurado                                     | writing         | –                | –
Escritora                                            | writing         | –                | arts
Comercial                                            | sales           | –                | –
Agente inmobiliaria                                  | sales           | –                | property
Responsable de compras                               | operations      | head             | –
Auxiliar administrativa                              | administration  | –                | –
Secretaria de dirección                              | administration  | –                | –
Alcaldesa                                            | policy          | executive        | government
Concejal                                             | policy          | –                | government
Fundador                                             | management      | founder or owner | –
Empresaria                                           | management      | founder or owner | –
Becaria                                              | –               | starting out     | –
Jubilado                                             | –               | retired          | –
Cocinera                                             | craft           | –                | hospitality
Consultor de estrategia                              | consulting      | –                | consulting
Técnico de selección                                 | recruiting      | –                | –
Atención al cliente                                  | support         | –                | –
Diretor executivo                                    | management      | executive        | –
Diretora comercial                                   | sales           | director         | –
Gerente de projetos                                  | projects        | experienced      | –
Gerente de marketing                                 | marketing       | head             | –
Analista de dados                                    | data            | –                | –
Engenheira de software                               | software        | –                | software
Desenvolvedor full stack                             | software        | –                | software
Advogada                                             | law             | –                | law
Juíza de direito                                     | law             | –                | law
Contadora                                            | accounting      | –                | accounting
Analista de recursos humanos                         | human resources | –                | –
Enfermeiro                                           | care            | –                | health
Médica veterinária                                   | care            | –                | health
Professora de matemática                             | teaching        | –                | education
Professor universitário                              | research        | senior           | education
Pesquisadora                                         | research        | –                | research
Jornalista                                           | journalism      | –                | media
Tradutora                                            | writing         | –                | –
Vendedor                                             | sales           | –                | –
Corretor de imóveis                                  | sales           | –                | property
Arquiteta e urbanista                                | design          | –                | architecture
Engenheiro civil                                     | engineering     | –                | engineering
Secretária executiva                                 | administration  | –                | –
Assistente administrativo                            | administration  | –                | –
Estagiária de direito                                | law             | starting out     | law
Estudante de medicina                                | care            | student          | health
Sócia fundadora                                      | management      | founder or owner | –
Vereador                                             | policy          | –                | government
Aposentado                                           | –               | retired          | –
Comprador                                            | operations      | –                | –
Designer de interiores                               | design          | –                | design
Coordenadora pedagógica                              | teaching        | experienced      | education
Amministratore delegato                              | management      | executive        | –
Amministratrice unica                                | management      | executive        | –
Direttrice commerciale                               | sales           | director         | –
Direttore delle risorse umane                        | human resources | director         | –
Responsabile vendite                                 | sales           | head             | –
Responsabile marketing                               | marketing       | head             | –
Avvocato                                             | law             | –                | law
Avvocata                                             | law             | –                | law
Notaia                                               | law             | –                | law
Commercialista                                       | accounting      | –                | accounting
Ragioniera                                           | accounting      | –                | accounting
Consulente aziendale                                 | consulting      | –                | consulting
Sviluppatrice web                                    | software        | –                | software
Ingegnere meccanico                                  | engineering     | –                | engineering
Architetta                                           | design          | –                | architecture
Grafica                                              | design          | –                | design
Medico di base                                       | care            | –                | health
Infermiera                                           | care            | –                | health
Farmacista                                           | care            | –                | health
Insegnante                                           | teaching        | –                | education
Professoressa di lettere                             | teaching        | –                | education
Professore ordinario                                 | research        | senior           | education
Ricercatrice                                         | research        | –                | research
Giornalista                                          | journalism      | –                | media
Traduttrice                                          | writing         | –                | –
Agente immobiliare                                   | sales           | –                | property
Impiegata amministrativa                             | administration  | –                | –
Segretaria di direzione                              | administration  | –                | –
Sindaca                                              | policy          | executive        | government
Assessore                                            | policy          | –                | government
Titolare                                             | management      | founder or owner | –
Socio fondatore                                      | management      | founder or owner | –
Imprenditrice                                        | management      | founder or owner | –
Stagista                                             | –               | starting out     | –
Pensionato                                           | –               | retired          | –
Falegname                                            | craft           | –                | construction
Capo progetto                                        | projects        | experienced      | –
Addetto stampa                                       | communication   | experienced      | –
Regista                                              | art             | –                | media
Algemeen directeur                                   | management      | executive        | –
Commercieel directeur                                | sales           | director         | –
Zaakvoerder                                          | management      | executive        | –
Eigenaar                                             | management      | founder or owner | –
Mede-oprichter                                       | management      | founder or owner | –
Verkoopleider                                        | sales           | head             | –
Accountmanager                                       | sales           | experienced      | –
Marketingmedewerker                                  | marketing       | –                | –
Hoofd marketing                                      | marketing       | head             | –
Communicatieadviseur                                 | communication   | –                | –
Softwareontwikkelaar                                 | software        | –                | software
Systeembeheerder                                     | software        | –                | software
Boekhoudster                                         | accounting      | –                | accounting
Belastingadviseur                                    | accounting      | –                | accounting
Advocaat                                             | law             | –                | law
Rechter                                              | law             | –                | law
Notaris                                              | law             | –                | law
Personeelsfunctionaris                               | human resources | –                | –
HR-adviseur                                          | human resources | –                | –
Inkoper                                              | operations      | –                | –
Projectleider bouw                                   | projects        | experienced      | construction
Verpleegkundige                                      | care            | –                | health
Huisarts                                             | care            | –                | health
Fysiotherapeute                                      | care            | –                | health
Leraar geschiedenis                                  | teaching        | –                | education
Docente                                              | teaching        | –                | education
Hoogleraar bestuursrecht                             | research        | senior           | education
Onderzoekster                                        | research        | –                | research
Hoofdredacteur                                       | journalism      | head             | media
Tekstschrijver                                       | writing         | –                | –
Grafisch vormgever                                   | design          | –                | design
Wethouder                                            | policy          | –                | government
Beleidsmedewerker                                    | policy          | –                | government
Timmerman                                            | craft           | –                | construction
Directiesecretaresse                                 | administration  | –                | –
Makelaar                                             | sales           | –                | property
Stagiaire communicatie                               | communication   | starting out     | –
Gepensioneerd                                        | –               | retired          | –
Organisatieadviseur                                  | consulting      | –                | consulting
`;
