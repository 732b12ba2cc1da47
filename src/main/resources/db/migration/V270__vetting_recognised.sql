-- Vetting recognised with consent, and two reasons in two tables. Docs: docs/adr/0032-vetting-is-recognised-with-consent.md

-- A force may call a level by a name of its own, such as NPPV 1.5: what it counts as is said by each force's policy.
alter table clearance drop constraint clearance_level_check;
alter table clearance add constraint clearance_level_named check (length(level) between 1 and 60);
-- That a clearance has lapsed is read from its days.
alter table clearance add constraint clearance_lapse_not_stored check (status <> 'LAPSED');
-- A clearance that was confirmed or topped up stands on the one of another authority.
alter table clearance add column relies_on uuid references clearance;
create index clearance_relies_on on clearance (relies_on) where relies_on is not null;

alter table vetting_request add column scheme text;

-- The restricted reason stands alone, where nothing else can be read with it by mistake: the unit's own eyes only.
create table vetting_restricted_reason (
    clearance_id uuid primary key references clearance,
    force        text not null,
    reason       text not null check (length(reason) between 1 and 1000),
    salt         uuid not null
);
alter table vetting_reason no force row level security;
insert into vetting_restricted_reason (clearance_id, force, reason, salt)
    select clearance_id, force, restricted, gen_random_uuid() from vetting_reason where coalesce(restricted, '') <> '';
alter table vetting_reason drop column restricted;
delete from vetting_reason where disclosable is null;
alter table vetting_reason alter column disclosable set not null;
alter table vetting_reason force row level security;
alter table vetting_restricted_reason enable row level security;
alter table vetting_restricted_reason force row level security;
create policy vetting_restricted_reason_is_the_units on vetting_restricted_reason
    using (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force())
    with check (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force());
grant select, insert on vetting_restricted_reason to tabard_app;

-- What a person allowed: that these forces take vetting that others have done. Taken back at any time.
create table vetting_reuse_consent (
    id              uuid primary key,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    forces          text[]      not null check (cardinality(forces) > 0),
    statement       text        not null,
    language        text        not null check (language in ('en', 'cy')),
    way             text        not null check (way in ('LINK', 'PAPER')),
    given_at        timestamptz not null,
    signed_on       date,
    recorded_by     text,
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    salt            uuid        not null,
    withdrawal_hash text        unique check (withdrawal_hash ~ '^[0-9a-f]{64}$'),
    withdrawn_at    timestamptz,
    withdrawn_way   text        check (withdrawn_way in ('LINK', 'RECORD')),
    check ((way = 'PAPER') = (signed_on is not null)),
    check ((way = 'PAPER') = (recorded_by is not null)),
    check ((way = 'LINK') = (withdrawal_hash is not null)),
    check ((withdrawn_at is null) = (withdrawn_way is null))
);
create index vetting_reuse_consent_person on vetting_reuse_consent (person_id, given_at desc);
alter table vetting_reuse_consent enable row level security;
alter table vetting_reuse_consent force row level security;
create policy vetting_reuse_consent_seen on vetting_reuse_consent for select using (
    may_see(null, organisation_id)
    or (scope_kind() = 'PUBLIC' and withdrawal_hash = scope_secret())
    or (scope_kind() = 'FORCE' and scope_force() = any (forces)
        and exists (select from case_file c where c.person_id = vetting_reuse_consent.person_id)));
create policy vetting_reuse_consent_given on vetting_reuse_consent for insert with check (
    (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and way = 'PAPER')
    or (scope_kind() = 'PUBLIC' and way = 'LINK' and exists (
        select from candidate_invitation i
        where i.person_id = vetting_reuse_consent.person_id and i.organisation_id = vetting_reuse_consent.organisation_id)));
create policy vetting_reuse_consent_withdrawn on vetting_reuse_consent for update
    using ((scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation())
           or (scope_kind() = 'PUBLIC' and withdrawal_hash = scope_secret()));
grant select, insert on vetting_reuse_consent to tabard_app;
grant update (withdrawn_at, withdrawn_way) on vetting_reuse_consent to tabard_app;

-- On whose clearance a case of a force stands: whom to tell when it is withdrawn.
create table vetting_reliance (
    case_reference text primary key references case_file,
    person_id      uuid        not null references person,
    force          text        not null,
    clearance_id   uuid        not null references clearance,
    relied_at      timestamptz not null
);
create index vetting_reliance_clearance on vetting_reliance (clearance_id);
alter table vetting_reliance enable row level security;
alter table vetting_reliance force row level security;
create policy vetting_reliance_seen on vetting_reliance for select using (may_see(force, null));
create policy vetting_reliance_kept on vetting_reliance for insert with check (
    scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force()));
grant select, insert on vetting_reliance to tabard_app;
