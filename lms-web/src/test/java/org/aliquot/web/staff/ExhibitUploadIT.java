package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drawings and pictures brought by an instructor: drawn anew, described, shown to learners; anything else refused with why. */
class ExhibitUploadIT extends PlatformTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A tube</title><desc>A tube with a blue cap.</desc>%s</svg>";

    private static final byte[] SECRET = "SECRET".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient client = HttpClient.newHttpClient();
    private Person instructor;
    private PageClient author;
    private WrittenCourse course;

    @BeforeEach
    void aLesson() {
        instructor = person(Role.INSTRUCTOR);
        author = new PageClient(site(), instructor.api().token());
        course = WrittenCourse.made(author, "Pictures " + System.nanoTime());
    }

    @Test
    void aPictureIsDrawnAnewAndShownWithItsDescription() throws Exception {
        byte[] file = png(40, 20);
        byte[] hiding = (new String(file, StandardCharsets.ISO_8859_1) + "SECRET <script>alert(1)</script>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(upload(hiding, "A \"smear\"", "Round cells without nuclei.").statusCode())
                .isEqualTo(303);

        String preview = shown("a-smear");
        assertThat(preview).contains("alt=\"A &quot;smear&quot;\"").contains("Round cells without nuclei.");

        String address = WrittenCourse.first(preview, "src=\"(/exhibits/[0-9a-f]{64}\\.png)\"");
        HttpResponse<byte[]> picture =
                get(address, Objects.requireNonNull(instructor.api().token()));
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        assertThat(Objects.requireNonNull(ImageIO.read(new java.io.ByteArrayInputStream(picture.body())))
                        .getWidth())
                .isEqualTo(40);
        assertThat(get(address, "").statusCode()).isEqualTo(303);
    }

    @Test
    void aPhotoStandsUprightAndTellsNothingOfThePhone() throws Exception {
        assertThat(upload(photo(4000, 2000, 6), "A plate", "Red above, blue below.")
                        .statusCode())
                .isEqualTo(303);

        String address = WrittenCourse.first(shown("a-plate"), "src=\"(/exhibits/[0-9a-f]{64}\\.jpeg)\"");
        HttpResponse<byte[]> picture =
                get(address, Objects.requireNonNull(instructor.api().token()));
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "SECRET");
        BufferedImage seen = Objects.requireNonNull(ImageIO.read(new java.io.ByteArrayInputStream(picture.body())));
        assertThat(seen.getWidth()).isEqualTo(1000);
        assertThat(seen.getHeight()).isEqualTo(2000);
        assertThat(new Color(seen.getRGB(500, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(500, 1800)).getBlue()).isGreaterThan(200);
        assertThat(get(
                                address.replace(".jpeg", ".png"),
                                Objects.requireNonNull(instructor.api().token()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDrawingBringsItsOwnWords() throws Exception {
        assertThat(upload(svg("<rect x=\"1\" y=\"1\" width=\"3\" height=\"3\" class=\"box\"/>"), "", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(author.get(course.lesson()).body()).contains("A tube with a blue cap.");
    }

    @Test
    void whatIsNotAllowedIsRefusedWithItsReason() throws Exception {
        assertThat(upload(svg("<script>alert(1)</script>"), "", ""))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(
                        answer -> assertThat(answer.body()).contains("Line 1:").doesNotContain("alert(1)"));
        assertThat(upload("GIF89a".getBytes(StandardCharsets.US_ASCII), "x", "y")
                        .body())
                .contains("no SVG drawing and no PNG or JPEG");
        assertThat(upload(new byte[0], "x", "y").body()).contains("Choose a file first");
        assertThat(upload(png(2, 2), "A smear", "").body()).contains("so that a blind reader");
        assertThat(upload(png(4000, 4001), "Large", "Large").body()).contains("16 million pixels");
        byte[] cut = java.util.Arrays.copyOf(png(40, 20), 60);
        assertThat(upload(cut, "Cut", "Cut").statusCode()).isEqualTo(422);
        assertThat(upload(new byte[10 * 1024 * 1024], "Huge", "Huge"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(413))
                .satisfies(answer -> assertThat(answer.body()).contains("<h1").contains("That is too large"));
    }

    /** The lesson with what was just uploaded inserted into its text. */
    private String shown(String name) throws Exception {
        String page = author.get(course.lesson()).body();
        String markdown = WrittenCourse.first(page, "value=\"(!\\[\\*\\*Exhibit[^\"]+" + name + "-[a-z0-9]+\\))\"");
        Map<String, String> text = WrittenCourse.text("Smears");
        text.put("version", author.get(course.lesson()).hidden("version"));
        text.put("insert", markdown.replace("&#34;", "\"").replace("&quot;", "\""));
        author.postAndFollow(course.lesson() + "/draft", text);
        return author.get(course.lesson() + "/preview").body();
    }

    private HttpResponse<String> upload(byte[] file, String title, String description) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "course", course.slug());
        field(body, "lesson", course.lessonSlug());
        field(body, "title", title);
        field(body, "description", description);
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + "/teach/exhibits"))
                .header("Authorization", "Bearer " + instructor.api().token())
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value)
                .getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] svg(String inside) {
        return SVG.formatted(inside).getBytes(StandardCharsets.UTF_8);
    }

    /** Left half red, right half blue, with the words of a camera that was held so. */
    private static byte[] photo(int width, int height, int orientation) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        byte[] exif = ByteBuffer.allocate(32 + SECRET.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8) // where the fields begin
                .putShort((short) 1)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(SECRET)
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        out.writeBytes(exif);
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
