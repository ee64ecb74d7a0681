package nl.vanregelsnaarruimte.storage;

import java.util.Map;

/** How large a file is, how much of it is still in use, and how often it was written to. */
record FileState(long size, long live, long writes) {

    private static final double PERCENT = 100;

    /** From what H2 tells of itself. */
    static FileState of(Map<String, Long> told) {
        long size = told.getOrDefault("info.FILE_SIZE", 0L);
        double used = told.getOrDefault("info.FILL_RATE", 0L)
                / PERCENT
                * told.getOrDefault("info.CHUNKS_FILL_RATE", 0L)
                / PERCENT;
        return new FileState(size, Math.round(size * used), told.getOrDefault("info.FILE_WRITE", 0L));
    }

    boolean isOver(long bytes) {
        return size > bytes;
    }

    double ratio() {
        return (double) size / Math.max(1, live);
    }
}
