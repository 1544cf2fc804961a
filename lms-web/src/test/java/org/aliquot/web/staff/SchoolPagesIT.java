package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.school.School;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator decides about the installation on a page. */
class SchoolPagesIT extends PlatformTest {

    private static final String PAGE = "/admin/school";

    @Autowired
    private School school;

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void signIn() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    /** Other tests sign up, and read the name on certificates. */
    @AfterEach
    void asItWasStarted() {
        save("Aliquot", true);
        reachedBy("");
    }

    @Test
    void theNameStandsOnBadgesFromNowOn() {
        assertThat(save("Bayview College", true).status()).isEqualTo(303);

        assertThat(school.name()).isEqualTo("Bayview College");
        assertThat(anonymous().get(site() + "/badges/issuer").raw().body()).contains("Bayview College");
        assertThat(client.get("/admin/audit?action=school.changed").body()).contains("Settings of the school changed");
    }

    @Test
    void theNameStandsOnWhatAProgramAnswersFor() throws IOException, InterruptedException {
        save("Bayview College", true);

        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + "/teach/outcomes/outcomes.pdf?course=mlt"))
                .header("Authorization", "Bearer " + administrator.api().token())
                .build();
        try (HttpClient http = HttpClient.newHttpClient();
                PdfReader paper = new PdfReader(http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body())) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1)).contains("Bayview College");
        }
    }

    @Test
    void peopleMakeNoAccountsWhereTheSchoolDoesNotLetThem() {
        assertThat(anonymous().get(site() + "/sign-in").raw().body()).contains("Create an account");

        save("Aliquot", false);

        assertThat(anonymous().get(site() + "/sign-in").raw().body()).doesNotContain("Create an account");
        assertThat(anonymous().get(site() + "/sign-up").raw().body()).doesNotContain("name=\"password\"");
    }

    @Test
    void howToReachTheSchoolStandsWhereverSomebodyMayNeedHelp() {
        String said = "Help from your school: MLT office &lt;west&gt;, 555-0100";
        PageClient learner = new PageClient(site(), learner().api().token());
        assertThat(learner.get("/today").body()).doesNotContain("Help from your school");

        assertThat(reachedBy("MLT office <west>, 555-0100").status()).isEqualTo(303);

        assertThat(learner.get("/today").body()).contains(said);
        assertThat(anonymous().get(site() + "/sign-in").raw().body()).contains(said);
        assertThat(learner.get("/notices").body()).contains(said);
        assertThat(client.get(PAGE).body()).contains("value=\"MLT office &lt;west");
        assertThat(client.get("/admin/audit?action=school.changed").body()).doesNotContain("MLT office");

        reachedBy("");
        assertThat(learner.get("/today").body()).doesNotContain("Help from your school");
    }

    @Test
    void whoMeetsABarrierReadsWhatIsKnownAndWhomToTell() {
        String barriers = site() + "/accessibility";
        assertThat(anonymous().get(barriers).requireStatus(200).raw().body())
                .contains("Known limits", "Answer in words instead")
                .contains("Tell your instructor, or whoever gave you access");
        assertThat(anonymous().get(site() + "/sign-in").raw().body()).contains("href=\"/accessibility\"");
        assertThat(new PageClient(site(), learner().api().token()).get("/today").body())
                .contains("href=\"/accessibility\"");

        reachedBy("MLT office, 555-0100");
        assertThat(anonymous().get(barriers).raw().body())
                .contains("<strong>Help from your school: MLT office, 555-0100</strong>")
                .doesNotContain("Tell your instructor");
    }

    @Test
    void anEndlessLineIsRefusedAndStaysInItsField() {
        Answer wrong = reachedBy("x".repeat(201));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"contact-error\"", "value=\"" + "x".repeat(201));
    }

    @Test
    void anEmptyNameIsRefusedAndNothingTypedIsLost() {
        Answer wrong = client.post(PAGE, Map.of("name", " ", "version", version()));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Give the school a name.");
        assertThat(wrong.body()).doesNotContainPattern("name=\"signUp\" value=\"true\" checked");
    }

    @Test
    void theSecondOfTwoIsTold() {
        String seen = version();
        save("By the first", true);

        Answer second = client.post(PAGE, Map.of("name", "By the second", "signUp", "true", "version", seen));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Someone saved this after you opened it", "value=\"By the second\"");
        assertThat(school.settings().name()).isEqualTo("By the first");
    }

    @Test
    void aTestMessageWaitsWhereNoMailServerIs() {
        assertThat(client.postAndFollow(PAGE + "/mail-trial", Map.of()).body()).contains("waits in the outbox");

        assertThat(jdbc.sql("select count(*) from mail_message where account_id = ? and kind = 'trial'")
                        .param(administrator.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Answer save(String name, boolean signUp) {
        return client.post(
                PAGE,
                signUp
                        ? Map.of("name", name, "signUp", "true", "version", version())
                        : Map.of("name", name, "version", version()));
    }

    private Answer reachedBy(String line) {
        return client.post(PAGE + "/contact", Map.of("contact", line, "version", version()));
    }

    private String version() {
        return client.get(PAGE).hidden("version");
    }
}
