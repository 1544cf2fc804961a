package org.aliquot.qti;

import static org.aliquot.qti.Scored.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoredItemTest {

    private static final String TUBES = """
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
              <correctResponse><value>edta</value><value>citrate</value></correctResponse>
              <mapping lowerBound="0" upperBound="2" defaultValue="-1">
                <mapEntry mapKey="edta" mappedValue="1"/><mapEntry mapKey="citrate" mappedValue="1.5"/>
              </mapping>
            </responseDeclaration>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
            <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/%s"/>
            """;

    @Test
    void standardTemplatesScoreAsTheStandardSays() {
        assertThat(score("match_correct", "citrate", "edta")).isEqualTo(1);
        assertThat(score("match_correct", "edta")).isZero();
        assertThat(score("map_response", "edta", "citrate")).isEqualTo(2);
        assertThat(score("map_response", "edta", "heparin")).isZero();
        assertThat(score("map_response")).isZero();
        assertThatThrownBy(() -> score("our_own", "edta")).isInstanceOf(Unsupported.class);
        assertThatThrownBy(() -> score("map_response", "edta", "edta")).isInstanceOf(Unsupported.class);
    }

    private static double score(String template, String... chosen) {
        return item(TUBES.formatted(template), Map.of("RESPONSE", List.of(chosen)))
                .score();
    }

    @Test
    void namesOfQti3MeanTheSame() {
        ScoredItem scored = ScoredItem.of(Scored.tag("""
                <qti-assessment-item identifier="i" adaptive="false">
                  <qti-response-declaration identifier="R" cardinality="single" base-type="string"/>
                  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
                  <qti-response-processing><qti-response-condition>
                    <qti-response-if>
                      <qti-string-match case-sensitive="false">
                        <qti-variable identifier="R"/><qti-base-value base-type="string">Hb</qti-base-value>
                      </qti-string-match>
                      <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">2</qti-base-value></qti-set-outcome-value>
                    </qti-response-if>
                  </qti-response-condition></qti-response-processing>
                </qti-assessment-item>"""), Map.of("R", new Answer(List.of("HB"))), null);

        assertThat(scored.score()).isEqualTo(2);
    }

    @Test
    void drawsAgainUntilTheAuthorsConstraintHoldsAndShowsWhatWasDrawn() {
        ScoredItem scored = item("""
                <templateDeclaration identifier="N" cardinality="single" baseType="integer"/>
                <templateProcessing>
                  <setTemplateValue identifier="N"><randomInteger min="1" max="100"/></setTemplateValue>
                  <templateConstraint>
                    <gt><variable identifier="N"/><baseValue baseType="integer">90</baseValue></gt>
                  </templateConstraint>
                </templateProcessing>
                <itemBody><p>Count <printedVariable identifier="N"/> cells</p></itemBody>
                """, Map.of(), 7L);

        assertThat(scored.value("N").integer()).isBetween(91L, 100L);
        assertThat(scored.bodyText()).isEqualTo("Count " + scored.value("N") + " cells");
    }

    @Test
    void aTextThatIsNoNumberIsNoAnswerToAQuestionForOne() {
        String echo = """
                <responseDeclaration identifier="R" cardinality="single" baseType="float"/>
                <outcomeDeclaration identifier="NONE" cardinality="single" baseType="boolean"/>
                <responseProcessing><setOutcomeValue identifier="NONE">
                  <isNull><variable identifier="R"/></isNull>
                </setOutcomeValue></responseProcessing>
                """;
        assertThat(item(echo, Map.of("R", List.of("about 5"))).value("NONE")).isEqualTo(Value.TRUE);
        assertThat(item(echo, Map.of("R", List.of(" 5.0 "))).value("NONE")).isEqualTo(Value.FALSE);
    }

    @Test
    void aRuleThatCannotBeMeantIsNamedInsteadOfGuessed() {
        assertThatThrownBy(() -> item("""
                <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="integer"/>
                <responseProcessing><setOutcomeValue identifier="SCORE">
                  <baseValue baseType="float">2.5</baseValue>
                </setOutcomeValue></responseProcessing>
                """, Map.of()))
                .isInstanceOf(Unsupported.class)
                .hasMessage("the float 2.5 as a value of single integer SCORE");
    }
}
