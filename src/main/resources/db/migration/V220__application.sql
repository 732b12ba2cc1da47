-- An application while it is made: drafts, what is declared, and the candidates' own parts. Docs: docs/adr/0024-one-list-compiled-and-consent-by-link.md

-- The account of whoever acts, and the hash of the secret of a link that a transaction has been shown; '' for none.
create function scope_account() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('tabard.scope_account', true), '') $$;
create function scope_secret() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('tabard.scope_secret', true), '') $$;

create table application_draft (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    account         text        not null,
    content         text        not null,
    sent_as         uuid        unique references application,
    begun_at        timestamptz not null,
    changed_at      timestamptz not null,
    version         integer     not null check (version >= 0)
);
create index application_draft_account on application_draft (account, changed_at desc);
alter table application_draft enable row level security;
alter table application_draft force row level security;
-- Nobody but the account that began it.
create policy application_draft_own on application_draft
    using (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and account = scope_account())
    with check (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and account = scope_account());
grant select, insert, delete on application_draft to tabard_app;
grant update (content, sent_as, changed_at, version) on application_draft to tabard_app;

-- What was declared, word for word. Never changed.
create table application_content (
    application_id  uuid primary key references application,
    organisation_id uuid not null references organisation,
    content         text not null,
    hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
    salt            uuid not null
);
alter table application_content enable row level security;
alter table application_content force row level security;
create policy application_content_seen on application_content for select using (
    may_see(null, organisation_id)
    or (scope_kind() = 'FORCE' and exists (select from case_file c where c.application_id = application_content.application_id)));
create policy application_content_kept on application_content for insert with check (may_write(null, organisation_id));
grant select, insert on application_content to tabard_app;

-- A link by which one person answers once. The secret is nowhere; only its hash is.
create table candidate_invitation (
    id              uuid primary key,
    draft_id        uuid        not null references application_draft on delete cascade,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    scheme          text        not null,
    asked           text        not null,
    secret_hash     text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    invited_by      text        not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null check (expires_at > invited_at),
    used_at         timestamptz,
    revoked_at      timestamptz
);
create index candidate_invitation_draft on candidate_invitation (draft_id, person_id);
alter table candidate_invitation enable row level security;
alter table candidate_invitation force row level security;
create policy candidate_invitation_seen on candidate_invitation for select using (
    (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation())
    or (scope_kind() = 'PUBLIC' and secret_hash = scope_secret()));
create policy candidate_invitation_made on candidate_invitation for insert
    with check (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation());
create policy candidate_invitation_ended on candidate_invitation for update
    using ((scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation())
           or (scope_kind() = 'PUBLIC' and secret_hash = scope_secret()));
grant select, insert on candidate_invitation to tabard_app;
grant update (used_at, revoked_at) on candidate_invitation to tabard_app;
-- Whoever holds the link sees the name it was made for.
create policy person_seen_by_invitation on person for select
    using (scope_kind() = 'PUBLIC' and exists (select from candidate_invitation i where i.person_id = person.id));

-- What a person answered and consented to, and whether they took it back.
create table candidate_consent (
    id              uuid primary key,
    draft_id        uuid        references application_draft on delete cascade,
    application_id  uuid        references application,
    organisation_id uuid        not null references organisation,
    person_id       uuid        not null references person,
    forces          text[]      not null check (cardinality(forces) > 0),
    answers         text        not null,
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
create index candidate_consent_draft on candidate_consent (draft_id, person_id);
create index candidate_consent_application on candidate_consent (application_id, person_id);
alter table candidate_consent enable row level security;
alter table candidate_consent force row level security;
create policy candidate_consent_seen on candidate_consent for select using (
    may_see(null, organisation_id)
    or (scope_kind() = 'PUBLIC' and withdrawal_hash = scope_secret())
    or (scope_kind() = 'FORCE' and exists (
        select from case_file c
        where c.application_id = candidate_consent.application_id and c.person_id = candidate_consent.person_id)));
create policy candidate_consent_given on candidate_consent for insert with check (
    (scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation() and way = 'PAPER')
    or (scope_kind() = 'PUBLIC' and way = 'LINK' and exists (
        select from candidate_invitation i
        where i.draft_id = candidate_consent.draft_id and i.person_id = candidate_consent.person_id
          and i.organisation_id = candidate_consent.organisation_id)));
create policy candidate_consent_changed on candidate_consent for update
    using ((scope_kind() = 'ORGANISATION' and organisation_id = scope_organisation())
           or (scope_kind() = 'PUBLIC' and withdrawal_hash = scope_secret()));
grant select, insert on candidate_consent to tabard_app;
grant update (application_id, withdrawn_at, withdrawn_way) on candidate_consent to tabard_app;
