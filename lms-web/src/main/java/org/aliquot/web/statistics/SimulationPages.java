package org.aliquot.web.statistics;

import java.util.List;
import java.util.UUID;
import org.aliquot.adaptive.SimulationReport;
import org.aliquot.blueprint.Exams;
import org.aliquot.statistics.SimulationResult;
import org.aliquot.statistics.SimulationResult.AreaSupply;
import org.aliquot.statistics.SimulationResult.AtAbility;
import org.aliquot.statistics.SimulationView;
import org.aliquot.statistics.Simulations;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Wording;
import org.aliquot.web.address.StatisticsUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of a simulation. */
@Component
class SimulationPages {

    private final Simulations simulations;
    private final Exams exams;

    SimulationPages(Simulations simulations, Exams exams) {
        this.simulations = simulations;
        this.exams = exams;
    }

    SimulationPage page(UUID id, Dates dates) {
        SimulationView view = simulations.find(id).orElseThrow(PageNotFound::new);
        SimulationResult result = view.result();
        SimulationReport report = result == null ? null : result.report();
        String way = view.request().adaptive() ? ", adaptive" : ", drawn at random";
        return new SimulationPage(
                JobWords.exam(view.job().subject(), JobWords.titles(exams.all())) + way,
                dates.dateTime(view.job().requestedAt()),
                Figures.count(view.request().persons()),
                JobWords.progress(view.job(), StatisticsUrls.simulation(id)),
                result == null || report != null ? List.of() : shortages(result),
                result == null ? null : note(result),
                result == null || report == null ? List.of() : SimulationFacts.of(result, report),
                result == null || report == null ? List.of() : SimulationFacts.plots(result),
                result == null
                        ? List.of()
                        : result.abilities().stream()
                                .map(SimulationPages::ability)
                                .toList(),
                result == null
                        ? List.of()
                        : result.exposure().stream()
                                .map(SimulationFacts::exposure)
                                .toList(),
                result == null
                        ? List.of()
                        : result.areas().stream().map(SimulationPages::area).toList());
    }

    private static List<String> shortages(SimulationResult result) {
        List<String> areas = result.areas().stream()
                .filter(AreaSupply::isShort)
                .map(area -> Wording.shortage(area.title(), area.min(), area.available()))
                .toList();
        return areas.isEmpty()
                ? List.of("All areas together hold too few questions for " + result.items() + ".")
                : areas;
    }

    private static @Nullable String note(SimulationResult result) {
        int rated = result.bank() - result.calibrated();
        return rated == 0
                ? null
                : rated + " of the " + result.bank()
                        + " questions are not yet calibrated. Each person meets them a little"
                        + " easier or harder than their author thought, by chance, so the error shown is the honest one.";
    }

    private static SimulationPage.Ability ability(AtAbility at) {
        return new SimulationPage.Ability(
                Figures.signed("%+.1f", at.theta()),
                Figures.two(at.bias()),
                Figures.two(at.rmse()),
                Figures.two(at.meanSe()),
                Figures.percent(at.passing()));
    }

    private static SimulationPage.Area area(AreaSupply area) {
        return new SimulationPage.Area(
                area.title(),
                area.min() == area.max() ? "" + area.min() : area.min() + " to " + area.max(),
                area.available(),
                area.calibrated(),
                area.isShort()
                        ? (area.min() - area.available()) + " too few"
                        : area.available() < 5 * area.max() ? "Enough, but each will be seen often" : "Enough",
                area.isShort() ? "warn" : null);
    }
}
