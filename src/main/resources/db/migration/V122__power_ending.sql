-- When the law ends a power: the notices to those who hold it beyond that day, drafted and not sent, and what officers have
-- recorded of the powers whose end is only believed.

create table ending_notice (
    id              uuid primary key,
    force           text        not null,
    scheme          text        not null,
    power           text        not null,
    ended_on        date        not null,
    accreditation   text        not null references accreditation,
    case_reference  text        not null references case_file,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    template        text        not null,
    content         text        not null,
    drafted_by      text        not null,
    capacity        text        not null,
    drafted_at      timestamptz not null,
    unique (accreditation, power, ended_on)
);
create index ending_notice_force on ending_notice (force, power);
alter table ending_notice enable row level security;
alter table ending_notice force row level security;
create policy ending_notice_seen on ending_notice for select using (may_see(force, null));
create policy ending_notice_drafted on ending_notice for insert with check (may_write(force, null));
grant select, insert on ending_notice to tabard_app;

create table legal_answer (
    id          uuid primary key,
    force       text        not null,
    scheme      text        not null,
    power       text        not null,
    question    text        not null,
    answer      text        not null check (answer in ('STANDS', 'ENDED', 'NOT_KNOWN')),
    basis       text        not null check (length(basis) between 1 and 1000),
    salt        uuid        not null,
    answered_by text        not null,
    capacity    text        not null,
    answered_at timestamptz not null
);
create index legal_answer_force on legal_answer (force, power, answered_at);
alter table legal_answer enable row level security;
alter table legal_answer force row level security;
create policy legal_answer_seen on legal_answer for select using (may_see(force, null));
create policy legal_answer_recorded on legal_answer for insert with check (may_write(force, null));
grant select, insert on legal_answer to tabard_app;
