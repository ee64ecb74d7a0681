package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.task.api.Task;

/** Another engine as it comes, on the same road with the same client: history at {@code audit}, no job executor. */
final class FlowableEngine {

    /** What our tables are asked, which the other engine wants as variables. */
    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("existingRoom", false),
            Map.entry("referred", false),
            Map.entry("excluded", false),
            Map.entry("form", "SUSPENSION"),
            Map.entry("suspendable", "YES"),
            Map.entry("primaryProcess", "MET"),
            Map.entry("gain", "MET"),
            Map.entry("commitment", "MET"),
            Map.entry("mandate", "OPEN"),
            Map.entry("ruleKind", "PROCEDURE"));

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final List<Act> road = LifeCycle.of(LocalDate.now(Amsterdam.ZONE));

    private FlowableEngine(ProcessEngine engine) {
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            FlowableEngine other = new FlowableEngine(engine());
            other.live(Walk.PLAIN);
            if (other.runtime.createProcessInstanceQuery().count() > 0) {
                throw new IllegalStateException("the road does not end");
            }
            return new Walking((worker, walk) -> other.live(walk), () -> {});
        });
    }

    private static ProcessEngine engine() throws IOException {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(Database.pool());
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("audit");
        settings.setAsyncExecutorActivate(false);
        settings.setBeans(EmptyBeans.all());
        settings.addConfigurator(new DmnEngineConfigurator());
        ProcessEngine engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        FlowableModels.all().forEach(deployment::addString);
        deployment.deploy();
        return engine;
    }

    private void live(Walk walk) throws Exception {
        String key = UUID.randomUUID().toString();
        walk.does("start", () -> runtime.startProcessInstanceByKey("ProposalProcess", key, FACTS));
        for (Act act : road) {
            walk.does(act.step(), () -> act(key, act));
        }
    }

    private void act(String key, Act act) {
        if (act.isMessage()) {
            String waiting = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(key, true)
                    .messageEventSubscriptionName(act.step())
                    .singleResult()
                    .getId();
            runtime.messageEventReceived(act.step(), waiting);
            return;
        }
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(act.step())
                .singleResult();
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), act.by());
        }
        tasks.complete(task.getId(), outcomes(act));
    }

    /** The facts that other tables need are there when they are asked. */
    private static Map<String, Object> outcomes(Act act) {
        Map<String, Object> outcomes = new HashMap<>(act.outcomes());
        if (outcomes.containsKey("mandateAnswer")) {
            outcomes.put("mandate", "GIVEN");
        }
        if (act.step().equals(PilotProcess.TASK_START_PILOT)) {
            outcomes.putAll(Map.of("risk", "LOW", "months", 6));
        }
        return outcomes;
    }
}
