-- What waits for whom: a mirror of the engine's open tasks, as rows that row-level security can guard.

create table waiting_task (
    task_id         text primary key,
    case_reference  text        not null references case_file,
    step            text        not null,
    form            text        not null,
    candidate_group text        not null,
    force           text        not null,
    scheme          text        not null,
    organisation_id uuid        not null references organisation,
    created_at      timestamptz not null,
    due_at          timestamptz not null,
    escalated_at    timestamptz,
    unique (case_reference, step)
);
create index waiting_task_force on waiting_task (candidate_group, force, due_at, task_id);
create index waiting_task_organisation on waiting_task (organisation_id, candidate_group, due_at, task_id);
alter table waiting_task enable row level security;
alter table waiting_task force row level security;
create policy waiting_task_seen on waiting_task for select using (may_see(force, organisation_id));
create policy waiting_task_added on waiting_task for insert with check (may_write(force, organisation_id));
create policy waiting_task_moved on waiting_task for update
    using (may_write(force, organisation_id)) with check (may_write(force, organisation_id));
create policy waiting_task_done on waiting_task for delete using (may_write(force, organisation_id));
grant select, insert, update, delete on waiting_task to tabard_app;
grant select on waiting_task to tabard_reader;

-- What lies behind: where the days of a case went. The engine itself keeps no history.
create table passed_step (
    id             bigint generated always as identity primary key,
    case_reference text        not null references case_file,
    step           text        not null,
    entered_at     timestamptz not null,
    left_at        timestamptz not null check (left_at >= entered_at)
);
create index passed_step_case on passed_step (case_reference, id);
alter table passed_step enable row level security;
alter table passed_step force row level security;
create policy passed_step_seen on passed_step for select
    using (exists (select 1 from case_file c where c.reference = case_reference and may_see(c.force, c.organisation_id)));
create policy passed_step_added on passed_step for insert
    with check (exists (select 1 from case_file c where c.reference = case_reference and may_write(c.force, c.organisation_id)));
grant select, insert on passed_step to tabard_app;
grant select on passed_step to tabard_reader;
