package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each format brings, in small files of ours. */
class QuestionFilesTest {

    @TempDir
    private Path folder;

    @Nested
    class Aiken {

        @Test
        void readsQuestionsWithOptionsByDotOrParenthesis() {
            Converted read = Converted.text(
                    QuestionFormat.AIKEN,
                    folder,
                    "Which tube?\nA. Citrate\nB. EDTA\nANSWER: B\n\nWhich color?\nA) red\nB) blue\nANSWER: A\n");

            assertThat(read.report().read()).isEqualTo(2);
            assertThat(read.question(0).options().get(1).weight()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(read.read().get(1).line()).isEqualTo(6);
        }

        @Test
        void refusesAQuestionWhoseAnswerIsNoOptionAndGoesOn() {
            Converted read = Converted.text(
                    QuestionFormat.AIKEN, folder, "One?\nA. x\nB. y\nANSWER: C\n\nTwo?\nA. x\nB. y\nANSWER: B\n");

            assertThat(read.told()).containsExactly("refused question");
            assertThat(read.reasons()).contains("the answer 'C' is none of the options");
            assertThat(read.report().read()).isEqualTo(2);
            assertThat(read.report().written()).isEqualTo(1);
        }

        @Test
        void saysThatTheLastQuestionLacksItsAnswer() {
            assertThat(Converted.text(QuestionFormat.AIKEN, folder, "One?\nA. x\nB. y\n")
                            .reasons())
                    .contains("the line ANSWER: is missing");
        }
    }

    @Nested
    class Gift {

        @Test
        void keepsCategoryIdAndTags() {
            Question read = Converted.text(
                            QuestionFormat.GIFT,
                            folder,
                            "$CATEGORY: Blood bank/ABO\n\n// [id:q7] [tag:hard] [tag:topic:mlt-bb-abo]\nO?{=yes ~no}")
                    .question(0);

            assertThat(read.id()).isEqualTo("q7");
            assertThat(read.place().area()).isEqualTo("Blood bank/ABO");
            assertThat(read.place().tags()).containsExactly("hard");
            assertThat(read.place().topic()).isEqualTo("mlt-bb-abo");
        }

        @Test
        void takesOneAnswerWithoutAMarkAsATypedOne() {
            Question read = Converted.text(QuestionFormat.GIFT, folder, "The word for the number 1? {One}")
                    .question(0);

            assertThat(read.type()).isEqualTo(QuestionType.TEXT);
            assertThat(read.solution().answers())
                    .extracting(QuestionAnswer::text)
                    .containsExactly("One");
        }

        @Test
        void takesAThirdForAThird() {
            Question read = Converted.text(QuestionFormat.GIFT, folder, "Q?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}")
                    .question(0);

            assertThat(read.type()).isEqualTo(QuestionType.MULTIPLE);
            assertThat(read.options().getFirst().weight()).isEqualTo(new BigDecimal("0.3333333333333333"));
        }

        @Test
        void refusesAQuestionWithoutItsClosingBraceAndGoesOn() {
            Converted read = Converted.text(QuestionFormat.GIFT, folder, "One?{=a ~b\n\n::Two::Two?{=a ~b}");

            assertThat(read.reasons()).contains("a { is not followed by its }");
            assertThat(read.question(0).title()).isEqualTo("Two");
        }

        @Test
        void writesRangesAsMiddleAndTolerance() {
            QuestionAnswer answer = Converted.text(QuestionFormat.GIFT, folder, "Q?{#3.141..3.142}")
                    .question(0)
                    .solution()
                    .answers()
                    .getFirst();

            assertThat(answer.text()).isEqualTo("3.1415");
            assertThat(answer.tolerance()).isEqualTo("0.0005");
        }
    }

    @Nested
    class MoodleXml {

        @Test
        void turnsHtmlIntoMarkdownWithFormulas() {
            Question read =
                    essay("<p>H<sub>2</sub>O at <b>4</b>&nbsp;°C: \\(\\rho = 1\\)</p><ul><li>a</li><li>b</li></ul>");

            assertThat(read.stem()).isEqualTo("H<sub>2</sub>O at **4**\u00a0°C: $`\\rho = 1`$\n\n- a\n- b");
        }

        @Test
        void tellsOfScriptsThatItLeavesOut() {
            Converted read = quiz(text("<p>Hi<script>alert(1)</script></p>"));

            assertThat(read.question(0).stem()).isEqualTo("Hi");
            assertThat(read.told()).containsExactly("dropped formatting");
        }

