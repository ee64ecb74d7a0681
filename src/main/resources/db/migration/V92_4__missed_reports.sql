-- Of which term people have been told that a team let it pass and the next one too.
alter table pilot add column told_missed date;
