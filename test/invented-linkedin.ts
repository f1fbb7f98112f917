import { fileOf } from './invented-files.ts';
import { newFolder } from './world.ts';

const MIA = 'https://www.linkedin.com/in/mia-quill';
const GRACE = 'https://www.linkedin.com/in/grace-nettle';
const HAL = 'https://www.linkedin.com/in/hal-burdock';

/** The tables of an invented export of Mia Quill, who knows Grace Nettle and asked Hal Burdock to connect. */
const LINKEDIN_TABLES: Readonly<Record<string, readonly string[]>> = {
  'Connections.csv': [
    'Notes:',
    '"Some addresses are missing, as ""this"" says."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Grace,Nettle,${GRACE},grace@oven.example,Oven,Baker,01 Feb 2023`,
  ],
  'Invitations.csv': [
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    `Mia Quill,Hal Burdock,"3/4/26, 9:05 AM",We met at the fair,OUTGOING,${MIA},${HAL}`,
  ],
  'messages.csv': [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    `c1,,Grace Nettle,${GRACE},Mia Quill,${MIA},2026-03-01 10:00:00 UTC,,Bread?,INBOX`,
    `c1,,Mia Quill,${MIA},Grace Nettle,${GRACE},2026-03-02 10:00:00 UTC,,Bread.,INBOX`,
  ],
  'Profile.csv': ['First Name,Last Name,Maiden Name,Birth Date,Headline', 'Mia,Quill,,Dec 9,Baker of rye'],
  'Email Addresses.csv': [
    'Email Address,Confirmed,Primary,Updated On',
    'mia@quill.example,Yes,Yes,x',
    'not@hers.example,No,No,x',
  ],
  'PhoneNumbers.csv': ['Extension,Number,Type', '+44,20 7946 0100,Mobile'],
  'Positions.csv': [
    'Company Name,Title,Description,Location,Started On,Finished On',
    'Oven,Baker,,Porto,Jan 2020,',
  ],
  'Education.csv': [
    'School Name,Start Date,End Date,Notes,Degree Name,Activities',
    'Grove School,2001,2005,,BA,',
  ],
  'Endorsement_Received_Info.csv': [
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    '2024/03/01 10:00:00 UTC,Baking,Grace,Nettle,www.linkedin.com/in/grace-nettle,ACCEPTED',
    '2024/03/01 10:01:00 UTC,Accounting,Grace,Nettle,www.linkedin.com/in/grace-nettle,ACCEPTED',
  ],
  'Events.csv': [
    'Event Name,Event Time,Status,External Url',
    "Bakers' fair,2025-05-04 16:00:00 UTC,ATTENDING,",
  ],
  'Contacts.csv': [
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt',
    'GOOGLE,Cy,Sorrel,,,cy@mill.example,,x',
  ],
  'Shares.csv': ['Date,ShareLink,ShareCommentary', '2026-01-01,https://x.example,Bread'],
  'Company Follows.csv': ['Organization,Followed On', 'Oven,2026-01-01'],
};

export function linkedinExport(): readonly string[] {
  const folder = newFolder();
  return Object.entries(LINKEDIN_TABLES).map(([name, lines]) =>
    fileOf(name, `${lines.join('\n')}\n`, folder),
  );
}
