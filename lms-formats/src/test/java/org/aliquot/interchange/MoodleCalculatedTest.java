package org.aliquot.interchange;

import static org.aliquot.interchange.Calculated.content;
import static org.aliquot.interchange.Calculated.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.FamilyContent.ValueContent;
import org.aliquot.question.ItemContent;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moodle's calculated questions become families that ask for the same numbers, or are refused with a reason. */
class MoodleCalculatedTest {

    private static final String TEXT = "How much is {V_0} mL * {f}, and {{this}}?";

    private static final String QUESTION = """
            <quiz><question type="%s"><name><text>Dilution</text></name>
            <questiontext format="html"><text><![CDATA[<p>%s</p>]]></text></questiontext>
            <generalfeedback format="html"><text>Of {V_0} mL, {={V_0}*2} is twice.</text></generalfeedback>
            <defaultgrade>1</defaultgrade><synchronize>0</synchronize><single>1</single>
            %s
            <dataset_definitions>%s</dataset_definitions></question></quiz>
            """;

    private static final String VOLUME = wildcard("V_0", "1.0", "9.9", "1", "4.7", "9.9");
    private static final String FACTOR = wildcard("f", "1", "30", "0", "1", "3");

    @TempDir
    private Path folder;

    private static String wildcard(String name, String min, String max, String decimals, String... values) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            items.append(
                    "<dataset_item><number>%d</number><value>%s</value></dataset_item>".formatted(i + 1, values[i]));
        }
        return """
                <dataset_definition><status><text>private</text></status><name><text>%s</text></name><type>calculated</type>
                <distribution><text>uniform</text></distribution><minimum><text>%s</text></minimum><maximum><text>%s</text></maximum>
                <decimals><text>%s</text></decimals><itemcount>%d</itemcount><dataset_items>%s</dataset_items></dataset_definition>
                """.formatted(name, min, max, decimals, values.length, items);
    }

    private static String answer(String fraction, String text, String tolerance, String kind) {
        return """
                <answer fraction="%s" format="html"><text>%s</text><tolerance>%s</tolerance><tolerancetype>%s</tolerancetype>
                <correctanswerformat>1</correctanswerformat><correctanswerlength>2</correctanswerlength>
                <feedback format="html"><text></text></feedback></answer>
                """.formatted(fraction, text, tolerance, kind);
    }

    private Converted read(String type, String text, String answers, String wildcards) {
        return Converted.text(QuestionFormat.MOODLE_XML, folder, QUESTION.formatted(type, text, answers, wildcards));
    }

    private Converted asked(String formula, String tolerance, String kind) {
        return read("calculated", TEXT, answer("100", formula, tolerance, kind), VOLUME + FACTOR);
    }

    @Test
    void wildcardsBecomeParametersAndTheFormulaBecomesTheKey() {
        Converted read = asked("{V_0}*({f}+1) - pow({f},2)", "0.01", "1");

        assertThat(read.told()).isEmpty();
        assertThat(read.question(0).stem()).isEqualTo("How much is {{v_0}} mL * {{f}}, and \\{{this}}?");
        assertThat(read.question(0).feedback()).isEqualTo("Of {{v_0}} mL, {{v_0 * 2}} is twice.");
        assertThat(family(read))
                .isEqualTo(new FamilyContent(
                        List.of(
                                new ParameterContent("v_0", "1.0", "9.9", "0.1", List.of()),
                                new ParameterContent("f", "1", "30", "1", List.of())),
                        List.of(new ValueContent("key", "v_0 * (f + 1) - (f^2)", null, null, null)),
                        List.of(),
                        null));
        NumericTask task = (NumericTask) content(read).task();
        assertThat(task.value()).isEqualTo("{{key}}");
        assertThat(task.tolerance()).isEqualTo("1 %");
    }

    @Test
    void whatALearnerGetsIsScoredByTheFormulaWithItsTolerance() {
        ItemContent given = content(asked("{V_0}*{f}", "0.5", "2")).given(7);

        String[] numbers =
                given.texts().stem().replaceAll("[^0-9. ]", "").strip().split(" +");
        BigDecimal right = new BigDecimal(numbers[0]).multiply(new BigDecimal(numbers[1]));
        assertThat(given.texts().stem()).contains("{{this}}");
        assertThat(given.rule().score(typed(right.add(new BigDecimal("0.5")))).isFull())
                .isTrue();
        assertThat(given.rule().score(typed(right.add(new BigDecimal("0.51")))).isFull())
                .isFalse();
    }

    private static Response typed(BigDecimal number) {
        return new Response.Quantity(number.toPlainString(), null);
    }

    @Test
    void aResultWithoutAnEndIsRoundedWhereTheToleranceSwallowsIt() {
        Converted read = asked("{V_0}/{f}", "0.01", "2");

        assertThat(read.told()).containsExactly("changed key");
        assertThat(family(read).values().getLast().round()).isEqualTo("6");
        assertThat(asked("{V_0}/{f}", "0", "1").reasons()).contains("more than six decimals");
        assertThat(asked("{V_0}/{f}", "0.00001", "2").reasons()).contains("too small to round them");
    }

    @Test
    void roundingInAFormulaBecomesAValueOfItsOwn() {
        assertThat(family(asked("round({V_0}/{f}, 1)*2", "0", "1")).values())
                .containsExactly(
                        new ValueContent("rounded1", "v_0 / f", "1", null, null),
                        new ValueContent("key", "rounded1 * 2", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {V_0} - ({f} - 2)       | v_0 - (f - 2)
            {V_0} / ({f} * 2) / 2   | v_0 / (f * 2) / 2
            -({V_0} + 1) * -{f}     | (-(v_0 + 1)) * (-f)
            {V_0}*pi()              | v_0 * (245850922 / 78256779)
            ({V_0} + 1)**2          | ((v_0 + 1)^2)
            pow({V_0} + 1, -2)      | (1 / ((v_0 + 1)^2))
            max({V_0}, {f}, 3) + 1.5e1 | max(v_0, f, 3) + 15
            """)
    void aFormulaMeansTheSameInOurWords(String theirs, String ours) {
        assertThat(family(asked(theirs, "0.1", "2")).values().getLast().formula())
                .isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqrt({V_0})          | 1 | its formula uses sqrt, which our formulas do not have
            {V_0}^2              | 1 | no power in Moodle
            {V_0} % {f}          | 1 | remainder
            pow({V_0},0.5)       | 1 | a power that is not always a whole number
            pow({V_0},{f})       | 1 | a power that is not always a whole number
            -{V_0}**2            | 1 | a minus before a power
            {V_0}*{g}            | 1 | uses g, for which the file gives no range
            {V_0}*{f}            | 3 | its tolerance is geometric
            {V_0}*({f}           | 1 | ends too early
            {V_0} > {f} ? 1 : 2  | 1 | cannot be read from '>'
            {V_0}/({f}-{f})      | 1 | no instance
            exit({f})            | 1 | uses exit
            """)
    void whatAFamilyCannotHoldIsRefusedWithItsReason(String formula, String kind, String why) {
        Converted read = asked(formula, "0.1", kind);

        assertThat(read.read()).isEmpty();
        assertThat(read.told()).containsExactly("refused question");
        assertThat(read.reasons())
                .startsWith("its calculation is not supported: ")
                .contains(why);
    }

    @Test
    void aTextThatShowsAResultWithoutAnEndIsRefused() {
        assertThat(read("calculated", "A share of {={f}/({f}+6)}?", answer("100", "{V_0}", "0.1", "1"), VOLUME + FACTOR)
                        .reasons())
                .contains("shows a result with more than six decimals");
    }

    @Test
    void listedNumbersThatNoRangeDescribesAreRefused() {
        String right = answer("100", "{V_0}", "0.1", "1");
        String off = wildcard("V_0", "1", "9", "0", "3", "12");

        assertThat(read("calculatedsimple", TEXT, right, off + FACTOR).reasons())
                .contains("its wildcard V_0 has the listed number 12, which is none of 1 to 9 with 0 decimals");
        assertThat(read("calculated", TEXT, right, VOLUME.replace("uniform", "loguniform") + FACTOR)
                        .reasons())
                .contains("its wildcard V_0 is drawn by the distribution 'loguniform'");
    }

    @Test
    void wildcardsThatOtherQuestionsShareAreTold() {
        assertThat(read(
                                "calculated",
                                TEXT,
                                answer("100", "{V_0}*{f}", "0", "1"),
                                VOLUME.replace("private", "shared") + FACTOR)
                        .told())
                .containsExactly("changed shared wildcards");
    }

    @Test
    void severalFormulasWithPointsAreRefused() {
        String both = answer("100", "{V_0}", "0.1", "1") + answer("50", "{f}", "0.1", "1");

        assertThat(read("calculated", TEXT, both, VOLUME + FACTOR).reasons())
                .contains("not one formula alone earns the whole point");
    }

    @Test
    void optionsThatShowResultsBecomeAFamilyWithOneRightOption() {
        String options = answer("100", "{={V_0}*{f}} mL", "0", "1")
                + answer("0", "{={V_0}+{f}} mL", "0", "1")
                + answer("0", "{f} mL", "0", "1");

        Converted read = read("calculatedmulti", TEXT, options, VOLUME + wildcard("f", "2", "9", "0", "3", "4"));

        assertThat(read.told()).isEmpty();
        assertThat(content(read).options())
                .extracting(OptionContent::text)
                .containsExactly("{{v_0 * f:2}} mL", "{{v_0 + f:2}} mL", "{{f}} mL");
    }
}
