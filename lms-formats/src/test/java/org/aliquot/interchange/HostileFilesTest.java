package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, or made to do harm. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheLineWhereXmlIsBroken() {
        assertThatThrownBy(() -> Converted.text(QuestionFormat.MOODLE_XML, folder, "<quiz>\n<question>\n</quiz>"))
                .isInstanceOfSatisfying(
                        UnreadableQuestionsException.class,
                        refused -> assertThat(refused.line()).isEqualTo(3));
    }

    @Test
    void keepsADrawingWithAScriptOutAndSaysSo() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        Converted converted = picture("drawing.svg", svg);

        assertThat(converted.read().getFirst().media()).isEmpty();
        assertThat(converted.told()).contains("dropped file");
    }

    @Test
    void takesAHarmlessDrawing() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"3\"/></svg>";

        assertThat(picture("drawing.svg", svg).read().getFirst().media())
                .extracting(QuestionMedia::name)
                .containsExactly("media/drawing.svg");
    }

    @Test
    void givesAFileWhoseNameLeadsElsewhereAPlainOne() {
        assertThat(picture("../../etc/passwd.png", "PNG").read().getFirst().media())
                .extracting(QuestionMedia::name)
                .containsExactly("media/passwd.png");
    }

    private Converted picture(String name, String content) {
        String base64 = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return Converted.text(QuestionFormat.MOODLE_XML, folder, """
                <quiz><question type="essay"><name><text>Picture</text></name><questiontext format="html">
                <text><![CDATA[<p>See <img src="@@PLUGINFILE@@/%s" alt="it"></p>]]></text>
                <file name="%s" encoding="base64">%s</file></questiontext></question></quiz>
                """.formatted(name, name, base64));
    }

    @Test
    void refusesNumbersThatWouldFillTheMemoryWhenWrittenOut() {
        String xml = "<quiz><question type=\"numerical\"><questiontext><text>x</text></questiontext>"
                + "<answer fraction=\"%s\"><text>%s</text></answer></question></quiz>";
        String json =
                "{\"items\": [{\"type\": \"numeric\", \"stem\": \"x\", \"answers\": [{\"value\": %s, \"weight\": %s}]}]}";

        for (String huge : List.of("1e999999999", "1e-999999999")) {
            assertThat(Converted.text(QuestionFormat.MOODLE_XML, folder, xml.formatted("100", huge))
                            .told())
                    .containsExactly("refused question");
            assertThat(Converted.text(QuestionFormat.MOODLE_XML, folder, xml.formatted(huge, "1"))
                            .told())
                    .containsExactly("refused question");
            assertThat(Converted.text(QuestionFormat.JSON, folder, json.formatted(huge, "1"))
                            .read())
                    .isEmpty();
            assertThat(Converted.text(QuestionFormat.JSON, folder, json.formatted("1", huge))
                            .read())
                    .isEmpty();
        }
    }

    @Test
    void findsNoPictureOutsideOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("outside.png"), "PNG");
        Path inside = Files.createDirectories(folder.resolve("inside"));

        Converted converted = Converted.text(
                QuestionFormat.GIFT, inside, "[markdown]See ![it](../outside.png) and ![it](/etc/passwd){}");

        assertThat(converted.read().getFirst().media()).isEmpty();
    }

    @Test
    void readsTextInTheEncodingsOfOtherSystems() {
        String gift = "Wie heißt das Gefäß?{=Küvette}";

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThat(Converted.bytes(QuestionFormat.GIFT, folder, gift.getBytes(charset))
                            .question(0)
                            .stem())
                    .as(charset.name())
                    .isEqualTo("Wie heißt das Gefäß?");
        }
    }

    @Test
    void saysWhenItTookATextForWindows1252() {
        Converted converted = Converted.bytes(
                QuestionFormat.GIFT, folder, "Gefäß?{=Küvette}".getBytes(Charset.forName("windows-1252")));

        assertThat(converted.question(0).solution().answers().getFirst().text()).isEqualTo("Küvette");
        assertThat(converted.told()).containsExactly("changed encoding");
    }
}
