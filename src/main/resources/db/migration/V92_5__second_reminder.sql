-- Some steps are reminded of twice, the second time on this day.
alter table work_item add column remind_again_on date;
alter table work_item add column reminded_again boolean default false not null;
create index work_item_again on work_item (reminded_again, remind_again_on);
