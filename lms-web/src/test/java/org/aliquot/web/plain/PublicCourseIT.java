package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.plain.PlainVisitor.Answer;
import org.junit.jupiter.api.Test;

/** A course that is open to all is read by anybody; what is done in it is kept only for those who are signed in. */
class PublicCourseIT extends PlatformTest {

    private static final String LESSON = "/courses/career/car-01";
    private static final String CHECK = LESSON + "/checks/car-01-c1";
    private static final String CLOSED = "/courses/mlt/mlt-bb-02";

    @Test
    void aVisitorReadsItsLessonsAndNoOthers() {
        PlainVisitor visitor = new PlainVisitor(site());
        assertThat(visitor.open("/courses/career").body())
                .contains("Free to read", "href=\"" + LESSON + "\"")
                .contains("<meta name=\"description\" content=\"From the first idea");
        Answer lesson = visitor.open(LESSON);
        assertThat(lesson.status()).isEqualTo(200);
        assertThat(lesson.body())
                .contains("<title>", "<meta name=\"description\"", "Sign in", "Check yourself")
                .doesNotContain("Mark as read");
        assertThat(visitor.open(CLOSED).location()).contains("/sign-in");
        assertThat(visitor.open("/courses/mlt").body()).doesNotContain("href=\"" + CLOSED + "\"");
    }

    @Test
    void theFilesOfItsPagesAreLookedForWithoutTheirBodyAsWell() throws IOException, InterruptedException {
        String page = anonymous().get(site() + "/courses/career").raw().body();
        List<String> files = Pattern.compile("\"(/(?:css|js)/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).isNotEmpty();

        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String file : files) {
                HttpResponse<String> head = client.send(
                        HttpRequest.newBuilder(URI.create(site() + file)).HEAD().build(), BodyHandlers.ofString());
                assertThat(head.statusCode()).as(file).isEqualTo(200);
                assertThat(head.body()).isEmpty();
                assertThat(head.headers().firstValue("Content-Type")).isPresent();
            }
        }
    }

    @Test
    void aVisitorTriesItsQuestionsAndNothingIsKept() {
        PlainVisitor visitor = new PlainVisitor(site());
        int before = answers();
        visitor.open(LESSON);
        assertThat(visitor.submit(CHECK).status()).isEqualTo(422);
        Answer judged = visitor.submit(CHECK, "choice=a");
        assertThat(judged.status()).isEqualTo(200);
        assertThat(judged.body()).contains("Not kept: you are not signed in", "role=\"status\"");
        assertThat(answers()).isEqualTo(before);
        assertThat(visitor.open(LESSON).body()).doesNotContain("Not kept: you are not signed in");
    }

    @Test
    void aVisitorChangesNothing() {
        PlainVisitor visitor = new PlainVisitor(site());
        visitor.open(LESSON);
        assertThat(visitor.submit(LESSON + "/completion").location()).contains("/sign-in");
        assertThat(visitor.submit("/courses/career/enrollment").location()).contains("/sign-in");
        assertThat(visitor.submit(CLOSED + "/checks/mlt-bb-02-c1", "choice=a").location())
                .contains("/sign-in");
    }

    @Test
    void theApiKeepsTheSameRule() {
        Api nobody = anonymous();
        assertThat(nobody.get("/courses/career")
                        .requireStatus(200)
                        .json()
                        .path("public")
                        .booleanValue())
                .isTrue();
        assertThat(nobody.get("/courses/career/lessons/car-01")
                        .requireStatus(200)
                        .text("/html"))
                .contains("<h2");
        nobody.get("/courses/mlt/lessons/mlt-bb-02").requireStatus(401);
        nobody.put("/courses/career/lessons/car-01/progress", "{\"state\": \"started\"}")
                .requireStatus(401);
        nobody.post("/courses/career/lessons/car-01/checks/car-01-c1", "{\"response\": {\"choice\": \"a\"}}")
                .requireStatus(401);
    }

    @Test
    void whoIsSignedInReadsItWithoutEnrollingAndKeepsTheirPlace() {
        Person reader = person(Role.LEARNER);
        assertThat(reader.api().get(site() + LESSON).raw().body()).contains("Mark as read");
        reader.api()
                .put("/courses/career/lessons/car-01/progress", "{\"state\": \"completed\"}")
                .requireStatus(200);
        assertThat(reader.api().get(site() + "/courses/career").raw().body()).contains("Every lesson is open to you");
        assertThat(jdbc.sql("select state from lesson_progress where account_id = :reader")
                        .param("reader", reader.id())
                        .query(String.class)
                        .list())
                .containsExactly("completed");
    }

    @Test
    void anAdministratorOpensACourseAndClosesItAgain() {
        Api administrator = person(Role.ADMINISTRATOR).api();
        String lesson = "/courses/phlebotomy/lessons/"
                + jdbc.sql("""
                        select l.slug from lesson l join course c on c.id = l.course_id
                        where c.slug = 'phlebotomy' and l.section_id is not null order by l.slug limit 1
                        """).query(String.class).single();
        anonymous().get(lesson).requireStatus(401);
        set(administrator, "\"public\": true, ");
        anonymous().get(lesson).requireStatus(200);
        set(administrator, ""); // left out: as it is
        anonymous().get(lesson).requireStatus(200);
        set(administrator, "\"public\": false, ");
        anonymous().get(lesson).requireStatus(401);
        assertThat(jdbc.sql("""
                        select details ->> 'public' from audit_entry
                        where action = 'access.changed' and subject_id = 'phlebotomy' order by id desc limit 3
                        """).query(String.class).list()).containsExactly("false", "true", "true");
    }

    private void set(Api administrator, String field) {
        int version = administrator
                .get("/courses/phlebotomy/access")
                .json()
                .path("version")
                .intValue();
        administrator
                .put(
                        "/courses/phlebotomy/access",
                        "{" + field + "\"selfEnrollment\": true, \"extensions\": 2, \"extensionDays\": 30,"
                                + " \"pauseDays\": 90, \"version\": " + version + "}")
                .requireStatus(200);
    }

    private int answers() {
        return jdbc.sql("select count(*) from check_answer")
                .query(Integer.class)
                .single();
    }
}
