package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aliquot.statistics.CalibratedQuestion;

/**
 * How well authors judge difficulty.
 *
 * @param correlation Pearson's, of rating and difficulty; NaN without variance
 * @param distance root of the mean square of rating less difficulty; NaN without items
 */
record Ratings(double correlation, double distance) {

    /** Of questions that have a difficulty. */
    static Ratings of(List<CalibratedQuestion> items) {
        double n = items.size();
        double rated = 0;
        double found = 0;
        for (CalibratedQuestion item : items) {
            rated += item.rated() / n;
            found += requireNonNull(item.estimate().b()) / n;
        }
        double both = 0;
        double ofRated = 0;
        double ofFound = 0;
        double squares = 0;
        for (CalibratedQuestion item : items) {
            double b = requireNonNull(item.estimate().b());
            both += (item.rated() - rated) * (b - found);
            ofRated += (item.rated() - rated) * (item.rated() - rated);
            ofFound += (b - found) * (b - found);
            squares += (item.rated() - b) * (item.rated() - b);
        }
        return new Ratings(both / Math.sqrt(ofRated * ofFound), Math.sqrt(squares / n));
    }
}
