-- Cards that are lost, stolen, damaged, out of date or given back: void at once, and made anew under the same accreditation number.

create table card_report (
    accreditation   text        not null references accreditation,
    issue_no        integer     not null,
    case_reference  text        not null references case_file,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    fate            text        not null check (fate in ('LOST', 'STOLEN', 'DAMAGED', 'RETURNED', 'OUT_OF_DATE')),
    reported_at     timestamptz not null,
    reported_by     text        not null,
    reissued_as     integer     check (reissued_as > issue_no),
    reissued_at     timestamptz check (reissued_at >= reported_at),
    reissued_by     text,
    primary key (accreditation, issue_no),
    foreign key (accreditation, issue_no) references certificate (accreditation_number, issue_no),
    check (num_nonnulls(reissued_as, reissued_at, reissued_by) in (0, 3))
);
create index card_report_organisation on card_report (organisation_id, reported_at desc);
create index card_report_force on card_report (force, reported_at desc);
alter table card_report enable row level security;
alter table card_report force row level security;
create policy card_report_seen on card_report for select using (may_see(force, organisation_id));
create policy card_report_made on card_report for insert with check (may_write(force, organisation_id));
create policy card_report_reissued on card_report for update using (may_write(force, null)) with check (may_write(force, null));
grant select, insert on card_report to tabard_app;
grant update (reissued_as, reissued_at, reissued_by) on card_report to tabard_app;

-- An employer may void a card of its own people, for it is the first to know that one is lost; it can never unvoid one.
create policy certificate_voided_by_employer on certificate for update
    using (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and voided_at is null)
    with check (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and voided_at is not null);

-- Anybody who has a number may know, besides whose it is, which card of it counts.
drop function certificate_holder(text);
create function certificate_holder(of_number text) returns table (holder text, role text, live_issue integer)
    language sql stable security definer set search_path = tabard, pg_temp as
    $$ select c.content::jsonb -> 'holder' ->> 'name', c.content::jsonb -> 'holder' ->> 'role',
              case when c.voided_at is null then c.issue_no end
       from certificate c where c.accreditation_number = of_number and scope_kind() <> ''
       order by c.issue_no desc limit 1 $$;
revoke all on function certificate_holder(text) from public;
grant execute on function certificate_holder(text) to tabard_app;

-- Webhooks: one address for a force or an employer, the key of its signatures, and every push with what became of it.

create table webhook (
    id              uuid        primary key,
    force           text,
    organisation_id uuid        references organisation,
    url             text        not null check (length(url) between 10 and 500 and url ~ '^https?://'),
    registered_at   timestamptz not null,
    registered_by   text        not null,
    removed_at      timestamptz check (removed_at >= registered_at),
    check (num_nonnulls(force, organisation_id) = 1)
);
create unique index webhook_one_of_force on webhook (force) where removed_at is null;
create unique index webhook_one_of_organisation on webhook (organisation_id) where removed_at is null;
alter table webhook enable row level security;
alter table webhook force row level security;
create policy webhook_seen on webhook for select using (may_see(force, organisation_id) or current_user = 'tabard_owner');
create policy webhook_registered on webhook for insert with check (may_write(force, organisation_id));
create policy webhook_removed on webhook for update using (may_write(force, organisation_id)) with check (may_write(force, organisation_id));
grant select, insert on webhook to tabard_app;
grant update (removed_at) on webhook to tabard_app;

-- Shown once, when it is made; read by the sender alone.
create table webhook_key (
    webhook_id uuid  primary key references webhook,
    key        bytea not null check (length(key) = 32)
);
alter table webhook_key enable row level security;
alter table webhook_key force row level security;
create policy webhook_key_read on webhook_key for select using (scope_kind() = 'SYSTEM');
create policy webhook_key_made on webhook_key for insert with check (
    exists (select from webhook w where w.id = webhook_id and may_write(w.force, w.organisation_id)));
grant select, insert on webhook_key to tabard_app;

-- An accreditation number and what happened to it; queued_really and received_really are real time, whatever the program's clock says.
create table webhook_push (
    id              uuid        primary key,
    webhook_id      uuid        not null references webhook,
    force           text,
    organisation_id uuid,
    event           text        not null check (event in ('WITHDRAWN', 'VARIED', 'STOOD_DOWN', 'STAND_DOWN_ENDED', 'ENDED', 'CARD_VOID',
                                                          'CARD_REISSUED')),
    accreditation   text        not null references accreditation,
    queued_at       timestamptz not null,
    queued_really   timestamptz not null default clock_timestamp(),
    attempts        integer     not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    status          integer     check (status between 100 and 599),
    received_at     timestamptz check (received_at >= queued_at),
    received_really timestamptz,
    given_up_at     timestamptz check (given_up_at >= queued_at),
    check ((received_at is null) = (received_really is null)),
    check (received_at is null or given_up_at is null)
);
create index webhook_push_waiting on webhook_push (next_attempt_at) where received_at is null and given_up_at is null;
create index webhook_push_latest on webhook_push (webhook_id, queued_at desc);
alter table webhook_push enable row level security;
alter table webhook_push force row level security;
create policy webhook_push_seen on webhook_push for select using (may_see(force, organisation_id) or current_user = 'tabard_owner');
create policy webhook_push_queued on webhook_push for insert with check (current_user = 'tabard_owner');
create policy webhook_push_moved on webhook_push for update using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select on webhook_push to tabard_app;
grant update (attempts, next_attempt_at, status, received_at, received_really, given_up_at) on webhook_push to tabard_app;

-- Whoever acts may tell an address that is not theirs to see, and learns nothing of it but that a push waits.
create function webhook_queue(of_number text, of_force text, of_organisation uuid, of_event text, moment timestamptz) returns setof uuid
    language sql volatile security definer set search_path = tabard, pg_temp as
    $$ insert into webhook_push (id, webhook_id, force, organisation_id, event, accreditation, queued_at, next_attempt_at)
       select gen_random_uuid(), w.id, w.force, w.organisation_id, of_event, of_number, moment, moment
       from webhook w where w.removed_at is null and (w.force = of_force or w.organisation_id = of_organisation) and scope_kind() <> ''
       returning id $$;
revoke all on function webhook_queue(text, text, uuid, text, timestamptz) from public;
grant execute on function webhook_queue(text, text, uuid, text, timestamptz) to tabard_app;
