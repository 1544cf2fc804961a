package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.authoring.ItemComment;
import org.aliquot.authoring.ItemComments;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemFields;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.editor.EditorViews;
import org.aliquot.web.editor.FieldTitles;
import org.aliquot.web.editor.ItemDiffs;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.ReviewStandings;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the review page shows. */
@Component
class ReviewViews {

    /** What has to do with how the question is kept, not with what it says, is not commented on. */
    private static final Set<String> NOT_COMMENTED = Set.of(
            "task.type",
            "lesson",
            "objective",
            "task.shuffle",
            "task.choose",
            "task.partial",
            "enemies",
            "tags",
            "originality");

    private final ReviewStandings standings;
    private final EditorViews editor;
    private final ItemComments comments;
    private final ItemHistory deeds;
    private final ItemDesk desk;
    private final ItemBank bank;
    private final Accounts accounts;

    ReviewViews(
            ReviewStandings standings,
            EditorViews editor,
            ItemComments comments,
            ItemHistory deeds,
            ItemDesk desk,
            ItemBank bank,
            Accounts accounts) {
        this.standings = standings;
        this.editor = editor;
        this.comments = comments;
        this.deeds = deeds;
        this.desk = desk;
        this.bank = bank;
        this.accounts = accounts;
    }

    ReviewPage page(Question question, Visit visit, ReviewPage.Said said) {
        ItemContent content = question.draft().content();
        ItemVersion published = published(question);
        List<FieldDiff> differences = published == null || question.draft().isPublished()
                ? List.of()
                : ItemDiffs.of(published.content(), content);
        return new ReviewPage(
                question.row().slug(),
                question.row().begin(),
                standings.of(question, visit.caller(), visit.dates()),
                editor.side(question, question.form()),
                published == null || question.draft().isPublished() ? null : "version " + published.number(),
                differences,
                talk(question, visit.dates()),
                deeds.of(question.row().slug(), visit.dates()),
                said);
    }

    /** What was said about a question, with names and times. */
    ReviewTalk talk(Question question, Dates dates) {
        List<ItemComment> all = comments.of(question.row().id());
        ItemContent content = question.draft().content();
        People names = People.of(people(all), accounts);
        return new ReviewTalk(
                all.stream()
                        .filter(ItemComment::isOpen)
                        .map(one -> thread(one, content, names, dates))
                        .toList(),
                all.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> thread(one, content, names, dates))
                        .toList(),
                fields(content));
    }

    private @Nullable ItemVersion published(Question question) {
        return desk.history(question.row().id()).stream()
                .findFirst()
                .map(line -> bank.version(line.id()))
                .orElse(null);
    }

    private static List<@Nullable AccountId> people(List<ItemComment> comments) {
        List<@Nullable AccountId> people = new ArrayList<>();
        for (ItemComment comment : comments) {
            people.add(comment.said().author());
            people.add(comment.resolvedBy());
            comment.replies().forEach(reply -> people.add(reply.author()));
        }
        return people;
    }

    private static ReviewTalk.Thread thread(ItemComment comment, ItemContent content, People names, Dates dates) {
        return new ReviewTalk.Thread(
                comment.id(),
                comment.field() == null ? null : FieldTitles.of(comment.field(), content),
                remark(comment.said(), names, dates),
                comment.replies().stream()
                        .map(reply -> remark(reply, names, dates))
                        .toList(),
                comment.resolvedAt() == null
                        ? null
                        : names.name(comment.resolvedBy()) + ", " + dates.dateTime(comment.resolvedAt()));
    }

    private static ReviewTalk.Remark remark(ItemComment.Remark remark, People names, Dates dates) {
        return new ReviewTalk.Remark(
                names.name(remark.author()),
                dates.dateTime(remark.at()),
                remark.text().isEmpty() ? null : remark.text());
    }

    /** Fields that have something in them. */
    private static List<Choice> fields(ItemContent content) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("", "The whole question");
        ItemFields.of(content).keySet().stream()
                .filter(field -> !NOT_COMMENTED.contains(field))
                .forEach(field -> titles.put(field, FieldTitles.of(field, content)));
        return titles.entrySet().stream()
                .map(field -> new Choice(
                        field.getKey(), field.getValue(), field.getKey().isEmpty()))
                .toList();
    }
}
