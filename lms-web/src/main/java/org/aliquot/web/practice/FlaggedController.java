package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.Caller;
import org.aliquot.practice.FlaggedQuestion;
import org.aliquot.practice.FlaggedQuestions;
import org.aliquot.practice.Flags;
import org.aliquot.web.Dates;
import org.aliquot.web.Destination;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.PracticeUrls;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a learner marked to look at again: the list, and setting or taking a mark. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class FlaggedController {

    private final Flags flags;
    private final TopicTitles topics;

    FlaggedController(Flags flags, TopicTitles topics) {
        this.flags = flags;
        this.topics = topics;
    }

    @GetMapping(PracticeUrls.FLAGGED)
    ModelAndView list(@AuthenticationPrincipal Caller caller, Visit visit) {
        FlaggedQuestions flagged = flags.of(caller.id());
        FlaggedPage view = new FlaggedPage(
                flagged.shown().stream()
                        .map(question -> question(question, visit.dates()))
                        .toList(),
                flagged.waiting());
        return visit.page(t("Flagged questions"), Destination.PRACTICE).show("practice/flagged", view);
    }

    @PostMapping(PracticeUrls.FLAGGED)
    ModelAndView mark(
            @RequestParam UUID attempt,
            @RequestParam int position,
            @RequestParam boolean flagged,
            @RequestParam(required = false) @Nullable String back,
            @AuthenticationPrincipal Caller caller) {
        flags.mark(caller.id(), new AttemptId(attempt), position, flagged);
        return SeeOther.to(Address.localOr(back, PracticeUrls.FLAGGED));
    }

    private FlaggedPage.Question question(FlaggedQuestion question, Dates dates) {
        String attempt = question.attempt().toString();
        return new FlaggedPage.Question(
                question.words(),
                t("{0}, flagged {1}", topics.of(question.topic()), dates.day(question.flaggedAt())),
                ExamUrls.reviewOf(attempt, question.position()),
                attempt,
                question.position());
    }
}
