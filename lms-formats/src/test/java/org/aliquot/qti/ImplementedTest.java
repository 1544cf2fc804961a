package org.aliquot.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What the author of an item wrote into its scoring is carried out, or the item is not supported; it is never passed over. */
class ImplementedTest {

    private static final String ITEM = """
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float">
              <correctResponse interpretation="a dose"><value>7</value></correctResponse>
              <mapping defaultValue="0" lowerBound="0"><mapEntry mapKey="7" mappedValue="1"/></mapping>
              <areaMapping defaultValue="0"><areaMapEntry shape="circle" coords="1,1,1" mappedValue="1"/></areaMapping>
            </responseDeclaration>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" view="author" normalMaximum="1">
              <interpolationTable defaultValue="0">
                <interpolationTableEntry sourceValue="5" targetValue="1" includeBoundary="true"/>
              </interpolationTable>
            </outcomeDeclaration>
            <outcomeDeclaration identifier="GRADE" cardinality="single" baseType="identifier">
              <matchTable defaultValue="no"><matchTableEntry sourceValue="1" targetValue="yes"/></matchTable>
            </outcomeDeclaration>
            <itemBody><p>How much? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>
            <responseProcessing>
              <lookupOutcomeValue identifier="SCORE"><variable identifier="RESPONSE"/></lookupOutcomeValue>
              <responseCondition><responseIf>
                <isNull><variable identifier="RESPONSE"/></isNull>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
              </responseIf></responseCondition>
            </responseProcessing>
            """;

    private static String xml(String inside) {
        return "<assessmentItem identifier='i' adaptive='false'>" + inside + "</assessmentItem>";
    }

    @Test
    void anItemOfWhichAllIsCarriedOutIsSupported() {
        assertThat(Constructs.unknown(Scored.tag(xml(ITEM)))).isEmpty();
        assertThat(AskedItem.of(xml(ITEM)).most()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <interpolationTable defaultValue | <interpolationTable interpolationMethod="linear" defaultValue | the attribute interpolationMethod of interpolationTable
            <interpolationTable defaultValue | <interpolationTable class="x" defaultValue                   | the attribute class of interpolationTable
            includeBoundary="true"           | boundary="open"                                             | the attribute boundary of interpolationTableEntry
            <matchTable defaultValue         | <matchTable caseSensitive="false" defaultValue              | the attribute caseSensitive of matchTable
            <mapping defaultValue            | <mapping scale="2" defaultValue                             | the attribute scale of mapping
            mapKey="7"                       | mapKey="7" penalty="1"                                      | the attribute penalty of mapEntry
            mapKey="7"                       | mapKey="7" data-weight="1"                                  | the attribute data-weight of mapEntry
            <areaMapping defaultValue        | <areaMapping tolerance="3" defaultValue                     | the attribute tolerance of areaMapping
            shape="circle"                   | shape="circle" rotation="45"                                | the attribute rotation of areaMapEntry
            interpretation="a dose"          | alternatives="any"                                          | the attribute alternatives of correctResponse
            <value>7</value>                 | <value weight="2">7</value>                                 | the attribute weight of value
            <value>7</value>                 | <value>7</value><alternative/>                              | alternative in correctResponse
            cardinality="single" baseType="float" view | cardinality="single" baseType="float" externalScored="human" view | the attribute externalScored of outcomeDeclaration
            <responseProcessing>             | <responseProcessing templateLocation="rules.xml">           | the attribute templateLocation without template
            <isNull><variable identifier     | <isNull><variable weightIdentifier="W" identifier           | the attribute weightIdentifier of variable
            <isNull>                         | <isNull strict="true">                                      | the attribute strict of isNull
            <baseValue baseType="float">     | <baseValue baseType="float" unit="mg">                      | the attribute unit of baseValue
            <responseCondition>              | <include href="more.xml"/><responseCondition>               | include
            <responseCondition>              | <mapping/><responseCondition>                               | mapping in responseProcessing
            """)
    void whatIsNotCarriedOutIsNamed(String written, String instead, String named) {
        String item = xml(ITEM.replace(written, instead));
        assertThat(item).isNotEqualTo(xml(ITEM));

        assertThat(Constructs.unknown(Scored.tag(item))).containsExactly(named);
        assertThatThrownBy(() -> AskedItem.of(item))
                .isInstanceOf(Unsupported.class)
                .hasMessage(named);
        assertThat(new CaseFile(JsonMapper.shared().readTree("[{\"name\": \"seven\", \"expect\": {\"score\": 1}}]"))
                        .grade(Scored.tag(item)))
                .containsExactly(new GradedCase.Unsupported("seven", named));
    }
}
