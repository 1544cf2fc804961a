package org.aliquot.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.PanelView;
import org.aliquot.bank.RubricView;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.delivery.AnswerResult;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptItemView;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.PositionView;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.delivery.ReviewView;
import org.aliquot.delivery.RoomMessage;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** Attempts as the API writes them. Which fields are there at all is a rule of its own, so the larger shapes are written out. */
@Mapper(config = ApiMapping.class)
interface AttemptMapper {

    List<AttemptJson.Position> positions(List<PositionView> positions);

    List<ShownJson.Option> options(List<OptionView> options);

    List<ShownJson.Gap> gaps(List<TaskView.GapView> gaps);

    List<ShownJson.Part> parts(List<AnswerPart> parts);

    List<ShownJson.Outlined> outlined(List<OutlinedObject> outlined);

    ShownJson.Correction correction(ReviewView.Correction correction);

    ShownJson.Antigram antigram(PanelView.Antigram panel);

    ShownJson.Chart chart(PanelView.Chart chart);

    List<ShownJson.Result> run(List<PanelView.Chart.Result> run);

    ShownJson.Film film(PanelView.Film film);

    default ShownJson.Panel panel(PanelView panel) {
        return switch (panel) {
            case PanelView.Antigram antigram -> antigram(antigram);
            case PanelView.Chart chart -> chart(chart);
            case PanelView.Film film -> film(film);
        };
    }

    default AttemptJson.Attempt attempt(AttemptView view) {
        return attempt(view, null, null);
    }

    /** With what is to be read in its room: where it opens, and where it looks. */
    default AttemptJson.Attempt attempt(
            AttemptView view, @Nullable Boolean leaseLost, @Nullable List<RoomMessage> messages) {
        return new AttemptJson.Attempt(
                view.id().toString(),
                view.exam(),
                view.title(),
                view.mode().word(),
                view.form().adaptive() ? "adaptive" : "fixed",
                view.status().word(),
                view.lease(),
                view.version(),
                view.timing().startedAt(),
                view.timing().deadline(),
                view.timing().serverTime(),
                view.timing().graceSeconds(),
                view.form().length(),
                positions(view.form().positions()),
                view.form().current() == null ? null : item(view.form().current()),
                view.timing().breakSecondsLeft(),
                view.timing().breakUntil(),
                leaseLost,
                messages == null ? null : AttemptJson.Message.of(messages));
    }

    default AttemptJson.Item item(AttemptItemView view) {
        return item(
                view.position(),
                view.item().picturesFrom(AttemptPictures.of(view.attempt().toString(), view.position())),
                view.response());
    }

    default AttemptJson.Item item(int position, ItemForLearner item, @Nullable Response response) {
        TaskView task = item.task();
        return new AttemptJson.Item(
                position,
                item.type().word(),
                item.stemHtml(),
                drawings(item.exhibit(), task),
                options(task.options()),
                options(task.sources()),
                options(task.targets()),
                task.units(),
                gaps(task.gaps()),
                task.choose(),
                task.points(),
                task.words(),
                task.panel() == null ? null : panel(task.panel()),
                response == null ? null : ResponseJson.write(response));
    }

    /** Absent means false; {@code counted} says something only about late answers. */
    default AttemptJson.Saved saved(AnswerResult.Saved saved) {
        AnswerResult.Feedback feedback = saved.extras().feedback();
        AnswerResult.Standing newer = saved.superseding();
        return new AttemptJson.Saved(
                saved.position(),
                saved.lease(),
                saved.revision(),
                saved.savedAt(),
                newer == null ? null : true,
                newer == null ? null : stands(newer),
                saved.leaseLost() ? true : null,
                saved.late() ? true : null,
                saved.late() ? (Boolean) saved.counted() : null,
                saved.extras().next() == null ? null : item(saved.extras().next()),
                saved.extras().status() == null ? null : saved.extras().status().word(),
                feedback == null
                        ? null
                        : feedback(feedback.item(), feedback.credit().hundredths(), feedback.parts()),
                saved.extras().feedbackLost() ? true : null,
                saved.deadline(),
                saved.serverTime());
    }

    default AttemptJson.Review review(ReviewView view) {
        return new AttemptJson.Review(
                view.attempt().toString(),
                view.exam(),
                view.title(),
                view.questions().stream()
                        .map(question -> reviewed(view.attempt(), question))
                        .toList());
    }

    private AttemptJson.Stands stands(AnswerResult.Standing standing) {
        return new AttemptJson.Stands(
                standing.lease(),
                standing.revision(),
                standing.response() == null ? null : ResponseJson.write(standing.response()),
                standing.flagged());
    }

    default AttemptJson.Feedback feedback(ItemReview item, int creditHundredths, List<AnswerPart> parts) {
        return feedback(item, creditHundredths == 100, creditHundredths, parts);
    }

    default AttemptJson.Feedback checked(ItemReview item, boolean correct, List<AnswerPart> parts) {
        return feedback(item, correct, null, parts);
    }

    private AttemptJson.Feedback feedback(
            ItemReview item, boolean correct, @Nullable Integer creditHundredths, List<AnswerPart> parts) {
        return new AttemptJson.Feedback(
                correct,
                creditHundredths,
                item.key(),
                item.explained().rationaleHtml(),
                item.explained().takeawayHtml(),
                item.options().stream()
                        .map(option ->
                                new AttemptJson.OptionFeedback(option.id(), option.correct(), option.rationaleHtml()))
                        .toList(),
                parts(parts),
                item.explained().references(),
                item.outlined().isEmpty() ? null : outlined(item.outlined()));
    }

    private AttemptJson.ReviewedItem reviewed(AttemptId attempt, ReviewView.Question question) {
        ItemReview item = question.item().picturesFrom(AttemptPictures.of(attempt.toString(), question.position()));
        return new AttemptJson.ReviewedItem(
                question.position(),
                question.area(),
                item.type().word(),
                item.stemHtml(),
                drawings(item.exhibit(), item.task()),
                question.options().stream()
                        .flatMap(id -> item.options().stream()
                                .filter(option -> option.id().equals(id)))
                        .map(option -> new ShownJson.Option(option.id(), option.html()))
                        .toList(),
                question.response() == null ? null : ResponseJson.write(question.response()),
                question.creditHundredths(),
                question.flagged(),
                question.elapsedMs(),
                feedback(item, question.creditHundredths(), question.parts()),
                question.correction() == null ? null : correction(question.correction()),
                question.marked() == null || item.rubric() == null ? null : marked(question.marked(), item.rubric()));
    }

    private static ShownJson.Marked marked(ReviewView.Marked marked, RubricView rubric) {
        List<ShownJson.Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            RubricView.Criterion criterion = rubric.criteria().get(i);
            Integer earned = marked.waits()
                    ? null
                    : (Integer) (marked.points().isEmpty() ? 0 : marked.points().get(i));
            criteria.add(new ShownJson.Criterion(criterion.html(), criterion.points(), earned));
        }
        return new ShownJson.Marked(marked.waits(), criteria, marked.remarks(), rubric.answerHtml());
    }

    private List<AttemptJson.Drawing> drawings(@Nullable Exhibit exhibit, TaskView task) {
        return Stream.concat(Stream.ofNullable(exhibit), task.drawings().stream())
                .map(shown -> new AttemptJson.Drawing(shown.title(), shown.description(), shown.svg()))
                .toList();
    }
}
