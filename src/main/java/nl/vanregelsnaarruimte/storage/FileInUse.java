package nl.vanregelsnaarruimte.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what a hundred lines of a failed start mean: the H2 file belongs to another process. */
class FileInUse extends AbstractFailureAnalyzer<SQLException> {

    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        return cause.getErrorCode() == ALREADY_OPEN
                ? new FailureAnalysis(
                        "The H2 file is in use by another process.",
                        "Stop that one first, or give this one a folder (DATA) or a database (DB_URL) of its own.",
                        cause)
                : null;
    }
}
