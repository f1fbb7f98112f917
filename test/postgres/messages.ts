/** One message of the protocol, https://www.postgresql.org/docs/current/protocol-message-formats.html */
export type Message = { readonly type: string; readonly text: string; readonly bytes: Buffer };

const LENGTH_AT = 1;

/** Puts a stream of bytes together into messages; the first one of a client has no letter for its type. */
export function messageReader(startsUntyped: boolean): (bytes: Buffer) => readonly Message[] {
  let rest: Buffer = Buffer.alloc(0);
  let untyped = startsUntyped;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const found: Message[] = [];
    for (;;) {
      const head = untyped ? 0 : LENGTH_AT;
      if (rest.length < head + 4) return found;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return found;
      const text = rest.toString('latin1', head + 4, end);
      found.push({
        type: untyped ? '' : rest.toString('latin1', 0, head),
        text,
        bytes: rest.subarray(0, end),
      });
      rest = rest.subarray(end);
      untyped = false;
    }
  };
}

/** A message as a server sends it. */
export function message(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, LENGTH_AT);
  return Buffer.concat([head, body]);
}
