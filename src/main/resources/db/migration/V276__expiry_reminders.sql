-- Reminders that something lapses, one row for each that went out: each is sent once, however often one looks.

create table expiry_reminder (
    id              uuid primary key,
    accreditation   text        not null references accreditation,
    force           text        not null,
    organisation_id uuid        not null references organisation,
    lapses          date        not null,
    days            integer     not null check (days between 1 and 365),
    recipient       text        not null check (recipient in ('PERSON', 'EMPLOYER')),
    posted_at       timestamptz not null,
    unique (accreditation, lapses, days, recipient)
);
create index expiry_reminder_organisation on expiry_reminder (organisation_id, posted_at desc);
alter table expiry_reminder enable row level security;
alter table expiry_reminder force row level security;
create policy expiry_reminder_seen on expiry_reminder for select using (may_see(force, organisation_id));
create policy expiry_reminder_posted on expiry_reminder for insert with check (scope_kind() = 'SYSTEM');
grant select, insert on expiry_reminder to tabard_app;
