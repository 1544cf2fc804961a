package org.aliquot.web.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.bank.ItemReview;
import org.aliquot.delivery.Adjustment;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.web.Wording;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;

/** Fixes of scores in words, for staff. */
final class FixWords {

    private FixWords() {}

    /** @param version the one by whose key answers are scored; null where options are chosen as the key */
    static String kind(AdjustmentKind kind, @Nullable Integer version) {
        return switch (kind) {
            case DROP -> "Leave it out of the score; totals go down by one";
            case CREDIT -> "Give everyone the point; no score goes down";
            case REKEY ->
                version == null
                        ? "Other options are right: score all answers by them"
                        : "Other answers are right: score all by the key of version " + version;
        };
    }

    /** What stands, as a sentence; {@code exam} is the title of the only one, null for all. */
    static String standing(Adjustment made, ItemReview item, @Nullable Integer by, @Nullable String exam) {
        String where = exam == null ? "in all exams" : "in " + exam;
        return switch (made.kind()) {
            case DROP -> "Left out of the score " + where;
            case CREDIT -> "Everyone gets the point " + where;
            case REKEY ->
                "Scored by "
                        + (by == null ? letters(made.key(), item) + " as the key " : "the key of version " + by + " ")
                        + where;
        };
    }

    private static String letters(List<String> key, ItemReview item) {
        return Wording.list(IntStream.range(0, item.options().size())
                .filter(place -> key.contains(item.options().get(place).id()))
                .mapToObj(Questions::letter)
                .toList());
    }
}
