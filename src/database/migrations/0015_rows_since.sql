-- What was written since a sequence is found by an index: a page or a save of a long stage asks for nothing else (docs/decisions/remembered-rows.md).
create index on answer (organisation_id, stage_id, sequence);
drop index answer_organisation_id_stage_id_idx;
create index on record_fact (organisation_id, young_person_id, sequence);
drop index record_fact_organisation_id_young_person_id_idx;
