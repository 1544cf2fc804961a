package org.aliquot.interchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.aliquot.question.CasePart;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Task;
import org.jspecify.annotations.Nullable;

/**
 * What our own bank knows of a question and other systems have no place for; meanings as in {@code ItemContent}.
 *
 * @param laboratory what is asked, for kinds that only a laboratory has, and for written answers, whose rubric nobody else knows
 */
public record PackFields(
        @Nullable String lesson,
        @Nullable Integer objective,
        @JsonUnwrapped ItemContent.Judgment judgment,
        @Nullable String exhibit,
        @Nullable String takeaway,
        @Nullable String link,
        List<String> references,
        List<String> enemies,
        @Nullable String originality,
        @Nullable FamilyContent family,
        @Nullable CasePart part,
        @Nullable Task laboratory) {

    public PackFields {
        references = List.copyOf(references);
        enemies = List.copyOf(enemies);
    }

    /** The same with other words to its texts. */
    public PackFields told(@Nullable String newTakeaway, @Nullable CasePart newPart) {
        return new PackFields(
                lesson,
                objective,
                judgment,
                exhibit,
                newTakeaway,
                link,
                references,
                enemies,
                originality,
                family,
                newPart,
                laboratory);
    }
}
