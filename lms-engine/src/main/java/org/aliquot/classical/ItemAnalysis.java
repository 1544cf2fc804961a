package org.aliquot.classical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Classical item analysis of scored answers. Definitions and sources: docs/engine/item-analysis.md.
 *
 * <p>Where some items were not presented to some persons, correlations are taken with the share right instead of the number
 * right, alpha comes from pairwise covariances, and what has no definition then is NaN. O(answers + items² persons / 64) time.
 * Thread-safe.
 */
public final class ItemAnalysis {

    private final ScoreMatrix responses;
    private final ItemColumns columns;
    private final Totals totals;
    private final UpperLowerGroups tails;

    /** @throws IllegalArgumentException for fewer than two persons or no item */
    public ItemAnalysis(ScoreMatrix responses) {
        if (responses.persons() < 2 || responses.items() < 1) {
            throw new IllegalArgumentException("an item analysis needs two persons and an item");
        }
        this.responses = responses;
        columns = new ItemColumns(responses);
        totals = new Totals(responses);
        tails = new UpperLowerGroups(totals);
    }

    /** In the order of the items. */
    public List<ItemStatistics> items() {
        var rest = new RestVariances(responses, columns, totals);
        return IntStream.range(0, responses.items())
                .parallel()
                .mapToObj(item -> item(item, rest))
                .toList();
    }

    private ItemStatistics item(int item, RestVariances rest) {
        int n = columns.n(item);
        int right = 0;
        double tail = 0;
        for (int place = columns.from(item); place < columns.to(item); place++) {
            if (responses.right(columns.answer(place))) {
                right++;
                tail += tails.weight(columns.person(place));
            }
        }
        boolean complete = responses.isComplete();
        return new ItemStatistics(
                n,
                n == 0 ? Double.NaN : (double) right / n,
                withScore(item, responses::right),
                withRest(item, responses::right),
                complete && !tails.areEmpty() ? tail : Double.NaN,
                complete ? rest.alphaWithout(item) : Double.NaN);
    }

    /** Of every option that someone chose, in the order of their numbers. */
    public List<OptionStatistics> options(int item, OptionChoices choices) {
        int[] counts = new int[choices.options()];
        for (int place = columns.from(item); place < columns.to(item); place++) {
            counts[choices.chosen(columns.answer(place))]++;
        }
        var found = new ArrayList<OptionStatistics>();
        for (int option = 0; option < counts.length; option++) {
            if (counts[option] > 0) {
                found.add(option(item, option, counts[option], choices));
            }
        }
        return found;
    }

    private OptionStatistics option(int item, int option, int n, OptionChoices choices) {
        Mark chosen = answer -> choices.chosen(answer) == option;
        double proportion = (double) n / columns.n(item);
        return new OptionStatistics(option, n, proportion, withScore(item, chosen), withRest(item, chosen));
    }

    /** What is true of some answers. */
    private interface Mark {
        boolean on(int answer);
    }

    private double withScore(int item, Mark mark) {
        var sample = new Sample(columns.n(item));
        for (int place = columns.from(item); place < columns.to(item); place++) {
            sample.add(mark.on(columns.answer(place)) ? 1 : 0, totals.score(columns.person(place)));
        }
        return sample.correlation();
    }

    private double withRest(int item, Mark mark) {
        var sample = new Sample(columns.n(item));
        for (int place = columns.from(item); place < columns.to(item); place++) {
            int person = columns.person(place);
            int answer = columns.answer(place);
            if (totals.hasRest(person)) {
                sample.add(mark.on(answer) ? 1 : 0, totals.rest(person, responses.right(answer)));
            }
        }
        return sample.correlation();
    }

    public TestStatistics test() {
        var covariances = new Covariances(new JointCounts(responses));
        return Summary.of(responses, totals, covariances);
    }
}
