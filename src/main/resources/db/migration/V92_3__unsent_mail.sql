-- What has not gone out is counted on a page, among all that has.
create index mail_sent on mail (sent_at);
create index mailing_addressed on mailing (addressed, queued_at);
create index mailing_event on mailing (event, queued_at);
