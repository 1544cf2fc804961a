package org.aliquot.lab;

/**
 * The 95 % limits of a cell class in a differential count, in whole percent: the sampling error that a count of n cells cannot
 * escape.
 *
 * <p>Exact binomial limits (Clopper and Pearson 1934) rounded outwards to whole percent, which gives the table of Rümke (1978, in:
 * Koepke, Differential leukocyte counting, College of American Pathologists; printed again in CLSI H20).
 *
 * @param low the lowest percentage consistent with the count
 * @param high the highest
 */
public record CountLimits(int low, int high) {

    private static final double TAIL = 0.025;

    /**
     * @param cells of the class, 0 to n
     * @param n leukocytes counted, 1 to 10,000
     */
    public static CountLimits of(int cells, int n) {
        if (n < 1 || n > 10_000 || cells < 0 || cells > n) {
            throw new IllegalArgumentException("%d of %d cells".formatted(cells, n));
        }
        int low = 0;
        while (low < 100 && probability(cells, n, n, (low + 1) / 100.0) <= TAIL) {
            low++;
        }
        int high = 100;
        while (high > 0 && probability(0, cells, n, (high - 1) / 100.0) <= TAIL) {
            high--;
        }
        return new CountLimits(low, high);
    }

    /** Whether the percentage that so many of n cells make lies within the limits. */
    public boolean contains(int cells, int n) {
        return 100L * cells >= (long) low * n && 100L * cells <= (long) high * n;
    }

    /** The probability of first to last cells among n, each of the class with probability p; error below 1e-11. */
    private static double probability(int first, int last, int n, double p) {
        if (p <= 0 || p >= 1) {
            int certain = p <= 0 ? 0 : n;
            return first <= certain && certain <= last ? 1 : 0;
        }
        double logOdds = StrictMath.log(p) - StrictMath.log1p(-p);
        double logTerm = n * StrictMath.log1p(-p);
        double sum = 0;
        for (int k = 0; k <= last; k++) {
            sum += k >= first ? StrictMath.exp(logTerm) : 0;
            logTerm += StrictMath.log((n - k) / (k + 1.0)) + logOdds;
        }
        return sum;
    }
}
