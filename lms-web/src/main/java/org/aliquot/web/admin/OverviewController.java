package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.packs.PackConflict;
import org.aliquot.packs.PackStatus;
import org.aliquot.packs.Packs;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.RunningUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin}: what was loaded and what was wrong with it, how many people, what runs. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class OverviewController {

    private final Packs packs;
    private final Accounts accounts;
    private final AttemptDesk attempts;
    private final ServerClock clock;

    OverviewController(Packs packs, Accounts accounts, AttemptDesk attempts, ServerClock clock) {
        this.packs = packs;
        this.accounts = accounts;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping(AdminUrls.ADMIN)
    ModelAndView overview(Visit visit) {
        Dates dates = visit.dates();
        Overview view = new Overview(
                List.of(
                        new Overview.Tally("" + accounts.count(), "people with an account", AdminUrls.PEOPLE),
                        new Overview.Tally("" + attempts.running(), "attempts running now", RunningUrls.ATTEMPTS)),
                packs.status().stream().map(status -> pack(status, dates)).toList(),
                dates.dateTime(clock.now()));
        return visit.at(Place.ADMIN, "Overview").show("admin/overview", view);
    }

    private static Overview.Pack pack(PackStatus status, Dates dates) {
        return new Overview.Pack(
                status.pack(),
                dates.dateTime(status.loadedAt()),
                status.problems().stream()
                        .map(problem -> new Overview.Problem(problem.file(), problem.line(), problem.message()))
                        .toList(),
                status.conflicts().stream().map(OverviewController::conflict).toList());
    }

    private static Overview.Conflict conflict(PackConflict conflict) {
        String kind = switch (conflict.kind()) {
            case "course" -> "Course";
            case "lesson" -> "Lesson";
            case "item" -> "Question";
            case "exam" -> "Exam";
            default -> conflict.kind();
        };
        return new Overview.Conflict(kind, conflict.slug(), conflict.reason());
    }
}
