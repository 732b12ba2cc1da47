-- Fees (PRA 2002 s.41(5)): one invoice for all forces of an application, a line for each force and event; payments by card;
-- refunds. Docs: docs/adr/0025-fees-and-payments.md

create sequence invoice_number;
grant usage on sequence invoice_number to tabard_app;

create table invoice (
    reference       text primary key check (reference ~ '^FEE-[0-9]{4}-[0-9]{5,9}$'),
    organisation_id uuid        not null references organisation,
    scheme          text        not null,
    -- What is charged for: considering what was applied for, or granting in one case.
    application_id  uuid        unique references application,
    case_reference  text        unique references case_file,
    -- The forces that charge for something they publish no fee for: said, and not invented.
    no_fee          text[]      not null,
    issued_at       timestamptz not null,
    check ((application_id is null) <> (case_reference is null))
);
create index invoice_organisation on invoice (organisation_id, issued_at desc);

create table payment (
    id          uuid primary key,
    invoice     text        not null references invoice,
    provider_id text        unique,
    status      text        not null check (status in ('CREATED', 'STARTED', 'SUBMITTED', 'CAPTURABLE', 'SUCCESS', 'FAILED', 'CANCELLED', 'ERROR')),
    amount      numeric(11, 2) not null check (amount > 0),
    next_url    text,
    begun_by    text        not null,
    begun_at    timestamptz not null,
    finished_at timestamptz,
    check ((status in ('SUCCESS', 'FAILED', 'CANCELLED', 'ERROR')) = (finished_at is not null))
);
-- Of two payers one finds the other's payment begun.
create unique index payment_one_unfinished on payment (invoice) where finished_at is null;

create table invoice_line (
    invoice         text        not null references invoice,
    number          integer     not null check (number > 0),
    organisation_id uuid        not null references organisation,
    force           text        not null,
    event           text        not null check (event in ('APPLICATION', 'RENEWAL', 'GRANT')),
    route           text        not null check (route in ('PRIVATE', 'PUBLIC')),
    people          integer     not null check (people > 0),
    each_net        numeric(9, 2)  not null check (each_net >= 0),
    vat_rate        numeric(5, 2)  not null check (vat_rate between 0 and 100),
    net             numeric(11, 2) not null check (net = each_net * people),
    vat             numeric(11, 2) not null check (vat >= 0),
    policy_version  integer     not null,
    source          text,
    paid_before     text        check (paid_before in ('DECISION')),
    state           text        not null check (state in ('ISSUED', 'PAID', 'CANCELLED', 'REFUNDED')),
    -- How it was settled last, by whom, and why or by which reference.
    payment_id      uuid        references payment,
    settled_by      text,
    settled_at      timestamptz,
    settled_words   text        check (length(settled_words) between 1 and 500),
    primary key (invoice, number),
    unique (invoice, force, event),
    check ((state = 'ISSUED') = (settled_at is null)),
    check ((state = 'ISSUED') = (settled_by is null))
);
create index invoice_line_force on invoice_line (force, state);

alter table invoice_line enable row level security;
alter table invoice_line force row level security;
create policy invoice_line_seen on invoice_line for select using (
    may_see(force, organisation_id) and scope_role() <> 'VETTING');
create policy invoice_line_issued on invoice_line for insert with check (may_write(force, organisation_id));
-- The provider's word is passed on by the house; all else is the force's own act on its own share.
create policy invoice_line_settled on invoice_line for update
    using (scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and force = scope_force()))
    with check (scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and force = scope_force()));
grant select, insert on invoice_line to tabard_app;
grant update (state, payment_id, settled_by, settled_at, settled_words) on invoice_line to tabard_app;
grant select on invoice_line to tabard_reader;

alter table invoice enable row level security;
alter table invoice force row level security;
create policy invoice_seen on invoice for select using (
    may_see(null, organisation_id) or exists (select 1 from invoice_line l where l.invoice = reference));
create policy invoice_issued on invoice for insert with check (may_write(null, organisation_id));
grant select, insert on invoice to tabard_app;
grant select on invoice to tabard_reader;

alter table payment enable row level security;
alter table payment force row level security;
create policy payment_seen on payment for select using (exists (select 1 from invoice i where i.reference = invoice));
create policy payment_begun on payment for insert with check (scope_kind() = 'SYSTEM');
create policy payment_moved on payment for update using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select, insert on payment to tabard_app;
grant update (provider_id, status, next_url, finished_at) on payment to tabard_app;

-- What the stand-in for the provider knows, in the demonstration.
create table simulated_payment (
    id          text primary key,
    status      text   not null,
    pence       bigint not null check (pence > 0),
    refunded    bigint not null check (refunded between 0 and pence),
    reference   text   not null,
    description text   not null,
    return_to   text   not null
);
alter table simulated_payment enable row level security;
alter table simulated_payment force row level security;
create policy simulated_payment_is_the_programs on simulated_payment using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select, insert, update on simulated_payment to tabard_app;
