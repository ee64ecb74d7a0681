package nl.vanregelsnaarruimte.access;

/**
 * An attempt to log in while it is judged, and how many there were lately with it counted.
 *
 * @param typedRow where it is counted by what was typed and by address
 * @param accountRow where it is counted by account
 */
record LoginAttempt(long typedRow, long accountRow, int byTyped, int byAccount, int byAddress) {

    /** Whether this name was typed too often, whether somebody has it or not. */
    boolean isTypedTooOften() {
        return byTyped > LoginAttempts.BY_ACCOUNT;
    }

    /** Whether too much went wrong at this address, maybe by others. */
    boolean isCrowded() {
        return byAddress > LoginAttempts.BY_ADDRESS;
    }

    /** Whether even the right password will not do; from a crowded address the first must be right. */
    boolean isBarred() {
        return byAccount > (isCrowded() ? 1 : LoginAttempts.BY_ACCOUNT);
    }
}
