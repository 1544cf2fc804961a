package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.PoolItem;
import org.aliquot.bank.Purpose;
import org.aliquot.bank.VersionLine;
import org.aliquot.clock.Ids;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an instructor's question comes to be, changes and goes. */
class ItemDeskIT extends PlatformTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemBank bank;

    private AccountId author;
    private String topic;

    @BeforeEach
    void instructor() {
        author = person(Role.INSTRUCTOR).id();
        topic = "topic-" + Ids.next();
    }

    @Test
    void isSeenByNobodyBeforeItIsPublished() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);

        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.slug()).startsWith("q-");
        assertThat(bank.find(draft.slug())).isEmpty();
        assertThat(bank.pool(List.of(topic))).isEmpty();
    }

    @Test
    void becomesAnImmutableVersionWhenPublished() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);

        ItemVersion first = published(desk.publish(draft.itemId(), 1, author));
        ItemDraft again = desk.draft(draft.itemId()).orElseThrow();
        assertThat(again.isPublished()).isTrue();
        desk.save(draft.itemId(), again.version(), content("Which now?"), author);
        ItemVersion second = published(desk.publish(draft.itemId(), 2, author));

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(bank.version(first.id()).content().texts().stem()).isEqualTo("Which?");
        assertThat(bank.find(draft.slug())).contains(second);
        assertThat(bank.pool(List.of(topic))).extracting(PoolItem::versionId).containsExactly(second.id());
        assertThat(desk.history(draft.itemId())).extracting(VersionLine::number).containsExactly(2, 1);
    }

    @Test
    void isNotPublishedWhileSomethingIsWrong() {
        ItemDraft draft = desk.create(content("<script>alert(1)</script>"), Purpose.EXAM, author);

        assertThat(desk.publish(draft.itemId(), 1, author))
                .isInstanceOfSatisfying(
                        PublishResult.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .contains(new FieldProblem("stem", "HTML <script> is not allowed")));
        assertThat(bank.find(draft.slug())).isEmpty();
    }

    @Test
    void neverOverwritesAColleaguesSaving() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        AccountId colleague = person(Role.INSTRUCTOR).id();
        desk.save(draft.itemId(), 1, content("Which of these?"), colleague);

        var stale = (SaveResult.Stale<ItemDraft>) desk.save(draft.itemId(), 1, content("Which, then?"), author);
        assertThat(stale.current().content().texts().stem()).isEqualTo("Which of these?");
        assertThat(stale.current().updatedBy()).isEqualTo(colleague);
        assertThat(desk.publish(draft.itemId(), 1, author)).isInstanceOf(PublishResult.Stale.class);
    }

    @Test
    void keepsWhatTwoAuthorsWroteInDifferentFields() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        AccountId colleague = person(Role.INSTRUCTOR).id();
        desk.save(draft.itemId(), 1, content("Which of these?"), colleague);

        ItemContent mine = ruled("Which?", "Another rule.");
        var merged = (SaveResult.Merged<ItemDraft>) desk.save(draft.itemId(), 1, mine, author);
        assertThat(merged.draft().content()).isEqualTo(ruled("Which of these?", "Another rule."));
        assertThat(merged.theirs().updatedBy()).isEqualTo(colleague);
        assertThat(merged.fields()).containsExactly("stem");
    }

    @Test
    void leavesToTheAuthorWhatBothChanged() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        AccountId colleague = person(Role.INSTRUCTOR).id();
        desk.save(draft.itemId(), 1, ruled("Which of these?", "Their rule."), colleague);
        ItemContent mine = content("Which, then?");

        assertThat(desk.save(draft.itemId(), 1, mine, author))
                .isInstanceOfSatisfying(
                        SaveResult.Stale.class,
                        stale -> assertThat(stale.disputed()).containsExactly("stem"));
        TypedDraft<ItemContent> taking = new TypedDraft<>(1, mine, new TypedDraft.Settled(2, false));
        desk.save(draft.itemId(), taking, author);
        assertThat(text(draft)).isEqualTo(ruled("Which of these?", "Their rule."));
        TypedDraft<ItemContent> keeping = new TypedDraft<>(1, mine, new TypedDraft.Settled(2, true));
        desk.save(draft.itemId(), keeping, author);
        assertThat(text(draft)).isEqualTo(ruled("Which, then?", "Their rule."));
    }

    @Test
    void anEditorLeftOpenOverAPublishingOverwritesNothing() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        published(desk.publish(draft.itemId(), 1, author));
        int opened = desk.draft(draft.itemId()).orElseThrow().version();
        AccountId colleague = person(Role.INSTRUCTOR).id();
        desk.save(draft.itemId(), opened, content("Which now?"), colleague);
        published(desk.publish(draft.itemId(), 2, colleague));

        assertThat(desk.save(draft.itemId(), opened, content("Which, then?"), author))
                .isInstanceOf(SaveResult.Stale.class);
        assertThat(desk.save(draft.itemId(), opened, ruled("Which?", "Another rule."), author))
                .isInstanceOf(SaveResult.Merged.class);
        assertThat(text(draft)).isEqualTo(ruled("Which now?", "Another rule."));
    }

    @Test
    void comesBackWhenRetiredByMistake() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        ItemVersion version = published(desk.publish(draft.itemId(), 1, author));
        desk.retire(draft.itemId(), author);

        assertThat(desk.restore(draft.itemId(), author)).isTrue();
        assertThat(desk.restore(draft.itemId(), author)).isFalse();
        assertThat(bank.pool(List.of(topic))).extracting(PoolItem::versionId).containsExactly(version.id());
    }

    @Test
    void goesAltogetherWhenDiscardedUnpublished() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);

        assertThat(desk.discard(draft.itemId(), author)).isTrue();
        assertThat(desk.draft(draft.itemId())).isEmpty();
        assertThat(desk.save(draft.itemId(), 1, content("x"), author)).isInstanceOf(SaveResult.Unknown.class);
    }

    @Test
    void keepsItsVersionsWhenRetired() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        ItemVersion version = published(desk.publish(draft.itemId(), 1, author));

        assertThat(desk.retire(draft.itemId(), author)).isTrue();
        assertThat(desk.retire(draft.itemId(), author)).isFalse();
        assertThat(bank.pool(List.of(topic))).isEmpty();
        assertThat(bank.review(version.id()).key()).containsExactly("a");
    }

    private static ItemVersion published(PublishResult result) {
        assertThat(result).isInstanceOf(PublishResult.Published.class);
        return ((PublishResult.Published) result).version();
    }

    private ItemContent text(ItemDraft draft) {
        return desk.draft(draft.itemId()).orElseThrow().content();
    }

    private ItemContent content(String stem) {
        return ruled(stem, "The rule.");
    }

    private ItemContent ruled(String stem, String rule) {
        return Questions.single()
                .withTopic(topic)
                .withStem(stem)
                .withRationale(rule)
                .withReferences()
                .content();
    }
}
