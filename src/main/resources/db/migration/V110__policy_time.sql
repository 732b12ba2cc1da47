-- A policy through both times: what a version said while it was known, why its row was replaced, and that nothing else of
-- it is ever changed.

alter table policy_version add column cause text not null default 'APPROVED' check (cause in ('APPROVED', 'SUCCEEDED', 'CORRECTED'));
alter table policy_version add column cause_reason text check (cause <> 'CORRECTED' or length(cause_reason) > 0);
comment on column policy_version.cause is 'why this row became known: its version was approved, its end was set by the next version, or it was corrected';

-- Two things may become known at one instant; of one version only one of them is known at a time.
alter table policy_version drop constraint policy_version_once;
alter table policy_version add constraint policy_version_once exclude using gist
    (force with =, scheme with =, version with =, tstzrange(known_from, known_to) with &&);
alter table policy_version drop constraint policy_version_check1;
alter table policy_version add constraint policy_version_known_in_order check (known_to >= known_from);

-- The program ends what is known of a row, once, and changes nothing else.
revoke update (valid_to) on policy_version from tabard_app;
create policy policy_is_closed_once on policy_version as restrictive for update using (known_to is null) with check (known_to is not null);
