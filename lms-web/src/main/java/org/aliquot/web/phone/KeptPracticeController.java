package org.aliquot.web.phone;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.Caller;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeStart;
import org.aliquot.web.Visit;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ten questions to take along: begun by the switch that keeps a course, answered without a network or in the room. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class KeptPracticeController {

    private final Practice practice;
    private final KeptPractice pages;
    private final ServerClock clock;

    KeptPracticeController(Practice practice, KeptPractice pages, ServerClock clock) {
        this.practice = practice;
        this.pages = pages;
        this.clock = clock;
    }

    /** Goes on with what is under way; where nothing can be begun, nothing is taken along. */
    @PostMapping(PhoneUrls.PRACTICE)
    ResponseEntity<Void> begin(@AuthenticationPrincipal Caller caller) {
        boolean there = switch (practice.tenToTakeAlong(caller.id())) {
            case PracticeStart.Started _, PracticeStart.UnderWay _ -> true;
            case PracticeStart.UnknownBoard(),
                    PracticeStart.NothingFits(),
                    PracticeStart.ExamRunning(),
                    PracticeStart.TooManyToday() -> false;
        };
        return ResponseEntity.status(there ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    @GetMapping(PhoneUrls.PRACTICE)
    ModelAndView practice(@AuthenticationPrincipal Caller caller, Visit visit) {
        return visit.asNobody()
                .page(t("place|Practice"), null)
                .show("phone/practice", pages.page(caller.id(), visit.dates().date(clock.now())));
    }
}
