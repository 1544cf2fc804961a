package org.aliquot.web.cohort;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.reports.FileKind;
import org.aliquot.standing.ClassMember;
import org.aliquot.standing.ClassReadiness;
import org.aliquot.standing.Standing;
import org.aliquot.web.Dates;
import org.aliquot.web.RuleScale;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.today.Standings;
import org.jspecify.annotations.Nullable;

/** Puts everybody in a class into the lines of its page. */
record ReadinessTables(UUID cohort, ClassReadiness readiness, ReadinessWanted wanted, Dates dates) {

    private static final RuleScale.Ends PERCENT = new RuleScale.Ends(0, 100, 10);

    ReadinessTable table() {
        List<ClassMember> found = wanted.of(readiness.members());
        int from = Math.min((wanted.number() - 1) * ReadinessWanted.PAGE, found.size());
        int to = Math.min(from + ReadinessWanted.PAGE, found.size());
        return new ReadinessTable(
                wanted.search(),
                ReadinessWanted.SHOWN.entrySet().stream()
                        .map(each -> new Choice(
                                each.getKey(), each.getValue(), each.getKey().equals(wanted.chosen())))
                        .toList(),
                List.of(view("Readiness", "", !wanted.byArea()), view("Areas", "areas", wanted.byArea())),
                wanted.byArea(),
                spread(),
                heads(),
                areas().stream().map(TargetArea::title).toList(),
                middle(),
                found.subList(from, to).stream().map(this::line).toList(),
                paging(found.size(), from, to),
                new ReadinessTable.Files(file(FileKind.CSV), file(FileKind.XLSX)));
    }

    private List<ReadinessTable.Bar> spread() {
        Stream<ReadinessTable.Bar> bands = ReadinessBand.ALL.stream()
                .map(band -> bar(
                        band.word(),
                        band.title(),
                        readiness.learning().stream().filter(band::holds).count()));
        long early = readiness.learning().size() - readiness.known();
        return readiness.known() == 0
                ? List.of()
                : Stream.concat(bands, Stream.of(bar("early", ReadinessWanted.EARLY, early)))
                        .toList();
    }

    private ReadinessTable.Bar bar(String word, String title, long learners) {
        return new ReadinessTable.Bar(
                title,
                Wording.count(learners, "learner"),
                Math.ceilDiv(100 * learners, readiness.learning().size()),
                url(Map.of("show", word, "q", "")));
    }

    private List<ReadinessTable.Cell> middle() {
        List<ReadinessTable.Cell> cells =
                readiness.areas().stream().map(ReadinessTable.Cell::of).toList();
        return cells.stream().allMatch(cell -> cell.level() == null) ? List.of() : cells;
    }

    private List<TargetArea> areas() {
        return readiness.target() == null ? List.of() : readiness.target().areas();
    }

    private ReadinessTable.View view(String title, String word, boolean current) {
        return new ReadinessTable.View(title, url(Map.of("view", word)), current);
    }

    private String url(Map<String, String> changes) {
        return url(changes, "all-title");
    }

    private String url(Map<String, String> changes, String place) {
        return wanted.url(CohortUrls.standing(cohort), changes) + "#" + place;
    }

    private String file(FileKind kind) {
        return wanted.url(CohortUrls.readinessFile(cohort), Map.of("format", kind.word()));
    }

    private List<ReadinessTable.Head> heads() {
        return List.of(
                head("Learner", "name", false),
                head("Readiness, 0 to 100%", "readiness", false),
                head("Answers", "answers", true),
                head("Last here", "here", false));
    }

    private ReadinessTable.Head head(String title, String column, boolean number) {
        boolean current = column.equals(wanted.column());
        boolean up = current ? wanted.isDown() : column.equals("name");
        String id = "by-" + column;
        return new ReadinessTable.Head(
                id,
                title,
                url(Map.of("sort", up ? column : "-" + column), id),
                current ? (wanted.isDown() ? "descending" : "ascending") : "none",
                number);
    }

    private ReadinessTable.Line line(ClassMember member) {
        Standing.Chance chance = member.chance();
        Standing standing = member.standing();
        return new ReadinessTable.Line(
                member.row().name(),
                LearnerUrls.learner(member.row().person()),
                chance == null ? null : scale(chance),
                chance != null
                        ? Standings.percent(chance.value()) + "%"
                        : standing == null ? "Not counted yet" : "Not enough answers yet",
                chance == null ? "" : Standings.range(chance.low(), chance.high()),
                "" + member.answers(),
                member.row().lastActivity() == null
                        ? "never"
                        : dates.date(member.row().lastActivity()),
                areas().stream().map(area -> cell(area, standing)).toList());
    }

    static RuleScale scale(Standing.Chance chance) {
        long low = Standings.percent(chance.low());
        long value = Standings.percent(chance.value());
        long high = Standings.percent(chance.high());
        return new RuleScale(
                PERCENT,
                new RuleScale.Interval(low, value, high),
                null,
                "Chance to pass: %d percent, likely between %d and %d percent".formatted(value, low, high));
    }

    private ReadinessTable.Cell cell(TargetArea area, @Nullable Standing standing) {
        boolean same = standing != null
                && readiness.target() != null
                && standing.target().equals(readiness.target().key());
        Standing.Area known =
                standing == null || !same ? null : standing.areas().get(area.code());
        return new ReadinessTable.Cell(
                area.title(),
                known == null ? "–" : !known.isTelling() ? "too early" : "" + ReadinessTable.Cell.points(known.theta()),
                known == null || !known.isTelling() ? null : ReadinessTable.Cell.level(known.theta()),
                known != null && known.leansBelow(),
                "");
    }

    private Paging paging(int all, int from, int to) {
        return new Paging(
                all == 0
                        ? "No one matches."
                        : from == 0 && to == all
                                ? Wording.count(all, "learner")
                                : (from + 1) + " to " + to + " of " + Wording.count(all, "learner"),
                from == 0 ? null : url(Map.of()),
                to == all ? null : url(Map.of("page", "" + (wanted.number() + 1))));
    }
}
