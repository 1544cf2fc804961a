package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course of sixty lessons shows where one is, and the way to its other areas. */
class CourseOutlineIT extends PlatformTest {

    private static final int AREAS = 7;

    private PlainVisitor visitor;

    @BeforeEach
    void isEnrolled() {
        visitor = new PlainVisitor(site());
        visitor.signIn(learner().email(), PASSWORD);
    }

    @Test
    void aLessonListsThoseOfItsAreaWithItselfAmongThemAndTheOtherAreasAsLinks() {
        String contents = part("(?s)<nav aria-label=\"Lessons in this course\">.*?</nav>", "/courses/mlt/mlt-lo-03");

        assertThat(found("href=\"/courses/mlt/(mlt-[^\"]+)\"", contents))
                .hasSizeBetween(2, 12)
                .contains("mlt-lo-03")
                .allMatch(lesson -> lesson.startsWith("mlt-lo-"));
        assertThat(found("(aria-current=\"page\")", contents)).hasSize(1);
        assertThat(found("href=\"/courses/mlt#([^\"]+)\"", contents)).hasSize(AREAS - 1);
    }

    @Test
    void theCourseBeginsWithLinksToItsAreasAndThenToItsReference() {
        String areas = part("(?s)<nav class=\"picks\" aria-label=\"Areas of this course\">.*?</nav>", "/courses/mlt");

        List<String> anchors = found("href=\"#([^\"]+)\"", areas);
        assertThat(anchors).hasSize(AREAS + 1).last().isEqualTo("look-up");
        assertThat(found("<h2 id=\"([^\"]+)\"", visitor.open("/courses/mlt").body()))
                .containsAll(anchors);
    }

    @Test
    void aLessonThatWasOpenedIsBegunAndNotRead() {
        visitor.open("/courses/mlt/mlt-bb-01");
        visitor.open("/courses/mlt/mlt-bb-02");

        String ticks =
                part("<div class=\"tick-progress\"[^>]*aria-label=\"[^\"]*lessons[^\"]*\">.*?</div>", "/courses/mlt");

        assertThat(found("data-s=\"(begun)\"", ticks)).hasSize(2);
        assertThat(found("data-s=\"(done)\"", ticks)).isEmpty();
    }

    private String part(String pattern, String path) {
        var matcher = Pattern.compile(pattern).matcher(visitor.open(path).body());
        assertThat(matcher.find()).as(path).isTrue();
        return matcher.group();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
