package org.aliquot.web.flash;

/** What is said about exams that run. */
public enum RunningFlash implements Flash {
    EXTENDED("Extra time given. It is on the learner's screen within seconds."),
    ENDED(
            "Ended. If the exam is open on the learner's screen, it is handed in within seconds, and that is final. Otherwise, answers that are still on their way count for a short while; until then, extra time opens it again."),
    DECIDED("Decided. The score is recalculated, and the learner sees both.");

    private final String title;

    RunningFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
