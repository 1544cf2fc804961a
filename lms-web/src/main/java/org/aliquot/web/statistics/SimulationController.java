package org.aliquot.web.statistics;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.statistics.SimulationRequest;
import org.aliquot.statistics.Simulations;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/simulations}: asking for one and reading it. */
@Controller
@Audience(Audience.Who.STAFF)
class SimulationController {

    /** The form as it was typed. */
    record SimulationForm(
            @Nullable String exam,
            @Nullable String way,
            @Nullable String persons,
            @Nullable String seed) {}

    private final Simulations simulations;
    private final SimulationPages pages;
    private final StatisticsHomes homes;
    private final Exams exams;

    SimulationController(Simulations simulations, SimulationPages pages, StatisticsHomes homes, Exams exams) {
        this.simulations = simulations;
        this.pages = pages;
        this.homes = homes;
        this.exams = exams;
    }

    @PostMapping(StatisticsUrls.SIMULATIONS)
    ModelAndView start(@ModelAttribute SimulationForm form, Visit visit) {
        String exam = Search.typed(form.exam());
        String seed = Search.typed(form.seed());
        String persons = Search.typed(form.persons());
        ExamSpec spec = exams.exam(exam)
                .map(ExamVersion::spec)
                .filter(ExamSpec::isDrawn)
                .orElseThrow(PageNotFound::new);
        int number = persons.matches("[0-9]{1,5}") ? Integer.parseInt(persons) : 0;
        if (!seed.matches("[0-9]{1,9}") || number < SimulationRequest.FEWEST || number > SimulationRequest.MOST) {
            var errors = new FieldErrors(Map.of("seed", "Enter a whole number of up to nine digits, such as 1."));
            return visit.at(Place.STATISTICS, StatisticsController.TITLE)
                    .show(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            StatisticsController.PAGE,
                            homes.home(exam, seed, errors, visit));
        }
        var request = new SimulationRequest(isAdaptive(form.way(), spec), number, Long.parseLong(seed));
        return SeeOther.to(StatisticsUrls.simulation(
                simulations.start(exam, request, visit.caller().id())));
    }

    /** What is no way is the exam's own. */
    private static boolean isAdaptive(@Nullable String way, ExamSpec exam) {
        return switch (Search.typed(way)) {
            case "adaptive" -> true;
            case "drawn" -> false;
            default -> exam.form().delivery() == Delivery.ADAPTIVE;
        };
    }

    @GetMapping(StatisticsUrls.SIMULATION)
    ModelAndView show(@PathVariable UUID id, Visit visit) {
        return visit.at(Place.STATISTICS, "Simulation").show("statistics/simulation", pages.page(id, visit.dates()));
    }
}
