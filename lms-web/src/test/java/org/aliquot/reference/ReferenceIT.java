package org.aliquot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.Role;
import org.aliquot.web.words.TopicTitles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a course's pack brings to be looked up, and when it is closed. */
class ReferenceIT extends PlatformTest {

    @Autowired
    private ReferenceTables tables;

    @Autowired
    private Exams exams;

    @Autowired
    private TopicTitles titles;

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
    void everySubtopicThatAnExamDrawsFromHasATitleOfItsOwn() {
        Set<String> titled = tables.topics().keySet();

        assertThat(exams.all().stream()
                        .filter(exam -> exam.spec().key().startsWith("mlt")
                                || exam.spec().key().startsWith("pbt"))
                        .flatMap(exam -> exam.areas().stream())
                        .flatMap(area -> area.topics().stream()))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(titled).contains(topic));
        assertThat(titles.of("mlt-micr-vibrio-campylobacter-helicobacter"))
                .isEqualTo("Vibrio, Campylobacter, and Helicobacter");
    }

    @Test
    void areShownToWhoIsEnrolled() {
        Person learner = learner();

        assertThat(page(learner, "/courses/mlt/intervals")).contains("136 to 145 mmol/L");
        assertThat(page(learner, "/courses/mlt/formulas")).contains("data-tex");
        assertThat(page(person(Role.LEARNER), "/courses/mlt/intervals")).doesNotContain("136 to 145");
    }

    @Test
    void aTermIsFoundByItsFirstLettersByItsOtherNamesAndByWhatItMeans() {
        Person learner = learner();

        assertThat(page(learner, "/courses/mlt/glossary"))
                .contains("id=\"term-hyperkalemia\"", "/courses/mlt/mlt-chem-05", "Blood Banking");
        assertThat(page(learner, "/courses/mlt/glossary?q=splenom"))
                .contains("id=\"term-splenomegaly\"", "1 term")
                .doesNotContain("id=\"term-hyperkalemia\"");
        assertThat(page(learner, "/courses/mlt/glossary?q=DAT")).contains("id=\"term-direct-antiglobulin-test\"");
        assertThat(page(learner, "/courses/mlt/glossary?q=xylophone")).contains("No term contains these words");
        assertThat(page(person(Role.LEARNER), "/courses/mlt/glossary")).doesNotContain("term-hyperkalemia");
    }

    @Test
    void aTermOfALessonOpensItsMeaningWhereItIsFirstUsed() {
        String lesson = page(learner(), "/courses/mlt/mlt-chem-05");

        assertThat(lesson)
                .containsOnlyOnce("popovertarget=\"term-hyperkalemia\">hyperkalemia</button>")
                .containsOnlyOnce("id=\"term-hyperkalemia\" popover");
    }

    @Test
    void aTermIsFoundByTheSearch() {
        assertThat(page(learner(), "/search?q=hyperkalemia"))
                .contains("/courses/mlt/glossary#term-hyperkalemia", "Glossary, ");
    }

    @Test
    void programsReadTheGlossaryUnlessAnExamIsOpen() {
        Person learner = learner();
        Api.Reply terms = learner.api().get("/courses/mlt/glossary");

        terms.requireStatus(200);
        assertThat(terms.raw().body()).contains("\"term\":\"hyperkalemia\"", "\"lesson\":\"mlt-chem-05\"");
        assertThat(person(Role.LEARNER).api().get("/courses/mlt/glossary").status())
                .isEqualTo(404);
        started(learner, "exam");
        assertThat(learner.api().get("/courses/mlt/glossary").status()).isEqualTo(409);
        assertThat(page(learner, "/courses/mlt/glossary")).doesNotContain("term-hyperkalemia");
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
                .contains("What may I use?", "In exam mode, nothing else");
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
