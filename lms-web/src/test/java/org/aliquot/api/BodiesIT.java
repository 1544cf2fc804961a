package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.RawHttp;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be sent depends on the route and on who sends it, and is decided before it is read. */
class BodiesIT extends PlatformTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=edge";

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/look", "/admin/people/import", "/teach/exhibits", "/api/v1/sessions"})
    void aStrangersLargeFormIsRefusedBeforeAnyOfItArrives(String path) throws IOException {
        // nothing of the body is sent: an answer can only come from what was announced
        String answer = new RawHttp(site()).send("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 17000\r
                Connection: close\r
                \r
                """.formatted(path));

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void aStrangerSaysHowMuchIsComing() {
        Reply reply = anonymous()
                .send(anonymous()
                        .request("/sessions")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))));

        assertThat(reply.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/look", "/sign-out", "/profile", "/attempts", "/api/v1/attempts", "/teach/courses"})
    void filesAreRefusedWhereNoneAreTaken(String path) {
        Api administrator = person(Role.ADMINISTRATOR).api();

        assertThat(file(administrator, site() + path, 100).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/people/import",
                "/teach/exhibits",
                "/teach/imports",
                "/teach/items/x/exhibits",
                "/api/v1/exhibits"
            })
    void filesOfOneWhoMayNotBringThemAreRefusedUnread(String path) throws IOException {
        String learner = person(Role.LEARNER).api().token();
        String answer = new RawHttp(site()).send("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=edge\r
                Content-Length: 5000000\r
                Connection: close\r
                \r
                """.formatted(path, learner));

        assertThat(answer).startsWith("HTTP/1.1 403");
    }

    @Test
    void aStrangerWithAFileIsSentToSignInUnread() throws IOException {
        String answer = new RawHttp(site()).send("""
                POST /teach/exhibits HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=edge\r
                Content-Length: 5000000\r
                Connection: close\r
                \r
                """);

        assertThat(answer).startsWith("HTTP/1.1 303").contains("/sign-in?next=");
    }

    @Test
    void aFileInPiecesHasToSayItsLength() {
        Api instructor = person(Role.INSTRUCTOR).api();
        byte[] body = multipart(100);
        Reply reply = instructor.send(instructor
                .request("/exhibits")
                .header("Content-Type", MULTIPART)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(reply.status()).isEqualTo(411);
        assertThat(reply.code()).isEqualTo("length-required");
        assertThat(anonymous().get(site() + "/problems/length-required").status())
                .isEqualTo(200);
    }

    @Test
    void aPictureForAQuestionMayBeAsLargeAsOneForALesson() {
        Api instructor = person(Role.INSTRUCTOR).api();

        assertThat(file(instructor, site() + "/teach/items/no-such-question/exhibits", 1024 * 1024)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatIsTooLargeGetsItsSentence() {
        Api instructor = person(Role.INSTRUCTOR).api();
        Reply reply = instructor.send(instructor
                .request(site() + "/teach/exhibits")
                .header("Accept", "text/html")
                .header("Content-Type", MULTIPART)
                .POST(BodyPublishers.ofByteArray(multipart(10 * 1024 * 1024))));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.raw().body()).contains("That is too large");
    }

    @Test
    void aLongSentAddressLeadsToSignInWithoutItself() throws IOException {
        String answer = new RawHttp(site()).get("/today?a=" + "%28".repeat(2_000));

        assertThat(answer).startsWith("HTTP/1.1 303").contains("/sign-in?next=%2Ftoday\r\n");
    }

    @Test
    void formsOfThoseWhoAreSignedInKeepTheirSize() {
        Api learner = learner().api();
        String form = "look=" + "x".repeat(100 * 1024);
        Reply reply = learner.send(
                learner.request(site() + "/look").header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));

        assertThat(reply.status()).isNotIn(413, 429);
    }

    private static Reply file(Api api, String address, int bytes) {
        return api.send(api.request(address)
                .header("Content-Type", MULTIPART)
                .POST(BodyPublishers.ofByteArray(multipart(bytes))));
    }

    private static byte[] multipart(int bytes) {
        byte[] content = new byte[bytes];
        Arrays.fill(content, (byte) 'x');
        String head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
        return (head + new String(content, StandardCharsets.US_ASCII) + "\r\n--edge--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
