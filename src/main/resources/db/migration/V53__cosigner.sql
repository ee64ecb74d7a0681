-- names change; whoever co-signed before this column was there is known by name alone
alter table cosignature add column cosigner varchar(60);
