-- Of which term people have been told that it went by without a decision; a term can begin again.
alter table proposal add column told_late date;
create index proposal_undecided on proposal (stage, decide_before);

-- How many of the reminders in the morning round a team that has yet to start has had.
alter table pilot add column start_reminders integer default 0 not null;

-- The last day of which the morning round was made; one row.
create table morning_round (
  last_on date not null
);
insert into morning_round (last_on) values ('2000-01-01');
