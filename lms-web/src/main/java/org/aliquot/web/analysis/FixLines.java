package org.aliquot.web.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Adjustment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was decided about the scores of a question; exams go by their titles. */
@Component
class FixLines {

    private final ItemBank bank;
    private final Exams exams;

    FixLines(ItemBank bank, Exams exams) {
        this.bank = bank;
        this.exams = exams;
    }

    /** One line for each, in their order. */
    List<String> of(List<Adjustment> made, ItemReview item) {
        if (made.isEmpty()) {
            return List.of();
        }
        Map<String, ExamVersion> known = exams.exams(
                made.stream().map(Adjustment::exam).flatMap(Stream::ofNullable).collect(Collectors.toSet()));
        return made.stream()
                .map(each -> FixWords.standing(each, item, by(each), title(each.exam(), known)))
                .toList();
    }

    private @Nullable Integer by(Adjustment made) {
        return made.by() == null ? null : bank.version(made.by()).number();
    }

    /** An exam that is there no more goes by its key. */
    private static @Nullable String title(@Nullable String key, Map<String, ExamVersion> known) {
        return key == null || !known.containsKey(key)
                ? key
                : known.get(key).spec().title();
    }
}
