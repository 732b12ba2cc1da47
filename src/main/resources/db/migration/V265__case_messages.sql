-- What employer and force write to each other about a case, and why a question stops the force's clock.

create table case_message (
    id             uuid        primary key,
    -- Two of one moment stay in the order in which they were written.
    place          bigint      generated always as identity,
    case_reference text        not null references case_file,
    sender         text        not null check (sender in ('SUPPLIER', 'OFFICER')),
    words          text        not null check (length(words) between 1 and 2000),
    sent_by        text        not null,
    sent_at        timestamptz not null
);
create index case_message_case on case_message (case_reference, sent_at, place);
alter table case_message enable row level security;
alter table case_message force row level security;
-- Both sides and auditors; a vetting unit is no side of it.
create policy case_message_seen on case_message for select using (
    scope_role() <> 'VETTING' and exists (
        select from case_file c where c.reference = case_message.case_reference and may_see(c.force, c.organisation_id)));
-- Only while the case is open, and each side only as itself.
create policy case_message_sent on case_message for insert with check (
    sender = scope_role() and exists (
        select from case_file c
        where c.reference = case_message.case_reference and c.status = 'OPEN' and may_write(c.force, c.organisation_id)));
grant select, insert on case_message to tabard_app;

-- Whom a question waits for and why. Those asked before this were asked of the employer, for a reason nobody gave.
alter table case_question
    add column reason text not null default 'OTHER'
        check (reason in ('INFORMATION_MISSING', 'DOCUMENT_MISSING', 'DOCUMENT_UNCLEAR', 'PERSON_TO_ANSWER', 'PERSON_TO_PROVE_IDENTITY', 'OTHER'));
