package org.aliquot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aliquot.authoring.ItemFields;
import org.aliquot.bank.Purpose;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.WrittenTask;
import org.junit.jupiter.api.Test;

/** Parts of a question are called as people call them, and not as they are stored. */
class FieldTitlesTest {

    @Test
    void stepsAndPairsAreNumberedAndPairsNameTheirAnswer() {
        ItemContent ordering = content(new OrderingTask(
                List.of(new LabelledText("x7", "Label the tube"), new LabelledText("q2", "Mix it")), true));
        assertThat(FieldTitles.of("task.steps[q2].text", ordering)).isEqualTo("Step 2");
        assertThat(FieldTitles.of("task.steps[gone].text", ordering)).isEqualTo("Step that was removed");

        ItemContent matching = content(new MatchingTask(
                List.of(new MatchingTask.Source("s9", "Lavender", "t4", "")),
                List.of(new LabelledText("t4", "EDTA")),
                true));
        String path = "task.sources[s9].target";
        assertThat(ItemFields.of(matching)).containsEntry(path, "t4");
        assertThat(ItemDiffs.spoken(path, "t4", matching)).isEqualTo("EDTA");
        assertThat(FieldTitles.of(path, matching)).isEqualTo("Pair 1, target");
    }

    @Test
    void fieldsAreCalledInTheChecksAsInTheForm() {
        ItemContent written = content(new WrittenTask(List.of(), "", 0));
        assertThat(FieldTitles.of("task.value", written)).isEqualTo("Word limit");
        assertThat(FieldTitles.of("task.answers", written)).isEqualTo("Model answer");

        ItemContent ordering = content(new OrderingTask(List.of(), true));
        assertThat(FieldTitles.of("task.value", ordering)).isEqualTo("Right value");
        assertThat(FieldTitles.of("task.worked", ordering)).isEqualTo("Worked out");

        ItemContent film = content(new DifferentialTask(Map.of("lymphocyte", 100), 0, 100, null));
        assertThat(FieldTitles.of("task.percents", film)).isEqualTo("Cells in percent");
        assertThat(FieldTitles.of("task.cells", film)).isEqualTo("Leukocytes to count");
        assertThat(FieldTitles.of("typed.counters[1].fewest", film)).isEqualTo("Counter 2, fewest in a field");
    }

    @Test
    void aMisconceptionIsReadAsItWasTyped() {
        ItemContent content = content(new SingleTask(
                List.of(new OptionContent("b", "Wrong", false, "Because not.", "mixes-up-compartments")), true));
        assertThat(ItemDiffs.spoken("task.options[b].misconception", "mixes-up-compartments", content))
                .isEqualTo("mixes up compartments");
        OptionForm typed = OptionForm.of(content.options().getFirst());
        assertThat(typed.misconception()).isEqualTo("mixes up compartments");
        assertThat(typed.content("b", false).misconception()).isEqualTo("mixes-up-compartments");
    }

    @Test
    void whatIsMissingIsAskedForInTheWordsOfTheForm() {
        ItemContent pair = content(new MatchingTask(
                List.of(new MatchingTask.Source("s9", "Lavender", "t4", "")),
                List.of(new LabelledText("t4", "EDTA")),
                true));
        assertThat(missing(pair, "sources[0].rationale"))
                .containsExactly(new Missing("Pair 1", "Say why they belong together.", "task-parts-0-reason"));

        ItemContent marks = content(new FieldMarksTask(List.of(), List.of(), 1, 3, true, null));
        assertThat(missing(marks, "find"))
                .containsExactly(new Missing("To be marked", "Choose what is to be marked.", "task-lab-search-find"));
    }

    private static List<Missing> missing(ItemContent content, String path) {
        return Missing.of(List.of(new FieldProblem(path, "is missing")), ItemForm.of("id", 1, content), content);
    }

    @Test
    void whyNothingIsDrawnYetIsAWholeSentence() {
        assertThat(Undrawn.why(
                        ItemWriting.content(ItemForm.empty(Purpose.EXAM, ItemType.FIELD))
                                .task(),
                        List.of(new FieldProblem("shows", "is missing"))))
                .isEqualTo("No field yet: choose what the pointer shows.");
    }

    @Test
    void anOptionThatIsGoneIsNotCalledByItsId() {
        ItemContent content = content(new OrderingTask(List.of(), true));
        assertThat(FieldTitles.of("task.options[c].rationale", content))
                .isEqualTo("An option that was removed, reason");
    }

    private static ItemContent content(Task task) {
        ItemContent empty = ItemWriting.content(ItemForm.empty(Purpose.EXAM, ItemType.SINGLE));
        return new ItemContent(
                task,
                empty.placement(),
                empty.judgment(),
                empty.texts(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
