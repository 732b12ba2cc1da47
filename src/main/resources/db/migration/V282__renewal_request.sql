-- Which case was opened to renew which accreditation. What comes of it is asked of the case and of what was granted in it.

create table renewal_request (
    case_reference  text        primary key references case_file,
    request         uuid        not null,
    accreditation   text        not null references accreditation,
    force           text        not null,
    organisation_id uuid        not null,
    asked_by        text        not null,
    asked_at        timestamptz not null
);
create index renewal_request_together on renewal_request (request);
create index renewal_request_accreditation on renewal_request (accreditation, asked_at desc);
create index renewal_request_organisation on renewal_request (organisation_id, asked_at desc);
create index renewal_request_force on renewal_request (force, asked_at desc);
alter table renewal_request enable row level security;
alter table renewal_request force row level security;
create policy renewal_request_seen on renewal_request for select using (may_see(force, organisation_id));
-- An employer asks for its own; nobody changes what was asked.
create policy renewal_request_asked on renewal_request for insert
    with check (scope_kind() in ('ORGANISATION', 'SYSTEM') and may_write(force, organisation_id));
grant select, insert on renewal_request to tabard_app;
