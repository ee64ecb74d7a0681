-- Links between tasks and groups of before ADR 13: the engine no longer asks for them, and would fail to delete their tasks.
delete from ACT_RU_IDENTITYLINK where TASK_ID_ is not null;
