insert into rule (id, kind, chosen_kind, title, rule_text, purpose, owner_name, created_at)
values ('00000000-0000-0000-0000-000000000001', 'PROCEDURE', 'PROCEDURE', 'Parafen', 'Vijf parafen.', 'Fouten', 'Directie', timestamp with time zone '2026-09-15 07:30:00+00');
insert into proposal (reference, title, submitter, submitter_name, submitter_mail, organisation, organisation_name, stage, furthest, submitted_at, decide_before, counted_from, form, rule_id)
values ('VRR-2026-0001', 'Eén paraaf is genoeg', 'indiener', 'Sanne Oosterveld', 'indiener@voorbeeld.example', 'directie-wonen', 'Directie Wonen', 'REVIEW', 'REVIEW', timestamp with time zone '2026-09-15 07:30:00+00', date '2026-11-10', date '2026-09-15', 'SUSPENSION', '00000000-0000-0000-0000-000000000001');
