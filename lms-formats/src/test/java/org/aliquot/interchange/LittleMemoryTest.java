package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of 100 MB in a Java of 256 MB: read to the end, or refused, and never more than that. */
@Tag("thorough")
class LittleMemoryTest {

    private static final int SIZE = 100_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "MOODLE_XML, MANY, read",
        "MOODLE_XML, ONE, MB",
        "QTI21, MANY, MB",
        "QTI21, ONE, MB",
        "QTI30, ONE, MB",
        "QTI12, MANY, read",
        "QTI12, ONE, MB",
        "CC, MANY, read",
        "CC, ONE, MB",
        "JSON, MANY, read",
        "JSON, ONE, JSON",
        "JSON, PARTS, letters",
        "GIFT, MANY, read",
        "GIFT, ONE, letters",
        "AIKEN, MANY, read",
        "AIKEN, ONE, letters",
        "CSV, MANY, read",
        "CSV, ONE, quotation",
        "PACK, MANY, bytes",
        "XLSX, MANY, split",
        "XLSX, ONE, MB",
    })
    void aHugeFileIsReadOrRefused(QuestionFormat format, Shape shape, String expected) throws Exception {
        Path file = folder.resolve("huge." + format.word());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (format == QuestionFormat.XLSX) {
                workbook(out, shape);
            } else {
                write(out, sample(format, shape));
            }
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadAlone.class.getName(),
                        format.name(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains(expected).doesNotContain("Exception", "OutOfMemory");
        assertThat(child.exitValue()).isZero();
    }

    /** What the file is full of. */
    enum Shape {
        MANY,
        ONE,
        PARTS
    }

    /** What stands before, again and again, and after. */
    private record Sample(String before, String again, String after) {}

    private static Sample sample(QuestionFormat format, Shape shape) {
        String text = "Which tube is drawn first, when ≥ 2 are drawn, and why not the other? ".repeat(20);
        if (shape == Shape.PARTS) {
            return new Sample("{\"items\": [{\"options\": [{}", ",{\"id\": \"a\", \"text\": \"≥ 2\"}", "]}]}");
        }
        Sample one = whole(format, "@");
        if (shape == Shape.ONE) {
            int at = one.again.indexOf('@');
            return new Sample(one.before + one.again.substring(0, at), text, one.again.substring(at + 1) + one.after);
        }
        return whole(format, text);
    }

    private static Sample whole(QuestionFormat format, String text) {
        return switch (format) {
            case GIFT -> new Sample("", text + "{=yes ~no}\n\n", "");
            case AIKEN -> new Sample("", text + "\nA. yes\nB. no\nANSWER: A\n\n", "");
            case CSV -> new Sample("stem,correct,option_a,option_b\n", "\"" + text + "\",a,yes,no\n", "");
            case JSON -> new Sample("{\"items\": [{}", ",\n{\"type\": \"essay\", \"stem\": \"" + text + "\"}", "]}");
            case PACK -> new Sample("items:\n", "  - id: x\n    stem: \"" + text + "\"\n", "");
            default -> {
                XmlSample sample = XmlSample.valueOf(
                        switch (format) {
                            case MOODLE_XML -> "MOODLE";
                            default -> format.name();
                        });
                String xml = sample.xml("", text, "");
                int from = Math.max(xml.indexOf("<question "), xml.indexOf("<item "));
                int to = Math.max(xml.indexOf("</quiz>"), xml.indexOf("</questestinterop>"));
                yield from < 0
                        ? new Sample("<x>", xml, "</x>")
                        : new Sample(xml.substring(0, from), xml.substring(from, to), xml.substring(to));
            }
        };
    }

    private static void write(OutputStream out, Sample sample) throws IOException {
        byte[] again = sample.again.getBytes(StandardCharsets.UTF_8);
        out.write(sample.before.getBytes(StandardCharsets.UTF_8));
        for (long size = 0; size < SIZE; size += again.length) {
            out.write(again);
        }
        out.write(sample.after.getBytes(StandardCharsets.UTF_8));
    }

    private static void workbook(OutputStream out, Shape shape) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : Workbooks.of("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().endsWith("sharedStrings.xml")) {
                    write(
                            zip,
                            shape == Shape.MANY
                                    ? new Sample("<sst>", "<si><t>word</t></si>", "</sst>")
                                    : new Sample("<sst><si><t>", "a long word ", "</t></si></sst>"));
                } else {
                    zip.write(part.getValue());
                }
            }
        }
    }
}
