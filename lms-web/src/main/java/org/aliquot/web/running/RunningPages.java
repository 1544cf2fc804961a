package org.aliquot.web.running;

import java.util.UUID;
import org.aliquot.web.Page;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of those who are at an exam. */
@Component
class RunningPages {

    private static final String TEMPLATE = "running/attempts";

    private final AttemptLists lists;
    private final DoneTo doneTo;

    RunningPages(AttemptLists lists, DoneTo doneTo) {
        this.lists = lists;
        this.doneTo = doneTo;
    }

    /** @param done the attempt to which something was just done; null where nothing was */
    ModelAndView show(AttemptsWanted wanted, @Nullable UUID done, Visit visit) {
        return page(visit)
                .doneTo(doneTo.of(done, visit))
                .show(TEMPLATE, lists.list(wanted, AttemptList.Problem.NONE, visit));
    }

    /** With what was wrong at the field of the form. */
    ModelAndView refused(AttemptsWanted wanted, AttemptList.Problem problem, Visit visit) {
        return page(visit).show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, lists.list(wanted, problem, visit));
    }

    private static Page page(Visit visit) {
        return visit.at(Place.ATTEMPTS, "Running exams");
    }
}
