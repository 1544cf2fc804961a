package org.aliquot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.draft.Comment;
import org.aliquot.draft.DraftReview;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewQueue;
import org.aliquot.draft.ReviewResult;
import org.aliquot.draft.ReviewState;
import org.aliquot.people.AccountId;
import org.aliquot.people.Erasure;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a colleague approved is exactly what is published. */
class ReviewDeskIT extends PlatformTest {

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private ItemComments comments;

    @Autowired
    private FourEyes eyes;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Erasure erasure;

    private Person dana;
    private Person priya;
    private AccountId author;
    private AccountId reviewer;
    private ItemId item;

    @BeforeEach
    void aDraft() {
        dana = person(Role.INSTRUCTOR);
        priya = person(Role.INSTRUCTOR);
        author = dana.id();
        reviewer = priya.id();
        item = desk.create(Written.item("Which?"), Purpose.EXAM, author).itemId();
    }

    @AfterEach
    void twoEyesDo() {
        eyes.askFor(false, author);
    }

    @Test
    void isPublishedOnceAColleagueApproved() {
        eyes.askFor(true, author);
        assertThat(desk.publish(item, 1, author)).isInstanceOf(PublishResult.NotApproved.class);
        assertDone(reviews.ask(item, 1, reviewer, author));
        assertThat(desk.publish(item, 1, author)).isInstanceOf(PublishResult.NotApproved.class);
        assertDone(reviews.decide(item, new ReviewDecision(1, true, ""), reviewer));

        assertThat(desk.publish(item, 1, author)).isInstanceOf(PublishResult.Published.class);
        assertThat(reviews.find(item)).isEmpty();
        assertThat(deeds()).containsExactly("item.published", "item.approved", "item.review-asked", "item.created");
    }

    @Test
    void anyChangeDropsTheApproval() {
        eyes.askFor(true, author);
        reviews.ask(item, 1, null, author);
        reviews.decide(item, new ReviewDecision(1, true, ""), reviewer);
        desk.save(item, 1, Written.item("Which?"), author);
        assertThat(reviews.find(item)).map(DraftReview::state).hasValue(ReviewState.APPROVED);

        desk.save(item, 1, Written.item("Which now?"), author);

        assertThat(reviews.find(item)).map(DraftReview::state).hasValue(ReviewState.DROPPED);
        assertThat(desk.publish(item, 2, author)).isInstanceOf(PublishResult.NotApproved.class);
        assertThat(deeds()).contains("item.approval-dropped");
    }

