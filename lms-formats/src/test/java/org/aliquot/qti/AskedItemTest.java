package org.aliquot.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.response.Credit;
import org.aliquot.response.Point;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items asked in our controls: what an answer earns, how much is all of it, and what we cannot ask. */
class AskedItemTest {

    private static final String SCORE =
            "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>";
    private static final String MAPPED =
            "<responseProcessing><setOutcomeValue identifier='SCORE'><mapResponse identifier='R'/></setOutcomeValue></responseProcessing>";

    @Test
    void oneOfSeveralOptionsEarnsItsShareOfTheBest() {
        AskedItem item = mapped("single", "identifier", "A 2 B 1", """
                <choiceInteraction responseIdentifier='R' maxChoices='1'>
                  <simpleChoice identifier='A'>a</simpleChoice><simpleChoice identifier='B'>b</simpleChoice>
                  <simpleChoice identifier='C'>c</simpleChoice>
                </choiceInteraction>""");

        assertThat(item.shape()).isEqualTo(Shape.SINGLE);
        assertThat(item.most()).isEqualTo(2);
        assertThat(item.model()).isEqualTo(new Response.Choice("a"));
        assertThat(hundredths(item, new Response.Choice("b"))).isEqualTo(50);
        assertThat(hundredths(item, new Response.Choice("c"))).isZero();
        assertThat(hundredths(item, new Response.Choice("nobody-knows"))).isZero();
        assertThat(item.canCost()).isFalse();
    }

    @Test
    void anAnswerThatCostsPointsEarnsNothingAndTheItemSaysThatItCan() {
        AskedItem item = mapped("multiple", "identifier", "A 1 B 1 C -1.5", several(0));

        assertThat(item.canCost()).isTrue();
        assertThat(hundredths(item, choices("a", "b"))).isEqualTo(100);
        assertThat(hundredths(item, choices("a", "b", "c"))).isEqualTo(25);
        assertThat(hundredths(item, choices("c"))).isZero();
    }

    @Test
    void moreChoicesThanTheItemAllowsEarnNothing() {
        AskedItem item = mapped("multiple", "identifier", "A 1 B 1 C 1", several(2));

        assertThat(item.most()).isEqualTo(2);
        assertThat(hundredths(item, choices("a", "c"))).isEqualTo(100);
        assertThat(hundredths(item, choices("a", "b", "c"))).isZero();
    }

    @Test
    void stepsAreScoredInTheirOrderAndTheirIdsDoNotTellIt() {
        AskedItem item = AskedItem.of(item("""
                <responseDeclaration identifier='R' cardinality='ordered' baseType='identifier'>
                  <correctResponse><value>A</value><value>B</value><value>C</value></correctResponse>
                </responseDeclaration>""", """
                <orderInteraction responseIdentifier='R'><simpleChoice identifier='A'>a</simpleChoice>
                  <simpleChoice identifier='B'>b</simpleChoice><simpleChoice identifier='C'>c</simpleChoice>
                </orderInteraction>""", """
                <responseProcessing><responseCondition>
                  <responseIf><match><variable identifier='R'/><correct identifier='R'/></match>
                    <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>4</baseValue></setOutcomeValue></responseIf>
                  <responseElseIf><match><index n='1'><variable identifier='R'/></index><baseValue baseType='identifier'>A</baseValue></match>
                    <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue></responseElseIf>
                </responseCondition></responseProcessing>"""));
        List<String> right =
                List.of(item.ids().our("A"), item.ids().our("B"), item.ids().our("C"));

        assertThat(item.model()).isEqualTo(new Response.Order(right));
        assertThat(right.stream().sorted().toList()).isNotEqualTo(right);
        assertThat(hundredths(item, new Response.Order(List.of(right.get(0), right.get(2), right.get(1)))))
                .isEqualTo(25);
        assertThat(hundredths(item, new Response.Order(right.reversed()))).isZero();
    }

