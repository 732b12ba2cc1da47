-- Recommendations, decisions, accreditations and grants.

create table recommendation (
    id                 uuid primary key,
    case_reference     text        not null references case_file,
    force              text        not null,
    number             integer     not null,
    pack               text        not null,
    pack_hash          text        not null,
    recommended_by     text        not null,
    capacity           text        not null,
    recommended_at     timestamptz not null,
    unique (case_reference, number)
);
alter table recommendation enable row level security;
alter table recommendation force row level security;
create policy recommendation_seen on recommendation for select using (may_see(force, null));
create policy recommendation_made on recommendation for insert with check (may_write(force, null));
grant select, insert on recommendation to tabard_app;

create table decision (
    case_reference text primary key references case_file,
    force          text        not null,
    pack_hash      text        not null,
    document       text        not null,
    valid_from     date,
    valid_to       date        check (valid_to > valid_from),
    decided_by     text        not null,
    capacity       text        not null,
    decided_at     timestamptz not null
);
alter table decision enable row level security;
alter table decision force row level security;
create policy decision_seen on decision for select using (
    may_see(force, null) or (scope_kind() = 'ORGANISATION' and exists (select 1 from case_file c where c.reference = case_reference)));
create policy decision_made on decision for insert with check (may_write(force, null));
grant select, insert on decision to tabard_app;

create table accreditation (
    number          text primary key,
    case_reference  text        not null unique references case_file,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    valid_from      date        not null,
    valid_to        date        not null check (valid_to > valid_from),
    granted_at      timestamptz not null
);
create index accreditation_organisation on accreditation (organisation_id);
create index accreditation_force on accreditation (force);
create index accreditation_person on accreditation (person_id);
alter table accreditation enable row level security;
alter table accreditation force row level security;
create policy accreditation_seen on accreditation for select using (may_see(force, organisation_id) or scope_kind() = 'PUBLIC');
create policy accreditation_granted on accreditation for insert with check (may_write(force, null));
grant select, insert on accreditation to tabard_app;
grant select on accreditation to tabard_reader;

create table power_grant (
    id            uuid primary key,
    accreditation text        not null references accreditation,
    person_id     uuid        not null references person,
    force         text        not null,
    power         text        not null,
    offences      text[]      not null,
    byelaws       text[]      not null,
    conditions    text[]      not null,
    areas         text[]      not null,
    valid_from    date        not null,
    valid_to      date        not null check (valid_to > valid_from),
    known_from    timestamptz not null,
    known_to      timestamptz check (known_to > known_from),
    -- A person holds a power in a force by one grant at a time, for one employer: PRA 2002 s.41(6)(a), (8).
    constraint power_grants_do_not_overlap exclude using gist
        (person_id with =, force with =, power with =, accreditation with =,
         daterange(valid_from, valid_to) with &&, tstzrange(known_from, known_to) with &&)
);
create index power_grant_accreditation on power_grant (accreditation);
alter table power_grant enable row level security;
alter table power_grant force row level security;
create policy power_grant_seen on power_grant for select using (
    scope_kind() = 'PUBLIC' or exists (select 1 from accreditation a where a.number = accreditation));
create policy power_grant_made on power_grant for insert with check (may_write(force, null));
grant select, insert on power_grant to tabard_app;
grant update (known_to) on power_grant to tabard_app;
create policy power_grant_corrected on power_grant for update using (may_write(force, null)) with check (may_write(force, null));
grant select on power_grant to tabard_reader;

-- Anybody who checks a card asks whether the law has ended it (s.41(8)): the days of the employment and the arrangement
-- behind an accreditation, and nothing else of the person.
create policy employment_behind_an_accreditation on employment for select using (
    scope_kind() = 'PUBLIC' and exists (
        select 1 from accreditation a where a.person_id = employment.person_id and a.organisation_id = employment.organisation_id));
create policy arrangement_behind_an_accreditation on arrangement for select using (
    scope_kind() = 'PUBLIC' and exists (
        select 1 from accreditation a where a.organisation_id = arrangement.organisation_id and a.force = arrangement.force));
