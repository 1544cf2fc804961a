package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseProgressTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void countsWhatIsDoneAndTheMinutesThatAreLeft() {
        CourseProgress course = course(completed("a", 1), started("b", 2), untouched("c"));
        assertThat(course.lessonsDone()).isEqualTo(1);
        assertThat(course.lessonsTotal()).isEqualTo(3);
        assertThat(course.minutesLeft()).isEqualTo(20);
        assertThat(course.lastAt()).isEqualTo(at(2));
    }

    @Test
    void goesOnWithTheLessonReadLastWhenItIsNotCompleted() {
        assertThat(nextOf(untouched("a"), started("b", 5), started("c", 3))).isEqualTo("b");
    }

    @Test
    void goesOnBehindTheLessonCompletedLast() {
        assertThat(nextOf(untouched("a"), completed("b", 5), untouched("c"))).isEqualTo("c");
    }

    @Test
    void comesBackToSkippedLessonsAfterTheEnd() {
        assertThat(nextOf(untouched("a"), completed("b", 4), completed("c", 5))).isEqualTo("a");
    }

    @Test
    void beginsAtTheBeginning() {
        assertThat(nextOf(untouched("a"), untouched("b"))).isEqualTo("a");
    }

    @Test
    void hasNoNextLessonWhenAllAreCompleted() {
        assertThat(course(completed("a", 1), completed("b", 2)).next()).isNull();
    }

    @Test
    void leadsTodayToTheOpenCourseReadLast() {
        CourseProgress older = CourseProgress.of("old", "Old", true, List.of(started("a", 1)));
        CourseProgress newer = CourseProgress.of("new", "New", true, List.of(started("b", 2)));
        CourseProgress ended = CourseProgress.of("ended", "Ended", false, List.of(started("c", 3)));
        LearnerDay day = LearnerDay.of(List.of(older, newer, ended), List.of());
        assertThat(day.goOn()).extracting(LastPlace::course).isEqualTo("new");
        assertThat(day.courses()).containsExactly(older, newer);
    }

    private static @Nullable String nextOf(LessonStanding... lessons) {
        LessonStanding next = course(lessons).next();
        return next == null ? null : next.slug();
    }

    private static CourseProgress course(LessonStanding... lessons) {
        return CourseProgress.of("mlt", "MLT", true, List.of(lessons));
    }

    private static LessonStanding untouched(String slug) {
        return new LessonStanding(slug, slug, 10, null, 0, 0, null, null, LessonAvailability.OPEN);
    }

    private static LessonStanding started(String slug, int hour) {
        return new LessonStanding(slug, slug, 10, LessonState.STARTED, 60, 0, at(hour), null, LessonAvailability.OPEN);
    }

    private static LessonStanding completed(String slug, int hour) {
        return new LessonStanding(
                slug, slug, 10, LessonState.COMPLETED, 60, 0, at(hour), at(hour), LessonAvailability.OPEN);
    }

    private static Instant at(int hour) {
        return NOON.plusSeconds(3600L * hour);
    }
}
