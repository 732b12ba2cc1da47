-- Which accreditation of the demonstration shows what. Empty where there is no demonstration.

create table demo_case (
    purpose        text primary key,
    case_reference text not null references case_file
);
alter table demo_case enable row level security;
alter table demo_case force row level security;
create policy demo_case_is_public on demo_case for select using (true);
create policy demo_case_made on demo_case for insert with check (scope_kind() = 'SYSTEM');
grant select, insert on demo_case to tabard_app;
