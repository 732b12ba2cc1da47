-- Notices and letters as they were made: the words, the PDF, and whom they are for. Nothing of one is ever changed.

create table notice (
    id              uuid        primary key,
    -- What it tells of: one act has one notice for each whom it is for, however often it is told.
    about           text        not null check (about ~ '^[a-z][A-Za-z0-9:.-]{1,199}$'),
    kind            text        not null check (kind ~ '^[A-Z_]{3,40}$'),
    recipient       text        not null check (recipient in ('PERSON', 'EMPLOYER', 'FORCE')),
    template        text        not null check (template ~ '^[a-z0-9-]{3,60}$'),
    language        text        not null check (language in ('EN', 'CY')),
    person_id       uuid        references person,
    organisation_id uuid        not null references organisation,
    -- Null where it is of no one force: what a person is told of all of them is for that person and the employer alone.
    force           text,
    case_reference  text        references case_file,
    accreditation   text        references accreditation,
    content         text        not null,
    pdf             bytea       not null,
    sha256          bytea       not null check (sha256 = pg_catalog.sha256(pdf)),
    made_at         timestamptz not null,
    made_by         text        not null,
    unique (about, kind, recipient)
);
create index notice_organisation on notice (organisation_id, made_at desc);
create index notice_force on notice (force, made_at desc);
create index notice_case on notice (case_reference);
create index notice_person on notice (person_id);
alter table notice enable row level security;
alter table notice force row level security;
-- What is for the force is not for the employer; a vetting unit sees no letters.
create policy notice_seen on notice for select using (
    may_see(force, organisation_id) and scope_role() <> 'VETTING' and (recipient <> 'FORCE' or scope_kind() <> 'ORGANISATION'));
create policy notice_made on notice for insert with check (may_write(force, organisation_id));
grant select, insert on notice to tabard_app;

-- Where a force or an employer wants to be told that a notice is there: an address of an office, not of a person.
create table notice_address (
    owner      text        primary key check (length(owner) between 1 and 60),
    email      text        not null check (email ~ '^[^@\s]{1,64}@[^@\s]{1,189}$'),
    set_by     text        not null,
    set_at     timestamptz not null
);
alter table notice_address enable row level security;
alter table notice_address force row level security;
-- Whoever acts has the other side told.
create policy notice_address_used on notice_address for select using (scope_kind() in ('SYSTEM', 'AUDITOR', 'FORCE', 'ORGANISATION'));
create policy notice_address_set on notice_address for all
    using (scope_kind() = 'SYSTEM' or owner = scope_force() or owner = scope_organisation()::text)
    with check (scope_kind() = 'SYSTEM' or owner = scope_force() or owner = scope_organisation()::text);
grant select, insert, update on notice_address to tabard_app;
