import { isLinkedinConnections, linkedinConnections } from '../../formats/linkedin/connections.ts';
import { isLinkedinEvents, linkedinEvents } from '../../formats/linkedin/events.ts';
import { isLinkedinContacts, linkedinContacts } from '../../formats/linkedin/imported-contacts.ts';
import { isLinkedinInvitations, linkedinInvitations } from '../../formats/linkedin/invitations.ts';
import { isLinkedinMessages, linkedinMessages } from '../../formats/linkedin/messages.ts';
import { ownRecord, ownTableOf } from '../../formats/linkedin/own-table.ts';
import { isLinkedinPassedOver, linkedinPassedOver } from '../../formats/linkedin/passed-over.ts';
import {
  isLinkedinRecommendations,
  linkedinRecommendations,
  recommendationsIn,
} from '../../formats/linkedin/recommendations.ts';
import { isLinkedinEndorsements, linkedinEndorsements } from '../../formats/linkedin/skill-endorsements.ts';
import { type FileReader, wholeText } from '../file-reader.ts';

/** Named once in the result, and not table by table. */
export const NOT_ABOUT_PEOPLE = 'LinkedIn, not about people';

/** The tables of a LinkedIn export, one by one or in its zip. */
export const linkedinReaders: readonly FileReader[] = [
  {
    says: 'LinkedIn connections',
    isHead: isLinkedinConnections,
    items: (file, head) => wholeText(file, head, linkedinConnections),
  },
  {
    says: 'LinkedIn messages',
    isHead: isLinkedinMessages,
    items: (file, head) => wholeText(file, head, linkedinMessages),
  },
  {
    says: 'LinkedIn invitations',
    isHead: isLinkedinInvitations,
    items: (file, head) => wholeText(file, head, linkedinInvitations),
  },
  {
    says: 'LinkedIn recommendations',
    isHead: isLinkedinRecommendations,
    items: (file, head) =>
      wholeText(file, head, (text) => linkedinRecommendations(text, recommendationsIn(file.name))),
  },
  {
    says: 'LinkedIn endorsements of skills',
    isHead: isLinkedinEndorsements,
    items: (file, head) => wholeText(file, head, linkedinEndorsements),
  },
  {
    says: 'LinkedIn events',
    isHead: isLinkedinEvents,
    items: (file, head, { now }) => wholeText(file, head, (text) => linkedinEvents(text, now)),
  },
  {
    says: 'contacts given to LinkedIn',
    isHead: isLinkedinContacts,
    items: (file, head, { defaultCountry }) =>
      wholeText(file, head, (text) => linkedinContacts(text, defaultCountry)),
  },
  {
    says: 'LinkedIn, about you',
    isHead: (head) => ownTableOf(head) !== undefined,
    items: (file, head, { defaultCountry }) =>
      wholeText(file, head, (text) => ownRecord(text, defaultCountry)),
  },
  {
    says: NOT_ABOUT_PEOPLE,
    isHead: isLinkedinPassedOver,
    items: (file, head) => wholeText(file, head, linkedinPassedOver),
  },
];
