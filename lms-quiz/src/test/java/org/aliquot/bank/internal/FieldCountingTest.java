package org.aliquot.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.microscope.Atlas;
import org.aliquot.prose.Prose;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldCountTask.Counter;
import org.aliquot.question.FieldCountTask.Grade;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;

/** What learners see of fields in which something is counted, before and after. */
class FieldCountingTest {

    private static final TaskRendering RENDERING = new TaskRendering(new Prose(), new FieldPictures(() -> 1));
    private static final FieldCountTask ASKED = new FieldCountTask(
            List.of(
                    new Counter(List.of("urine-white-cell"), 0, 9),
                    new Counter(List.of("urine-red-cell", "crenated-red-cell"), 0, 9)),
            List.of("budding-yeast"),
            2,
            "1",
            "1",
            null,
            List.of(new Grade("few", "0", "3"), new Grade("many", "4", null)),
            true,
            null);

    /** Words on the pictures and beside them are the same for all slides: only pixels, and what is told of another one, differ. */
    @Test
    void beforeTheAnswerNothingButPixelsDiffersWithWhatIsInTheFields() {
        TaskView first = RENDERING.view(given(0));
        assertThat(first.options())
                .extracting(OptionView::html)
                .containsExactly("White cell in urine", "Red cell in urine or crenated red cell");
        assertThat(first.gaps()).hasSize(6).last().satisfies(report -> {
            assertThat(report.id()).isEqualTo("r2");
            assertThat(report.choices()).containsExactly("few", "many");
        });
        for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
            TaskView view = RENDERING.view(given(seed));
            assertThat(view.drawings()).hasSize(2).doesNotHaveDuplicates();
            assertThat(view.drawings().stream().map(FieldCountingTest::words).toList())
                    .isEqualTo(first.drawings().stream()
                            .map(FieldCountingTest::words)
                            .toList());
            assertThat(view.options()).isEqualTo(first.options());
            assertThat(view.gaps()).isEqualTo(first.gaps());
        }
    }

    @Test
    void inWordsTheFieldsOfAnotherSlideAreToldByFeaturesWithoutNames() {
        for (long seed = 0; seed < FieldCountTask.SLIDES; seed++) {
            FieldCountTask task = given(seed);
            String told = RENDERING.view(task).sources().toString().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, String> kind : task.kinds().entrySet()) {
                Atlas.Entry entry = Atlas.find(kind.getValue()).orElseThrow();
                assertThat(told)
                        .doesNotContain(entry.id())
                        .doesNotContain(entry.name().toLowerCase(Locale.ROOT))
                        .contains("field 2: " + task.told().get(1).getOrDefault(kind.getValue(), 0) + ".");
            }
            assertThat(task.told()).isNotEqualTo(task.drawn());
        }
    }

    @Test
    void afterwardsEachCountAndEachReportStandsBesideTheRightOne() {
        FieldCountTask task = given(3);
        int white = task.count(task.counters().getFirst(), task.drawn().getFirst());
        String grade = task.report(task.average(task.counters().getLast(), task.drawn()));
        List<AnswerPart> parts = RENDERING.parts(
                task, new Response.Gaps(new TreeMap<>(Map.of("f1-c1", "" + white, "r2", "<b>", "f2-c1", "77"))));

        assertThat(parts).hasSize(6);
        assertThat(parts.getFirst())
                .isEqualTo(new AnswerPart("Field 1, White cell in urine", "" + white, white + ", within 1", true, ""));
        assertThat(parts.get(1).given())
                .as("of an empty count, once another is given")
                .isEqualTo("0 (left empty)");
        assertThat(parts.get(4).given()).as("of a report that is not given").isNull();
        assertThat(parts.get(2).given()).isEqualTo("77");
        assertThat(parts.get(2).right()).isFalse();
        assertThat(parts.getLast().label()).isEqualTo("Report, Red cell in urine or crenated red cell");
        assertThat(parts.getLast().given()).isEqualTo("&lt;b&gt;");
        assertThat(parts.getLast().expected()).startsWith(grade + " (average ");
    }

    @Test
    void afterwardsAllThatWasToBeCountedIsOutlinedOnItsFieldByName() {
        FieldCountTask task = given(3);
        List<OutlinedObject> outlined = RENDERING.outlined(task);
        for (int field = 0; field < 2; field++) {
            int drawing = field + 1;
            int there = task.count(task.counters().getFirst(), task.drawn().get(field));
            assertThat(outlined.stream()
                            .filter(object -> object.drawing() == drawing)
                            .filter(object -> object.name().equals("White cell in urine")))
                    .hasSize(there);
        }
        assertThat(outlined).extracting(OutlinedObject::name).doesNotContain("Budding yeast");
    }

    private static String words(Exhibit field) {
        return field.svg() + field.title() + field.description();
    }

    private static FieldCountTask given(long seed) {
        return (FieldCountTask) ASKED.given(seed);
    }
}
