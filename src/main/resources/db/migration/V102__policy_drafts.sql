-- Changes of a force's policy before they are policy. The public sees none of them: approved versions are in policy_version.

create table policy_draft (
    id         uuid primary key,
    force      text        not null,
    scheme     text        not null,
    drafted_at timestamptz not null,
    document   text        not null,
    simulation text,
    is_open    boolean     not null,
    lock       integer     not null check (lock >= 0)
);
create index policy_draft_force on policy_draft (force, drafted_at desc);
alter table policy_draft enable row level security;
alter table policy_draft force row level security;
create policy policy_draft_seen on policy_draft for select using (may_see(force, null));
create policy policy_draft_begun on policy_draft for insert with check (may_write(force, null));
create policy policy_draft_moved on policy_draft for update using (may_write(force, null)) with check (may_write(force, null));
grant select, insert on policy_draft to tabard_app;
grant update (document, simulation, is_open, lock) on policy_draft to tabard_app;
