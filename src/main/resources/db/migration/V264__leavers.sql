-- Lists of leavers, and last days that were recorded wrongly and put right. Docs: docs/adr/0031-a-wrong-last-day.md

-- A list of leavers as it was uploaded and judged, row by row; nobody's employment ends until it is confirmed.
create table leaver_list (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation,
    file_name       text        not null check (length(file_name) between 1 and 200),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    rows            text        not null,
    row_count       integer     not null check (row_count > 0),
    good_count      integer     not null check (good_count between 0 and row_count),
    confirmed_by    text,
    confirmed_at    timestamptz check (confirmed_at >= uploaded_at),
    check ((confirmed_by is null) = (confirmed_at is null))
);
create index leaver_list_organisation on leaver_list (organisation_id, uploaded_at desc);
alter table leaver_list enable row level security;
alter table leaver_list force row level security;
-- Nobody but the employer: what is confirmed of it stands with the employments, for whoever may see those.
create policy leaver_list_own on leaver_list using (
    scope_kind() = 'SYSTEM' or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()));
grant select, insert on leaver_list to tabard_app;
grant update (confirmed_by, confirmed_at) on leaver_list to tabard_app;

-- The end of an employment as it was known between two moments, and is known otherwise since.
create table employment_past_end (
    employment_id uuid        not null references employment,
    valid_to      date        not null,
    known_from    timestamptz not null,
    known_to      timestamptz not null,
    check (known_to > known_from),
    primary key (employment_id, known_from),
    constraint employment_past_end_overlaps exclude using gist (
        employment_id with =, tstzrange(known_from, known_to) with &&
    )
);
alter table employment_past_end enable row level security;
alter table employment_past_end force row level security;
-- Whoever sees the employment sees what was known of it.
create policy employment_past_end_seen on employment_past_end for select using (
    exists (select from employment e where e.id = employment_past_end.employment_id));
create policy employment_past_end_kept on employment_past_end for insert with check (
    scope_kind() in ('SYSTEM', 'ORGANISATION', 'FORCE')
    and exists (select from employment e where e.id = employment_past_end.employment_id));
grant select, insert on employment_past_end to tabard_app;
grant select on employment_past_end to tabard_reader;

-- A last day that the employer says was wrong. Where an accreditation that has ceased would be in force again, it waits for an
-- officer of a force that gave one.
create table last_day_correction (
    id              uuid        primary key,
    employment_id   uuid        not null references employment,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    was             date        not null,
    -- Null: the person has not left at all.
    last_day        date,
    reason          text        not null check (length(reason) between 1 and 1000),
    asked_by        text        not null,
    asked_at        timestamptz not null,
    outcome         text        not null check (outcome in ('WAITING', 'CORRECTED', 'LEFT_AS_IT_IS')),
    basis           text        check (length(basis) between 1 and 1000),
    settled_by      text,
    settled_at      timestamptz check (settled_at >= asked_at),
    check (last_day is distinct from was),
    check ((outcome = 'WAITING') = (settled_at is null)),
    check ((settled_by is null) = (settled_at is null))
);
create unique index last_day_correction_waiting on last_day_correction (employment_id) where outcome = 'WAITING';
create index last_day_correction_person on last_day_correction (person_id, asked_at desc);
create index last_day_correction_organisation on last_day_correction (organisation_id, asked_at desc);
alter table last_day_correction enable row level security;
alter table last_day_correction force row level security;
create policy last_day_correction_seen on last_day_correction for select using (
    may_see(null, organisation_id)
    or (scope_role() in ('OFFICER', 'CHIEF_OFFICER') and exists (
        select from accreditation a
        where a.person_id = last_day_correction.person_id and a.organisation_id = last_day_correction.organisation_id)));
create policy last_day_correction_asked on last_day_correction for insert with check (may_write(null, organisation_id));
create policy last_day_correction_settled on last_day_correction for update using (
    scope_kind() = 'SYSTEM'
    or (scope_role() = 'OFFICER' and exists (
        select from accreditation a
        where a.person_id = last_day_correction.person_id and a.organisation_id = last_day_correction.organisation_id)));
grant select, insert on last_day_correction to tabard_app;
grant update (outcome, basis, settled_by, settled_at) on last_day_correction to tabard_app;
-- What an officer settles is written by the same officer: only the end, and only while it is waiting.
create policy employment_corrected_by_an_officer on employment for update using (
    scope_role() = 'OFFICER' and exists (
        select from last_day_correction c
        where c.employment_id = employment.id and c.outcome = 'WAITING'));
