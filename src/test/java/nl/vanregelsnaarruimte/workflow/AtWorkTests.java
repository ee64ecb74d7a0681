package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who does a task keeps it from everybody else until he is ready: H2 tells another to come back later. */
class AtWorkTests extends PathTest {

    @Autowired
    Worklist worklist;

    @Autowired
    Users users;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void keepsTheTaskUntilTheTransactionEnds() {
        User adviser = users.find("imi").orElseThrow();
        String task = road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, road.submit("indiener", Forms.proposal()))
                .id();

        new TransactionTemplate(transactions).executeWithoutResult(own -> {
            worklist.atWork(task, adviser);
            assertThatThrownBy(() -> takeElsewhere(task)).isInstanceOf(QueryTimeoutException.class);
        });

        assertThat(takeElsewhere(task)).isEqualTo(task);
    }

    /** By a connection of its own, which does not wait. */
    private String takeElsewhere(String task) {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return another.execute(other -> db.sql("select task_id from work_item where task_id = ? for update nowait")
                .param(task)
                .query(String.class)
                .single());
    }
}
