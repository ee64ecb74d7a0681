-- What the team saw, beside the end values that stand with the pilot's indicators.
create table end_report (
  reference    varchar(32)   not null primary key references pilot (reference),
  better       varchar(2000) not null,
  worse        varchar(2000) not null,
  unexpected   varchar(2000) not null,
  purpose_kept varchar(10)   not null,
  purpose_how  varchar(2000) not null,
  told_by_name varchar(200)  not null,
  told_at      timestamp(6) with time zone not null
);

create table evaluation (
  reference       varchar(32)   not null primary key references pilot (reference),
  strength        varchar(1)    not null,
  rule_off        varchar(10)   not null,
  answer          varchar(2000) not null,
  recommendation  varchar(20)   not null,
  advice          varchar(2000) not null,
  summary         varchar(2000) not null,
  outcome         varchar(200)  not null,
  written_by      varchar(100)  not null,
  written_by_name varchar(200)  not null,
  written_at      timestamp(6) with time zone not null
);

create table finding (
  reference varchar(32)  not null references evaluation (reference),
  place     integer      not null,
  kind      varchar(20)  not null,
  whose     varchar(20)  not null,
  what      varchar(300) not null,
  primary key (reference, place)
);

create table reaction (
  reference varchar(32)   not null primary key references evaluation (reference),
  correct   varchar(10)   not null,
  words     varchar(2000) not null,
  given_by_name varchar(200) not null,
  given_at  timestamp(6) with time zone not null
);

create table follow_up (
  reference       varchar(32)   not null primary key references evaluation (reference),
  decision        varchar(20)   not null,
  reason          varchar(2000) not null,
  decided_by      varchar(100)  not null,
  decided_by_name varchar(200)  not null,
  decided_at      timestamp(6) with time zone not null
);

-- The public card as it was published: copies, so that nothing that changes later changes it.
create table card (
  number            varchar(20)   not null primary key,
  reference         varchar(32)   not null unique references pilot (reference),
  title             varchar(200)  not null,
  organisation_name varchar(200)  not null,
  sector            varchar(40)   not null,
  rule_kind         varchar(30)   not null,
  rule_text         varchar(8000) not null,
  rule_purpose      varchar(4000) not null,
  rule_place        varchar(600)  not null,
  first_day         date          not null,
  last_day          date          not null,
  stopped           boolean       not null,
  outcome           varchar(200)  not null,
  summary           varchar(2000) not null,
  worse             varchar(2000) not null,
  strength          varchar(1)    not null,
  advice            varchar(2000) not null,
  decision          varchar(20)   not null,
  reason            varchar(2000) not null,
  words             varchar(6000) not null,
  published_at      timestamp(6) with time zone not null,
  hash              varchar(64)   not null
);
create index card_sector on card (sector, number);
create index card_kind on card (rule_kind, number);
create index card_decision on card (decision, number);

-- A value that says something about fewer than five is not here.
create table card_figure (
  number    varchar(20)  not null references card (number),
  place     integer      not null,
  core      varchar(2),
  name      varchar(100) not null,
  unit      varchar(40)  not null,
  direction varchar(10)  not null,
  value_before numeric(14, 2),
  value_after  numeric(14, 2),
  target    numeric(14, 2) not null,
  few       boolean      not null,
  primary key (number, place)
);

create table card_finding (
  number varchar(20)  not null references card (number),
  place  integer      not null,
  kind   varchar(20)  not null,
  whose  varchar(20)  not null,
  what   varchar(300) not null,
  primary key (number, place)
);
