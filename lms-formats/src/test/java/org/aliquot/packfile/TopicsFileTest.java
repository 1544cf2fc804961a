package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;

/** Titles of subtopics: each for a subtopic that is there, and none forgotten. */
class TopicsFileTest {

    private static final String FILE = "topics.yaml";

    private final PackReader reader = new PackReader(new Prose());

    @Test
    void refusesATitleForASubtopicThatIsNotThere() {
        assertThat(problems(reader.read(TestPack.sound().with(FILE, """
                topics:
                  no-such-topic: "Nothing"
                """))))
                .contains(new Problem(FILE, 2, "unknown topic 'no-such-topic'"));
    }

    @Test
    void namesASubtopicWithoutATitleWhereOthersHaveOne() {
        Pack sound = ((PackRead.Good) reader.read(TestPack.sound())).pack();
        List<String> topics = sound.blueprints().stream()
                .flatMap(blueprint -> blueprint.areas().stream())
                .flatMap(area -> area.topics().stream())
                .distinct()
                .sorted()
                .toList();

        assertThat(topics).hasSizeGreaterThan(1);
        assertThat(problems(reader.check(TestPack.sound().with(FILE, """
                topics:
                  %s: "The first"
                """.formatted(topics.getFirst())))))
                .contains(new Problem(FILE, 1, "the subtopic '" + topics.getLast() + "' has no title"));
    }

    private static List<Problem> problems(PackRead read) {
        return read instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
