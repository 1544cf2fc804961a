package org.aliquot.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner lets an instructor of theirs see one result, and nobody else. */
class ResultSharesIT extends PlatformTest {

    @Autowired
    private ResultShares shares;

    private Person learner;
    private Person instructor;
    private String attempt;
    private Browser own;

    @BeforeEach
    void somebodyInAClassWithAResult() {
        learner = learner();
        instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        own = new Browser(site());
        own.signIn(learner.email(), PASSWORD);
    }

    @Test
    void theInstructorIsToldAndSeesTheResultAndNoQuestion() {
        assertThat(own.get("/attempts/" + attempt + "/shares").body()).contains("Instructors of your classes");
        share();
        Await.until("the notice", () -> path(instructor).startsWith("/teach/shared-results/"));
        HttpResponse<String> page = page(instructor);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("shows you this result", "The questions are not part of it")
                .doesNotContain("/attempts/");
        assertThat(own.get("/attempts/" + attempt + "/shares").body()).contains("opened ");
        assertThat(audited()).containsExactly("result.shared", "result.opened");
    }

    @Test
    void takenBackOrOverItIsClosed() {
        share();
        assertThat(page(instructor).statusCode()).isEqualTo(200);
        own.post("/attempts/" + attempt + "/shares/" + share(attempt) + "/removal");
        assertThat(page(instructor).statusCode()).isEqualTo(404);

        share();
        assertThat(page(instructor).statusCode()).isEqualTo(200);
        clockForward(Duration.ofDays(ResultShares.DAYS).plusMinutes(1));
        assertThat(shares.open(instructor.id(), share(attempt))).isEmpty();
    }

    @Test
    void nobodyElseSeesItAndNobodyWhoTeachesThemNoMore() {
        share();
        Person other = person(Role.INSTRUCTOR);
        assertThat(page(other).statusCode()).isEqualTo(404);
        assertThat(page(person(Role.ADMINISTRATOR)).statusCode()).isEqualTo(404);
        jdbc.sql("delete from cohort_instructor where account_id = :id")
                .param("id", instructor.id())
                .update();
        assertThat(page(instructor).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyOnesOwnResultCanBeShownAndOnlyToWhoTeachesOne() {
        Person stranger = person(Role.INSTRUCTOR);
        Person classmate = learner();
        UUID id = UUID.fromString(attempt);
        assertThat(shares.share(learner.id(), id, List.of(stranger.id()))).isZero();
        assertThat(shares.share(classmate.id(), id, List.of(instructor.id()))).isZero();
        assertThat(shares.share(learner.id(), id, List.of(instructor.id()))).isEqualTo(1);
        assertThat(shares.share(learner.id(), id, List.of(instructor.id())))
                .as("shown already")
                .isZero();
        assertThat(shares.end(classmate.id(), share(attempt))).isFalse();
    }

    @Test
    void whoHasNoInstructorIsToldWhatToDoInstead() {
        Person alone = learner();
        String result = alone.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        alone.api().post("/attempts/" + result + "/submit", "").requireStatus(200);
        Browser browser = new Browser(site());
        browser.signIn(alone.email(), PASSWORD);
        assertThat(browser.get("/attempts/" + result + "/shares").body()).contains("save the result as a PDF");
        assertThat(browser.get("/attempts/" + attempt + "/shares").statusCode()).isEqualTo(404);
    }

    @Test
    void theResultIsAPdfForItsLearnerAlone() {
        HttpResponse<String> file = own.get("/attempts/" + attempt + "/result.pdf");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.body()).startsWith("%PDF-");
        Browser other = new Browser(site());
        other.signIn(instructor.email(), PASSWORD);
        assertThat(other.get("/attempts/" + attempt + "/result.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingOfItStaysWhenThePersonIsErased() {
        share();
        person(Role.ADMINISTRATOR)
                .api()
                .delete("/people/" + learner.id() + "/account")
                .requireStatus(204);
        assertThat(jdbc.sql("select count(*) from result_share where learner_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void share() {
        own.post("/attempts/" + attempt + "/shares", "instructor=" + instructor.id());
    }

    private UUID share(String of) {
        return jdbc.sql("select id from result_share where attempt_id = cast(:attempt as uuid)")
                .param("attempt", of)
                .query(UUID.class)
                .single();
    }

    private HttpResponse<String> page(Person person) {
        Browser browser = new Browser(site());
        browser.signIn(person.email(), PASSWORD);
        return browser.get("/teach/shared-results/" + share(attempt));
    }

    private static String path(Person person) {
        var list = person.api().get("/me/notices").json().path("items");
        return list.isEmpty() ? "" : list.path(0).path("path").asString();
    }

    private List<String> audited() {
        return List.copyOf(jdbc.sql("select action from audit_entry where subject_id = :share order by at, id")
                .param("share", share(attempt).toString())
                .query(String.class)
                .list());
    }
}
