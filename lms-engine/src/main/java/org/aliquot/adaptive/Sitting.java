package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.ability.Ability;
import org.aliquot.ability.AnsweredItems;
import org.aliquot.ability.WeightedLikelihood;
import org.aliquot.forms.Seeded;

/**
 * One adaptive sitting: choose an item, take its answer, and so on to the end of the plan.
 *
 * <p>Each position draws from a sequence of its own under the seed, so a sitting goes on from stored items and answers exactly
 * as it would have without a stop. O(bank) an item, some microseconds for 1,000. Not thread-safe.
 */
public final class Sitting {

    private final AdaptiveExam exam;
    private final ItemChoice choice;
    private final InterimEstimator interim;
    private final long seed;
    private final boolean[] closed;
    private final int[] met;
    private final OpenAreas areas;
    private final List<AnsweredItems.Answer> answers = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();

    /**
     * @param barred ids of items this person must not get
     * @throws IllegalArgumentException when the bank cannot fill the plan; ask {@link AdaptiveExam#shortage} first
     */
    public Sitting(AdaptiveExam exam, ItemChoice choice, InterimEstimator interim, Set<String> barred, long seed) {
        this(exam, choice, interim, PriorExposure.NOTHING, seed);
        if (!barred.isEmpty() && exam.shortage(barred).isPresent()) {
            throw new IllegalArgumentException("the bank cannot fill the plan: " + exam.shortage(barred));
        }
        for (int item = 0; item < closed.length; item++) {
            closed[item] |= barred.contains(exam.item(item).id());
        }
    }

    /** A sitting in which items that the person has met come again only when no fresher one may come. */
    public Sitting(AdaptiveExam exam, ItemChoice choice, InterimEstimator interim, PriorExposure before, long seed) {
        this.exam = exam;
        this.choice = choice;
        this.interim = interim;
        this.seed = seed;
        areas = new OpenAreas(exam.areas(), exam.plan().items());
        closed = new boolean[exam.bankSize()];
        met = new int[exam.bankSize()];
        for (int item = 0; item < closed.length; item++) {
            closed[item] = exam.area(item) < 0;
            met[item] = before.of(exam.item(item).id());
        }
    }

    public boolean isOver() {
        return items.size() >= exam.plan().items();
    }

    /** Items given, in order. */
    public List<Integer> items() {
        return List.copyOf(items);
    }

    /** The next item; the same one however often it is asked. */
    public int next() {
        var passedOver = new BitSet();
        int first = chosen(passedOver);
        if (isOver() || first < 0) {
            throw new IllegalStateException("no item is left to give");
        }
        for (int item = first; item >= 0; item = chosen(passedOver)) {
            if (exam.enemies(item).length == 0 || leavesEnough(item)) {
                return item;
            }
            passedOver.set(item);
        }
        return first;
    }

    /** One of the most informative of the freshest items that may come now; -1 when there is none. */
    private int chosen(BitSet passedOver) {
        boolean[] open = areas.open();
        double theta = interim.ability().theta();
        int among = choice.among(items.size());
        int freshest = Integer.MAX_VALUE;
        var best = new BestItems(among);
        for (int item = 0; item < closed.length; item++) {
            if (closed[item] || !open[exam.area(item)] || met[item] > freshest || passedOver.get(item)) {
                continue;
            }
            if (met[item] < freshest) {
                freshest = met[item];
                best = new BestItems(among);
            }
            best.offer(item, exam.information(item, theta));
        }
        if (best.size() == 0) {
            return -1;
        }
        return best.item(among == 1 ? 0 : Seeded.stream(seed, items.size()).below(best.size()));
    }

    private boolean leavesEnough(int item) {
        boolean[] after = closed.clone();
        close(item, after);
        areas.take(exam.area(item));
        boolean found = new FeasibilityCheck(exam).exists(areas.left(), areas.itemsLeft(), after);
        areas.giveBack(exam.area(item));
        return found;
    }

    private void close(int item, boolean[] items) {
        items[item] = true;
        for (int enemy : exam.enemies(item)) {
            items[enemy] = true;
        }
    }

    /** Takes the answer to an item: the one that {@link #next} chose, or one stored earlier. */
    public void answer(int item, boolean right) {
        items.add(item);
        close(item, closed);
        areas.take(exam.area(item));
        interim.add(exam.curve(item), right);
        answers.add(new AnsweredItems.Answer(exam.curve(item), right));
    }

    /** The estimate that the next item is chosen by. */
    public Ability interim() {
        return interim.ability();
    }

    /** Warm's estimate from all answers so far: the one to report; empty before the first. */
    public Optional<Ability> estimate() {
        return WeightedLikelihood.estimate(AnsweredItems.of(answers));
    }

    int violations() {
        return areas.violations();
    }
}
