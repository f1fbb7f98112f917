import type { Field } from '../kinds/fields.ts';
import type { Level } from '../kinds/levels.ts';
import type { WorkFunction } from '../kinds/work-functions.ts';
import type { GoalNeed } from '../matters/goal.ts';

/** Kinds of places and events where people of a kind are, the nearest to hand first. Collected by us. */
const BY_FUNCTION: Readonly<Record<WorkFunction, readonly string[]>> = {
  management: [
    'evenings of the chamber of commerce',
    'breakfasts of a business club',
    'courses for executives',
  ],
  investing: ['demo days', 'evenings of a business angel network', 'talks at startup hubs'],
  finance: ['evenings of the finance association', 'talks at your bank', 'finance and controlling fairs'],
  accounting: ['evenings of the accountants’ chamber', 'tax update seminars'],
  law: ['open evenings of the bar association', 'legal clinics for founders', 'law school talks'],
  consulting: ['industry talks given by consultancies', 'alumni evenings of consultancies'],
  marketing: ['marketing meetups', 'evenings of the advertising club', 'online marketing fairs'],
  communication: ['press club evenings', 'meetups on communication and content'],
  sales: ['sales meetups', 'trade fairs of the field', 'breakfasts where firms refer customers'],
  support: ['customer service meetups', 'user groups of the tools they work with'],
  operations: ['supply chain and logistics meetups', 'factory visits', 'lean and quality circles'],
  projects: ['chapters of project managers', 'agile meetups'],
  'human resources': ['people and culture meetups', 'career fairs'],
  recruiting: ['career fairs', 'recruiting evenings of firms', 'talks at job centres and universities'],
  software: ['programming meetups', 'hack nights', 'open source sprints'],
  data: ['data meetups', 'evenings on machine learning'],
  engineering: ['evenings of the engineers’ association', 'maker spaces', 'technical fairs'],
  product: ['product meetups', 'product camps'],
  design: ['design weeks', 'portfolio evenings', 'open studios'],
  research: ['conferences and their poster sessions', 'open seminars of an institute', 'summer schools'],
  teaching: ['open days of schools and universities', 'evening classes', 'education fairs'],
  care: ['open days of clinics', 'courses in first aid', 'local health evenings'],
  journalism: ['press club evenings', 'festivals of journalism'],
  writing: ['readings', 'writing circles', 'book fairs'],
  administration: ['open days at the town hall', 'associations of assistants'],
  policy: ['public hearings', 'panel evenings of foundations'],
  craft: ['open workshops', 'evenings of the guild', 'craft markets'],
  art: ['openings of exhibitions', 'open studios', 'concerts and their bars'],
  service: ['trade fairs for hospitality', 'neighbourhood associations of shops'],
};

const BY_FIELD: Readonly<Partial<Record<Field, readonly string[]>>> = {
  finance: ['talks at your bank', 'evenings of the finance association'],
  insurance: ['broker evenings', 'insurance fairs'],
  law: ['open evenings of the bar association', 'legal clinics'],
  health: ['open days of clinics', 'local health evenings', 'patient groups'],
  pharma: ['life science evenings', 'biotech fairs'],
  education: ['open days of schools and universities', 'education fairs'],
  research: ['conferences and their poster sessions', 'open seminars of an institute'],
  property: ['viewings', 'evenings of the landlords’ and the tenants’ association'],
  architecture: ['open architecture days', 'lectures at the chamber of architects'],
  construction: ['building fairs', 'open site days'],
  hospitality: ['tastings', 'trade fairs for hospitality'],
  food: ['farmers’ markets', 'food fairs', 'tastings'],
  farming: ['farmers’ markets', 'open farm days'],
  retail: ['evenings of the local shops', 'trade fairs'],
  government: ['public council meetings', 'open days at the town hall'],
  charity: ['volunteer fairs', 'benefit evenings'],
  media: ['press club evenings', 'media festivals'],
  arts: ['openings of exhibitions', 'festivals'],
  software: ['programming meetups', 'startup hubs'],
  fashion: ['fashion weeks', 'pop-up shops'],
  sports: ['clubs and their feasts', 'local runs'],
  travel: ['travel fairs', 'guided walks'],
  energy: ['energy fairs', 'citizens’ energy cooperatives'],
  environment: ['climate meetups', 'nature clubs'],
};

const BY_LEVEL: Readonly<Record<Level, readonly string[]>> = {
  student: ['campus evenings', 'student clubs'],
  'starting out': ['meetups for young professionals', 'after-work evenings'],
  experienced: ['meetups of the trade', 'alumni evenings'],
  senior: ['conferences of the trade', 'alumni evenings'],
  head: ['conferences of the trade', 'breakfasts of a business club'],
  director: ['breakfasts of a business club', 'evenings of the chamber of commerce'],
  executive: ['evenings of the chamber of commerce', 'panels at trade conferences'],
  'founder or owner': [
    'founders’ evenings',
    'startup hubs and shared offices',
    'evenings of the chamber of commerce',
  ],
  retired: ['senior expert services', 'service clubs such as Rotary', 'alumni evenings'],
};

const IN_A_PLACE = ['newcomers’ evenings', 'language exchanges', 'neighbourhood feasts and clubs'];
const MOST = 3;

/** What the need says itself, else what follows from the kinds that will do; at most three. */
export function meetingPlaces({ where, kinds }: GoalNeed): readonly string[] {
  if (where !== undefined && where.length > 0) return where.slice(0, MOST);
  const found = kinds.flatMap(({ function: work, field, level, place }) => [
    ...listed(BY_FUNCTION, work),
    ...listed(BY_FIELD, field),
    ...(work === undefined && field === undefined ? listed(BY_LEVEL, level) : []),
    ...(place === undefined || work !== undefined || field !== undefined ? [] : IN_A_PLACE),
  ]);
  return [...new Set(found)].slice(0, MOST);
}

function listed(
  table: Readonly<Record<string, readonly string[] | undefined>>,
  kind: string | undefined,
): readonly string[] {
  return kind === undefined ? [] : (table[kind] ?? []);
}
