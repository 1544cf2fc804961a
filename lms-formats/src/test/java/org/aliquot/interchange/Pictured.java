package org.aliquot.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One question with a picture, in each format. */
final class Pictured {

    private Pictured() {}

    /** A file whose question links to this, with nothing of that in the file itself. */
    static Attempt attempt(QuestionFormat format, Path folder, String link) throws IOException {
        String markdown = "See ![it](" + link + ")";
        String html = "See <img src=\"" + link + "\" alt=\"it\"/>";
        return switch (format) {
            case GIFT -> Attempt.of(format, folder, "[markdown]" + markdown.replace(":", "\\:") + "{}");
            case AIKEN -> Attempt.of(format, folder, markdown + "\nA. x\nB. y\nANSWER: A\n");
            case CSV -> Attempt.of(format, folder, "stem\n" + markdown + "\n");
            case JSON ->
                Attempt.of(format, folder, "{\"items\": [{\"type\": \"essay\", \"stem\": \"" + markdown + "\"}]}");
            case PACK -> pack(folder, markdown);
            case XLSX -> workbook(folder, row("stem") + row(markdown));
            case MOODLE_XML -> XmlSample.MOODLE.attempt(folder, "", markdown, "");
            case QTI12, CC ->
                Attempt.of(
                        format,
                        folder,
                        XmlSample.QTI12.xml("", html.replace("<", "&lt;"), "").replace("text/plain", "text/html"));
            case QTI21, QTI30 ->
                Attempt.of(format, folder, XmlSample.valueOf(format.name()).xml("", html, ""));
        };
    }

    /** The same with a drawing in it or beside it. */
    static Attempt withDrawing(QuestionFormat format, Path folder, String inside) throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>";
        if (format == QuestionFormat.MOODLE_XML) {
            return Attempt.of(format, folder, """
                    <quiz><question type="essay"><questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/it.svg" alt="it"/&gt;</text>
                    <file name="it.svg" encoding="base64">%s</file></questiontext></question></quiz>
                    """.formatted(
                            Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8))));
        }
        Files.writeString(folder.resolve("it.svg"), svg);
        return attempt(format, folder, "it.svg");
    }

    static Attempt workbook(Path folder, String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : Workbooks.of(rows).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Attempt.of(QuestionFormat.XLSX, folder, bytes.toByteArray());
    }

    private static Attempt pack(Path folder, String markdown) throws IOException {
        Path file = folder.resolve("in.yaml");
        Question question = new QuestionDraft(QuestionType.TEXT)
                .id("one")
                .stem(markdown)
                .answer(QuestionAnswer.words("x", BigDecimal.ONE, ""))
                .feedback("x")
                .question();
        try (QuestionWriter writer = QuestionFormats.writer(QuestionFormat.PACK, file)) {
            writer.write(new ReadQuestion(question, 0, List.of()), _ -> {});
        }
        return Attempt.of(QuestionFormat.PACK, file);
    }

    private static String row(String cell) {
        return "<row><c t=\"inlineStr\"><is><t>" + cell + "</t></is></c></row>";
    }
}
