package org.aliquot.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.records.CertificateDesk;
import org.aliquot.records.CertificateResult;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** From the last lesson to somebody who checks the paper: the certificate is there, found by its serial, and ends when staff says so. */
class CertificatePagesIT extends PlatformTest {

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateDesk desk;

    private Person learner;

    @BeforeEach
    void complete() {
        learner = learner();
        jdbc.sql("""
                        insert into lesson_progress (account_id, lesson_id, lesson_version_id, course_id, state, started_at,
                                                     completed_at, last_at, seconds_spent)
                        select :account, l.id, l.current_version_id, l.course_id, 'completed', server_now(), server_now(),
                               server_now(), 60
                        from lesson l
                        join course c on c.id = l.course_id and c.slug = 'mlt'
                        where l.status = 'published' and l.current_version_id is not null
                        on conflict do nothing
                        """).param("account", learner.id()).update();
        jdbc.sql(
                        "delete from lesson_progress where account_id = :account and lesson_id = (select id from lesson where slug = 'mlt-bb-02')")
                .param("account", learner.id())
                .update();
        learner.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 5}")
                .requireStatus(200);
    }

    @Test
    void whoCompletesACourseHasTheCertificateAndAnyoneCanCheckIt() {
        CertificateView one = certificate();
        assertThat(learner.api().get(site() + "/records").raw().body()).contains(one.serial(), "Download PDF");
        Api.Reply pdf = learner.api().get(site() + "/records/certificates/" + one.id() + "/certificate.pdf");
        assertThat(pdf.status()).isEqualTo(200);

        String checked =
                anonymous().get(site() + "/certificates/" + one.serial()).raw().body();
        assertThat(checked)
                .contains("This certificate is valid", one.holder(), "neither a certification nor a license")
                .doesNotContain(learner.email());
        assertThat(anonymous()
                        .get("/certificates/" + one.serial())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("valid");
        assertThat(learner.api()
                        .get("/me/certificates")
                        .json()
                        .at("/items/0/serial")
                        .asString())
                .isEqualTo(one.serial());
        assertThat(anonymous().get(site() + "/certificates/7KQ4-M2XD-9PTV").status())
                .isEqualTo(404);
    }

    @Test
    void aSerialIsFoundHoweverItIsTypedByWhoMaySeeIt() {
        CertificateView one = certificate();
        Person administrator = person(Role.ADMINISTRATOR);
        String typed = one.serial()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace('0', 'o')
                .replace('1', 'l');
        for (String way : List.of(typed, " " + typed.substring(0, 5) + " " + typed.substring(5))) {
            String query = URLEncoder.encode(way, StandardCharsets.UTF_8);
            Api.Reply check = anonymous().get(site() + "/certificates?serial=" + query);
            assertThat(check.raw().headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/certificates/" + one.serial()));
            assertThat(administrator
                            .api()
                            .get(site() + "/search/hits?q=" + query)
                            .raw()
                            .body())
                    .as(way)
                    .contains("/teach/certificates/" + one.id(), one.holder());
            assertThat(administrator
                            .api()
                            .get(site() + "/teach/certificates?q=" + query)
                            .raw()
                            .body())
                    .as(way)
                    .contains("/teach/certificates/" + one.id());
            assertThat(person(Role.INSTRUCTOR)
                            .api()
                            .get(site() + "/search/hits?q=" + query)
                            .raw()
                            .body())
                    .as(way)
                    .doesNotContain(one.id().toString(), one.holder());
        }
        String pasted =
                URLEncoder.encode(site() + "/certificates/" + one.serial() + "?from=mail", StandardCharsets.UTF_8);
        assertThat(anonymous()
                        .get(site() + "/certificates?serial=" + pasted)
                        .raw()
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/certificates/" + one.serial()));
        Api.Reply broken = anonymous().get(site() + "/certificates?serial=a%2Fb");
        assertThat(broken.status()).isEqualTo(404);
        assertThat(broken.raw().body())
                .contains(
                        "<title>No certificate with this serial",
                        "role=\"alert\"",
                        "value=\"a/b\" autofocus aria-invalid=\"true\"");
    }

    @Test
    void whatACheckSaysStandsInItsTitleAndARevokedOneLeadsToWhereAnotherIsIssued() {
        CertificateView one = certificate();
        String check = site() + "/certificates/" + one.serial();
        String own = "/teach/certificates/" + one.id();
        String again = "You can issue another one, with";
        Person administrator = person(Role.ADMINISTRATOR);
        assertThat(anonymous().get(check).raw().body())
                .contains("<title>This certificate is valid", "role=\"status\"")
                .doesNotContain(own);
        assertThat(administrator.api().get(check).raw().body()).contains("href=\"" + own + "\"");
        assertThat(administrator.api().get(site() + own).raw().body()).doesNotContain(again);

        desk.revoke(new Caller(administrator.id(), Set.of(Role.ADMINISTRATOR)), one.id(), one.version(), "Mistake");
        assertThat(anonymous().get(check).raw().body()).contains("<title>This certificate was revoked");
        assertThat(administrator.api().get(site() + own).raw().body()).contains(again, "/teach/certificates#classes");
    }

    @Test
    void anOldSerialLeadsToTheLastOfThoseThatTookItsPlaceAndCallsItValidOnlyWhileItIs() {
        Caller administrator = new Caller(person(Role.ADMINISTRATOR).id(), Set.of(Role.ADMINISTRATOR));
        CertificateView first = certificate();
        CertificateView second = reissued(administrator, first);
        CertificateView third = reissued(administrator, second);
        String check = site() + "/certificates/" + first.serial();
        String link = "href=\"/certificates/" + third.serial() + "\">";
        assertThat(anonymous().get(check).raw().body()).contains(link + "See the certificate that is valid now</a>");

        desk.revoke(administrator, third.id(), third.version(), "Mistake");
        assertThat(anonymous().get(check).raw().body())
                .contains("This certificate was replaced", link + "See the certificate that replaced it</a>")
                .doesNotContain("valid now");
    }

    @Test
    void itsHolderReadsOfItInSpanish() {
        CertificateView one = certificate();
        jdbc.sql("update account set language = 'es' where id = :account")
                .param("account", learner.id())
                .update();

        assertThat(learner.api().get(site() + "/records").raw().body())
                .contains("<html lang=\"es\"", one.serial(), "Completado el ", "Descargar PDF", "Número de serie");
        assertThat(learner.api().get(site() + "/records/transcript").raw().body())
                .contains("Certificados de finalización", one.serial(), "Válido");
        assertThat(learner.api()
                        .get(site() + "/certificates/" + one.serial())
                        .raw()
                        .body())
                .contains("Este certificado es válido");
    }

    @Test
    void itsBadgeIsGenuineUntilItIsRevokedAndRefusedWhenItWasChanged() {
        CertificateView one = certificate();
        String badge = learner.api()
                .get(site() + "/records/certificates/" + one.id() + "/badge.jwt")
                .raw()
                .body();
        assertThat(verdict(badge)).isEqualTo("genuine");
        assertThat(flaw(badge.substring(0, badge.length() - 6) + "AAAAAA")).isEqualTo("changed");
        Person administrator = person(Role.ADMINISTRATOR);
        assertThat(anonymous().get(site() + "/badges/keys").raw().body())
                .contains("RS256")
                .doesNotContain("\"d\"");
        assertThat(anonymous()
                        .get(site() + "/badges/" + one.serial() + "/status")
                        .raw()
                        .body())
                .contains("\"revokedCredential\":[]");

        desk.revoke(new Caller(administrator.id(), Set.of(Role.ADMINISTRATOR)), one.id(), one.version(), "Mistake");

        assertThat(flaw(badge)).isEqualTo("revoked");
        assertThat(anonymous()
                        .get(site() + "/badges/" + one.serial() + "/status")
                        .raw()
                        .body())
                .contains("\"revoked\":true");
        assertThat(learner.api()
                        .get(site() + "/records/certificates/" + one.id() + "/badge.jwt")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoHasBadgesCheckedAllTheTimeIsToldToWait() {
        String asked = "{\"badge\": \"hello\"}";
        anonymous().post("/badge-checks", asked).requireStatus(200);
        jdbc.sql("update hourly_count set times = 10000").update();

        Api.Reply refused = anonymous().post("/badge-checks", asked).requireStatus(429);
        Api.Reply page = form(learner, site() + "/badges", "badge=hello").requireStatus(429);

        jdbc.sql("delete from hourly_count").update();
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(page.raw().body())
                .contains("Wait an hour, then try again.", "hello")
                .doesNotContain("This badge is not valid");
    }

    private String verdict(String badge) {
        return anonymous()
                .post("/badge-checks", "{\"badge\": \"" + badge + "\"}")
                .text("/verdict");
    }

    private String flaw(String badge) {
        return anonymous()
                .post("/badge-checks", "{\"badge\": \"" + badge + "\"}")
                .text("/flaw");
    }

    @Test
    void anotherLearnerAndAForeignInstructorDoNotHaveIt() {
        CertificateView one = certificate();
        assertThat(learner()
                        .api()
                        .get(site() + "/records/certificates/" + one.id() + "/certificate.pdf")
                        .status())
                .isEqualTo(404);
        Person foreign = person(Role.INSTRUCTOR);
        assertThat(foreign.api().get(site() + "/teach/certificates/" + one.id()).status())
                .isEqualTo(404);
        assertThat(foreign.api()
                        .get(site() + "/teach/certificates/" + one.id() + "/certificate.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(person(Role.ADMINISTRATOR)
                        .api()
                        .get(site() + "/teach/certificates/" + one.id())
                        .raw()
                        .body())
                .contains(one.holder(), "Revoke the certificate");
    }

    @Test
    void whoChoseNobodyFindsTheBoxesAsTheyWereAndWhoHasOneIsNamedSo() {
        Person instructor = person(Role.INSTRUCTOR);
        Person other = learner();
        String path = site() + "/teach/certificates/classes/" + cohort(instructor, learner, other);
        CertificateView one = certificate();
        Person administrator = person(Role.ADMINISTRATOR);
        desk.revoke(new Caller(administrator.id(), Set.of(Role.ADMINISTRATOR)), one.id(), one.version(), "Mistake");
        String box = "name=\"learner\" value=\"" + learner.id() + "\"";
        assertThat(instructor.api().get(path).raw().body())
                .contains(box + " checked", "Course not completed yet", "data-needs-mark")
                .doesNotContain("With a certificate", "Everyone else");

        Api.Reply refused = form(instructor, path, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.raw().body())
                .contains("No one was chosen", "role=\"alert\"", box)
                .doesNotContain(box + " checked");

        assertThat(form(instructor, path, "learner=" + learner.id()).status()).isEqualTo(303);
        assertThat(instructor.api().get(path).raw().body())
                .contains("With a certificate", "Course not completed yet")
                .doesNotContain(box);
    }

    private static Api.Reply form(Person who, String path, String fields) {
        return who.api()
                .send(who.api()
                        .request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private CertificateView reissued(Caller by, CertificateView one) {
        return ((CertificateResult.Done) desk.reissue(by, one.id(), one.version(), "Name changed")).certificate();
    }

    @Test
    void aSampleShowsWhatIsSavedAndIsIssuedToNobody() throws IOException, InterruptedException {
        Person administrator = person(Role.ADMINISTRATOR);
        assertThat(administrator
                        .api()
                        .get(site() + "/admin/certificates?course=mlt")
                        .raw()
                        .body())
                .contains("href=\"/admin/certificates/sample.pdf?course=mlt\"");
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + "/admin/certificates/sample.pdf?course=mlt"))
                .header("Authorization", "Bearer " + administrator.api().token())
                .build();
        try (HttpClient http = HttpClient.newHttpClient();
                PdfReader paper = new PdfReader(http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body())) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                    .contains("Sample, issued to no one", "SAMPLE", "nor a license to practice");
        }
        assertThat(administrator
                        .api()
                        .get(site() + "/admin/certificates/sample.pdf?course=no-such-course")
                        .status())
                .isEqualTo(404);
        assertThat(anonymous().get(site() + "/certificates/SAMPLE").status()).isEqualTo(404);
    }

    private CertificateView certificate() {
        Await.until("the certificate", () -> !certificates.of(learner.id()).isEmpty());
        return certificates.of(learner.id()).getFirst();
    }
}
