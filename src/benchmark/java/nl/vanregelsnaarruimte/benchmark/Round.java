package nl.vanregelsnaarruimte.benchmark;

/** What a contender did in one round. */
record Round(long count, long nanos, long cpuNanos) {

    static Round parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Round(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    double perSecond() {
        return count * 1e9 / nanos;
    }

    double cpuMillis() {
        return cpuNanos / 1e6 / count;
    }

    @Override
    public String toString() {
        return count + " " + nanos + " " + cpuNanos;
    }
}
