-- Withdrawals that are proposed, and what was done at once, with the reasons, what was heard and who decided. What an
-- accreditation is worth does not depend on any of it: that is asked of accreditation_act and power_grant.

create table withdrawal (
    id            uuid        primary key,
    accreditation text        not null references accreditation,
    force         text        not null,
    route         text        not null check (route in ('MINDED_TO', 'WITHDRAWN_AT_ONCE', 'STOOD_DOWN_AT_ONCE')),
    opened_at     timestamptz not null,
    document      text        not null,
    is_open       boolean     not null,
    lock          integer     not null check (lock >= 0)
);
create index withdrawal_accreditation on withdrawal (accreditation, opened_at desc);
create index withdrawal_force on withdrawal (force, opened_at desc);
create unique index withdrawal_one_proposed on withdrawal (accreditation) where is_open and route = 'MINDED_TO';
alter table withdrawal enable row level security;
alter table withdrawal force row level security;
-- The vetting unit sees none of it, and the employer only the notices.
create policy withdrawal_seen on withdrawal for select using (may_see(force, null) and scope_role() <> 'VETTING');
create policy withdrawal_opened on withdrawal for insert with check (may_write(force, null) and scope_role() <> 'VETTING');
create policy withdrawal_moved on withdrawal for update
    using (may_write(force, null) and scope_role() <> 'VETTING') with check (may_write(force, null) and scope_role() <> 'VETTING');
grant select, insert on withdrawal to tabard_app;
grant update (document, is_open, lock) on withdrawal to tabard_app;
