package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An LMS's test student sees what learners see, is marked where staff see them, and is in no class and no figure. */
class TestStudentIT extends LtiTest {

    private static final List<String> ROLES =
            List.of(FakeLms.LEARNER, "http://purl.imsglobal.org/vocab/lti/system/person#TestUser");

    @BeforeEach
    void connectClass() {
        LaunchClient instructor = client();
        Answer choice = openAsInstructor(instructor, "instructor-1", "Ms. Teacher");
        instructor.post(LaunchClient.action(choice), Map.of("choice", "new:mlt", "name", "Hematology 101"));
    }

    @Test
    void anExamIsATrialAndCountsNowhere() {
        Answer start = client().open("test-1", "name", "Test Student", "roles", ROLES);
        assertThat(start.body())
                .contains("You are here as a test student", "Try the exam")
                .doesNotContain("I already have an Aliquot account");

        LaunchClient window = client();
        Answer way = window.press(start);
        assertThat(way.status()).isEqualTo(303);
        Answer entered = window.getFromOurs(way.location());
        assertThat(entered.location()).startsWith("/attempts/");
        assertThat(window.get(entered.location()).status()).isEqualTo(200);

        AccountId student = identity("test-1");
        assertThat(jdbc.sql("select bool_and(trial and own_practice) from attempt where account_id = :id")
                        .param("id", student)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        for (String table : List.of("cohort_member", "enrollment", "lti_score", "roster_member")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where account_id = :id")
                            .param("id", student)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void noOtherWayLeadsIntoACourseOrAClass() {
        client().open("test-1", "name", "Test Student", "roles", ROLES);
        AccountId student = identity("test-1");
        Person administrator = person(Role.ADMINISTRATOR);
        String cohort = cohort(person(Role.INSTRUCTOR));

        administrator.api().post("/cohorts/" + cohort + "/members", "{\"people\": [\"" + student + "\"]}");
        administrator.api().post("/people/enrollments", "{\"course\": \"mlt\", \"people\": [\"" + student + "\"]}");

        assertThat(jdbc.sql("select (select count(*) from cohort_member where account_id = :id)"
                                + " + (select count(*) from enrollment where account_id = :id)")
                        .param("id", student)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whateverTheyStartIsATrialAlsoWhereSomethingLetThemIn() {
        Answer start = client().open("test-1", "name", "Test Student", "roles", ROLES);
        LaunchClient window = client();
        window.getFromOurs(window.press(start).location());
        AccountId student = identity("test-1");
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, extensions_left,
                                                extension_days, pause_days_left, created_at, created_by)
                        select gen_random_uuid(), :id, c.id, 'administrator', 'learner', current_date - 1, 'active', 0, 0, 0,
                               server_now(), :by
                        from course c
                        where c.slug = 'mlt'
                        """).param("id", student).param("by", administrator).update();

        Answer exam = window.get("/practice/mlt-mock-50");
        window.submit(exam, "/attempts", Map.of("exam", "mlt-mock-50", "mode", "exam"));

        assertThat(jdbc.sql("select count(*) filter (where trial), count(*) from attempt where account_id = :id")
                        .param("id", student)
                        .query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
                        .single())
                .containsExactly(2, 2);
    }

    @Test
    void aLessonIsReadAndNothingIsKept() {
        String lesson = firstLesson();
        Answer start = client().open(
                        "test-1",
                        "name",
                        "Test Student",
                        "roles",
                        ROLES,
                        "custom",
                        Map.of("target", "lesson/mlt/" + lesson));
        LaunchClient window = client();
        Answer entered = window.getFromOurs(window.press(start).location());
        assertThat(entered.location()).isEqualTo("/courses/mlt/" + lesson);
        assertThat(window.get(entered.location()).status()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from lesson_progress where account_id = :id")
                        .param("id", identity("test-1"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsShownOfACourseThatIsNoClassHere() {
        Answer start = client().open(
                        "test-1",
                        "name",
                        "Test Student",
                        "roles",
                        ROLES,
                        "context",
                        Map.of("id", "sandbox", "title", "Made to try it out"));
        assertThat(start.body()).doesNotContain("Try the exam");
        assertThat(attempts()).isZero();
    }

    @Test
    void nothingIsShownOfWhatTheClassDoesNotTake() {
        String foreign = jdbc.sql("""
                        select e.key
                        from exam e
                        where e.status = 'published'
                          and exists (select from exam_course x where x.exam_id = e.id)
                          and not exists (select from exam_course x where x.exam_id = e.id and x.course_slug = 'mlt')
                        order by e.key
                        limit 1
                        """).query(String.class).single();
        Answer start = client().open(
                        "test-1",
                        "name",
                        "Test Student",
                        "roles",
                        ROLES,
                        "custom",
                        Map.of("target", "exam/" + foreign));

        assertThat(start.body()).doesNotContain("Try the exam");
        assertThat(attempts()).isZero();
    }

    private int attempts() {
        return jdbc.sql("select count(*) from attempt where account_id = :id")
                .param("id", identity("test-1"))
                .query(Integer.class)
                .single();
    }

    @Test
    void staffSeeWhatTheyAre() {
        client().open("test-1", "name", "Zed Test " + connection.id(), "roles", ROLES);
        LaunchClient admin = client();
        Person administrator = person(Role.ADMINISTRATOR);
        Answer door = admin.get("/sign-in");
        admin.submit(door, "/sign-in", Map.of("email", administrator.email(), "password", PASSWORD, "next", ""));

        assertThat(admin.get("/admin/people?q=" + connection.id() + "&account=test-student")
                        .body())
                .contains("Zed Test", "Test student");
        assertThat(admin.get("/admin/people/" + identity("test-1")).body()).contains("Test student", "Counts nowhere");
    }
}
