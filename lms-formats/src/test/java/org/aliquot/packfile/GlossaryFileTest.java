package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;

/** The glossary of a pack: each term once, defined, in a lesson that is there, and met by learners. */
class GlossaryFileTest {

    private static final String FILE = "glossary.yaml";

    private final PackReader reader = new PackReader(new Prose());

    @Test
    void hasEachTermWithItsOtherNames() {
        PackRead read = reader.read(TestPack.sound().with(FILE, """
                terms:
                  - {term: "link", also: ["LNK"], definition: "A link leads on.", area: "Area", lesson: l-01}
                """));

        assertThat(read)
                .isInstanceOfSatisfying(
                        PackRead.Good.class,
                        good -> assertThat(good.pack().tables().terms())
                                .containsExactly(
                                        new PackTerm("link", List.of("LNK"), "A link leads on.", "Area", "l-01")));
    }

    @Test
    void refusesATermThatIsThereTwiceAnEmptyDefinitionAndAnUnknownLesson() {
        PackRead read = reader.read(TestPack.sound().with(FILE, """
                terms:
                  - {term: "link", definition: "A link leads on.", area: "Area", lesson: l-01}
                  - {term: "chain", also: ["Link"], definition: " ", area: "Area", lesson: l-99}
                """));

        assertThat(read)
                .isInstanceOfSatisfying(
                        PackRead.Bad.class,
                        bad -> assertThat(bad.problems())
                                .contains(
                                        new Problem(FILE, 3, "term 'Link' is already in glossary.yaml:2"),
                                        new Problem(FILE, 3, "field 'definition' is empty"),
                                        new Problem(FILE, 3, "unknown lesson 'l-99'")));
    }

    @Test
    void namesATermThatNoLessonUses() {
        PackRead read = reader.check(TestPack.sound().with(FILE, """
                terms:
                  - {term: "Links", also: ["link"], definition: "Links lead on.", area: "Area", lesson: l-01}
                  - {term: "xylem", definition: "Xylem carries water.", area: "Area", lesson: l-01}
                """));

        assertThat(read)
                .isInstanceOfSatisfying(
                        PackRead.Bad.class,
                        bad -> assertThat(bad.problems())
                                .filteredOn(problem -> problem.file().equals(FILE))
                                .containsExactly(new Problem(FILE, 3, "no lesson uses the term 'xylem'")));
    }
}
