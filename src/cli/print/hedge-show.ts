import type { z } from 'zod';
import type { hedgeShow } from '../../verbs/hedge-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { coveredText } from './goals.ts';
import type { Printer } from './printer.ts';

type Output = z.output<typeof hedgeShow.output>;
type Scene = Output['scenes'][number];
type Fall = NonNullable<Scene['without']>;

export const hedgeShowPrinter: Printer<Output> = {
  text: (output, paper) =>
    output.empty
      ? ''
      : [withoutText(output, paper), ...output.scenes.map((scene) => sceneText(scene, paper))]
          .filter((part) => part !== '')
          .join('\n\n'),
  nothing: ({ empty }) =>
    empty === undefined
      ? undefined
      : empty === 'no_people'
        ? 'There is nobody here yet. `mutuals import FILE` brings people in.'
        : 'Nobody has said who you are yet, so there is no telling whom you know. `mutuals me ADDRESS` says it.',
  hint: ({ without }) => (without ? undefined : 'mutuals hedge --without NAME shows before and after'),
};

function withoutText({ without }: Output, paper: Paper): string {
  if (!without) return '';
  const { name, people, cutOff } = without;
  const goes = people === 1 ? name : `${name}, with ${people} people,`;
  return [`Suppose ${goes} falls away.`, ...cutOff].map((text) => wrapped(text, paper.width)).join('\n');
}

function sceneText(scene: Scene, paper: Paper): string {
  const lines = scene.without ? fallLines(scene.without) : standingLines(scene);
  return [
    paper.strong(wrapped(scene.name, paper.width)),
    paper.faint(wrapped(coveredText(scene.coverage.word, scene.coverage.share), paper.width, '  ')),
    ...lines.map((line) => wrapped(line, paper.width, '  ')),
  ].join('\n');
}

function standingLines(scene: Scene): readonly string[] {
  return [
    ...partLines(scene.parts),
    ...scene.pillars.flatMap(({ says, worst }) => [says, ...(worst ? fallLines(worst) : [])]),
    ...scene.singlePoints,
    scene.idleYear.says,
    ...(scene.build.length === 0 ? [] : ['To build first:', ...scene.build]),
  ];
}

function partLines(parts: Scene['parts']): readonly string[] {
  const nobody = parts.filter(({ people }) => people.length === 0).map(({ name }) => name);
  const somebody = parts.filter(({ people }) => people.length > 0);
  return [
    ...somebody.map(
      ({ name, word, people }) => `${name}: ${people.map((one) => one.name).join(', ')} (${word}).`,
    ),
    ...(nobody.length === 0 ? [] : [`Nobody yet for ${nobody.join(', ')}.`]),
  ];
}

function fallLines({ says, remaining }: Fall): readonly string[] {
  const [first] = remaining;
  if (!first) return [says];
  const left = first.people.map(({ name }) => name);
  const who = left.length === 0 ? 'nobody is left' : `${left.join(', ')} would be left`;
  return [`${says} For ${first.need}, ${who}.`];
}
