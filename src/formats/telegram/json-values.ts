import { type JsonTypes, Tokenizer, TokenParser, TokenType } from '@streamparser/json';

/** A value with the keys that lead to it: `['chats', 'list', 3, 'name']`. */
export type FoundValue = {
  readonly path: readonly (string | number | undefined)[];
  readonly value: JsonTypes.JsonPrimitive | JsonTypes.JsonStruct | undefined;
};

/** No export is nested deeper; text that is was made to fill memory. */
const DEEPEST = 64;
const BUFFER = 65_536;

/** Finds the values under some paths in JSON that comes in pieces, and keeps nothing else of it in memory. */
export class JsonValues {
  readonly #tokens = new Tokenizer({ stringBufferSize: BUFFER });
  readonly #values: TokenParser;
  #found: FoundValue[] = [];
  #depth = 0;
  #fault: Error | undefined;

  constructor(paths: readonly string[]) {
    this.#values = new TokenParser({ paths: [...paths], keepStack: false });
    this.#values.onValue = ({ value, key, stack }) => {
      this.#found.push({ path: [...stack.slice(1).map((one) => one.key), key], value });
    };
    this.#tokens.onToken = (token) => {
      this.#depth += depthOf(token.token);
      if (this.#depth > DEEPEST) throw new Error('too deep');
      this.#values.write(token);
    };
    for (const part of [this.#tokens, this.#values]) {
      part.onError = (error) => {
        this.#fault ??= error;
      };
    }
  }

  /** Whether nothing more can be read. */
  get isBroken(): boolean {
    return this.#fault !== undefined;
  }

  get isWhole(): boolean {
    return this.#values.isEnded && !this.isBroken;
  }

  push(chunk: Uint8Array): readonly FoundValue[] {
    if (this.isBroken || this.#values.isEnded) return [];
    try {
      this.#tokens.write(chunk);
    } catch (error) {
      this.#fault ??= error instanceof Error ? error : new Error(String(error));
    }
    const found = this.#found;
    this.#found = [];
    return found;
  }
}

function depthOf(token: TokenType): number {
  if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) return 1;
  return token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET ? -1 : 0;
}
