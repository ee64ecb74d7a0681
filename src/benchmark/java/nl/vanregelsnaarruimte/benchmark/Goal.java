package nl.vanregelsnaarruimte.benchmark;

import static nl.vanregelsnaarruimte.benchmark.Spread.shown;

/**
 * What a figure is held to.
 *
 * @param sign 1 when more is better, -1 when less is
 * @param must what is owed
 * @param stretch what is aimed at
 */
record Goal(String id, int sign, double must, double stretch) {

    static Goal atLeast(String id, double must, double stretch) {
        return new Goal(id, 1, must, stretch);
    }

    static Goal atMost(String id, double must, double stretch) {
        return new Goal(id, -1, must, stretch);
    }

    /** A row whose ratio is what counts. */
    Row row(String what, String anchor, String ours, double ratio) {
        return new Row(id, what, anchor, ours, shown(ratio), bound(must), bound(stretch), reached(ratio));
    }

    /** A row whose own figure is what counts, whatever the anchor is. */
    Row absolute(String what, String anchor, String ours, double figure) {
        return new Row(id, what, anchor, ours, "", bound(must), bound(stretch), reached(figure));
    }

    private String reached(double figure) {
        if (figure * sign >= stretch * sign) {
            return "stretch";
        }
        return figure * sign >= must * sign ? "must" : "NO";
    }

    private String bound(double bound) {
        return (sign > 0 ? "≥ " : "≤ ") + shown(bound);
    }
}
