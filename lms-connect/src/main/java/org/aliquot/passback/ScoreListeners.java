package org.aliquot.passback;

import org.aliquot.completion.CourseCompleted;
import org.aliquot.completion.LessonCompleted;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.delivery.AttemptWaits;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of scores, of those that hold no more, and of what was completed. */
@Component
class ScoreListeners {

    private final Wishes wishes;
    private final ScoreLinks links;

    ScoreListeners(Wishes wishes, ScoreLinks links) {
        this.wishes = wishes;
        this.links = links;
    }

    /** What ended while they opened it for the first time. */
    @ApplicationModuleListener
    void of(LinkFollowed event) {
        links.find(event.link()).ifPresent(link -> wishes.renew(new AccountId(event.account()), link.target()));
    }

    @ApplicationModuleListener
    void of(AttemptSubmitted event) {
        if (event.mode().equals(Mode.EXAM.word())) {
            wishes.renew(new AccountId(event.account()), new LinkTarget.Exam(event.exam()));
        }
    }

    @ApplicationModuleListener
    void of(AttemptRescored event) {
        of(event.outcome());
    }

    @ApplicationModuleListener
    void of(AttemptWaits event) {
        if (event.scoring() > 0) {
            wishes.renew(new AccountId(event.account()), new LinkTarget.Exam(event.exam()));
        }
    }

    @ApplicationModuleListener
    void of(LessonCompleted event) {
        wishes.renew(new AccountId(event.account()), new LinkTarget.Lesson(event.course(), event.lesson()));
    }

    @ApplicationModuleListener
    void of(CourseCompleted event) {
        wishes.renew(new AccountId(event.account()), new LinkTarget.Course(event.course()));
    }
}
