-- Training providers and the forces that approve them; failed results beside passes; results that an employer states and an
-- officer verifies; files of results, plain and signed. Docs: docs/adr/0033-training-results-and-who-vouches.md

create table training_provider (
    id            uuid primary key,
    name          text        not null check (length(name) between 1 and 200),
    account       text        not null unique check (account ~ '^[a-z0-9][a-z0-9.-]{1,63}$'),
    registered_by text        not null,
    registered_at timestamptz not null
);
alter table training_provider enable row level security;
alter table training_provider force row level security;
-- Who may train is published.
create policy training_provider_seen on training_provider for select using ((select scope_kind()) <> '');
create policy training_provider_registered on training_provider for insert with check (
    scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN');
grant select, insert on training_provider to tabard_app;

-- The provider whose account acts.
create function scope_provider() returns uuid language sql stable parallel safe as
    $$ select p.id from training_provider p where scope_kind() = 'PROVIDER' and p.account = scope_account() $$;

create table training_provider_approval (
    id          uuid primary key,
    provider_id uuid        not null references training_provider,
    force       text        not null,
    valid_from  date        not null,
    valid_to    date        check (valid_to > valid_from),
    approved_by text        not null,
    approved_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    check ((ended_by is null) = (ended_at is null)),
    constraint training_provider_approval_overlaps exclude using gist
        (provider_id with =, force with =, daterange(valid_from, valid_to) with &&)
);
alter table training_provider_approval enable row level security;
alter table training_provider_approval force row level security;
create policy training_provider_approval_seen on training_provider_approval for select using ((select scope_kind()) <> '');
create policy training_provider_approval_made on training_provider_approval for insert with check (
    scope_kind() = 'SYSTEM' or (scope_role() = 'OFFICER' and force = scope_force()));
create policy training_provider_approval_ended on training_provider_approval for update
    using (scope_kind() = 'SYSTEM' or (scope_role() = 'OFFICER' and force = scope_force()))
    with check (scope_kind() = 'SYSTEM' or (scope_role() = 'OFFICER' and force = scope_force()));
grant select, insert on training_provider_approval to tabard_app;
grant update (valid_to, ended_by, ended_at) on training_provider_approval to tabard_app;

-- The public keys with which providers sign; the private ones are never here.
create table training_provider_key (
    kid           text primary key check (kid ~ '^[A-Za-z0-9_-]{43}$'),
    provider_id   uuid        not null references training_provider,
    jwk           text        not null check (length(jwk) between 1 and 2000),
    registered_by text        not null,
    registered_at timestamptz not null,
    revoked_by    text,
    revoked_at    timestamptz,
    check ((revoked_by is null) = (revoked_at is null))
);
alter table training_provider_key enable row level security;
alter table training_provider_key force row level security;
create policy training_provider_key_seen on training_provider_key for select using ((select scope_kind()) <> '');
create policy training_provider_key_registered on training_provider_key for insert with check (
    scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN');
create policy training_provider_key_revoked on training_provider_key for update
    using (scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN') with check (scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN');
grant select, insert on training_provider_key to tabard_app;
grant update (revoked_by, revoked_at) on training_provider_key to tabard_app;

-- A file of results as it was judged. What it said of names and births is not kept.
create table training_import (
    id          uuid primary key,
    provider_id uuid        not null references training_provider,
    way         text        not null check (way in ('FILE', 'SIGNED')),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_by     text        not null,
    sent_at     timestamptz not null,
    kept_at     timestamptz,
    rows        text        not null,
    row_count   integer     not null check (row_count > 0),
    good_count  integer     not null check (good_count between 0 and row_count),
    kid         text        references training_provider_key,
    -- What the provider calls its signed file: it is taken once.
    token       text        check (length(token) between 1 and 100),
    unique (provider_id, token),
    check ((way = 'SIGNED') = (kid is not null) and (way = 'SIGNED') = (token is not null))
);
create index training_import_provider on training_import (provider_id, sent_at desc);
alter table training_import enable row level security;
alter table training_import force row level security;
create policy training_import_seen on training_import for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR') or provider_id = scope_provider());
create policy training_import_sent on training_import for insert with check (scope_kind() = 'SYSTEM' or provider_id = scope_provider());
create policy training_import_kept on training_import for update
    using (scope_kind() = 'SYSTEM' or provider_id = scope_provider()) with check (scope_kind() = 'SYSTEM' or provider_id = scope_provider());
grant select, insert on training_import to tabard_app;
grant update (kept_at) on training_import to tabard_app;

alter table training_result
    add column outcome            text not null default 'PASS' check (outcome in ('PASS', 'FAIL')),
    add column mark               integer check (mark between 0 and 100),
    add column certificate_sha256 text check (certificate_sha256 ~ '^[0-9a-f]{64}$'),
    -- Null on what was recorded before providers were registered, and on what an employer states.
    add column provider_id        uuid references training_provider,
    add column organisation_id    uuid references organisation,
    add column evidence_id        uuid references document,
    add column import_id          uuid references training_import,
    drop constraint training_result_person_id_course_passed_key,
    add constraint training_result_of_one check (provider_id is null or organisation_id is null),
    add constraint training_result_stated_with_evidence check ((organisation_id is null) = (evidence_id is null)),
    add constraint training_result_fail_never_counts check (outcome = 'PASS' or expires is null);
-- A provider's result once; an employer's once for each document that it puts forward.
create unique index training_result_once on training_result
    (person_id, course, passed, outcome, coalesce(evidence_id, '00000000-0000-0000-0000-000000000000'));
create index training_result_provider on training_result (provider_id, recorded_at desc) where provider_id is not null;
create index training_result_organisation on training_result (organisation_id, recorded_at desc) where organisation_id is not null;
drop policy training_result_seen on training_result;
create policy training_result_seen on training_result for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR')
    or (scope_kind() = 'FORCE' and exists (select 1 from case_file c where c.person_id = training_result.person_id))
    or (scope_kind() = 'PROVIDER' and (provider_id = (select scope_provider())
        or (organisation_id is null and exists (select 1 from case_file c where c.person_id = training_result.person_id))))
    -- No employer learns of another: what another has stated is not for this one.
    or (scope_kind() = 'ORGANISATION' and (organisation_id is null or organisation_id = scope_organisation())
        and exists (select 1 from employment e where e.person_id = training_result.person_id and e.organisation_id = scope_organisation())));
drop policy training_result_recorded on training_result;
create policy training_result_recorded on training_result for insert with check (
    scope_kind() = 'SYSTEM'
    or (scope_kind() = 'PROVIDER' and organisation_id is null and provider_id = (select scope_provider())
        and (import_id is not null or exists (select 1 from case_file c where c.person_id = training_result.person_id)))
    or (scope_kind() = 'ORGANISATION' and provider_id is null and organisation_id = scope_organisation()
        and exists (select 1 from employment e where e.person_id = training_result.person_id and e.organisation_id = scope_organisation())));

-- An officer's word on one stated result, for the officer's own force; there is one.
create table training_result_verification (
    result_id   uuid        not null references training_result,
    person_id   uuid        not null references person,
    force       text        not null,
    outcome     text        not null check (outcome in ('VERIFIED', 'FAILED')),
    basis       text        not null check (length(basis) between 1 and 1000),
    salt        uuid        not null,
    verified_by text        not null,
    verified_at timestamptz not null,
    primary key (result_id, force)
);
create index training_result_verification_person on training_result_verification (person_id);
alter table training_result_verification enable row level security;
alter table training_result_verification force row level security;
create policy training_result_verification_seen on training_result_verification for select using (
    may_see(force, null)
    or (scope_kind() = 'ORGANISATION' and exists (select 1 from training_result r where r.id = result_id and r.organisation_id = scope_organisation())));
create policy training_result_verification_made on training_result_verification for insert with check (
    scope_kind() = 'SYSTEM'
    or (scope_role() = 'OFFICER' and force = scope_force()
        and exists (select 1 from training_result r where r.id = result_id and r.recorded_by <> scope_account())));
grant select, insert on training_result_verification to tabard_app;

-- Whom a provider's rows are about. A provider sees nobody it does not train, so it names the case or the accreditation and
-- the person as it knows them; it learns which of its rows agree with the record, and nothing else.
-- It looks through the program's own eyes for as long as it looks.
create function training_trainees(asked text[], likenesses text[]) returns table (place integer, person_id uuid, force text)
    language plpgsql volatile as $$
declare
    asking text := scope_kind();
begin
    perform set_config('tabard.scope_kind', 'SYSTEM', true);
    return query
        with row_of as (select a.reference, a.likeness, a.place::integer as place
                        from unnest(asked, likenesses) with ordinality as a(reference, likeness, place))
        select r.place, p.id, c.force from row_of r join case_file c on c.reference = r.reference
            join person p on p.id = c.person_id and p.likeness = r.likeness
        union all
        select r.place, p.id, x.force from row_of r join accreditation x on x.number = r.reference
            join person p on p.id = x.person_id and p.likeness = r.likeness;
    perform set_config('tabard.scope_kind', asking, true);
end $$;
