-- Cards that have to come back once an accreditation is over: until when, and what became of each.

create table card_return (
    accreditation   text        primary key references accreditation,
    case_reference  text        not null references case_file,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    force           text        not null,
    scheme          text        not null,
    opened_at       timestamptz not null,
    due_on          date        not null,
    outcome         text        check (outcome in ('RETURNED', 'LOST', 'DESTROYED')),
    closed_at       timestamptz check (closed_at >= opened_at),
    closed_by       text,
    check ((outcome is null) = (closed_at is null)),
    check ((outcome is null) = (closed_by is null))
);
create index card_return_organisation on card_return (organisation_id, due_on) where outcome is null;
create index card_return_force on card_return (force, due_on) where outcome is null;
alter table card_return enable row level security;
alter table card_return force row level security;
create policy card_return_seen on card_return for select using (may_see(force, organisation_id));
create policy card_return_opened on card_return for insert with check (may_write(force, organisation_id));
create policy card_return_closed on card_return for update
    using (may_write(force, organisation_id) and outcome is null) with check (may_write(force, organisation_id));
grant select, insert on card_return to tabard_app;
grant update (outcome, closed_at, closed_by) on card_return to tabard_app;
