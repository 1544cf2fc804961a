package org.aliquot.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.internal.FormTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where questions are asked: in which exams, and how they come into them. */
@Service
@Transactional(readOnly = true)
public class QuestionUses {

    private final Exams exams;
    private final FormTable forms;

    QuestionUses(Exams exams, FormTable forms) {
        this.exams = exams;
        this.forms = forms;
    }

    /**
     * Published exams by title.
     *
     * @param version what attempts get of the question; null where they get none of it
     */
    public List<QuestionUse> of(String slug, String topic, @Nullable ItemVersionId version) {
        Map<UUID, List<Integer>> inForms = version == null ? Map.of() : forms.with(version);
        List<QuestionUse> uses = new ArrayList<>();
        for (ExamVersion exam : exams.all()) {
            List<Integer> numbers = inForms.get(exam.id().value());
            way(exam, slug, version == null ? null : topic, numbers)
                    .ifPresent(way -> uses.add(new QuestionUse(
                            exam.spec().key(), exam.spec().title(), way, numbers == null ? List.of() : numbers)));
        }
        return uses;
    }

    /**
     * An exam with forms in use draws nothing.
     *
     * @param topic null of what is not drawn
     * @param numbers of the forms in use that have it; null for an exam without forms in use
     */
    private static Optional<QuestionUse.Way> way(
            ExamVersion exam, String slug, @Nullable String topic, @Nullable List<Integer> numbers) {
        if (exam.spec().questions().contains(slug)) {
            return Optional.of(QuestionUse.Way.LISTED);
        }
        if (numbers != null) {
            return numbers.isEmpty() ? Optional.empty() : Optional.of(QuestionUse.Way.FORM);
        }
        boolean drawn = topic != null
                && exam.spec().isDrawn()
                && exam.areas().stream().anyMatch(area -> area.topics().contains(topic));
        return drawn ? Optional.of(QuestionUse.Way.DRAWN) : Optional.empty();
    }
}
