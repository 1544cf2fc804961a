package org.aliquot.interchange;

import java.nio.file.Path;

/** The smallest file with one question of each format that is XML. */
enum XmlSample {
    MOODLE(QuestionFormat.MOODLE_XML, """
            <quiz%2$s>
            <question type="essay"><name><text>One</text></name>
            <questiontext format="markdown"><text>%1$s</text></questiontext></question></quiz>
            """),
    QTI21(QuestionFormat.QTI21, """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="One"%2$s>
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>
            <itemBody><p>%1$s</p><extendedTextInteraction responseIdentifier="RESPONSE"/></itemBody></assessmentItem>
            """),
    QTI30(QuestionFormat.QTI30, """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="One"%2$s>
            <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>
            <qti-item-body><p>%1$s</p><qti-extended-text-interaction response-identifier="RESPONSE"/></qti-item-body>
            </qti-assessment-item>
            """),
    QTI12(QuestionFormat.QTI12, XmlSample.CANVAS),
    CC(QuestionFormat.CC, XmlSample.CANVAS);

    private static final String CANVAS = """
            <questestinterop%2$s><item ident="i" title="One"><itemmetadata><qtimetadata><qtimetadatafield>
            <fieldlabel>question_type</fieldlabel><fieldentry>essay_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/plain">%1$s</mattext></material>
            <response_str ident="response1" rcardinality="Single"><render_fib><response_label ident="a"/></render_fib></response_str>
            </presentation></item></questestinterop>
            """;

    private final QuestionFormat format;
    private final String xml;

    XmlSample(QuestionFormat format, String xml) {
        this.format = format;
        this.xml = xml;
    }

    QuestionFormat format() {
        return format;
    }

    /**
     * A file.
     *
     * @param before what stands before the root
     * @param text the question's
     * @param attributes of the root
     */
    String xml(String before, String text, String attributes) {
        return before + xml.formatted(text, attributes);
    }

    Attempt attempt(Path folder, String before, String text, String attributes) {
        return Attempt.of(format, folder, xml(before, text, attributes));
    }
}
