-- Who may decide for a chief officer, what, from when to when, and by which instrument. Nothing is removed from it.

create table delegation (
    id          uuid primary key,
    force       text        not null,
    delegate    text        not null references account,
    name        text        not null,
    decisions   text[]      not null check (cardinality(decisions) > 0),
    valid_from  date        not null,
    valid_to    date        not null check (valid_to > valid_from),
    instrument  text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_on    date        check (ended_on < valid_to),
    end_reason  text,
    salt        uuid        not null,
    check ((ended_on is null) = (end_reason is null))
);
create index delegation_force on delegation (force, delegate);
alter table delegation enable row level security;
alter table delegation force row level security;
create policy delegation_seen on delegation for select using (may_see(force, null));
create policy delegation_recorded on delegation for insert
    with check (may_write(force, null) and scope_role() in ('CHIEF_OFFICER', ''));
create policy delegation_ended on delegation for update
    using (may_write(force, null) and scope_role() in ('CHIEF_OFFICER', ''))
    with check (may_write(force, null) and scope_role() in ('CHIEF_OFFICER', ''));
grant select, insert on delegation to tabard_app;
grant update (ended_on, end_reason) on delegation to tabard_app;

-- A chief officer names officers of the own force in the register, so sees their accounts.
create policy account_of_own_force on account for select
    using (scope_kind() = 'FORCE' and scope_role() = 'CHIEF_OFFICER' and force = scope_force());

-- A decision says by which entry of the register it was made, where the chief officer did not make it.
alter table decision add column delegation_id uuid references delegation;
