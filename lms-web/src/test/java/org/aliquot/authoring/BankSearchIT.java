package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.aliquot.bank.BankFigures;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Instructors find questions by any word that was written, by what they are about and by how they were answered. */
class BankSearchIT extends PlatformTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private BankSearch bank;

    @Autowired
    private BankFigures figures;

    private AccountId author;
    private String topic;

    @BeforeEach
    void instructor() {
        author = person(Role.INSTRUCTOR).id();
        topic = "mlt-bb-" + Ids.next();
    }

    @Test
    void findsTheBeginningOfAnyWordAnAuthorWrote() {
        String slug = draft("Which *Thylacine*-like antibody is it, anti-D?");

        for (String typed : List.of(
                "thylac",
                "THYLACINE",
                "antibodies",
                "anti-d",
                "quokkaferr",
                "wombat",
                "numbat rule",
                "bilb 2020",
                slug)) {
            assertThat(found(typed)).as(typed).containsExactly(slug);
        }
        assertThat(found("thylacine zebra")).isEmpty();
        assertThat(found("attested")).isEmpty();
        assertThat(found("?!")).isEmpty();
    }

    @Test
    void findsThePublishedTextAndTheDraft() {
        ItemDraft draft = desk.create(BankQuestions.about(topic, "Which kestrel?"), Purpose.EXAM, author);
        desk.publish(draft.itemId(), 1, author);
        desk.save(draft.itemId(), -1, BankQuestions.about(topic, "Which falcon?"), author);

        assertThat(found("kestrel")).containsExactly(draft.slug());
        assertThat(found("falcon")).containsExactly(draft.slug());
        desk.discard(draft.itemId(), author);
        assertThat(found("falcon")).isEmpty();
    }

    @Test
    void leavesOutWhatIsRetiredUnlessAsked() {
        ItemDraft draft = desk.create(BankQuestions.about(topic, "Which kestrel?"), Purpose.EXAM, author);
        desk.publish(draft.itemId(), 1, author);
        desk.retire(draft.itemId(), author);

        assertThat(found("kestrel")).isEmpty();
        assertThat(slugs(here().status("retired"), ItemOrder.CODE)).containsExactly(draft.slug());
        assertThat(slugs(here().status("published"), ItemOrder.CODE)).isEmpty();
    }

    @Test
    void whatWasWorkedOnLastComesFirst() {
        String first = create(BankQuestions.about(topic, "Which kestrel?"));
        String second = create(BankQuestions.about(topic, "Which falcon?"));
        assertThat(slugs(here(), ItemOrder.LAST_CHANGE)).containsExactly(second, first);
        ItemRow row = desk.find(first).orElseThrow();
        ItemDraft draft = desk.draft(row.id()).orElseThrow();
        desk.save(row.id(), draft.version(), BankQuestions.about(topic, "Which kestrel now?"), author);
        assertThat(slugs(here(), ItemOrder.LAST_CHANGE)).containsExactly(first, second);
    }

    @Test
    void filtersByLevelKindAuthorAndDifficulty() {
        String easy = create(BankQuestions.about(topic, "Which?", Level.RECALL, -1));
        String hard = create(BankQuestions.about(topic, "Which?", Level.ANALYSIS, 1.5));

        assertThat(slugs(with(Level.ANALYSIS, null, null, null), ItemOrder.CODE))
                .containsExactly(hard);
        assertThat(slugs(with(null, null, DifficultyBand.EASY, null), ItemOrder.CODE))
                .containsExactly(easy);
        assertThat(slugs(with(null, author.value(), null, null), ItemOrder.CODE))
                .containsExactlyInAnyOrder(easy, hard);
        assertThat(slugs(with(null, Ids.next(), null, null), ItemOrder.CODE)).isEmpty();
        assertThat(bank.authors()).contains(author);
    }

    @Test
    void filtersByLastUseAndByWhatAsksForALook() {
        String never = draft("Which one?");
        String lately = used(draft("Which two?"), 300, 0.4, Instant.now(), List.of("Option C draws stronger learners"));
        String long_ago = used(draft("Which three?"), 20, 0.9, Instant.now().minus(Duration.ofDays(200)), List.of());

        assertThat(slugs(with(null, null, null, LastUse.NEVER), ItemOrder.CODE)).containsExactly(never);
        assertThat(slugs(with(null, null, null, LastUse.LATELY), ItemOrder.CODE))
                .containsExactly(lately);
        assertThat(slugs(with(null, null, null, LastUse.NOT_LATELY), ItemOrder.CODE))
                .containsExactlyInAnyOrder(never, long_ago);
        ItemFilter flagged = new ItemFilter(null, List.of(topic), null, null, null, null, null, null, null, true);
        assertThat(slugs(flagged, ItemOrder.CODE)).containsExactly(lately);
        assertThat(bank.count(here())).isEqualTo(new FoundCount(3, 1));
        assertThat(bank.count(flagged)).isEqualTo(new FoundCount(1, 1));
    }

    @Test
    void sortsByFiguresAndPutsThoseWithoutLast() {
        String never = draft("Which one?");
        String easy = used(draft("Which two?"), 20, 0.9, Instant.now(), List.of());
        String hard = used(draft("Which three?"), 300, 0.4, Instant.now(), List.of());

        assertThat(slugs(here(), ItemOrder.MOST_ANSWERS)).containsExactly(hard, easy, never);
        assertThat(slugs(here(), ItemOrder.FEWEST_RIGHT)).containsExactly(hard, easy, never);
        assertThat(slugs(here(), ItemOrder.MOST_RIGHT)).containsExactly(easy, hard, never);
        assertThat(slugs(here(), ItemOrder.LEAST_DISCRIMINATION)).containsExactly(hard, easy, never);
        assertThat(slugs(here(), ItemOrder.MOST_DISCRIMINATION)).containsExactly(easy, hard, never);
    }

    @Test
    void showsEachQuestionOncePageByPageInAnyOrder() {
        List<String> all = IntStream.range(0, 7)
                .mapToObj(number -> number % 2 == 0
                        ? draft("Which " + number + "?")
                        : used(draft("Which " + number + "?"), 10, 0.5, Instant.now(), List.of()))
                .toList();

        for (ItemOrder order : ItemOrder.values()) {
            ItemPage first = bank.list(here(), order, null, 3);
            ItemPage second = bank.list(here(), order, first.next(), 3);
            ItemPage third = bank.list(here(), order, second.next(), 3);
            assertThat(IntStream.of(
                            first.rows().size(),
                            second.rows().size(),
                            third.rows().size()))
                    .as("%s", order)
                    .containsExactly(3, 3, 1);
            assertThat(List.of(first, second, third))
                    .flatExtracting(ItemPage::rows)
                    .extracting(row -> row.item().slug())
                    .containsExactlyInAnyOrderElementsOf(all);
            assertThat(third.next()).isNull();
        }
        assertThat(bank.list(here(), ItemOrder.CODE, "made up", 3).rows()).hasSize(3);
    }

    @Test
    void keepsTheLatestUse() {
        String slug = draft("Which?");
        used(slug, 10, 0.5, Instant.parse("2026-03-01T00:00:00Z"), List.of());
        used(slug, 12, 0.5, Instant.parse("2026-01-01T00:00:00Z"), List.of());

        ItemFigures known =
                bank.list(here(), ItemOrder.CODE, null, 3).rows().getFirst().figures();
        assertThat(known).isNotNull();
        assertThat(known.answers()).isEqualTo(12);
        assertThat(known.lastUsed()).isEqualTo("2026-03-01T00:00:00Z");
    }

    private String used(String slug, int answers, double right, Instant last, List<String> titles) {
        ItemId id = desk.find(slug).orElseThrow().id();
        figures.put(List.of(new ItemFigures(id, 1, answers, right, 0.05, right / 2, 0.1, flags(titles), last)));
        return slug;
    }

    private static List<ItemFlag> flags(List<String> titles) {
        return titles.stream().map(title -> new ItemFlag("too-hard", title)).toList();
    }

    private String draft(String stem) {
        return create(BankQuestions.about(topic, stem));
    }

    @Test
    void takesWordsThatAreLongerThanTheyLookWhenTyped() {
        for (String typed : List.of("\u3316".repeat(200), "\ufdfa".repeat(200), "a".repeat(200))) {
            assertThat(found(typed)).isEmpty();
        }
    }

    private String create(ItemContent content) {
        return desk.create(content, Purpose.EXAM, author).slug();
    }

    private ItemFilter here() {
        return ItemFilter.ANY.topics(List.of(topic));
    }

    private ItemFilter with(
            @Nullable Level level, @Nullable UUID by, @Nullable DifficultyBand band, @Nullable LastUse use) {
        return new ItemFilter(null, List.of(topic), level, "single", null, by, band, use, null, false);
    }

    private List<String> found(String typed) {
        return slugs(here().search(typed), ItemOrder.CODE);
    }

    private List<String> slugs(ItemFilter filter, ItemOrder order) {
        return bank.list(filter, order, null, 50).rows().stream()
                .map(row -> row.item().slug())
                .toList();
    }
}
