-- An arrangement may be known otherwise from the very moment on at which it was recorded: then it never was.
alter table arrangement drop constraint arrangement_check1, add constraint arrangement_known_in_order check (known_to >= known_from);
