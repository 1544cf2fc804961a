package org.aliquot.classical;

/** Alpha without each item, from whole-number sums, so that a test without variance is seen exactly. */
final class RestVariances {

    private final ScoreMatrix responses;
    private final ItemColumns columns;
    private final Totals totals;
    private double variances;

    RestVariances(ScoreMatrix responses, ItemColumns columns, Totals totals) {
        this.responses = responses;
        this.columns = columns;
        this.totals = totals;
        for (int item = 0; item < responses.items(); item++) {
            variances += variance(item);
        }
    }

    private int right(int item) {
        int right = 0;
        for (int place = columns.from(item); place < columns.to(item); place++) {
            right += responses.right(columns.answer(place)) ? 1 : 0;
        }
        return right;
    }

    private double variance(int item) {
        double n = columns.n(item);
        double right = right(item);
        return right * (n - right) / (n * (n - 1));
    }

    double alphaWithout(int item) {
        int others = responses.items() - 1;
        double rest = restVariance(item);
        return others < 2 || rest == 0
                ? Double.NaN
                : others / (others - 1.0) * (1 - (variances - variance(item)) / rest);
    }

    /** Of the number right without the item, divisor n - 1. */
    private double restVariance(int item) {
        long sum = 0;
        long squares = 0;
        for (int place = columns.from(item); place < columns.to(item); place++) {
            int person = columns.person(place);
            long rest = totals.right(person) - (responses.right(columns.answer(place)) ? 1 : 0);
            sum += rest;
            squares += rest * rest;
        }
        long n = columns.n(item);
        return (double) (n * squares - sum * sum) / ((double) n * (n - 1));
    }
}
