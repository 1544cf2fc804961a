package org.aliquot.web.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.rehearsal.ExamDays;
import org.aliquot.rehearsal.Rehearsals;
import org.aliquot.rehearsal.Rehearsals.Begun;
import org.aliquot.rehearsal.Roster;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RehearsalUrls;
import org.aliquot.web.edge.ConnectionLimit;
import org.aliquot.web.flash.RehearsalFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/rehearsal}: a day, what stands in its way, and the button that plays it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class RehearsalController {

    private final RehearsalPages pages;
    private final Rehearsals rehearsals;
    private final ExamDays days;
    private final Exams exams;
    private final Environment settings;

    RehearsalController(RehearsalPages pages, Rehearsals rehearsals, ExamDays days, Exams exams, Environment settings) {
        this.settings = settings;
        this.pages = pages;
        this.rehearsals = rehearsals;
        this.days = days;
        this.exams = exams;
    }

    @GetMapping(RehearsalUrls.REHEARSAL)
    ModelAndView page(@RequestParam(required = false) @Nullable String day, Visit visit) {
        return show(HttpStatus.OK, day(day), RehearsalForm.BLANK, visit);
    }

    /** Plays the day, or an exam with a number of learners where one is named. */
    @PostMapping(RehearsalUrls.REHEARSAL)
    ModelAndView begin(
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String exam,
            @RequestParam(required = false) @Nullable String learners,
            Visit visit) {
        LocalDate wanted = day(day);
        Typed typed = new Typed();
        boolean madeUp = Search.orNull(exam) != null;
        List<Roster.Part> parts = madeUp
                ? madeUp(Search.typed(exam), learners, typed)
                : days.of(wanted).busiest().parts();
        var form = new RehearsalForm(exam, learners, typed.errors(), null);
        if (!typed.errors().isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, wanted, form, visit);
        }
        Begun begun = begin(wanted, parts, visit);
        return begun instanceof Begun.Running
                ? SeeOther.to(RehearsalUrls.of(wanted))
                : show(HttpStatus.CONFLICT, wanted, form.refused(begun), visit);
    }

    private Begun begin(LocalDate day, List<Roster.Part> parts, Visit visit) {
        int learners = Rehearsals.bounded(parts).stream()
                .mapToInt(Roster.Part::learners)
                .sum();
        int room = ConnectionLimit.people(settings);
        return learners > room ? new Begun.NoRoom(learners, room) : rehearsals.begin(day, parts, visit.caller());
    }

    private List<Roster.Part> madeUp(String exam, @Nullable String learners, Typed typed) {
        Optional<ExamVersion> known = exams.exam(exam);
        if (known.isEmpty()) {
            typed.wrong("exam", "Choose an exam or quiz.");
        }
        Integer many = typed.number("learners", learners, 1, Rehearsals.MOST_LEARNERS);
        if (many == null && typed.errors().of("learners") == null) {
            typed.wrong("learners", "Enter a number of learners, from 1 to " + Rehearsals.MOST_LEARNERS + ".");
        }
        return known.isEmpty() || many == null ? List.of() : List.of(ExamDays.part(known.get(), many));
    }

    @PostMapping(RehearsalUrls.STOP)
    ModelAndView stop(Visit visit) {
        boolean runs = rehearsals.stop(visit.caller());
        return SeeOther.to((runs ? RehearsalFlash.STOPPING : RehearsalFlash.OVER).at(RehearsalUrls.REHEARSAL));
    }

    /** Tomorrow, where no day can be read. */
    private LocalDate day(@Nullable String typed) {
        LocalDate day = new Typed().day("day", typed);
        return day == null ? days.tomorrow() : day;
    }

    private ModelAndView show(HttpStatus status, LocalDate day, RehearsalForm form, Visit visit) {
        return visit.at(Place.REHEARSAL, "Exam rehearsal").show(status, "rehearsal/page", pages.page(day, form, visit));
    }
}
