package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.assembly.Assembled.Obstacle;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.statistics.Forms;
import org.aliquot.statistics.FormsRequest;
import org.aliquot.statistics.FormsResult;
import org.aliquot.statistics.FormsResult.Count;
import org.aliquot.statistics.FormsResult.Form;
import org.aliquot.statistics.FormsView;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Wording;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the pages of forms. */
@Component
class FormsPages {

    private final Forms forms;
    private final Exams exams;

    private final FormSheets sheets;

    FormsPages(Forms forms, Exams exams, FormSheets sheets) {
        this.sheets = sheets;
        this.forms = forms;
        this.exams = exams;
    }

    FormsHome home(String key, FormsForm typed, FieldErrors errors, Dates dates) {
        ExamSpec spec = exams.exam(key).orElseThrow(PageNotFound::new).spec();
        List<FormsView> all = forms.of(key);
        String inUse = all.stream()
                .filter(FormsView::inUse)
                .findFirst()
                .map(view -> Wording.count(view.request().forms(), "form") + " in use, assembled "
                        + dates.dateTime(view.job().requestedAt()))
                .orElse(null);
        return new FormsHome(
                key,
                spec.title(),
                Wording.count(spec.form().items(), "question"),
                spec.isDrawn() && spec.form().delivery() != Delivery.ADAPTIVE,
                inUse,
                typed,
                errors,
                all.stream().map(view -> line(view, dates)).toList());
    }

    FormsPage page(UUID id, @Nullable String refusal, Dates dates) {
        FormsView view = forms.find(id).orElseThrow(PageNotFound::new);
        String key = String.valueOf(view.job().subject());
        FormsResult result = view.result();
        List<Form> found = result == null ? List.of() : result.forms();
        Map<String, String> titles = result == null
                ? Map.of()
                : result.areas().stream().collect(Collectors.toMap(FormsResult.Named::code, FormsResult.Named::title));
        Optional<ExamVersion> exam = exams.exam(key);
        List<FormsPage.Sheet> questions = found.isEmpty()
                ? List.of()
                : exam.map(of -> sheets.of(of, view.request(), found)).orElse(List.of());
        FormsRequest.Swap swap = view.request().swap();
        return new FormsPage(
                id,
                key,
                exam.map(of -> of.spec().title()).orElse(key),
                dates.dateTime(view.job().requestedAt()),
                wish(view.request()),
                JobWords.progress(view.job(), StatisticsUrls.forms(id)),
                result == null ? List.of() : obstacles(result, titles),
                names(found.size()),
                new FormsPage.Tables(
                        figures(found),
                        counts(found, Form::areas, code -> titles.getOrDefault(code, code)),
                        counts(found, Form::levels, FormsPages::level),
                        shared(result)),
                questions,
                swap == null || questions.isEmpty()
                        ? null
                        : exam.map(of -> sheets.swapped(of, swap, questions)).orElse(null),
                new FormsPage.Adoption(!found.isEmpty() && !view.inUse(), view.inUse(), refusal));
    }

    private static StatisticsHome.Line line(FormsView view, Dates dates) {
        FormsResult result = view.result();
        String came = result == null
                ? view.job().failure() == null ? view.job().step() : view.job().failure()
                : result.forms().isEmpty()
                        ? "No such forms: see what stands in the way"
                        : Wording.count(result.forms().size(), "form") + (view.inUse() ? ", in use" : "");
        return new StatisticsHome.Line(
                wish(view.request()),
                StatisticsUrls.forms(view.job().id()),
                dates.dateTime(view.job().requestedAt()),
                JobWords.state(view.job().state()),
                JobWords.tone(view.job().state()),
                came);
    }

    private static String wish(FormsRequest request) {
        return Wording.count(request.forms(), "form") + ", mean difficulty "
                + Figures.signed("%.2f", request.meanDifficulty()) + " ± " + Figures.two(request.tolerance())
                + ", up to " + request.overlap() + " shared"
                + (request.pilots() == 0 ? "" : ", " + request.pilots() + " tried out")
                + kept(request);
    }

