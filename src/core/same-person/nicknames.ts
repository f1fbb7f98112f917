import { once } from '../kinds/once.ts';

/** Short and other forms of one given name, a line each, in English, German, French, Spanish, Portuguese, Italian, Dutch and Russian. */
const FORMS = `
abigail abby gail|adelaide adele heidi ada|albert al bert bertie|alexander alex alec sandy sasha lex xander aleksandr alessandro alejandro alexandre
alexandra alex sandra sasha lexi aleksandra alessandra alejandra|alfred al alf alfie fred|amelia amy millie mel|andrew andy drew andre andrea andreas andres andrei
ann anne anna annie nan nancy hannah anita annette ana anneke|antoinette toni nettie|anthony tony ant anton antonio antoine toon|arthur art artie|barbara barb barbie babs
benjamin ben benny benji|bernard bernie bernd|bradley brad|caroline carol carrie lina karolina carolina|catherine kate cathy katie kitty katherine kathryn katharine katharina catalina caterina catarina kathrin ekaterina katya karin trijntje
charles charlie chuck chas chaz carl karl carlos carlo karel charly|charlotte lottie charlie lotte|christina chris tina christine kristina cristina christel chrissie|christopher chris kit topher kris christoph christophe cristobal cristoforo
clara claire klara chiara|daniel dan danny dani|david dave davy davide|deborah deb debbie debra|dennis denny|dominic dom nick dominik domenico domingo|dorothy dot dolly dottie dorothea thea
edmund ed eddie ned|edward ed eddie ted teddy ned eduard eduardo edoardo edouard|edwin ed eddie|eleanor nell ellen nellie nora ella leonor eleonore|elizabeth liz beth betty eliza lizzie betsy bess lisa elisabeth elise else elsa liesl lieselotte isabel isabella elisa elisabetta libby
emily em emmy emilia emilie|ernest ernie ernst ernesto|eugene gene eugen eugenio evgeny|ferdinand ferdi fernando ferdinando nando|florence flo florrie flora|frances fran fanny franny francesca francisca franziska frankie|francis frank francesco francisco franz francois paco pancho franco frans frankie
frederick fred freddy freddie friedrich fritz federico frederic frederik freek|gabriel gabe gabi gabriele|george georgie geo georg jorge giorgio georges jurgen joris yuri joerg|gerald gerry jerry gerard gerhard gert|gertrude gertie trudy gertrud
grace gracie|gregory greg grigory gregor gregorio|harold harry hal|harriet hattie harry|helen nell nellie lena helena helene elena ellen|henry harry hank hal heinrich henri enrique enrico hendrik heinz henrik henk hein
hubert bert|ignatius ignacio nacho ignazio ignace|isaac ike zac|isabella bella isabel izzy isabelle|jacob jake jakob jacopo jacques jack|james jim jimmy jamie jas jaime giacomo diego santiago jacques jaap|jane janie jenny jean giovanna juana
janet jan jennet|jeffrey jeff geoffrey geoff jeffery|jennifer jenny jen jenn|jeremy jerry jem jeremias|jessica jess jessie|joanna jo joan johanna hanna giovanna|john jack johnny jon jonny johann johannes hans juan giovanni joao jean jan ivan ian sean vanya johan
jonathan jon jonny nathan johnathan jonathon|joseph joe joey jos jose josef giuseppe jozef pepe beppe josep sepp joep|josephine jo josie josephina josefine|joshua josh|judith judy jutta|julia julie jules giulia juliet juliette|kenneth ken kenny|kimberly kim
kristin kirsten kristen|laura laurie lori|lawrence larry laurence lorenz lorenzo laurent lars lauren lourens|leonard leo len lenny leon leonardo leonhard|leopold leo poldi leopoldo|louis lou louie lewis ludwig luis luigi luiz ludovico lodewijk|louise lou lulu luisa luise
lucas luke luca lukas luc|madeleine maddy madeline magdalena lena|manuel manny manolo emanuel emmanuel emanuele manu|margaret maggie meg peggy margie greta rita marge margarete margarita marguerite gretel margherita margot|mark marc marco marcos markus marcus|martha patty mattie marta
martin marty martino martijn|mary molly polly mae maria marie mia mimi marion mariette marijke mari|matilda tilly mathilde mathilda|matthew matt matty matthias mateo matteo mathieu matthijs thijs|maximilian max maxi massimiliano maximiliano maxim|melanie mel|melissa mel missy lissa
michael mike mick micky mikey mischa michel miguel michele mikhail misha michiel michal|mildred millie milly|nathaniel nat nate nathan|nicholas nick nicky nico klaus niklas nicolas nicola nikolai nicolaus niccolo niels claus kolya|olivia liv livvy|oliver ollie olivier oliviero|oscar ossie oskar
pamela pam|patricia pat patty trish tricia patrizia|patrick pat paddy patricio patrizio|paul pablo paolo pavel paulo pauli pauline|peter pete pedro pietro pierre piotr pyotr piet petra petr|philip phil phillip felipe filippo philippe philipp flip|rachel rae rahel raquel rachele
raymond ray ramon raimund raimondo|rebecca becky becca rebekka|richard dick rick ricky rich richie ricardo riccardo rik rico|robert bob rob bobby robbie bert robin roberto ruprecht rupert robrecht|roger rodge rogelio ruggero rutger rudiger|roland rolly orlando rolando
ronald ron ronnie ronaldo reynaldo reinhold|rosemary rose rosie rosa|rudolf rudi rudy rudolph rodolfo|samuel sam sammy samuele|samantha sam sammy|sarah sally sara sadie|sebastian seb bastian basti sebastien sebastiano bas|sergei sergey serge sergio seryozha
simon si simone shimon|sofia sophie sophia sonja zofia sonya|stanley stan stanislav stanislas stanislaw|stephen steve steven stefan stephan stefano esteban etienne estevao steffen stef stevie|susan sue suzie susanna susanne suzanne zuzana susi|sylvester sly silvester
tamara tammy tami|terence terry terrence|teresa terry theresa tess tessa tracy therese resi|theodore ted theo teddy teodoro theodor fyodor fedor|thomas tom tommy thos tomas tommaso tome thom|timothy tim timmy timo timotheus|tobias toby tobi
valentine val valentin valentino|veronica ronnie vera nika veronika veronique|victor vic viktor vittorio|victoria vicky tori vicki viktoria vittoria vikki|vincent vince vinny vicente vincenzo vinzenz|virginia ginny ginger|vladimir vlad volodya vova
walter walt wally gualtiero wouter|wilhelmina mina minnie willa wilma|william bill will billy willie liam wilhelm guillermo guglielmo guillaume willem wim willi guilherme|xavier javier xaver|yvonne eve vonnie|zachary zach zac zack zacharias
`;

const groupsOf = once(formsByName);

/** Whether both are forms of one given name: "bob" and "robert". Folded, one word each. */
export function isSameGivenName(one: string, other: string): boolean {
  const groups = groupsOf().get(one);
  return (
    groups !== undefined &&
    (groupsOf()
      .get(other)
      ?.some((group) => groups.includes(group)) ??
      false)
  );
}

/** A name that stands for all forms of it; the name itself when no form is known. */
export function formsKey(given: string): string {
  const [group] = groupsOf().get(given) ?? [];
  return group === undefined ? given : `~${group}`;
}

function formsByName(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [group, line] of FORMS.trim().split(/[|\n]/).entries()) {
    for (const name of line.split(' ')) found.set(name, [...(found.get(name) ?? []), group]);
  }
  return found;
}
