-- What comes after a clearance: something to look at, and a withdrawal of which everybody is told who relies on it. The fact of it only:
-- there is no column for what happened. Docs: docs/adr/0032-vetting-is-recognised-with-consent.md

create table vetting_concern (
    id              uuid primary key,
    person_id       uuid        not null references person,
    force           text        not null,
    organisation_id uuid        references organisation,
    kind            text        not null check (kind in ('CHANGE', 'ADVERSE', 'WITHDRAWN_ELSEWHERE')),
    about           uuid        references clearance,
    opened_by       text        not null,
    opened_at       timestamptz not null,
    due_on          date        not null,
    outcome         text        check (outcome in ('NO_ACTION', 'VET_AGAIN', 'CLEARANCE_WITHDRAWN')),
    closed_by       text,
    closed_at       timestamptz,
    check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null))
);
create unique index vetting_concern_once on vetting_concern (force, person_id, about) where about is not null;
create index vetting_concern_person on vetting_concern (person_id, force);
alter table vetting_concern enable row level security;
alter table vetting_concern force row level security;
-- An employer sees what it reported itself, and nothing that a force or another authority did.
create policy vetting_concern_seen on vetting_concern for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR')
    or (scope_kind() = 'FORCE' and force = scope_force())
    or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()));
create policy vetting_concern_opened on vetting_concern for insert with check (
    scope_kind() = 'SYSTEM'
    or (scope_kind() = 'FORCE' and force = scope_force() and kind = 'ADVERSE')
    or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and kind = 'CHANGE'
        and exists (select from employment e where e.person_id = vetting_concern.person_id and e.organisation_id = scope_organisation())));
create policy vetting_concern_closed on vetting_concern for update
    using (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force());
grant select, insert on vetting_concern to tabard_app;
grant update (outcome, closed_by, closed_at) on vetting_concern to tabard_app;
