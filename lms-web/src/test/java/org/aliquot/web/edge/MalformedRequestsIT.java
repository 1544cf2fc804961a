package org.aliquot.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.RawHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no proper request is refused in our words, with our headers, and never by "the fault is ours". */
class MalformedRequestsIT extends PlatformTest {

    private static final String END = "\r\nConnection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/a[b]",
                "/%c0%ae",
                "/x%00y",
                "/courses/%00",
                "/a\0b",
                "/%ed%a0%80",
                "/a\\b",
                "/a%2fb",
                "/;x",
                "//",
                "/a%0ab"
            })
    void aMalformedPathGetsAPageWithItsHeaders(String path) throws IOException {
        assertRefused(http().get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?next=%00",
                "/sign-in?next=a%00b",
                "/sign-in?%00=1",
                "/sign-in?next=%ed%a0%80",
                "/sign-in?next=%",
                "/api/v1/courses?q=%00",
                "/api/v1/verify/%00",
                "/verify?code=%00"
            })
    void textThatNoDatabaseKeepsIsRefusedInAnyAddress(String target) throws IOException {
        assertRefused(http().get(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Lease: a\0b",
                "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: aliquot_session=a\0b",
                "GET / HTTP/1.1\r\nHost: a b{",
                "GET / HTTP/1.1",
                "G{T / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999"
            })
    void malformedHeadersAreRefused(String request) throws IOException {
        assertRefused(http().send(request + END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=a%00b", "%00=a", "name=%ed%a0%80", "name=%ff"})
    void formsWithSuchTextAreRefused(String form) throws IOException {
        String answer = http().send("""
                POST /sign-up HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer none\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s""".formatted(form.length(), form));

        assertRefused(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud800", "\\udc00\\ud800"})
    void andSoIsJson(String text) {
        Person learner = learner();

        assertThat(learner.api()
                        .put("/me/profile", "{\"name\": \"" + text + "\", \"version\": 0}")
                        .requireStatus(400)
                        .code())
                .isEqualTo("malformed-request");
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"lease\": 1, \"revision\": 1, \"response\": {\"text\": \"" + text + "\"}}")
                .requireStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, UTF-16BE",
        "application/json, UTF-16LE",
        "application/json, UTF-16",
        "application/json, UTF-32BE",
        "application/json;charset=utf-16le, UTF-16LE",
        "application/json;charset=IBM037, IBM037"
    })
    void andSoIsJsonInSignsThatLookOtherwise(String type, String charset) {
        String attempt = learner()
                .api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        byte[] body = "{\"minutes\": 5, \"reason\": \"a\\u0000b\"}".getBytes(Charset.forName(charset));
        Api administrator = demo("admin");

        assertThat(administrator
                        .send(administrator
                                .request("/attempts/" + attempt + "/extensions")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofByteArray(body)))
                        .requireStatus(400)
                        .code())
                .isEqualTo("malformed-request");
    }

    private static void assertRefused(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer).contains("Content-Security-Policy: ", "X-Content-Type-Options: nosniff");
        assertThat(answer).doesNotContain("HTTP Status", "Tomcat");
    }

    private RawHttp http() {
        return new RawHttp(site());
    }
}
