package org.aliquot.web.room;

import static org.aliquot.web.language.Titles.titled;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.Admissions;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Caller;
import org.aliquot.signon.SignOnProviders;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.Who;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Opens the exam room for the learner whose attempt it is; questions and answers go over the API. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class RoomController {

    private final Attempts attempts;
    private final Admissions admissions;
    private final SignOnProviders providers;

    RoomController(Attempts attempts, Admissions admissions, SignOnProviders providers) {
        this.attempts = attempts;
        this.admissions = admissions;
        this.providers = providers;
    }

    @GetMapping(ExamUrls.ATTEMPT)
    ModelAndView room(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        AttemptView attempt = attempts.find(caller.id(), new AttemptId(id)).orElseThrow(PageNotFound.missing());
        return visit.page(titled(attempt.title()), null)
                .show(
                        "room/page",
                        new RoomPage(attempt, visit.dates(), providers.of(caller.id()), mark(attempt, visit)));
    }

    private @Nullable NameMark mark(AttemptView attempt, Visit visit) {
        Who learner = visit.who();
        return learner != null && admissions.isNameOnPages(attempt.exam())
                ? NameMark.of(
                        learner.name(),
                        attempt.id(),
                        visit.dates().date(attempt.timing().startedAt()))
                : null;
    }
}
