package org.aliquot.web.room;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import org.aliquot.delivery.AttemptView;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.signon.OfferedProvider;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.jspecify.annotations.Nullable;

/**
 * What the exam room's shell says before its script takes over: whose attempt of what it is, and the rule for late answers.
 *
 * @param providers schools and employers that sign its learner in
 * @param mark what lies over its questions; null for nothing
 */
public record RoomPage(
        AttemptView attempt,
        Dates dates,
        List<OfferedProvider> providers,
        @Nullable NameMark mark) {

    public String id() {
        return attempt.id().toString();
    }

    /** Whose answers the browser may keep and send here. */
    public String account() {
        return attempt.learner().toString();
    }

    public String title() {
        return titled(attempt.title());
    }

    /** Such as "Exam, 100 questions". */
    public String facts() {
        String questions = Wording.count(attempt.form().length(), "question");
        return isTutor()
                ? t("Tutor mode, {0}", questions)
                : isAdaptive()
                        ? t("Adaptive exam, {0}", questions)
                        : isPausable() ? t("Practice, {0}", questions) : t("Exam, {0}", questions);
    }

    public boolean isTutor() {
        return attempt.mode() == Mode.TUTOR;
    }

    /** Where its questions are reported, without the position. */
    public String reports() {
        return ExamUrls.attempt(id()) + "/questions/";
    }

    /** Own practice: its clock may be stopped at will. */
    public boolean isPausable() {
        return attempt.timing().pausable();
    }

    /** Whether questions come one at a time, each chosen by the answers before it. */
    public boolean isAdaptive() {
        return attempt.form().adaptive();
    }

    /** Whether an instructor decides about late answers. */
    public boolean holdsLateAnswers() {
        return attempt.timing().lateAnswers() == LateAnswers.HOLD;
    }

    public String lateRule() {
        int seconds = attempt.timing().graceSeconds();
        String grace = seconds % 60 == 0 ? Wording.count(seconds / 60, "minute") : Wording.count(seconds, "second");
        return holdsLateAnswers()
                ? t(
                        "If answers that you gave in time reach the server within {0} after the end, your instructor decides whether they count. Later ones are kept, but do not count.",
                        grace)
                : t(
                        "Answers that you gave in time count if they reach the server within {0} after the end. Later ones are kept, but do not count.",
                        grace);
    }

    /** The zone and the language that times are shown in. */
    public String zone() {
        return dates.zone().getId();
    }

    public String locale() {
        return dates.locale().toLanguageTag();
    }
}
