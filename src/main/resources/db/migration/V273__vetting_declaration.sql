-- The yearly declaration that nothing has changed, where a force's vetting unit asks for one. That it was made, and whether something
-- has changed: there is no column for what. Docs: docs/adr/0032-vetting-is-recognised-with-consent.md

-- Nothing is assumed: a force that has not said so asks for none.
alter table vetting_terms add column yearly_declaration boolean not null default false;

create table vetting_declaration (
    id              uuid primary key,
    person_id       uuid        not null references person,
    force           text        not null,
    organisation_id uuid        references organisation,
    declared_on     date        not null,
    changed         boolean     not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null
);
create index vetting_declaration_person on vetting_declaration (person_id, force, declared_on);
alter table vetting_declaration enable row level security;
alter table vetting_declaration force row level security;
-- An employer sees what it recorded itself.
create policy vetting_declaration_seen on vetting_declaration for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR')
    or (scope_kind() = 'FORCE' and force = scope_force())
    or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()));
create policy vetting_declaration_recorded on vetting_declaration for insert with check (
    (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force() and organisation_id is null)
    or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()
        and exists (select from employment e where e.person_id = vetting_declaration.person_id and e.organisation_id = scope_organisation())));
grant select, insert on vetting_declaration to tabard_app;

alter table vetting_concern drop constraint vetting_concern_kind_check,
    add constraint vetting_concern_kind_check
        check (kind in ('CHANGE', 'ADVERSE', 'WITHDRAWN_ELSEWHERE', 'DECLARED_CHANGE', 'DECLARATION_MISSING'));
drop policy vetting_concern_opened on vetting_concern;
create policy vetting_concern_opened on vetting_concern for insert with check (
    scope_kind() = 'SYSTEM'
    or (scope_kind() = 'FORCE' and force = scope_force()
        and (kind = 'ADVERSE' or (kind = 'DECLARED_CHANGE' and scope_role() = 'VETTING')))
    or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and kind in ('CHANGE', 'DECLARED_CHANGE')
        and exists (select from employment e where e.person_id = vetting_concern.person_id and e.organisation_id = scope_organisation())));
