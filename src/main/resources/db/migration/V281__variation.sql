-- Variations that are proposed, with the tests made again for what is given and who decided. What an accreditation gives does not
-- depend on any of it: that is asked of power_grant.

create table variation (
    id            uuid        primary key,
    accreditation text        not null references accreditation,
    force         text        not null,
    proposed_at   timestamptz not null,
    document      text        not null,
    is_open       boolean     not null,
    lock          integer     not null check (lock >= 0)
);
create index variation_accreditation on variation (accreditation, proposed_at desc);
create index variation_force on variation (force, proposed_at desc);
create unique index variation_one_open on variation (accreditation) where is_open;
alter table variation enable row level security;
alter table variation force row level security;
-- The vetting unit sees none of it, and the employer only the notices.
create policy variation_seen on variation for select using (may_see(force, null) and scope_role() <> 'VETTING');
create policy variation_proposed on variation for insert with check (may_write(force, null) and scope_role() <> 'VETTING');
create policy variation_decided on variation for update
    using (may_write(force, null) and scope_role() <> 'VETTING') with check (may_write(force, null) and scope_role() <> 'VETTING');
grant select, insert on variation to tabard_app;
grant update (document, is_open, lock) on variation to tabard_app;
