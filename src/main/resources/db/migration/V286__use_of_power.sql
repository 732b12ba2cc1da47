-- Returns of the use of powers, and the meetings of a force with an employer. docs/adr/0037-conduct.md
-- Counts by power, offence and place: no column takes a text, so nobody can be named.

create table use_return (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    month           date        not null check (extract(day from month) = 1),
    version         integer     not null check (version > 0),
    sent_by         text        not null,
    sent_at         timestamptz not null,
    unique (organisation_id, force, scheme, month, version)
);
create index use_return_force on use_return (force, month desc);
alter table use_return enable row level security;
alter table use_return force row level security;
create policy use_return_seen on use_return for select using (may_see(force, organisation_id));
create policy use_return_sent on use_return for insert with check (may_write(null, organisation_id));
grant select, insert on use_return to tabard_app;

create table use_return_line (
    return_id uuid    not null references use_return,
    power     text    not null check (power ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(power) <= 64),
    offence   text    not null check (offence ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$' and length(offence) <= 64),
    place     text    not null check (place ~ '^[A-Z]{1,2}[0-9][0-9A-Z]?$'),
    uses      integer not null check (uses between 1 and 100000),
    notices   integer not null check (notices between 0 and uses),
    seized    integer not null check (seized between 0 and 100000),
    holders   integer not null check (holders >= 0),
    primary key (return_id, power, offence, place),
    check (notices = 0 or offence <> '')
);
alter table use_return_line enable row level security;
alter table use_return_line force row level security;
create policy use_return_line_seen on use_return_line for select using (exists (select from use_return r where r.id = return_id));
create policy use_return_line_sent on use_return_line for insert with check (
    exists (select from use_return r where r.id = return_id and may_write(null, r.organisation_id)));
grant select, insert on use_return_line to tabard_app;

create table employer_meeting (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    due_on          date        not null,
    planned_at      timestamptz not null,
    held_on         date,
    minutes         uuid        references document,
    held_by         text,
    dropped_at      timestamptz,
    check (num_nonnulls(held_on, minutes, held_by) in (0, 3)),
    check (held_on is null or dropped_at is null)
);
create unique index employer_meeting_one_open on employer_meeting (organisation_id, force, scheme)
    where held_on is null and dropped_at is null;
alter table employer_meeting enable row level security;
alter table employer_meeting force row level security;
create policy employer_meeting_seen on employer_meeting for select using (may_see(force, organisation_id));
create policy employer_meeting_planned on employer_meeting for insert with check (may_write(force, null));
create policy employer_meeting_settled on employer_meeting for update using (may_write(force, null)) with check (may_write(force, null));
grant select, insert on employer_meeting to tabard_app;
grant update (held_on, minutes, held_by, dropped_at) on employer_meeting to tabard_app;
