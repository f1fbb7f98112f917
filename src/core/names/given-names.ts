import { once } from '../kinds/once.ts';
import { wordSet } from './word-set.ts';

/**
 * Given names that many people bear, by where they are common; chosen by hand. They tell which end of a name is which
 * when nothing else does, and a name that is missing here is read all the same.
 */
const GIVEN_NAMES = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  aaron adam nathan henry douglas peter zachary kyle walter ethan jeremy harold keith roger gerald carl arthur lawrence
  albert jesse bryan billy bruce willie ralph philip phillip louis eugene russell bobby johnny harry fred howard ernest
  stanley leonard dale allen alan glenn oliver harriet simon neil nigel graham colin ian stuart hugh geoffrey derek
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
  maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
  cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
  alexis lori tiffany jane fiona gillian hazel ellen eleanor lucy zoe molly chloe ada rosemary bill bob tom jim mike steve
  dave joe dan ben matt chris tony nick jeff tim greg ken ron ed don sam max alex andy becky sue kate liz beth maggie
  claude aaron todd brad chad craig curtis derrick marcus terry troy wesley wayne vincent victor travis sean shawn
  martin hans peter wolfgang klaus jurgen jurgen dieter manfred horst gunter gunther helmut gerhard heinz werner uwe rainer
  bernd michael andreas stefan thorsten torsten frank ralf jorg joerg markus matthias sven jan lars dirk jens kai oliver
  florian tobias sebastian christian felix lukas jonas leon paul niklas finn philipp moritz johannes georg karl friedrich
  wilhelm ulrich heinrich rudolf ludwig hermann walter bjorn holger volker axel
  ursula monika petra sabine renate helga karin brigitte ingrid erika christa gisela susanne gabriele andrea claudia
  birgit heike anja silke kerstin katrin katja tanja nicole stefanie julia lena lea hannah mia johanna franziska greta
  frieda hildegard waltraud anke antje ute elke
  jean pierre michel philippe alain bernard jacques daniel nicolas christophe laurent frederic olivier pascal thierry
  eric stephane sebastien julien guillaume antoine francois louis henri marcel rene gerard yves didier bruno mathieu
  thibault romain hugo luc gilles emmanuel etienne benoit
  nathalie isabelle sylvie catherine francoise martine christine monique valerie sandrine veronique celine aurelie
  camille manon lea chloe juliette elodie helene brigitte jacqueline claire amelie pauline margaux genevieve odile
  jose antonio manuel francisco juan pedro luis carlos javier jesus miguel angel rafael fernando jorge alberto sergio
  pablo alejandro diego enrique ramon vicente andres joaquin ignacio eduardo raul ruben alvaro adrian ivan oscar
  gonzalo hector cesar emilio felipe guillermo gustavo ricardo roberto rodrigo santiago tomas xavier jordi
  carmen josefa isabel dolores pilar teresa ana lucia paula rosa cristina marta elena laura rocio mercedes
  montserrat beatriz silvia nuria alba irene raquel susana sonia consuelo esperanza guadalupe ines maria gabriela
  daniela mariana valentina camila ximena
  joao paulo tiago rui nuno goncalo duarte vasco luiz thiago caio vinicius matheus henrique otavio marcelo marcos
  leonardo leandro fabio fabiano marcio renato rogerio
  fernanda juliana patricia aline bruna leticia larissa tatiana luciana adriana vanessa joana catarina margarida
  mafalda andreia rafaela
  giuseppe giovanni mario luigi angelo vincenzo pietro salvatore carlo franco domenico bruno paolo francesco
  marco andrea alessandro stefano matteo lorenzo davide simone luca riccardo roberto massimo claudio giorgio fabrizio
  enrico filippo tommaso giacomo nicola umberto silvio sergio
  giulia francesca chiara sara martina giorgia alessia valentina elisa paola laura roberta barbara federica ilaria
  giovanna rosa lucia angela caterina simona silvia elena stefania manuela monica
  johannes jan pieter cornelis hendrik willem gerrit jacob dirk maarten bas joost sander jeroen wouter thijs bram daan
  sem lucas ruben koen gijs geert andries
  johanna wilhelmina cornelia hendrika anneke marieke sanne femke lotte fleur roos maud anouk esther ingrid marijke
  lars erik anders bjorn nils olof sven gustav mikael johan magnus henrik morten soren jens niels ole per kjell
  ingrid astrid sigrid freja karin birgitta anna kristina maja elsa linnea
  matti juha timo pekka kari antti mikko jari markku tapio aino helena kaisa sari paivi
  istvan laszlo jozsef zoltan sandor ferenc gabor attila peter tamas zsolt andras balazs gyorgy miklos imre lajos
  karoly bela geza tibor csaba levente mate bence dorottya katalin erzsebet ilona zsuzsanna eva agnes judit ildiko
  aniko noemi zsofia reka eszter orsolya
  ivan sergei sergey alexei alexey dmitri dmitry nikolai vladimir mikhail andrei andrey pavel yuri boris igor oleg
  viktor konstantin anatoly natalia olga tatyana svetlana irina elena galina lyudmila ekaterina anastasia
  piotr krzysztof andrzej tomasz pawel marcin lukasz jakub wojciech grzegorz zbigniew stanislaw kazimierz jerzy
  agnieszka malgorzata katarzyna joanna magdalena ewa zofia barbara krystyna
  jiri petr jaroslav vaclav zdenek miroslav tomas lenka jana hana
  mehmet mustafa ahmet ali huseyin hasan ibrahim osman yusuf omer murat emre ayse fatma emine hatice zeynep elif
  muhammad mohammed mohamed mohammad ahmed ahmad omar khaled khalid hassan hussein yusuf youssef karim tariq bilal
  fatima aisha khadija maryam layla leila amina zainab nour yasmin
  moshe avraham yitzhak yaakov david shlomo rachel sara rivka leah miriam
  rahul amit anil sanjay rajesh suresh vijay arjun ravi priya anjali pooja neha sunita deepa lakshmi kavita arun ashok
  hiroshi takashi kenji akira yuki haruki yoko keiko naoko yuko sakura ichiro yukihiro satoshi makoto
  hyun jisoo minji jihoon minho
`;

const FAMILY_TOO = `
  thomas james scott allen martin george franklin howard douglas russell dale glenn stanley stuart graham
  henry peter paul simon bruce lawrence ralph keith terry wayne craig curtis troy grace kelly dean jordan alexander
  franco bruno rosa santiago rafael leon jan kai ben sam max ali hassan ahmed ahmad mohamed hussein omar khan
  wilhelm werner walter friedrich ludwig hermann heinrich otto frank karl lucas sander jacob simone angelo daniel
  michel bernard gerard laurent benoit francois luis manuel costa dolores jesus angel duarte david
  mary ann jean may carol ruth joyce samuel joseph charles leonard ryan bryan travis kim lee hyun minho matti mate bela
`;

const given = once(() => wordSet(GIVEN_NAMES));
const familyToo = once(() => wordSet(FAMILY_TOO));

export function isGivenName(word: string): boolean {
  return given().has(word);
}

/** Borne before and behind: "Thomas", "Martin". It tells nothing of the order. */
export function isGivenNameOnly(word: string): boolean {
  return given().has(word) && !familyToo().has(word);
}