    @Test
    void nobodyApprovesTheirOwnLastChange() {
        eyes.askFor(true, author);
        reviews.ask(item, 1, null, author);
        assertRefused(reviews.decide(item, new ReviewDecision(1, true, ""), author), ReviewResult.Reason.OWN_TEXT);
        desk.save(item, 1, Written.item("Which of these?"), reviewer);
        assertRefused(reviews.decide(item, new ReviewDecision(2, true, ""), reviewer), ReviewResult.Reason.OWN_TEXT);
        assertDone(reviews.decide(item, new ReviewDecision(2, true, ""), author));

        assertThat(desk.publish(item, 2, reviewer)).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void aDecisionIsAboutTheTextThatWasRead() {
        reviews.ask(item, 1, reviewer, author);
        desk.save(item, 1, Written.item("Which now?"), author);

        assertThat(reviews.decide(item, new ReviewDecision(1, true, ""), reviewer))
                .isEqualTo(new ReviewResult.Stale<>(desk.draft(item).orElseThrow()));
    }

    @Test
    void goesBackAndForthBetweenTwoColleagues() {
        reviews.ask(item, 1, null, author);
        assertThat(reviews.queue(reviewer).toReview())
                .extracting(ReviewQueue.Line::begin)
                .contains("Which?");
        assertThat(reviews.queue(author).toReview())
                .noneMatch(line -> line.askedBy().equals(author));
        assertRefused(reviews.decide(item, new ReviewDecision(1, false, " "), reviewer), ReviewResult.Reason.SAY_WHAT);
        assertDone(reviews.decide(item, new ReviewDecision(1, false, "Which of what?"), reviewer));
        assertThat(comments.of(item))
                .extracting(comment -> comment.said().text())
                .containsExactly("Which of what?");
        assertThat(reviews.queue(author).own()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(ReviewState.CHANGES);
            assertThat(line.openComments()).isEqualTo(1);
        });
        desk.save(item, 1, Written.item("Which of these?"), author);
        assertDone(reviews.ask(item, 2, reviewer, author));
        awaitNotice(priya, "A question you reviewed was changed");
        assertDone(reviews.decide(item, new ReviewDecision(2, true, ""), reviewer));

        awaitNotice(dana, "A reviewer asks for changes");
        awaitNotice(dana, "A question was approved");
        assertThat(desk.publish(item, 2, author)).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void isTakenBack() {
        reviews.ask(item, 1, null, author);
        assertDone(reviews.takeBack(item, author));
        assertThat(reviews.find(item)).isEmpty();
        assertRefused(reviews.takeBack(item, author), ReviewResult.Reason.NOT_ASKED);
        assertRefused(reviews.decide(item, new ReviewDecision(1, true, ""), reviewer), ReviewResult.Reason.NOT_ASKED);
    }

    @Test
    void isAskedOnlyOfColleaguesAndOnlyWhenComplete() {
        assertRefused(reviews.ask(item, 1, person(Role.LEARNER).id(), author), ReviewResult.Reason.NO_REVIEWER);
        assertRefused(reviews.ask(item, 1, author, author), ReviewResult.Reason.NO_REVIEWER);
        desk.save(item, 1, Written.item(""), author);
        assertThat(reviews.ask(item, 2, null, author)).isInstanceOf(ReviewResult.Invalid.class);
        desk.save(item, 2, Written.item("Which?"), author);
        desk.publish(item, 3, author);
        int published = desk.draft(item).orElseThrow().version();
        assertRefused(reviews.ask(item, published, null, author), ReviewResult.Reason.NOTHING_UNPUBLISHED);
    }

    @Test
    void commentsStayWithTheQuestionAndAreResolvedAndOpenedAgain() {
        UUID said = comments.say(item, new NewComment("options[b].rationale", null, "Why?"), reviewer)
                .orElseThrow();
        assertThat(comments.say(item, new NewComment(null, said, "Because."), author))
                .isPresent();
        awaitNotice(dana, "A question was commented on");
        awaitNotice(priya, "A question was commented on");
        assertThat(comments.resolve(item, said, author)).isTrue();
        assertThat(comments.resolve(item, said, author)).isFalse();
        desk.publish(item, 1, author);

        assertThat(comments.of(item)).singleElement().satisfies(comment -> {
            assertThat(comment.field()).isEqualTo("options[b].rationale");
            assertThat(comment.resolvedBy()).isEqualTo(author);
            assertThat(comment.replies()).extracting(Comment.Remark::text).containsExactly("Because.");
        });
        assertThat(comments.reopen(item, said, reviewer)).isTrue();
        assertThat(comments.of(item)).allMatch(Comment::isOpen);
        assertThat(comments.say(item, new NewComment(null, UUID.randomUUID(), "To whom?"), author))
                .isEmpty();
    }

    @Test
    void aButtonPressedTwiceSaysAsksAndDecidesOnce() {
        assertDone(reviews.ask(item, 1, reviewer, author));
        assertDone(reviews.ask(item, 1, reviewer, author));
        NewComment why = new NewComment("stem", null, "Why?");
        UUID said = comments.say(item, why, reviewer).orElseThrow();
        assertThat(comments.say(item, why, reviewer)).hasValue(said);
        NewComment because = new NewComment(null, said, "Because.");
        comments.say(item, because, author);
        comments.say(item, because, author);
        assertDone(reviews.decide(item, new ReviewDecision(1, false, "Which of what?"), reviewer));
        assertDone(reviews.decide(item, new ReviewDecision(1, false, "Which of what?"), reviewer));

        assertThat(comments.of(item)).extracting(one -> one.said().text()).containsExactly("Why?", "Which of what?");
        assertThat(comments.of(item).getFirst().replies()).hasSize(1);
        assertThat(deeds()).filteredOn(deed -> deed.equals("item.review-asked")).hasSize(1);
        assertThat(deeds())
                .filteredOn(deed -> deed.equals("item.changes-wanted"))
                .hasSize(1);
        assertThat(deeds()).filteredOn(deed -> deed.equals("item.commented")).hasSize(2);
    }

    @Test
    void theSameWordsAreSaidAgainOnceSomethingWasSaidBetween() {
        UUID said = comments.say(item, new NewComment("stem", null, "Why?"), reviewer)
                .orElseThrow();
        comments.say(item, new NewComment(null, said, "Done."), author);
        comments.say(item, new NewComment(null, said, "Not yet."), reviewer);
        comments.say(item, new NewComment(null, said, "Done."), author);
        assertThat(comments.of(item).getFirst().replies()).hasSize(3);

        comments.resolve(item, said, author);
        assertThat(comments.say(item, new NewComment("stem", null, "Why?"), reviewer))
                .isPresent()
                .isNotEqualTo(Optional.of(said));
    }

    @Test
    void aCommentOnAPartWithANameWithoutEndIsNotTaken() {
        assertThat(comments.say(item, new NewComment("x".repeat(201), null, "Why?"), reviewer))
                .isEmpty();
    }

    @Test
    void whatAnErasedPersonSaidIsEmptied() {
        comments.say(item, new NewComment(null, null, "I, Priya Raman, like it."), reviewer);
        comments.say(item, new NewComment(null, null, "So do I."), author);

        erasure.erase(priya.id(), person(Role.ADMINISTRATOR).id());

        assertThat(comments.of(item))
                .extracting(comment -> comment.said().text())
                .containsExactly("", "So do I.");
    }

    private List<String> deeds() {
        String slug = desk.draft(item).orElseThrow().slug();
        return audit.about("item", slug, 50).stream().map(AuditRecord::action).toList();
    }

    /** News travels after the deed is done. */
    private static void awaitNotice(Person person, String headline) {
        Await.until(headline, () -> person.api().get("/me/notices").raw().body().contains(headline));
    }

    private static void assertDone(ReviewResult<?, ?> result) {
        assertThat(result).isInstanceOf(ReviewResult.Done.class);
    }

    private static void assertRefused(ReviewResult<?, ?> result, ReviewResult.Reason reason) {
        assertThat(result).isEqualTo(new ReviewResult.Refused<>(reason));
    }
}
