package org.aliquot.interchange;

import static org.aliquot.interchange.Calculated.content;
import static org.aliquot.interchange.Calculated.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.FamilyContent.ValueContent;
import org.aliquot.question.NumericTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Canvas' formula questions become families that ask for the same numbers, or are refused with a reason. */
class CanvasCalculatedTest {

    private static final String ITEM = """
            <questestinterop><item ident="i1" title="Dose"><itemmetadata><qtimetadata><qtimetadatafield>
            <fieldlabel>question_type</fieldlabel><fieldentry>calculated_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/html">&lt;p&gt;[dose] mg in [vol_1] mL [sic]?&lt;/p&gt;</mattext></material>
            <response_str ident="response1"><render_fib fibtype="Decimal"><response_label ident="answer1"/></render_fib></response_str></presentation>
            <itemproc_extension><calculated>
            <answer_tolerance>%s</answer_tolerance><formulas decimal_places="2">%s</formulas>
            <vars><var name="dose" scale="1"><min>5</min><max>50</max></var><var name="vol_1" scale="0"><min>1</min><max>20</max></var></vars>
            <var_sets>%s</var_sets></calculated></itemproc_extension></item></questestinterop>
            """;

    private static final String SETS = """
            <var_set ident="1"><var name="dose">12.5</var><var name="vol_1">3</var><answer>4.17</answer></var_set>
            <var_set ident="2"><var name="dose">50</var><var name="vol_1">20</var><answer>2.5</answer></var_set>
            """;

    @TempDir
    private Path folder;

    private Converted read(String tolerance, String formulas, String sets) {
        return Converted.text(QuestionFormat.QTI12, folder, ITEM.formatted(tolerance, formulas, sets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<formula>dose / vol_1</formula>",
                "<formula>strength = dose / vol_1</formula><formula>strength</formula>"
            })
    void variablesBecomeParametersAndTheLastFormulaBecomesTheKey(String formulas) {
        Converted read = read("2%", formulas, SETS);

        assertThat(read.told()).isEmpty();
        assertThat(read.question(0).stem())
                .startsWith("{{dose}} mg in {{vol_1}} mL")
                .contains("sic");
        assertThat(family(read).parameters())
                .containsExactly(
                        new ParameterContent("dose", "5.0", "50.0", "0.1", List.of()),
                        new ParameterContent("vol_1", "1", "20", "1", List.of()));
        assertThat(family(read).values().getLast().round()).isEqualTo("2");
        assertThat(((NumericTask) content(read).task()).tolerance()).isEqualTo("2 %");
    }

    @Test
    void aPowerIsWrittenWithARoof() {
        assertThat(family(read("0.5", "<formula>2*dose^2 + vol_1</formula>", ""))
                        .values())
                .extracting(ValueContent::formula)
                .containsExactly("2 * (dose^2) + vol_1");
    }

    @Test
    void anAnswerOfTheFileThatItsFormulaDoesNotGiveIsRefused() {
        assertThat(read("2%", "<formula>dose / vol_1</formula>", SETS.replace("4.17", "4.71"))
                        .reasons())
                .isEqualTo("its calculation is not supported: the file lists the answer 4.71 where its formula"
                        + " gives 4.17");
    }

    @Test
    void aListedNumberOutsideOfItsRangeIsRefused() {
        assertThat(read("2%", "<formula>dose / vol_1</formula>", SETS.replace("12.5", "12.55"))
                        .reasons())
                .contains("its wildcard dose has the listed number 12.55");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <formula>ln(dose)</formula>              | uses ln
            <formula>dose ** 2</formula>             | cannot be read from '**'
            <formula>dose / weight</formula>         | uses weight, for which the file gives no range
            <formula>-dose^2</formula>               | a minus before a power
            <formula a="1">dose</formula>            | its formula has a, which we do not know
            <formula/>                               | it has no formula
            """)
    void whatAFamilyCannotHoldIsRefusedWithItsReason(String formulas, String why) {
        Converted read = read("0.1", formulas, "");

        assertThat(read.read()).isEmpty();
        assertThat(read.reasons())
                .startsWith("its calculation is not supported: ")
                .contains(why);
    }

    @Test
    void theExamplesOfOthersBecomeFamilies() throws IOException {
        for (String name : List.of("formula.xml", "formula_mvar.xml")) {
            Converted read = Converted.file(
                    QuestionFormat.QTI12, Fixtures.folder("canvas-qti12").resolve(name));

            assertThat(read.told()).isEmpty();
            assertThat(content(read).isDrawn()).isTrue();
        }
    }
}
