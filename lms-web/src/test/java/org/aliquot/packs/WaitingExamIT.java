package org.aliquot.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An exam that the bank cannot fill yet is offered to no learner, and staff see what it needs. */
class WaitingExamIT extends PlatformTest {

    @Autowired
    private Packs packs;

    @TempDir
    private Path folder;

    private String exam;

    @BeforeEach
    void load() {
        String id = "w" + Long.toString(Ids.next().getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
        TinyPack pack = new TinyPack(folder, id)
                .replacing("courses/c.yaml", "summary:", "public: true\nsummary:")
                .replacing("exams/e.yaml", "items: 2", "items: 20\nwaitsForQuestions: true");
        assertThat(packs.load(pack.source()).getFirst().problems()).isEmpty();
        exam = id + "-exam";
    }

    @Test
    void isOfferedToNoLearner() {
        String offered = learner().api().get("/exams").json().toString();
        assertThat(offered).contains(exam.replace("-exam", "-quiz")).doesNotContain(exam);
    }

    @Test
    void cannotBeStarted() {
        assertThat(learner()
                        .api()
                        .post("/attempts", "{\"exam\": \"%s\", \"mode\": \"exam\"}".formatted(exam))
                        .code())
                .isEqualTo("too-few-questions");
    }

    @Test
    void tellsStaffWhatIsMissing() {
        Api instructor = demo("instructor");
        assertThat(instructor
                        .get("/exams/" + exam + "/rules")
                        .requireStatus(200)
                        .json()
                        .path("lacks"))
                .singleElement()
                .satisfies(lack -> assertThat(lack.path("needed").asInt())
                        .isGreaterThan(lack.path("available").asInt()));
    }
}
