package org.aliquot.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReloadTest {

    private static final Holding LOADED = new Holding("x", "mlt", "old", false, false);
    private static final Holding EDITED = new Holding("x", "mlt", "old", true, false);
    private static final Holding RETIRED = new Holding("x", "mlt", "old", false, true);

    @Test
    void addsWhatIsNew() {
        assertThat(steps(List.of(), Map.of("x", "new"))).containsExactly(new Step.Add("x"));
    }

    @Test
    void leavesAloneWhatDidNotChange() {
        assertThat(steps(List.of(LOADED), Map.of("x", "old"))).isEmpty();
        assertThat(steps(List.of(EDITED), Map.of("x", "old"))).isEmpty();
    }

    @Test
    void takesWhatChangedThereAndNotHere() {
        assertThat(steps(List.of(LOADED), Map.of("x", "new"))).containsExactly(new Step.Change("x"));
    }

    @Test
    void keepsWhatWasEditedHere() {
        assertThat(steps(List.of(EDITED), Map.of("x", "new")))
                .containsExactly(new Step.Conflict("x", "changed in the pack and here; the local one stays"));
        assertThat(steps(List.of(EDITED), Map.of()))
                .containsExactly(new Step.Conflict("x", "gone from the pack and changed here; the local one stays"));
    }

    @Test
    void retiresWhatIsGoneAndOnlyOnce() {
        assertThat(steps(List.of(LOADED), Map.of())).containsExactly(new Step.Retire("x"));
        assertThat(steps(List.of(RETIRED), Map.of())).isEmpty();
    }

    @Test
    void bringsBackWhatComesBack() {
        assertThat(steps(List.of(RETIRED), Map.of("x", "old"))).containsExactly(new Step.Change("x"));
    }

    @Test
    void doesNotTakeNamesFromOthers() {
        Holding foreign = new Holding("x", "other", "old", false, false);
        Holding local = new Holding("y", null, null, false, false);

        assertThat(steps(List.of(foreign, local), Map.of("x", "new", "y", "new")))
                .containsExactly(
                        new Step.Conflict("x", "the name is taken by pack other"),
                        new Step.Conflict("y", "the name is taken by something made here"));
        assertThat(steps(List.of(foreign, local), Map.of())).isEmpty();
    }

    private static List<Step> steps(List<Holding> held, Map<String, String> incoming) {
        return Reload.steps("mlt", held, incoming);
    }
}
