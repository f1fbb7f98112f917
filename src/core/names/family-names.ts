import { once } from '../kinds/once.ts';
import { wordSet } from './word-set.ts';

/** Family names of Spain, Portugal and Latin America, where two follow each other. */
const IBERIAN = `
  garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno
  munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales
  suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo lozano guerrero
  cano prieto mendez cruz calvo gallego vidal leon herrera marquez pena flores cabrera campos vega fuentes carrasco
  diez reyes caballero nieto aguilar pascual herrero santana lorenzo hidalgo montero ibanez gimenez ferrer duran
  santiago benitez vargas mora vicente arias carmona crespo pastor saez velasco moya soler parra esteban bravo gallardo
  rojas aznar velasquez quinones carreno quispe mamani espinoza valenzuela sepulveda araya contreras figueroa
  silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa fernandes goncalves gomes lopes marques
  alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha raposo
  neves coelho cunha pires ramos reis simoes antunes matos fonseca machado araujo barbosa tavares lourenco castro figueiredo
  azevedo freitas souza lima nascimento barros moura dias cavalcanti andrade`;

/** Chinese and Korean family names as they are romanised, one syllable each but a few. */
const SINIC = `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng
  han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao
  cui tan fan wen fang shi xiong jin qian qiu hou bai meng qin jia xue yan lei hao shao mao
  chan wong cheung lau leung ng kwok chow tsang tse hsu hsieh tsai kuo chang chou hung
  kim park lee choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn yoo hong jeon moon
  ouyang sima zhuge shangguan`;

const VIETNAMESE = `
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam mai trinh dao doan`;

const HUNGARIAN = `
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon
  racz fekete szilagyi torok feher balazs gal kis szucs kocsis pinter fodor orsos szalai sipos magyar lukacs gulyas
  biro kiraly laszlo katona jakab bogdan balog sandor boros fazekas kelemen somogyi antal vincze orban hegedus
  deak papp bodnar balint pal illes szekely bartok kodaly`;

const JAPANESE = `
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
  inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto
  okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura takeuchi nakagawa
  okamoto matsuda harada nakano`;

const iberian = once(() => wordSet(IBERIAN));
const sinic = once(() => wordSet(SINIC));
const vietnamese = once(() => wordSet(VIETNAMESE));
const hungarian = once(() => wordSet(HUNGARIAN));
const japanese = once(() => wordSet(JAPANESE));

export const isIberianFamily = (word: string): boolean => iberian().has(word);
export const isSinicFamily = (word: string): boolean => sinic().has(word);
export const isVietnameseFamily = (word: string): boolean => vietnamese().has(word);
export const isHungarianFamily = (word: string): boolean => hungarian().has(word);
export const isJapaneseFamily = (word: string): boolean => japanese().has(word);
