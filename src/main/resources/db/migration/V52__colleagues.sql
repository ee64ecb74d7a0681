-- When somebody was asked last, and whether he has been reminded. Whoever was asked before this counts as reminded.
alter table participant add column asked_at timestamp(6) with time zone;
alter table participant add column reminded boolean default false not null;
update participant set
  reminded = true,
  asked_at = (select submitted_at from proposal where proposal.reference = participant.reference);
alter table participant alter column asked_at set not null;
create index participant_silent on participant (kind, status, reminded, asked_at);