    @Test
    void pairsAreScoredAsTheItemNamesThem() {
        AskedItem item = AskedItem.of(item("""
                <responseDeclaration identifier='R' cardinality='multiple' baseType='directedPair'>
                  <correctResponse><value>Na X</value><value>K_2 Y</value></correctResponse>
                  <mapping defaultValue='0'><mapEntry mapKey='Na X' mappedValue='3'/><mapEntry mapKey='K_2 Y' mappedValue='1'/></mapping>
                </responseDeclaration>""", """
                <matchInteraction responseIdentifier='R' maxAssociations='2'>
                  <simpleMatchSet><simpleAssociableChoice identifier='Na' matchMax='1'>sodium</simpleAssociableChoice>
                    <simpleAssociableChoice identifier='K_2' matchMax='1'>potassium</simpleAssociableChoice></simpleMatchSet>
                  <simpleMatchSet><simpleAssociableChoice identifier='X' matchMax='1'>135</simpleAssociableChoice>
                    <simpleAssociableChoice identifier='Y' matchMax='1'>4</simpleAssociableChoice></simpleMatchSet>
                </matchInteraction>""", MAPPED));

        assertThat(item.shape()).isEqualTo(Shape.MATCHING);
        assertThat(hundredths(item, pairs("na", "x", "k-2", "y"))).isEqualTo(100);
        assertThat(hundredths(item, pairs("na", "x", "k-2", "x"))).isEqualTo(75);
        assertThat(hundredths(item, pairs("k-2", "y"))).isEqualTo(25);
    }

    @Test
    void aNumberIsReadAsPeopleWriteItAndGapsByTheirTexts() {
        AskedItem item = AskedItem.of(item("""
                <responseDeclaration identifier='N' cardinality='single' baseType='float'>
                  <correctResponse><value>12.5</value></correctResponse></responseDeclaration>
                <responseDeclaration identifier='W' cardinality='single' baseType='identifier'>
                  <correctResponse><value>up</value></correctResponse></responseDeclaration>""", """
                <p>About <textEntryInteraction responseIdentifier='N'/> and
                  <inlineChoiceInteraction responseIdentifier='W'><inlineChoice identifier='up'>is high</inlineChoice>
                    <inlineChoice identifier='down'>is low</inlineChoice></inlineChoiceInteraction>.</p>""", """
                <responseProcessing>
                  <responseCondition><responseIf>
                    <equal toleranceMode='absolute' tolerance='0.5'><correct identifier='N'/><variable identifier='N'/></equal>
                    <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>3</baseValue></setOutcomeValue></responseIf></responseCondition>
                  <responseCondition><responseIf><match><variable identifier='W'/><correct identifier='W'/></match>
                    <setOutcomeValue identifier='SCORE'><sum><variable identifier='SCORE'/><baseValue baseType='float'>1</baseValue></sum></setOutcomeValue></responseIf></responseCondition>
                </responseProcessing>"""));

        assertThat(item.shape()).isEqualTo(Shape.CLOZE);
        assertThat(item.choices())
                .containsEntry("w", List.of("is high", "is low"))
                .containsEntry("n", List.of());
        assertThat(item.most()).isEqualTo(4);
        assertThat(hundredths(item, gaps("n", "12,8", "w", "is high"))).isEqualTo(100);
        assertThat(hundredths(item, gaps("n", "12.4"))).isEqualTo(75);
        assertThat(hundredths(item, gaps("n", "dozen", "w", "is high"))).isEqualTo(25);
        assertThat(hundredths(item, gaps("n", "12.5", "w", "is neither"))).isZero();
    }

    @Test
    void aPointCountsByTheAreaInWhichItLiesAndAPlaceOfTheListLikeIt() {
        AskedItem item = AskedItem.of(item("""
                <responseDeclaration identifier='R' cardinality='single' baseType='point'>
                  <areaMapping defaultValue='0'>
                    <areaMapEntry shape='circle' coords='50,50,10' mappedValue='2'/>
                    <areaMapEntry shape='rect' coords='0,0,100,100' mappedValue='1'/></areaMapping>
                </responseDeclaration>""", """
                <selectPointInteraction responseIdentifier='R' maxChoices='1'>
                  <object data='a.png' type='image/png' width='200' height='100'/></selectPointInteraction>""", """
                <responseProcessing><setOutcomeValue identifier='SCORE'><mapResponsePoint identifier='R'/></setOutcomeValue></responseProcessing>"""));

        assertThat(item.shape()).isEqualTo(Shape.HOTSPOT);
        assertThat(hundredths(item, new Response.Points(List.of(new Point(0.25, 0.5)))))
                .isEqualTo(100);
        assertThat(hundredths(item, new Response.Points(List.of(new Point(0.1, 0.1)))))
                .isEqualTo(50);
        assertThat(hundredths(item, new Response.Points(List.of(new Point(0.9, 0.5)))))
                .isZero();
        assertThat(hundredths(item, choices("place-1"))).isEqualTo(100);
        assertThat(hundredths(item, choices("place-2"))).isEqualTo(50);
    }

