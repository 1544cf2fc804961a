package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.bank.BankFigures;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question whose figures ask for a look may be let stand, with a note. */
class LooksIT extends PlatformTest {

    @Autowired
    private Looks looks;

    @Autowired
    private BankFigures figures;

    @Autowired
    private ItemDesk desk;

    private AccountId instructor;
    private String first;
    private String second;

    @BeforeEach
    void twoAskForALook() {
        instructor = person(Role.INSTRUCTOR).id();
        first = draft();
        second = draft();
        found(first, 1, "split");
        found(second, 1, "slow");
    }

    @Test
    void leadsFromOneToTheNext() {
        String low = first.compareTo(second) < 0 ? first : second;
        String high = low.equals(first) ? second : first;

        assertThat(Stream.iterate(low, Objects::nonNull, slug -> looks.of(slug).next()))
                .contains(high);
        assertThat(Stream.iterate(high, Objects::nonNull, slug -> looks.of(slug).before()))
                .contains(low);
    }

    @Test
    void asksNoMoreOnceItIsLetStandAndRemembersWhoSaidWhy() {
        assertThat(looks.keep(first, "Two texts agree with the key", instructor))
                .isTrue();

        Look look = looks.of(first);
        assertThat(look.wanted()).isFalse();
        assertThat(look.kept()).isNotNull();
        assertThat(look.kept().note()).isEqualTo("Two texts agree with the key");
        assertThat(look.kept().by()).isEqualTo(instructor);
        assertThat(looks.of(second).before()).isNotEqualTo(first);
        assertThat(looks.keep(first, "Once more", instructor))
                .as("nothing to keep")
                .isFalse();
    }

    @Test
    void standsWhileTheSameIsFoundAndAsksAgainWhenSomethingElseIs() {
        looks.keep(first, "Fine", instructor);

        found(first, 1, "split");
        assertThat(looks.of(first).wanted()).isFalse();
        found(first, 1);
        assertThat(looks.of(first).wanted()).isFalse();
        found(first, 1, "split", "too-hard");
        assertThat(looks.of(first).wanted()).isTrue();
        assertThat(looks.of(first).kept()).isNull();
    }

    @Test
    void asksAgainWhenTheSameIsFoundInANewerVersion() {
        looks.keep(first, "Fine", instructor);

        found(first, 2, "split");

        assertThat(looks.of(first).wanted()).isTrue();
    }

    @Test
    void asksAgainWhenSomebodyWantsIt() {
        looks.keep(first, "Fine", instructor);

        assertThat(looks.lookAgain(first, instructor)).isTrue();
        assertThat(looks.of(first).wanted()).isTrue();
        assertThat(looks.lookAgain(first, instructor)).isFalse();
    }

    @Test
    void aQuestionNobodyAnsweredAsksForNothing() {
        String fresh = draft();

        assertThat(looks.of(fresh).wanted()).isFalse();
        assertThat(looks.keep(fresh, "Fine", instructor)).isFalse();
    }

    private String draft() {
        return desk.create(BankQuestions.about("t-" + Ids.next(), "Which?"), Purpose.EXAM, instructor)
                .slug();
    }

    private void found(String slug, int version, String... kinds) {
        figures.put(List.of(new ItemFigures(
                desk.find(slug).orElseThrow().id(),
                version,
                100,
                0.5,
                0.1,
                0.0,
                0.1,
                Arrays.stream(kinds)
                        .map(kind -> new ItemFlag(kind, "Found: " + kind))
                        .toList(),
                null)));
    }
}
