package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Qti12ReaderTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2p1.dtd">
            <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
              <assessment ident="a" title="Quiz"><section ident="s">%s</section></assessment>
            </questestinterop>
            """;

    @TempDir
    private Path folder;

    @Test
    void takesTheAnswerThatEarnsMostAsTheKey() throws IOException {
        Question question = read(
                        "multiple_choice_question",
                        """
                <response_lid ident="r" rcardinality="Single"><render_choice>%s%s</render_choice></response_lid>
                """.formatted(label("1", "EDTA"), label("2", "&lt;i&gt;Citrate&lt;/i&gt;")),
                        """
                <respcondition continue="Yes"><conditionvar><varequal respident="r">2</varequal></conditionvar>
                  <displayfeedback feedbacktype="Response" linkrefid="2_fb"/></respcondition>
                <respcondition continue="No"><conditionvar><varequal respident="r">1</varequal></conditionvar>
                  <setvar action="Set" varname="SCORE">100</setvar></respcondition>
                """,
                        "<itemfeedback ident=\"2_fb\"><flow_mat><material><mattext>For clotting.</mattext></material></flow_mat></itemfeedback>")
                .only();

        assertThat(question.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(question.stem()).isEqualTo("Which **tube**?");
        assertThat(question.options())
                .containsExactly(
                        new QuestionOption("1", "EDTA", BigDecimal.ONE, ""),
                        new QuestionOption("2", "*Citrate*", BigDecimal.ZERO, "For clotting."));
    }

    @Test
    void allOrNothingStaysAllOrNothing() throws IOException {
        Question question = read(
                        "multiple_answers_question",
                        """
                <response_lid ident="r" rcardinality="Multiple"><render_choice>%s%s%s</render_choice></response_lid>
                """.formatted(label("1", "a"), label("2", "b"), label("3", "c")),
                        """
                <respcondition continue="No"><conditionvar><and>
                  <varequal respident="r">1</varequal><not><varequal respident="r">2</varequal></not><varequal respident="r">3</varequal>
                </and></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>
                """,
                        "")
                .only();

        assertThat(question.options())
                .filteredOn(QuestionOption::isRight)
                .extracting(QuestionOption::id)
                .containsExactly("1", "3");
        assertThat(question.settings().partial()).isFalse();
    }

    @Test
    void aNumberHasTheToleranceOfItsRange() throws IOException {
        Question question = read(
                        "numerical_question",
                        "<response_str ident='r'><render_fib fibtype='Decimal'/></response_str>",
                        """
                <respcondition><conditionvar><or><varequal respident="r">5.2</varequal>
                  <and><vargte respident="r">5.1</vargte><varlte respident="r">5.3</varlte></and></or></conditionvar>
                  <setvar action="Set" varname="SCORE">100</setvar></respcondition>
                """,
                        "")
                .only();

        assertThat(question.solution().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("5.2");
            assertThat(answer.tolerance()).isEqualTo("0.1");
        });
    }

    @Test
    void aFormulaAndAFileAreRefusedWithAReason() throws IOException {
        assertThat(read("calculated_question", "", "", "").refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.why()).contains("formula"));
        assertThat(read("file_upload_question", "", "", "").refused()).hasSize(1);
    }

    @Test
    void ofACartridgeOnlyTheRicherOfTwoCopiesIsTaken() throws IOException {
        String item = FILE.formatted(
                "<item ident='x' title='t'><presentation><material><mattext>%s</mattext></material></presentation></item>");
        var source = Packages.zip(
                folder.resolve("c.imscc"),
                Map.of(
                        "i1/assessment_qti.xml", item.formatted("poor"),
                        "non_cc_assessments/i1.xml.qti", item.formatted("rich"),
                        "i2/bank.xml", item.formatted("bank"),
                        "wiki_content/page.html", "<p>page</p>"));

        Taken taken = Taken.by(new Qti12Reader(), source);

        assertThat(taken.questions).extracting(read -> read.question().stem()).isEqualTo(List.of("rich", "bank"));
    }

    private Taken read(String type, String response, String rules, String feedback) throws IOException {
        String item = """
                <item ident="i1" title="One"><itemmetadata><qtimetadata><qtimetadatafield>
                    <fieldlabel>question_type</fieldlabel><fieldentry>%s</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
                  <presentation><material><mattext texttype="text/html">&lt;p&gt;Which &lt;b&gt;tube&lt;/b&gt;?&lt;/p&gt;</mattext></material>%s</presentation>
                  <resprocessing><outcomes><decvar varname="SCORE"/></outcomes>%s</resprocessing>%s</item>
                """.formatted(type, response, rules, feedback);
        return Taken.by(new Qti12Reader(), Packages.file(folder, "quiz.xml", FILE.formatted(item)));
    }

    private static String label(String id, String html) {
        return "<response_label ident='%s'><material><mattext texttype='text/html'>%s</mattext></material></response_label>"
                .formatted(id, html);
    }
}
