package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aliquot.interchange.FormatGuide.Travel;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's word about each feature is what happens to it. */
class FormatGuideTest {

    private static final Path PAGE = Path.of("../docs/guide/formats.md");
    private static final String MADE =
            "<!-- The tables are made by FormatGuide; its test says when they are stale and where the new ones lie. -->\n\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatItSaysOfExportAndOfTheWayBackIsWhatHappens(QuestionFeature feature) throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (QuestionFormat format : QuestionFormat.values()) {
            if (!format.isWritten()) {
                continue;
            }
            FeatureProbe probe =
                    FeatureProbe.of(feature, format, Files.createDirectories(folder.resolve(format.word())));

            all.assertThat(probe.out())
                    .as("%s written as %s: %s", feature, format, probe.told())
                    .isEqualTo(FormatGuide.exported(feature, format).travel());
            if (probe.back()) {
                all.assertThat(FormatGuide.imported(feature, format).travel())
                        .as("%s read from %s", feature, format)
                        .isIn(Travel.WHOLE, Travel.CHANGED);
            } else if (probe.out() == Travel.WHOLE) {
                all.fail("%s is lost on the way back from %s", feature, format);
            }
        }
        all.assertAll();
    }

    @Test
    void kindsOfCanvasComeAsItSays() {
        for (QuestionFormat format : new QuestionFormat[] {QuestionFormat.QTI12, QuestionFormat.CC}) {
            Attempt attempt =
                    Attempt.of(format, folder, new String(Canvas.samples(format).getFirst(), StandardCharsets.UTF_8));

            assertThat(attempt.read())
                    .extracting(read -> read.question().type())
                    .containsExactly(QuestionType.NUMERIC, QuestionType.SINGLE, QuestionType.MATCHING);
            assertThat(attempt.told()).isEmpty();
            for (QuestionFeature feature : new QuestionFeature[] {
                QuestionFeature.NUMERIC,
                QuestionFeature.SINGLE,
                QuestionFeature.MATCHING,
                QuestionFeature.TOLERANCE,
                QuestionFeature.FEEDBACK
            }) {
                assertThat(FormatGuide.imported(feature, format).travel()).isEqualTo(Travel.WHOLE);
            }
        }
    }

    @Test
    void everyKindAndEveryCellIsThere() {
        for (QuestionFeature feature : QuestionFeature.values()) {
            for (QuestionFormat format : QuestionFormat.values()) {
                FormatGuide.Cell out = FormatGuide.exported(feature, format);
                FormatGuide.Cell in = FormatGuide.imported(feature, format);

                assertThat(out.how().isEmpty()).isEqualTo(out.travel() != Travel.CHANGED);
                assertThat(in.how().isEmpty()).isEqualTo(in.travel() != Travel.CHANGED);
            }
        }
        for (QuestionType type : QuestionType.values()) {
            assertThat(QuestionFeature.values())
                    .anyMatch(feature -> feature.kind().filter(type::equals).isPresent());
        }
    }

    @Test
    void thePageInTheDocumentationIsNotStale() throws IOException {
        Path fresh = Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("formats.md"), """
                # What travels

                For each format of questions: what becomes of each part of a question when it is written, and when it is read. The report of an import
                or export names every single case; nothing is changed or left out without a line there. How to convert: [The data tools](data-tools.md).
                Whole courses: [The instructor's guide](instructor.md#courses-from-other-systems).

                What is written as qti21 or qti30 is valid by the XML Schemas that 1EdTech publishes: items and manifests of 2.1, manifests of 3.0, and items
                of 3.0 in its SBAC profile. An item of others that keeps its own rules is as valid as it came. The schemas are not ours to hand on:
                `QtiSchemaTest` takes them from the folder in `QTI_SCHEMAS`, laid out as `QtiSchemas` says, or from `shared/fixtures/qti-schemas`
                beside the project, and is skipped without them; `QtiStructureTest` always runs.

                """ + MADE + FormatGuide.markdown());

        assertThat(PAGE).as("stale; copy %s", fresh.toAbsolutePath()).hasSameTextualContentAs(fresh);
    }
}
