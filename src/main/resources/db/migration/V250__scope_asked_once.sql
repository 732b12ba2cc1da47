-- The three tables that whole-force questions go through: who asks is worked out once a statement, not once a row. They say what
-- may_see says. The words in (select ...) are what makes it once.
alter policy case_file_seen on case_file using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR')
    or ((select scope_kind()) = 'FORCE' and force = (select scope_force()))
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation())));
alter policy case_file_trained on case_file using ((select scope_kind()) = 'PROVIDER' and status = 'OPEN');
alter policy accreditation_seen on accreditation using (
    (select scope_kind()) in ('SYSTEM', 'AUDITOR', 'PUBLIC')
    or ((select scope_kind()) = 'FORCE' and force = (select scope_force()))
    or ((select scope_kind()) = 'ORGANISATION' and organisation_id = (select scope_organisation())));
alter policy power_grant_seen on power_grant using (
    (select scope_kind()) = 'PUBLIC' or exists (select 1 from accreditation a where a.number = accreditation));
alter policy person_seen_by_the_force_asked on person using (
    (select scope_kind()) in ('FORCE', 'PROVIDER') and exists (select 1 from case_file c where c.person_id = person.id));
alter policy employment_seen_by_the_force_asked on employment using (
    (select scope_kind()) in ('FORCE', 'PROVIDER') and exists (select 1 from case_file c where c.person_id = employment.person_id));

-- A force's accreditations in the order of their numbers, from any of them on.
drop index accreditation_force;
create index accreditation_of_force_in_order on accreditation (force, number);

-- An accreditation has one person and one force, so that naming it names them. It comes first: asked for the grants of one
-- accreditation, the planner may choose this index, and one that begins with the person is then read from end to end.
alter table power_grant drop constraint power_grants_do_not_overlap;
alter table power_grant add constraint power_grants_do_not_overlap exclude using gist
    (accreditation with =, power with =,
     tstzrange(coalesce(notice_from, valid_from::timestamp at time zone 'Europe/London'),
               coalesce(notice_to, valid_to::timestamp at time zone 'Europe/London')) with &&,
     tstzrange(known_from, known_to) with &&);

-- For the same reason these begin with the person, or name the person in a way that no question does.
alter table employment
    drop constraint employment_overlaps,
    drop constraint employment_staff_number_taken,
    add constraint employment_overlaps exclude using gist
        (person_id with =, organisation_id with =, daterange(valid_from, valid_to) with &&),
    -- One number, one person, for ever: whoever comes back may have the old number again, nobody else may.
    add constraint employment_staff_number_taken exclude using gist
        (organisation_id with =, upper(staff_number) with =, (person_id::text) with <>);
