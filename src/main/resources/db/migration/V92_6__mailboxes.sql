-- Whose proposals these are is asked by the mailbox behind an address, however it was written: the rule of MailAddress.
alter table participant add column mailbox varchar(254);
update participant set mailbox = regexp_replace(lower(mail), '\+[^@]*@', '@');
alter table participant alter column mailbox set not null;
drop index participant_mail;
create index participant_mailbox on participant (mailbox);
