/** Exports of other apps, of Telegram's pages and of our own, as they begin; their people are invented. */
export const APP_SEEDS: readonly string[] = [
  JSON.stringify({
    version: '1.0-preview.1',
    account: {
      uuid: 'aaaa',
      data: [
        {
          count: 1,
          type: 'contact',
          values: [
            {
              uuid: '11111111-aaaa-4aaa-8aaa-111111111111',
              created_at: '2024-05-01T10:00:00.000000Z',
              properties: { first_name: 'Ada', birthdate: { date: '1990-12-10', is_year_unknown: true } },
              data: [
                {
                  type: 'call',
                  values: [{ properties: { called_at: '2024-04-30 09:00:00', contact_called: true } }],
                },
                {
                  type: 'contact_field',
                  values: [{ properties: { data: 'ada@example.org', type: 't1' } }],
                },
              ],
            },
          ],
        },
      ],
    },
  }),
  "# ***\n# Mia Quill dump of data\nINSERT IGNORE INTO `accounts` (`id`,`api_key`) VALUES\n (1,NULL);\nINSERT IGNORE INTO `contacts` (`id`,`first_name`,`uuid`,`is_dead`) VALUES\n (8,'Ada \\'L','22222222-bbbb-4bbb-8bbb-222222222222',0);\nINSERT IGNORE INTO `calls` (`id`,`contact_id`,`called_at`,`contact_called`) VALUES\n (1,8,'2024-04-30 09:00:00',1);\n",
  JSON.stringify({
    version: '1.2',
    exportDate: '2026-01-01T00:00:00.000Z',
    user: { email: 'mia@quill.example' },
    groups: [{ id: 'g1', name: 'Choir' }],
    people: [
      {
        id: 'p1',
        name: 'Ada',
        surname: 'Quimby',
        importantDates: [{ title: 'Birthday', date: '1990-12-10T00:00:00.000Z' }],
        emails: [{ type: 'work', email: 'ada@example.org' }],
        groups: ['Choir'],
      },
    ],
    journalEntries: [{ id: 'j1', date: '2025-03-02T00:00:00.000Z', body: 'Ada sang.', peopleIds: ['p1'] }],
  }),
  JSON.stringify({
    exportedAt: '2026-01-01T00:00:00.000Z',
    version: 1,
    contacts: [
      { id: 'c1', name: 'Ada Quimby', emails: [{ email: 'ada@example.org' }], birthday: '1990-12-10' },
    ],
    interactions: [{ id: 'i1', contactId: 'c1', type: 'call', occurredAt: '2025-03-02T00:00:00.000Z' }],
  }),
  JSON.stringify({
    contacts: [
      {
        id: 'd1',
        first_name: 'Ada',
        last_name: 'Quimby',
        job_title: 'Author',
        emails: [{ email: 'ada@example.org' }],
      },
    ],
  }),
  'Name,First Name,Last Name,Company,Role,Emails,Tags,Cadence Days,Tracked At,Added At,Last Contacted At\nAda Quimby,Ada,Quimby,Engines,Author,ada@example.org,maths,30,2025-01-01,2025-01-01,2025-03-02\n',
  '<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_body chat_page">Ada</div></body></html>',
  'Name,Other names,Organisation,Title,Emails,Phones,Websites,Places,Birthday,Anniversary,Tags,Notes,Related,Mutuals id\nAda Quimby,,Engines,Author,"ada@example.org\na@example.org",\'+49 30 1234,,,\'--12-10,,,,,\n',
  '{"format":"mutuals-book","version":1,"writtenAt":"2026-11-28T21:05:55.883Z","items":[\n{"type":"record","person":"p1","source":"vcard","key":"1","kind":"person","card":{"name":"Ada Quimby"},"identities":[{"kind":"email","value":"ada@example.org"}],"original":"BEGIN:VCARD","firstSeenAt":"2026-11-28T21:03:44.097Z","lastSeenAt":"2026-11-28T21:03:44.097Z"}\n]}\n',
];
