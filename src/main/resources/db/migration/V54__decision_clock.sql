-- From which day the eight weeks for a decision are counted, and since when they stand still.
alter table proposal add column counted_from date;
update proposal set counted_from = decide_before - 56;
alter table proposal alter column counted_from set not null;
alter table proposal add column stood_since date;
