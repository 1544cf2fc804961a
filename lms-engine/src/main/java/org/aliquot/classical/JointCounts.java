package org.aliquot.classical;

/** How many persons got two items both right, counted 64 persons at a time. */
final class JointCounts {

    private final long[][] presented;
    private final long[][] right;

    JointCounts(ScoreMatrix responses) {
        int words = (responses.persons() + 63) / 64;
        presented = new long[responses.items()][words];
        right = new long[responses.items()][words];
        for (int person = 0; person < responses.persons(); person++) {
            long bit = 1L << person;
            for (int answer = responses.from(person); answer < responses.to(person); answer++) {
                presented[responses.item(answer)][person / 64] |= bit;
                if (responses.right(answer)) {
                    right[responses.item(answer)][person / 64] |= bit;
                }
            }
        }
    }

    int items() {
        return right.length;
    }

    /** Covariance with divisor n - 1 over the persons presented with both; NaN for fewer than two. */
    double covariance(int i, int j) {
        double n = common(presented[i], presented[j]);
        if (n < 2) {
            return Double.NaN;
        }
        double product = common(right[i], presented[j]) * common(presented[i], right[j]) / n;
        return (common(right[i], right[j]) - product) / (n - 1);
    }

    private static double common(long[] a, long[] b) {
        long count = 0;
        for (int word = 0; word < a.length; word++) {
            count += Long.bitCount(a[word] & b[word]);
        }
        return count;
    }
}
