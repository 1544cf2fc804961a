package org.aliquot.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.microscope.Atlas;
import org.aliquot.prose.Prose;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldMarksTask.Place;
import org.aliquot.response.Point;
import org.aliquot.response.Region;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;

/** What learners see of a field in which something is to be marked, before and after. */
class FieldMarkingTest {

    private static final TaskRendering RENDERING = new TaskRendering(new Prose(), new FieldPictures(() -> 1));
    private static final FieldMarksTask ASKED = new FieldMarksTask(
            List.of("schistocyte", "helmet-cell"), List.of("target-cell", "teardrop-cell"), 3, 5, true, null);

    @Test
    void beforeTheAnswerNothingSaysWhatWhereOrHowOften() {
        for (long seed = 0; seed < FieldMarksTask.FIELDS; seed++) {
            FieldMarksTask task = given(seed);
            TaskView view = RENDERING.view(task);
            Exhibit field = view.drawings().getFirst();
            assertThat(view.drawings()).hasSize(1);
            assertThat(view.points()).isEqualTo(FieldMarksTask.MOST_MARKS);
            assertThat(view.choose()).isNull();
            assertThat(field.svg().replace(TaskView.PICTURE, ""))
                    .isEqualTo(
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 600\" width=\"600\" height=\"600\""
                                    + " role=\"img\" aria-label=\"Field under the microscope\"><image width=\"600\" height=\"600\" /></svg>");
            String told = (field.title() + field.description() + view.options()).toLowerCase(Locale.ROOT);
            for (String kind : task.kinds().values()) {
                assertThat(told)
                        .doesNotContain(kind)
                        .doesNotContain(Atlas.find(kind).orElseThrow().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** All of an attempt's field, apart from its pixels, is the same whatever is in it. */
    @Test
    void theWordsAreTheSameForEveryFieldOfAQuestion() {
        TaskView first = RENDERING.view(given(0));
        for (long seed = 1; seed < FieldMarksTask.FIELDS; seed++) {
            TaskView view = RENDERING.view(given(seed));
            assertThat(view.options()).isEqualTo(first.options());
            assertThat(view.drawings().getFirst().description())
                    .isEqualTo(first.drawings().getFirst().description());
        }
        assertThat(first.options())
                .hasSize(4)
                .extracting(OptionView::html)
                .allMatch(words -> words.contains("It measures"));
    }

    @Test
    void afterwardsEachObjectIsNamedWithItsPlaceAndWhatWasMarkedBesides() {
        FieldMarksTask task = given(3);
        List<Place> wanted = places(task, true);
        Place other = places(task, false).getFirst();
        List<AnswerPart> parts = RENDERING.parts(
                task, new Response.Points(List.of(wanted.getFirst().middle(), other.middle(), new Point(0.01, 0.99))));

        assertThat(parts).hasSize(wanted.size() + 2);
        assertThat(parts.getFirst().label())
                .matches(
                        "(Schistocyte|Schistocyte, helmet cell|Schistocyte, fragment), \\d+% from the left, \\d+% from the top");
        assertThat(parts.getFirst().given()).isEqualTo("Marked");
        assertThat(parts.stream().limit(wanted.size()).map(AnswerPart::expected))
                .containsOnly("To be marked");
        assertThat(parts.stream().filter(AnswerPart::right)).containsExactly(parts.getFirst());
        assertThat(parts.stream().skip(wanted.size()).map(AnswerPart::expected)).containsOnly("Not to be marked");
        assertThat(parts.getLast().label()).isEqualTo("Something else, 1% from the left, 99% from the top");
    }

    @Test
    void itsOwnAnswerIsRightInEachPartOnEveryField() {
        for (long seed = 0; seed < FieldMarksTask.FIELDS; seed++) {
            FieldMarksTask task = given(seed);
            assertThat(RENDERING.parts(task, task.modelAnswer()))
                    .hasSize(places(task, true).size())
                    .allMatch(AnswerPart::right);
            assertThat(RENDERING.parts(task, null)).noneMatch(AnswerPart::right);
        }
    }

    @Test
    void anAnswerInWordsIsReviewedInWordsWithTheNames() {
        FieldMarksTask task = given(1);
        String chosen = task.kinds().entrySet().stream()
                .filter(kind -> kind.getValue().equals("helmet-cell"))
                .findFirst()
                .orElseThrow()
                .getKey();
        List<AnswerPart> parts = RENDERING.parts(task, Response.Choices.of(Set.of(chosen)));
        assertThat(parts).hasSize(4).extracting(AnswerPart::rationale).contains("Teardrop cell");
        assertThat(parts.stream().filter(part -> part.given() != null))
                .hasSize(1)
                .allMatch(AnswerPart::right);
        assertThat(parts.stream().filter(part -> !part.right())).hasSize(1);
    }

    @Test
    void onlyWhatWasToBeMarkedIsOutlinedAndAMarkInItCounts() {
        FieldMarksTask task = given(2);
        List<OutlinedObject> outlined = RENDERING.outlined(task);
        assertThat(outlined).hasSameSizeAs(places(task, true));
        assertThat(places(task, true))
                .allMatch(place -> outlined.stream()
                        .anyMatch(object -> new Region.Polygon(object.around()).contains(place.middle())));
        assertThat(places(task, false))
                .noneMatch(place -> outlined.stream()
                        .anyMatch(object -> new Region.Polygon(object.around()).contains(place.middle())));
    }

    private static FieldMarksTask given(long seed) {
        return (FieldMarksTask) ASKED.given(seed);
    }

    private static List<Place> places(FieldMarksTask task, boolean wanted) {
        return task.places().stream()
                .filter(place -> place.spot().wanted() == wanted)
                .toList();
    }
}
