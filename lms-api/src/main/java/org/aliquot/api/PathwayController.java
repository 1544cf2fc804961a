package org.aliquot.api;

import java.time.LocalDate;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.Facts;
import org.aliquot.prose.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Facts about routes, exams, upkeep, licenses and pay: information with its source, never a verdict on a person. */
@RestController
@Audience(Audience.Who.ANYONE)
class PathwayController {

    record FactList(List<FactJson> items, @Nullable String next) {}

    /**
     * One fact.
     *
     * @param text Markdown
     * @param address where the source is; null where no stable page is known
     * @param vintage the time it speaks of; null when that is the day it was checked
     * @param checkBy the day by which it is to be checked again; from then on it may have changed
     */
    record FactJson(
            String id,
            FactKind kind,
            String about,
            String label,
            String text,
            Fact.Mark mark,
            String source,
            @Nullable String address,
            @Nullable String vintage,
            LocalDate checkedOn,
            LocalDate checkBy) {}

    private final Facts facts;

    PathwayController(Facts facts) {
        this.facts = facts;
    }

    /** All of them, or those of one kind. There are so few that they come at once. */
    @GetMapping(path = "/api/v1/pathway", produces = "application/json")
    FactList facts(@RequestParam(required = false) @Nullable String kind) {
        return new FactList(
                facts.all().stream()
                        .filter(fact -> kind == null || fact.kind().word().equals(kind))
                        .map(PathwayController::json)
                        .toList(),
                null);
    }

    private static FactJson json(PathwayFact named) {
        Fact fact = named.fact();
        return new FactJson(
                named.id(),
                named.kind(),
                fact.about(),
                fact.label(),
                fact.text(),
                fact.mark(),
                fact.source(),
                fact.address(),
                fact.vintage(),
                fact.checkedOn(),
                named.dueOn());
    }
}
