-- Applications: one submission, many people, many forces; one case per person and force.

create sequence case_number;
grant usage on sequence case_number to tabard_app;

create table application (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    scheme          text        not null,
    declaration     text        not null,
    declared_by     text        not null,
    submitted_by    text        not null,
    submitted_at    timestamptz not null
);
alter table application enable row level security;
alter table application force row level security;

create table case_file (
    reference       text primary key,
    application_id  uuid        not null references application,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    role            text        not null,
    step_order      text        not null check (step_order in ('PARALLEL', 'VETTING_FIRST', 'TRAINING_FIRST')),
    asked           text        not null,
    status          text        not null check (status in ('OPEN', 'CLOSED')),
    closing_reason  text        check (closing_reason in ('ACCREDITED', 'VETTING_NOT_CLEARED', 'TRAINING_FAILED', 'POWERS_REFUSED', 'WITHDRAWN')),
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    version         integer     not null,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((status = 'CLOSED') = (closing_reason is not null))
);
create unique index case_file_one_open on case_file (person_id, organisation_id, force, scheme) where status = 'OPEN';
create index case_file_application on case_file (application_id);
create index case_file_organisation on case_file (organisation_id, opened_at desc);
create index case_file_force on case_file (force, opened_at desc);
create index case_file_person on case_file (person_id);
alter table case_file enable row level security;
alter table case_file force row level security;
create policy case_file_seen on case_file for select using (may_see(force, organisation_id));
-- A training provider sees whose training waits.
create policy case_file_trained on case_file for select using (scope_kind() = 'PROVIDER' and status = 'OPEN');
create policy case_file_opened on case_file for insert with check (may_write(force, organisation_id));
create policy case_file_moved on case_file for update using (may_write(force, organisation_id)) with check (may_write(force, organisation_id));
grant select, insert, update on case_file to tabard_app;
grant select on case_file to tabard_reader;

create policy application_seen on application for select using (
    may_see(null, organisation_id) or exists (select 1 from case_file c where c.application_id = application.id));
create policy application_made on application for insert with check (may_write(null, organisation_id));
grant select, insert on application to tabard_app;
grant select on application to tabard_reader;

create table case_question (
    id             uuid primary key,
    case_reference text        not null references case_file,
    question       text        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    answer         text,
    answered_by    text,
    answered_at    timestamptz,
    version        integer     not null,
    check ((answer is null) = (answered_at is null))
);
create index case_question_case on case_question (case_reference, asked_at);
alter table case_question enable row level security;
alter table case_question force row level security;
create policy case_question_seen on case_question for select
    using (exists (select 1 from case_file c where c.reference = case_reference and may_see(c.force, c.organisation_id)));
create policy case_question_asked on case_question for insert
    with check (exists (select 1 from case_file c where c.reference = case_reference and may_write(c.force, c.organisation_id)));
create policy case_question_answered on case_question for update
    using (exists (select 1 from case_file c where c.reference = case_reference and may_write(c.force, c.organisation_id)));
grant select, insert, update on case_question to tabard_app;

-- A force sees the people who apply to it, and where they work; a provider sees whom it is to train.
create policy person_seen_by_the_force_asked on person for select
    using (scope_kind() in ('FORCE', 'PROVIDER') and exists (select 1 from case_file c where c.person_id = person.id));
create policy employment_seen_by_the_force_asked on employment for select
    using (scope_kind() in ('FORCE', 'PROVIDER') and exists (select 1 from case_file c where c.person_id = employment.person_id));
