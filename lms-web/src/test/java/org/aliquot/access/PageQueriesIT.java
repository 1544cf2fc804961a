package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages send few statements to the database, and no more when there is more to show. */
class PageQueriesIT extends PlatformTest {

    private Person learner;

    @BeforeEach
    void hasSomeHistory() {
        learner = learner();
        for (int i = 0; i < 3; i++) {
            String attempt = learner.api()
                    .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                    .text("/id");
            learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 4",
        "/courses/mlt, 7",
        "/courses/mlt/mlt-bb-02, 12",
        "/today, 13",
        "/practice, 7",
        "/practice/quick-check, 8",
        "/progress, 8",
        "/api/v1/me, 1",
        "/api/v1/courses, 1",
        "/api/v1/exams, 4"
    })
    void ofALearnerAreBounded(String path, int most) {
        check(learner.api(), path, most);
    }

    @ParameterizedTest
    @CsvSource({
        "/teach, 6",
        "/teach/items, 7",
        "/teach/courses/mlt, 4",
        "/teach/courses/mlt/completion, 8",
        "/teach/courses/mlt/lessons/mlt-bb-02, 14",
        "/teach/packs, 3",
        "/teach/quizzes/mlt-bb-02-quiz, 7",
        "/teach/attempts, 7",
        "/teach/cohorts, 4",
        "/teach/reports/learners, 8",
        "/teach/reports/outcomes, 8",
        "/teach/reports/sittings, 8",
        "/teach/reports/windows, 8"
    })
    void ofAnInstructorAreBounded(String path, int most) {
        check(person(Role.INSTRUCTOR).api(), path, most);
    }

    @ParameterizedTest
    @CsvSource({
        "/admin, 7",
        "/admin/people, 4",
        "/admin/people/import, 3",
        "/admin/outbox, 3",
        "/admin/audit, 5",
        "/admin/cohorts, 4",
        "/admin/access, 5",
        "/admin/enrollments/new, 5"
    })
    void ofAnAdministratorAreBounded(String path, int most) {
        check(person(Role.ADMINISTRATOR).api(), path, most);
    }

    /** The second call, when what never changes is in the caches. */
    private void check(Api api, String path, int most) {
        assertThat(api.get(site() + path).status()).isEqualTo(200);
        List<String> sent = statements.during(() -> api.get(site() + path));
        assertThat(sent).as("%d statements", sent.size()).hasSizeLessThanOrEqualTo(most);
    }
}
