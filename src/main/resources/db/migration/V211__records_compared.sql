-- What an officer has found of two records that look like one person's. Neither is changed by it, and a finding that is undone
-- stays. Docs: docs/adr/0023-rosters-and-records-of-people.md

create table records_compared (
    id            uuid primary key,
    force         text        not null,
    one           uuid        not null references person,
    other         uuid        not null references person,
    same          boolean     not null,
    reason        text        not null check (length(reason) between 1 and 1000),
    found_by      text        not null,
    found_at      timestamptz not null,
    undone_by     text,
    undone_reason text        check (length(undone_reason) between 1 and 1000),
    undone_at     timestamptz,
    check (one < other),
    check ((undone_at is null) = (undone_by is null)),
    check ((undone_at is null) = (undone_reason is null))
);
create unique index records_compared_once on records_compared (force, one, other) where undone_at is null;

-- For the force's officers and auditors; never for an employer, who would learn of another.
alter table records_compared enable row level security;
alter table records_compared force row level security;
create policy records_compared_seen on records_compared for select using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR')
    or ((select scope_kind()) = 'FORCE' and (select scope_role()) in ('OFFICER', 'CHIEF_OFFICER') and force = (select scope_force()))
);
create policy records_compared_found on records_compared for insert with check (
    (select scope_kind()) = 'FORCE' and (select scope_role()) = 'OFFICER' and force = (select scope_force())
    and person_in_sight(one) and person_in_sight(other)
);
create policy records_compared_undone on records_compared for update using (
    (select scope_kind()) = 'FORCE' and (select scope_role()) = 'OFFICER' and force = (select scope_force()) and undone_at is null
) with check (force = (select scope_force()) and undone_at is not null);
grant select, insert, update (undone_by, undone_reason, undone_at) on records_compared to tabard_app;
