-- Vetting: outcomes only. There is no column for what a check found, nor for anybody but the person.

create table clearance (
    id             uuid primary key,
    person_id      uuid        not null references person,
    authority      text        not null,
    level          text        not null check (level in ('NPPV1', 'NPPV2_ABBREVIATED', 'NPPV2_FULL', 'NPPV3')),
    granted        date        not null,
    expires        date        check (expires > granted),
    status         text        not null check (status in ('IN_PROGRESS', 'CLEARED', 'REFUSED', 'DISCONTINUED', 'WITHDRAWN', 'LAPSED')),
    restricted     boolean     not null,
    reference      text,
    case_reference text        references case_file,
    recorded_by    text        not null,
    recorded_at    timestamptz not null
);
create index clearance_person on clearance (person_id, granted desc);
alter table clearance enable row level security;
alter table clearance force row level security;
create policy clearance_seen on clearance for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR')
    or (scope_kind() = 'FORCE' and (authority = scope_force() or exists (select 1 from case_file c where c.person_id = clearance.person_id)))
    or (scope_kind() = 'ORGANISATION' and exists (select 1 from employment e where e.person_id = clearance.person_id and e.organisation_id = scope_organisation())));
create policy clearance_recorded on clearance for insert with check (
    scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and authority = scope_force()));
grant select, insert on clearance to tabard_app;

create table vetting_request (
    case_reference text primary key references case_file,
    person_id      uuid        not null references person,
    force          text        not null,
    level          text        not null,
    status         text        not null check (status in ('REQUESTED', 'CLEARED', 'REFUSED', 'DISCONTINUED')),
    requested_by   text        not null,
    requested_at   timestamptz not null,
    answered_by    text,
    answered_at    timestamptz,
    version        integer     not null
);
alter table vetting_request enable row level security;
alter table vetting_request force row level security;
create policy vetting_request_seen on vetting_request for select using (
    may_see(force, null) or (scope_kind() = 'ORGANISATION' and exists (select 1 from case_file c where c.reference = case_reference)));
create policy vetting_request_made on vetting_request for insert with check (may_write(force, null) or scope_kind() = 'ORGANISATION');
create policy vetting_request_answered on vetting_request for update using (
    scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force()));
grant select, insert, update on vetting_request to tabard_app;

-- Two reasons. The disclosable one may be told to the person; the restricted one never leaves the vetting unit.
create table vetting_reason (
    clearance_id uuid primary key references clearance,
    force        text not null,
    disclosable  text,
    restricted   text,
    salt         uuid not null
);
alter table vetting_reason enable row level security;
alter table vetting_reason force row level security;
create policy vetting_reason_is_the_units on vetting_reason
    using (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force())
    with check (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force());
grant select, insert on vetting_reason to tabard_app;
