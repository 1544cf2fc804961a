package org.aliquot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ItemRulesTest {

    private static final OptionContent RIGHT = new OptionContent("a", "Right", true, "Because.", null);
    private static final OptionContent WRONG = new OptionContent("b", "Wrong", false, "Because not.", "mixed-up");
    private static final OptionContent ALSO_RIGHT = new OptionContent("c", "Also right", true, "Because.", null);

    @Test
    void findsNothingInASoundQuestion() {
        assertThat(check(item("Which?", new SingleTask(List.of(RIGHT, WRONG), true))))
                .isEmpty();
        assertThat(check(item("Which two?", new MultipleTask(List.of(RIGHT, WRONG, ALSO_RIGHT), true, 2, true))))
                .isEmpty();
    }

    @Test
    void wantsOneRightOptionInASingleQuestion() {
        assertThat(check(item("Which?", new SingleTask(List.of(RIGHT, WRONG, ALSO_RIGHT), true))))
                .containsExactly(new FieldProblem("options", "a single question has exactly one right option, not 2"));
    }

    @Test
    void wantsChooseToMatchTheKey() {
        assertThat(check(item("Which two?", new MultipleTask(List.of(RIGHT, WRONG, ALSO_RIGHT), true, 3, true))))
                .containsExactly(new FieldProblem("choose", "choose must be the number of right options, 2"));
        assertThat(check(item("Which two?", new MultipleTask(List.of(RIGHT, ALSO_RIGHT), true, 2, true))))
                .containsExactly(new FieldProblem("options", "a multiple question has right and wrong options"));
    }

    @Test
    void takesNoNumberThatWouldFillTheMemoryWhenItIsWrittenOut() {
        for (String huge : List.of("1e500000000", "1e-500000000", "9".repeat(100))) {
            assertThat(check(item("How many?", new NumericTask(huge, "0", List.of(), null, false))))
                    .containsExactly(new FieldProblem("value", "'" + huge + "' is not a number such as 12.5"));
        }
        assertThat(check(item("How many?", new NumericTask("-1.5e9", "0.1", List.of(), null, false))))
                .isEmpty();
    }

    @Test
    void namesTheFieldAndTheLineInIt() {
        OptionContent blank = new OptionContent("b", " ", false, "x <i>y", "mixed-up");

        assertThat(check(item("One\n\n<div>two", new SingleTask(List.of(RIGHT, blank), true))))
                .containsExactly(
                        new FieldProblem("stem", 3, "HTML <div> is not allowed"),
                        new FieldProblem("options[1].text", "is missing"),
                        new FieldProblem("options[1].rationale", 1, "<i> is not closed"));
    }

    @Test
    void wantsTagsFewAndShortAndCategoriesNotTooLong() {
        List<String> many = IntStream.range(0, 31).mapToObj(i -> "tag " + i).toList();
        String path = ItemTags.ofCategory("Hematology/".repeat(20));

        assertThat(check(tagged(many)))
                .containsExactly(new FieldProblem("tags", "a question has at most 30 tags, not 31"));
        assertThat(check(tagged(List.of("x".repeat(81)))))
                .extracting(FieldProblem::field)
                .containsExactly("tags");
        assertThat(check(tagged(List.of("x".repeat(80), path)))).isEmpty();
    }

    @Test
    void tidiesTags() {
        assertThat(tagged(List.of(" Iron  stores", "iron stores", "", "urine", "category: A/B"))
                        .tags())
                .containsExactly("category: A/B", "Iron stores", "urine");
    }

    @Test
    void whatWasStoredBeforeThereWereTagsHasNoneAndIsStoredTheSame() {
        JsonMapper json = new JsonMapper();
        ItemContent item = item("Which?", new SingleTask(List.of(RIGHT, WRONG), true));
        String stored = json.writeValueAsString(item);

        assertThat(stored).doesNotContain("tags");
        assertThat(json.readValue(stored, ItemContent.class)).isEqualTo(item);
        ItemContent tagged = tagged(List.of("iron"));
        assertThat(json.readValue(json.writeValueAsString(tagged), ItemContent.class))
                .isEqualTo(tagged);
    }

    @Test
    void namesTheLineThatCannotBeReadAndEachNumberOutOfRangeAtItsField() {
        ItemContent film = item("Count.", new DifferentialTask(Map.of(), 9999, 5, null));
        ItemContent typed = new ItemContent(
                film.task(),
                film.placement(),
                film.judgment(),
                film.texts(),
                List.of(),
                List.of(),
                List.of(),
                "attested",
                null,
                null,
                Map.of("percents", "lymphocyte = 40\n\nneutrophil 60"));

        assertThat(check(typed))
                .startsWith(
                        new FieldProblem("percents", "line 3: write it as neutrophil = 60, each kind of cell once"),
                        new FieldProblem("cells", "50, 100 or 200 cells are counted, not 5"),
                        new FieldProblem("nucleatedRedCells", "0 to 100 nucleated red cells, not 9999"));
        assertThat(new JsonMapper().writeValueAsString(film)).doesNotContain("typed");
    }

    @Test
    void readsListsAndNumbersAsTheyAreTyped() {
        assertThat(TypedFields.shares("neutrophil = 60 %\nlymphocyte=40"))
                .isEqualTo(Map.of("neutrophil", 60, "lymphocyte", 40));
        assertThat(TypedFields.unread(Map.of("percents", "neutrophil = 60\nneutrophil = 40")))
                .containsOnlyKeys("percents");
        assertThat(TypedFields.levels("Normal = 100 4 mg/dL"))
                .containsExactly(new ControlChartTask.Level("Normal", "100", "4", "mg/dL"));
        assertThat(TypedFields.levels("Normal mean 100 sd 4")).isEmpty();
        assertThat(TypedFields.unread(Map.of("levels", "Normal mean 100 sd 4", "runs", "-4", "words", "abc")))
                .containsOnlyKeys("levels", "words");
        assertThat(TypedFields.number("-3", 0)).isEqualTo(-3);
    }

    @Test
    void namesThePicturesOfItsTextsAndWantsThemInWords() {
        OptionContent shown = new OptionContent("a", "![a smear](smear)", true, "See\n\n![it](curve-2).", null);
        ItemContent item = item("![](stem-picture) Which?", new SingleTask(List.of(shown, WRONG), true));

        assertThat(ItemRules.pictures(new Prose(), item))
                .containsExactly(
                        new NamedPicture("stem", 1, "stem-picture"),
                        new NamedPicture("options[0].text", 1, "smear"),
                        new NamedPicture("options[0].rationale", 3, "curve-2"));
        assertThat(check(item))
                .containsExactly(new FieldProblem("stem", 1, "a picture says between [ and ] what it shows"));
    }

    @Test
    void keepsExhibitsAndChecksOutOfTexts() {
        assertThat(check(item("![x](exhibit:y)", new SingleTask(List.of(RIGHT, WRONG), true))))
                .containsExactly(
                        new FieldProblem(
                                "stem",
                                "a question's text holds no exhibits, checks, facts or headings; a picture is ![what it shows](name)"));
    }

    private static List<FieldProblem> check(ItemContent item) {
        return ItemRules.check(new Prose(), item);
    }

    private static ItemContent tagged(List<String> tags) {
        return item("Which?", new SingleTask(List.of(RIGHT, WRONG), true), tags);
    }

    private static ItemContent item(String stem, Task task) {
        return item(stem, task, List.of());
    }

    private static ItemContent item(String stem, Task task, List<String> tags) {
        return new ItemContent(
                task,
                new ItemContent.Placement("a-topic", null, null, Level.RECALL),
                new ItemContent.Judgment(0.5, null),
                new ItemContent.Texts(stem, null, "The rule.", null, null),
                List.of(),
                List.of(),
                tags,
                "attested",
                null,
                null);
    }
}