        @Test
        void readsGapsOfAllKinds() {
            Question read = quiz(
                            "cloze", text("<p>{1:MULTICHOICE:=IgM#right~IgG} {:SA:=Fya~%50%Fy} {2:NM:=12.5:0.1}</p>"))
                    .question(0);

            assertThat(read.stem()).isEqualTo("[[g1]] [[g2]] [[g3]]");
            assertThat(read.solution().gaps().getFirst().options().getFirst().feedback())
                    .isEqualTo("right");
            assertThat(read.solution().gaps().get(1).answers().get(1).weight()).isEqualByComparingTo("0.5");
            assertThat(read.solution().gaps().get(2).answers().getFirst().tolerance())
                    .isEqualTo("0.1");
        }

        @Test
        void namesAKindThatItDoesNotKnow() {
            Converted read = quiz("stack", text("x"));

            assertThat(read.told()).containsExactly("refused question");
            assertThat(read.reasons()).contains("'stack'");
        }

        private Question essay(String html) {
            return quiz(text(html)).question(0);
        }

        private Converted quiz(String inner) {
            return quiz("essay", inner);
        }

        private Converted quiz(String type, String inner) {
            return Converted.text(
                    QuestionFormat.MOODLE_XML,
                    folder,
                    "<?xml version=\"1.0\"?><quiz><question type=\"" + type + "\">" + inner + "</question></quiz>");
        }

        private static String text(String html) {
            return "<questiontext format=\"html\"><text><![CDATA[" + html + "]]></text></questiontext>";
        }
    }

    @Nested
    class Tables {

        @Test
        void readATableWithSemicolonsAndColumnsInAnyOrder() {
            Converted read = Converted.text(
                    QuestionFormat.CSV, folder, "correct;stem;option_a;option_b\nb;Which tube?;Citrate;EDTA\n");

            assertThat(read.question(0).type()).isEqualTo(QuestionType.SINGLE);
            assertThat(read.question(0).options().get(1).isRight()).isTrue();
        }

        @Test
        void nameRowColumnAndReason() {
            Converted read = Converted.text(
                    QuestionFormat.CSV, folder, "stem,correct,option_a,option_b\nOne?,c,x,y\nTwo?,a,x,y\n");

            assertThat(read.told()).containsExactly("refused correct");
            assertThat(read.report().findings().getFirst().line()).isEqualTo(2);
            assertThat(read.reasons()).contains("names option c, which is empty");
            assertThat(read.report().written()).isEqualTo(1);
        }

        @Test
        void refuseATableWithoutTheColumnOfTheText() {
            assertThatThrownBy(() -> Converted.text(QuestionFormat.CSV, folder, "question,answer\na,b\n"))
                    .isInstanceOf(UnreadableQuestionsException.class)
                    .hasMessageContaining("'stem'");
        }
    }

    @Nested
    class Json {

        @Test
        void tellsOfFieldsThatItDoesNotKnow() {
            Converted read = Converted.text(
                    QuestionFormat.JSON,
                    folder,
                    "{\"items\": [{\"type\": \"essay\", \"stem\": \"Why?\", \"mood\": 7}]}");

            assertThat(read.told()).containsExactly("dropped mood");
        }

        @Test
        void namesTheFieldThatIsWrongAndGoesOn() {
            Converted read = Converted.text(
                    QuestionFormat.JSON,
                    folder,
                    "{\"items\": [{\"type\": \"essey\", \"stem\": \"a\"}, {\"type\": \"essay\", \"stem\": \"b\"}]}");

            assertThat(read.told()).containsExactly("refused type");
            assertThat(read.report().written()).isEqualTo(1);
        }

        @Test
        void refusesALaboratoryKindWithoutWhatIsDrawnForIt() {
            Converted read = Converted.text(
                    QuestionFormat.JSON,
                    folder,
                    "{\"items\": [{\"type\": \"antibody-panel\", \"stem\": \"Count.\"}, {\"type\": \"essay\", \"stem\": \"b\"}]}");

            assertThat(read.report().findings())
                    .anyMatch(finding -> finding.severity() == Severity.REFUSED
                            && finding.toString().contains("stands in aliquot.laboratory"));
            assertThat(read.report().written()).isEqualTo(1);
        }

        @Test
        void namesTheLineWhereTheFileIsBroken() {
            assertThatThrownBy(() -> Converted.text(QuestionFormat.JSON, folder, "{\"items\": [\n{\"type\": \n]}"))
                    .isInstanceOfSatisfying(
                            UnreadableQuestionsException.class,
                            refused -> assertThat(refused.line()).isEqualTo(3));
        }
    }
}
