package nl.vanregelsnaarruimte.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The file that H2 has open in this application; there is none where the data are anywhere else. */
@Component
class H2File {

    private static final double PERCENT = 100;

    private final SingletonSupplier<Optional<MVStore>> store;

    H2File(DataSource source) {
        this.store = SingletonSupplier.of(() -> find(source));
    }

    Optional<FileState> state() {
        return open().map(H2File::stateOf);
    }

    /** Safe beside the work of others: what they have not committed yet is not touched, and a commit waits meanwhile. */
    void compact(int milliseconds) {
        open().ifPresent(store -> {
            int retention = store.getRetentionTime();
            store.compactFile(milliseconds);
            store.setRetentionTime(retention); // compacting sets it to nothing, and leaves it so
        });
    }

    private Optional<MVStore> open() {
        return store.obtain().filter(store -> !store.isClosed());
    }

    private static FileState stateOf(MVStore store) {
        FileStore<?> file = store.getFileStore();
        double used = file.getFillRate() / PERCENT * file.getChunksFillRate() / PERCENT;
        return new FileState(file.size(), Math.round(file.size() * used), store.getCurrentVersion());
    }

    private static Optional<MVStore> find(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.isWrapperFor(JdbcConnection.class)
                            && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                    ? Optional.of(session.getDatabase().getStore().getMvStore()).filter(MVStore::isPersistent)
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
