package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that only a laboratory needs, and the one that takes partial credit away. */
class LaboratoryRulesTest {

    @Nested
    class AnAntibodyPanel {

        private final IdentifiedAntibodies named = new IdentifiedAntibodies(Set.of("Fya", "K"), Set.of());
        private final IdentifiedAntibodies worked = new IdentifiedAntibodies(Set.of("Fya"), Set.of("D", "C", "E", "c"));

        @Test
        void isScoredByTheAntibodiesAloneWhereTheWorkDoesNotCount() {
            assertThat(score(named, Set.of("D"), Set.of("Fya", "K"))).isEqualTo(100);
            assertThat(score(named, Set.of(), Set.of("Fya"))).isEqualTo(50);
            assertThat(score(named, Set.of(), Set.of("Fya", "D"))).isZero();
            assertThat(score(named, Set.of("D"), Set.of())).isZero();
        }

        @Test
        void isHalfTheAntibodiesAndHalfTheRuleOuts() {
            assertThat(score(worked, Set.of("D", "C", "E", "c"), Set.of("Fya"))).isEqualTo(100);
            assertThat(score(worked, Set.of(), Set.of("Fya"))).isEqualTo(50);
            assertThat(score(worked, Set.of("D", "C", "E", "c"), Set.of("K"))).isEqualTo(50);
            assertThat(score(worked, Set.of("D", "C", "E"), Set.of("Fya"))).isEqualTo(87);
            assertThat(score(worked, Set.of("D", "C", "Jka"), Set.of("Fya"))).isEqualTo(62);
        }

        @Test
        void marksWhatWasNamedAndWhatWasCrossedOut() {
            assertThat(worked.mark(work(Set.of("D", "Jka"), Set.of("Fya"))).parts())
                    .containsOnly(Map.entry("D", true), Map.entry("Jka", false), Map.entry("Fya", true));
        }

        @Test
        void whatIsNamedOutweighsWhatIsCrossedOut() {
            assertThat(worked.mark(work(Set.of("Fya"), Set.of("Fya"))).parts()).containsEntry("Fya", true);
        }

        @Test
        void hasSomethingToFind() {
            assertThatIllegalArgumentException().isThrownBy(() -> new IdentifiedAntibodies(Set.of(), Set.of("D")));
            assertThatIllegalArgumentException().isThrownBy(() -> work(Set.of(), Set.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> named.score(Response.Choices.of(Set.of("Fya"))));
        }

        private int score(IdentifiedAntibodies rule, Set<String> crossedOut, Set<String> antibodies) {
            return rule.score(work(crossedOut, antibodies)).hundredths();
        }

        private Response work(Set<String> crossedOut, Set<String> antibodies) {
            return new Response.Antibodies(new TreeSet<>(crossedOut), new TreeSet<>(antibodies));
        }
    }

    @Nested
    class ADifferential {

        private final CellCounts rule = new CellCounts(Map.of(
                "neutrophil", new CellCounts.Limits(50, 60),
                "lymphocyte", new CellCounts.Limits(30, 40),
                "blast", new CellCounts.Limits(0, 0)));

        @Test
        void takesBothEndsOfTheLimits() {
            assertThat(score(Map.of("neutrophil", 50, "lymphocyte", 40, "blast", 0)))
                    .isEqualTo(100);
            assertThat(score(Map.of("neutrophil", 60, "lymphocyte", 30))).isEqualTo(100);
            assertThat(score(Map.of("neutrophil", 49, "lymphocyte", 41))).isEqualTo(33);
            assertThat(score(Map.of("neutrophil", 61, "lymphocyte", 29, "blast", 1)))
                    .isZero();
        }

        @Test
        void aClassLeftOutWasCountedAsNone() {
            assertThat(score(Map.of("neutrophil", 55))).isEqualTo(66);
            assertThat(rule.mark(counts(Map.of("neutrophil", 55))).parts())
                    .containsOnly(
                            Map.entry("neutrophil", true), Map.entry("lymphocyte", false), Map.entry("blast", true));
        }

        @Test
        void refusesLimitsAndCountsThatCannotBe() {
            assertThatIllegalArgumentException().isThrownBy(() -> new CellCounts(Map.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new CellCounts.Limits(-1, 4));
            assertThatIllegalArgumentException().isThrownBy(() -> new CellCounts.Limits(5, 4));
            assertThatIllegalArgumentException().isThrownBy(() -> counts(Map.of("blast", -1)));
            assertThatIllegalArgumentException().isThrownBy(() -> counts(Map.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> rule.score(new Response.Text("50")));
        }

        private int score(Map<String, Integer> counted) {
            return rule.score(counts(counted)).hundredths();
        }

        private Response counts(Map<String, Integer> counted) {
            return new Response.Counts(new TreeMap<>(counted));
        }
    }

    @Nested
    class AControlChart {

        private final ChartReading option = new ChartReading("b", Set.of());
        private final ChartReading marked = new ChartReading("b", Set.of(7, 8));

        @Test
        void isScoredByTheOptionAloneWhereNoRunIsToBeMarked() {
            assertThat(score(option, "b")).isEqualTo(100);
            assertThat(score(option, "b", 3)).isEqualTo(100);
            assertThat(score(option, "a")).isZero();
            assertThat(score(option, null, 3)).isZero();
        }

        @Test
        void isHalfTheOptionAndHalfExactlyThoseRuns() {
            assertThat(score(marked, "b", 7, 8)).isEqualTo(100);
            assertThat(score(marked, "b", 7)).isEqualTo(50);
            assertThat(score(marked, "b", 7, 8, 9)).isEqualTo(50);
            assertThat(score(marked, "a", 7, 8)).isEqualTo(50);
            assertThat(score(marked, null, 7, 8)).isEqualTo(50);
            assertThat(score(marked, "a", 1)).isZero();
        }

        @Test
        void marksTheOptionAndEachRun() {
            assertThat(marked.mark(reading("a", 7, 9)).parts())
                    .containsOnly(Map.entry("a", false), Map.entry("run-7", true), Map.entry("run-9", false));
        }

        @Test
        void refusesARuleWithoutAKey() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ChartReading(" ", Set.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> reading(null));
            assertThatIllegalArgumentException().isThrownBy(() -> option.score(new Response.Choice("b")));
        }

        private int score(ChartReading rule, @Nullable String named, Integer... runs) {
            return rule.score(reading(named, runs)).hundredths();
        }

        private Response reading(@Nullable String named, Integer... runs) {
            return new Response.Reading(named, new TreeSet<>(Set.of(runs)));
        }
    }

    @Nested
    class AllOrNothingAtAll {

        private final AllOrNothing rule = new AllOrNothing(new MultipleResponse(Set.of("a", "b")));

        @Test
        void givesTheFullPointOrNone() {
            assertThat(rule.score(Response.Choices.of(Set.of("a", "b")))).isEqualTo(Credit.FULL);
            assertThat(rule.score(Response.Choices.of(Set.of("a")))).isEqualTo(Credit.NONE);
        }

        @Test
        void stillSaysWhichPartsAreRight() {
            assertThat(rule.mark(Response.Choices.of(Set.of("a", "c"))).parts())
                    .containsOnly(Map.entry("a", true), Map.entry("c", false));
            assertThat(rule.kinds()).containsExactly(ResponseKind.CHOICES);
        }
    }
}
