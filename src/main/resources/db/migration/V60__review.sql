-- What the assessor found when the proposal came to BZK.
create table dossier_check (
  reference       varchar(32)   not null primary key references proposal (reference),
  risk_factors    varchar(400)  not null,
  risk            varchar(20)   not null,
  stop_condition  varchar(2000) not null,
  owner_asked     boolean       not null,
  checked_by      varchar(100)  not null,
  checked_by_name varchar(200)  not null,
  checked_at      timestamp(6) with time zone not null
);

-- Everybody who was asked for a judgement: each union, the owner of the rule, the lawyer. Answered once, never again;
-- a row with a moment but no answer is somebody who let the term pass.
create table voice (
  reference     varchar(32)   not null references proposal (reference),
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
  primary key (reference, kind, code)
);

-- The talk that a union's objection asks for.
create table consultation (
  reference        varchar(32)   not null primary key references proposal (reference),
  held_on          date          not null,
  with_whom        varchar(1000) not null,
  agreed           varchar(4000) not null,
  recorded_by      varchar(100)  not null,
  recorded_by_name varchar(200)  not null,
  recorded_at      timestamp(6) with time zone not null
);

-- What the assessor advises; a new round each time the decider hands it back.
create table advice (
  reference         varchar(32)   not null references proposal (reference),
  round             integer       not null,
  verdict           varchar(20)   not null,
  starts_on         date,
  ends_on           date,
  stop_condition    varchar(2000) not null,
  experiment_clause varchar(1000) not null,
  refusal_reasons   varchar(500)  not null,
  reason            varchar(4000) not null,
  letter            varchar(4000) not null,
  prepared_by       varchar(100)  not null,
  prepared_by_name  varchar(200)  not null,
  prepared_at       timestamp(6) with time zone not null,
  primary key (reference, round)
);

-- Why the decider handed an advice back.
create table returned_advice (
  reference        varchar(32)   not null,
  round            integer       not null,
  reason           varchar(4000) not null,
  returned_by      varchar(100)  not null,
  returned_by_name varchar(200)  not null,
  returned_at      timestamp(6) with time zone not null,
  primary key (reference, round),
  foreign key (reference, round) references advice (reference, round)
);

-- Each decision that a decider wrote and read the letter of; the one that was sent has a moment of sending.
create table decision (
  reference       varchar(32)    not null,
  version         integer        not null,
  round           integer        not null,
  verdict         varchar(20)    not null,
  refusal_reasons varchar(500)   not null,
  reason          varchar(4000)  not null,
  letter          varchar(30000) not null,
  written_by      varchar(100)   not null,
  written_by_name varchar(200)   not null,
  written_at      timestamp(6) with time zone not null,
  sent_at         timestamp(6) with time zone,
  primary key (reference, version),
  foreign key (reference, round) references advice (reference, round)
);

-- The conditions of an advice (by its round) and of a decision (by its version).
create table review_condition (
  reference varchar(32)   not null references proposal (reference),
  source    varchar(20)   not null,
  version   integer       not null,
  place     integer       not null,
  what      varchar(1000) not null,
  whose     varchar(200)  not null,
  due_on    date          not null,
  primary key (reference, source, version, place)
);
