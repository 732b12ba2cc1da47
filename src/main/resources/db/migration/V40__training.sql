-- Training: what was passed and when; and, case by case, that an officer has verified it.

create table training_result (
    id                 uuid primary key,
    person_id          uuid        not null references person,
    course             text        not null,
    passed             date        not null,
    expires            date        check (expires > passed),
    certificate_number text        not null,
    recorded_by        text        not null,
    recorded_at        timestamptz not null,
    unique (person_id, course, passed)
);
create index training_result_person on training_result (person_id, passed desc);
alter table training_result enable row level security;
alter table training_result force row level security;
create policy training_result_seen on training_result for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR')
    or (scope_kind() in ('FORCE', 'PROVIDER') and exists (select 1 from case_file c where c.person_id = training_result.person_id))
    or (scope_kind() = 'ORGANISATION' and exists (select 1 from employment e where e.person_id = training_result.person_id and e.organisation_id = scope_organisation())));
create policy training_result_recorded on training_result for insert with check (
    scope_kind() = 'SYSTEM'
    or (scope_kind() = 'PROVIDER' and exists (select 1 from case_file c where c.person_id = training_result.person_id)));
grant select, insert on training_result to tabard_app;

create table training_verification (
    case_reference text primary key references case_file,
    person_id      uuid        not null references person,
    force          text        not null,
    outcome        text        not null check (outcome in ('VERIFIED', 'FAILED')),
    basis          text        not null,
    salt           uuid        not null,
    verified_by    text        not null,
    verified_at    timestamptz not null
);
alter table training_verification enable row level security;
alter table training_verification force row level security;
create policy training_verification_seen on training_verification for select using (
    may_see(force, null) or (scope_kind() = 'ORGANISATION' and exists (select 1 from case_file c where c.reference = case_reference)));
create policy training_verification_made on training_verification for insert with check (may_write(force, null));
grant select, insert on training_verification to tabard_app;
