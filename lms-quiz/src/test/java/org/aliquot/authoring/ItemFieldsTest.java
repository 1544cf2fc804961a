package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Questions;
import org.aliquot.question.TrueFalseTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Authors who compare two versions see what somebody wrote, and nothing else. */
class ItemFieldsTest {

    private static final FamilyContent NUMBERS = new FamilyContent(
            List.of(new FamilyContent.ParameterContent("mass", "1", "9", "1", List.of())), List.of(), List.of(), null);

    @Test
    void aQuestionThatGetsNumbersDiffersByItsNumbersOnly() {
        var before = ItemFields.of(question(null)).keySet();
        var after = ItemFields.of(question(NUMBERS)).keySet();

        assertThat(after).containsAll(before).noneMatch(field -> field.endsWith("drawn"));
        assertThat(after.stream().filter(field -> !before.contains(field)))
                .isNotEmpty()
                .allMatch(field -> field.startsWith("family"));
    }

    private static ItemContent question(@Nullable FamilyContent family) {
        return Questions.asking(new TrueFalseTask(List.of())).withFamily(family).content();
    }
}
