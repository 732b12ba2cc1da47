-- Changes of the law that the packs do not know of yet. None is edited: a correction closes the old answer's time of
-- knowledge and opens a new one, so that both stay askable.

create table catalogue_change (
    id          uuid primary key,
    scheme      text        not null,
    power       text        not null,
    countries   text[]      not null check (countries <@ array['E', 'W'] and cardinality(countries) between 1 and 2),
    kind        text        not null check (kind in ('REPEAL', 'COMMENCE', 'CONFIRM_STANDING')),
    effective   date        not null,
    instrument  text        not null check (length(instrument) between 1 and 500),
    sources     text[]      not null check (cardinality(sources) between 1 and 10),
    confidence  text        not null check (confidence in ('VERIFIED', 'INFERRED')),
    corrects    uuid        references catalogue_change,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    recorded_by text        not null,
    capacity    text        not null,
    -- One change of a power on a day in a country at a time of knowledge.
    constraint catalogue_changes_do_not_overlap_in_england exclude using gist
        (scheme with =, power with =, effective with =, tstzrange(known_from, known_to) with &&) where ('E' = any (countries)),
    constraint catalogue_changes_do_not_overlap_in_wales exclude using gist
        (scheme with =, power with =, effective with =, tstzrange(known_from, known_to) with &&) where ('W' = any (countries))
);
alter table catalogue_change enable row level security;
alter table catalogue_change force row level security;
-- The law is public.
create policy catalogue_change_is_public on catalogue_change for select using (true);
create policy catalogue_change_is_recorded on catalogue_change for insert
    with check (scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN');
create policy catalogue_change_is_corrected on catalogue_change for update
    using (scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN') with check (scope_kind() = 'SYSTEM' or scope_role() = 'ADMIN');
grant select, insert on catalogue_change to tabard_app;
grant update (known_to) on catalogue_change to tabard_app;
grant select on catalogue_change to tabard_reader;
