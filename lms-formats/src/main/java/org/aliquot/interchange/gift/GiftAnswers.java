package org.aliquot.interchange.gift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between the braces, by kind of question. */
sealed interface GiftAnswers {

    /** No braces. */
    record Description() implements GiftAnswers {}

    /** Empty braces. */
    record Essay() implements GiftAnswers {}

    record TrueFalse(
            boolean isTrue,
            @Nullable GiftText trueFeedback,
            @Nullable GiftText falseFeedback) implements GiftAnswers {}

    record MultipleChoice(List<GiftChoice> choices) implements GiftAnswers {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }
    }

    record ShortAnswer(List<GiftChoice> choices) implements GiftAnswers {
        public ShortAnswer {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Numbers.
     *
     * @param single whether it stood without an equals sign
     */
    record Numerical(List<GiftChoice> choices, boolean single) implements GiftAnswers {
        public Numerical {
            choices = List.copyOf(choices);
        }
    }

    record Matching(List<Pair> pairs) implements GiftAnswers {
        public Matching {
            pairs = List.copyOf(pairs);
        }

        record Pair(GiftText left, String right) {}
    }

    /** Lines in the right order. */
    record Ordering(List<GiftText> steps) implements GiftAnswers {
        public Ordering {
            steps = List.copyOf(steps);
        }
    }
}
