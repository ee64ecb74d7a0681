-- How often its maker has been told that a draft will be deleted, and when last.
alter table draft add column told integer default 0 not null;
alter table draft add column told_on date;
create index draft_old on draft (told, changed_at);
