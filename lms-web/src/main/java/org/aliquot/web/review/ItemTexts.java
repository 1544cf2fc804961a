package org.aliquot.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.VersionLine;
import org.aliquot.draft.DraftReview;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.editor.Question;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every text of a question that is kept: the draft, what was reviewed, and each version. */
@Component
class ItemTexts {

    /** @param key its name in addresses: {@code draft}, {@code reviewed} or {@code v} and a version's number */
    record Text(String key, ComparedText about, ItemContent content) {}

    private final ItemDesk desk;
    private final ItemBank bank;
    private final ReviewDesk reviews;
    private final Accounts accounts;

    ItemTexts(ItemDesk desk, ItemBank bank, ReviewDesk reviews, Accounts accounts) {
        this.desk = desk;
        this.bank = bank;
        this.reviews = reviews;
        this.accounts = accounts;
    }

    /** Newest first; never empty. */
    List<Text> of(Question question, Dates dates) {
        List<VersionLine> versions = desk.history(question.row().id());
        Optional<DraftReview<ItemContent>> review = reviews.find(question.row().id());
        List<@Nullable AccountId> ids = new ArrayList<>();
        ids.add(question.draft().updatedBy());
        versions.forEach(version -> ids.add(version.publishedBy()));
        review.ifPresent(one -> ids.add(one.decidedBy() == null ? one.askedBy() : one.decidedBy()));
        People names = People.of(ids, accounts);
        List<Text> texts = new ArrayList<>();
        if (!question.draft().isPublished()) {
            String saved = names.name(question.draft().updatedBy()) + ", "
                    + dates.dateTime(question.draft().updatedAt());
            texts.add(new Text(
                    "draft", new ComparedText("Draft", saved), question.draft().content()));
            review.ifPresent(one -> texts.add(reviewed(one, names, dates)));
        }
        versions.forEach(version -> texts.add(new Text(
                "v" + version.number(),
                new ComparedText(
                        "Version " + version.number(),
                        names.name(version.publishedBy()) + ", " + dates.dateTime(version.publishedAt())),
                bank.version(version.id()).content())));
        return texts;
    }

    private static Text reviewed(DraftReview<ItemContent> review, People names, Dates dates) {
        Instant decidedAt = review.decidedAt();
        String title = decidedAt == null ? "As it was sent to review" : "As it was reviewed";
        String who = names.name(decidedAt == null ? review.askedBy() : review.decidedBy());
        String when = dates.dateTime(decidedAt == null ? review.askedAt() : decidedAt);
        return new Text("reviewed", new ComparedText(title, who + ", " + when), review.content());
    }
}
