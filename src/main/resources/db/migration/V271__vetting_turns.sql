-- The turns of a vetting: chased, stopped, asked for again, reviewed. Docs: docs/adr/0032-vetting-is-recognised-with-consent.md

-- What a force's vetting unit says of its own work. Nothing is assumed: where no days are given, no review is offered.
create table vetting_terms (
    id          bigint generated always as identity primary key,
    force       text        not null,
    set_at      timestamptz not null,
    set_by      text        not null,
    review_days integer     check (review_days between 1 and 365),
    source      text        not null check (length(source) between 1 and 500)
);
create index vetting_terms_force on vetting_terms (force, id desc);
alter table vetting_terms enable row level security;
alter table vetting_terms force row level security;
-- Published: whoever is refused must be able to know it.
create policy vetting_terms_seen on vetting_terms for select using (true);
create policy vetting_terms_set on vetting_terms for insert
    with check (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force());
grant select, insert on vetting_terms to tabard_app;

alter table vetting_request add column refused_by text;
alter table vetting_request add column review_until date;
alter table vetting_request add column review text check (review in ('OPEN', 'ASKED', 'NOT_ASKED', 'UPHELD', 'SET_ASIDE'));
alter table vetting_request add column chased integer not null default 0;
-- An officer asks again for what was discontinued; an employer asks for the review of a refusal. Neither can write an outcome.
create policy vetting_request_asked_again on vetting_request for update
    using (scope_kind() = 'FORCE' and scope_role() = 'OFFICER' and force = scope_force() and status = 'DISCONTINUED')
    with check (force = scope_force() and status in ('DISCONTINUED', 'REQUESTED'));
create policy vetting_request_review_asked on vetting_request for update
    using (scope_kind() = 'ORGANISATION' and status = 'REFUSED' and review = 'OPEN'
           and exists (select 1 from case_file c where c.reference = case_reference))
    with check (status = 'REFUSED' and review in ('ASKED', 'NOT_ASKED'));

-- While a clock is stopped nobody is chased.
create table vetting_stop (
    id             uuid primary key,
    case_reference text        not null references case_file,
    force          text        not null,
    reason         text        not null check (reason in ('APPLICANT', 'OTHER_AUTHORITY', 'RESIDENCE', 'INVESTIGATION')),
    stopped_at     timestamptz not null,
    stopped_by     text        not null,
    resumed_at     timestamptz check (resumed_at >= stopped_at),
    resumed_by     text,
    check ((resumed_at is null) = (resumed_by is null))
);
create unique index vetting_stop_one on vetting_stop (case_reference) where resumed_at is null;
alter table vetting_stop enable row level security;
alter table vetting_stop force row level security;
create policy vetting_stop_seen on vetting_stop for select using (may_see(force, null));
create policy vetting_stop_made on vetting_stop for insert
    with check (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force());
create policy vetting_stop_ended on vetting_stop for update
    using (scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force()));
grant select, insert on vetting_stop to tabard_app;
grant update (resumed_at, resumed_by) on vetting_stop to tabard_app;

-- Why a review was decided as it was: the unit's own.
create table vetting_review_reason (
    case_reference text        not null references case_file,
    decided_at     timestamptz not null,
    force          text        not null,
    reason         text        not null check (length(reason) between 1 and 1000),
    salt           uuid        not null,
    primary key (case_reference, decided_at)
);
alter table vetting_review_reason enable row level security;
alter table vetting_review_reason force row level security;
create policy vetting_review_reason_is_the_units on vetting_review_reason
    using (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force())
    with check (scope_kind() = 'FORCE' and scope_role() = 'VETTING' and force = scope_force());
grant select, insert on vetting_review_reason to tabard_app;
