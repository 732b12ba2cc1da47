-- Simulations of a draft policy or of a change of the law: what was asked, how far it has come, and what was found. Rows
-- name accreditations and cases, never people.

create table simulation (
    id           uuid primary key,
    force        text,
    scheme       text        not null,
    kind         text        not null check (kind in ('POLICY', 'CATALOGUE')),
    document     text        not null,
    change_day   date        not null,
    catalogue    text        not null,
    requested_by text        not null,
    capacity     text        not null,
    started_at   timestamptz not null,
    progress_at  timestamptz not null,
    state        text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    judged       integer     not null check (judged >= 0),
    of_all       integer     not null check (of_all >= 0)
);
create index simulation_force on simulation (force, started_at desc);
alter table simulation enable row level security;
alter table simulation force row level security;
-- A force asks about itself; an auditor, who changes nothing by it, about all of them.
create policy simulation_seen on simulation for select using (may_see(force, null));
create policy simulation_asked on simulation for insert with check (
    may_write(force, null) or (scope_kind() = 'AUDITOR' and force is null));
create policy simulation_goes_on on simulation for update using (
    may_write(force, null) or (scope_kind() = 'AUDITOR' and force is null));
grant select, insert on simulation to tabard_app;
grant update (state, judged, progress_at) on simulation to tabard_app;

create table simulation_row (
    simulation     uuid    not null references simulation,
    number         bigint  generated always as identity,
    force          text    not null,
    source         text    not null check (source in ('GRANT', 'DECISION')),
    accreditation  text,
    case_reference text    not null,
    power          text    not null,
    effect         text    not null check (effect in ('LOSES', 'GAINS')),
    on_day         date    not null,
    by_law         boolean not null,
    reasons        text    not null,
    primary key (simulation, number)
);
alter table simulation_row enable row level security;
alter table simulation_row force row level security;
create policy simulation_row_seen on simulation_row for select using (may_see(force, null));
create policy simulation_row_found on simulation_row for insert with check (may_write(force, null) or scope_kind() = 'AUDITOR');
grant select, insert on simulation_row to tabard_app;
