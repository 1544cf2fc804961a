package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages send few statements to the database, and no more when there is more to show. */
class PageQueriesIT extends PlatformTest {

    @Autowired
    private Goals goals;

    private Person withHistory() {
        Person learner = learner();
        for (String exam : List.of("quick-check", "mlt-mock-50", "quick-check")) {
            String attempt = learner.api()
                    .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                    .text("/id");
            learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        }
        awaitNews(learner.id());
        return learner;
    }

    @ParameterizedTest
    @CsvSource({
        "/, 5",
        "/courses/mlt, 8",
        "/courses/mlt/mlt-bb-02, 13",
        "/courses/mlt/mlt-bb-05, 13",
        "/courses/mlt/mlt-hema-06, 13",
        "/courses/mlt/glossary, 8",
        "/courses/mlt/atlas, 9",
        "/courses/mlt/atlas/slides/blood-film, 8",
        "/today, 15",
        "/practice, 13",
        "/practice/quick-check, 9",
        "/notices, 4",
        "/records, 4",
        "/records/transcript, 7",
        "/records/credits, 6",
        "/records/clinical, 3",
        "/records/credits/new, 5",
        "/records/credentials/new, 3",
        "/api/v1/me/credits, 3",
        "/certificates, 2",
        "/pathway, 6",
        "/pathway/routes?schooling=bachelor&state=Florida, 5",
        "/search, 3",
        "/search?q=hemolysis, 9",
        "/review, 15",
        "/review/cards, 8",
        "/offline, 2",
        "/offline/courses/mlt, 6",
        "/offline/courses/mlt/lessons/mlt-bb-02, 11",
        "/offline/courses/mlt/lessons/mlt-bb-05, 11",
        "/offline/courses/mlt/cards, 17",
        "/offline/practice, 8",
        "/progress, 10",
        "/api/v1/me, 1",
        "/api/v1/me/notices, 3",
        "/api/v1/courses, 1",
        "/api/v1/courses/mlt/glossary, 3",
        "/api/v1/exams, 5"
    })
    void ofALearnerAreBounded(String path, int most) {
        check(withHistory().api(), path, most);
    }

    @ParameterizedTest
    @CsvSource({
        "/today, 28",
        "/today/class, 5",
        "/goal, 9",
        "/goal/result, 9",
        "/goal/calendar, 4",
        "/track-record, 5",
        "/progress, 25",
        "/progress/answers?area=BB, 9"
    })
    void ofALearnerWithAGoalAreBounded(String path, int most) {
        Person learner = withHistory();
        goals.set(learner.id(), null, new GoalWish("ascp-mlt", null, EnumSet.allOf(DayOfWeek.class), 45));
        check(learner.api(), path, most);
    }

