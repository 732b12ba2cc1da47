-- What each force permits, through time. A policy is never edited: a new version takes effect on a day, and a correction
-- has a new time of knowledge; both answers stay askable.

create table policy_version (
    id           uuid primary key,
    force        text        not null,
    scheme       text        not null,
    version      integer     not null check (version > 0),
    valid_from   date        not null,
    valid_to     date        check (valid_to > valid_from),
    known_from   timestamptz not null,
    known_to     timestamptz check (known_to > known_from),
    document     text        not null,
    approved_by  text        not null,
    capacity     text        not null,
    approved_at  timestamptz not null,
    constraint policy_version_once unique (force, scheme, version, known_from),
    constraint policy_versions_do_not_overlap exclude using gist
        (force with =, scheme with =, daterange(valid_from, valid_to) with &&, tstzrange(known_from, known_to) with &&)
);
alter table policy_version enable row level security;
alter table policy_version force row level security;
-- A policy is published.
create policy policy_is_public on policy_version for select using (true);
create policy policy_is_written_by_its_force on policy_version for insert with check (may_write(force, null));
create policy policy_is_closed_by_its_force on policy_version for update using (may_write(force, null)) with check (may_write(force, null));
grant select, insert on policy_version to tabard_app;
grant update (valid_to, known_to) on policy_version to tabard_app;
grant select on policy_version to tabard_reader;
