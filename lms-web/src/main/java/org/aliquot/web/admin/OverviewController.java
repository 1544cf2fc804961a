package org.aliquot.web.admin;

import org.aliquot.access.Audience;
import org.aliquot.clock.ServerClock;
import org.aliquot.packs.PackConflict;
import org.aliquot.packs.PackStatus;
import org.aliquot.packs.Packs;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin}: what to do first, the school in figures, what was loaded and what was wrong with it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class OverviewController {

    private final Packs packs;
    private final SchoolToday school;
    private final ServerClock clock;

    OverviewController(Packs packs, SchoolToday school, ServerClock clock) {
        this.packs = packs;
        this.school = school;
        this.clock = clock;
    }

    @GetMapping(AdminUrls.ADMIN)
    ModelAndView overview(Visit visit) {
        Dates dates = visit.dates();
        SchoolToday.Seen seen = school.seen();
        Overview view = new Overview(
                seen.next(),
                seen.tallies(),
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
            case "fact" -> "Fact";
            default -> conflict.kind();
        };
        return new Overview.Conflict(kind, conflict.slug(), conflict.reason());
    }
}
