import type { Finding } from '../../core/finding.ts';
import { csvRows, type Delimiter } from '../csv/csv-rows.ts';

/**
 * What tells the tables of the export that are not about people: these columns, and no others where `only` is set,
 * since such a header stands in many a table.
 */
const TABLES: readonly { readonly columns: string; readonly only?: boolean }[] = [
  { columns: 'date,sharelink' },
  { columns: 'date,link,message' },
  { columns: 'date,type,link' },
  { columns: 'date,link,optiontext' },
  { columns: 'date,link', only: true },
  { columns: 'organization,followed on' },
  { columns: 'date,status,fullname', only: true },
  { columns: 'hashtag,state' },
  { columns: 'date/time,media description,media link' },
  { columns: 'saved at,link,name' },
  { columns: 'saveditem,createdtime' },
  { columns: 'alert_parameters,query_context' },
  { columns: 'time,search query' },
  { columns: 'category,type of inference' },
  { columns: 'member age,job functions' },
  { columns: 'ad clicked date' },
  { columns: 'date,action,ad title/id' },
  { columns: 'login date,ip address' },
  { columns: 'challenge date,ip address' },
  { columns: 'registered at,registration ip' },
  { columns: 'transaction made at,invoice number' },
  { columns: 'content title,content type' },
  { columns: 'private identity asset name' },
  { columns: 'question,answer', only: true },
  { columns: 'application date,job title' },
  { columns: 'locations,preferred job types' },
  { columns: 'saved date,job url' },
  { columns: 'verification type,issuing authority' },
  { columns: 'name,published on,publisher' },
  { columns: 'title,description,url,started on,finished on', only: true },
  { columns: 'title,description,issued on' },
  { columns: 'name,url,authority,started on' },
  { columns: 'title,patent number' },
  { columns: 'name,proficiency', only: true },
  { columns: 'name,number', only: true },
  { columns: 'name,description,score' },
  { columns: 'company name,role,cause' },
  { columns: 'supported cause', only: true },
  { columns: 'creation time,recipient,service' },
];

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** Whether a file that begins like this is a table of LinkedIn's export that is not about people. */
export function isLinkedinPassedOver(head: string): boolean {
  return DELIMITERS.some((delimiter) => isKnown(firstRow(head, delimiter)));
}

/** One word on the whole table, so that the result tells how many there were. */
export function* linkedinPassedOver(): Generator<Finding> {
  yield { type: 'skipped', reason: 'table that is not about people', place: 'as a whole' };
}

function firstRow(head: string, delimiter: Delimiter): readonly string[] {
  for (const { cells } of csvRows(head, delimiter)) return cells.map((cell) => cell.trim().toLowerCase());
  return [];
}

function isKnown(header: readonly string[]): boolean {
  return TABLES.some(({ columns, only = false }) => {
    const wanted = columns.split(',');
    return wanted.every((column) => header.includes(column)) && (!only || header.length === wanted.length);
  });
}
