-- Organisations, the arrangements that forces have made with them, people, and their employments.
-- Periods are half-open days of legal effect; known_* says when Tabard learned of a fact. Nothing is deleted.

create table organisation (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind in ('COMPANY', 'COMMUNITY_INTEREST_COMPANY', 'CHARITY', 'COUNCIL', 'PUBLIC_BODY')),
    company_number text unique check (company_number ~ '^[A-Z]{0,2}[0-9]{6,8}$' and length(company_number) = 8),
    complaints_contact text not null check (length(complaints_contact) between 1 and 500),
    uniform_reference text check (length(uniform_reference) between 1 and 200),
    registered_at timestamptz not null,
    version integer not null
);

create table arrangement (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    force text not null,
    scheme text not null,
    valid_from date not null,
    valid_to date,
    powers text[] not null,
    agreements text[] not null,
    known_from timestamptz not null,
    known_to timestamptz,
    version integer not null,
    check (valid_to > valid_from),
    check (known_to > known_from),
    constraint arrangement_overlaps exclude using gist (
        organisation_id with =, force with =, scheme with =, daterange(valid_from, valid_to) with &&
    ) where (known_to is null)
);

create table person (
    id uuid primary key,
    given_name text not null check (length(given_name) between 1 and 100),
    family_name text not null check (length(family_name) between 1 and 100),
    date_of_birth date not null,
    email text check (length(email) between 3 and 254),
    language text not null check (language in ('EN', 'CY')),
    likeness text not null,
    created_by_organisation uuid not null references organisation,
    created_at timestamptz not null,
    version integer not null
);

create index person_likeness on person (likeness);

create table employment (
    id uuid primary key,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    role text not null check (length(role) between 1 and 100),
    staff_number text not null check (length(staff_number) between 1 and 30),
    valid_from date not null,
    valid_to date,
    known_from timestamptz not null,
    end_known_from timestamptz,
    version integer not null,
    check (valid_to > valid_from),
    check ((valid_to is null) = (end_known_from is null)),
    constraint employment_overlaps exclude using gist (
        organisation_id with =, person_id with =, daterange(valid_from, valid_to) with &&
    ),
    -- One number, one person, for ever: whoever comes back may have the old number again, nobody else may.
    constraint employment_staff_number_taken exclude using gist (
        organisation_id with =, upper(staff_number) with =, person_id with <>
    )
);

create index employment_person on employment (person_id);
create index employment_staff_number on employment (organisation_id, upper(staff_number));

-- Who sees what. An employer's name and complaints contact are for everybody: the public check prints them.
alter table organisation enable row level security;
alter table organisation force row level security;

create policy organisation_read on organisation for select using (
    (select scope_kind()) in ('SYSTEM', 'FORCE', 'AUDITOR', 'PUBLIC')
    or ((select scope_kind()) = 'ORGANISATION' and id = (select scope_organisation()))
);
create policy organisation_add on organisation for insert with check (
    (select scope_kind()) = 'SYSTEM' or (select scope_role()) = 'ADMIN'
);
create policy organisation_change on organisation for update using (
    (select scope_kind()) = 'SYSTEM' or (select scope_role()) = 'ADMIN'
);

alter table arrangement enable row level security;
alter table arrangement force row level security;

create policy arrangement_read on arrangement for select using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR')
    or ((select scope_kind()) = 'FORCE' and force = (select scope_force()))
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation()))
);
create policy arrangement_add on arrangement for insert with check (
    (select scope_kind()) = 'SYSTEM'
    or ((select scope_role()) in ('OFFICER', 'CHIEF_OFFICER') and force = (select scope_force()))
);
create policy arrangement_change on arrangement for update using (
    (select scope_kind()) = 'SYSTEM'
    or ((select scope_role()) in ('OFFICER', 'CHIEF_OFFICER') and force = (select scope_force()))
);

alter table employment enable row level security;
alter table employment force row level security;

create policy employment_read on employment for select using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR')
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation()))
);
-- Nobody comes to see a stranger by claiming to employ them: the person must be in sight already. A function, since a
-- policy on employment that reads person, whose policy reads employment, would go round in circles.
create function person_in_sight(who uuid) returns boolean language sql stable
    return exists (select from person p where p.id = who);

create policy employment_add on employment for insert with check (
    (select scope_kind()) = 'SYSTEM'
    or (
        (select scope_kind()) = 'ORGANISATION'
        and organisation_id = (select scope_organisation())
        and person_in_sight(person_id)
    )
);
create policy employment_change on employment for update using (
    (select scope_kind()) = 'SYSTEM'
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation()))
);

-- A person and an employment are shown to a force by a policy of the migration that makes cases: only with a case.
alter table person enable row level security;
alter table person force row level security;

create policy person_read on person for select using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR')
    or ((select scope_kind()) = 'ORGANISATION' and (
        created_by_organisation = (select scope_organisation())
        or exists (
            select from employment e
            where e.person_id = person.id and e.organisation_id = (select scope_organisation())
        )
    ))
);
create policy person_add on person for insert with check (
    (select scope_kind()) = 'SYSTEM'
    or (
        (select scope_kind()) = 'ORGANISATION'
        and created_by_organisation = (select scope_organisation())
    )
);
create policy person_change on person for update using (
    (select scope_kind()) = 'SYSTEM'
    or ((select scope_kind()) = 'ORGANISATION' and exists (
        select from employment e
        where e.person_id = person.id and e.organisation_id = (select scope_organisation())
    ))
);

grant select, insert, update on organisation, arrangement, person, employment to tabard_app;
grant select on organisation, arrangement, person, employment to tabard_reader;

-- A roster as it was uploaded and judged, row by row; its good rows become people only when it is confirmed.
create table roster_upload (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    file_name text not null check (length(file_name) between 1 and 200),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    status text not null check (status in ('DRAFT', 'CONFIRMED', 'UNDONE')),
    settled_by text,
    settled_at timestamptz,
    rows jsonb not null,
    notes jsonb not null,
    version integer not null,
    check ((status = 'DRAFT') = (settled_at is null)),
    check ((settled_by is null) = (settled_at is null))
);

create index roster_upload_organisation on roster_upload (organisation_id, uploaded_at);

alter table roster_upload enable row level security;
alter table roster_upload force row level security;

-- Nobody but the employer: most of it never becomes anything that a force or an auditor has a reason to see.
create policy roster_upload_own on roster_upload using (
    (select scope_kind()) = 'SYSTEM'
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation()))
);

grant select, insert, update on roster_upload to tabard_app;
