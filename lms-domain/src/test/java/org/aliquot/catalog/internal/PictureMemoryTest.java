package org.aliquot.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.aliquot.catalog.ExhibitPicture.Format;
import org.aliquot.catalog.ExhibitResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No picture within our limits ends the server, however many come at once. */
class PictureMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void aPictureOfSixteenBitsAndThreeOfEightAtOnceFitBesideARunningExam() throws Exception {
        Path deep = file("deep.png", sixteenBits(4000, 4000), "png");
        Path flat = file("flat.png", new BufferedImage(4000, 4000, BufferedImage.TYPE_4BYTE_ABGR), "png");
        Path photo = file("photo.jpg", new BufferedImage(4000, 4000, BufferedImage.TYPE_3BYTE_BGR), "jpeg");

        // the sizes of `./lms run`
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms128m",
                        "-Xmx320m",
                        "-Xmn88m",
                        "-XX:SurvivorRatio=2",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrawAlone.class.getName(),
                        deep.toString(),
                        flat.toString(),
                        flat.toString(),
                        photo.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines().filter("drawn"::equals)).as(said).hasSize(4);
        assertThat(said).contains("held").doesNotContain("OutOfMemory");
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void aDeepPictureKeepsItsColorsAndItsSize() throws IOException {
        BufferedImage deep = sixteenBits(600, 4000);
        Graphics2D graphics = deep.createGraphics();
        graphics.setColor(new java.awt.Color(200, 30, 60));
        graphics.fillRect(0, 3000, 600, 1000);
        graphics.dispose();

        BufferedImage drawn = drawn(bytes(deep, "png"));

        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(4000);
        assertThat(drawn.getRGB(300, 2999)).isZero();
        assertThat(drawn.getRGB(300, 3001)).isEqualTo(0xffc81e3c);
    }

    @Test
    void aGrayPictureKeepsItsShade() throws IOException {
        BufferedImage gray = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) gray.getRaster().getDataBuffer()).getData(), (byte) 100);

        assertThat(shade(bytes(gray, "png"), Format.PNG)).isEqualTo(100);
        assertThat(shade(bytes(gray, "jpeg"), Format.JPEG)).isBetween(98, 102);
    }

    private static int shade(byte[] file, Format format) throws IOException {
        PictureFile.Read read = PictureFile.read(file, format, Duration.ofMinutes(1));
        byte[] kept = ((PictureFile.Read.Good) read).picture().picture().file();
        return ImageIO.read(new java.io.ByteArrayInputStream(kept)).getRaster().getSample(150, 100, 0);
    }

    @Test
    void aPictureAsNarrowAsALineIsRefused() throws IOException {
        byte[] narrow = bytes(new BufferedImage(40_000, 1, BufferedImage.TYPE_INT_RGB), "png");

        assertThat(PictureFile.read(narrow, Format.PNG, Duration.ofSeconds(30)))
                .isEqualTo(new PictureFile.Read.Bad(Reason.TOO_MANY_POINTS));
    }

    @Test
    void whoWaitedTooLongIsToldToTryAgain() throws Exception {
        byte[] small = bytes(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = Thread.ofVirtual()
                .start(() -> PictureFile.DRAWING.take(Duration.ofMinutes(1), () -> {
                    drawing.countDown();
                    await(done);
                    return true;
                }));
        drawing.await();

        assertThat(PictureFile.read(small, Format.PNG, Duration.ofMillis(50)))
                .isEqualTo(new PictureFile.Read.Bad(Reason.BUSY));

        done.countDown();
        other.join();
        assertThat(PictureFile.read(small, Format.PNG, Duration.ofMinutes(1)))
                .isInstanceOf(PictureFile.Read.Good.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage drawn(byte[] file) throws IOException {
        PictureFile.Read read = PictureFile.read(file, Format.PNG, Duration.ofMinutes(1));
        byte[] kept = ((PictureFile.Read.Good) read).picture().picture().file();
        return Optional.ofNullable(ImageIO.read(new java.io.ByteArrayInputStream(kept)))
                .orElseThrow();
    }

    private static BufferedImage sixteenBits(int width, int height) {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                ColorModel.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        return new BufferedImage(model, model.createCompatibleWritableRaster(width, height), false, null);
    }

    private Path file(String name, BufferedImage picture, String format) throws IOException {
        return Files.write(folder.resolve(name), bytes(picture, format));
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }
}
