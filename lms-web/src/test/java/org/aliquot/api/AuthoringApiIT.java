package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course made by a program, from nothing to what a learner reads. */
class AuthoringApiIT extends PlatformTest {

    private static final String TEXT = """
            {"version": %d, "title": "%s", "summary": "S", "minutes": 5, "objectives": ["O"], "topics": ["t"],
             "references": ["R"], "body": "Words."}
            """;

    private Api author;
    private String course;
    private String lesson;

    @BeforeEach
    void aCourseWithOneDraft() {
        author = person(Role.INSTRUCTOR).api();
        Reply made = author.post("/authoring/courses", "{\"title\": \"By a program " + System.nanoTime() + "\"}")
                .requireStatus(201);
        course = "/authoring/courses/" + made.text("/slug");
        String section = arrange(1, "[{\"title\": \"One\", \"lessons\": []}]")
                .requireStatus(200)
                .text("/sections/0/id");
        lesson = course + "/lessons/"
                + author.post(course + "/lessons", "{\"section\": \"" + section + "\", \"title\": \"Begin\"}")
                        .requireStatus(201)
                        .text("/lesson");
    }

    @Test
    void isPublishedStepByStep() {
        assertThat(author.put(course + "/publication", "")
                        .json()
                        .at("/errors/0/code")
                        .asString(""))
                .isEqualTo("nothing-published");
        Reply incomplete = author.post(lesson + "/versions", "{\"version\": 1}");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.json().path("errors").findValuesAsString("field"))
                .contains("summary", "minutes", "objectives", "topics", "references", "body");

        author.put(lesson + "/draft", TEXT.formatted(1, "Begin")).requireStatus(200);
        assertThat(author.post(lesson + "/versions", "{\"version\": 2}")
                        .requireStatus(201)
                        .text("/number"))
                .isEqualTo("1");
        author.put(course + "/publication", "").requireStatus(200);
        assertThat(anonymous()
                        .get(course.replace("/authoring", ""))
                        .requireStatus(200)
                        .text("/lessons"))
                .isEqualTo("1");
        author.delete(lesson + "/publication").requireStatus(200);
        assertThat(anonymous().get(course.replace("/authoring", "")).text("/lessons"))
                .isEqualTo("0");
    }

    @Test
    void theSecondOfTwoAuthorsGetsWhatStands() {
        author.put(lesson + "/draft", TEXT.formatted(1, "First")).requireStatus(200);
        Reply stale = author.put(lesson + "/draft", TEXT.formatted(1, "Second"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(stale.text("/current/text/title")).isEqualTo("First");
        author.put(
                        lesson + "/draft",
                        TEXT.formatted(stale.json().at("/current/version").asInt(), "Second"))
                .requireStatus(200);

        assertThat(arrange(1, "[]").status()).isEqualTo(409);
        assertThat(arrange(1, "[]").text("/current/sections/0/title")).isEqualTo("One");
    }

    @Test
    void refusesWhatIsNotThere() {
        int version = author.get(course).json().path("version").asInt();
        Reply foreign = arrange(version, "[{\"title\": \"One\", \"lessons\": [\"no-such\"]}]");
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.json().at("/errors/0/code").asString("")).isEqualTo("unknown-lesson");
        assertThat(author.get(course + "/lessons/no-such").status()).isEqualTo(404);
        assertThat(author.put(lesson + "/release", "{\"after\": [\"no-such\"]}").status())
                .isEqualTo(422);
        assertThat(author.put(lesson + "/release", "{\"opensOn\": \"2026-12-01\"}")
                        .requireStatus(200)
                        .text("/sections/0/lessons/0/release/opensOn"))
                .isEqualTo("2026-12-01");
    }

    private Reply arrange(int version, String sections) {
        return author.put(
                course + "/outline",
                "{\"version\": %d, \"title\": \"T\", \"summary\": \"\", \"sections\": %s}"
                        .formatted(version, sections));
    }
}
