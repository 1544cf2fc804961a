package org.aliquot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.bank.Purpose;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.SingleTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of questions: reading announces, committing does exactly that or nothing, and it can be undone and done again. */
class QuestionImportIT extends PlatformTest {

    private static final String GOOD =
            "::%1$s-%2$d::Which tube is drawn for test %2$d of set %1$s?{=EDTA ~Citrate ~Heparin}\n\n";

    @Autowired
    private QuestionImports imports;

    @Autowired
    private BankSearch search;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private JobWorker worker;

    private AccountId by;
    private String tag;

    @BeforeEach
    void someInstructor() {
        by = person(Role.INSTRUCTOR).id();
        tag = AccountId.next().toString().substring(20);
    }

    @Test
    void announcesWhatItWillDoAndChangesNothing() throws IOException {
        long before = drafts();
        UUID id = read(file(3) + essay() + keyless(), null);

        ImportView view = imports.find(id).orElseThrow();
        assertThat(view.state()).isEqualTo(ImportState.READ);
        assertThat(view.format()).isEqualTo("gift");
        assertThat(view.counts().all()).isEqualTo(5);
        assertThat(view.counts().refused()).isEqualTo(2);
        assertThat(view.counts().taking()).isEqualTo(3);
        assertThat(drafts()).isEqualTo(before);
        assertThat(imports.questions(id, ImportShown.FIX, 0, 10).questions())
                .satisfiesExactly(
                        essay -> {
                            assertThat(essay.fate()).isEqualTo(ImportFate.REFUSED);
                            assertThat(essay.line()).isEqualTo(7);
                            assertThat(essay.findings().getFirst().why()).contains("a person marks");
                        },
                        keyless -> {
                            assertThat(keyless.fate()).isEqualTo(ImportFate.REFUSED);
                            assertThat(keyless.findings().getLast().why()).contains("no answer is right");
                        });
    }

