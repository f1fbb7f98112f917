import { isLinkedinConnections, linkedinConnections } from '../../formats/linkedin/connections.ts';
import { isLinkedinMessages, linkedinMessages } from '../../formats/linkedin/messages.ts';
import {
  isLinkedinRecommendations,
  linkedinRecommendations,
  recommendationsIn,
} from '../../formats/linkedin/recommendations.ts';
import { type FileReader, wholeText } from '../file-reader.ts';

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
    says: 'LinkedIn recommendations',
    isHead: isLinkedinRecommendations,
    items: (file, head) =>
      wholeText(file, head, (text) => linkedinRecommendations(text, recommendationsIn(file.name))),
  },
];
