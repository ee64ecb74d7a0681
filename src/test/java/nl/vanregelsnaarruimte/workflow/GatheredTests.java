package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class GatheredTests {

    private final List<List<String>> written = new ArrayList<>();
    private final Gathered<String> rows = new Gathered<>(written::add);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(new EmbeddedDatabaseBuilder()
                    .generateUniqueName(true)
                    .setType(EmbeddedDatabaseType.H2)
                    .build()));

    @Test
    void writesTogetherWhatOneTransactionAdds() {
        transaction.executeWithoutResult(status -> {
            rows.add("first");
            rows.add("second");
            assertThat(written).isEmpty();
        });

        assertThat(written).containsExactly(List.of("first", "second"));
    }

    @Test
    void writesForWhoeverReads() {
        transaction.executeWithoutResult(status -> {
            rows.add("first");
            rows.flush();
            assertThat(written).containsExactly(List.of("first"));
            rows.add("second");
        });

        assertThat(written).containsExactly(List.of("first"), List.of("second"));
    }

    @Test
    void writesNothingOfWhatFailed() {
        Throwable failure = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            rows.add("lost");
            throw new IllegalStateException("the step failed");
        }));
        transaction.executeWithoutResult(status -> rows.add("kept"));

        assertThat(failure).isInstanceOf(IllegalStateException.class);
        assertThat(written).containsExactly(List.of("kept"));
    }

    @Test
    void keepsTheRowsOfATransactionInBetweenApart() {
        TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            rows.add("outer");
            apart.executeWithoutResult(inner -> rows.add("inner"));
            assertThat(written).containsExactly(List.of("inner"));
        });

        assertThat(written).containsExactly(List.of("inner"), List.of("outer"));
    }

    @Test
    void writesAtOnceOutsideATransaction() {
        rows.add("alone");

        assertThat(written).containsExactly(List.of("alone"));
    }
}
