package org.aliquot.interchange.bank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.OwnRules;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionGap;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.media.PictureLinks;
import org.aliquot.interchange.text.Ids;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemTags;
import org.aliquot.question.LabelledText;
import org.aliquot.question.LaboratoryTask;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.question.WrittenTask;
import org.jspecify.annotations.Nullable;

/** A question of our bank as a neutral one. */
public final class FromBank {

    private static final BigDecimal FULL = BigDecimal.ONE;
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private final QuestionDraft draft;
    private @Nullable Task laboratory;

    private FromBank(QuestionDraft draft) {
        this.draft = draft;
    }

    /** {@code links} gives a relative link for the name of a picture in the texts, or the name again. */
    public static Question question(String id, ItemContent content, ExamAreas areas, UnaryOperator<String> links) {
        QuestionType type = QuestionType.of(content.type().word()).orElseThrow();
        QuestionDraft draft = new QuestionDraft(type)
                .id(id)
                .stem(content.texts().stem())
                .feedback(content.texts().rationale())
                .place(place(content, areas.of(content.placement().topic())));
        FromBank from = new FromBank(draft);
        from.task(content.task());
        return LinkedMedia.texts(draft.own(from.own(content)).question(), text -> linked(text, links));
    }

    /** A category stays among the tags where an exam has an area for the question. */
    private static QuestionPlace place(ItemContent content, @Nullable String area) {
        return new QuestionPlace(
                area == null ? ItemTags.category(content.tags()).orElse(null) : area,
                content.placement().topic(),
                content.placement().level().word(),
                area == null ? ItemTags.withoutCategory(content.tags()) : content.tags());
    }

    private static String linked(String text, UnaryOperator<String> links) {
        return PictureLinks.each(
                text,
                (words, name) -> PictureLinks.picture(words, PictureLinks.isName(name) ? links.apply(name) : name));
    }

    private PackFields own(ItemContent content) {
        return new PackFields(
                content.placement().lesson(),
                content.placement().objective(),
                new ItemContent.Judgment(
                        content.judgment().difficulty(), content.judgment().difficultyReason()),
                content.texts().exhibit(),
                content.texts().takeaway(),
                content.texts().link(),
                content.references(),
                content.enemies(),
                content.originality(),
                content.family(),
                content.part(),
                laboratory);
    }

    private void task(Task asked) {
        switch (asked) {
            case SingleTask task -> options(task.options(), false, QuestionSettings.USUAL.shuffled(task.shuffle()));
            case TrueFalseTask task -> options(task.options(), false, QuestionSettings.USUAL.shuffled(false));
            case MultipleTask task ->
                options(
                        task.options(),
                        task.partial(),
                        QuestionSettings.USUAL
                                .shuffled(task.shuffle())
                                .partly(task.partial())
                                .choosing(task.choose()));
            case OrderingTask task -> ordering(task);
            case MatchingTask task -> matching(task);
            case NumericTask task -> numeric(task);
            case TextTask task -> {
                task.accepted().forEach(term -> draft.answer(QuestionAnswer.words(term, FULL, "")));
                draft.settings(QuestionSettings.USUAL.withCapitals(task.capitalsMatter()));
            }
            case ClozeTask task -> {
                draft.gaps(task.gaps().stream().map(FromBank::gap).toList());
                draft.settings(QuestionSettings.USUAL.partly(task.partial()));
            }
            case HotspotTask task -> hotspot(task);
            case LaboratoryTask task -> laboratory = task;
            case WrittenTask task -> laboratory = task;
            case RuledTask task -> {
                task(task.shown());
                draft.rules(new OwnRules("qti21", task.qti()));
            }
        }
    }

    /** Where a part earns a part, each wrong choice takes away what a right one earns. */
    private void options(List<OptionContent> options, boolean penalty, QuestionSettings settings) {
        long right = options.stream().filter(OptionContent::correct).count();
        BigDecimal share = right == 0 ? NONE : FULL.divide(BigDecimal.valueOf(right), MathContext.DECIMAL64);
        for (OptionContent option : options) {
            draft.option(new QuestionOption(
                    option.id(),
                    option.text(),
                    option.correct() ? share : penalty ? share.negate() : NONE,
                    option.rationale(),
                    option.misconception(),
                    null));
        }
        draft.settings(settings);
    }

    private void ordering(OrderingTask task) {
        task.steps().forEach(step -> draft.option(new QuestionOption(step.id(), step.text(), NONE, "")));
        draft.order(task.shuffled()).settings(QuestionSettings.USUAL.partly(task.partial()));
    }

    private void matching(MatchingTask task) {
        Map<String, String> unused = new LinkedHashMap<>();
        task.targets().forEach(target -> unused.put(target.id(), target.text()));
        Map<String, String> texts = Map.copyOf(unused);
        List<QuestionPair> pairs = new ArrayList<>();
        for (MatchingTask.Source source : task.sources()) {
            String right = texts.getOrDefault(source.target(), "");
            pairs.add(new QuestionPair(source.text(), right, source.rationale(), source.id(), source.target()));
            unused.remove(source.target());
        }
        unused.forEach((id, text) -> pairs.add(new QuestionPair("", text, "", "", id)));
        draft.pairs(pairs)
                .order(task.targets().stream().map(LabelledText::id).toList())
                .settings(QuestionSettings.USUAL.partly(task.partial()));
    }

    private void numeric(NumericTask task) {
        String unit = task.units().stream()
                .filter(of -> of.factor().equals("1"))
                .map(NumericTask.Unit::unit)
                .findFirst()
                .orElse("");
        draft.answer(new QuestionAnswer(task.value(), true, task.tolerance(), unit, FULL, ""))
                .settings(new QuestionSettings(
                        true,
                        task.partial(),
                        null,
                        false,
                        task.figures(),
                        task.units().stream()
                                .map(of -> new QuestionSettings.Unit(of.unit(), of.factor()))
                                .toList()));
    }

    private static QuestionGap gap(ClozeTask.Gap gap) {
        List<QuestionOption> options = new ArrayList<>();
        for (String choice : gap.choices()) {
            options.add(new QuestionOption(
                    Ids.letter(options.size()), choice, gap.accepted().contains(choice) ? FULL : NONE, ""));
        }
        String tolerance = gap.tolerance();
        List<QuestionAnswer> answers = gap.accepted().stream()
                .map(term -> tolerance == null
                        ? QuestionAnswer.words(term, FULL, "")
                        : QuestionAnswer.number(term, tolerance, FULL, ""))
                .toList();
        return new QuestionGap(gap.id(), options, options.isEmpty() ? answers : List.of());
    }

    private void hotspot(HotspotTask task) {
        BigDecimal share =
                task.targets() == 0 ? NONE : FULL.divide(BigDecimal.valueOf(task.targets()), MathContext.DECIMAL64);
        for (HotspotTask.Place place : task.places()) {
            draft.option(new QuestionOption(
                    place.id(), place.text(), place.target() ? share : NONE, "", null, place.shape()));
        }
        draft.settings(QuestionSettings.USUAL.partly(task.partial()));
    }
}
