-- What the register of the Security Industry Authority said when an officer looked, and what was decided on it.
-- Docs: docs/legal-basis.md

create table licence_import (
    id       uuid primary key,
    force    text        not null,
    source   text        not null check (length(source) between 1 and 200),
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_by  text        not null,
    capacity text        not null,
    sent_at  timestamptz not null,
    kept     boolean     not null,
    rows     text        not null
);
alter table licence_import enable row level security;
alter table licence_import force row level security;
create policy licence_import_seen on licence_import for select using (
    may_see(force, null) and scope_role() in ('', 'OFFICER', 'AUDITOR'));
create policy licence_import_sent on licence_import for insert with check (scope_kind() = 'FORCE' and force = scope_force());
create policy licence_import_kept on licence_import for update
    using (scope_kind() = 'FORCE' and force = scope_force()) with check (scope_kind() = 'FORCE' and force = scope_force());
grant select, insert on licence_import to tabard_app;
grant update (kept) on licence_import to tabard_app;

create table licence_check (
    id         uuid primary key,
    import_id  uuid        not null references licence_import,
    force      text        not null,
    as_at      timestamptz not null,
    -- The number lies within and is no key: a new card has another.
    entry      text        not null,
    match      text        not null check (match in ('EXACT', 'NUMBER_ONLY_NAME_DIFFERS', 'NAME_ONLY', 'NUMBER_REPLACED', 'NONE')),
    person_id  uuid        references person,
    decided    text        check (length(decided) between 1 and 1000),
    decided_by text,
    decided_at timestamptz,
    check ((decided is null) = (decided_by is null) and (decided is null) = (decided_at is null))
);
create index licence_check_force on licence_check (force, as_at desc);
create index licence_check_person on licence_check (person_id, as_at desc);
alter table licence_check enable row level security;
alter table licence_check force row level security;
create policy licence_check_seen on licence_check for select using (
    may_see(force, null) and scope_role() in ('', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR'));
create policy licence_check_made on licence_check for insert with check (scope_kind() = 'FORCE' and force = scope_force());
create policy licence_check_decided on licence_check for update
    using (scope_kind() = 'FORCE' and force = scope_force()) with check (scope_kind() = 'FORCE' and force = scope_force());
grant select, insert on licence_check to tabard_app;
grant update (person_id, decided, decided_by, decided_at) on licence_check to tabard_app;
