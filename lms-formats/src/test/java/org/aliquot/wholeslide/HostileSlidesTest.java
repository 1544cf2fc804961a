package org.aliquot.wholeslide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt get a sentence, soon and without much memory. */
class HostileSlidesTest {

    private static final int LONG = 4;

    @TempDir
    private Path folder;

    @Test
    void whatIsNoSlideIsSaidToBeNone() throws IOException {
        refused(written(new byte[0]), "not a slide that can be read");
        refused(written("GIF89a".getBytes()), "not a slide that can be read");
        refused(written(new byte[] {'I', 'I', 42}), "damaged", "not a slide");
        refused(written("II*\0aaaa".getBytes()), "damaged");
    }

    @Test
    void directoriesThatGoRoundAreNotFollowed() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8);
        entry(file.putShort((short) 1), 256, 10);
        file.putInt(8);
        refused(written(file.array()), "its list never ends");
    }

    @Test
    void aChainOfDirectoriesEndsAfterAHundred() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(200 * 18 + 8).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8);
        for (int i = 0; i < 200; i++) {
            entry(file.putShort((short) 1), 256, 10);
            file.putInt(file.position() + 4);
        }
        refused(written(file.array()), "more than 100 pictures");
    }

    @ParameterizedTest
    @CsvSource({
        "256, 2000000000, At most 2500 million",
        "257, 4294967295, At most 2500 million",
        "256, 0, no picture",
        "322, 0, no size",
        "322, 65536, Save it with tiles of 256",
        "322, 1, damaged",
        "323, 4000000000, Save it with tiles of 256",
        "259, 33003, JPEG 2000",
        "259, 99, TIFF compression 99",
        "262, 5, RGB with 8 bits",
        "277, 9, RGB with 8 bits",
        "324, 4294967295, damaged",
        "325, 4294967295, damaged"
    })
    void aTiffThatSaysWhatCannotBeIsRefused(int tag, long says, String why) throws IOException {
        Path file = MadeSlides.tiff(folder.resolve("a.tif"), MadeSlides.FILM, "LZW", 256);
        byte[] bytes = Files.readAllBytes(file);
        set(ByteBuffer.wrap(bytes).order(order(bytes)), tag, says);
        refused(written(bytes), why.replace("2500", "2,500"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "JPEG", "ZLib"})
    void aFileThatEndsInItsMidstIsSaidToBeDamaged(String packing) throws IOException {
        Path file = MadeSlides.tiff(folder.resolve("a.tif"), MadeSlides.FILM, packing, 256);
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {9, bytes.length / 3, bytes.length / 2, bytes.length - 200}) {
            refused(written(Arrays.copyOf(bytes, length)), "damaged");
        }
    }

    /** A few megabytes of zeros in deflate are a few kilobytes; a tile has as many points as it says and no more. */
    @Test
    void aTileThatUnpacksToMoreIsReadAsFarAsItsPoints() throws IOException {
        BufferedImage blank = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_RGB);
        Path file = MadeSlides.tiff(folder.resolve("a.tif"), blank, "ZLib", 1024);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer tiff = ByteBuffer.wrap(bytes).order(order(bytes));
        for (int tag : new int[] {256, 257, 322, 323}) {
            set(tiff, tag, 16);
        }
        cut(written(bytes));
    }

    @Test
    void aTileWithinAnotherSizeOfJpegIsRefused() throws IOException {
        Path file = MadeSlides.tiff(folder.resolve("a.tif"), MadeSlides.FILM, "JPEG", 256);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length - 9; at++) {
            if (bytes[at] == (byte) 0xff && bytes[at + 1] == (byte) 0xc0 && bytes[at + 4] == 8) {
                Arrays.fill(bytes, at + 5, at + 9, (byte) 0xff);
            }
        }
        refused(written(bytes), "damaged");
    }

    /** Whatever is written into a file is read, or refused with a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"LZW", "JPEG", "ZLib", "zip"})
    void noiseInAFileIsReadOrRefused(String kind) throws IOException {
        BufferedImage small = MadeSlides.FILM.getSubimage(0, 0, 300, 200);
        Path file = kind.equals("zip")
                ? MadeSlides.deepZoom(folder.resolve("a.zip"), small, 128, 1)
                : MadeSlides.tiff(folder.resolve("a.tif"), small, kind, 128);
        byte[] whole = Files.readAllBytes(file);
        for (int seed = 0; seed < 120; seed++) {
            byte[] bytes = whole.clone();
            Random noise = new Random(seed);
            for (int i = 0; i < 6; i++) {
                int span = seed % 3 == 0 ? Math.min(400, bytes.length) : bytes.length;
                int at = seed % 2 == 0 ? noise.nextInt(span) : bytes.length - 1 - noise.nextInt(span);
                bytes[at] = (byte) noise.nextInt();
            }
            try {
                cut(written(bytes));
            } catch (UnreadableSlideException said) {
                continue;
            }
        }
    }

    @Test
    void aZipFileWithoutASlideOrWithTwoIsRefused() throws IOException {
        refused(zip(zip -> MadeSlides.put(zip, "a.txt", "a")), "no Deep Zoom image");
        refused(
                zip(zip -> {
                    MadeSlides.put(zip, "a.dzi", "<Image/>");
                    MadeSlides.put(zip, "b.dzi", "<Image/>");
                }),
                "more than one slide");
        refused(zip(zip -> MadeSlides.put(zip, "../a.dzi", "<Image/>")), "leads out of the package");
        refused(zip(zip -> MadeSlides.put(zip, "a.dzi", "<Image TileSize='256'/>")), "(.dzi) cannot be read");
        refused(
                zip(zip -> MadeSlides.put(
                        zip,
                        "a.dzi",
                        "<!DOCTYPE a [<!ENTITY b 'cc'>]><Image TileSize='&b;'><Size Width='1' Height='1'/></Image>")),
                "(.dzi) cannot be read");
        refused(zip(zip -> MadeSlides.put(zip, "a/info.json", "[")), "(info.json) cannot be read");
        refused(zip(zip -> MadeSlides.put(zip, "a/info.json", "{}")), "no size");
    }

    @Test
    void aDeepZoomImageOfHugeSidesOrWithTilesMissingIsRefused() throws IOException {
        refused(
                zip(zip -> MadeSlides.put(zip, "a.dzi", dzi("999999999", "999999999", "256"))),
                "At most 2,500 million");
        refused(zip(zip -> MadeSlides.put(zip, "a.dzi", dzi("500", "500", "999999"))), "Save it with tiles of 256");
        refused(zip(zip -> MadeSlides.put(zip, "a.dzi", dzi("500", "500", "256"))), "missing in the ZIP file");
    }

    /** Zeros pack to a thousandth: what unpacks to more than a tile can be is not unpacked. */
    @Test
    void aTileThatIsABombIsRefused() throws IOException {
        refused(
                zip(zip -> {
                    MadeSlides.put(zip, "a.dzi", dzi("500", "500", "256"));
                    zip.putNextEntry(new ZipEntry("a_files/9/0_0.png"));
                    byte[] zeros = new byte[1 << 20];
                    for (int i = 0; i < 64; i++) {
                        zip.write(zeros);
                    }
                }),
                "larger than 16 MB when unpacked");
    }

    @Test
    void aTileLargerThanItSaysIsRefused() throws IOException {
        refused(
                zip(zip -> {
                    MadeSlides.put(zip, "a.dzi", dzi("200", "200", "256"));
                    MadeSlides.put(zip, "a_files/8/0_0.png", MadeSlides.FILM);
                }),
                "larger than its description says");
    }

    /** The tiles of a strip are long, and one of them is not as high as it is wide: that would be 1.6 GB of points. */
    @Test
    void aTileThatIsHigherThanItsTilesAreIsRefused() throws IOException {
        refused(
                zip(zip -> {
                    MadeSlides.put(
                            zip,
                            "film/info.json",
                            "{'width': 65000, 'height': 64, 'tiles': [{'width': 65000, 'height': 64}]}"
                                    .replace('\'', '"'));
                    zip.putNextEntry(new ZipEntry("film/0,0,65000,64/65000,/0/default.jpg"));
                    zip.write(jpegOf(20_000));
                }),
                "larger than its description says");
        refused(
                zip(zip -> {
                    MadeSlides.put(zip, "a.dzi", dzi("2000", "2000", "2048").replace("png", "jpg"));
                    zip.putNextEntry(new ZipEntry("a_files/11/0_0.jpg"));
                    zip.write(jpegOf(20_000));
                }),
                "larger than its description says");
    }

    /** A small one that calls itself so large. */
    private static byte[] jpegOf(int side) {
        byte[] jpeg = JpegFile.of(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), 0.5f);
        for (int at = 0; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
            }
        }
        return jpeg;
    }

    private static String dzi(String width, String height, String side) {
        return "<Image TileSize='%s' Overlap='0' Format='png'><Size Width='%s' Height='%s'/></Image>"
                .formatted(side, width, height);
    }

    private interface Filling {
        void of(ZipOutputStream zip) throws IOException;
    }

    private Path zip(Filling filling) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream zip = MadeSlides.zip(file)) {
            filling.of(zip);
        }
        return file;
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("made.bin"), bytes);
    }

    private static void cut(Path file) throws IOException {
        try (WholeSlide slide = WholeSlide.open(file)) {
            Pyramid.cut(slide, new Pyramid.Taker() {
                @Override
                public void take(int level, int column, int row, byte[] jpeg) {}

                @Override
                public void reached(long done, long of) {}
            });
        }
    }

    private static void refused(Path file, String... why) {
        assertThatExceptionOfType(UnreadableSlideException.class)
                .isThrownBy(() -> cut(file))
                .satisfies(told -> assertThat(told.getMessage()).containsAnyOf(why));
    }

    private static ByteOrder order(byte[] tiff) {
        return tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static void entry(ByteBuffer file, int tag, int value) {
        file.putShort((short) tag).putShort((short) LONG).putInt(1).putInt(value);
    }

    /** In the first directory; of a list its first number. */
    private static void set(ByteBuffer tiff, int tag, long value) {
        int at = tiff.getInt(4);
        int count = tiff.getShort(at);
        for (int i = 0; i < count; i++) {
            int entry = at + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == tag) {
                boolean list = tiff.getInt(entry + 4) > 1;
                int place = list ? tiff.getInt(entry + 8) : entry + 8;
                tiff.putShort(entry + 2, list ? tiff.getShort(entry + 2) : (short) LONG);
                tiff.putInt(place, (int) value);
                return;
            }
        }
    }
}
