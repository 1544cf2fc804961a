package org.aliquot.web.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.OptionReview;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Adjustment;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.AdjustmentRequest;
import org.aliquot.delivery.Adjustments;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.RescorePreview;
import org.aliquot.delivery.ScoreChange;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.question.Questions;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page on which scores are fixed. */
@Component
class FixViews {

    private final Adjustments adjustments;
    private final AnswerStatistics statistics;
    private final ItemBank bank;
    private final Exams exams;
    private final Accounts accounts;
    private final FixLines lines;

    FixViews(
            Adjustments adjustments,
            AnswerStatistics statistics,
            ItemBank bank,
            Exams exams,
            Accounts accounts,
            FixLines lines) {
        this.lines = lines;
        this.adjustments = adjustments;
        this.statistics = statistics;
        this.bank = bank;
        this.exams = exams;
        this.accounts = accounts;
    }

    FixPage page(ItemVersionId id, FixForm form, FieldErrors wrong, Visit visit) {
        ItemReview item = bank.review(id);
        Integer corrected = adjustments.corrected(id).map(ItemVersion::number).orElse(null);
        List<Adjustment> made = adjustments.of(id);
        AdjustmentRequest wanted = form.request(id).orElse(null);
        FieldErrors errors = wanted == null || !wrong.isEmpty()
                ? wrong
                : adjustments
                        .refusal(wanted)
                        .map(why -> new FieldErrors(Map.of("key", why)))
                        .orElse(wrong);
        return new FixPage(
                new FixPage.Question(
                        item.slug(),
                        item.number(),
                        item.stemHtml(),
                        AnalysisUrls.adjustments(item.slug(), item.number())),
                adjustments.waiting(id),
                adjustments.failed(id).stream().map(AttemptId::toString).toList(),
                made(made, item, visit),
                kinds(wanted, item, corrected),
                exams(id, form),
                options(item, form),
                corrected,
                wanted == null || errors.has("key") ? null : preview(wanted, form, item, visit),
                errors,
                Search.typed(form.reason()));
    }

    private List<FixPage.Made> made(List<Adjustment> made, ItemReview item, Visit visit) {
        Map<AccountId, String> names = accounts.names(made.stream()
                .flatMap(each -> Stream.of(each.made(), each.undone()))
                .flatMap(Stream::ofNullable)
                .map(Adjustment.Deed::by)
                .collect(Collectors.toSet()));
        List<String> standing = lines.of(made, item);
        return IntStream.range(0, made.size())
                .mapToObj(place -> made(made.get(place), standing.get(place), names, visit))
                .toList();
    }

    private FixPage.Made made(Adjustment each, String standing, Map<AccountId, String> names, Visit visit) {
        List<String> facts = new ArrayList<>(List.of(deed("Decided", each.made(), names, visit.dates())));
        Adjustment.Deed undone = each.undone();
        if (undone != null) {
            facts.add(deed("Undone", undone, names, visit.dates()));
        }
        boolean may = undone == null && adjustments.mayDecide(visit.caller(), each.exam());
        return new FixPage.Made(
                each.id(), standing, facts, undone == null, may ? AnalysisUrls.undoing(each.id()) : null);
    }

    private static String deed(String what, Adjustment.Deed deed, Map<AccountId, String> names, Dates dates) {
        return what + " by " + names.getOrDefault(deed.by(), "someone") + ", " + dates.dateTime(deed.at()) + ": "
                + deed.reason();
    }

    /** Another key is that of other options, or of the published version. */
    private static List<Choice> kinds(
            @Nullable AdjustmentRequest wanted, ItemReview item, @Nullable Integer corrected) {
        return Stream.of(AdjustmentKind.values())
                .filter(kind -> kind != AdjustmentKind.REKEY
                        || corrected != null
                        || !item.options().isEmpty())
                .map(kind -> new Choice(
                        kind.word(), FixWords.kind(kind, corrected), wanted != null && wanted.kind() == kind))
                .toList();
    }

    private List<Choice> exams(ItemVersionId id, FixForm form) {
        String chosen = Search.typed(form.exam());
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "All exams and quizzes", chosen.isEmpty())));
        List<String> keys = statistics.exams(id);
        var known = exams.exams(keys);
        keys.forEach(key -> choices.add(new Choice(
                key,
                known.containsKey(key) ? "Only " + known.get(key).spec().title() : "Only " + key,
                key.equals(chosen))));
        return choices;
    }

    private static List<FixPage.Option> options(ItemReview item, FixForm form) {
        List<FixPage.Option> options = new ArrayList<>();
        List<String> chosen = form.key() == null ? item.key() : form.key();
        for (OptionReview option : item.options()) {
            options.add(new FixPage.Option(
                    option.id(),
                    Questions.letter(options.size()),
                    option.html(),
                    option.correct(),
                    chosen.contains(option.id())));
        }
        return options;
    }

    private FixPage.Preview preview(AdjustmentRequest wanted, FixForm form, ItemReview item, Visit visit) {
        RescorePreview preview = adjustments.preview(wanted, visit.caller());
        Set<AccountId> learners =
                preview.shown().stream().map(ScoreChange::learner).collect(Collectors.toSet());
        Map<AccountId, String> names = accounts.names(learners);
        var titles = exams.exams(preview.shown().stream().map(ScoreChange::exam).collect(Collectors.toSet()));
        return new FixPage.Preview(
                FixWords.kind(wanted.kind(), wanted.version()),
                form,
                adjustments.mayDecide(visit.caller(), wanted.exam()),
                counts(preview),
                preview.shown().stream()
                        .map(change -> new FixPage.Change(
                                names.getOrDefault(change.learner(), "Someone"),
                                titles.containsKey(change.exam())
                                        ? titles.get(change.exam()).spec().title()
                                        : change.exam(),
                                ChangeWords.score(change.before()),
                                ChangeWords.score(change.after()),
                                ChangeWords.decision(change)))
                        .toList(),
                preview.yours() - preview.shown().size(),
                AnalysisUrls.file(item.slug(), item.number(), form.parameters()));
    }

    private static List<Reading> counts(RescorePreview preview) {
        String least = preview.complete() ? "" : "at least ";
        return List.of(
                new Reading("Attempts with this question", least + preview.attempts(), "Ended, in this scope."),
                new Reading("Scores that change", least + preview.changed(), ""),
                new Reading("Would pass now", least + preview.passNow(), "And did not before."),
                new Reading("Would no longer pass", least + preview.failNow(), "And did before."));
    }
}
