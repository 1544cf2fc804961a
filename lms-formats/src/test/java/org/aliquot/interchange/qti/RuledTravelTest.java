package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionConversion;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.interchange.QuestionFormats;
import org.aliquot.interchange.QuestionReport;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemRules;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.RuledTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that brings its own scoring, on its way into our bank, through its files, and out again. */
class RuledTravelTest {

    private static final String ITEM = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="Tubes" title="Tubes"
                adaptive="false" timeDependent="false">
              <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
                <correctResponse><value>ED_TA</value><value>Heparin</value></correctResponse>
                <mapping defaultValue="0" upperBound="2">
                  <mapEntry mapKey="ED_TA" mappedValue="2"/>
                  <mapEntry mapKey="Heparin" mappedValue="0.5"/>
                  <mapEntry mapKey="Clot" mappedValue="-1"/>
                </mapping>
              </responseDeclaration>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              <itemBody>
                <p>Which tubes keep blood  from "clotting" &amp; why?</p>
                <choiceInteraction responseIdentifier="R" maxChoices="2">
                  <simpleChoice identifier="ED_TA">Lavender</simpleChoice>
                  <simpleChoice identifier="Heparin">Green</simpleChoice>
                  <simpleChoice identifier="Clot">Red &lt; 5 mL</simpleChoice>
                </choiceInteraction>
              </itemBody>
              <responseProcessing>
                <setOutcomeValue identifier="SCORE"><sum><mapResponse identifier="R"/><baseValue baseType="float">0</baseValue></sum></setOutcomeValue>
              </responseProcessing>
            </assessmentItem>
            """;

    @TempDir
    private Path folder;

    private Path item;

    @BeforeEach
    void writesTheItem() throws IOException {
        item = Files.writeString(folder.resolve("tubes.xml"), ITEM);
    }

    @Test
    void becomesAQuestionOfOurBankThatIsSoundAsFarAsTheItemGoes() throws IOException {
        ItemContent content = content();
        RuledTask task = (RuledTask) content.task();

        assertThat(content.texts().stem()).startsWith("Which tubes keep blood").endsWith("Choose at most 2.");
        assertThat(task.shown()).isInstanceOf(MultipleTask.class);
        assertThat(content.options()).extracting(OptionContent::id).containsExactly("ed-ta", "heparin", "clot");
        assertThat(ItemRules.check(new Prose(), content))
                .extracting(problem -> problem.field())
                .containsOnly("topic", "rationale", "originality");
    }

    @Test
    void saysThatAnAnswerCanNoLongerCostPoints() throws IOException {
        List<QuestionFinding> findings = findings();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.CHANGED);
            assertThat(finding.what()).isEqualTo("negative scores");
        });
    }

    @Test
    void isTheSameAfterThePackAfterJsonAndAfterTheNeutralForm() throws IOException {
        Path pack = folder.resolve("pack.yaml");
        Path json = folder.resolve("bank.json");
        Path again = folder.resolve("again.yaml");
        convert(QuestionFormat.QTI21, item, QuestionFormat.PACK, pack);
        convert(QuestionFormat.PACK, pack, QuestionFormat.JSON, json);
        QuestionReport back = convert(QuestionFormat.JSON, json, QuestionFormat.PACK, again);

        assertThat(back.findings()).noneMatch(finding -> finding.severity() == Severity.REFUSED);
        assertThat(Files.readString(pack)).contains("type: ruled", "  qti: |", "<mapEntry mapKey=\"ED_TA\"");
        ReadQuestion read = fromPack(pack);
        assertThat(fromPack(again).question()).isEqualTo(read.question());
        ItemContent content = Objects.requireNonNull(BankQuestions.content(read, PictureNames.NONE, _ -> {}));
        assertThat(content.task()).isEqualTo(content().task());
        assertThat(BankQuestions.content(
                        new ReadQuestion(BankQuestions.neutral("tubes", content, name -> name), 0, List.of()),
                        PictureNames.NONE,
                        _ -> {}))
                .isEqualTo(content);
    }

    @Test
    void leavesAsTheItemThatCame() throws IOException {
        Path pack = folder.resolve("pack.yaml");
        Path zip = folder.resolve("out.zip");
        convert(QuestionFormat.QTI21, item, QuestionFormat.PACK, pack);
        QuestionReport report = convert(QuestionFormat.PACK, pack, QuestionFormat.QTI30, zip);

        Question question = Taken.by(new QtiReader(), new QuestionSource(zip)).only();
        assertThat(question.rules()).isNotNull();
        assertThat(((RuledTask) content().task()).qti()).contains("<baseValue baseType=\"float\">0</baseValue>");
        assertThat(Objects.requireNonNull(question.rules()).xml())
                .contains("<baseValue baseType=\"float\">0</baseValue>", "upperBound=\"2\"", "Red &lt; 5 mL");
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.why()).contains("written as it came"));
    }

    @Test
    void cannotBePublishedWithAnotherKeyOrABrokenItem() throws IOException {
        RuledTask task = (RuledTask) content().task();
        MultipleTask shown = (MultipleTask) task.shown();
        List<OptionContent> wrong = shown.options().stream()
                .map(option -> new OptionContent(
                        option.id(), option.text(), option.id().equals("heparin"), "", null))
                .toList();

        assertThat(problems(new RuledTask(new MultipleTask(wrong, true, null, false), task.qti())))
                .anyMatch(problem -> problem.contains("25 % of the point"));
        assertThat(problems(new RuledTask(shown, "<assessmentItem>")))
                .anyMatch(problem -> problem.contains("cannot be read"));
        assertThat(problems(new RuledTask(shown, task.qti().replace("mapResponse", "customOperator"))))
                .anyMatch(problem -> problem.contains("customOperator"));
        assertThat(problems(new RuledTask(shown, task.qti().replace("Heparin", "Citrate"))))
                .anyMatch(problem -> problem.contains("does not know heparin"));
    }

    private List<String> problems(RuledTask task) throws IOException {
        ItemContent from = content();
        ItemContent changed = new ItemContent(
                task,
                new ItemContent.Placement(
                        from.placement().topic(), null, null, from.placement().level()),
                new ItemContent.Judgment(0, null),
                new ItemContent.Texts(from.texts().stem(), null, "Why.", null, null),
                List.of(),
                List.of(),
                List.of(),
                "attested",
                null,
                null);
        return ItemRules.check(new Prose(), changed).stream()
                .map(problem -> problem.message())
                .toList();
    }

    private ItemContent content() throws IOException {
        return Objects.requireNonNull(BankQuestions.content(read(), PictureNames.NONE, _ -> {}));
    }

    private static ReadQuestion fromPack(Path pack) throws IOException {
        return Taken.by(QuestionFormats.reader(QuestionFormat.PACK), new QuestionSource(pack))
                .questions
                .getFirst();
    }

    private List<QuestionFinding> findings() throws IOException {
        List<QuestionFinding> findings = new ArrayList<>();
        BankQuestions.content(read(), PictureNames.NONE, findings::add);
        return findings;
    }

    private ReadQuestion read() throws IOException {
        return Taken.by(new QtiReader(), new QuestionSource(item)).questions.getFirst();
    }

    private static QuestionReport convert(QuestionFormat from, Path in, QuestionFormat to, Path out)
            throws IOException {
        try (QuestionWriter writer = QuestionFormats.writer(to, out)) {
            return QuestionConversion.run(QuestionFormats.reader(from), new QuestionSource(in), writer);
        }
    }
}
