package org.aliquot.web.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.Scope;
import org.aliquot.outcomes.OutcomeYear;
import org.aliquot.outcomes.ProgramOutcomes;
import org.aliquot.outcomes.Rate;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.outcome.PackPage.Figure;
import org.aliquot.web.outcome.PackPage.Target;
import org.aliquot.web.staff.Choice;
import org.springframework.stereotype.Component;

/** Puts the figures of a program onto their page. */
@Component
class PackPages {

    private static final Rate NOTHING = new Rate(0, 0);

    private final Catalog catalog;

    PackPages(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The first course when none is chosen; empty where there is none. */
    String course(String chosen) {
        return chosen.isEmpty() && !catalog.courses().isEmpty()
                ? catalog.courses().getFirst().slug()
                : chosen;
    }

    List<Choice> courses(String chosen) {
        return catalog.courses().stream()
                .map(course ->
                        new Choice(course.slug(), course.title(), course.slug().equals(chosen)))
                .toList();
    }

    PackPage page(ProgramOutcomes outcomes, Visit visit) {
        int missing = outcomes.unentered();
        return new PackPage(
                courses(outcomes.course()),
                outcomes.course(),
                outcomes.title(),
                visit.dates().dateTime(outcomes.asOf()),
                !Scope.of(visit.caller()).isEverything(),
                targets(outcomes),
                outcomes.years().stream().map(year -> year(outcomes, year)).toList(),
                PackWords.notes(outcomes),
                missing == 0 ? null : "Nothing has been entered yet for " + Wording.count(missing, "learner") + ".");
    }

    private static List<Target> targets(ProgramOutcomes outcomes) {
        if (outcomes.years().isEmpty()) {
            return List.of();
        }
        OptionalInt latest = outcomes.latest();
        Optional<OutcomeYear> three =
                latest.isPresent() ? Optional.of(outcomes.threeYears(latest.getAsInt())) : Optional.empty();
        return List.of(
                target("Passed the exam", three.map(all -> all.tested().certification()), OutcomeYear.CERTIFICATION),
                target("Graduated", three.map(all -> all.through().graduation()), OutcomeYear.GRADUATION),
                target("Working or studying", three.map(all -> all.placed().placement()), OutcomeYear.PLACEMENT));
    }

    private static Target target(String title, Optional<Rate> counted, int asked) {
        Rate rate = counted.orElse(NOTHING);
        return new Target(
                title,
                PackWords.percent(rate),
                rate.isEmpty() ? "Nothing to count yet" : PackWords.counts(rate),
                asked + "%",
                rate.isSmall() ? null : (Boolean) rate.reaches(asked),
                PackWords.few(rate));
    }

    private static PackPage.Year year(ProgramOutcomes outcomes, OutcomeYear year) {
        List<Rate> own = PackWords.rates(year);
        OutcomeYear together = outcomes.threeYears(year.year());
        List<Rate> three = PackWords.rates(together);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            figures.add(new Figure(
                    PackWords.HEADS.get(i),
                    PackWords.rate(own.get(i)),
                    three.get(i).isEmpty() ? "" : PackWords.rate(three.get(i))));
        }
        String scores = PackWords.scores(year.scored());
        figures.add(new Figure(PackWords.SCORES, scores.isEmpty() ? "–" : scores, PackWords.scores(together.scored())));
        return new PackPage.Year(
                "Class of " + year.year(),
                OutcomeUrls.people(Map.of("course", outcomes.course(), "year", year.year())),
                figures);
    }
}
