-- Links by which a person reads what is held about them: for that alone, for some days, and never kept themselves.

create table record_link (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    secret_hash     text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    made_by         text        not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null check (expires_at > made_at),
    revoked_at      timestamptz
);
create index record_link_person on record_link (organisation_id, person_id);
alter table record_link enable row level security;
alter table record_link force row level security;
create policy record_link_seen on record_link for select using (
    scope_kind() = 'SYSTEM'
    or (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation())
    or (scope_kind() = 'PUBLIC' and secret_hash = scope_secret()));
create policy record_link_made on record_link for insert with check (
    scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation()
    and exists (select 1 from employment e where e.person_id = record_link.person_id and e.organisation_id = scope_organisation()));
create policy record_link_revoked on record_link for update
    using (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation())
    with check (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation());
grant select, insert on record_link to tabard_app;
grant update (revoked_at) on record_link to tabard_app;
