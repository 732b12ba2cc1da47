-- E-mails that go out. What is said and to whom is for the program alone; whether it went out is for those whose e-mail it is.
-- A row is made in the transaction that has something to say, and sent after it: docs/adr/0026-notices-and-the-outbox.md

create table email_delivery (
    key             text        primary key check (key ~ '^[a-z][a-z0-9:-]{1,99}$'),
    force           text,
    organisation_id uuid        references organisation,
    queued_at       timestamptz not null,
    attempts        integer     not null default 0 check (attempts >= 0),
    -- No sooner than this; while an attempt runs, when it is taken to have been cut off.
    next_attempt_at timestamptz not null,
    sent_at         timestamptz check (sent_at >= queued_at),
    given_up_at     timestamptz check (given_up_at >= queued_at),
    check (sent_at is null or given_up_at is null)
);
create index email_delivery_waiting on email_delivery (next_attempt_at) where sent_at is null and given_up_at is null;
alter table email_delivery enable row level security;
alter table email_delivery force row level security;
create policy email_delivery_seen on email_delivery for select using (may_see(force, organisation_id));
create policy email_delivery_queued on email_delivery for insert with check (may_write(force, organisation_id));
create policy email_delivery_moved on email_delivery for update using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select, insert on email_delivery to tabard_app;
grant update (attempts, next_attempt_at, sent_at, given_up_at) on email_delivery to tabard_app;

create table email_message (
    key       text primary key references email_delivery,
    recipient text not null check (length(recipient) between 3 and 254),
    subject   text not null check (length(subject) between 1 and 200),
    body      text not null check (length(body) between 1 and 10000)
);
alter table email_message enable row level security;
alter table email_message force row level security;
create policy email_message_read on email_message for select using (scope_kind() = 'SYSTEM');
create policy email_message_written on email_message for insert with check (
    exists (select from email_delivery d where d.key = email_message.key and may_write(d.force, d.organisation_id)));
grant select, insert on email_message to tabard_app;

-- One row for each time it was tried. An outcome that is missing was cut off: whether that one arrived is not known.
create table email_attempt (
    key     text        not null references email_delivery,
    number  integer     not null check (number > 0),
    at      timestamptz not null,
    outcome text        check (outcome in ('SENT', 'FAILED')),
    detail  text        check (length(detail) between 1 and 100),
    primary key (key, number),
    check (detail is null or outcome = 'FAILED')
);
alter table email_attempt enable row level security;
alter table email_attempt force row level security;
create policy email_attempt_seen on email_attempt for select using (exists (select from email_delivery d where d.key = email_attempt.key));
create policy email_attempt_made on email_attempt for insert with check (scope_kind() = 'SYSTEM');
create policy email_attempt_ended on email_attempt for update using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select, insert, update (outcome, detail) on email_attempt to tabard_app;
