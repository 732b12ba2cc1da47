-- An e-mail that carries a secret, such as the link by which a person answers, is kept no longer than it waits: what it says and
-- the address are removed once it has gone out or was given up, and at the latest at this moment. Its row in email_delivery stays.
alter table email_message add column forget_at timestamptz;
create index email_message_forgotten on email_message (forget_at) where forget_at is not null;
create policy email_message_removed on email_message for delete using (scope_kind() = 'SYSTEM' and forget_at is not null);
grant delete on email_message to tabard_app;
