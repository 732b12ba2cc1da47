-- Not every process is about a case: it is about a matter, such as a draft of a policy or an organisation's application.
-- Its key is the chain on which the ledger writes it: a case reference, or a kind and an id. A step that waits belongs to
-- the force and the organisation of its matter, where it has them, and only they (and auditors) see it.

alter table waiting_task add column process text;
alter table waiting_task add column matter text;
update waiting_task set process = 'accreditation', matter = case_reference;
alter table waiting_task
    alter column process set not null,
    alter column matter set not null,
    alter column case_reference drop not null,
    alter column force drop not null,
    alter column scheme drop not null,
    alter column organisation_id drop not null,
    drop constraint waiting_task_case_reference_step_key,
    add constraint waiting_task_once unique (matter, step);
create index waiting_task_case on waiting_task (case_reference) where case_reference is not null;

alter table passed_step add column process text;
alter table passed_step add column matter text;
alter table passed_step add column force text;
alter table passed_step add column organisation_id uuid;
update passed_step p set process = 'accreditation', matter = p.case_reference, force = c.force, organisation_id = c.organisation_id
from case_file c where c.reference = p.case_reference;
drop policy passed_step_seen on passed_step;
drop policy passed_step_added on passed_step;
drop index passed_step_case;
alter table passed_step
    alter column process set not null,
    alter column matter set not null,
    drop column case_reference;
create index passed_step_matter on passed_step (matter, id);
create policy passed_step_seen on passed_step for select using (may_see(force, organisation_id));
create policy passed_step_added on passed_step for insert with check (may_write(force, organisation_id));
