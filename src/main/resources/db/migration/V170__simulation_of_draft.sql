-- Which draft of a policy a simulation was run on, and exactly what the draft said then; and which simulation is the last.

alter table simulation
    add column draft      uuid references policy_draft,
    add column draft_hash text,
    add column number     bigint generated always as identity,
    add constraint simulation_of_draft check ((draft is null) = (draft_hash is null));
create index simulation_draft on simulation (draft, number desc) where draft is not null;
