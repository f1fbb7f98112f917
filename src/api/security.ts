import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../core/refusal.ts';
import type { Address } from './address.ts';
import { HttpRefusal } from './http-refusal.ts';

/**
 * Refuses what other sites send. A page elsewhere can reach a loopback port through the user's own browser, and by
 * DNS rebinding even under its own name; such a GET carries no Origin, so the Host header is checked first.
 * Sec-Fetch-Site "same-site" is refused too: every other port of localhost is the same site.
 */
export function onlyFromHere({ hosts }: Address): MiddlewareHandler {
  const origins = hosts.map((host) => `http://${host}`);
  return async (c, next) => {
    if (!hosts.includes(c.req.header('Host') ?? '')) throw new HttpRefusal('host_not_ours');
    const origin = c.req.header('Origin');
    if (origin !== undefined && !origins.includes(origin)) throw new Refusal('request_foreign');
    const site = c.req.header('Sec-Fetch-Site');
    if (site === 'cross-site' || site === 'same-site') throw new Refusal('request_foreign');
    await next();
  };
}
