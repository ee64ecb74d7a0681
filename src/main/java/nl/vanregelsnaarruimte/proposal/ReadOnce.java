package nl.vanregelsnaarruimte.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was read or written in this transaction, by reference, so that it is not asked for twice. */
public class ReadOnce<T> {

    /** What belongs to this reference; {@code read} is asked at most once in a transaction. */
    public T get(String reference, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Map<String, T> known = known();
        T found = known.get(reference);
        if (found == null) {
            found = read.get();
            known.put(reference, found);
        }
        return found;
    }

    /** For whoever writes it whole: the next reader finds this. */
    public void put(String reference, T written) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().put(reference, written);
        }
    }

    /** For whoever writes a part: the next reader finds what was read with that part changed, or reads. */
    public void change(String reference, UnaryOperator<T> written) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().computeIfPresent(reference, (same, found) -> written.apply(found));
        }
    }

    /** For whoever writes: the next reader reads again. */
    public void forget() {
        if (resource() instanceof Map<?, ?> known) {
            known.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, T> known() {
        if (resource() instanceof Map<?, ?> known) {
            return (Map<String, T>) known;
        }
        Map<String, T> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Bound(fresh));
        return fresh;
    }

    private @Nullable Object resource() {
        return TransactionSynchronizationManager.getResource(this);
    }

    /** Lasts as long as the transaction; another one that runs in between knows nothing of it. */
    private final class Bound implements TransactionSynchronization {

        private final Map<String, T> known;

        Bound(Map<String, T> known) {
            this.known = known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReadOnce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.this, known);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(ReadOnce.this);
        }
    }
}