    @ParameterizedTest
    @CsvSource({
        "/teach, 7",
        "/teach/today, 15",
        "/teach/messages, 4",
        "/teach/messages/new?to=running, 6",
        "/teach/items, 15",
        "/teach/items?q=antibody, 12",
        "/teach/items/coverage, 6",
        "/teach/items/copies, 4",
        "/teach/items/changes/new?act=retire&item=mlt-bb-0001, 7",
        "/teach/imports, 5",
        "/teach/imports/course, 6",
        "/teach/exports, 6",
        "/teach/formats/gift, 2",
        "/teach/reviews, 8",
        "/teach/courses/mlt, 7",
        "/teach/courses/mlt/completion, 9",
        "/teach/courses/mlt/slides, 7",
        "/teach/courses/mlt/lessons/mlt-bb-02, 15",
        "/teach/courses/mlt/lessons/mlt-bb-05, 15",
        "/teach/courses/mlt/lessons/mlt-bb-02/review, 20",
        "/teach/rotations/checklists, 5",
        "/teach/packs, 7",
        "/teach/quizzes/mlt-bb-02-quiz, 8",
        "/teach/quizzes/quick-check/analysis, 11",
        "/teach/quizzes/quick-check/analysis?from=2026-01-01, 12",
        "/teach/quizzes/quick-check/integrity, 9",
        "/teach/items/mlt-bb-0001, 22",
        "/teach/items/mlt-bb-0001/edit, 20",
        "/teach/items/mlt-bb-0001/preview, 9",
        "/teach/items/mlt-bb-0001/answers, 12",
        "/teach/items/mlt-bb-0001/health, 8",
        "/teach/items/mlt-bb-0001/versions/1/adjustments, 13",
        "/teach/attempts, 12",
        "/teach/cohorts, 5",
        "/teach/certificates, 5",
        "/teach/reports/learners, 9",
        "/marking, 6",
        "/teach/rotations, 4",
        "/teach/rotations/new, 4",
        "/teach/reports/outcomes, 9",
        "/teach/reports/sittings, 10",
        "/teach/reports/windows, 9",
        "/teach/report-schedules, 5",
        "/teach/over-time?course=mlt, 8",
        "/teach/readiness?course=mlt, 11",
        "/teach/outcomes?course=mlt, 7",
        "/teach/quizzes/mlt-bb-02-quiz/print, 5",
        "/teach/outcomes/people?course=mlt, 8",
        "/teach/statistics, 8",
        "/teach/quizzes/mlt-mock-50/forms, 8",
        "/teach/quizzes/mlt-mock-50/rules, 9"
    })
    void ofAnInstructorAreBounded(String path, int most) {
        check(person(Role.INSTRUCTOR).api(), path, most);
    }

    @ParameterizedTest
    @CsvSource({
        "/admin, 14",
        "/admin/facts, 6",
        "/admin/facts/pay-phlebotomists, 8",
        "/admin/talk-rules, 4",
        "/admin/people, 6",
        "/admin/people?need=ending&sort=away, 6",
        "/admin/people/acts/new?act=suspend&everybody=1, 6",
        "/admin/people/acts/new?act=accommodate&everybody=1, 6",
        "/admin/people/acts, 5",
        "/admin/people/import, 5",
        "/admin/rosters, 5",
        "/admin/people/invitations, 5",
        "/admin/people/payers, 4",
        "/admin/school, 4",
        "/admin/school/answers, 4",
        "/admin/school/answers?archive=2&delete=7, 5",
        "/admin/hooks, 5",
        "/admin/hooks/new, 4",
        "/admin/connections, 4",
        "/admin/connections/new, 3",
        "/admin/outbox, 4",
        "/admin/rehearsal, 13",
        "/admin/letters, 4",
        "/admin/letters/enrolled, 4",
        "/admin/audit, 8",
        "/admin/audit?person=learner@example.org&from=2026-01-01&q=mlt, 12",
        "/admin/review-rule, 4",
        "/admin/certificates, 5",
        "/admin/credits, 4",
        "/admin/cohorts, 5",
        "/admin/access, 6",
        "/admin/enrollments/new, 6"
    })
    void ofAnAdministratorAreBounded(String path, int most) {
        check(person(Role.ADMINISTRATOR).api(), path, most);
    }

    /** The second call, when what never changes is in the caches. */
    @Test
    void thePageAboutALearnerAsksNoMoreForSomebodyWhoTeachesManyClasses() {
        Person learner = learner();
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        for (int i = 0; i < 5; i++) {
            cohort(instructor, learner());
        }
        check(instructor.api(), "/teach/learners/" + learner.id(), 27);
    }

    @ParameterizedTest
    @CsvSource({"tasks, 5", "lessons, 5", "messages, 5", "acts, 10"})
    void aListAboutALearnerAsksNoMoreForWhoHasDoneMuch(String list, int most) {
        Person learner = withHistory();
        Person instructor = person(Role.INSTRUCTOR);
        for (int i = 0; i < 3; i++) {
            cohort(instructor, learner);
        }
        check(instructor.api(), "/teach/learners/" + learner.id() + "/lists/" + list, most);
    }

    private void check(Api api, String path, int most) {
        assertThat(api.get(site() + path).status()).isEqualTo(200);
        List<String> sent = statements.during(() -> api.get(site() + path));
        assertThat(sent).as("%d statements", sent.size()).hasSizeLessThanOrEqualTo(most);
    }
}
