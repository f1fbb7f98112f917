/** Under which names this server may be called. */
export type Address = {
  readonly port: number;
  /** What a user opens: `http://127.0.0.1:4747`. */
  readonly url: string;
  readonly hosts: readonly string[];
};

/** Only this computer reaches a loopback address, and only under these three names. */
export const LOOPBACK = ['127.0.0.1', 'localhost', '::1'] as const;
export type Loopback = (typeof LOOPBACK)[number];

export function loopbackAddress(port: number, host: Loopback = '127.0.0.1'): Address {
  const hosts = LOOPBACK.map((name) => inUrl(name, port));
  return { port, url: `http://${inUrl(host, port)}`, hosts };
}

function inUrl(host: Loopback, port: number): string {
  return `${host === '::1' ? '[::1]' : host}:${port}`;
}
