package org.aliquot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a course's pack brings to be looked up, and when it is closed. */
class ReferenceIT extends PlatformTest {

    @Autowired
    private ReferenceTables tables;

    @Test
    void thePackBringsIntervalsAndFormulas() {
        Tables mlt = tables.ofCourse("mlt");

        assertThat(mlt.intervals())
                .extracting(interval -> interval.names().getFirst())
                .contains("sodium");
        assertThat(mlt.formulas()).extracting(Formula::title).contains("Dilution and dilution factor");
        assertThat(tables.ofCourse("no-such-course")).isEqualTo(Tables.NONE);
    }

    @Test
    void areShownToWhoIsEnrolled() {
        Person learner = learner();

        assertThat(page(learner, "/courses/mlt/intervals")).contains("136 to 145 mmol/L");
        assertThat(page(learner, "/courses/mlt/formulas")).contains("data-tex");
        assertThat(page(person(Role.LEARNER), "/courses/mlt/intervals")).doesNotContain("136 to 145");
    }

    @Test
    void areClosedWhileAnExamIsOpenAndBesideTheQuestionsOnlyInTutorMode() {
        Person learner = learner();
        String tutor = started(learner, "tutor");
        assertThat(page(learner, "/attempts/" + tutor + "/intervals")).contains("136 to 145 mmol/L");

        String exam = started(learner, "exam");
        assertThat(learner.api()
                        .get(site() + "/attempts/" + exam + "/intervals")
                        .status())
                .isEqualTo(404);
        assertThat(page(learner, "/courses/mlt/intervals")).doesNotContain("136 to 145");
        assertThat(page(learner, "/attempts/" + exam)).doesNotContain("aliquot-intervals");
    }

    @Test
    void theRulesSayItBeforeTheStart() {
        assertThat(page(learner(), "/practice/mlt-bb-02-quiz"))
                .contains("What may I use?", "In exam mode nothing else");
    }

    private String started(Person learner, String mode) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"" + mode + "\"}")
                .text("/id");
    }

    private String page(Person who, String path) {
        return who.api().get(site() + path).raw().body();
    }
}
