package org.aliquot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.bank.Purpose;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.jobs.JobState;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.spool.Spooled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions of the bank as files: whatever the format holds comes back, and what it does not hold is said. */
class QuestionExportIT extends PlatformTest {

    @Autowired
    private QuestionExports exports;

    @Autowired
    private QuestionImports imports;

    @Autowired
    private JobWorker worker;

    private AccountId by;
    private String word;

    @BeforeEach
    void threeQuestions() throws IOException {
        by = person(Role.INSTRUCTOR).id();
        word = "w" + AccountId.next().toString().substring(24);
        StringBuilder gift = new StringBuilder();
        for (int number = 1; number <= 3; number++) {
            gift.append(
                    "::One::Which tube of the rack %s holds specimen number %d?{=EDTA#Right. ~Citrate#No: see the label.}\n\n"
                            .formatted(word, number));
        }
        UUID id = bring(gift.toString().getBytes(StandardCharsets.UTF_8));
        imports.commit(id, by);
        worker.run();
    }

    @ParameterizedTest
    @EnumSource(names = {"PACK", "MOODLE_XML", "GIFT", "AIKEN", "QTI21", "QTI30", "CSV", "XLSX", "JSON"})
    void whatIsWrittenIsFoundOutAndReadAgain(QuestionFormat format) throws IOException {
        ExportView export = export(format);
        assertThat(export.read()).isEqualTo(3);
        assertThat(export.written()).isEqualTo(3);

        UUID again = bring(file(export));

        ImportView read = imports.find(again).orElseThrow();
        assertThat(read.failure()).isNull();
        assertThat(read.counts().taking()).isEqualTo(3);
        assertThat(read.counts().copies()).as("the bank has them").isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"PACK", "MOODLE_XML", "GIFT", "QTI21", "QTI30", "JSON"})
    void aQuestionWithAPictureIsKnownAgain(QuestionFormat format) throws IOException {
        word = "p" + AccountId.next().toString().substring(24);
        imports.commit(bring(withPicture().getBytes(StandardCharsets.UTF_8)), by);
        worker.run();

        UUID again = bring(file(export(format)));

        ImportView read = imports.find(again).orElseThrow();
        assertThat(read.counts().taking()).isEqualTo(1);
        assertThat(read.counts().copies()).as("the bank has it").isEqualTo(1);
    }

    private String withPicture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return """
                <quiz><question type="multichoice"><name><text>Rack</text></name>
                <questiontext format="html"><text><![CDATA[<p>Which tube of the %s is full?</p>
                <p><img src="@@PLUGINFILE@@/rack one.png" alt="a rack with three tubes"></p>]]></text>
                <file name="rack one.png" path="/" encoding="base64">%s</file></questiontext>
                <answer fraction="100"><text>The first</text></answer><answer fraction="0"><text>The last</text></answer>
                </question></quiz>
                """.formatted(word, Base64.getEncoder().encodeToString(png.toByteArray()));
    }

    @Test
    void theAreaOfItsTopicGoesAlongAndComesBackWithoutAWord() throws IOException {
        String question = """
                {"items": [{"id": "rack", "type": "single", "stem": "Which rack of %s is full?", "topic": "mlt-bb-hdfn",
                  "level": "recall", "area": "%s",
                  "options": [{"id": "a", "text": "The first", "weight": 1}, {"id": "b", "text": "The last"}]}]}
                """;
        imports.commit(bring(question.formatted(word, "amt-mlt/BB").getBytes(StandardCharsets.UTF_8)), by);
        worker.run();

        byte[] json = file(export(QuestionFormat.JSON));

        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"area\" : \"amt-mlt/BB\"");
        assertThat(areas(bring(json))).isEmpty();
        assertThat(areas(bring(question.formatted("another", "amt-mlt/XX").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("no exam here has the area amt-mlt/XX; it is kept as a tag");
    }

    private List<String> areas(UUID batch) {
        ImportView read = imports.find(batch).orElseThrow();
        assertThat(read.counts().taking()).isEqualTo(read.counts().all());
        return imports.questions(batch, ImportShown.ALL, 0, 10).questions().stream()
                .flatMap(question -> question.findings().stream())
                .filter(finding -> finding.what().equals("area"))
                .map(QuestionFinding::why)
                .toList();
    }

    @Test
    void whatAFormatCannotHoldIsSaid() {
        assertThat(export(QuestionFormat.AIKEN).losses())
                .anySatisfy(loss -> assertThat(loss.what()).contains("feedback"));
        assertThat(export(QuestionFormat.JSON).losses()).isEmpty();
    }

    @Test
    void anExportIsOfWhoeverAskedForIt() {
        ExportView export = export(QuestionFormat.JSON);
        assertThat(exports.find(export.id(), person(Role.INSTRUCTOR).id())).isEmpty();
    }

    private ExportView export(QuestionFormat format) {
        UUID id = exports.begin(format, ItemFilter.ANY.search(word), by);
        worker.run();
        ExportView export = exports.find(id, by).orElseThrow();
        assertThat(export.job().state()).isEqualTo(JobState.DONE);
        return export;
    }

    private byte[] file(ExportView export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spooled file = exports.file(export.id())) {
            file.sendTo(out);
        }
        assertThat((long) out.size()).isEqualTo(export.bytes());
        return out.toByteArray();
    }

    private UUID bring(byte[] file) throws IOException {
        var upload = new ImportUpload("brought", new ByteArrayInputStream(file), null, Purpose.EXAM, "");
        UUID id = ((QuestionImports.Bringing.Begun) imports.begin(upload, by)).id();
        worker.run();
        return id;
    }
}
