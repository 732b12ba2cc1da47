-- The foundations: who may see what, the accounts, and the ledger.
-- Flyway runs this as tabard_owner; the program works as tabard_app.

grant usage on schema tabard to tabard_app, tabard_reader;

-- Each transaction says who acts (tabard.access.ScopedTransactions). Nothing said is nothing seen.
--   scope_kind          SYSTEM, FORCE, ORGANISATION, PROVIDER, AUDITOR, PUBLIC, or '' for nobody
--   scope_role          the role of the account, such as VETTING; '' for the engine and the public
--   scope_force         the force of a FORCE scope
--   scope_organisation  the organisation of an ORGANISATION scope
create function scope_kind() returns text language sql stable parallel safe as
    $$ select coalesce(current_setting('tabard.scope_kind', true), '') $$;
create function scope_role() returns text language sql stable parallel safe as
    $$ select coalesce(current_setting('tabard.scope_role', true), '') $$;
create function scope_force() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('tabard.scope_force', true), '') $$;
create function scope_organisation() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('tabard.scope_organisation', true), '')::uuid $$;

-- Most rows belong to a force and an organisation: these two say who sees such a row, and who may write it.
create function may_see(row_force text, row_organisation uuid) returns boolean language sql stable parallel safe as
    $$ select scope_kind() in ('SYSTEM', 'AUDITOR')
           or (scope_kind() = 'FORCE' and row_force = scope_force())
           or (scope_kind() = 'ORGANISATION' and row_organisation = scope_organisation()) $$;
create function may_write(row_force text, row_organisation uuid) returns boolean language sql stable parallel safe as
    $$ select scope_kind() <> 'AUDITOR' and may_see(row_force, row_organisation) $$;

create table account (
    username        text primary key check (username ~ '^[a-z0-9][a-z0-9.-]{1,63}$'),
    password_hash   text not null,
    display_name    text not null,
    role            text not null check (role in ('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'VETTING', 'TRAINER', 'AUDITOR', 'ADMIN', 'CHECKER')),
    force           text,
    organisation_id uuid,
    enabled         boolean not null default true,
    created_at      timestamptz not null,
    check ((role in ('OFFICER', 'CHIEF_OFFICER', 'VETTING')) = (force is not null)),
    check ((role = 'SUPPLIER') = (organisation_id is not null))
);
alter table account enable row level security;
alter table account force row level security;
create policy account_for_sign_in on account using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select, insert, update on account to tabard_app;

-- What has happened. Nobody changes or removes a row: not the program, not the owner.
create table ledger_entry (
    index         bigint generated always as identity primary key,
    stream        text        not null,
    sequence      integer     not null check (sequence >= 0),
    type          text        not null,
    happened_at   timestamptz not null,
    actor         text        not null,
    entry         text        not null,
    previous_hash bytea       not null check (length(previous_hash) = 32),
    hash          bytea       not null check (length(hash) = 32),
    unique (stream, sequence)
);
create index ledger_entry_happened_at on ledger_entry (happened_at);
alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy ledger_is_written_by_all on ledger_entry for insert with check (scope_kind() <> '');
create policy ledger_is_read_by_auditors on ledger_entry for select
    using (scope_kind() in ('SYSTEM', 'AUDITOR') or current_user = 'tabard_owner');
grant select, insert on ledger_entry to tabard_app;

create function ledger_stays() returns trigger language plpgsql as
    $$ begin raise exception 'The ledger is append-only: nothing in it is changed or removed.'; end $$;
create trigger ledger_entry_stays before update or delete or truncate on ledger_entry
    for each statement execute function ledger_stays();

-- Whoever appends needs the end of the chain, and no more of it than that. Read backwards off the index, however long it is.
create function ledger_head(of_stream text) returns table (sequence integer, hash bytea)
    language sql stable security definer set search_path = tabard, pg_temp set enable_sort = off set enable_bitmapscan = off as
    $$ select e.sequence, e.hash from ledger_entry e where e.stream = of_stream order by e.sequence desc limit 1 $$;
revoke all on function ledger_head(text) from public;
grant execute on function ledger_head(text) to tabard_app;
