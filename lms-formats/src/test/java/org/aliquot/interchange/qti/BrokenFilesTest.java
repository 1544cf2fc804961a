package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

    private static final long SEED = 7;
    private static final String QTI12 = """
            <questestinterop><item ident="i" title="t"><itemmetadata><qtimetadata><qtimetadatafield>
            <fieldlabel>question_type</fieldlabel><fieldentry>numerical_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/html">&lt;p&gt;How [x] many?&lt;/p&gt;</mattext></material>
            <response_lid ident="response_x" rcardinality="Single"><render_choice><response_label ident="1"><material><mattext>5</mattext></material>
            </response_label><response_label ident="2" rarea="rectangle">0.1,0.2,0.3,0.4</response_label></render_choice></response_lid></presentation>
            <resprocessing><respcondition continue="No"><conditionvar><or><varequal respident="response_x" margintype="percent" margin="5">1</varequal>
            <and><vargte respident="response_x">4.5</vargte><varlte respident="response_x">5.5</varlte></and></or></conditionvar>
            <setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item></questestinterop>
            """;

    @TempDir
    private Path folder;

    @Test
    void aDamagedFileIsTakenInPartOrRefusedAndNeverBreaksTheReader() throws IOException {
        readDamaged(600);
    }

    @Tag("thorough")
    @Test
    void norDoThousands() throws IOException {
        readDamaged(3_000);
    }

    private void readDamaged(int files) throws IOException {
        Random random = new Random(SEED);
        List<String> items = items();
        for (int i = 0; i < files; i++) {
            read(new QtiReader(), damaged(items.get(random.nextInt(items.size())), items, random), i);
            read(new Qti12Reader(), damaged(QTI12, List.of(QTI12), random), i);
        }
    }

    /** Three or more of them told their own order whatever they were called, and the reader tried for ever. */
    @Test
    void aRightOrderOfStepsThatAreNotThereEndsTheReading() throws IOException {
        for (String steps : List.of("b c d", "a a a a")) {
            QuestionSource item =
                    Packages.file(folder, "order.xml", """
                    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="One">
                    <responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier"><correctResponse>%s</correctResponse>
                    </responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                    <itemBody><orderInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="a">x</simpleChoice></orderInteraction></itemBody>
                    <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>
                    """.formatted(steps.replaceAll("\\w", "<value>$0</value>")));

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Taken.by(new QtiReader(), item));
        }
    }

    private List<String> items() throws IOException {
        Path file = folder.resolve("bank.zip");
        MadeUpQuestions madeUp = new MadeUpQuestions(SEED);
        try (QuestionWriter writer = QtiWriter.ofVersion21(file)) {
            for (QuestionType type : MadeUpQuestions.TYPES) {
                writer.write(madeUp.next(type, type.ordinal()), _ -> {});
            }
        }
        List<String> items = new ArrayList<>();
        try (Bundle bundle = Bundle.of(new QuestionSource(file))) {
            for (String name : bundle.names()) {
                Bundle.Source source = bundle.file(name);
                if (name.startsWith("items/") && source != null) {
                    try (var in = source.open()) {
                        items.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return items;
    }

    /** Words swapped, numbers changed, pieces cut out or brought in from another file. */
    private static String damaged(String text, List<String> others, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(at, end);
                case 1 ->
                    damaged.insert(
                            at,
                            List.of("-1", "1e400", "0", "<p>", "</p>", "&#0;", "ü", "\"", "%")
                                    .get(random.nextInt(9)));
                case 2 -> damaged.setCharAt(at, (char) (32 + random.nextInt(96)));
                case 3 -> {
                    String[] words = {
                        "single",
                        "multiple",
                        "ordered",
                        "identifier",
                        "float",
                        "string",
                        "point",
                        "directedPair",
                        "RESPONSE",
                        "SCORE"
                    };
                    String word = words[random.nextInt(words.length)];
                    int found = damaged.indexOf(word);
                    if (found >= 0) {
                        damaged.replace(found, found + word.length(), words[random.nextInt(words.length)]);
                    }
                }
                default -> {
                    String other = others.get(random.nextInt(others.size()));
                    int from = random.nextInt(other.length());
                    damaged.insert(at, other, from, Math.min(other.length(), from + random.nextInt(200)));
                }
            }
        }
        return damaged.toString();
    }

    private void read(QuestionReader reader, String text, int number) throws IOException {
        Path file = Files.writeString(folder.resolve("item.xml"), text);
        try {
            Taken.by(reader, new QuestionSource(file));
        } catch (UnreadableQuestionsException refused) {
            // one clear message
        } catch (RuntimeException broken) {
            fail("seed " + SEED + ", file " + number + ":\n" + text, broken);
        }
    }
}
