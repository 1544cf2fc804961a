package org.aliquot.ability;

import java.util.List;

/**
 * What one person answered, in the two-parameter model: slopes, difficulties, right or wrong. Immutable.
 *
 * <p>An item of slope a below 0 says the same about theta as one of slope -a with right and wrong exchanged, and is kept so; an
 * item of slope 0 says nothing and is left out.
 */
public final class AnsweredItems {

    private final double[] a;
    private final double[] b;
    private final boolean[] up;
    private final int size;
    private final int answers;
    private final int raw;

    /** What a pattern of answers allows: without both right and wrong ones there is no maximum of the likelihood. */
    public enum Status {
        OK,
        ALL_RIGHT,
        ALL_WRONG,
        NONE
    }

    private AnsweredItems(int capacity, Source source) {
        a = new double[capacity];
        b = new double[capacity];
        up = new boolean[capacity];
        int kept = 0;
        int right = 0;
        for (int i = 0; i < capacity; i++) {
            right += source.right(i) ? 1 : 0;
            double slope = source.curve(i).a();
            if (slope != 0) {
                a[kept] = Math.abs(slope);
                b[kept] = source.curve(i).b();
                up[kept++] = source.right(i) == slope > 0;
            }
        }
        size = kept;
        raw = right;
        answers = capacity;
    }

    private interface Source {
        ItemResponseFunction curve(int index);

        boolean right(int index);
    }

    /** One answer. */
    public record Answer(ItemResponseFunction curve, boolean right) {}

    public static AnsweredItems of(List<Answer> answers) {
        return new AnsweredItems(answers.size(), new Source() {
            @Override
            public ItemResponseFunction curve(int index) {
                return answers.get(index).curve();
            }

            @Override
            public boolean right(int index) {
                return answers.get(index).right();
            }
        });
    }

    static AnsweredItems scored(List<ScoredItem> items) {
        return of(items.stream()
                .map(item ->
                        new Answer(ItemResponseFunction.rasch(item.difficulty().b()), item.correct()))
                .toList());
    }

    public Status status() {
        if (answers == 0) {
            return Status.NONE;
        }
        return raw == 0 ? Status.ALL_WRONG : raw == answers ? Status.ALL_RIGHT : Status.OK;
    }

    /** Answers, right or wrong. */
    public int answers() {
        return answers;
    }

    /** Right answers. */
    public int raw() {
        return raw;
    }

    int size() {
        return size;
    }

    double a(int index) {
        return a[index];
    }

    double b(int index) {
        return b[index];
    }

    /** Whether the answer speaks for a higher theta. */
    boolean keyedUp(int index) {
        return up[index];
    }
}
