package org.aliquot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an instructor's question comes to be, changes and goes. */
class ItemDeskIT extends PlatformTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemBank bank;

    private UUID author;
    private String topic;

    @BeforeEach
    void instructor() {
        author = person(Role.INSTRUCTOR).id().value();
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
        assertThat(again.version()).isZero();
        desk.save(draft.itemId(), 0, content("Which now?"), author);
        ItemVersion second = published(desk.publish(draft.itemId(), 1, author));

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(bank.version(first.id()).content().stem()).isEqualTo("Which?");
        assertThat(bank.find(draft.slug())).contains(second);
        assertThat(bank.pool(List.of(topic))).extracting(PoolItem::versionId).containsExactly(second.id());
        assertThat(desk.history(draft.itemId())).extracting(VersionLine::number).containsExactly(2, 1);
    }

    @Test
    void isNotPublishedWhileSomethingIsWrong() {
        ItemDraft draft = desk.create(content("<script>alert(1)</script>"), Purpose.EXAM, author);

        assertThat(desk.publish(draft.itemId(), 1, author))
                .isInstanceOfSatisfying(
                        DraftResult.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .contains(new FieldProblem("stem", "HTML <script> is not allowed")));
        assertThat(bank.find(draft.slug())).isEmpty();
    }

    @Test
    void neverOverwritesAColleaguesSaving() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);
        UUID colleague = person(Role.INSTRUCTOR).id().value();
        desk.save(draft.itemId(), 1, content("Which of these?"), colleague);

        assertThat(desk.save(draft.itemId(), 1, content("Which, then?"), author))
                .isInstanceOfSatisfying(DraftResult.Stale.class, stale -> {
                    assertThat(stale.current().content().stem()).isEqualTo("Which of these?");
                    assertThat(stale.current().updatedBy()).isEqualTo(colleague);
                });
        assertThat(desk.publish(draft.itemId(), 1, author)).isInstanceOf(DraftResult.Stale.class);
    }

    @Test
    void goesAltogetherWhenDiscardedUnpublished() {
        ItemDraft draft = desk.create(content("Which?"), Purpose.EXAM, author);

        assertThat(desk.discard(draft.itemId(), author)).isTrue();
        assertThat(desk.draft(draft.itemId())).isEmpty();
        assertThat(desk.save(draft.itemId(), 1, content("x"), author)).isInstanceOf(DraftResult.Unknown.class);
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

    @Test
    void isFoundByWordsOfItsStemPageByPage() {
        List<String> slugs = IntStream.range(0, 5)
                .mapToObj(number -> desk.create(content("Which Zebra " + number + "?"), Purpose.EXAM, author)
                        .slug())
                .sorted()
                .toList();

        ItemPage first = desk.list(new ItemFilter("zebra", topic, null, null, null, null, 3));
        ItemPage second = desk.list(new ItemFilter("zebra", topic, null, null, null, first.next(), 3));

        assertThat(first.items()).extracting(ItemRow::slug).isEqualTo(slugs.subList(0, 3));
        assertThat(second.items()).extracting(ItemRow::slug).isEqualTo(slugs.subList(3, 5));
        assertThat(second.next()).isNull();
        assertThat(desk.list(new ItemFilter("horse", topic, null, null, null, null, 3))
                        .items())
                .isEmpty();
    }

    private static ItemVersion published(DraftResult result) {
        assertThat(result).isInstanceOf(DraftResult.Published.class);
        return ((DraftResult.Published) result).version();
    }

    private ItemContent content(String stem) {
        return new ItemContent(
                ItemType.SINGLE,
                topic,
                null,
                null,
                Level.RECALL,
                0.5,
                null,
                stem,
                null,
                true,
                null,
                List.of(
                        new OptionContent("a", "Right", true, "Because.", null),
                        new OptionContent("b", "Wrong", false, "Because not.", "mixed-up")),
                "The rule.",
                null,
                null,
                List.of(),
                List.of(),
                "attested");
    }
}
