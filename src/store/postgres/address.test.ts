import { expect, test } from 'vitest';
import { isPostgresAddress, postgresAddress } from './address.ts';

test('an address is known from a file', () => {
  expect(isPostgresAddress('postgres://h/d')).toBe(true);
  expect(isPostgresAddress('postgresql://h/d')).toBe(true);
  expect(isPostgresAddress('/home/postgres.db')).toBe(false);
  expect(isPostgresAddress('postgres.db')).toBe(false);
});

test('what is shown holds no password', () => {
  const { shown, user } = postgresAddress('postgres://ada:s3cret@db.example:5433/net?password=s3cret');
  expect([shown, user]).toEqual(['postgres://ada@db.example:5433/net', 'ada']);
});

const sslmode = (text: string) => new URL(postgresAddress(text).connectionString).searchParams.get('sslmode');

test.each([
  ['postgres://u@localhost/d', 'disable'],
  ['postgres://u@127.0.0.1:5433/d', 'disable'],
  ['postgres://u@[::1]/d', 'disable'],
  ['postgres:///d?host=/var/run/postgresql', 'disable'],
  ['postgres://u@db.example/d', 'verify-full'],
  ['postgres://u@db.example/d?sslmode=require', 'verify-full'],
  ['postgres://u@db.example/d?sslmode=prefer', 'verify-full'],
  ['postgres://u@db.example/d?sslmode=disable', 'disable'],
  ['postgres://u@localhost.example/d', 'verify-full'],
])('%s is encrypted: %s', (text, mode) => {
  expect(sslmode(text)).toBe(mode);
});

test.each(['postgres:', 'postgres://', 'postgres://host', 'postgres://host/', 'mysql://h/d'])(
  '"%s" is refused with the way to write it',
  (text) => {
    expect(() => postgresAddress(text)).toThrow('postgres://USER:PASSWORD@HOST');
  },
);
