package org.aliquot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.aliquot.rehearsal.Measured.Load;
import org.aliquot.rehearsal.Measured.Said;
import org.aliquot.rehearsal.Verdict.Holds;
import org.aliquot.rehearsal.Verdict.Weakness;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Load QUIET = new Load(40, 20, 0, 100_000, 10_000_000_000L);
    private static final Latencies QUICK = Latencies.of(List.of(10L, 20L, 30L));

    private static Measured measured(Latencies starts, Latencies answers, Load load) {
        return new Measured(starts.count(), starts.count(), starts, answers, QUICK, List.of(), 0, load);
    }

    private static Latencies all(long... millis) {
        return Latencies.of(LongStream.of(millis).boxed().toList());
    }

    @Test
    void whatIsQuickEverywhereHolds() {
        Verdict verdict = Verdict.of(measured(QUICK, QUICK, QUIET));
        assertThat(verdict.holds()).isEqualTo(Holds.YES);
        assertThat(verdict.wrong()).isEmpty();
        assertThat(verdict.near()).isEmpty();
    }

    /** The bar is for everybody, not for most. */
    @Test
    void oneStartOfMoreThanFiveSecondsIsTooMany() {
        assertThat(Verdict.of(measured(all(5_000), QUICK, QUIET)).holds()).isEqualTo(Holds.BUT);
        Verdict slow = Verdict.of(measured(all(100, 100, 5_001), QUICK, QUIET));
        assertThat(slow.holds()).isEqualTo(Holds.NO);
        assertThat(slow.wrong()).containsExactly(Weakness.STARTS);
    }

    @Test
    void answersAreWeighedByTheirNinetyNinthPercentile() {
        Latencies oneInAHundred = Latencies.of(LongStream.rangeClosed(1, 100)
                .map(number -> number == 100 ? 9_000 : 10)
                .boxed()
                .toList());
        assertThat(Verdict.of(measured(QUICK, oneInAHundred, QUIET)).holds()).isEqualTo(Holds.YES);
        assertThat(Verdict.of(measured(QUICK, all(1_001), QUIET)).wrong()).containsExactly(Weakness.ANSWERS);
        assertThat(Verdict.of(measured(QUICK, all(501), QUIET)).near()).containsExactly(Weakness.ANSWERS);
    }

    @Test
    void anyErrorAndAnyRefusalMeansThatItWillNotHold() {
        Measured failed =
                new Measured(300, 300, QUICK, QUICK, QUICK, List.of(new Said("Start: status 503", 2)), 3, QUIET);
        assertThat(Verdict.of(failed).wrong()).containsExactly(Weakness.ERRORS, Weakness.REFUSED);
    }

    @Test
    void whoStartedAndDidNotComeToTheEndIsAnErrorWhatEverTheServerSaid() {
        Measured lost = new Measured(3, 3, QUICK, QUICK, all(10, 10), List.of(), 0, QUIET);
        assertThat(Verdict.of(lost).wrong()).containsExactly(Weakness.ERRORS);
        Measured absent = new Measured(4, 4, QUICK, QUICK, QUICK, List.of(), 0, QUIET);
        assertThat(Verdict.of(absent).wrong()).containsExactly(Weakness.ERRORS);
    }

    @Test
    void ofAPartAndWithoutAnswersItIsNotSaidThatItHolds() {
        Measured part = new Measured(2_500, 3, QUICK, QUICK, QUICK, List.of(), 0, QUIET);
        assertThat(Verdict.of(part).near()).containsExactly(Weakness.PART);
        assertThat(part.logOfAll()).isEqualTo(250_000_000);
        assertThat(Verdict.of(measured(QUICK, all(), QUIET)).near()).containsExactly(Weakness.NO_ANSWERS);
    }

    @Test
    void whatAllWriteMustFitOnTheDisk() {
        long needed = QUICK.count() * 100_000L;
        assertThat(disk(needed - 1).wrong()).containsExactly(Weakness.DISK);
        assertThat(disk(needed * 2 - 1).near()).containsExactly(Weakness.DISK);
        assertThat(disk(needed * 2).holds()).isEqualTo(Holds.YES);
        assertThat(disk(-1).holds()).as("another machine's disk").isEqualTo(Holds.YES);
    }

    private static Verdict disk(long free) {
        return Verdict.of(measured(QUICK, QUICK, new Load(40, 20, 0, 100_000, free)));
    }

    @Test
    void waitingForConnectionsAndFullProcessorsAreSaidBeside() {
        Verdict verdict = Verdict.of(measured(QUICK, QUICK, new Load(97, 20, 4, 1, -1)));
        assertThat(verdict.holds()).isEqualTo(Holds.BUT);
        assertThat(verdict.near()).containsExactly(Weakness.CONNECTIONS, Weakness.PROCESSOR);
    }

    @Test
    void percentilesAreTheSmallestThatSoManyReach() {
        Latencies hundred =
                Latencies.of(LongStream.rangeClosed(1, 100).boxed().toList().reversed());
        assertThat(hundred).isEqualTo(new Latencies(100, 50, 95, 99, 100));
        assertThat(all(7)).isEqualTo(new Latencies(1, 7, 7, 7, 7));
        assertThat(all(1, 2)).isEqualTo(new Latencies(2, 1, 2, 2, 2));
        assertThat(all()).isEqualTo(new Latencies(0, 0, 0, 0, 0));
    }

    /** As many from each exam as its share. */
    @Test
    void moreThanAThousandAreTakenFromAllExamsAlike() {
        List<Roster.Part> parts = List.of(part("a", 1_500), part("b", 500), part("c", 0));
        assertThat(Rehearsals.bounded(parts)).containsExactly(part("a", 750), part("b", 250));
        assertThat(Rehearsals.bounded(List.of(part("a", 12)))).containsExactly(part("a", 12));
    }

    private static Roster.Part part(String exam, int learners) {
        return new Roster.Part(exam, exam, "exam", learners);
    }
}
