import type { Prepared } from '../../store/postgres/prepare-postgres.ts';
import { counted } from '../print/words.ts';

export type PreparedPlace = Omit<Prepared, 'password'> & {
  readonly place: string;
  readonly role: string;
  /** With the password of the plain user; only when that was made just now. */
  readonly address?: string;
};

export function preparedText(prepared: PreparedPlace): string {
  const { place, version, before, newWalls, address, role } = prepared;
  if (before === version && newWalls === 0 && address === undefined)
    return `${place} is up to date already (version ${version}).\n${keptPassword(role)}`;
  const done = [tablesText(prepared), wallsText(prepared), userText(prepared)].join('\n');
  return address === undefined ? done : `${done}\n\n${startText(address)}`;
}

function tablesText({ place, version, before, tables }: PreparedPlace): string {
  if (before === version) return `${place} has its tables already (version ${version}).`;
  if (before === 0) return `${place} is ready: ${counted(tables, 'table')}, version ${version}.`;
  return `${place} is up to date now: version ${version}, before ${before}.`;
}

function wallsText({ tables, newWalls }: PreparedPlace): string {
  const built = newWalls > 0 ? ` (${newWalls} built now)` : '';
  return `Walls: each of the ${counted(tables, 'table')} shows one book at a time${built}.`;
}

function userText({ role, address }: PreparedPlace): string {
  return address === undefined
    ? `User: ${keptPassword(role)}`
    : `User: "${role}" was made. It owns nothing and cannot look over the walls.`;
}

function startText(address: string): string {
  return `Start Mutuals with this address. It holds the new password, which is kept nowhere and shown only now:
MUTUALS_DATABASE='${address}' mutuals serve`;
}

function keptPassword(role: string): string {
  return `"${role}" was there already and keeps its password. If that is lost, the owner sets a new one: alter role ${role} password '…'.`;
}
