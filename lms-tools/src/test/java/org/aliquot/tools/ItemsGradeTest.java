package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsGradeTest {

    private static final String ITEM = """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="tube" title="Tube">
              <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                <correctResponse><value>edta</value></correctResponse>
              </responseDeclaration>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              %s
            </assessmentItem>
            """;
    private static final String STANDARD =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct'/>";

    @TempDir
    private Path folder;

    @Test
    void saysOfEachCaseWhetherTheItemScoresAsExpected() throws IOException {
        Path item = Files.writeString(folder.resolve("item.xml"), ITEM.formatted(STANDARD));
        Path cases = Files.writeString(folder.resolve("cases.json"), """
                {"cases": [
                  {"name": "right", "responses": {"RESPONSE": "edta"}, "expect": {"score": 1, "outcomes": {"SCORE": 1}}},
                  {"name": "wrong", "responses": {"RESPONSE": "heparin"}, "expect": {"outcomes": {"SCORE": 1}}}
                ]}""");

        ToolRun run = ToolRun.of("items", "grade", "--from", "qti21", item, cases);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).containsExactly("equal: right", "differs: wrong: SCORE is 0, expected 1");
    }

    @Test
    void namesAConstructThatItDoesNotSupport() throws IOException {
        Path item = Files.writeString(
                folder.resolve("item.xml"),
                ITEM.formatted("<responseProcessing><setOutcomeValue identifier='SCORE'>"
                        + "<customOperator class='org.example.Guess'/></setOutcomeValue></responseProcessing>"));
        Path cases =
                Files.writeString(folder.resolve("cases.json"), "{\"cases\": [{\"name\": \"any\", \"expect\": {}}]}");

        ToolRun run = ToolRun.of("items", "grade", "--from", "qti21", item, cases);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().strip()).isEqualTo("unsupported: customOperator org.example.Guess (any)");
    }

    @Test
    void refusesAFileThatIsNoItem() throws IOException {
        Path item = Files.writeString(folder.resolve("item.xml"), "<a>\n<b></a>");
        Path cases =
                Files.writeString(folder.resolve("cases.json"), "{\"cases\": [{\"name\": \"any\", \"expect\": {}}]}");

        ToolRun run = ToolRun.of("items", "grade", "--from", "qti30", item, cases);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(item + ":2: this is not well-formed XML");
        assertThat(ToolRun.of("items", "grade", "--from", "docx", item, cases).code())
                .isEqualTo(2);
    }
}
