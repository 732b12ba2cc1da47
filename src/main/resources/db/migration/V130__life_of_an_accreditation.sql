-- What happens to an accreditation after it is granted: notices served, and what they did. Nothing is overwritten: known_* says
-- when Tabard learned of a fact and until when it took it to be true.

-- A grant's place as it was decided, so that a later policy does not move it; and the moments, within its days, between which
-- notices let it stand (s.42(3)).
alter table power_grant
    add column outlines text not null default '{}',
    add column notice_from timestamptz,
    add column notice_to timestamptz,
    add constraint power_grant_notices_in_order check (notice_to > notice_from),
    drop constraint power_grants_do_not_overlap,
    drop constraint power_grant_check1,
    add constraint power_grant_known_in_order check (known_to >= known_from),
    -- A person holds a power in a force by one grant at a time, for one employer: PRA 2002 s.41(6)(a), (8).
    add constraint power_grants_do_not_overlap exclude using gist
        (person_id with =, force with =, power with =, accreditation with =,
         tstzrange(coalesce(notice_from, valid_from::timestamp at time zone 'Europe/London'),
                   coalesce(notice_to, valid_to::timestamp at time zone 'Europe/London')) with &&,
         tstzrange(known_from, known_to) with &&);

-- How many acts there have been: of two people who act on what they saw, one comes too late.
alter table accreditation add column acts integer not null default 0 check (acts >= 0);
create policy accreditation_acted_on on accreditation for update using (may_write(force, null)) with check (may_write(force, null));
grant update (acts) on accreditation to tabard_app;

-- The notice behind an act (s.42(3)), and that the employer had a copy (s.42(6)). The reasons stay out of the ledger, which
-- commits to them under the salt.
create table accreditation_notice (
    id              uuid primary key,
    accreditation   text        not null references accreditation,
    force           text        not null,
    organisation_id uuid        not null references organisation,
    kind            text        not null check (kind in ('WITHDRAWAL', 'STAND_DOWN', 'STAND_DOWN_ENDED', 'VARIATION')),
    reason          text        not null check (length(reason) between 1 and 4000),
    salt            uuid        not null,
    served_at       timestamptz not null,
    served_by       text        not null check (served_by in ('IN_PERSON', 'POST', 'EMAIL')),
    employer_copy   timestamptz not null check (employer_copy >= served_at),
    decided_by      text        not null,
    capacity        text        not null,
    decided_at      timestamptz not null check (decided_at >= served_at)
);
create index accreditation_notice_accreditation on accreditation_notice (accreditation);
alter table accreditation_notice enable row level security;
alter table accreditation_notice force row level security;
create policy accreditation_notice_seen on accreditation_notice for select using (may_see(force, organisation_id));
create policy accreditation_notice_made on accreditation_notice for insert with check (may_write(force, null));
grant select, insert on accreditation_notice to tabard_app;

-- What ended it, or left it without powers for a time. There is no state called suspended: the Act knows none.
create table accreditation_act (
    id              uuid primary key,
    accreditation   text        not null references accreditation,
    force           text        not null,
    organisation_id uuid        not null references organisation,
    kind            text        not null check (kind in ('WITHDRAWN', 'STOOD_DOWN', 'REPLACED')),
    effective_from  timestamptz not null,
    effective_to    timestamptz check (effective_to > effective_from),
    review_on       date,
    replaced_by     text references accreditation,
    notice          uuid references accreditation_notice,
    known_from      timestamptz not null,
    known_to        timestamptz check (known_to >= known_from),
    check ((kind = 'REPLACED') = (replaced_by is not null)),
    check ((kind = 'REPLACED') = (notice is null)),
    check ((kind = 'STOOD_DOWN') = (review_on is not null)),
    check (effective_to is null or kind = 'STOOD_DOWN'),
    constraint accreditation_acts_do_not_overlap exclude using gist
        (accreditation with =, kind with =, tstzrange(effective_from, effective_to) with &&, tstzrange(known_from, known_to) with &&)
);
create index accreditation_act_accreditation on accreditation_act (accreditation);
alter table accreditation_act enable row level security;
alter table accreditation_act force row level security;
-- Anybody who checks a card learns the state, and nothing of why.
create policy accreditation_act_seen on accreditation_act for select using (may_see(force, organisation_id) or scope_kind() = 'PUBLIC');
create policy accreditation_act_made on accreditation_act for insert with check (may_write(force, null));
create policy accreditation_act_corrected on accreditation_act for update using (may_write(force, null)) with check (may_write(force, null));
grant select, insert on accreditation_act to tabard_app;
grant update (known_to) on accreditation_act to tabard_app;
grant select on accreditation_act to tabard_reader;
