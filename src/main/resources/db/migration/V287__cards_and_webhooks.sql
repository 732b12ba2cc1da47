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
