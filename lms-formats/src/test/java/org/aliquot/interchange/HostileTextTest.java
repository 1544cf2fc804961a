package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text files in other encodings, and ones that are made to fill the memory or the time. */
class HostileTextTest {

    private static final String WORDS = "Größe 5 µm?";

    /** What goes through a file once takes less than one. */
    private static final int MOST_SECONDS = 30;

    @TempDir
    private Path folder;

    private static String sample(QuestionFormat format) {
        return switch (format) {
            case GIFT -> "::One::" + WORDS + "{=yes ~no}\n\n::Two::Two?{=yes ~no}\n";
            case AIKEN -> WORDS + "\nA. yes\nB. no\nANSWER: A\n\nTwo?\nA. yes\nB. no\nANSWER: A\n";
            case CSV -> "stem,correct,option_a,option_b\n" + WORDS + ",a,yes,no\nTwo?,a,yes,no\n";
            case JSON -> """
                    {"items": [{"type": "single", "stem": "%s", "options": [{"id": "a", "text": "yes", "weight": 1},
                    {"id": "b", "text": "no", "weight": 0}]}, {"type": "single", "stem": "Two?", "options":
                    [{"id": "a", "text": "yes", "weight": 1}, {"id": "b", "text": "no", "weight": 0}]}]}
                    """.formatted(WORDS);
            default -> throw new AssertionError(format);
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "AIKEN", "CSV", "JSON"})
    void unicodeIsReadInEachOfItsForms(QuestionFormat format) {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            for (String mark : charset.name().equals("UTF-16") ? List.of("") : List.of("", "\uFEFF")) {
                for (String end : List.of("\n", "\r\n", "\r")) {
                    byte[] bytes = (mark + sample(format).replace("\n", end)).getBytes(charset);
                    Attempt attempt = Attempt.of(format, folder, bytes);

                    assertThat(attempt.told())
                            .as("%s, mark %s", charset, !mark.isEmpty())
                            .isEmpty();
                    assertThat(attempt.read()).hasSize(2);
                    assertThat(attempt.texts()).contains(WORDS, "Two?");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "AIKEN", "CSV"})
    void whatIsNotUnicodeIsReadAsWindowsAndSaidToBe(QuestionFormat format) {
        Attempt attempt = Attempt.of(format, folder, sample(format).getBytes(Charset.forName("windows-1252")));

        assertThat(attempt.texts()).contains(WORDS);
        assertThat(attempt.told()).contains("changed encoding");
        assertThat(Attempt.of(
                                format,
                                folder,
                                sample(format).replace("ö", "\u0081").getBytes(StandardCharsets.ISO_8859_1))
                        .message())
                .contains("save it as UTF-8");
    }

    @Test
    void jsonThatIsNotUnicodeIsRefusedWithItsLine() throws IOException {
        byte[] latin = ("\n" + sample(QuestionFormat.JSON)).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Attempt.of(QuestionFormat.JSON, folder, latin).message()).contains("UTF-8");
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "AIKEN", "CSV", "JSON"})
    void whatIsNoTextIsRefused(QuestionFormat format) {
        for (byte[] bytes : List.of(new byte[0], new byte[5_000], new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {
            'P', 'K', 3, 4, 0, 0, 0, 0
        })) {
            assertThat(Attempt.of(format, folder, bytes).told()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "GIFT", "AIKEN", "CSV", "MOODLE_XML", "PACK", "XLSX", "QTI21", "QTI30", "QTI12", "CC"})
    void pathsThatLeadOutOfTheFolderFindNothing(QuestionFormat format) throws IOException {
        Files.writeString(folder.resolve("outside.png"), "PNG");
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link.png"), folder.resolve("outside.png"));

        for (String link : List.of(
                "../outside.png",
                folder.resolve("outside.png").toString(),
                "link.png",
                folder.resolve("outside.png").toUri().toString(),
                "a/../../outside.png",
                "%2e%2e/outside.png")) {
            Attempt attempt = Pictured.attempt(format, inside, link);

            assertThat(attempt.read()).as(link).isNotEmpty();
            assertThat(attempt.read().getFirst().media()).as(link).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "GIFT", "CSV", "XLSX", "QTI21", "QTI30", "QTI12", "CC", "MOODLE_XML"})
    void drawingsWithScriptsAreLeftOutAndToldOf(QuestionFormat format) throws IOException {
        for (String harm : List.of(
                "<script>alert(1)</script>",
                "<a href=\"https://example.org\"/>",
                "<image href=\"https://example.org/x.png\"/>",
                "<rect onload=\"alert(1)\"/>",
                "<foreignObject><p/></foreignObject>",
                "<style>rect { fill: url(https://example.org/x) }</style>")) {
            Attempt attempt = Pictured.withDrawing(format, folder, harm);

            assertThat(attempt.read().getFirst().media()).as(harm).isEmpty();
            assertThat(attempt.told()).as(harm).contains("dropped file", "script");
        }
        assertThat(Pictured.withDrawing(format, folder, "<rect width=\"3\"/>")
                        .read()
                        .getFirst()
                        .media())
                .hasSize(1);
        assertThat(Pictured.withDrawing(format, folder, "<path d=\"" + "M 1 1 ".repeat(50_000) + "\"/>")
                        .read()
                        .getFirst()
                        .media())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"MOODLE_XML", "QTI21", "QTI30"})
    void addressesThatRunAScriptAreNotWritten(QuestionFormat format) throws IOException {
        Question question = new QuestionDraft(QuestionType.SINGLE)
                .title("Press")
                .stem("[press](javascript:alert%281%29) or [read](https://example.org/page)?")
                .options(List.of(
                        new QuestionOption("a", "yes", BigDecimal.ONE, ""),
                        new QuestionOption("b", "no", BigDecimal.ZERO, "")))
                .question();
        Path out = folder.resolve("out.xml");

        try (QuestionWriter writer = QuestionFormats.writer(format, out)) {
            assertThat(writer.write(new ReadQuestion(question, 0, List.of()), _ -> {}))
                    .isTrue();
        }

        String text = format.name().startsWith("QTI")
                ? String.join(
                        "",
                        QtiPackage.of(format, folder, List.of(new ReadQuestion(question, 0, List.of())))
                                .items()
                                .values())
                : Files.readString(out);
        assertThat(text).contains("example.org/page", "press").doesNotContain("javascript");
    }

    @Test
    void filesThatWouldTakeForeverAreReadOrRefusedAtOnce() {
        String blank = "\n".repeat(900_000);
        String letters = "x".repeat(5_000_000);
        read(
                QuestionFormat.GIFT,
                "x{" + blank,
                "{".repeat(1_000_000),
                letters,
                "x{" + "~a".repeat(2_000_000) + "}",
                "\\".repeat(900_000),
                "::" + letters,
                "// [id:" + letters + "\nx{}",
                "// [id:" + "\\]".repeat(500_000) + "]\nx{}",
                "\n".repeat(5_000_000),
                "[html]" + "<p>".repeat(300_000) + "{}");
        read(QuestionFormat.AIKEN, letters, blank);
        read(
                QuestionFormat.CSV,
                "stem\n" + letters,
                "stem" + ",x".repeat(4_000_000),
                "stem\n\"" + letters,
                "stem\n" + ",".repeat(5_000_000),
                blank);
        read(
                QuestionFormat.JSON,
                "[".repeat(2_000_000),
                "{\"items\":" + "[".repeat(2_000_000),
                "{\"items\": [{\"id\": \"" + letters + "\"}]}",
                "{\"items\": [{\"a\":" + "{\"a\":".repeat(900),
                "{\"items\": [" + "1".repeat(2_000_000),
                "{\"" + letters + "\": 1}",
                "{\"items\": [{\"type\": \"essay\", \"stem\": \"" + "> ".repeat(100_000) + "\"}]}");
        readOfManyParts(30_000);
    }

    @Tag("thorough")
    @Test
    void filesOfMorePartsThanAreTakenAre() {
        readOfManyParts(150_000);
    }

    /** Files of parts that each are soon read: what takes longer for each further part shows. */
    private void readOfManyParts(int parts) {
        read(QuestionFormat.GIFT, "x{" + "\n\na".repeat(parts * 3), "x{" + "=a->b".repeat(parts) + "}");
        read(
                QuestionFormat.AIKEN,
                "x\n".repeat(parts * 6),
                "x\nA. y\n".repeat(parts * 3),
                "ANSWER: A\n".repeat(parts * 6));
        read(QuestionFormat.CSV, "stem\n" + "x\n".repeat(parts));
        read(QuestionFormat.JSON, "{\"items\": [" + "{},".repeat(parts) + "{}]}");
    }

    private void read(QuestionFormat format, String... files) {
        for (String file : files) {
            long begun = System.nanoTime();
            Attempt.of(format, folder, file);
            assertThat((System.nanoTime() - begun) / 1_000_000_000)
                    .as("seconds for %d signs of %s that begin %.20s", file.length(), format, file)
                    .isLessThan(MOST_SECONDS);
        }
    }

    @Test
    void packsThatWouldTakeForeverAreRefused() {
        for (String pack : List.of(
                "items:\n" + "  ".repeat(100) + "- a",
                "[".repeat(400_000),
                "{a: ".repeat(100_000),
                "a: &a [x]\nb: [*a,*a]",
                "- ".repeat(300_000),
                "items: !!javax.script.ScriptEngineManager [x]",
                "items: !!java.net.URL [\"http://127.0.0.1\"]",
                "a: &a\n  <<: *a",
                "? ".repeat(100_000))) {
            assertThat(Attempt.of(QuestionFormat.PACK, folder, pack).told())
                    .as(pack.substring(0, 9))
                    .isNotEmpty();
        }
    }

    @Test
    void moreQuestionsThanAFileHoldsAreRefused() {
        StringBuilder json = new StringBuilder("{\"items\": [");
        json.repeat("{\"type\": \"essay\", \"stem\": \"x\"},", QuestionConversion.MOST_QUESTIONS)
                .append("{}]}");

        assertThat(Attempt.of(QuestionFormat.JSON, folder, json.toString()).message())
                .contains("questions; split it");
    }

    @Test
    void rowsAndCellsThatCannotBeAreRefused() throws IOException {
        String head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>stem</t></is></c></row>";
        for (String row : List.of(
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"1\"/></row>",
                "<row><c r=\"\"/></row>",
                "<row><c r=\"A1\" t=\"s\"><v>2147483647</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>99999999999</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row>")) {
            assertThat(Pictured.workbook(folder, head + row).message())
                    .as(row.substring(0, 12))
                    .isNotEmpty();
        }
        Attempt taken = Pictured.workbook(
                folder,
                head + "<row r=\"-7\"><c t=\"s\"><v>1</v></c></row><row r=\"99999999999\"><c><v>1e5</v></c></row>");
        assertThat(taken.texts()).contains("two runs", "1e5");
    }
}
