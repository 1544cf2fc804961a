package org.aliquot.integrity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which two sheets share more wrong answers than chance gives. Of the items that both answered wrong, each is the same by chance
 * with the probability that two people of such scores choose the same of its wrong answers; how many are the same has then the
 * generalized binomial distribution, whose upper tail is exact. This is the generalized binomial test of van der Linden and
 * Sotaridona (2006, J. Educ. Behav. Stat. 31:283) with two changes: it looks at wrong answers alone, given that both are wrong,
 * as the K-index does (Holland 1996, ETS RR-96-07), because right answers in common are what teaching is for; and it takes the
 * probabilities from how often the answers were given instead of a nominal response model, which hundreds of sheets cannot
 * carry.
 *
 * <p>Frequencies are those among people of the same third by score, drawn toward those of all by {@value #PRIOR} answers, since
 * weaker people are wrong in other ways. Everybody counts in them, the two who are compared included: an answer that few gave
 * looks more usual than it is, so the test errs on the side of silence. That errors of two people are independent once their
 * scores are known is an assumption: people who learned the same error together break it without any copying.
 *
 * <p>O(sheets × items) to make, O(items) for a pair and O(items²) for one whose answers are alike. Not thread-safe.
 */
public final class AlikeAnswers {

    /** Fewer items that both have wrong say nothing, and are not looked at. */
    public static final int LEAST_BOTH_WRONG = 4;

    private static final int GROUPS = 3;
    private static final double PRIOR = 10;

    private final List<Sheet> sheets;
    private final int[] groups;
    private final List<ItemAnswers> items;

    /** @param sheets all with the same items */
    public AlikeAnswers(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
        this.groups = groups(sheets);
        int count = sheets.isEmpty() ? 0 : sheets.getFirst().items();
        this.items = IntStream.range(0, count).mapToObj(_ -> new ItemAnswers()).toList();
        for (int sheet = 0; sheet < groups.length; sheet++) {
            for (int item = 0; item < count; item++) {
                int answer = sheets.get(sheet).answer(item);
                if (answer >= 0) {
                    items.get(item).add(answer, groups[sheet]);
                }
            }
        }
    }

    /**
     * Two sheets compared.
     *
     * @param bothWrong items that both answered wrong
     * @param same how many of them with the same answer
     * @param expected how many of them chance makes the same, on average
     * @param chance of at least so many the same, in (0, 1]
     */
    public record Pair(int one, int other, int bothWrong, int same, double expected, double chance) {}

    /** Empty when both have less than {@value #LEAST_BOTH_WRONG} items wrong. */
    public Optional<Pair> compare(int one, int other) {
        Sheet first = sheets.get(one);
        Sheet second = sheets.get(other);
        double[] chances = new double[items.size()];
        int bothWrong = 0;
        int same = 0;
        for (int item = 0; item < chances.length; item++) {
            int answer = first.answer(item);
            if (answer >= 0 && second.answer(item) >= 0) {
                chances[bothWrong++] = items.get(item).alike(groups[one], groups[other]);
                same += answer == second.answer(item) ? 1 : 0;
            }
        }
        if (bothWrong < LEAST_BOTH_WRONG) {
            return Optional.empty();
        }
        double[] each = Arrays.copyOf(chances, bothWrong);
        double expected = Arrays.stream(each).sum();
        double chance = same <= expected ? 1 : Math.min(1, Chances.atLeast(each, same));
        return Optional.of(new Pair(one, other, bothWrong, same, expected, chance));
    }

    /**
     * Those that stay when all comparisons are looked at together (Holm 1979): with no copying anywhere, the chance that even one
     * is named is at most {@code level}. The most alike first, each with its chance times the number of comparisons it stood
     * against.
     *
     * @param pairs every comparison that was made, not only those that stand out
     */
    public static List<Pair> standingOut(List<Pair> pairs, double level) {
        List<Pair> sorted =
                pairs.stream().sorted(Comparator.comparingDouble(Pair::chance)).toList();
        int named = 0;
        while (named < sorted.size() && sorted.get(named).chance() * (sorted.size() - named) <= level) {
            named++;
        }
        return sorted.subList(0, named);
    }

    /** Thirds by the share right; equal shares stay together. */
    private static int[] groups(List<Sheet> sheets) {
        double[] shares = sheets.stream().mapToDouble(Sheet::right).toArray();
        double[] sorted = Arrays.stream(shares).sorted().toArray();
        return Arrays.stream(shares)
                .mapToInt(share -> GROUPS * below(sorted, share) / sorted.length)
                .toArray();
    }

    private static int below(double[] sorted, double share) {
        int place = Arrays.binarySearch(sorted, share);
        while (place > 0 && sorted[place - 1] >= share) {
            place--;
        }
        return place;
    }

    /** How often each wrong answer to an item was given, by group. */
    private static final class ItemAnswers {

        private final Map<Integer, int[]> given = new HashMap<>();
        private final int[] all = new int[GROUPS];
        private final double[] alike = new double[GROUPS * GROUPS];

        void add(int answer, int group) {
            given.computeIfAbsent(answer, _ -> new int[GROUPS])[group]++;
            all[group]++;
        }

        /** The chance that two people of these groups, both wrong, are wrong alike. */
        double alike(int one, int other) {
            int place = one * GROUPS + other;
            if (alike[place] <= 0) {
                alike[place] = given.values().stream()
                        .mapToDouble(counts -> share(counts, one) * share(counts, other))
                        .sum();
            }
            return alike[place];
        }

        private double share(int[] counts, int group) {
            double overall =
                    (double) Arrays.stream(counts).sum() / Arrays.stream(all).sum();
            return (counts[group] + PRIOR * overall) / (all[group] + PRIOR);
        }
    }
}
