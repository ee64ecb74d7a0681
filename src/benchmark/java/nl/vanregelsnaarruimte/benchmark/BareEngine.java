package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The contender that the product is held against: the engine as it comes, running our own models, and a client that
 * asks for a task, claims it when nobody holds it, and completes it. History is at {@code audit}, less than the
 * engine's default; its metrics and its job executor are off.
 */
final class BareEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final List<Act> road = LifeCycle.of(LocalDate.now(Amsterdam.ZONE));

    BareEngine(ProcessEngine engine) {
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            BareEngine bare = new BareEngine(engine(Database.pool()));
            bare.live(Walk.PLAIN);
            if (bare.runtime.createProcessInstanceQuery().count() > 0) {
                throw new IllegalStateException("the road does not end");
            }
            return new Walking((worker, walk) -> bare.live(walk), () -> {});
        });
    }

    static ProcessEngine engine(DataSource database) throws IOException {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("audit");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setBeans(EmptyBeans.all());
        ProcessEngine engine = settings.buildProcessEngine();
        if (engine.getRepositoryService().createDeploymentQuery().count() == 0) {
            deploy(engine);
        }
        return engine;
    }

    private static void deploy(ProcessEngine engine) throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*mn")) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    private void live(Walk walk) throws Exception {
        live(walk, road.size());
    }

    /** The first so many acts of a life. */
    void live(Walk walk, int acts) throws Exception {
        String key = UUID.randomUUID().toString();
        walk.does("start", () -> runtime.startProcessInstanceByKey("ProposalProcess", key));
        for (Act act : road.subList(0, acts)) {
            walk.does(act.step(), () -> act(key, act));
        }
    }

    private void act(String key, Act act) {
        if (act.isMessage()) {
            runtime.createMessageCorrelation(act.step())
                    .processInstanceBusinessKey(key)
                    .correlate();
            return;
        }
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(act.step())
                .singleResult();
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), act.by());
        }
        tasks.complete(task.getId(), act.outcomes());
    }
}
