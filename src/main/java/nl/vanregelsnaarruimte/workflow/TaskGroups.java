package nl.vanregelsnaarruimte.workflow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Keeps a task's group off the engine's tables: the work list has it, and nobody asks the engine. */
class TaskGroups extends AbstractBpmnParseListener {

    private static final String GROUP = "ruimte:group";

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        Set<Expression> groups = ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .getCandidateGroupIdExpressions();
        groups.forEach(group -> activity.setProperty(GROUP, group));
        groups.clear();
    }

    /** The group that this task waits for; {@link OpenTask#PERSONAL} when it waits for one person. */
    static String of(DelegateTask task) {
        Object group = ((TaskEntity) task).getExecution().getActivity().getProperty(GROUP);
        return group instanceof Expression written
                ? written.getValue(task.getExecution()).toString()
                : OpenTask.PERSONAL;
    }
}
