package org.aliquot.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with a license sees what is missing, enters a course with its certificate, and takes the package for the audit. */
class CreditPagesIT extends PlatformTest {

    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient client = HttpClient.newHttpClient();
    private Person learner;

    @BeforeEach
    void someone() {
        learner = learner();
    }

    @Test
    void fromTheLicenseToThePackageForTheAudit() throws Exception {
        assertThat(page("/records/credits")).contains("Add a credential");
        assertThat(send("/records/credentials", credential("amt-rpt")).statusCode())
                .isEqualTo(303);
        assertThat(page("/records/credits"))
                .contains("RPT(AMT)", "You still need 24 points by", "the board’s own text");

        assertThat(send("/records/credits", credit("Safe draws"), PDF).statusCode())
                .isEqualTo(303);
        String page = page("/records/credits");
        assertThat(page).contains("Safe draws", "2.5 of 24 points", "Counts for RPT(AMT)");

        String audit = page.replaceFirst("(?s).*href=\"(/records/credentials/[0-9a-f-]+/audit.zip)\".*", "$1");
        Map<String, byte[]> files = unzipped(bytes(audit, learner).body());
        assertThat(files.keySet()).containsExactly("ledger.csv", "ledger.pdf", "proofs/01 scan.pdf");
        assertThat(files.get("proofs/01 scan.pdf")).isEqualTo(PDF);
        assertThat(new String(files.get("ledger.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(new String(files.get("ledger.csv"), StandardCharsets.UTF_8)).contains("Safe draws", "2.5");
        assertThat(bytes(audit, learner()).statusCode()).isEqualTo(404);
    }

    @Test
    void aProofIsSavedAndNeverOpenedAndNobodyElseHasIt() throws Exception {
        send("/records/credits", credit("Safe draws"), PDF);
        String proof =
                page("/records/credits").replaceFirst("(?s).*href=\"(/records/credits/[0-9a-f-]+/proof)\".*", "$1");
        HttpResponse<byte[]> own = bytes(proof, learner);
        assertThat(own.body()).isEqualTo(PDF);
        assertThat(own.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(own.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(bytes(proof, learner()).statusCode()).isEqualTo(404);
        assertThat(bytes(proof, person(Role.ADMINISTRATOR)).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameCourseIsAskedAboutAndAFileThatIsNoProofIsTold() throws Exception {
        send("/records/credits", credit("Safe draws"), new byte[0]);
        HttpResponse<String> again = send("/records/credits", credit("Safe draws"), new byte[0]);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("You have one like this already", "This is another one");

        HttpResponse<String> odd =
                send("/records/credits", credit("Another course"), "<html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(odd.headers().firstValue("Location").orElse("")).contains("proof-of-other-format");
    }

    @Test
    void whatIsKnownToBeAnotherOneTakesItsProofWithoutBeingAskedAgain() throws Exception {
        send("/records/credits", credit("Safe draws"), new byte[0]);
        Map<String, String> another = credit("Safe draws");
        another.put("anyhow", "true");
        assertThat(send("/records/credits", another, new byte[0]).statusCode()).isEqualTo(303);

        another.remove("anyhow");
        another.put("version", "0");
        HttpResponse<String> proven = send("/records/credits/" + another.get("id"), another, PDF);
        assertThat(proven.headers().firstValue("Location").orElse("")).contains("credit-kept");
    }

    @Test
    void whatIsTypedWronglyIsToldBesideItsField() throws Exception {
        Map<String, String> form = credit("");
        form.put("amount", "many");
        form.put("earnedOn", today().plusDays(1).toString());
        assertThat(send("/records/credits", form, new byte[0]).body())
                .contains("Enter the title on the certificate.", "Enter a number such as 1.5");
        form.put("title", "Webinar");
        form.put("amount", "1");
        assertThat(send("/records/credits", form, new byte[0]).body()).contains("This date is in the future.");
        assertThat(send("/records/credentials", Map.of("id", UUID.randomUUID().toString()))
                        .body())
                .contains("Choose one from the list.", "Enter the first day")
                .doesNotContain("Give the name of the credential.", "Enter the last day");
        Map<String, String> other = Map.of("id", UUID.randomUUID().toString(), "rule", "other");
        assertThat(send("/records/credentials", other).body())
                .contains("Give the name of the credential.", "Enter the last day of the cycle you are in.");
    }

    @Test
    void aCycleInWhichSomethingIsMissingStaysInSightWhenTheNextOneBegins() throws Exception {
        Map<String, String> form = credential("amt-rpt");
        form.put("startsOn", today().minusYears(3).plusDays(30).toString());
        String path = "/records/credentials/" + form.get("id") + "/renewal";
        send("/records/credentials", form);
        assertThat(send(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(send(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(page("/records/credits")).contains("days left").doesNotContain("Earlier cycles");
    }

    @Test
    void aFloridaLicenseNeedsItsSpecialtiesAfterTheFirstCycle() throws Exception {
        Map<String, String> form = credential("fl-lab");
        HttpResponse<String> refused = send("/records/credentials", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tick each specialty on your license");
        form.put("first", "true");
        assertThat(send("/records/credentials", form).statusCode()).isEqualTo(303);
    }

    @Test
    void whereTheLengthOfACycleIsNotKnownItsLastDayIsAsked() throws Exception {
        HttpResponse<String> refused = send("/records/credentials", credential("hi-lab"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter the last day of the cycle you are in.");
    }

    @Test
    void whatIsTypedWronglyInAnOldCopyStaysAnOldCopy() throws Exception {
        Map<String, String> form = credit("Safe draws");
        send("/records/credits", form, new byte[0]);
        String path = "/records/credits/" + form.get("id");
        form.put("version", "0");
        form.put("title", "Safer draws");
        assertThat(send(path, form, new byte[0]).statusCode()).isEqualTo(303);
        form.put("title", "");
        assertThat(send(path, form, new byte[0]).body()).contains("name=\"version\" value=\"0\"");
        form.put("title", "Safest draws");
        HttpResponse<String> stale = send(path, form, new byte[0]);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("name=\"version\" value=\"1\"");
    }

    @Test
    void programsSeeAndAddTheSame() {
        String body = "{\"title\": \"Webinar\", \"provider\": \"ASCLS\", \"earnedOn\": \"" + today()
                + "\", \"amount\": 1.5, \"unit\": \"contact-hour\", \"category\": \"ethics\"}";
        String id = learner.api().post("/me/credits", body).requireStatus(201).text("/id");
        assertThat(learner.api().post("/me/credits", body).status()).isEqualTo(422);
        String early = body.replace(today().toString(), "1999-12-31");
        assertThat(learner.api().post("/me/credits", early).status()).isEqualTo(422);
        String odd = body.replace("Webinar", "Web\\u0000inar");
        assertThat(learner.api().post("/me/credits", odd).status()).isEqualTo(400);
        assertThat(learner.api()
                        .get("/me/credits")
                        .json()
                        .at("/items/0/category")
                        .asString())
                .isEqualTo("ethics");
        assertThat(learner().api().delete("/me/credits/" + id).status()).isEqualTo(404);
        learner.api().delete("/me/credits/" + id).requireStatus(204);
    }

    @Test
    void anAdministratorSaysWhichCoursesGiveCredit() throws Exception {
        learner = person(Role.ADMINISTRATOR);
        assertThat(page("/admin/credits")).contains("3 hours, Other laboratory subjects, not approved by anyone");
        assertThat(send(
                                "/admin/credits",
                                Map.of(
                                        "course",
                                        "wound-care-ce",
                                        "hours",
                                        "many",
                                        "category",
                                        "general",
                                        "version",
                                        "0"))
                        .statusCode())
                .isEqualTo(422);
    }

    private Map<String, String> credential(String rule) {
        Map<String, String> form = new TreeMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("rule", rule);
        form.put("startsOn", today().minusYears(1).toString());
        return form;
    }

    private Map<String, String> credit(String title) {
        Map<String, String> form = new TreeMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("title", title);
        form.put("provider", "Bayview College");
        form.put("earnedOn", today().minusDays(3).toString());
        form.put("amount", "2.5");
        form.put("unit", "contact-hour");
        form.put("category", "phlebotomy");
        return form;
    }

    private String page(String path) {
        return learner.api().get(site() + path).requireStatus(200).raw().body();
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + learner.api().token())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        if (file.length > 0) {
            body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + learner.api().token())
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> bytes(String path, Person by) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + by.api().token())
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
