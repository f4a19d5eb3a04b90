/**
 * The tables, as a list of steps that only ever grows: a database remembers how many it has taken. Plain
 * rowid tables with small whole-number keys and the bytes inline: a quarter of the writing of clustered
 * ones.
 */
import type { DatabaseSync } from 'node:sqlite'
import { StorageError } from './storage-error.ts'

/**
 * `members` are ids with a space between, in the order of the birth; `stream` is a key of stream-keys.ts.
 * The birth has a table of its own because every act rewrites the row of its space (wake_at): many such rows
 * share a page. A forgotten word keeps an empty row, without a token, and so does a forgotten wrap: deleting
 * rows would make SQLite move others between pages, and secure_delete does not clear where a moved row lay
 * (measured: wraps were left). Ids, hashes and keys in the tables of accounts are the text they are on the
 * wire.
 */
const first = `
create table space (
  id integer primary key,
  token text not null unique,
  members text not null,
  wake_at integer
) strict;
create index space_wake on space (wake_at) where wake_at is not null;

create table birth (space integer primary key, birth text not null, signature text not null) strict;

create table entry (
  id integer primary key,
  space integer not null,
  stream integer not null,
  seq integer not null,
  at integer not null,
  move text not null,
  act text not null,
  sig text not null,
  hash text not null,
  act_id text,
  unique (space, stream, seq)
) strict;
create unique index entry_act on entry (space, act_id) where act_id is not null;

create table word (
  id integer primary key,
  token text unique,
  space integer not null,
  author text,
  blob blob not null
) strict;

create table wrap (
  id integer primary key,
  word integer not null,
  reader text,
  wrap blob not null
) strict;
create unique index wrap_reader on wrap (word, reader) where reader is not null;

create table account (
  id text not null primary key,
  name_hmac text not null unique,
  opaque_record text not null,
  card_key text unique,
  slots text not null,
  vault blob not null,
  vault_version integer not null,
  made_at integer not null,
  erased_at integer
);

create table sign_in (
  token_hash text not null primary key,
  account text not null,
  made_at integer not null,
  used_at integer not null
);
create index sign_in_account on sign_in (account);

create table membership (
  account text not null,
  space text not null,
  member text not null,
  primary key (account, space)
);
create index membership_member on membership (member);

create table invitation (
  id text not null primary key,
  account text not null,
  space text not null,
  auth text not null,
  outer_box text not null,
  inner_box text not null,
  made_at integer not null,
  until integer not null,
  came_in_by text
);
create index invitation_account on invitation (account);
create index invitation_space on invitation (space);

create table code (hash text not null primary key, made_at integer not null, used_at integer);

create table meta (key text not null primary key, value text not null);
`

/**
 * Addresses nobody here writes to. Without rowids the rows lie in the order of their hashes, so the table does not
 * even know which came first.
 */
const suppressions = `
create table suppression (address_hmac text not null primary key) strict, without rowid;
`

/**
 * Handouts lie in the order of their random ids. A box lies apart, and its row is emptied, never deleted: deleting rows, and
 * rows that grow, would make SQLite move boxes between pages (see above). Nothing refers to an emptied row after a week.
 */
const handouts = `
create table handout (
  id text not null primary key,
  account text not null,
  until integer not null,
  opened integer,
  box integer not null
) strict, without rowid;
create index handout_account on handout (account);
create index handout_until on handout (until);

create table handout_box (id integer primary key, box blob not null) strict;
`

/**
 * What the operator granted to helpers, and what an operator did to somebody's account. Until its code is used a credential is
 * nobody's. Days, no hours. A notice is written once: nothing changes one.
 */
const credentials = `
create table credential (
  id text not null primary key,
  code text unique,
  account text,
  kind text not null,
  name text not null,
  licence text,
  granted_on integer not null,
  until integer not null,
  ended_on integer,
  may_hold integer not null,
  listing text
) strict, without rowid;
create index credential_account on credential (account) where account is not null;

create table notice (
  id integer primary key,
  account text not null,
  said_on integer not null,
  what text not null
) strict;
create index notice_account on notice (account);
create trigger notice_stays before update on notice begin select raise(abort, 'a notice stays'); end;
`

/**
 * Between whom nothing is joined any more, the two accounts in the order of their ids; and the spaces that were stopped by it,
 * for ever, so that ending a hold opens none of them again. `looked` is 0 until the server has said `closed` in there.
 */
const holds = `
create table hold (
  id text not null primary key,
  one text not null,
  other text not null,
  since integer not null,
  paper text,
  set_by text not null,
  set_account text,
  ended_on integer,
  ended_by_one text,
  ended_by_two text,
  end_paper text
) strict, without rowid;
create index hold_one on hold (one, other) where ended_on is null;
create index hold_other on hold (other) where ended_on is null;

create table held_space (
  space text not null primary key,
  aloud integer not null,
  looked integer not null
) strict, without rowid;
create index held_space_new on held_space (looked) where aloud = 1 and looked = 0;

create table staff (
  name text not null primary key,
  code_hash text unique,
  since integer not null,
  ended_on integer
) strict, without rowid;
`

/**
 * When each way into an account was made, what is to take its place and from when, and what happened, told to every other
 * sign-in once and numbered in each account by itself: a number over all would tell one what the others do. A sign-in from before this step counts as one by the passphrase, as old as any.
 */
const ways = `
create table way (
  account text not null,
  kind text not null,
  since integer not null,
  primary key (account, kind)
) strict, without rowid;

create table way_change (
  account text not null,
  kind text not null,
  slot text not null,
  secret text not null,
  until integer not null,
  by_sign_in text not null,
  by_since integer not null,
  by_way_since integer not null,
  by_ended_older integer not null,
  primary key (account, kind)
) strict, without rowid;
create index way_change_until on way_change (until);

create table way_notice (
  account text not null,
  seq integer not null,
  what text not null,
  by_sign_in text not null,
  said_on integer not null,
  primary key (account, seq)
) strict, without rowid;

alter table sign_in add column way text not null default 'passphrase';
alter table sign_in add column way_since integer not null default 0;
alter table sign_in add column began integer not null default 0;
alter table sign_in add column told integer not null default 0;
alter table sign_in add column ended_older integer not null default 0;
`

const steps: readonly string[] = [first, suppressions, handouts, credentials, holds, ways]

/** Takes the steps a database has not taken yet, each whole. Refuses one made by a newer Halfdoor. */
export function migrate(db: DatabaseSync): void {
  const taken = Number(db.prepare('pragma user_version').get()?.['user_version'])
  if (taken > steps.length) {
    throw new StorageError('unfit', `the database is at version ${taken}, this program knows ${steps.length}`)
  }
  for (const [index, step] of steps.entries()) {
    if (index >= taken) db.exec(`begin exclusive; ${step}; pragma user_version = ${index + 1}; commit`)
  }
}
