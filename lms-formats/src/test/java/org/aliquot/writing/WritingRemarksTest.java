package org.aliquot.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.writing.WritingRemark.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingRemarksTest {

    private static final String[] OPTIONS = {"Iron", "Zinc", "Lead"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which is not a cause?",
                "Which result must never be reported?",
                "All of these raise potassium, except:",
                "Which cause is least likely?",
                "A tube is red. Which result is not affected? Choose one."
            })
    void seesAQuestionForWhatIsNotSo(String stem) {
        assertThat(found(stem, OPTIONS)).containsExactly(WritingRule.POSITIVE);
        assertThat(found(stem.replaceAll("\\b(not|never|except|least)\\b", "**NOT**"), OPTIONS))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The patient has not eaten. Which result falls first?",
                "Growth is on no plate except chocolate. Which organism is it?",
                "Which result is calculated, not measured?",
                "Which limb takes out salt but is not permeable to water?",
                "Which component helps with the least volume?",
                "Why is troponin C not measured?"
            })
    void letsNotStandWhereItOnlyTells(String stem) {
        assertThat(found(stem, OPTIONS)).isEmpty();
    }

    @Test
    void wantsAQuestionOnlyWhereOptionsAnswerIt() {
        Task order = new OrderingTask(List.of(), true);

        assertThat(found("Put the steps in order.", OPTIONS)).containsExactly(WritingRule.ASKS);
        assertThat(found(item("Put the steps in order.", order))).isEmpty();
        assertThat(WritingRemarks.of(item("Half typed", order)))
                .as("a question is praised once it is asked")
                .noneMatch(remark -> remark.rule() == WritingRule.ASKS);
    }

    @Test
    void comparesNumbersOfOneUnitOnly() {
        assertThat(found("How long?", "1 hour", "2 hours", "24 hours")).isEmpty();
        assertThat(found("How long?", "8 hours", "3 days", "2 weeks")).isEmpty();
        assertThat(found("How long?", "8 days", "3 days", "12 days")).containsExactly(WritingRule.IN_ORDER);
    }

    @Test
    void takesMayForTheMonthInCapitals() {
        assertThat(found("Since when?", "May 2023", "June 2023", "July 2024")).isEmpty();
    }

    @Test
    void judgesReadingByProseThatIsLongEnough() {
        String table =
                "| Immunoglobulin | Electrophoresis |\n|---|---|\n| Hypogammaglobulinemia | Abnormality |\n".repeat(8);

        assertThat(found("Which immunoglobulin causes hypersensitivity?", OPTIONS))
                .isEmpty();
        assertThat(found(table + "\nWhich cause is it?", OPTIONS)).isEmpty();
        assertThat(found("Considering immunological incompatibilities, ".repeat(8) + "what now?", OPTIONS))
                .contains(WritingRule.READABLE);
    }

    @Test
    void gradesAsTheFormulaSays() {
        // 12 words, 2 sentences, 16 syllables
        Readability reading = Readability.of("The cat sat on the red mat. Nobody saw it again, ever.");

        assertThat(reading.words()).isEqualTo(12);
        assertThat(reading.grade()).isEqualTo(0.39 * 12 / 2 + 11.8 * 16 / 12 - 15.59);
    }

    private static List<WritingRule> found(String stem, String... options) {
        List<OptionContent> contents = Stream.of(options)
                .map(text -> new OptionContent(
                        text.toLowerCase(Locale.ROOT), text, text.equals(options[0]), "Because.", null))
                .toList();
        return found(item(stem, new SingleTask(contents, true)));
    }

    private static List<WritingRule> found(ItemContent item) {
        return WritingRemarks.of(item).stream()
                .filter(remark -> remark.weight() != Weight.GOOD)
                .map(WritingRemark::rule)
                .toList();
    }

    private static ItemContent item(String stem, Task task) {
        return new ItemContent(
                task,
                new ItemContent.Placement("a-topic", null, null, Level.RECALL),
                new ItemContent.Judgment(0.5, null),
                new ItemContent.Texts(stem, null, "The rule.", null, null),
                List.of("A book"),
                List.of(),
                List.of(),
                "attested",
                null,
                null);
    }
}
