-- BZK may send a dossier back to the intake once, with a reason (domain E.3).
create table sent_back (
  reference    varchar(32)   not null primary key references proposal (reference),
  reason       varchar(4000) not null,
  sent_by      varchar(100)  not null,
  sent_by_name varchar(200)  not null,
  sent_at      timestamp(6) with time zone not null
);
