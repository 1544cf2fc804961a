package org.aliquot.interchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.CasePart;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Task;
import org.jspecify.annotations.Nullable;

/** A question with each feature, the same one without, and where to look for the feature afterwards. */
final class FeatureSamples {

    private static final PackFields OWN = new PackFields(
            null,
            null,
            new ItemContent.Judgment(0, null),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);

    private static final String RULES = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q-1" title="One" adaptive="false" timeDependent="false">
              <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                <correctResponse><value>a</value></correctResponse></responseDeclaration>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which?</prompt>
                <simpleChoice identifier="a">yes</simpleChoice><simpleChoice identifier="b">no</simpleChoice></choiceInteraction></itemBody>
              <responseProcessing><responseCondition>
                <responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
                  <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>
                <responseElseIf><match><variable identifier="RESPONSE"/><baseValue baseType="identifier">b</baseValue></match>
                  <setOutcomeValue identifier="SCORE"><sum>
                    <baseValue baseType="float">0.2</baseValue><baseValue baseType="float">0.05</baseValue>
                </sum></setOutcomeValue></responseElseIf>
              </responseCondition></responseProcessing>
            </assessmentItem>
            """;

    private FeatureSamples() {}

    static ReadQuestion without(QuestionFeature feature) {
        QuestionDraft draft = switch (feature) {
            case TOLERANCE, PERCENT_TOLERANCE, UNITS -> number("0");
            case CAPITALS -> QuestionDraft.of(kind(QuestionType.TEXT));
            case WEIGHTS, PENALTIES -> QuestionDraft.of(kind(QuestionType.MULTIPLE));
            case CASE, FAMILY, DIFFICULTY, REFERENCES, MISCONCEPTION -> single().own(OWN);
            default -> single();
        };
        return new ReadQuestion(draft.question(), 0, List.of());
    }

    static ReadQuestion with(QuestionFeature feature) {
        QuestionDraft draft = QuestionDraft.of(without(feature).question());
        List<QuestionMedia> media = List.of();
        switch (feature) {
            case PICTURE -> {
                draft.stem("Which?\n\n![it](media/it.png)");
                media = List.of(picture());
            }
            case FORMULA -> draft.stem("Which is $`\\frac{a}{b}`$?");
            case TABLE -> draft.stem("Which?\n\n| A | B |\n| --- | --- |\n| 1 | 2 |");
            case OPTION_FEEDBACK ->
                draft.options(
                        List.of(new QuestionOption("a", "yes", BigDecimal.ONE, "Right so."), option("b", "no", "0")));
            case FEEDBACK -> draft.feedback("Because it is so.");
            case TITLE -> draft.title("A title of its own");
            case CATEGORY -> draft.place(QuestionPlace.in("Hematology", List.of()));
            case TOPIC -> draft.place(new QuestionPlace(null, "mlt-he-cells", null, List.of()));
            case LEVEL -> draft.place(new QuestionPlace(null, null, "recall", List.of()));
            case TAGS -> draft.place(QuestionPlace.in(null, List.of("first", "second")));
            case TOLERANCE -> draft.answers(number("0.5").question().solution().answers());
            case PERCENT_TOLERANCE ->
                draft.answers(number("2 %").question().solution().answers());
            case UNITS ->
                draft.settings(new QuestionSettings(
                        true,
                        true,
                        null,
                        false,
                        null,
                        List.of(new QuestionSettings.Unit("g/L", "1"), new QuestionSettings.Unit("g/dL", "10"))));
            case CAPITALS -> draft.settings(QuestionSettings.USUAL.withCapitals(true));
            case WEIGHTS ->
                draft.options(List.of(option("a", "x", "0.7"), option("b", "y", "0.3"), option("c", "z", "-0.5")));
            case PENALTIES ->
                draft.options(List.of(option("a", "x", "0.5"), option("b", "y", "0.5"), option("c", "z", "-0.2")));
            case CASE -> draft.own(own(null, new CasePart("case-1", 1, "A patient comes."), null, 0, List.of()));
            case FAMILY ->
                draft.stem("What is {{a}}?")
                        .own(own(
                                new FamilyContent(
                                        List.of(new FamilyContent.ParameterContent("a", "1", "9", "1", List.of())),
                                        List.of(),
                                        List.of(),
                                        null),
                                null,
                                null,
                                0,
                                List.of()));
            case DIFFICULTY -> draft.own(own(null, null, null, 1.5, List.of()));
            case REFERENCES -> draft.own(own(null, null, null, 0, List.of("Fung, Technical Manual")));
            case MISCONCEPTION ->
                draft.options(List.of(
                        option("a", "yes", "1"), new QuestionOption("b", "no", BigDecimal.ZERO, "", "mixed-up", null)));
            default -> {
                Question question = kind(feature.kind().orElseThrow());
                return new ReadQuestion(
                        question, 0, question.type() == QuestionType.HOTSPOT ? List.of(drawing()) : List.of());
            }
        }
        return new ReadQuestion(draft.question(), 0, media);
    }

    /** Where the feature shows; equal before and after when it travelled whole. */
    static @Nullable Object seen(QuestionFeature feature, ReadQuestion read) {
        Question question = read.question();
        PackFields own = question.own() == null ? OWN : question.own();
        return switch (feature) {
            case PICTURE ->
                question.stem() + read.media().stream().map(QuestionMedia::name).toList();
            case FORMULA, TABLE -> question.stem();
            case OPTION_FEEDBACK ->
                question.options().stream().map(QuestionOption::feedback).toList();
            case FEEDBACK -> question.feedback();
            case TITLE -> question.title();
            case CATEGORY -> question.place().area();
            case TOPIC -> question.place().topic();
            case LEVEL -> question.place().level();
            case TAGS -> question.place().tags();
            case TOLERANCE, PERCENT_TOLERANCE ->
                question.solution().answers().getFirst().tolerance();
            case UNITS -> question.settings().units();
            case CAPITALS -> question.settings().capitalsMatter();
            case WEIGHTS, PENALTIES ->
                question.options().stream().map(QuestionOption::weight).toList();
            case CASE -> own.part();
            case FAMILY -> own.family() + question.stem();
            case DIFFICULTY -> own.judgment().difficulty();
            case REFERENCES -> own.references();
            case MISCONCEPTION ->
                question.options().stream()
                        .map(option -> String.valueOf(option.misconception()))
                        .toList();
            default -> question.type();
        };
    }

    private static PackFields own(
            @Nullable FamilyContent family,
            @Nullable CasePart part,
            @Nullable Task task,
            double difficulty,
            List<String> references) {
        return new PackFields(
                null,
                null,
                new ItemContent.Judgment(difficulty, null),
                null,
                null,
                null,
                references,
                List.of(),
                null,
                family,
                part,
                task);
    }

    private static QuestionDraft single() {
        return new QuestionDraft(QuestionType.SINGLE)
                .id("q-1")
                .stem("Which?")
                .option(option("a", "yes", "1"))
                .option(option("b", "no", "0"));
    }

    private static QuestionDraft number(String tolerance) {
        return new QuestionDraft(QuestionType.NUMERIC)
                .id("q-1")
                .stem("How many?")
                .answer(QuestionAnswer.number("50", tolerance, BigDecimal.ONE, ""));
    }

    private static QuestionOption option(String id, String text, String weight) {
        return new QuestionOption(id, text, new BigDecimal(weight), "");
    }

    private static Question kind(QuestionType type) {
        QuestionDraft draft = new QuestionDraft(type).id("q-1").stem("Which?");
        switch (type) {
            case SINGLE -> draft = single();
            case TRUE_FALSE ->
                draft.options(List.of(option("true", "True", "1"), option("false", "False", "0")))
                        .settings(QuestionSettings.USUAL.shuffled(false));
            case MULTIPLE ->
                draft.options(List.of(option("a", "x", "0.5"), option("b", "y", "0.5"), option("c", "z", "-0.5")));
            case ORDERING ->
                draft.options(List.of(option("a", "x", "0"), option("b", "y", "0"), option("c", "z", "0")))
                        .order(List.of("a", "b", "c"));
            case MATCHING ->
                draft.pairs(List.of(
                        new QuestionPair("x", "1", "", "s1", "t1"), new QuestionPair("y", "2", "", "s2", "t2")));
            case NUMERIC -> draft = number("0");
            case TEXT -> draft.answer(QuestionAnswer.words("EDTA", BigDecimal.ONE, ""));
            case CLOZE ->
                draft.stem("It is [[g1]].")
                        .gap(new QuestionGap("g1", List.of(), List.of(QuestionAnswer.words("so", BigDecimal.ONE, ""))));
            case HOTSPOT ->
                draft.stem("Which?\n\n![it](media/it.svg)")
                        .option(new QuestionOption("a", "here", BigDecimal.ONE, "", null, "ellipse 10 20 5 5"))
                        .option(new QuestionOption("b", "there", BigDecimal.ZERO, "", null, "box 50 50 10 10"));
            case LABORATORY ->
                draft.own(own(
                        null,
                        null,
                        new AntibodyPanelTask(List.of("E"), 10, 3, true, false, false, null),
                        0,
                        List.of()));
            case RULED ->
                draft.options(List.of(option("a", "yes", "1"), option("b", "no", "0")))
                        .rules(new OwnRules("qti21", RULES));
            default -> {
                // nothing else
            }
        }
        return draft.question();
    }

    private static QuestionMedia picture() {
        return new QuestionMedia("media/it.png", () -> {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return new ByteArrayInputStream(png.toByteArray());
        });
    }

    private static QuestionMedia drawing() {
        byte[] svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"/>".getBytes(StandardCharsets.UTF_8);
        return new QuestionMedia("media/it.svg", () -> new ByteArrayInputStream(svg));
    }
}
