package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.school.School;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.beans.factory.annotation.Autowired;

/** A school puts its logo and its color in the place of ours. */
class SchoolLookIT extends PlatformTest {

    private static final String PAGE = "/admin/school";

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private School school;

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void signIn() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    /** Other tests read the mark on pages. */
    @AfterEach
    void asItWas() {
        post("/logo-removal", Map.of());
        post("/colors-removal", Map.of());
    }

    @Test
    void theLogoStandsOnEveryPageAlsoBeforeTheSignIn() throws Exception {
        byte[] hiding = (new String(logo(900, 300), StandardCharsets.ISO_8859_1) + "SECRET")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(upload(hiding, version()).statusCode()).isEqualTo(303);

        String signIn = anonymous().get(site() + "/sign-in").raw().body();
        String address = WrittenCourse.first(signIn, "class=\"school-logo\" src=\"(/school/logo/[0-9a-f]{64}\\.png)\"");
        assertThat(signIn).contains("alt=\"" + school.name() + "\"").doesNotContain("class=\"mark-a\"");
        assertThat(client.get("/admin").body()).contains(address);

        HttpResponse<byte[]> picture = file(address);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "public", "immutable"));
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        assertThat(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture.body())))
                        .getWidth())
                .isEqualTo(432);
        assertThat(client.get("/admin/audit?action=school.changed").body()).contains("Settings of the school changed");
    }

    @Test
    void onlyTheLogoThatIsShownIsKept() throws Exception {
        upload(logo(900, 300), version());
        String first = address();
        upload(logo(600, 300), version());

        assertThat(address()).isNotEqualTo(first);
        assertThat(file(first).statusCode()).isEqualTo(404);
        assertThat(file(address()).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from school_logo")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThat(post("/logo-removal", Map.of()).status()).isEqualTo(303);
        assertThat(client.get(PAGE).body()).contains("class=\"mark-a\"").doesNotContain("/school/logo/");
        assertThat(jdbc.sql("select count(*) from school_logo")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLogoIsPrintedWhereThingsAreAsTheyAreToday() throws Exception {
        upload(logo(900, 300), version());

        for (String paper : new String[] {"/records/transcript.pdf", "/teach/outcomes/outcomes.pdf?course=mlt"}) {
            try (PdfReader read = new PdfReader(file(paper).body())) {
                assertThat(new String(read.getPageContent(1), StandardCharsets.ISO_8859_1))
                        .as(paper)
                        .containsPattern("/img\\d+ Do");
            }
        }
    }

    @Test
    void thePreviewOfALetterShowsTheLogoThatTravelsWithIt() throws Exception {
        Map<String, String> words = Map.of("subject", "Hello", "opening", "", "version", "0");
        assertThat(client.post("/admin/letters/invitation/preview", words).body())
                .contains("<p class=\"letter-head\">Aliquot");

        upload(logo(900, 300), version());
        assertThat(client.post("/admin/letters/invitation/preview", words).body())
                .containsPattern("<p class=\"letter-head\"><img class=\"school-logo\" src=\"/school/logo/[0-9a-f]{64}");
    }

    @Test
    void whatIsNoLogoIsRefusedWithItsReason() throws Exception {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        assertThat(upload(svg.getBytes(StandardCharsets.UTF_8), version()))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("not a PNG or JPEG picture")
                        .doesNotContain("alert(1)"));
        assertThat(upload(new byte[0], version()).body()).contains("Choose a file first.");
        assertThat(upload(new byte[1024 * 1024 + 1], version()).body()).contains("larger than 1 MB");
        assertThat(upload(logo(2001, 100), version()).body()).contains("2000 pixels");
        assertThat(client.get(PAGE).body()).doesNotContain("/school/logo/");
    }

    @Test
    void theSecondOfTwoLogosIsTold() throws Exception {
        String seen = version();
        post("/colors", Map.of("typed", "#1d6f5c"));

        HttpResponse<String> second = upload(logo(900, 300), seen);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Someone saved this after you opened it");
    }

    @Test
    void theColorComesAsAStylesheetOfOurOwn() throws Exception {
        assertThat(post("/colors", Map.of("picked", "#000000", "typed", "1D6F5C"))
                        .status())
                .isEqualTo(303);

        Answer signIn = new PageClient(site(), null).get("/sign-in");
        assertThat(signIn.body()).contains("<link rel=\"stylesheet\" href=\"/school/colors/1d6f5c.css\">");
        assertThat(signIn.raw().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'self';"));

        HttpResponse<byte[]> sheet = file("/school/colors/1d6f5c.css");
        assertThat(sheet.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(sheet.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        assertThat(new String(sheet.body(), StandardCharsets.UTF_8)).contains(":root", "--hema: light-dark(#1d6f5c, #");

        assertThat(post("/colors-removal", Map.of()).status()).isEqualTo(303);
        assertThat(client.get(PAGE).body()).doesNotContain("/school/colors/");
    }

    @Test
    void aColorThatCannotBeReadIsRefusedWithOneThatCan() throws Exception {
        Answer refused = post("/colors", Map.of("picked", "#ffd54f", "typed", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("#ffd54f is too light", "1.2:1", "at least 4.5:1");
        String near = WrittenCourse.first(refused.body(), "nearest color that works is (#[0-9a-f]{6})");
        assertThat(refused.body())
                .contains("/school/sample-colors/" + near.substring(1) + ".css", "value=\"#ffd54f\"", "Save " + near);
        assertThat(post("/colors", Map.of("picked", near)).status()).isEqualTo(303);
        assertThat(post("/colors", Map.of("typed", "lilac")).body()).contains("six digits and letters");
        assertThat(file("/school/colors/ffd54f.css").statusCode()).isEqualTo(404);
        assertThat(file("/school/colors/zzz.css").statusCode()).isEqualTo(404);
    }

    @Test
    void aPreviewShowsTheColorAndSavesNothing() {
        String version = version();

        Answer shown = client.post(PAGE + "/colors-preview", Map.of("picked", "#1d6f5c", "version", version));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Not saved yet.", "/school/sample-colors/1d6f5c.css", "value=\"#1d6f5c\"")
                .doesNotContain("href=\"/school/colors/");
        assertThat(version()).isEqualTo(version);
    }

    private Answer post(String below, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("version", version());
        return client.post(PAGE + below, sent);
    }

    private String version() {
        return client.get(PAGE).hidden("version");
    }

    private String address() {
        return WrittenCourse.first(client.get(PAGE).body(), "src=\"(/school/logo/[^\"]+)\"");
    }

    private HttpResponse<String> upload(byte[] file, String version) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"version\"\r\n\r\n" + version
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request(PAGE + "/logo")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> file(String address) throws IOException, InterruptedException {
        return http.send(request(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + administrator.api().token());
    }

    private static byte[] logo(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillOval(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
