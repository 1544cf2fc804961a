package org.aliquot.interchange;

import java.util.List;

/** Items that keep their own rules, each with what only one version of QTI has. */
final class RuledQuestions {

    private static final String OF_21 = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:m="http://www.w3.org/1998/Math/MathML"
                identifier="older" title="Older" xml:lang="en" adaptive="false" timeDependent="false">
              <responseDeclaration identifier="R" cardinality="single" baseType="integer"/>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              <outcomeDeclaration identifier="SHOWN" cardinality="single" baseType="identifier"/>
              <templateDeclaration identifier="N" cardinality="single" baseType="integer"/>
              <templateProcessing>
                <setTemplateValue identifier="N"><randomInteger min="2" max="9"/></setTemplateValue>
              </templateProcessing>
              <stylesheet href="a.css" type="text/css"/>
              <itemBody xml:lang="en">
                <rubricBlock view="scorer"><p>For who scores.</p></rubricBlock>
                <div class="x" id="y"><p>Double <printedVariable identifier="N"/>:
                  <textEntryInteraction responseIdentifier="R"/></p></div>
                <p><m:math><m:mfrac><m:mi>a</m:mi><m:mn>2</m:mn></m:mfrac></m:math></p>
                <templateBlock templateIdentifier="N" showHide="hide" identifier="t"><p>x</p></templateBlock>
                <feedbackBlock outcomeIdentifier="SHOWN" showHide="show" identifier="right"><p>So it is.</p></feedbackBlock>
              </itemBody>
              <responseProcessing>
                <responseCondition><responseIf>
                  <equal toleranceMode="exact"><variable identifier="R"/>
                    <product><variable identifier="N"/><baseValue baseType="integer">2</baseValue></product></equal>
                  <setOutcomeValue identifier="SCORE"><baseValue baseType="float">3</baseValue></setOutcomeValue>
                  <setOutcomeValue identifier="SHOWN"><baseValue baseType="identifier">right</baseValue></setOutcomeValue>
                </responseIf></responseCondition>
              </responseProcessing>
              <modalFeedback outcomeIdentifier="SHOWN" showHide="show" identifier="right">Right, <em>indeed</em>.</modalFeedback>
            </assessmentItem>
            """;

    private static final String OF_30 = """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="newer" title="Newer"
                xml:lang="en" adaptive="false" time-dependent="false">
              <qti-response-declaration identifier="R" cardinality="single" base-type="point">
                <qti-area-mapping default-value="0"><qti-area-map-entry shape="circle" coords="5,5,3" mapped-value="2"/></qti-area-mapping>
              </qti-response-declaration>
              <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" external-scored="human"/>
              <qti-outcome-declaration identifier="SHOWN" cardinality="single" base-type="identifier"/>
              <qti-item-body>
                <section aria-label="All"><header>Where?</header>
                  <figure data-catalog-idref="c1"><img src="it.png" alt="it"/><figcaption>It <bdi>there</bdi></figcaption></figure></section>
                <p role="note" dir="ltr">Words <ruby>a<rt>b</rt></ruby></p>
                <qti-select-point-interaction response-identifier="R" max-choices="1" data-catalog-idref="c1">
                  <img src="it.png" alt="it" width="10" height="10"/>
                </qti-select-point-interaction>
                <qti-feedback-block outcome-identifier="SHOWN" show-hide="show" identifier="right">
                  <qti-content-body><p>So it is.</p></qti-content-body></qti-feedback-block>
              </qti-item-body>
              <qti-catalog-info><qti-catalog id="c1"><qti-card support="braille">
                <qti-html-content><p>x</p></qti-html-content></qti-card></qti-catalog></qti-catalog-info>
              <qti-response-processing>
                <qti-set-outcome-value identifier="SCORE"><qti-map-response-point identifier="R"/></qti-set-outcome-value>
              </qti-response-processing>
              <qti-modal-feedback outcome-identifier="SHOWN" show-hide="show" identifier="right">
                <qti-content-body>Right.</qti-content-body></qti-modal-feedback>
            </qti-assessment-item>
            """;

    private RuledQuestions() {}

    static List<ReadQuestion> all() {
        return List.of(of("older", OF_21), of("newer", OF_30));
    }

    private static ReadQuestion of(String id, String xml) {
        Question question = new QuestionDraft(QuestionType.RULED)
                .id(id)
                .rules(new OwnRules("qti21", xml))
                .question();
        return new ReadQuestion(question, 0, List.of());
    }
}
