package nl.vanregelsnaarruimte.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/**
 * Answers for the engine's database what was read before and stands as long as nothing is deployed, and what this
 * application never has; the engine asks both again in each command.
 */
@Intercepts({
    @Signature(
            type = Executor.class,
            method = "query",
            args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
    @Signature(
            type = Executor.class,
            method = "update",
            args = {MappedStatement.class, Object.class})
})
class StandingFacts implements Interceptor {

    /** No API of ours makes a subtask, an incident or a link between a task and a person or group. */
    private static final Set<String> NEVER =
            Set.of("selectTasksByParentTaskId", "selectIncidentsByConfiguration", "selectIdentityLinksByTask");

    private static final Set<String> STANDING = Set.of(
            "selectProcessDefinition",
            "selectProcessDefinitionByDeploymentAndKey",
            "selectDecisionDefinitionByDeploymentAndKey",
            "selectLatestProcessDefinitionByKey",
            "selectJobDefinition");

    private static final Set<String> DEPLOYED = Set.of(
            "insertDeployment",
            "insertProcessDefinition",
            "insertDecisionDefinition",
            "insertJobDefinition",
            "deleteDeployment");

    private final Map<List<Object>, List<?>> known = new ConcurrentHashMap<>();

    @Override
    public Object intercept(Invocation call) throws Throwable {
        MappedStatement statement = (MappedStatement) call.getArgs()[0];
        String name = statement.getId().substring(statement.getId().lastIndexOf('.') + 1);
        if (statement.getSqlCommandType() != SqlCommandType.SELECT) {
            forgetWhen(DEPLOYED.contains(name));
            return call.proceed();
        }
        if (NEVER.contains(name)) {
            return new ArrayList<>();
        }
        return STANDING.contains(name) ? remembered(name, call) : call.proceed();
    }

    private Object remembered(String name, Invocation call) throws Throwable {
        List<Object> question = List.of(name, key(call.getArgs()[1]));
        List<?> answer = known.get(question);
        if (answer == null) {
            answer = (List<?>) call.proceed();
            if (!answer.isEmpty()) {
                known.put(question, List.copyOf(answer));
            }
        }
        return new ArrayList<>(answer);
    }

    private static Object key(Object asked) {
        Object parameter = asked instanceof ListQueryParameterObject list ? list.getParameter() : asked;
        return parameter instanceof Map<?, ?> map ? Map.copyOf(map) : parameter;
    }

    private void forgetWhen(boolean deployed) {
        if (deployed) {
            known.clear();
        }
    }
}
