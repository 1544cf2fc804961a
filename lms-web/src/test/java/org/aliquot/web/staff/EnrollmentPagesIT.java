package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator enrolls people and changes their access by plain forms; who comes second loses nothing. */
class EnrollmentPagesIT extends PlatformTest {

    private Person administrator;
    private PageClient client;
    private Person learner;

    @BeforeEach
    void signIn() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
        learner = person(Role.LEARNER);
    }

    @AfterEach
    void withoutPolicy() {
        jdbc.sql("delete from access_policy").update();
    }

    @Test
    void somebodyIsEnrolledFromTheirPageAndExtended() {
        Answer person = enrolled("90");
        assertThat(person.body()).contains("Enrolled. The course is open", "An employer, Mercy Hospital");

        Answer page = client.get(enrollmentPath());
        Answer extended =
                client.postAndFollow(enrollmentPath() + "/extension", Map.of("version", page.hidden("version")));
        assertThat(extended.body()).contains("Extended. The new last day holds at once", "1 extension of 30 days left");
    }

    @Test
    void whoHasAccessForATimeIsToldWhetherItCanBeExtended() {
        enrolled("90");
        PageClient own = new PageClient(site(), learner.api().token());
        assertThat(own.get("/courses/mlt").body())
                .contains("You have access", "The rules of the course allow an extension through");

        deed("/extension", Map.of());
        deed("/extension", Map.of());
        assertThat(own.get("/courses/mlt").body())
                .contains("You have access", "The rules of the course allow no further extension.")
                .doesNotContain("allow an extension through");

        PageClient endless = new PageClient(site(), learner().api().token());
        assertThat(endless.get("/courses/mlt").body())
                .as("whose access does not end reads nothing of it")
                .doesNotContain("The rules of the course allow");
    }

    @Test
    void manyAreEnrolledFromTheList() {
        Person other = person(Role.LEARNER);
        String list = client.get("/admin/people?q=" + learner.email()).body();
        assertThat(list).contains("name=\"person\" value=\"" + learner.id() + "\"");

        Answer form = client.get("/admin/enrollments/new?person=" + learner.id() + "&person=" + other.id());
        assertThat(form.body()).contains("2 people", learner.email(), other.email());
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Answer refused = client.post(
                "/admin/enrollments",
                Map.of("person", learner.id().toString(), "into", "", "days", "many", "payerName", "Mercy Hospital"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"into-error\"", "id=\"days-error\"", "value=\"many\"", "value=\"Mercy Hospital\"");
    }

    @Test
    void theSecondOfTwoIsToldWhatChangedAndKeepsWhatTheyTyped() {
        enrolled("90");
        String version = client.get(enrollmentPath()).hidden("version");
        PageClient other =
                new PageClient(site(), person(Role.ADMINISTRATOR).api().token());
        other.postAndFollow(enrollmentPath() + "/pause", Map.of("version", version));

        String typed = today().plusDays(400).toString();
        Map<String, String> dates = Map.of("version", version, "firstDay", today().toString(), "lastDay", typed);
        Answer second = client.post(enrollmentPath() + "/window", dates);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Test Person changed this enrollment", "It is now paused", typed);

        Answer again = client.postAndFollow(
                enrollmentPath() + "/window",
                Map.of("version", second.hidden("version"), "firstDay", today().toString(), "lastDay", typed));
        assertThat(again.body()).contains("The new days hold at once");
    }

    @Test
    void pausedGoneOnAndEnded() {
        enrolled("90");
        Answer paused = deed("/pause", Map.of());
        assertThat(paused.body()).contains("Paused. The days of the pause", "Resume from today");
        assertThat(deed("/resumption", Map.of()).body())
                .contains("Resumed.")
                .as("whoever ends it is asked first")
                .contains("<aliquot-confirm question=\"End this enrollment?\"");
        Answer ended = deed("/withdrawal", Map.of("reason", "transferred"));
        assertThat(ended.body()).contains("Ended: moved to another class").doesNotContain("Change access");
    }

    @Test
    void aDayBeforeTheFirstIsRefusedBesideTheField() {
        enrolled("90");
        String version = client.get(enrollmentPath()).hidden("version");
        Answer refused = client.post(
                enrollmentPath() + "/window",
                Map.of("version", version, "firstDay", "2027-02-01", "lastDay", "2027-01-31"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"lastDay-error\"", "value=\"2027-01-31\"");
    }

    @Test
    void aPolicyIsSetAndTheSecondOfTwoIsToldWhatStands() {
        Answer before = client.get("/admin/access?course=mlt");
        Map<String, String> mine = policy(before.hidden("version"), "180");
        assertThat(client.postAndFollow("/admin/access", mine).body())
                .contains("It holds for those who enroll from now on", "value=\"180\"");

        Answer second = client.post("/admin/access", policy(before.hidden("version"), "200"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("saved this policy", "<dd>180</dd>", "value=\"200\"");

        String over = second.body().replaceAll("(?s).*name=\"over\" value=\"(\\d+)\".*", "$1");
        Map<String, String> kept = new HashMap<>(policy(before.hidden("version"), "200"));
        kept.put("over", over);
        assertThat(client.postAndFollow("/admin/access", kept).body()).contains("value=\"200\"");
    }

    @Test
    void aSenselessPolicyIsRefused() {
        Answer refused = client.post("/admin/access", policy("0", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"days-error\"");
        assertThat(client.get("/admin/access?course=no-such").status()).isEqualTo(404);
    }

    @Test
    void pagesTakeFewQueries() {
        enrolled("90");
        client.get(enrollmentPath());
        assertThat(statements.during(() -> client.get(enrollmentPath()))).hasSizeLessThanOrEqualTo(6);
        assertThat(statements.during(() -> client.get("/admin/access"))).hasSizeLessThanOrEqualTo(6);
    }

    private Answer enrolled(String days) {
        return client.postAndFollow(
                "/admin/enrollments",
                Map.of(
                        "person", learner.id().toString(),
                        "into", "course:mlt",
                        "days", days,
                        "payer", "employer",
                        "payerName", "Mercy Hospital"));
    }

    private Answer deed(String deed, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", client.get(enrollmentPath()).hidden("version"));
        return client.postAndFollow(enrollmentPath() + deed, all);
    }

    private String enrollmentPath() {
        return "/admin/enrollments/"
                + administrator
                        .api()
                        .get("/people/" + learner.id() + "/enrollments")
                        .text("/items/0/id");
    }

    private static Map<String, String> policy(String version, String days) {
        return Map.of(
                "course", "mlt",
                "version", version,
                "days", days,
                "extensions", "2",
                "extensionDays", "30",
                "pause", "90",
                "self", "true");
    }
}
