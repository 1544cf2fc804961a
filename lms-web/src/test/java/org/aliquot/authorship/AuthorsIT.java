package org.aliquot.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What learners get of a course, an exam or a question is decided by those who made it. */
class AuthorsIT extends PlatformTest {

    private Person owner;
    private Person colleague;

    @BeforeEach
    void twoInstructors() {
        owner = person(Role.INSTRUCTOR);
        colleague = person(Role.INSTRUCTOR);
    }

    @Test
    void aColleagueMayReadACourseAndDecidesAboutItOnlyAsCoAuthor() {
        String course = course();
        String outline = "{\"version\": 1, \"title\": \"T\", \"summary\": \"\", \"sections\": []}";
        colleague.api().get(course).requireStatus(200);
        Reply refused = colleague.api().put(course + "/outline", outline);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/detail")).contains("Only the authors can do this: Test Person.");

        assertThat(appoint(colleague.api(), course, colleague).status())
                .as("not by themselves")
                .isEqualTo(403);
        appoint(owner.api(), course, colleague).requireStatus(200);
        colleague.api().put(course + "/outline", outline).requireStatus(200);
        assertThat(appoint(colleague.api(), course, person(Role.INSTRUCTOR)).status())
                .as("a co-author names nobody")
                .isEqualTo(403);

        owner.api().delete(course + "/authors/" + colleague.id()).requireStatus(200);
        assertThat(colleague.api().delete(course + "/publication").status()).isEqualTo(403);
        assertThat(owner.api().delete(course + "/authors/" + owner.id()).status())
                .as("the owner stays")
                .isEqualTo(409);
    }

    @Test
    void onlyStaffBecomeAuthors() {
        Reply refused = appoint(owner.api(), course(), person(Role.LEARNER));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains("is not an instructor");
    }

    @Test
    void aCourseWithLearnersIsRetiredByAdministratorsOnly() {
        learner();
        Reply refused = colleague.api().delete("/authoring/courses/mlt/publication");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/detail")).contains("Learners already have this");
        String course = course();
        owner.api().delete(course + "/publication").requireStatus(200);
    }

    @Test
    void aCopiedExamBelongsToWhoeverCopiedIt() {
        String key = owner.api()
                .post("/exams/ascp-mlt-exam/copies", "")
                .requireStatus(201)
                .text("/key");
        String rules = "{}";
        assertThat(colleague.api().put("/exams/" + key + "/rules", rules).status())
                .isEqualTo(403);
        assertThat(owner.api().put("/exams/" + key + "/rules", rules).status())
                .as("let in, and told that the rules are incomplete")
                .isEqualTo(422);
        assertThat(person(Role.ADMINISTRATOR)
                        .api()
                        .put("/exams/" + key + "/rules", rules)
                        .status())
                .isEqualTo(422);
    }

    private String course() {
        return "/authoring/courses/"
                + owner.api()
                        .post(
                                "/authoring/courses",
                                "{\"title\": \"Of one author " + owner.id() + System.nanoTime() + "\"}")
                        .requireStatus(201)
                        .text("/slug");
    }

    private static Reply appoint(Api by, String work, Person author) {
        return by.put(work + "/authors/" + author.id(), "");
    }
}
