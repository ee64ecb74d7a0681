-- What the work list shows of each proposal beside its tasks.
create table work_case (
  reference    varchar(32)  not null primary key,
  title        varchar(200) not null,
  organisation varchar(200) not null
);

-- The open tasks, kept in the same transaction as the engine's own. claimed is a column of its own, never null,
-- because both databases walk an index in order only over such a flag.
create table work_item (
  task_id      varchar(64)  not null primary key,
  step         varchar(64)  not null,
  form_key     varchar(100) not null,
  reference    varchar(32)  not null,
  title        varchar(200) not null,
  organisation varchar(200) not null,
  grp          varchar(100) not null,
  claimed      boolean      not null,
  holder       varchar(100),
  holder_name  varchar(200),
  due_on       date         not null,
  remind_on    date         not null,
  told         boolean      not null,
  reminded     boolean      not null,
  escalate_to  varchar(40)  not null,
  escalated    boolean      not null,
  created_at   timestamp(6) with time zone not null
);
create index work_item_free on work_item (grp, claimed, due_on, task_id);
create index work_item_held on work_item (holder, due_on, task_id);
create index work_item_reference on work_item (reference);
create index work_item_told on work_item (told, due_on);
create index work_item_remind on work_item (reminded, remind_on);
create index work_item_escalate on work_item (escalated, due_on);

-- The tasks that were open once: who was first is told to who comes second.
create table work_done (
  task_id   varchar(64)  not null primary key,
  step      varchar(64)  not null,
  reference varchar(32)  not null,
  grp       varchar(100) not null,
  holder    varchar(100),
  done_by   varchar(200),
  done_at   timestamp(6) with time zone not null
);
create index work_done_reference on work_done (reference);
