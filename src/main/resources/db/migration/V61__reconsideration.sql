-- A submitter who does not agree with a refusal may ask once that another official looks again.
create table reconsideration (
  reference        varchar(32)   not null primary key references proposal (reference),
  request          varchar(4000) not null,
  asked_at         timestamp(6) with time zone not null,
  outcome          varchar(20),
  reason           varchar(4000) not null,
  answered_by      varchar(100),
  answered_by_name varchar(200),
  answered_at      timestamp(6) with time zone
);

-- A review that is done again asks everybody again: what was said before stays beside it, by round.
create table dossier_check_by_round (
  reference       varchar(32)   not null references proposal (reference),
  round           integer       not null,
  risk_factors    varchar(400)  not null,
  risk            varchar(20)   not null,
  stop_condition  varchar(2000) not null,
  owner_asked     boolean       not null,
  checked_by      varchar(100)  not null,
  checked_by_name varchar(200)  not null,
  checked_at      timestamp(6) with time zone not null,
  primary key (reference, round)
);
insert into dossier_check_by_round
select reference, 1, risk_factors, risk, stop_condition, owner_asked, checked_by, checked_by_name, checked_at
from dossier_check;
drop table dossier_check;
alter table dossier_check_by_round rename to dossier_check;

create table voice_by_round (
  reference     varchar(32)   not null references proposal (reference),
  round         integer       not null,
  kind          varchar(20)   not null,
  code          varchar(100)  not null,
  name          varchar(450)  not null,
  asked_at      timestamp(6) with time zone not null,
  answer        varchar(20),
  reason        varchar(4000) not null,
  conditions    varchar(4000) not null,
  given_by      varchar(100),
  given_by_name varchar(200),
  answered_at   timestamp(6) with time zone,
  primary key (reference, round, kind, code)
);
insert into voice_by_round
select reference, 1, kind, code, name, asked_at, answer, reason, conditions, given_by, given_by_name, answered_at
from voice;
drop table voice;
alter table voice_by_round rename to voice;

create table consultation_by_round (
  reference        varchar(32)   not null references proposal (reference),
  round            integer       not null,
  held_on          date          not null,
  with_whom        varchar(1000) not null,
  agreed           varchar(4000) not null,
  recorded_by      varchar(100)  not null,
  recorded_by_name varchar(200)  not null,
  recorded_at      timestamp(6) with time zone not null,
  primary key (reference, round)
);
insert into consultation_by_round
select reference, 1, held_on, with_whom, agreed, recorded_by, recorded_by_name, recorded_at from consultation;
drop table consultation;
alter table consultation_by_round rename to consultation;
