package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.aliquot.qti.GradedCase;
import org.aliquot.qti.RuledItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class QtiReaderTest {

    private static final String CHOICE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="tube" title="Tube">
              <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                <correctResponse><value>b</value></correctResponse>
              </responseDeclaration>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              <itemBody>
                <p>Which tube for a <b>CBC</b>? <img src="tube.png" alt="a tube"/></p>
                <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
                  <prompt>Choose.</prompt>
                  <simpleChoice identifier="a">Citrate</simpleChoice>
                  <simpleChoice identifier="b">EDTA</simpleChoice>
                </choiceInteraction>
              </itemBody>
              %s
            </assessmentItem>
            """;
    private static final String STANDARD =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/>";

    @TempDir
    private Path folder;

    @Test
    void anItemWithAStandardTemplateBecomesAQuestionOfOurs() throws IOException {
        Question question = read(CHOICE.formatted(STANDARD)).only();

        assertThat(question.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(question.stem()).isEqualTo("Which tube for a **CBC**? a tube\n\nChoose.");
        assertThat(question.options())
                .extracting(QuestionOption::text, QuestionOption::weight)
                .containsExactly(tuple("Citrate", BigDecimal.ZERO), tuple("EDTA", BigDecimal.ONE));
    }

    @Test
    void scoringThatIsNotCarriedOutIsNeverPassedOver() throws IOException {
        String weighted = CHOICE.formatted(STANDARD).replace("<value>b</value>", "<value weight=\"2\">b</value>");

        Taken taken = read(weighted);

        assertThat(taken.questions).isEmpty();
        assertThat(taken.refused())
                .singleElement()
                .satisfies(finding -> assertThat(finding.why())
                        .isEqualTo("they use what we do not support: the attribute weight of value"));
    }

    @Test
    void aTableOfQti3WithAMethodThatWeDoNotHaveIsNamed() throws IOException {
        Taken taken = read("""
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="dose" title="Dose">
                  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="float"/>
                  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
                    <qti-interpolation-table interpolation-method="linear">
                      <qti-interpolation-table-entry source-value="5" target-value="1"/>
                    </qti-interpolation-table>
                  </qti-outcome-declaration>
                  <qti-item-body><p>Dose? <qti-text-entry-interaction response-identifier="RESPONSE"/></p></qti-item-body>
                  <qti-response-processing><qti-lookup-outcome-value identifier="SCORE">
                    <qti-variable identifier="RESPONSE"/></qti-lookup-outcome-value></qti-response-processing>
                </qti-assessment-item>""");

        assertThat(taken.refused())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.why()).endsWith("the attribute interpolationMethod of interpolationTable"));
    }

    @Test
    void saysWhichPictureIsNotThere() throws IOException {
        assertThat(read(CHOICE.formatted(STANDARD)).findings)
                .anySatisfy(finding -> assertThat(finding.why()).contains("tube.png"));
    }

    @Test
    void otherRulesRideAlong() throws IOException {
        Question question = read(CHOICE.formatted("""
                <responseProcessing><setOutcomeValue identifier="SCORE"><sum>
                  <baseValue baseType="float">0.25</baseValue><baseValue baseType="float">0.5</baseValue>
                </sum></setOutcomeValue></responseProcessing>""")).only();

        assertThat(question.type()).isEqualTo(QuestionType.RULED);
        assertThat(question.options()).hasSize(2);
        assertThat(question.rules())
                .isNotNull()
                .satisfies(rules -> assertThat(graded(rules.xml(), 0.75)).isInstanceOf(GradedCase.Equal.class));
    }

    private static GradedCase graded(String xml, double score) {
        return RuledItem.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .grade(JsonMapper.shared().readTree("{\"cases\": [{\"expect\": {\"score\": " + score + "}}]}"))
                .getFirst();
    }

    @Test
    void anItemWithAnUnknownRuleIsRefusedByName() throws IOException {
        Taken taken = read(
                CHOICE.formatted(
                        "<responseProcessing><setOutcomeValue identifier='SCORE'><customOperator class='x.Y'/></setOutcomeValue></responseProcessing>"));

        assertThat(taken.questions).isEmpty();
        assertThat(taken.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.why()).contains("customOperator x.Y");
            assertThat(refused.line()).isEqualTo(2);
        });
    }

    @Test
    void anItemWithoutRulesHasItsDeclaredKeyAndSaysSo() throws IOException {
        Taken taken = read(CHOICE.formatted(""));

        assertThat(taken.only().type()).isEqualTo(QuestionType.SINGLE);
        assertThat(taken.findings)
                .anySatisfy(finding -> assertThat(finding.why()).contains("declared right answer gives 1"));
    }

    @Test
    void aPackageIsReadInTheOrderOfItsManifestAndABrokenItemDoesNotStopIt() throws IOException {
        String manifest = """
                <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>
                  <resource identifier="r0" type="imsqti_test_xmlv2p1" href="test.xml"/>
                  <resource identifier="r2" type="imsqti_item_xmlv2p1" href="b.xml"/>
                  <resource identifier="r3" type="imsqti_item_xmlv2p1" href="broken.xml"/>
                  <resource identifier="r1" type="imsqti_item_xmlv2p1" href="a/a.xml"/>
                </resources></manifest>""";
        var source = Packages.zip(
                folder.resolve("p.zip"),
                Map.of(
                        "imsmanifest.xml",
                        manifest,
                        "b.xml",
                        CHOICE.formatted(STANDARD).replace("\"tube\"", "\"second\""),
                        "broken.xml",
                        "<assessmentItem>",
                        "a/a.xml",
                        CHOICE.formatted(STANDARD),
                        "a/tube.png",
                        "picture"));

        Taken taken = Taken.by(new QtiReader(), source);

        assertThat(taken.questions).extracting(read -> read.question().id()).containsExactly("second", "tube");
        assertThat(taken.questions.getLast().media())
                .singleElement()
                .satisfies(medium -> assertThat(medium.name()).isEqualTo("a/tube.png"));
        assertThat(taken.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.item()).isEqualTo("broken.xml"));
    }

    @Test
    void refusesAPackageThatReachesOutOfItself() throws IOException {
        var source = Packages.zip(folder.resolve("p.zip"), Map.of("../../evil.xml", "<a/>"));

        assertThatThrownBy(() -> Taken.by(new QtiReader(), source))
                .isInstanceOf(UnreadableQuestionsException.class)
                .hasMessageContaining("leads out of the package");
    }

    @Test
    void refusesAPackageThatUnpacksToFarMoreThanItIs() throws IOException {
        var source = Packages.zip(
                folder.resolve("p.zip"), Map.of("a.xml", "<assessmentItem>" + " ".repeat(12 * 1024 * 1024)));

        assertThatThrownBy(() -> Taken.by(new QtiReader(), source))
                .isInstanceOf(UnreadableQuestionsException.class)
                .hasMessageContaining("larger than 10 MB when unpacked");
    }

    @Test
    void refusesWhatIsNoQtiAtAll() throws IOException {
        for (String text :
                new String[] {"<html/>", "not xml", "\u0000\u0001", "<?xml version='1.0' encoding='UTF-16'?><a/>"}) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableQuestionsException.class);
        }
    }

    private Taken read(String xml) throws IOException {
        return Taken.by(new QtiReader(), Packages.file(folder, "item.xml", xml));
    }
}
