-- In which language an office wants its letters, which reminders of a licence's end have gone out, and the register of
-- approved contractors as it was read. Docs: docs/legal-basis.md

create table notice_language (
    owner    text        primary key check (length(owner) between 1 and 60),
    language text        not null check (language in ('EN', 'CY')),
    set_by   text        not null,
    set_at   timestamptz not null
);
alter table notice_language enable row level security;
alter table notice_language force row level security;
-- Whoever acts writes to the other side, in its language.
create policy notice_language_used on notice_language for select
    using (scope_kind() in ('SYSTEM', 'AUDITOR', 'FORCE', 'ORGANISATION'));
create policy notice_language_set on notice_language for all
    using (scope_kind() = 'SYSTEM' or owner = scope_force() or owner = scope_organisation()::text)
    with check (scope_kind() = 'SYSTEM' or owner = scope_force() or owner = scope_organisation()::text);
grant select, insert, update on notice_language to tabard_app;

-- One reminder for each person, day of end and threshold, once and for all, however often the register is looked at.
create table licence_reminder (
    person_id uuid        not null references person,
    ends_on   date        not null,
    days      integer     not null check (days in (90, 60, 30)),
    made_at   timestamptz not null,
    primary key (person_id, ends_on, days)
);
alter table licence_reminder enable row level security;
alter table licence_reminder force row level security;
create policy licence_reminder_seen on licence_reminder for select using (scope_kind() in ('SYSTEM', 'AUDITOR'));
create policy licence_reminder_made on licence_reminder for insert with check (scope_kind() = 'SYSTEM');
grant select, insert on licence_reminder to tabard_app;

-- What the register of approved contractors (Private Security Industry Act 2001 s.14) said of companies.
create table contractor_import (
    id       uuid primary key,
    force    text        not null,
    source   text        not null check (length(source) between 1 and 200),
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_by  text        not null,
    sent_at  timestamptz not null,
    kept     boolean     not null,
    rows     text        not null
);
alter table contractor_import enable row level security;
alter table contractor_import force row level security;
create policy contractor_import_seen on contractor_import for select using (
    may_see(force, null) and scope_role() in ('', 'OFFICER', 'AUDITOR'));
create policy contractor_import_sent on contractor_import for insert with check (scope_kind() = 'FORCE' and force = scope_force());
create policy contractor_import_kept on contractor_import for update
    using (scope_kind() = 'FORCE' and force = scope_force()) with check (scope_kind() = 'FORCE' and force = scope_force());
grant select, insert on contractor_import to tabard_app;
grant update (kept) on contractor_import to tabard_app;

create table contractor_entry (
    id              uuid primary key,
    import_id       uuid        not null references contractor_import,
    force           text        not null,
    organisation_id uuid        references organisation,
    as_at           timestamptz not null,
    entry           text        not null
);
create index contractor_entry_force on contractor_entry (force, as_at desc);
create index contractor_entry_organisation on contractor_entry (organisation_id, as_at desc);
alter table contractor_entry enable row level security;
alter table contractor_entry force row level security;
create policy contractor_entry_seen on contractor_entry for select using (
    may_see(force, null) and scope_role() in ('', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR'));
create policy contractor_entry_made on contractor_entry for insert with check (scope_kind() = 'FORCE' and force = scope_force());
grant select, insert on contractor_entry to tabard_app;

-- Somebody who joins another employer shows, by a link and with their consent, which powers of which forces they held before.
-- Nothing of the former employer is kept: no name, role, number, document or vetting.
create table former_record_invitation (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    secret_hash     text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    invited_by      text        not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null check (expires_at > invited_at),
    used_at         timestamptz
);
create index former_record_invitation_person on former_record_invitation (organisation_id, person_id);
alter table former_record_invitation enable row level security;
alter table former_record_invitation force row level security;
create policy former_record_invitation_own on former_record_invitation using (
    scope_kind() = 'SYSTEM' or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()));
grant select, insert on former_record_invitation to tabard_app;
grant update (used_at) on former_record_invitation to tabard_app;

create table former_record (
    id              uuid        primary key,
    invitation_id   uuid        not null unique references former_record_invitation,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    scheme          text        not null,
    powers          text        not null,
    statement       text        not null,
    language        text        not null check (language in ('en', 'cy')),
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    salt            uuid        not null,
    shared_at       timestamptz not null
);
create index former_record_person on former_record (organisation_id, person_id, shared_at desc);
alter table former_record enable row level security;
alter table former_record force row level security;
create policy former_record_seen on former_record for select using (
    scope_kind() in ('SYSTEM', 'AUDITOR') or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()));
create policy former_record_shared on former_record for insert with check (scope_kind() = 'SYSTEM');
grant select, insert on former_record to tabard_app;
