-- Uploaded documents: what is said of each, with whom it is shared, and its content. Docs: docs/adr/0019-documents-in-the-database.md

create table document (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    subject_kind    text        not null check (subject_kind in ('ORGANISATION', 'PERSON', 'ARRANGEMENT', 'CASE')),
    subject_id      text        not null check (subject_id ~ '^[A-Za-z0-9-]{1,64}$'),
    kind            text        not null check (kind in ('IDENTITY', 'PHOTO', 'INSURANCE', 'COMPLAINTS_PROCEDURE', 'SUPERVISION_PLAN',
                                                         'UNIFORM', 'TRAINING', 'POLICY', 'REPORT', 'AGREEMENT', 'OTHER')),
    name            text        not null check (length(name) between 1 and 130),
    type            text        not null check (type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'ODT', 'TEXT')),
    size            integer     not null check (size > 0),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    salt            uuid        not null,
    verdict         text        not null check (verdict in ('NOT_SCANNED', 'CLEAN', 'REFUSED')),
    scanner         text        check (length(scanner) between 1 and 200),
    signature       text        check (length(signature) between 1 and 200),
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    expires_on      date,
    -- A document is never changed: another is put in its place, once.
    replaces        uuid        unique references document,
    check ((verdict = 'NOT_SCANNED') = (scanner is null)),
    check ((verdict = 'REFUSED') = (signature is not null))
);
create index document_organisation on document (organisation_id, uploaded_at desc);
create index document_waiting on document (uploaded_at) where verdict = 'NOT_SCANNED';

create table document_share (
    document_id     uuid not null references document,
    organisation_id uuid not null references organisation,
    force           text not null,
    primary key (document_id, force)
);
create index document_share_force on document_share (force);

create table document_content (
    document_id uuid primary key references document,
    content     bytea not null check (length(content) between 1 and 26214400)
);
-- What is uploaded is compressed already.
alter table document_content alter column content set storage external;

alter table document_share enable row level security;
alter table document_share force row level security;
create policy document_share_seen on document_share for select using (may_see(force, organisation_id));
create policy document_share_made on document_share for insert with check (may_write(null, organisation_id));
grant select, insert on document_share to tabard_app;

-- Whether a force deals with an organisation: it has an arrangement with it, or a case of its people.
create function deals_with(which_force text, which_organisation uuid) returns boolean language sql stable
    return exists (select from arrangement a where a.force = which_force and a.organisation_id = which_organisation and a.known_to is null)
        or exists (select from case_file c where c.force = which_force and c.organisation_id = which_organisation);

-- A force sees what is clean, shared with it and of an organisation it deals with; its vetting unit sees none of it.
alter table document enable row level security;
alter table document force row level security;
create policy document_seen on document for select using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR')
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation()))
    or ((select scope_kind()) = 'FORCE' and (select scope_role()) in ('OFFICER', 'CHIEF_OFFICER') and verdict = 'CLEAN'
        and exists (select from document_share s where s.document_id = id and s.force = (select scope_force()))
        and deals_with((select scope_force()), organisation_id))
);
create policy document_sent on document for insert with check (may_write(null, organisation_id));
-- The one change there is: the scanner's verdict on one that waited.
create policy document_scanned on document for update
    using ((select scope_kind()) = 'SYSTEM' and verdict = 'NOT_SCANNED')
    with check ((select scope_kind()) = 'SYSTEM' and verdict <> 'NOT_SCANNED');
grant select, insert, update (verdict, scanner, signature) on document to tabard_app;

-- The content of what has not been found clean is for the scanner alone, even for the organisation whose it is.
alter table document_content enable row level security;
alter table document_content force row level security;
create policy document_content_read on document_content for select using (
    (select scope_kind()) = 'SYSTEM' or exists (select from document d where d.id = document_id and d.verdict = 'CLEAN')
);
create policy document_content_kept on document_content for insert with check (
    exists (select from document d where d.id = document_id and may_write(null, d.organisation_id))
);
create policy document_content_removed on document_content for delete using (
    (select scope_kind()) = 'SYSTEM'
    and exists (select from document d where d.id = document_id and d.verdict = 'REFUSED')
);
grant select, insert, delete on document_content to tabard_app;

-- Whether what a document concerns is there and in sight of whoever sends it.
create function document_subject_in_sight(kind text, id text) returns boolean language sql stable
    return case kind
        when 'ORGANISATION' then exists (select from organisation o where o.id::text = $2)
        when 'PERSON' then exists (select from person p where p.id::text = $2)
        when 'ARRANGEMENT' then exists (select from arrangement a where a.id::text = $2)
        when 'CASE' then exists (select from case_file c where c.reference = $2)
        else false
    end;
