package org.aliquot.integrity;

/** How likely so many of independent events are that are not equally likely. Pure. */
final class Chances {

    private Chances() {}

    /**
     * The chance that at least so many of them happen: the upper tail of the generalized binomial (Poisson binomial)
     * distribution, exact, by adding one event after the other (Lord and Wingersky 1984). O(events × least) time.
     *
     * @param each the chance of each, in [0, 1]; not modified
     * @return 1 for a {@code least} of 0 or less, 0 for more than there are events
     */
    static double atLeast(double[] each, int least) {
        if (least <= 0) {
            return 1;
        }
        // having[k]: the chance of just k so far, for k < least; what reaches `least` leaves and stays
        double[] having = new double[least];
        having[0] = 1;
        double reached = 0;
        for (int event = 0; event < each.length; event++) {
            double chance = each[event];
            reached += having[least - 1] * chance;
            for (int k = Math.min(least - 1, event + 1); k > 0; k--) {
                having[k] = having[k] * (1 - chance) + having[k - 1] * chance;
            }
            having[0] *= 1 - chance;
        }
        return reached;
    }
}
