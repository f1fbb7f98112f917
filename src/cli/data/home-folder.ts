import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this user's data lies when nothing else is said: the place that the platform has for it. */
export function homeFolder(environment: Environment, platform: NodeJS.Platform, userFolder: string): string {
  const said = environment['MUTUALS_HOME'];
  if (said) return said;
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', 'Mutuals');
  if (platform === 'win32')
    return join(environment['APPDATA'] || join(userFolder, 'AppData', 'Roaming'), 'Mutuals');
  return join(environment['XDG_DATA_HOME'] || join(userFolder, '.local', 'share'), 'mutuals');
}
