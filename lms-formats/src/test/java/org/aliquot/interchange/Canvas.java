package org.aliquot.interchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Questions of QTI 1.2 as Canvas writes them, of several kinds. */
final class Canvas {

    private static final String FILE = """
            <?xml version="1.0"?>
            <questestinterop><assessment ident="a" title="Quiz"><section ident="root">
            <item ident="i1" title="Number"><itemmetadata><qtimetadata><qtimetadatafield>
            <fieldlabel>question_type</fieldlabel><fieldentry>numerical_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/html">&lt;p&gt;How many?&lt;/p&gt;</mattext></material>
            <response_str ident="response1" rcardinality="Single"><render_fib fibtype="Decimal"><response_label ident="answer1"/></render_fib></response_str></presentation>
            <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
            <respcondition continue="No"><conditionvar><or><varequal respident="response1">5</varequal>
            <and><vargte respident="response1">4.5</vargte><varlte respident="response1">5.5</varlte></and></or></conditionvar>
            <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>
            <item ident="i2" title="Choice"><itemmetadata><qtimetadata><qtimetadatafield>
            <fieldlabel>question_type</fieldlabel><fieldentry>multiple_choice_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/html">&lt;p&gt;Which &lt;b&gt;tube&lt;/b&gt;?&lt;/p&gt;</mattext></material>
            <response_lid ident="response1" rcardinality="Single"><render_choice>
            <response_label ident="7"><material><mattext texttype="text/plain">EDTA</mattext></material></response_label>
            <response_label ident="8"><material><mattext texttype="text/plain">Citrate</mattext></material></response_label>
            </render_choice></response_lid></presentation>
            <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
            <respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>
            <respcondition continue="No"><conditionvar><varequal respident="response1">7</varequal></conditionvar>
            <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>
            <itemfeedback ident="general_fb"><flow_mat><material><mattext texttype="text/html">&lt;p&gt;Because.&lt;/p&gt;</mattext></material></flow_mat></itemfeedback></item>
            <item ident="i3" title="Match"><itemmetadata><qtimetadata><qtimetadatafield>
            <fieldlabel>question_type</fieldlabel><fieldentry>matching_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/html">Match</mattext></material>
            <response_lid ident="response_1"><material><mattext texttype="text/plain">one</mattext></material><render_choice>
            <response_label ident="11"><material><mattext>eins</mattext></material></response_label>
            <response_label ident="12"><material><mattext>zwei</mattext></material></response_label></render_choice></response_lid>
            <response_lid ident="response_2"><material><mattext texttype="text/plain">two</mattext></material><render_choice>
            <response_label ident="11"><material><mattext>eins</mattext></material></response_label>
            <response_label ident="12"><material><mattext>zwei</mattext></material></response_label></render_choice></response_lid></presentation>
            <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
            <respcondition><conditionvar><varequal respident="response_1">11</varequal></conditionvar><setvar varname="SCORE" action="Add">50.00</setvar></respcondition>
            <respcondition><conditionvar><varequal respident="response_2">12</varequal></conditionvar><setvar varname="SCORE" action="Add">50.00</setvar></respcondition>
            </resprocessing></item></section></assessment></questestinterop>
            """;

    private Canvas() {}

    /** None for other formats. */
    static List<byte[]> samples(QuestionFormat format) {
        return format == QuestionFormat.QTI12 || format == QuestionFormat.CC
                ? List.of(FILE.getBytes(StandardCharsets.UTF_8))
                : List.of();
    }
}
