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
        assertThat(problems(reader.check(TestPack.sound().with(FILE, """
                topics:
                  topic-two: "The second"
                """))))
                .contains(new Problem(FILE, 1, "the subtopic 'topic-one' has no title"));
        assertThat(problems(reader.check(TestPack.sound().with(FILE, """
                topics:
                  topic-one: "The first"
                """))))
                .as("the second is in the outline, and no question is about it")
                .noneMatch(problem -> problem.toString().contains("has no title"));
    }

    private static List<Problem> problems(PackRead read) {
        return read instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
