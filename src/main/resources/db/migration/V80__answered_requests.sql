-- What a write was answered under its Idempotency-Key, so that it can be sent again without being done again.

create table answered_request (
    account     text        not null,
    key         text        not null check (length(key) between 1 and 200),
    fingerprint text        not null,
    status      integer,
    kind        text,
    body        bytea,
    asked_at    timestamptz not null,
    primary key (account, key)
);
alter table answered_request enable row level security;
alter table answered_request force row level security;
create policy answered_request_is_the_programs on answered_request using (scope_kind() = 'SYSTEM') with check (scope_kind() = 'SYSTEM');
grant select, insert, update, delete on answered_request to tabard_app;
