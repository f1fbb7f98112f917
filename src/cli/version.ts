/** Put in by scripts/build.mjs from package.json. */
declare const MUTUALS_VERSION: string | undefined;

export const VERSION: string = typeof MUTUALS_VERSION === 'string' ? MUTUALS_VERSION : 'source';
