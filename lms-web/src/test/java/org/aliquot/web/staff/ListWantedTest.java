package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A part of a list is what its address says, and never past its end. */
class ListWantedTest {

    private static final List<String> NAMES =
            IntStream.rangeClosed(1, 120).mapToObj(i -> "José Núñez " + i).toList();

    @Test
    void findsAllWordsOnAnyPageHoweverTheyAreTyped() {
        assertThat(part(" nunez  119 JOSÉ", null, "").lines()).containsExactly("José Núñez 119");
        ListPart<String> none = part("zoe", null, "");
        assertThat(none.lines()).isEmpty();
        assertThat(none.nothing()).isFalse();
        assertThat(none.listed("/x", "learner").paging())
                .isEqualTo(new Paging("Nothing fits. Try fewer letters.", null, null));
    }

    @Test
    void keepsWhatIsLookedForInTheAddressesOfItsPages() {
        Listed second = part("nunez", 2, "").listed("/x", "learner");

        assertThat(second.paging())
                .isEqualTo(new Paging("51 to 100 of 120 learners", "/x?q=nunez", "/x?page=3&q=nunez"));
        assertThat(second.page()).isEqualTo(2);
        assertThat(part("", 3, "").listed("/x", "learner").paging())
                .isEqualTo(new Paging("101 to 120 of 120 learners", "/x", null));
        assertThat(part("núñez 7", null, "").listed("/x", "learner").paging().said())
                .isEqualTo("21 learners");
    }

    @Test
    void showsThePageOfWhatIsSoughtUnlessAnotherIsAskedFor() {
        assertThat(part("", null, "José Núñez 51").from()).isEqualTo(50);
        assertThat(part("", 1, "José Núñez 51").from()).isZero();
        assertThat(part("", null, "Zoe").from()).isZero();
    }

    @Test
    void endsWithTheLastPage() {
        assertThat(part("", 99, "").from()).isEqualTo(100);
        assertThat(part("", Integer.MIN_VALUE, "").from()).isZero();
        assertThat(new ListWanted(null, 2)
                        .of(List.<String>of(), name -> name, _ -> false)
                        .nothing())
                .isTrue();
    }

    private static ListPart<String> part(String typed, @Nullable Integer page, String sought) {
        return new ListWanted(typed, page).of(NAMES, name -> name, sought::equals);
    }
}
