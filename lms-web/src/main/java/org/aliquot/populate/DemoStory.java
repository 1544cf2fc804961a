package org.aliquot.populate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aliquot.backfill.PastRows;
import org.aliquot.clock.MadeUpTime;
import org.aliquot.errata.ReportReason;
import org.aliquot.notes.LessonSpot;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to the people whom the demonstration shows, in the order in which it did. */
@Component
class DemoStory {

    private static final int DAYS_TO_THE_EXAM = 23;
    private static final int LATER_EXAM = 60;
    private static final int RARELY = 6;

    private final MadeUpTime time;
    private final DemoLearner learner;
    private final DemoDesk desk;

    DemoStory(MadeUpTime time, DemoLearner learner, DemoDesk desk) {
        this.time = time;
        this.learner = learner;
        this.desk = desk;
    }

    void tell(Plan plan, Scene scene, PastRows rows, DemoPeople people) {
        LocalDate since = DemoTerm.current(scene).since();
        AccountId maya = people.of(DemoCast.LEARNER);
        AccountId luis = people.of(DemoCast.SECOND_LEARNER);
        learner.aim(scene, maya, since.plusDays(1), scene.today().plusDays(DAYS_TO_THE_EXAM), 45);
        learner.aim(scene, luis, since.plusDays(3), scene.today().plusDays(LATER_EXAM), 30);
        notes(scene, maya, since);
        questions(scene, people);
        learner.tenOnTheBus(scene, maya, scene.daysAgo(2), DemoStudent.Study.DAILY, plan.dice("bus", 0));
        learner.adaptiveExam(scene, maya, scene.daysAgo(1), DemoStudent.Study.DAILY, plan.dice("adaptive", 0));
        desk.keepFlags(maya, scene.at(scene.daysAgo(1), 75_000));
        learner.review(scene, rows, maya, since.plusDays(7), 1, plan.dice("reviews", 0));
        learner.review(scene, rows, luis, since.plusDays(9), RARELY, plan.dice("reviews", 1));
        time.setRight();
    }

    private void notes(Scene scene, AccountId maya, LocalDate since) {
        note(
                scene,
                maya,
                since.plusDays(4),
                "mlt-bb-01",
                "igm-and-igg",
                null,
                "M for \"me first\": IgM comes first and reacts cold. G \"goes\" through the placenta.");
        note(
                scene,
                maya,
                since.plusDays(6),
                "mlt-bb-05",
                "rule-out",
                null,
                "Rule out on double-dose cells only. I keep crossing out K on a Kk cell: stop.");
        note(
                scene,
                maya,
                since.plusDays(22),
                "mlt-chem-02",
                "ldl",
                null,
                "No Friedewald above 400 mg/dL triglycerides. Ask Ms. Whitfield which formula our lab uses.");
        note(
                scene,
                maya,
                since.plusDays(36),
                "mlt-hema-03",
                "wright-stain",
                "suspect the patient or that film",
                "All films off: stain or buffer. One film off: patient.");
        note(scene, maya, since.plusDays(40), "mlt-hema-05", "", null, "");
    }

    private void note(
            Scene scene,
            AccountId maya,
            LocalDate on,
            String lesson,
            String anchor,
            @Nullable String quote,
            String words) {
        learner.note(scene, maya, on, new LessonSpot(DemoCast.COURSE, lesson, anchor, quote), words);
    }

    private void questions(Scene scene, DemoPeople people) {
        AccountId dana = people.of(DemoCast.INSTRUCTOR);
        AccountId helen = people.of(DemoCast.COLLEAGUE_EMAIL);
        Optional<String> reported = desk.report(
                List.of(people.of(DemoCast.LEARNER)),
                "mlt-%",
                ReportReason.OUTDATED,
                "My textbook is ten years old and gives another answer. Is this one the current one?",
                scene.at(scene.daysAgo(6), 70_000));
        desk.write(
                dana,
                helen,
                "No one in my class would choose D. Could it be \"Dilute the sample and repeat\"?",
                scene.at(scene.daysAgo(5), 38_000));
        reported.ifPresent(question -> desk.accept(
                dana,
                question,
                "Good catch. The answer is current. The next version will name the edition that it follows.",
                scene.at(scene.daysAgo(4), 40_000)));
        desk.report(
                people.classmates(),
                "mlt-hema-%",
                ReportReason.UNCLEAR,
                "I read the stem twice before I saw what is asked. Could the question come first?",
                scene.at(scene.daysAgo(3), 71_500));
        desk.reword(
                helen,
                dana,
                "mlt-bb-0402",
                "resist invasion",
                "largely resist invasion",
                scene.at(scene.daysAgo(2), 52_000));
    }
}
