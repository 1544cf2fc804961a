package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.aliquot.question.StemPairs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that say nearly the same are found while one is written, and in the whole bank. */
class NearCopiesIT extends PlatformTest {

    private static final UUID NONE = new UUID(0, 0);

    @Autowired
    private ItemDesk desk;

    @Autowired
    private NearCopies copies;

    private AccountId author;
    private String tag;

    /** Words that no other test has. */
    private String words;

    @BeforeEach
    void instructor() {
        author = person(Role.INSTRUCTOR).id();
        tag = "w" + UUID.randomUUID().toString().replace("-", "");
        words = "of 31 years feels tired and has heavy periods with hemoglobin 12.4 and MCV 88. Which test falls first?"
                .replace(" ", tag + " ");
    }

    @Test
    void findsAStemWithAWordChangedWhateverItsMarks() {
        ItemDraft one = draft("A " + tag + " woman " + words);
        String typed = "A **" + tag + "** man " + words.replace("88.", "88:");

        assertThat(copies.of(typed, null)).extracting(NearCopy::slug).containsExactly(one.slug());
        assertThat(copies.of(typed, one.itemId())).isEmpty();
        assertThat(copies.of(tag + " is written nowhere else but in this stem here", null))
                .isEmpty();
        assertThat(copies.of("Which?", null)).isEmpty();
    }

    @Test
    void listsPairsUntilOneIsRewrittenOrRetired() {
        ItemDraft one = draft("A " + tag + " woman " + words);
        ItemDraft other = draft("A " + tag + " man " + words);
        assertThat(pairs()).hasSize(1);
        assertThat(pairs().getFirst().likeness()).isBetween(0.6, 0.99);

        desk.save(other.itemId(), 1, content("Something that has nothing to do with it at all, does it?"), author);
        assertThat(pairs()).isEmpty();

        desk.save(other.itemId(), 2, content("A " + tag + " girl " + words), author);
        desk.publish(one.itemId(), 1, author);
        assertThat(pairs()).hasSize(1);
        desk.retire(one.itemId(), author);
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aPublishedStemIsFoundWhileItsQuestionHasAnotherDraft() {
        ItemDraft one = draft("A " + tag + " woman " + words);
        desk.publish(one.itemId(), 1, author);
        int version = desk.draft(one.itemId()).orElseThrow().version();
        desk.save(one.itemId(), version, content("Something that has nothing to do with it at all, does it?"), author);

        assertThat(copies.of("A " + tag + " woman " + words, null))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.slug()).isEqualTo(one.slug());
                    assertThat(copy.likeness()).isEqualTo(1);
                });
        desk.publish(one.itemId(), desk.draft(one.itemId()).orElseThrow().version(), author);
        assertThat(copies.of("A " + tag + " woman " + words, null)).isEmpty();
    }

    @Test
    void showsEachPairOncePageByPage() {
        draft("A " + tag + " woman " + words);
        draft("A " + tag + " man " + words);
        draft("A " + tag + " girl " + words);

        List<CopyPair> all = pairs();
        assertThat(all).hasSize(3);
        double likeness = all.getFirst().likeness();
        assertThat(all).allMatch(pair -> pair.likeness() >= likeness);
        assertThat(twoAtATime(likeness)).isEqualTo(all);
    }

    /** Packs are checked where there is no database: both must count alike. */
    @Test
    void measureAsPacksAreMeasured() {
        List<String> stems = List.of(
                "A **" + tag + "** woman " + words,
                "A man " + words.replace(tag, ""),
                "HCO<sub>3</sub> is 12 mmol/L, pCO2 35\u00a0mm Hg. Which disorder?",
                "HCO₃ is 12\u202fmmol/L; pCO2 35 mm Hg: which disorder is it, by WINTER’s rule?",
                "Ｆｕｌｌ width, ﬁgures ½ and µg: what now?",
                "Full width, figures 1⁄2 and μg, what now",
                "What does ![the film of the second day](mlt-film-2) show, in one word?",
                "What does ![the film of the second day](pictures/a.png) show, in one word?",
                "Which?");
        for (String one : stems) {
            for (String other : stems) {
                assertThat(StemPairs.of(one).likeness(StemPairs.of(other)))
                        .as("%s / %s", one, other)
                        .isCloseTo(likeness(one, other), within(1e-12));
            }
        }
    }

    private double likeness(String one, String other) {
        return jdbc.sql("select stem_likeness(stem_pairs(:one), stem_pairs(:other))")
                .param("one", one)
                .param("other", other)
                .query(Double.class)
                .single();
    }

    /** Of this test's own questions; those of packs and of other tests are thousands. */
    private List<CopyPair> pairs() {
        List<CopyPair> all = new ArrayList<>();
        String after = null;
        do {
            CopyPage page = copies.pairs(after, 500);
            all.addAll(page.pairs());
            after = page.next();
        } while (after != null);
        return own(all).distinct().toList();
    }

    /** Those that are as much alike, so that a page ends between two of them. */
    private List<CopyPair> twoAtATime(double likeness) {
        List<CopyPair> all = new ArrayList<>();
        String after = new PairEnd(likeness, NONE, NONE).encode();
        do {
            CopyPage page = copies.pairs(after, 2);
            all.addAll(page.pairs());
            after = page.next();
        } while (after != null && all.getLast().likeness() >= likeness);
        return own(all).toList();
    }

    private Stream<CopyPair> own(List<CopyPair> all) {
        return all.stream().filter(pair -> pair.one().begin().contains(tag));
    }

    private ItemDraft draft(String stem) {
        return desk.create(content(stem), Purpose.EXAM, author);
    }

    private static ItemContent content(String stem) {
        return BankQuestions.about("mlt-bb-" + Ids.next(), stem);
    }
}
