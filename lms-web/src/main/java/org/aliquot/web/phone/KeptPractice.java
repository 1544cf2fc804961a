package org.aliquot.web.phone;

import java.util.List;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.catalog.Catalog;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.OpenPractice;
import org.aliquot.delivery.OpenQuestion;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.practice.Practice;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.lesson.LessonLinks;
import org.aliquot.web.question.KeptQuestion;
import org.aliquot.web.question.Questions;
import org.springframework.stereotype.Component;

/** Makes the page with the practice that is taken along: an attempt in tutor mode, as the room would go on with it. */
@Component
class KeptPractice {

    private final Practice practice;
    private final Attempts attempts;
    private final Catalog catalog;
    private final Enrollments enrollments;

    KeptPractice(Practice practice, Attempts attempts, Catalog catalog, Enrollments enrollments) {
        this.practice = practice;
        this.attempts = attempts;
        this.catalog = catalog;
        this.enrollments = enrollments;
    }

    KeptPracticePage page(AccountId learner, String when) {
        return practice.takenAlong(learner)
                .map(attempt -> page(learner, attempt, when))
                .orElseGet(() -> new KeptPracticePage(when, List.of(), null));
    }

    private KeptPracticePage page(AccountId learner, AttemptId attempt, String when) {
        OpenPractice open = attempts.openInTutorMode(learner, attempt);
        LessonLinks links = LessonLinks.of(catalog, enrollments.openCourses(learner));
        List<KeptPracticePage.Question> questions = open.questions().stream()
                .filter(question -> isKept(question.item()))
                .map(question -> question(attempt.toString(), question, links))
                .toList();
        boolean all = open.isWhole() && questions.size() == open.questions().size();
        return new KeptPracticePage(when, questions, all ? PhoneUrls.handIn(attempt.toString()) : null);
    }

    /** What is drawn for an attempt is not taken along. */
    private static boolean isKept(ItemForLearner item) {
        return item.type().isChoice() && item.task().drawings().isEmpty();
    }

    private static KeptPracticePage.Question question(String attempt, OpenQuestion question, LessonLinks links) {
        List<String> order =
                question.item().options().stream().map(option -> option.id()).toList();
        return new KeptPracticePage.Question(
                new KeptQuestion(
                        attempt + "." + question.position(),
                        PhoneUrls.response(attempt, question.position()),
                        Questions.asked(question.item()),
                        Questions.judged(question.review(), null, order),
                        links.notes(question.review())),
                question.revision());
    }
}
