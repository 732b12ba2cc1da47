-- Complaints about accredited people, adverse information, and offences about accreditation.
-- PRA 2002 s.40(9) (complaints are for the employer), s.41(4) (suitability), s.46 (offences). docs/adr/0037-conduct.md
-- Who complained has no column: nobody but the employer needs to know, and the employer knows from the complaint itself.

create table conduct (
    id                 uuid        primary key,
    kind               text        not null check (kind in ('COMPLAINT', 'ADVERSE_INFORMATION', 'OFFENCE')),
    ground             text        not null check (ground in ('BEHAVIOUR', 'USE_OF_A_POWER', 'DISCRIMINATION', 'ACCREDITATION_NOT_SHOWN',
                                       'ARREST_CHARGE_OR_CAUTION', 'EMPLOYER_DISCIPLINE', 'SIA_ACTION', 'ASSAULTED', 'OBSTRUCTED',
                                       'FALSELY_CLAIMED', 'POWERS_OVERSTATED', 'OTHER')),
    accreditation      text        not null references accreditation,
    person_id          uuid        not null references person,
    organisation_id    uuid        not null references organisation,
    force              text        not null,
    scheme             text        not null,
    happened_on        date,
    summary            text        not null check (length(summary) between 3 and 1000),
    salt               uuid        not null,
    by_force           boolean     not null,
    recorded_by        text        not null,
    recorded_at        timestamptz not null,
    -- When the force was told that suitability may be touched.
    told_force_at      timestamptz check (told_force_at >= recorded_at),
    answer             text        check (answer in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'RESOLVED', 'TAKEN_BACK')),
    answer_reason      text        check (length(answer_reason) between 3 and 1000),
    answer_by          text        check (length(answer_by) between 2 and 100),
    answer_account     text,
    answer_at          timestamptz check (answer_at >= recorded_at),
    conclusion         text        check (conclusion in ('NO_FURTHER_ACTION', 'ADVICE_TO_EMPLOYER', 'CONSIDER_VARIATION',
                                       'CONSIDER_WITHDRAWAL', 'WITH_INVESTIGATORS')),
    conclusion_reason  text        check (length(conclusion_reason) between 3 and 1000),
    conclusion_by      text        check (length(conclusion_by) between 2 and 100),
    conclusion_account text,
    conclusion_at      timestamptz check (conclusion_at >= recorded_at),
    check (num_nonnulls(answer, answer_reason, answer_by, answer_account, answer_at) in (0, 5)),
    check (num_nonnulls(conclusion, conclusion_reason, conclusion_by, conclusion_account, conclusion_at) in (0, 5)),
    check (answer is null or kind = 'COMPLAINT'),
    check (conclusion is null or kind <> 'COMPLAINT' or told_force_at is not null)
);
create index conduct_accreditation on conduct (accreditation, recorded_at desc);
create index conduct_force on conduct (force, recorded_at desc);
create index conduct_organisation on conduct (organisation_id, recorded_at desc);

-- An employer sees complaints, and what it has sent itself; a force what it recorded, what is for it alone, and a complaint
-- once it is told of it. Its vetting unit, which looks into other things, sees none of it.
create function conduct_in_sight(row_kind text, row_force text, row_organisation uuid, row_by_force boolean, told boolean)
    returns boolean language sql stable parallel safe as
    $$ select scope_kind() in ('SYSTEM', 'AUDITOR')
           or (scope_kind() = 'FORCE' and scope_role() in ('OFFICER', 'CHIEF_OFFICER') and row_force = scope_force()
               and (row_kind <> 'COMPLAINT' or row_by_force or told))
           or (scope_kind() = 'ORGANISATION' and row_organisation = scope_organisation() and (row_kind = 'COMPLAINT' or not row_by_force)) $$;
alter table conduct enable row level security;
alter table conduct force row level security;
create policy conduct_seen on conduct for select using (conduct_in_sight(kind, force, organisation_id, by_force, told_force_at is not null));
create policy conduct_recorded on conduct for insert with check (may_write(force, organisation_id) and scope_role() <> 'VETTING');
create policy conduct_settled on conduct for update
    using (scope_kind() <> 'AUDITOR' and conduct_in_sight(kind, force, organisation_id, by_force, told_force_at is not null))
    with check (may_write(force, organisation_id));
grant select, insert on conduct to tabard_app;
grant update (told_force_at, answer, answer_reason, answer_by, answer_account, answer_at,
              conclusion, conclusion_reason, conclusion_by, conclusion_account, conclusion_at) on conduct to tabard_app;
