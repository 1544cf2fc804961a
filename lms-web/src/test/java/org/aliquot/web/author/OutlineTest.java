package org.aliquot.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonRelease;
import org.aliquot.draft.PublicationStatus;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final CoursePlan PLAN = new CoursePlan(
            "c",
            "Title",
            "Summary",
            PublicationStatus.DRAFT,
            3,
            false,
            List.of(
                    new CoursePlan.Section(FIRST, "One", List.of(lesson("a"), lesson("b"))),
                    new CoursePlan.Section(SECOND, "Two", List.of(lesson("c")))),
            List.of(lesson("x")));

    @Test
    void movesByOnePlaceAndFromTheEndOfASectionIntoTheNext() {
        assertThat(after("up", "b")).isEqualTo("b a | c");
        assertThat(after("down", "b")).isEqualTo("a | b c");
        assertThat(after("up", "c")).isEqualTo("a b c | ");
        assertThat(after("up", "a")).isEqualTo("a b | c");
        assertThat(after("down", "c")).isEqualTo("a b | c");
    }

    @Test
    void putsALessonIntoASectionAlsoFromOutside() {
        assertThat(after("move", "a", "to-a", SECOND.toString())).isEqualTo("b | c a");
        assertThat(after("move", "x", "to-x", FIRST.toString())).isEqualTo("a b x | c");
        assertThat(after("take-out", "a")).isEqualTo("b | c");
    }

    @Test
    void dropsALessonBeforeAnotherOrAtTheEnd() {
        assertThat(after("drop", "a", "into", SECOND.toString(), "before", "c")).isEqualTo("b | a c");
        assertThat(after("drop", "a", "into", FIRST.toString(), "before", "")).isEqualTo("b a | c");
        assertThat(after("drop", "b", "into", FIRST.toString(), "before", "a")).isEqualTo("b a | c");
        assertThat(after("drop", "a", "into", FIRST.toString(), "before", "a")).isEqualTo("a b | c");
    }

    @Test
    void keepsTheLessonsOfASectionThatIsRemoved() {
        assertThat(after("remove", SECOND.toString())).isEqualTo("a b c");
        assertThat(after("remove", FIRST.toString())).isEqualTo("a b c");
        assertThat(after("section-up", SECOND.toString())).isEqualTo("c | a b");
        assertThat(after("add", "section", "section", "Three")).isEqualTo("a b | c | ");
    }

    @Test
    void changesNothingForAStranger() {
        String nobody = new UUID(9, 9).toString();
        assertThat(after("up", "q", "remove", nobody, "section-up", "no id")).isEqualTo("a b | c");
        assertThat(after("move", "q", "to-q", FIRST.toString())).isEqualTo("a b | c");
        assertThat(after("move", "a", "to-a", nobody)).isEqualTo("a b | c");
        assertThat(after("drop", "a", "into", nobody, "before", "c")).isEqualTo("a b | c");
    }

    @Test
    void keepsTheWordsUnlessTheirFormIsSent() {
        assertThat(new OutlineForm(Map.of("title", "Other")).apply(PLAN)).isEqualTo(PLAN.arrangement());
        assertThat(new OutlineForm(Map.of("words", "", "title", " Other ", "summary", ""))
                        .apply(PLAN)
                        .title())
                .isEqualTo("Other");
    }

    private static String after(String... fields) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return String.join(
                " | ",
                new OutlineForm(map)
                        .apply(PLAN).sections().stream()
                                .map(CourseArrangement.Section::lessons)
                                .map(lessons -> String.join(" ", lessons))
                                .toList());
    }

    private static CoursePlan.Lesson lesson(String slug) {
        return new CoursePlan.Lesson(slug, slug, 5, PublicationStatus.DRAFT, null, true, LessonRelease.AT_ONCE);
    }
}
