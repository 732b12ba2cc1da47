-- An organisation's application to one force, what the force finds about it, and the arrangement that it makes. An
-- arrangement may go by role: each row of role_powers is a power, a space, and the role that may have it.

alter table arrangement add column role_powers text[] not null default '{}';

alter table organisation drop constraint organisation_kind_check,
    add constraint organisation_kind_check
        check (kind in ('COMPANY', 'COMMUNITY_INTEREST_COMPANY', 'TRUST', 'CHARITY', 'COUNCIL', 'PUBLIC_BODY'));

-- What an organisation writes before it sends anything: one set of evidence for all the forces it asks. Nobody else sees it.
create table approval_draft (
    organisation_id uuid primary key references organisation,
    document        text    not null,
    lock            integer not null check (lock >= 0)
);
alter table approval_draft enable row level security;
alter table approval_draft force row level security;
create policy approval_draft_own on approval_draft using (may_write(null, organisation_id)) with check (may_write(null, organisation_id));
grant select, insert, update on approval_draft to tabard_app;

-- What was sent to one force, and how far it has come. The names of the controllers are in it: no vetting unit needs them.
create table organisation_application (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    sent_at         timestamptz not null,
    document        text        not null,
    is_open         boolean     not null,
    lock            integer     not null check (lock >= 0)
);
create unique index organisation_application_open on organisation_application (organisation_id, force, scheme) where is_open;
create index organisation_application_force on organisation_application (force, sent_at desc);
alter table organisation_application enable row level security;
alter table organisation_application force row level security;
create policy organisation_application_seen on organisation_application for select
    using (may_see(force, organisation_id) and scope_role() <> 'VETTING');
create policy organisation_application_sent on organisation_application for insert with check (may_write(null, organisation_id));
create policy organisation_application_moved on organisation_application for update
    using (may_write(force, organisation_id) and scope_role() <> 'VETTING')
    with check (may_write(force, organisation_id) and scope_role() <> 'VETTING');
grant select, insert on organisation_application to tabard_app;
grant update (document, is_open, lock) on organisation_application to tabard_app;

-- What the force finds, proposes and decides. The organisation is told the outcome, and sees none of this.
create table organisation_assessment (
    application_id uuid    primary key references organisation_application,
    force          text    not null,
    document       text    not null,
    lock           integer not null check (lock >= 0)
);
alter table organisation_assessment enable row level security;
alter table organisation_assessment force row level security;
create policy organisation_assessment_seen on organisation_assessment for select
    using (may_see(force, null) and scope_role() <> 'VETTING');
create policy organisation_assessment_begun on organisation_assessment for insert
    with check (may_write(force, null) and scope_role() <> 'VETTING');
create policy organisation_assessment_moved on organisation_assessment for update
    using (may_write(force, null) and scope_role() <> 'VETTING')
    with check (may_write(force, null) and scope_role() <> 'VETTING');
grant select, insert on organisation_assessment to tabard_app;
grant update (document, lock) on organisation_assessment to tabard_app;

-- An arrangement as it was made on an application: its protocols, its uniform and its reviews. The row keeps the id under
-- which the arrangement was first recorded; current is the id under which it is known now.
create table made_arrangement (
    id              uuid    primary key references arrangement,
    current         uuid    not null unique references arrangement,
    application_id  uuid    not null unique references organisation_application,
    organisation_id uuid    not null references organisation,
    force           text    not null,
    scheme          text    not null,
    document        text    not null,
    lock            integer not null check (lock >= 0)
);
create index made_arrangement_force on made_arrangement (force);
alter table made_arrangement enable row level security;
alter table made_arrangement force row level security;
create policy made_arrangement_seen on made_arrangement for select
    using (may_see(force, organisation_id) and scope_role() <> 'VETTING');
create policy made_arrangement_added on made_arrangement for insert
    with check (scope_kind() = 'SYSTEM' or (scope_role() in ('OFFICER', 'CHIEF_OFFICER') and force = scope_force()));
create policy made_arrangement_reviewed on made_arrangement for update
    using (scope_kind() = 'SYSTEM' or (scope_role() in ('OFFICER', 'CHIEF_OFFICER') and force = scope_force()))
    with check (scope_kind() = 'SYSTEM' or (scope_role() in ('OFFICER', 'CHIEF_OFFICER') and force = scope_force()));
grant select, insert on made_arrangement to tabard_app;
grant update (current, document, lock) on made_arrangement to tabard_app;

-- A force also deals with an organisation that applies to it, or has applied: it must be able to say what it decided on.
create or replace function deals_with(which_force text, which_organisation uuid) returns boolean language sql stable
    return exists (select from arrangement a where a.force = which_force and a.organisation_id = which_organisation and a.known_to is null)
        or exists (select from case_file c where c.force = which_force and c.organisation_id = which_organisation)
        or exists (select from organisation_application o where o.force = which_force and o.organisation_id = which_organisation);