    private static String kept(FormsRequest request) {
        int kept = request.kept().stream().mapToInt(List::size).sum();
        return (kept == 0 ? "" : ", " + Wording.count(kept, "question") + " kept")
                + (request.out().isEmpty()
                        ? ""
                        : ", " + Wording.count(request.out().size(), "question") + " left out");
    }

    private static List<String> obstacles(FormsResult result, Map<String, String> titles) {
        return result.obstacles().stream()
                .map(obstacle -> sentence(obstacle, titles))
                .toList();
    }

    private static String sentence(Obstacle obstacle, Map<String, String> titles) {
        String code = obstacle.code();
        return switch (obstacle.demand()) {
            case AREA ->
                obstacle.needed() == 0
                        ? "The area counts cannot be kept together with the rest: without them there are forms."
                        : Wording.shortage(
                                code == null ? "All areas together" : titles.getOrDefault(code, code),
                                obstacle.needed(),
                                obstacle.available());
            case LEVEL ->
                code == null
                        ? "The shares of levels stand in the way: with wider shares there are forms."
                        : Wording.shortage("“" + level(code) + "”", obstacle.needed(), obstacle.available());
            case DIFFICULTY ->
                "The mean difficulty stands in the way: with another mean or a wider tolerance there are forms.";
            case OVERLAP ->
                "Too few questions for so many forms: with more shared questions, or fewer forms, there are some.";
            case ENEMIES -> "Too many questions exclude each other: without that there would be forms.";
            case TOGETHER -> "The demands exclude each other. Ask for fewer forms or wider shares.";
            case TIME ->
                "The search took too long and was ended before it found forms. Try again when the server has less to do, or ask for wider shares.";
        };
    }

    private static List<String> names(int forms) {
        List<String> names = new ArrayList<>();
        for (int form = 0; form < forms; form++) {
            names.add("Form " + (char) ('A' + form));
        }
        return names;
    }

    private static List<FormsPage.Row> figures(List<Form> forms) {
        return List.of(
                row("Questions", forms, form -> "" + form.questions().size()),
                row("Tried out, not scored", forms, form -> "" + form.pilots().size()),
                row("Mean difficulty", forms, form -> Figures.two(form.mean())),
                row("Spread of difficulty", forms, form -> Figures.two(form.spread())),
                row("Standard error at the pass point", forms, form -> Figures.two(form.error())));
    }

    private static FormsPage.Row row(String title, List<Form> forms, Function<Form, String> cell) {
        return new FormsPage.Row(title, "", forms.stream().map(cell).toList());
    }

    private static List<FormsPage.Row> counts(
            List<Form> forms, Function<Form, List<Count>> counts, Function<String, String> title) {
        List<FormsPage.Row> rows = new ArrayList<>();
        int kinds = forms.isEmpty() ? 0 : counts.apply(forms.getFirst()).size();
        for (int i = 0; i < kinds; i++) {
            int kind = i;
            Count first = counts.apply(forms.getFirst()).get(kind);
            rows.add(new FormsPage.Row(
                    title.apply(first.code()),
                    first.min() == first.max() ? "" + first.min() : first.min() + " to " + first.max(),
                    forms.stream()
                            .map(form -> "" + counts.apply(form).get(kind).count())
                            .toList()));
        }
        return rows;
    }

    private static List<FormsPage.Row> shared(@Nullable FormsResult result) {
        List<FormsPage.Row> rows = new ArrayList<>();
        if (result != null && result.forms().size() > 1) {
            List<String> names = names(result.forms().size());
            for (int form = 0; form < names.size(); form++) {
                List<String> cells = new ArrayList<>();
                for (int other = 0; other < names.size(); other++) {
                    cells.add(
                            form == other ? "–" : "" + result.shared().get(form).get(other));
                }
                rows.add(new FormsPage.Row(names.get(form), "", cells));
            }
        }
        return rows;
    }

    private static String level(String word) {
        return switch (word) {
            case "recall" -> "Recall";
            case "application" -> "Apply";
            case "analysis" -> "Analyze";
            default -> word;
        };
    }
}
