-- Schemes without powers: who applied under which version of which pack, and the public list. Docs: docs/schemes.md

-- The pack as it was: what began under a version goes on under it, whatever becomes of the folder.
create table endorsement_pack (
    scheme     text        not null,
    hash       text        not null check (hash ~ '^[0-9a-f]{64}$'),
    stated     text        not null,
    content    text        not null,
    first_used timestamptz not null,
    primary key (scheme, hash)
);
alter table endorsement_pack enable row level security;
alter table endorsement_pack force row level security;
create policy endorsement_pack_seen on endorsement_pack for select using (true);
create policy endorsement_pack_kept on endorsement_pack for insert with check (scope_kind() in ('SYSTEM', 'ORGANISATION'));
grant select, insert on endorsement_pack to tabard_app;

-- The state is in no column: it is worked out from the acts within the document and from dates.
create table endorsement (
    id              uuid        primary key,
    scheme          text        not null,
    pack            text        not null,
    organisation_id uuid        not null references organisation,
    reviewer        text        not null check (reviewer in ('CHECKER', 'OFFICER')),
    force           text,
    sent_at         timestamptz not null,
    document        text        not null,
    lock            integer     not null check (lock >= 0),
    foreign key (scheme, pack) references endorsement_pack,
    check ((reviewer = 'OFFICER') = (force is not null))
);
create index endorsement_scheme on endorsement (scheme, sent_at desc);
create index endorsement_organisation on endorsement (organisation_id, scheme);

-- An organisation sees its own; whoever checks sees what is sent to it; an auditor sees all.
create function endorsement_checked_by_me(row_reviewer text, row_force text) returns boolean language sql stable parallel safe as
    $$ select (scope_role() = 'CHECKER' and row_reviewer = 'CHECKER')
           or (scope_role() = 'OFFICER' and row_reviewer = 'OFFICER' and row_force = scope_force()) $$;

alter table endorsement enable row level security;
alter table endorsement force row level security;
create policy endorsement_seen on endorsement for select using (
    may_see(null, organisation_id) or endorsement_checked_by_me(reviewer, force));
create policy endorsement_sent on endorsement for insert with check (may_write(null, organisation_id));
create policy endorsement_moved on endorsement for update
    using (may_write(null, organisation_id) or endorsement_checked_by_me(reviewer, force))
    with check (may_write(null, organisation_id) or endorsement_checked_by_me(reviewer, force));
grant select, insert on endorsement to tabard_app;
grant update (document, lock) on endorsement to tabard_app;

-- What anybody may see of whoever has been confirmed: never a contact, evidence or a note. Whether it is listed on a day follows
-- from its dates.
create table endorsement_listing (
    id       uuid        primary key references endorsement,
    scheme   text        not null,
    since    date        not null,
    lapses   date        not null,
    hidden   boolean     not null,
    entry    text        not null,
    as_at    timestamptz not null
);
create index endorsement_listing_scheme on endorsement_listing (scheme, since);
alter table endorsement_listing enable row level security;
alter table endorsement_listing force row level security;
create policy endorsement_listing_seen on endorsement_listing for select using (true);
create policy endorsement_listing_made on endorsement_listing for insert
    with check (exists (select from endorsement e where e.id = endorsement_listing.id));
create policy endorsement_listing_kept on endorsement_listing for update
    using (exists (select from endorsement e where e.id = endorsement_listing.id))
    with check (exists (select from endorsement e where e.id = endorsement_listing.id) and scope_kind() <> 'AUDITOR');
grant select, insert on endorsement_listing to tabard_app;
grant update (lapses, hidden, entry, as_at) on endorsement_listing to tabard_app;

-- Documents that answer a question of a form: whoever checks the application may read the clean ones.
create table endorsement_document (
    endorsement_id uuid not null references endorsement,
    document_id    uuid not null references document,
    primary key (endorsement_id, document_id)
);
create index endorsement_document_of on endorsement_document (document_id);
alter table endorsement_document enable row level security;
alter table endorsement_document force row level security;
create policy endorsement_document_seen on endorsement_document for select
    using (exists (select from endorsement e where e.id = endorsement_id));
create policy endorsement_document_added on endorsement_document for insert
    with check (exists (select from endorsement e where e.id = endorsement_id and may_write(null, e.organisation_id)));
grant select, insert on endorsement_document to tabard_app;
create policy document_seen_by_whoever_checks on document for select using (
    (select scope_role()) in ('CHECKER', 'OFFICER') and verdict = 'CLEAN'
    and exists (select from endorsement_document d join endorsement e on e.id = d.endorsement_id
                where d.document_id = document.id and endorsement_checked_by_me(e.reviewer, e.force)));

-- A checker belongs to no force: it sees and moves what of such a scheme waits for it, and no more. The model says which those are.
create policy waiting_task_of_checkers on waiting_task for select
    using ((select scope_role()) = 'CHECKER' and process = 'supporter');
create policy waiting_task_added_by_checkers on waiting_task for insert
    with check ((select scope_role()) = 'CHECKER' and process = 'supporter');
create policy waiting_task_moved_by_checkers on waiting_task for update
    using ((select scope_role()) = 'CHECKER' and process = 'supporter')
    with check ((select scope_role()) = 'CHECKER' and process = 'supporter');
create policy waiting_task_done_by_checkers on waiting_task for delete
    using ((select scope_role()) = 'CHECKER' and process = 'supporter');
create policy passed_step_of_checkers on passed_step for select
    using ((select scope_role()) = 'CHECKER' and process = 'supporter');
create policy passed_step_added_by_checkers on passed_step for insert
    with check ((select scope_role()) = 'CHECKER' and process = 'supporter');