    @Test
    void takesAllOfItAndTakesItBackAndTakesItAgain() throws IOException {
        UUID id = read(file(40), null);
        long before = drafts();

        commit(id);
        assertThat(imports.find(id).orElseThrow().counts().held()).isEqualTo(40);
        assertThat(drafts()).isEqualTo(before + 40);
        assertThat(imports.commit(id, by)).isEqualTo(ImportOutcome.NOT_NOW);

        assertThat(imports.undo(id, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.UNDONE);
        assertThat(drafts()).isEqualTo(before);
        assertThat(imports.undo(id, by)).isEqualTo(ImportOutcome.NOT_NOW);

        commit(id);
        assertThat(drafts()).isEqualTo(before + 40);
    }

    @Test
    void aCalculatedQuestionIsAnnouncedTakenAsADraftFamilyAndTakenBack() throws IOException {
        UUID id = read(calculated("{a}*{b}") + calculated("sqrt({a})") + "</quiz>", QuestionFormat.MOODLE_XML);
        assertThat(imports.find(id).orElseThrow().counts().taking()).isEqualTo(1);
        assertThat(imports.question(id, 2).orElseThrow().findings().getFirst().why())
                .isEqualTo("its calculation is not supported: its formula uses sqrt, which our formulas do not have");
        long before = drafts();

        commit(id);
        String slug = String.valueOf(imports.question(id, 1).orElseThrow().slug());
        ItemContent draft =
                desk.draft(desk.find(slug).orElseThrow().id()).orElseThrow().content();
        assertThat(draft.family()).isNotNull();
        assertThat(draft.given(1).texts().stem()).matches("What is \\d+ times \\d+ in .*");

        assertThat(imports.undo(id, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(drafts()).isEqualTo(before);
    }

    private String calculated(String formula) {
        String wildcard = """
                <dataset_definition><status><text>private</text></status><name><text>%s</text></name><type>calculated</type>
                <distribution><text>uniform</text></distribution><minimum><text>2</text></minimum><maximum><text>90</text></maximum>
                <decimals><text>0</text></decimals></dataset_definition>
                """;
        return (formula.startsWith("sqrt") ? "" : "<quiz>")
                + """
                <question type="calculated"><name><text>%1$s</text></name>
                <questiontext format="html"><text>What is {a} times {b} in %2$s?</text></questiontext>
                <answer fraction="100"><text>%1$s</text><tolerance>0</tolerance><tolerancetype>1</tolerancetype></answer>
                <dataset_definitions>%3$s%4$s</dataset_definitions></question>
                """.formatted(formula, tag, wildcard.formatted("a"), wildcard.formatted("b"));
    }

    @Test
    void undoingLeavesWhatSomebodyHasWorkedOn() throws IOException {
        UUID id = read(file(3), null);
        commit(id);
        String slug = imports.question(id, 2).orElseThrow().slug();
        var item = desk.find(String.valueOf(slug)).orElseThrow();
        var draft = desk.draft(item.id()).orElseThrow();
        desk.save(item.id(), draft.version(), draft.content().about("mlt-bb-donors"), by);

        imports.undo(id, by);

        ImportView undone = imports.find(id).orElseThrow();
        assertThat(undone.counts().held()).isEqualTo(1);
        assertThat(desk.find(item.slug())).isPresent();
        commit(id);
        assertThat(imports.question(id, 2).orElseThrow().slug())
                .as("not taken a second time")
                .isEqualTo(slug);
        assertThat(imports.find(id).orElseThrow().counts().held()).isEqualTo(3);
    }

    @Test
    void whatIsMendedIsTakenAsItWasWritten() throws IOException {
        UUID id = read(file(1) + keyless(), null);
        ItemContent said = imports.content(id, 2).orElseThrow();
        var options = ((SingleTask) said.task()).options();
        var right = options.getFirst();
        ItemContent mended = WithKey.of(said, right.id());

        assertThat(imports.mend(id, 2, mended, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(imports.question(id, 2).orElseThrow().fate()).isEqualTo(ImportFate.MENDED);
        assertThat(imports.question(id, 2).orElseThrow().findings()).isEmpty();

        commit(id);
        String slug = String.valueOf(imports.question(id, 2).orElseThrow().slug());
        assertThat(desk.draft(desk.find(slug).orElseThrow().id())
                        .orElseThrow()
                        .content()
                        .key())
                .containsExactly(right.id());
        assertThat(imports.mend(id, 2, said, by)).as("too late").isEqualTo(ImportOutcome.NOT_NOW);
    }

    @Test
    void showsWhatTheBankAndTheFileAlreadyHold() throws IOException {
        UUID first = read(file(2), null);
        commit(first);

        UUID again = read(file(2) + file(1).replace("::" + tag, "::twice"), null);

        ImportView view = imports.find(again).orElseThrow();
        assertThat(view.counts().copies()).isEqualTo(3);
        List<ImportedQuestion> copies =
                imports.questions(again, ImportShown.COPIES, 0, 10).questions();
        assertThat(copies.getFirst().copyOf()).startsWith("q-");
        assertThat(copies.getLast().copyOf()).isEqualTo("#1");
        imports.leaveCopies(again, true);
        assertThat(imports.find(again).orElseThrow().counts().taking()).isZero();
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        UUID id = read("<quiz><question type=\"multichoice\">", QuestionFormat.MOODLE_XML);
        ImportView refused = imports.find(id).orElseThrow();
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.failure()).isNotBlank();
        assertThat(count("select count(*) from import_question where batch_id = :id", id))
                .isZero();
        assertThat(count("select count(*) from exchange_piece where file_id = :id", id))
                .isZero();
        assertThat(imports.commit(id, by)).isEqualTo(ImportOutcome.NOT_NOW);
    }

    @Test
    void aFileWhoseKindNobodyKnowsIsRefusedWithAReason() throws IOException {
        UUID id = read("Just some words.", null);
        assertThat(imports.find(id).orElseThrow().failure()).contains("what kind of file");
        assertThat(count("select count(*) from exchange_piece where file_id = :id", id))
                .isZero();
    }

    @Test
    void aFileWithoutQuestionsIsRefused() throws IOException {
        UUID id = read("<quiz></quiz>", null);
        assertThat(imports.find(id).orElseThrow().failure()).isEqualTo("No questions were found in it.");
    }

    @Test
    void calledOffBeforeItIsReadNothingIsKept() throws IOException {
        UUID id = begin(file(5), null);
        assertThat(imports.cancel(id)).isEqualTo(ImportOutcome.DONE);
        worker.run();
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(count("select count(*) from exchange_piece where file_id = :id", id))
                .isZero();
    }

    @Test
    void calledOffWhileItIsReadNothingIsKept() throws Exception {
        UUID id = begin(file(3000), null);
        Thread reading = Thread.ofPlatform().start(worker::run);
        Await.until("reading", () -> imports.find(id).orElseThrow().step().startsWith("Read "));

        assertThat(imports.cancel(id)).isEqualTo(ImportOutcome.DONE);
        reading.join();

        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(count("select count(*) from import_question where batch_id = :id", id))
                .isZero();
    }

    @Test
    void aServerStoppedWhileItReadBeginsAnewAndDoublesNothing() throws IOException {
        UUID id = begin(file(5), null);
        worker.run();
        stopped(id);
        jdbc.sql("update import_batch set read_at = null where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("insert into exchange_piece (file_id, number, bytes) values (:id, 0, :bytes)")
                .param("id", id)
                .param("bytes", file(5).getBytes(StandardCharsets.UTF_8))
                .update();
        worker.run();
        assertThat(imports.find(id).orElseThrow().counts().all()).isEqualTo(5);
    }

    @Test
    void aServerStoppedJustAfterItHadReadKeepsWhatItRead() throws IOException {
        UUID id = begin(file(5), null);
        worker.run();
        stopped(id);
        worker.run();
        ImportView read = imports.find(id).orElseThrow();
        assertThat(read.state()).isEqualTo(ImportState.READ);
        assertThat(read.counts().all()).isEqualTo(5);
    }

    private void stopped(UUID id) {
        jdbc.sql(
                        "update job set state = 'running', finished_at = null where id = (select job_id from import_batch where id = :id)")
                .param("id", id)
                .update();
    }

    private String file(int questions) {
        StringBuilder file = new StringBuilder();
        for (int number = 1; number <= questions; number++) {
            file.append(GOOD.formatted(tag, number));
        }
        return file.toString();
    }

    private static String essay() {
        return "::Essay::Describe the order of draw.{}\n\n";
    }

    private static String keyless() {
        return "::Keyless::Which tube comes first of all these?{~EDTA ~Citrate}\n\n";
    }

    private UUID begin(String text, @Nullable QuestionFormat format) throws IOException {
        var upload = new ImportUpload(
                "questions.txt",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                format,
                Purpose.EXAM,
                "");
        return ((QuestionImports.Bringing.Begun) imports.begin(upload, by)).id();
    }

    private UUID read(String text, @Nullable QuestionFormat format) throws IOException {
        UUID id = begin(text, format);
        worker.run();
        return id;
    }

    private void commit(UUID id) {
        assertThat(imports.commit(id, by)).isEqualTo(ImportOutcome.DONE);
        worker.run();
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.COMMITTED);
    }

    private long drafts() {
        return jdbc.sql("select count(*) from item where status = 'draft'")
                .query(Long.class)
                .single();
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }
}
