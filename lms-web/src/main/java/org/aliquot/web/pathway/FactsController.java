package org.aliquot.web.pathway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.PointingLesson;
import org.aliquot.clock.ServerClock;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.FactDesk;
import org.aliquot.pathway.FactStanding;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.staff.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/facts}: facts that are to be checked again or have not been for a year, with the lessons that point at them. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class FactsController {

    private static final List<String> HEADING = List.of(
            "id",
            "kind",
            "about",
            "point",
            "text",
            "checked",
            "check by",
            "overdue",
            "mark",
            "source",
            "link",
            "lessons");

    private final FactDesk desk;
    private final Catalog catalog;
    private final ServerClock clock;
    private final Spool spool;

    FactsController(FactDesk desk, Catalog catalog, ServerClock clock, Spool spool) {
        this.desk = desk;
        this.catalog = catalog;
        this.clock = clock;
        this.spool = spool;
    }

    @GetMapping(AdminUrls.FACTS)
    ModelAndView list(FactsWanted wanted, Visit visit) {
        LocalDate today = today(visit);
        Map<String, List<PointingLesson>> lessons = catalog.pointing();
        List<FactStanding> found = found(wanted, today);
        FactsPage view = new FactsPage(
                kinds(wanted.kind()),
                List.of(
                        new Choice(
                                "",
                                "Overdue or older than a year",
                                wanted.show().isEmpty()),
                        new Choice("all", "All facts", !wanted.show().isEmpty())),
                List.of(
                        new Choice("", "Oldest check first", wanted.sort().isEmpty()),
                        new Choice("due", "Check by", wanted.sort().equals("due")),
                        new Choice("about", "What it is about", wanted.sort().equals("about"))),
                Wording.count(found.size(), "fact"),
                found.stream()
                        .map(fact ->
                                line(fact, lessons.getOrDefault(fact.named().id(), List.of()), today, visit.dates()))
                        .toList(),
                wanted.file());
        return visit.at(Place.ADMIN, "Facts to check").show("pathway/facts", view);
    }

    @GetMapping(AdminUrls.FACTS_FILE)
    void file(FactsWanted wanted, Visit visit, HttpServletResponse response) throws IOException {
        LocalDate today = today(visit);
        Map<String, List<PointingLesson>> lessons = catalog.pointing();
        List<FactStanding> found = found(wanted, today);
        Spooled all = spool.make(out -> {
            try (CsvWriter rows = new CsvWriter(out)) {
                rows.write(HEADING);
                for (FactStanding fact : found) {
                    rows.write(
                            row(fact.named(), lessons.getOrDefault(fact.named().id(), List.of()), today));
                }
            }
        });
        SentFile.made(all, "text/csv;charset=UTF-8", "facts.csv", response);
    }

    private List<FactStanding> found(FactsWanted wanted, LocalDate today) {
        return desk.all().stream()
                .filter(fact -> wanted.fits(fact, today))
                .sorted(wanted.order())
                .toList();
    }

    private LocalDate today(Visit visit) {
        return LocalDate.ofInstant(clock.now(), visit.dates().zone());
    }

    private static List<Choice> kinds(String chosen) {
        List<Choice> kinds = new ArrayList<>(List.of(new Choice("", "All kinds", chosen.isEmpty())));
        Stream.of(FactKind.values())
                .forEach(kind -> kinds.add(new Choice(
                        kind.word(), KindWords.title(kind), kind.word().equals(chosen))));
        return kinds;
    }

    private static FactsPage.Line line(FactStanding fact, List<PointingLesson> lessons, LocalDate today, Dates dates) {
        PathwayFact named = fact.named();
        return new FactsPage.Line(
                named.fact().about() + ": " + named.fact().label(),
                AdminUrls.fact(named.id()),
                KindWords.title(named.kind()),
                dates.date(named.fact().checkedOn()),
                dates.date(named.dueOn()),
                named.isDue(today),
                fact.packMoved() ? "Changed here and in the pack" : fact.mended() ? "Changed here" : "",
                named.fact().source(),
                named.fact().address(),
                lessons(lessons));
    }

    static List<FactsPage.Lesson> lessons(List<PointingLesson> lessons) {
        return lessons.stream()
                .map(lesson ->
                        new FactsPage.Lesson(lesson.title(), CourseUrls.lesson(lesson.course(), lesson.lesson())))
                .toList();
    }

    private static List<Object> row(PathwayFact named, List<PointingLesson> lessons, LocalDate today) {
        String address = named.fact().address();
        return List.of(
                named.id(),
                named.kind().word(),
                named.fact().about(),
                named.fact().label(),
                named.fact().text(),
                named.fact().checkedOn().toString(),
                named.dueOn().toString(),
                named.isDue(today) ? "yes" : "no",
                named.fact().mark().words(),
                named.fact().source(),
                address == null ? "" : address,
                String.join(
                        "; ",
                        lessons.stream()
                                .map(lesson -> lesson.course() + "/" + lesson.lesson())
                                .toList()));
    }
}
