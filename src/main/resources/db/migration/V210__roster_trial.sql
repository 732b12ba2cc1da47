-- What the policies of the chosen forces made of a roster's good rows, and how many rows it has, for a list without them.

alter table roster_upload
    add column trial jsonb not null default '{"verdicts": [], "rows": {}}',
    add column row_count integer generated always as (jsonb_array_length(rows)) stored,
    add column good_count integer generated always as
        (jsonb_array_length(jsonb_path_query_array(rows, '$[*] ? (@.findings.size() == 0)'))) stored;
