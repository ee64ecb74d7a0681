-- An event in a diagram that people are told about; its letters are addressed when it is first delivered.
create table mailing (
  id         uuid        not null primary key,
  event      varchar(40) not null,
  reference  varchar(32) not null,
  task_id    varchar(64),
  queued_at  timestamp(6) with time zone not null,
  addressed  boolean     not null
);

-- One letter to one person. Its id is its Message-ID, however often it has to be tried.
create table mail (
  id         uuid         not null primary key,
  mailing_id uuid         not null references mailing (id),
  letter     varchar(40)  not null,
  name       varchar(200) not null,
  address    varchar(254) not null,
  purpose    varchar(20),
  subject_of varchar(100),
  path       varchar(200),
  due_on     date,
  sent_at    timestamp(6) with time zone
);
create index mail_mailing on mail (mailing_id);
