package org.aliquot.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.aliquot.school.LogoFile.Reading;
import org.aliquot.school.LogoFile.Reason;
import org.junit.jupiter.api.Test;

class LogoFileTest {

    @Test
    void drawsAPictureAnewAndKeepsNothingElseOfItsFile() throws IOException {
        byte[] hiding = join(picture("png", 300, 90), "SECRET <script>".getBytes(StandardCharsets.US_ASCII));

        LogoFile logo = drawn(hiding);

        assertThat(new String(logo.file(), StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        assertThat(logo.logo().width()).isEqualTo(300);
        assertThat(logo.logo().height()).isEqualTo(90);
        BufferedImage seen = seen(logo);
        assertThat(new Color(seen.getRGB(10, 10), true)).isEqualTo(new Color(200, 30, 40));
        assertThat(new Color(seen.getRGB(290, 10), true).getAlpha()).isZero();
    }

    @Test
    void makesALargeOneSmallerWithoutStretchingIt() throws IOException {
        assertThat(drawn(picture("png", 2000, 500)).logo()).satisfies(wide -> {
            assertThat(wide.width()).isEqualTo(480);
            assertThat(wide.height()).isEqualTo(120);
        });
        assertThat(drawn(picture("jpeg", 600, 1200)).logo()).satisfies(tall -> {
            assertThat(tall.width()).isEqualTo(72);
            assertThat(tall.height()).isEqualTo(144);
        });
    }

    @Test
    void theSamePictureHasTheSameName() throws IOException {
        byte[] file = picture("png", 100, 50);
        assertThat(drawn(file).logo()).isEqualTo(drawn(file).logo());
    }

    @Test
    void refusesWhatIsNoPictureOrTooMuchOfOne() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused(new byte[LogoFile.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.UNREADABLE);
        assertThat(refused(picture("gif", 100, 50))).isEqualTo(Reason.UNREADABLE);
        assertThat(refused(Arrays.copyOf(picture("png", 100, 50), 60))).isEqualTo(Reason.UNREADABLE);
        assertThat(refused(picture("png", 2001, 50))).isEqualTo(Reason.TOO_MANY_POINTS);
        assertThat(refused(picture("png", 100, 23))).isEqualTo(Reason.TOO_SMALL);
    }

    private static LogoFile drawn(byte[] file) {
        return ((Reading.Drawn) LogoFile.read(file)).logo();
    }

    private static Reason refused(byte[] file) {
        return ((Reading.Refused) LogoFile.read(file)).reason();
    }

    private static BufferedImage seen(LogoFile logo) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(logo.file())));
    }

    /** Its left half red; the right one can be seen through where the format can have that. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        boolean clear = !format.equals("jpeg");
        BufferedImage image =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, new Color(200, 30, 40).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
