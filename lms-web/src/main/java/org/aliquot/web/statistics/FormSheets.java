package org.aliquot.web.statistics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.examplan.Area;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.FormsRequest;
import org.aliquot.statistics.FormsResult;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.Setting;
import org.aliquot.statistics.Tally;
import org.aliquot.web.Wording;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.words.LevelWords;
import org.springframework.stereotype.Component;

/** The questions of assembled forms, with what is known of each. */
@Component
class FormSheets {

    private static final String OTHER = "Other";

    private final ItemBank bank;
    private final AnswerStatistics statistics;

    FormSheets(ItemBank bank, AnswerStatistics statistics) {
        this.bank = bank;
        this.statistics = statistics;
    }

    /** All forms at once, so that no form costs a statement of its own. */
    List<FormsPage.Sheet> of(ExamVersion exam, FormsRequest asked, List<FormsResult.Form> forms) {
        List<ItemVersionId> ids = forms.stream()
                .flatMap(form -> form.questions().stream())
                .distinct()
                .map(ItemVersionId::new)
                .toList();
        Known known = new Known(
                bank.versions(ids).stream().collect(Collectors.toMap(ItemVersion::id, Function.identity())),
                statistics.tallies(ids),
                difficulties(exam),
                areas(exam));
        List<FormsPage.Sheet> sheets = new ArrayList<>();
        FormsRequest.Swap swap = asked.swap();
        for (FormsResult.Form form : forms) {
            int number = sheets.size();
            List<String> ticked = ofForm(swap == null ? asked.kept() : swap.ticked(), number);
            List<String> before = swap == null ? null : ofForm(asked.kept(), number);
            sheets.add(new FormsPage.Sheet(
                    "Form " + (char) ('A' + number),
                    form.questions().stream()
                            .map(id -> requireNonNull(known.versions().get(new ItemVersionId(id))))
                            .map(version -> question(
                                    number,
                                    version,
                                    ticked.contains(version.slug()),
                                    before != null && !before.contains(version.slug()),
                                    known))
                            .sorted(Comparator.comparing(FormsPage.Question::area)
                                    .thenComparing(FormsPage.Question::code))
                            .toList()));
        }
        return sheets;
    }

    private record Known(
            Map<ItemVersionId, ItemVersion> versions,
            Map<ItemVersionId, Map<Setting, Tally>> tallies,
            Map<String, Double> difficulties,
            Map<String, String> areaOfTopic) {}

    private FormsPage.Question question(int form, ItemVersion version, boolean ticked, boolean isNew, Known known) {
        Double b = known.difficulties().get(version.slug());
        return new FormsPage.Question(
                form + ":" + version.slug(),
                version.slug(),
                Excerpt.of(version.content().texts().stem()),
                QuestionUrls.item(version.slug()),
                known.areaOfTopic().getOrDefault(version.content().placement().topic(), OTHER),
                LevelWords.of(version.content().placement().level()),
                b == null ? "retired" : Figures.signed("%.2f", b),
                answers(Optional.ofNullable(known.tallies().get(version.id()))
                        .map(settings -> settings.get(Setting.EXAM))
                        .orElse(Tally.NONE)),
                ticked,
                isNew);
    }

    private static List<String> ofForm(List<List<String>> byForm, int number) {
        return number < byForm.size() ? byForm.get(number) : List.of();
    }

    /** What went, and what came in its place. */
    FormsPage.Swapped swapped(ExamVersion exam, FormsRequest.Swap swap, List<FormsPage.Sheet> sheets) {
        String code = swap.code();
        Map<String, String> areas = areas(exam);
        FormsPage.Named gone = bank.current(List.of(code)).stream()
                .findFirst()
                .map(version -> new FormsPage.Named(
                        Excerpt.of(version.content().texts().stem()),
                        code + ", "
                                + areas.getOrDefault(
                                        version.content().placement().topic(), OTHER),
                        QuestionUrls.item(code)))
                .orElse(new FormsPage.Named(code, "retired", QuestionUrls.item(code)));
        return new FormsPage.Swapped(
                gone,
                sheets.stream()
                        .flatMap(sheet -> sheet.questions().stream()
                                .filter(FormsPage.Question::isNew)
                                .map(one -> new FormsPage.Named(
                                        one.begin(),
                                        one.code() + ", " + one.area() + ", in " + sheet.name(),
                                        "#" + one.row())))
                        .toList());
    }

    private String answers(Tally tally) {
        if (tally.answers().counts().isEmpty()) {
            return "no answers yet";
        }
        ItemFigures figures = statistics.figures(Setting.EXAM, tally);
        Double right = figures.right().value();
        return (right == null ? "" : Math.round(100 * right) + "% of ") + Wording.count(figures.answers(), "answer");
    }

    private Map<String, Double> difficulties(ExamVersion exam) {
        return exam.spec().isDrawn()
                ? bank.pool(exam.plan().areaOfTopic().keySet()).stream()
                        .collect(Collectors.toMap(
                                PoolItem::slug, item -> item.difficulty().b()))
                : Map.of();
    }

    private static Map<String, String> areas(ExamVersion exam) {
        Map<String, String> areas = new HashMap<>();
        for (Area area : exam.areas()) {
            area.topics().forEach(topic -> areas.put(topic, area.title()));
        }
        return areas;
    }
}
