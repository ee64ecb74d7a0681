package nl.vanregelsnaarruimte.storage;

/** How large a file is, how much of it is still in use, and at which version of the data that was. */
record FileState(long size, long live, long version) {

    boolean isOver(long bytes) {
        return size > bytes;
    }

    double ratio() {
        return (double) size / Math.max(1, live);
    }
}
