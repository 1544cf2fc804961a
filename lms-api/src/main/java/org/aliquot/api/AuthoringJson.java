package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonRelease;
import org.aliquot.catalog.LessonText;
import org.jspecify.annotations.Nullable;

/** What authors send and get. */
final class AuthoringJson {

    record NewCourse(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 2000) String summary) {}

    record NewLesson(
            @NotNull UUID section,
            @NotBlank @Size(max = 200) String title) {}

    /** The whole outline; a lesson not named is in no section, a section without id is new. */
    record Outline(
            @NotNull Integer version,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 2000) String summary,
            @NotNull List<@NotNull @Valid Section> sections) {

        CourseArrangement arrangement() {
            return new CourseArrangement(
                    title, summary, sections.stream().map(Section::arrangement).toList());
        }
    }

    record Section(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String title,
            @NotNull List<@NotNull String> lessons) {

        CourseArrangement.Section arrangement() {
            return new CourseArrangement.Section(id, title, lessons);
        }
    }

    /** A draft need not be complete. */
    record Draft(
            @NotNull Integer version,
            @NotNull @Size(max = 200) String title,
            @Nullable @Size(max = 2000) String summary,
            @Nullable @Min(0) @Max(600) Integer minutes,
            @Nullable List<String> objectives,
            @Nullable List<String> topics,
            @Nullable List<String> references,
            @Nullable @Size(max = 100_000) String body) {

        LessonText text() {
            return new LessonText(
                    title,
                    Objects.requireNonNullElse(summary, ""),
                    Objects.requireNonNullElse(minutes, 0),
                    Objects.requireNonNullElse(objectives, List.of()),
                    Objects.requireNonNullElse(topics, List.of()),
                    Objects.requireNonNullElse(references, List.of()),
                    Objects.requireNonNullElse(body, ""));
        }
    }

    /** Which draft is to be published. */
    record Publication(@NotNull Integer version) {}

    record Published(int number) {}

    record Release(
            @Nullable LocalDate opensOn,
            @Nullable Integer afterDays,
            @Nullable List<String> after) {

        LessonRelease release() {
            return new LessonRelease(opensOn, afterDays, Objects.requireNonNullElse(after, List.of()));
        }
    }

    /**
     * A lesson as its authors work on it; {@code version} counts savings of the draft and is 0 when nothing is unpublished,
     * {@code published} is the number of the version that learners read.
     */
    record Lesson(
            String course,
            String slug,
            String status,
            int version,
            @Nullable Integer published,
            Instant updatedAt,
            LessonTextJson.Text text) {

        static Lesson of(LessonDraft draft, LessonTextJson.Text text) {
            return new Lesson(
                    draft.path().course(),
                    draft.path().lesson(),
                    draft.status().word(),
                    version(draft),
                    draft.published(),
                    draft.updatedAt(),
                    text);
        }

        static int version(LessonDraft draft) {
            return Math.max(0, draft.version());
        }
    }

    private AuthoringJson() {}
}
