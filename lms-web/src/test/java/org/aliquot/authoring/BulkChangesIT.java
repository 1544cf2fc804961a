package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor changes many questions at once, knows before what happens, and can take it back. */
class BulkChangesIT extends PlatformTest {

    private static final BulkChange RETIRE = new BulkChange(BulkChange.Kind.RETIRE, "");
    private static final BulkChange RESTORE = new BulkChange(BulkChange.Kind.RESTORE, "");
    private static final BulkChange ANALYSIS = new BulkChange(BulkChange.Kind.LEVEL, "analysis");

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemBank bank;

    @Autowired
    private BulkChanges changes;

    private AccountId author;
    private String topic;

    @BeforeEach
    void instructor() {
        author = person(Role.INSTRUCTOR).id();
        topic = "mlt-bb-" + Ids.next();
    }

    @Test
    void retiresWhatIsPublishedAndBringsItBack() {
        ItemDraft published = published();
        ItemDraft draft = draft();
        List<String> both = List.of(published.slug(), draft.slug());

        assertThat(changes.plan(RETIRE, both)).isEqualTo(new BulkPlan(List.of(published.itemId()), 1, 1));
        BulkResult made = changes.make(RETIRE, both, author).orElseThrow();
        assertThat(made.questions()).isEqualTo(1);
        assertThat(status(published)).isEqualTo("retired");
        assertThat(status(draft)).isEqualTo("draft");
        assertThat(changes.make(RETIRE, both, author)).isEmpty();

        assertThat(changes.make(RESTORE, both, author)).isPresent();
        assertThat(bank.find(published.slug())).isPresent();
    }

    @Test
    void draftsTheNewLevelOfAPublishedQuestion() {
        ItemDraft published = published();
        ItemDraft draft = draft();
        List<String> both = List.of(published.slug(), draft.slug());

        BulkResult made = changes.make(ANALYSIS, both, author).orElseThrow();

        assertThat(made.questions()).isEqualTo(2);
        assertThat(content(published).placement().level()).isEqualTo(Level.ANALYSIS);
        assertThat(content(draft).placement().level()).isEqualTo(Level.ANALYSIS);
        assertThat(content(draft).texts().stem()).isEqualTo("Which?");
        assertThat(bank.find(published.slug())
                        .orElseThrow()
                        .content()
                        .placement()
                        .level())
                .isEqualTo(Level.RECALL);
        assertThat(changes.make(ANALYSIS, both, author)).isEmpty();
        assertThat(desk.publish(
                        published.itemId(),
                        desk.draft(published.itemId()).orElseThrow().version(),
                        author))
                .isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void takesBackDraftsThatNobodySavedSince() {
        ItemDraft published = published();
        ItemDraft draft = draft();
        ItemDraft saved = draft();
        UUID made = changes.make(
                        new BulkChange(BulkChange.Kind.TOPIC, "mlt-hema-iron"),
                        List.of(published.slug(), draft.slug(), saved.slug()),
                        author)
                .orElseThrow()
                .id();
        desk.save(saved.itemId(), 2, BankQuestions.about("mlt-hema-iron", "Which, then?"), author);

        assertThat(changes.undo(made, AccountId.next())).isEmpty();
        assertThat(changes.undo(made, author)).contains(2);

        assertThat(desk.draft(published.itemId()).orElseThrow().isPublished()).isTrue();
        assertThat(content(draft).placement().topic()).isEqualTo(topic);
        assertThat(content(saved).placement().topic()).isEqualTo("mlt-hema-iron");
        assertThat(changes.undo(made, author)).isEmpty();
        assertThat(changes.find(made, author).orElseThrow().undone()).isTrue();
    }

    @Test
    void takesBackARetirement() {
        ItemDraft published = published();
        UUID made = changes.make(RETIRE, List.of(published.slug()), author)
                .orElseThrow()
                .id();

        assertThat(changes.undo(made, author)).contains(1);
        assertThat(status(published)).isEqualTo("published");
    }

    @Test
    void isInTheAuditLogQuestionByQuestion() {
        ItemDraft one = published();
        ItemDraft other = published();
        changes.make(RETIRE, List.of(one.slug(), other.slug()), author);

        assertThat(jdbc.sql("select subject_id from audit_entry where actor = :actor and action = 'item.retired'")
                        .param("actor", author)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(one.slug(), other.slug());
    }

    private ItemDraft draft() {
        return desk.create(BankQuestions.about(topic, "Which?"), Purpose.EXAM, author);
    }

    private ItemDraft published() {
        ItemDraft draft = draft();
        desk.publish(draft.itemId(), 1, author);
        return draft;
    }

    private ItemContent content(ItemDraft draft) {
        return desk.draft(draft.itemId()).orElseThrow().content();
    }

    private String status(ItemDraft draft) {
        return desk.find(draft.slug()).orElseThrow().status().word();
    }
}
