/**
 * The tables in PostgreSQL: those of schema.ts, in the same columns, so that the same statements fit both. A list of steps
 * that only ever grows; many servers may start at once, and one of them takes the steps.
 */
import type { ClientBase } from 'pg'
import { StorageError } from './storage-error.ts'

/**
 * `ends` is the last seq of each stream of the space, in the order of `streamsOf`: whoever appends locks that row, so
 * heads cannot move between looking and writing. Rows of forgotten words are deleted. What other servers must hear of
 * sign-ins and memberships the database says itself, whoever wrote it.
 */
const first = `
create table space (
  id bigint generated always as identity primary key,
  token text not null unique,
  members text not null,
  ends text not null,
  wake_at bigint
);
create index space_wake on space (wake_at, id) where wake_at is not null;

create table birth (space bigint primary key, birth text not null, signature text not null);

create table entry (
  id bigint generated always as identity primary key,
  space bigint not null,
  stream integer not null,
  seq bigint not null,
  at bigint not null,
  move text not null,
  act text not null,
  sig text not null,
  hash text not null,
  act_id text,
  unique (space, stream, seq)
);
create unique index entry_act on entry (space, act_id) where act_id is not null;

create table word (
  id bigint generated always as identity primary key,
  token text unique,
  space bigint not null,
  author text,
  blob bytea not null
);

create table wrap (word bigint not null, reader text, wrap bytea not null, unique (word, reader));

create table account (
  id text not null primary key,
  name_hmac text not null unique,
  opaque_record text not null,
  card_key text unique,
  slots text not null,
  vault bytea not null,
  vault_version bigint not null,
  made_at bigint not null,
  erased_at bigint
);

create table sign_in (
  token_hash text not null primary key,
  account text not null,
  made_at bigint not null,
  used_at bigint not null
);
create index sign_in_account on sign_in (account);

create table membership (
  rowid bigint generated always as identity,
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
  made_at bigint not null,
  until bigint not null,
  came_in_by text
);
create index invitation_account on invitation (account);
create index invitation_space on invitation (space);

create table code (hash text not null primary key, made_at bigint not null, used_at bigint);

create table meta (key text not null primary key, value text not null);

create table suppression (address_hmac text not null primary key);

create table handout (
  id text not null primary key,
  account text not null,
  until bigint not null,
  opened bigint,
  box bigint not null
);
create index handout_account on handout (account);
create index handout_until on handout (until);

create table handout_box (id bigint generated always as identity primary key, box bytea not null);

create table credential (
  id text not null primary key,
  code text unique,
  account text,
  kind text not null,
  name text not null,
  licence text,
  granted_on bigint not null,
  until bigint not null,
  ended_on bigint,
  may_hold bigint not null,
  listing text
);
create index credential_account on credential (account) where account is not null;

create table notice (
  id bigint generated always as identity primary key,
  account text not null,
  said_on bigint not null,
  what text not null
);
create index notice_account on notice (account);
create function notice_stays() returns trigger language plpgsql as
  $$ begin raise exception 'a notice stays'; end $$;
create trigger notice_stays before update on notice for each row execute function notice_stays();

create table hold (
  id text not null primary key,
  one text not null,
  other text not null,
  since bigint not null,
  paper text,
  set_by text not null,
  set_account text,
  ended_on bigint,
  ended_by_one text,
  ended_by_two text,
  end_paper text
);
create index hold_one on hold (one, other) where ended_on is null;
create index hold_other on hold (other) where ended_on is null;

create table held_space (space text not null primary key, aloud bigint not null, looked bigint not null);
create index held_space_new on held_space (looked) where aloud = 1 and looked = 0;

create table staff (
  name text not null primary key,
  code_hash text unique,
  since bigint not null,
  ended_on bigint
);

create function say_signed_out() returns trigger language plpgsql as
  $$ begin perform pg_notify('halfdoor', 'signed-out ' || old.token_hash); return null; end $$;
create trigger say_signed_out after delete on sign_in for each row execute function say_signed_out();
create function say_joined() returns trigger language plpgsql as
  $$ begin
    perform pg_notify('halfdoor', 'joined ' || new.account || ' ' || new.space || ' ' || new.member);
    return null;
  end $$;
create trigger say_joined after insert on membership for each row execute function say_joined();
`

const ways = `
create table way (account text not null, kind text not null, since bigint not null, primary key (account, kind));

create table way_change (
  account text not null,
  kind text not null,
  slot text not null,
  secret text not null,
  until bigint not null,
  by_sign_in text not null,
  by_since bigint not null,
  by_way_since bigint not null,
  by_ended_older bigint not null,
  primary key (account, kind)
);
create index way_change_until on way_change (until);

create table way_notice (
  account text not null,
  seq bigint not null,
  what text not null,
  by_sign_in text not null,
  said_on bigint not null,
  primary key (account, seq)
);

alter table sign_in add column way text not null default 'passphrase';
alter table sign_in add column way_since bigint not null default 0;
alter table sign_in add column began bigint not null default 0;
alter table sign_in add column told bigint not null default 0;
alter table sign_in add column ended_older bigint not null default 0;
`

const steps: readonly string[] = [first, ways]

/** Any whole number that nothing else on this database locks by. */
export const startLock = 4600
export const rowsLock = 4601

/** Takes the steps the database has not taken yet, each whole. Refuses one made by a newer Halfdoor. */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(${startLock})`)
    await client.query('create table if not exists steps_taken (many integer not null)')
    const { rows } = await client.query<{ readonly many: number }>('select many from steps_taken')
    const taken = rows[0]?.many ?? 0
    if (taken > steps.length) {
      throw new StorageError(
        'unfit',
        `the database is at version ${taken}, this program knows ${steps.length}`,
      )
    }
    for (const step of steps.slice(taken)) await client.query(step)
    await client.query('delete from steps_taken')
    await client.query('insert into steps_taken values ($1)', [steps.length])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
