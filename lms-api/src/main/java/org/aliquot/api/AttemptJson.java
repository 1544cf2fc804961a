package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.PanelView;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.delivery.AnswerResult;
import org.aliquot.delivery.AttemptItemView;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.PositionView;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.delivery.ReviewView;
import org.aliquot.engine.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shapes of attempts in the API. A question has no field for a key; feedback and review are shapes of their own. */
final class AttemptJson {

    record Attempt(
            String id,
            String exam,
            String title,
            String mode,
            String delivery,
            String status,
            int lease,
            int version,
            Instant startedAt,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Instant deadline,

            Instant serverTime,
            int graceSeconds,
            int length,
            List<PositionView> positions,
            @Nullable Item current,
            int breakSecondsLeft,
            @Nullable Instant breakUntil,
            @Nullable Boolean leaseLost) {}

    record Drawing(String title, String description, String svg) {}

    record Item(
            int position,
            String type,
            String stemHtml,
            List<Drawing> exhibits,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionView> options,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionView> sources,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionView> targets,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> units,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskView.GapView> gaps,
            @Nullable Integer choose,
            @Nullable Integer points,
            @Nullable PanelView panel,
            @Nullable JsonNode response) {}

    record ItemList(List<Item> items, @Nullable String next) {}

    record Saved(
            int position,
            int lease,
            int revision,
            Instant savedAt,
            @Nullable Boolean superseded,
            @Nullable Stands stands,
            @Nullable Boolean leaseLost,
            @Nullable Boolean late,
            @Nullable Boolean counted,
            @Nullable Item next,
            @Nullable String status,
            @Nullable Feedback feedback,
            @Nullable Boolean feedbackLost,
            @Nullable Instant deadline,
            Instant serverTime) {}

    record Stands(int lease, int revision, @Nullable JsonNode response, boolean flagged) {}

    /** What is right and why; {@code creditHundredths} says how much of the point was earned, not there for lesson checks. */
    record Feedback(
            boolean correct,
            @Nullable Integer creditHundredths,
            List<String> key,
            String rationaleHtml,
            @Nullable String takeawayHtml,
            List<OptionFeedback> options,
            List<AnswerPart> parts,
            List<String> references) {}

    record OptionFeedback(String id, boolean correct, String rationaleHtml) {}

    record Review(String attempt, String exam, String title, List<ReviewedItem> items) {}

    record ReviewedItem(
            int position,
            @Nullable String area,
            String type,
            String stemHtml,
            List<Drawing> exhibits,
            List<OptionView> options,
            @Nullable JsonNode response,
            int creditHundredths,
            boolean flagged,
            @Nullable Long elapsedMs,
            Feedback feedback,
            ReviewView.@Nullable Correction correction) {}

    private AttemptJson() {}

    static Attempt attempt(AttemptView view, @Nullable Boolean leaseLost) {
        return new Attempt(
                view.id().toString(),
                view.exam(),
                view.title(),
                view.mode().word(),
                view.adaptive() ? "adaptive" : "fixed",
                view.status().word(),
                view.lease(),
                view.version(),
                view.startedAt(),
                view.deadline(),
                view.serverTime(),
                view.graceSeconds(),
                view.length(),
                view.positions(),
                view.current() == null ? null : item(view.current()),
                view.breakSecondsLeft(),
                view.breakUntil(),
                leaseLost);
    }

    static Item item(AttemptItemView view) {
        return item(view.position(), view.item(), view.response());
    }

    static Item item(int position, ItemForLearner item, @Nullable Response response) {
        TaskView task = item.task();
        return new Item(
                position,
                item.type().word(),
                item.stemHtml(),
                drawings(item.exhibit(), task),
                task.options(),
                task.sources(),
                task.targets(),
                task.units(),
                task.gaps(),
                task.choose(),
                task.points(),
                task.panel(),
                response == null ? null : ResponseJson.write(response));
    }

    /** Absent means false; {@code counted} says something only about late answers. */
    static Saved saved(AnswerResult.Saved saved) {
        AnswerResult.Feedback feedback = saved.feedback();
        AnswerResult.Standing newer = saved.superseding();
        return new Saved(
                saved.position(),
                saved.lease(),
                saved.revision(),
                saved.savedAt(),
                newer == null ? null : true,
                newer == null ? null : stands(newer),
                saved.leaseLost() ? true : null,
                saved.late() ? true : null,
                saved.late() ? (Boolean) saved.counted() : null,
                saved.next() == null ? null : item(saved.next()),
                saved.status() == null ? null : saved.status().word(),
                feedback == null
                        ? null
                        : feedback(feedback.item(), feedback.credit().hundredths(), feedback.parts()),
                saved.feedbackLost() ? true : null,
                saved.deadline(),
                saved.serverTime());
    }

    static Review review(ReviewView view) {
        return new Review(
                view.attempt().toString(),
                view.exam(),
                view.title(),
                view.questions().stream().map(AttemptJson::reviewed).toList());
    }

    private static Stands stands(AnswerResult.Standing standing) {
        return new Stands(
                standing.lease(),
                standing.revision(),
                standing.response() == null ? null : ResponseJson.write(standing.response()),
                standing.flagged());
    }

    static Feedback feedback(ItemReview item, int creditHundredths, List<AnswerPart> parts) {
        return feedback(item, creditHundredths == 100, creditHundredths, parts);
    }

    static Feedback checked(ItemReview item, boolean correct) {
        return feedback(item, correct, null, List.of());
    }

    private static Feedback feedback(
            ItemReview item, boolean correct, @Nullable Integer creditHundredths, List<AnswerPart> parts) {
        return new Feedback(
                correct,
                creditHundredths,
                item.key(),
                item.rationaleHtml(),
                item.takeawayHtml(),
                item.options().stream()
                        .map(option -> new OptionFeedback(option.id(), option.correct(), option.rationaleHtml()))
                        .toList(),
                parts,
                item.references());
    }

    private static ReviewedItem reviewed(ReviewView.Question question) {
        ItemReview item = question.item();
        return new ReviewedItem(
                question.position(),
                question.area(),
                item.type().word(),
                item.stemHtml(),
                drawings(item.exhibit(), item.task()),
                question.options().stream()
                        .flatMap(id -> item.options().stream()
                                .filter(option -> option.id().equals(id)))
                        .map(option -> new OptionView(option.id(), option.html()))
                        .toList(),
                question.response() == null ? null : ResponseJson.write(question.response()),
                question.creditHundredths(),
                question.flagged(),
                question.elapsedMs(),
                feedback(item, question.creditHundredths(), question.parts()),
                question.correction());
    }

    private static List<Drawing> drawings(@Nullable Exhibit exhibit, TaskView task) {
        return Stream.concat(Stream.ofNullable(exhibit), task.drawings().stream())
                .map(shown -> new Drawing(shown.title(), shown.description(), shown.svg()))
                .toList();
    }
}
