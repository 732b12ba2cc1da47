-- The day on which a review of an arrangement is due, as it came to be known. Rows are only added: of those whose first day has
-- come, the last counts; one without a day says that the arrangement has ended and nothing is due.
create table arrangement_review_day (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    valid_from      date        not null,
    due_on          date,
    known_from      timestamptz not null
);
create index arrangement_review_day_organisation on arrangement_review_day (organisation_id);
alter table arrangement_review_day enable row level security;
alter table arrangement_review_day force row level security;
create policy arrangement_review_day_seen on arrangement_review_day for select using (may_see(force, organisation_id));
create policy arrangement_review_day_set on arrangement_review_day for insert
    with check (scope_kind() = 'SYSTEM' or (scope_role() in ('OFFICER', 'CHIEF_OFFICER') and force = scope_force()));
grant select, insert on arrangement_review_day to tabard_app;

-- Arrangements that were made before keep the day that stands in their terms. The policies hold for this script too.
select set_config('tabard.scope_kind', 'SYSTEM', true);
insert into arrangement_review_day (id, organisation_id, force, scheme, valid_from, due_on, known_from)
select gen_random_uuid(), m.organisation_id, m.force, m.scheme, a.valid_from, (m.document::jsonb ->> 'reviewDue')::date, a.known_from
from made_arrangement m join arrangement a on a.id = m.id;

-- The terms of an arrangement as they stood while they were known: what is signed, the uniform and the badge, who varied them and
-- why. The envelope of powers has its versions in arrangement itself, by the same id.
create table arrangement_terms (
    made            uuid        not null references made_arrangement,
    number          integer     not null check (number > 0),
    arrangement     uuid        not null references arrangement,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    known_from      timestamptz not null,
    document        text        not null,
    primary key (made, number)
);
create index arrangement_terms_arrangement on arrangement_terms (arrangement);
alter table arrangement_terms enable row level security;
alter table arrangement_terms force row level security;
create policy arrangement_terms_seen on arrangement_terms for select
    using (may_see(force, organisation_id) and scope_role() <> 'VETTING');
create policy arrangement_terms_kept on arrangement_terms for insert
    with check (scope_kind() = 'SYSTEM' or (scope_role() in ('OFFICER', 'CHIEF_OFFICER') and force = scope_force()));
grant select, insert on arrangement_terms to tabard_app;

insert into arrangement_terms (made, number, arrangement, organisation_id, force, known_from, document)
select m.id, 1, m.current, m.organisation_id, m.force, a.known_from, jsonb_build_object(
    'arrangement', m.current, 'made', m.id, 'number', 1, 'knownFrom', to_jsonb(a.known_from),
    'agreements', m.document::jsonb -> 'agreements', 'uniform', m.document::jsonb -> 'uniform',
    'badge', m.document::jsonb -> 'badge', 'reason', null, 'act', o.document::jsonb #> '{outcome,act}')::text
from made_arrangement m join arrangement a on a.id = m.id join organisation_application o on o.id = m.application_id;

-- An arrangement that stood before Tabard is given its terms without an application.
alter table made_arrangement alter column application_id drop not null;

-- A case ends too when the arrangement ends on which an accreditation would rest (PRA 2002 s.41(1)).
alter table case_file drop constraint case_file_closing_reason_check,
    add constraint case_file_closing_reason_check check (closing_reason in
        ('ACCREDITED', 'VETTING_NOT_CLEARED', 'TRAINING_FAILED', 'POWERS_REFUSED', 'WITHDRAWN', 'ARRANGEMENT_ENDED'));
