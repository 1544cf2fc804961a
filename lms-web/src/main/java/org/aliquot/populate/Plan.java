package org.aliquot.populate;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for: so many learners with so many finished attempts in all, the same for the same seed and day.
 *
 * @param course the only one that is learned; null for all of them
 */
record Plan(
        int learners,
        int attempts,
        long seed,
        boolean intoExisting,
        @Nullable String course) {

    static final String USAGE =
            "usage: ./lms populate --learners N --attempts M [--seed S] [--course COURSE] [--into-existing]";

    private static final int MOST_LEARNERS = 1_000_000;
    private static final int MOST_ATTEMPTS_EACH = 200;

    Plan {
        if (learners < 1 || learners > MOST_LEARNERS) {
            throw new PopulateRefused("Learners are 1 to " + MOST_LEARNERS + ".");
        }
        if (attempts < 0 || attempts > (long) learners * MOST_ATTEMPTS_EACH) {
            throw new PopulateRefused("Attempts are 0 to " + MOST_ATTEMPTS_EACH + " for each learner.");
        }
    }

    static Plan of(String... words) {
        Integer learners = null;
        Integer attempts = null;
        long seed = 1;
        boolean into = false;
        String course = null;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--into-existing" -> into = true;
                case "--learners" -> learners = (int) number(words, ++i);
                case "--attempts" -> attempts = (int) number(words, ++i);
                case "--seed" -> seed = number(words, ++i);
                case "--course" -> course = ++i < words.length ? words[i] : "";
                default -> throw new PopulateRefused(USAGE);
            }
        }
        if (learners == null || attempts == null) {
            throw new PopulateRefused(USAGE);
        }
        return new Plan(learners, attempts, seed, into, course);
    }

    private static long number(String[] words, int place) {
        String word = place < words.length ? words[place].replace(",", "") : "";
        if (!word.matches("[0-9]{1,9}")) {
            throw new PopulateRefused(USAGE);
        }
        return Long.parseLong(word);
    }

    /** Random numbers of their own for each thing, so that making more of one leaves the others as they were. */
    Dice dice(String purpose, int number) {
        return Dice.of(seed, purpose, number);
    }
}