    @Test
    void theDeclaredMaximumGoesBeforeTheBestScore() {
        String declared = SCORE.replace("/>", " normalMaximum='4'/>");
        String xml = "<assessmentItem identifier='i'>" + mapping("single", "identifier", "A 4 B 2") + declared
                + "<itemBody>" + several(1) + "</itemBody>" + MAPPED + "</assessmentItem>";

        assertThat(AskedItem.of(xml).most()).isEqualTo(4);
        assertThatThrownBy(() -> AskedItem.of(xml.replace("normalMaximum='4'", "normalMaximum='5'")))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("5 points, which no answer that we know of earns");
    }

    @ParameterizedTest
    @CsvSource({
        "adaptive='true', '', adaptive item",
        "'', <setOutcomeValue identifier='SCORE'><customOperator class='x.Y'/></setOutcomeValue>, customOperator x.Y",
        "'', <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue>, nothing is answered",
        "'', <setOutcomeValue identifier='SCORE'><randomFloat max='1'/></setOutcomeValue>, randomFloat without a seed",
        "'', <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>0</baseValue></setOutcomeValue>, no points for any answer"
    })
    void saysWhatItCannotAsk(String attribute, String rule, String why) {
        String xml = "<assessmentItem identifier='i' " + attribute + ">" + mapping("single", "identifier", "A 1")
                + SCORE + "<itemBody>" + several(1) + "</itemBody><responseProcessing>" + rule
                + "</responseProcessing></assessmentItem>";

        assertThatThrownBy(() -> AskedItem.of(xml))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining(why);
    }

    @Test
    void aTypedAnswerWithoutAKnownMaximumIsNotAsked() {
        String body = "<p>How many?</p><p><textEntryInteraction responseIdentifier='R'/></p>";
        String rules =
                "<responseProcessing><setOutcomeValue identifier='SCORE'><product><variable identifier='R'/><baseValue baseType='float'>2</baseValue></product></setOutcomeValue></responseProcessing>";
        String declaration = "<responseDeclaration identifier='R' cardinality='single' baseType='float'/>";

        assertThatThrownBy(() -> AskedItem.of(item(declaration, body, rules)))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("how many points it gives at the most");
    }

    @Test
    void severalInteractionsOfDifferentKindsAreNamed() {
        assertThatThrownBy(() -> AskedItem.of(item(
                        mapping("single", "identifier", "A 1"),
                        several(1) + "<p><textEntryInteraction responseIdentifier='R'/></p>",
                        MAPPED)))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("choiceInteraction, textEntryInteraction");
    }

    private static AskedItem mapped(String cardinality, String type, String points, String body) {
        return AskedItem.of(item(mapping(cardinality, type, points), body, MAPPED));
    }

    private static String item(String declarations, String body, String rules) {
        return "<assessmentItem identifier='i'>" + declarations + SCORE + "<itemBody>" + body + "</itemBody>" + rules
                + "</assessmentItem>";
    }

    private static String mapping(String cardinality, String type, String points) {
        StringBuilder entries = new StringBuilder();
        String[] words = points.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            entries.append("<mapEntry mapKey='%s' mappedValue='%s'/>".formatted(words[i], words[i + 1]));
        }
        return "<responseDeclaration identifier='R' cardinality='%s' baseType='%s'><mapping defaultValue='0'>%s</mapping></responseDeclaration>"
                .formatted(cardinality, type, entries);
    }

    private static String several(int most) {
        return """
                <choiceInteraction responseIdentifier='R' maxChoices='%d'>
                  <simpleChoice identifier='A'>a</simpleChoice><simpleChoice identifier='B'>b</simpleChoice>
                  <simpleChoice identifier='C'>c</simpleChoice></choiceInteraction>""".formatted(most);
    }

    private static int hundredths(AskedItem item, Response response) {
        Credit credit = item.credit(response);
        return credit.hundredths();
    }

    private static Response choices(String... ids) {
        return Response.Choices.of(Set.of(ids));
    }

    private static Response pairs(String... ids) {
        return new Response.Pairs(new TreeMap<>(map(ids)));
    }

    private static Response gaps(String... ids) {
        return new Response.Gaps(new TreeMap<>(map(ids)));
    }

    private static Map<String, String> map(String... ids) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < ids.length; i += 2) {
            map.put(ids[i], ids[i + 1]);
        }
        return map;
    }
}
