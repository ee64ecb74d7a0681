package nl.vanregelsnaarruimte.workflow;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Tries a move once more when another step of the same proposal moved in the same moment. */
public final class Again {

    private static final int TRIES = 3;

    private Again() {}

    /**
     * Does this, and does it again when the database let somebody else go first.
     *
     * @param move a transaction of its own, which asks again whether the move is possible: the try before may have lost
     * @throws ConcurrencyFailureException when the third try lost as well
     * @throws DuplicateKeyException when the third try still found what only one can have
     */
    public static <T> T whenCrossed(Supplier<T> move) {
        for (int left = TRIES; ; left--) {
            try {
                return move.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException crossed) {
                if (left == 1) {
                    throw crossed;
                }
            }
        }
    }
}
