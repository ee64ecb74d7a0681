-- BZK's yes to a proposal, kept here because the pilot and its evaluation read it and know nothing of the review.
create table approval (
  reference        varchar(32)   not null primary key references proposal (reference),
  kind             varchar(20)   not null,
  form             varchar(20)   not null,
  starts_on        date          not null,
  ends_on          date          not null,
  stop_condition   varchar(2000) not null,
  risk             varchar(20)   not null,
  prepared_by      varchar(100)  not null,
  prepared_by_name varchar(200)  not null,
  decided_by       varchar(100)  not null,
  decided_by_name  varchar(200)  not null,
  decided_at       timestamp(6) with time zone not null,
  reason           varchar(4000) not null
);

create table approval_condition (
  reference varchar(32)   not null references approval (reference),
  place     integer       not null,
  what      varchar(1000) not null,
  whose     varchar(200)  not null,
  due_on    date          not null,
  primary key (reference, place)
);
