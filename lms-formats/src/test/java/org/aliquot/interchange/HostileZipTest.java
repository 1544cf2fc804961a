package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages that are made to do harm, in each format that is a zip file: one clear message, and nothing outside is touched. */
class HostileZipTest {

    private static final String ITEM = XmlSample.QTI21.xml("", "What is it?", "");
    private static final String CANVAS = XmlSample.QTI12.xml("", "What is it?", "");

    @TempDir
    private Path folder;

    /** The smallest package of each kind. */
    private Map<String, byte[]> package_(QuestionFormat format) throws IOException {
        return switch (format) {
            case QTI12, CC -> files("quiz.xml", CANVAS);
            case XLSX ->
                Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>stem</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>What is it?</t></is></c></row>");
            default -> files("items/one.xml", ITEM);
        };
    }

    private static Map<String, byte[]> files(String name, String text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Attempt with(QuestionFormat format, String name, byte[] content) throws IOException {
        Map<String, byte[]> files = package_(format);
        files.put(name, content);
        return Attempt.of(format, inside(), zip(files));
    }

    private Path inside() throws IOException {
        return Files.createDirectories(folder.resolve("a/b/c"));
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void aPlainPackageIsTaken(QuestionFormat format) throws IOException {
        Attempt attempt = Attempt.of(format, inside(), zip(package_(format)));

        assertThat(attempt.told()).isEmpty();
        assertThat(attempt.texts()).contains("What is it?");
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void namesThatLeadOutAreRefused(QuestionFormat format) throws IOException {
        for (String name : new String[] {
            "../out.xml",
            "a/../../out.xml",
            "/etc/out.xml",
            "..\\out.xml",
            "C:\\out.xml",
            "C:out.xml",
            "a//out.xml",
            "./out.xml",
            "a/..",
            "out\u0000.xml",
            "out\n.xml",
            "a".repeat(300)
        }) {
            assertThat(with(format, name, new byte[] {1}).message()).as(name).contains("leads out of the package");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
                    .containsExactly("a/b/c/in." + format.word());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void twoFilesOfOneNameAreRefused(QuestionFormat format) throws IOException {
        Map<String, byte[]> files = package_(format);
        files.put("twinA.xml", new byte[] {1});
        files.put("twinB.xml", new byte[] {2});
        String zip = new String(zip(files), StandardCharsets.ISO_8859_1).replace("twinB", "twinA");

        assertThat(Attempt.of(format, inside(), zip.getBytes(StandardCharsets.ISO_8859_1))
                        .message())
                .contains("two files of one name");
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void packagesInThePackageAreNotOpened(QuestionFormat format) throws IOException {
        Attempt attempt = with(format, "inner.zip", zip(package_(format)));

        assertThat(attempt.read()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void damagedPackagesAreRefused(QuestionFormat format) throws IOException {
        byte[] whole = zip(package_(format));
        for (int length = 1; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThat(Attempt.of(format, inside(), cut).message())
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
    }

    /** What the list says of sizes need not be true. */
    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void sizesAreCountedAndNotBelieved(QuestionFormat format) throws IOException {
        String name = package_(format).keySet().stream()
                .filter(file -> file.contains("sheet1") || !file.contains("xl") && !file.contains("rels"))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> files = package_(format);
        byte[] bomb = (new String(files.get(name), StandardCharsets.UTF_8).replaceFirst("<(?=\\w)", "<!--")
                        + " ".repeat(40_000_000))
                .getBytes(StandardCharsets.UTF_8);
        files.put(name, bomb);
        byte[] zip = zip(files);
        for (int i = 0; i < zip.length - 46; i++) {
            boolean listed = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (listed && (zip[i + 26] & 0xff) >= 0xff) {
                throw new AssertionError("not our zip");
            }
            if (listed && new String(zip, i + 46, zip[i + 28], StandardCharsets.UTF_8).equals(name)) {
                zip[i + 24] = 9;
                zip[i + 25] = 0;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }

        assertThat(Attempt.of(format, inside(), zip).told()).isNotEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30", "QTI12", "CC", "XLSX"})
    void moreFilesThanAPackageHasAreRefused(QuestionFormat format) throws IOException {
        Map<String, byte[]> files = package_(format);
        for (int i = 0; i <= 100_000; i++) {
            files.put("f" + i, new byte[0]);
        }

        assertThat(Attempt.of(format, inside(), zip(files)).message()).contains("more than 100000 files");
    }

    @Test
    void aPackageOfManyBombsIsRefusedBeforeItTakesMinutes() throws IOException {
        byte[] bomb = ("<x>" + "<!-- -->".repeat(1_200_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Attempt.of(QuestionFormat.QTI21, inside(), listed(200, bomb)).message())
                .contains("unpacks to more than");
    }

    /** A package whose list names one packed file many times, which costs its maker nothing. */
    private static byte[] listed(int times, byte[] content) throws IOException {
        byte[] once = zip(files("items/000.xml", new String(content, StandardCharsets.UTF_8)));
        ByteBuffer end = ByteBuffer.wrap(once).order(ByteOrder.LITTLE_ENDIAN).position(once.length - 22);
        int list = end.getInt(once.length - 6);
        byte[] entry = Arrays.copyOfRange(once, list, once.length - 22);
        ByteBuffer many = ByteBuffer.allocate(once.length + (times - 1) * entry.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(once, 0, list);
        for (int i = 0; i < times; i++) {
            byte[] name = "items/%03d.xml".formatted(i).getBytes(StandardCharsets.UTF_8);
            many.put(entry).put(many.position() - entry.length + 46, name);
        }
        int at = many.position();
        many.put(end)
                .putShort(at + 8, (short) times)
                .putShort(at + 10, (short) times)
                .putInt(at + 12, times * entry.length);
        return many.array();
    }

    @Test
    void aPictureThatUnpacksWithoutEndIsLeftOut() throws IOException {
        Map<String, byte[]> files =
                files("items/one.xml", XmlSample.QTI21.xml("", "<img src=\"a.png\" alt=\"it\"/>", ""));
        files.put("items/a.png", new byte[20_000_000]);
        Attempt attempt = Attempt.of(QuestionFormat.QTI21, inside(), zip(files));

        assertThat(attempt.read().getFirst().media()).isEmpty();
        assertThat(attempt.told()).contains("dropped file: items/a.png is too large");
    }
}
