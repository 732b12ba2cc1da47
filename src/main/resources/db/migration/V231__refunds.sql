-- What a force gives back of its share, by a named officer. Docs: docs/adr/0025-fees-and-payments.md

create table refund (
    id          uuid primary key,
    invoice     text        not null references invoice,
    force       text        not null,
    payment_id  uuid        references payment,
    provider_id text        unique,
    status      text        not null check (status in ('SUBMITTED', 'SUCCESS', 'ERROR')),
    amount      numeric(11, 2) not null check (amount > 0),
    reason      text        not null check (length(reason) between 1 and 500),
    refunded_by text        not null,
    capacity    text        not null,
    refunded_at timestamptz not null
);
-- A share is given back once.
create unique index refund_once on refund (invoice, force) where status <> 'ERROR';
alter table refund enable row level security;
alter table refund force row level security;
create policy refund_seen on refund for select using (
    exists (select 1 from invoice_line l where l.invoice = refund.invoice and l.force = refund.force));
create policy refund_begun on refund for insert with check (scope_kind() = 'FORCE' and force = scope_force());
create policy refund_moved on refund for update
    using (scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and force = scope_force()))
    with check (scope_kind() = 'SYSTEM' or (scope_kind() = 'FORCE' and force = scope_force()));
grant select, insert on refund to tabard_app;
grant update (provider_id, status) on refund to tabard_app;
