-- Certificates, as they were issued. Only the day on which one is no longer the live one is ever added to it.

create table certificate (
    accreditation_number text        not null references accreditation,
    issue_no             integer     not null check (issue_no > 0),
    issued_at            timestamptz not null,
    case_reference       text        not null references case_file,
    force                text        not null,
    organisation_id      uuid        not null references organisation,
    person_id            uuid        not null references person,
    content              text        not null,
    language             text        not null check (language in ('EN', 'CY')),
    pdf                  bytea       not null,
    sha256               bytea       not null check (sha256 = pg_catalog.sha256(pdf)),
    voided_at            timestamptz check (voided_at >= issued_at),
    primary key (accreditation_number, issue_no)
);
create unique index certificate_one_live on certificate (accreditation_number) where voided_at is null;
create index certificate_case on certificate (case_reference);
alter table certificate enable row level security;
alter table certificate force row level security;
create policy certificate_seen on certificate for select using (
    may_see(force, organisation_id) or current_user = 'tabard_owner');
create policy certificate_issued on certificate for insert with check (may_write(force, null));
create policy certificate_voided on certificate for update using (may_write(force, null)) with check (may_write(force, null));
grant select, insert on certificate to tabard_app;
grant update (voided_at) on certificate to tabard_app;

-- Anybody who has a number may know whose it is, as printed on the latest certificate, and as what they work; nobody can
-- list certificates, or read the document or anything else in it, without being one of those whose it is.
create function certificate_holder(of_number text) returns table (holder text, role text)
    language sql stable security definer set search_path = tabard, pg_temp as
    $$ select c.content::jsonb -> 'holder' ->> 'name', c.content::jsonb -> 'holder' ->> 'role'
       from certificate c where c.accreditation_number = of_number and scope_kind() <> ''
       order by c.issue_no desc limit 1 $$;
revoke all on function certificate_holder(text) from public;
grant execute on function certificate_holder(text) to tabard_app;
