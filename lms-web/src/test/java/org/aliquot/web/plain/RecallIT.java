package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.clock.ServerClock;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.aliquot.web.plain.PlainVisitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviewing works without scripts: what was missed is asked, answered, graded and taken back by forms. */
class RecallIT extends PlatformTest {

    private static final Pattern CARD = Pattern.compile("/review/cards/[0-9a-f-]{36}");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([0-9a-f-]{36})\"");

    private static final Pattern CARD_ITSELF = Pattern.compile("(?s)<article class=\"flash\".*</article>");

    @Autowired
    private Goals goals;

    @Autowired
    private ServerClock clock;

    private Person learner;
    private PlainVisitor visitor;

    @BeforeEach
    void missesACheckAndComesBackTheDayAfter() {
        visitor = new PlainVisitor(site());
        learner = learner();
        visitor.signIn(learner.email(), PASSWORD);
        visitor.open("/courses/mlt/mlt-bb-02");
        visitor.submit("/courses/mlt/mlt-bb-02/checks/mlt-bb-02-c1", "choice=b");
        visitor.open("/review");
        clockForward(Duration.ofHours(30));
    }

    @Test
    void theDaysCardsAreCountedAndBegun() {
        assertThat(visitor.open("/review").body()).contains("1 card for today", "Start reviewing", "The coming days");
        assertThat(visitor.open("/today").body()).contains("Review");
        assertThat(visitor.open("/review/next").body()).contains("Missed in a lesson", "Check the answer");
    }

    @Test
    void aCardIsAnsweredGradedAndTakenBack() {
        String asked = visitor.open("/review/next").body();
        String card = found(CARD, asked, 0);
        String seen = "seen=" + found(SEEN, asked, 1);
        assertThat(visitor.submit(card + "/answer", seen, "asked=1").status()).isEqualTo(422);

        Answer judged = visitor.submit(card + "/answer", seen, "asked=1", "choice=a");
        assertThat(judged.body()).containsAnyOf("Right.", "Not right. The card comes again tomorrow.");
        Answer graded = visitor.submit(card + "/grade", seen, "asked=1", "choice=a", "grade=3");
        assertThat(graded.location()).isEqualTo("/review/next");
        assertThat(visitor.open("/review/next").location()).isEqualTo("/review");
        assertThat(visitor.open("/review").body()).contains("Done for today: 1 review.");

        assertThat(visitor.submit("/review/undo").location()).isEqualTo("/review/next?said=recall-undone");
        assertThat(visitor.open("/review").body()).contains("1 card for today");
    }

    @Test
    void withoutAnAnswerOneBeginsAtTheFirstOptionAndHearsWhy() {
        String asked = visitor.open("/review/next").body();
        String card = found(CARD, asked, 0);
        String first = "<legend[^>]*>[^<]*</legend>\\s*<div class=\"option\">\\s*<label><input[^>]* autofocus";
        assertThat(asked).doesNotContainPattern(first);

        Answer again = visitor.submit(card + "/answer", "seen=" + found(SEEN, asked, 1), "asked=1");

        assertThat(again.body())
                .containsPattern(first + " aria-describedby=\"choice-error\"")
                .contains("id=\"choice-error\"");
    }

    @Test
    void aWrongAnswerSentTwiceIsExplainedTwiceAndCountsOnce() {
        String asked = visitor.open("/review/next").body();
        String card = found(CARD, asked, 0);
        String seen = "seen=" + found(SEEN, asked, 1);
        String wrong = "choice=a";
        String once = visitor.submit(card + "/answer", seen, "asked=1", wrong).body();
        if (once.contains("Right.")) { // waits for a grade, so nothing is kept yet
            wrong = "choice=b";
            once = visitor.submit(card + "/answer", seen, "asked=1", wrong).body();
        }
        assertThat(once).contains("Not right. The card comes again tomorrow.");

        Answer twice = visitor.submit(card + "/answer", seen, "asked=1", wrong);

        assertThat(twice.status()).isEqualTo(200);
        assertThat(found(CARD_ITSELF, twice.body(), 0)).isEqualTo(found(CARD_ITSELF, once, 0));
        assertThat(visitor.open("/review").body()).contains("Done for today: 1 review.");
    }

    /** Another one is asked by now, such as while an exam keeps back what the form showed. */
    @Test
    void whatWasChosenIsAnAnswerToWhatTheFormShowedAndToNothingElse() {
        String asked = visitor.open("/review/next").body();
        String card = found(CARD, asked, 0);
        String seen = "seen=" + found(SEEN, asked, 1);
        String another = "question=" + UUID.randomUUID();

        assertThat(visitor.submit(card + "/answer", seen, "asked=1", "choice=a", another)
                        .location())
                .isEqualTo("/review/next?said=recall-misfit");
        assertThat(visitor.submit(card + "/grade", seen, "asked=1", "choice=a", "grade=3", another)
                        .location())
                .isEqualTo("/review/next?said=recall-misfit");
        assertThat(visitor.open("/review").body()).contains("1 card for today");

        String shown = "question=" + found(QUESTION, asked, 1);
        visitor.submit(card + "/grade", seen, "asked=1", "choice=a", "grade=1", shown);
        assertThat(visitor.open("/review").body()).contains("Done for today: 1 review.");
    }

    @Test
    void whatWaitsForReadingCanBeReviewedAnyway() {
        goals.set(
                learner.id(),
                null,
                new GoalWish(
                        "ascp-mlt",
                        LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).plusDays(20),
                        EnumSet.allOf(DayOfWeek.class),
                        45));
        assertThat(visitor.open("/review").body())
                .contains("Today, reading comes first.", "1 card is due.", "Review it anyway");
        assertThat(visitor.open("/review/next").location()).isEqualTo("/review");

        String asked = visitor.open("/review/next?more=true").body();
        String card = found(CARD, asked, 0);
        visitor.submit(card + "/grade?more=true", "seen=" + found(SEEN, asked, 1), "asked=1", "choice=b", "grade=1");

        assertThat(visitor.open("/review").body()).contains("Done for today: 1 review.");
    }

    @Test
    void aCardPutAwayIsFoundAndTakenBack() {
        String card = found(CARD, visitor.open("/review/next").body(), 0);

        assertThat(visitor.submit(card + "/away", "away=true").location()).contains("recall-put-away");

        assertThat(visitor.open("/review").body()).contains("Nothing is due today.");
        assertThat(visitor.open("/review/cards?show=away").body()).contains(card, "Bring it back");
        visitor.submit(card + "/away", "away=false");
        assertThat(visitor.open("/review").body()).contains("1 card for today");
    }

    @Test
    void anotherLearnersCardIsNotThere() {
        String card = found(CARD, visitor.open("/review/next").body(), 0);
        PlainVisitor other = new PlainVisitor(site());
        other.signIn(learner().email(), PASSWORD);
        other.open("/review");

        assertThat(other.submit(card + "/away", "away=true").status()).isEqualTo(404);
        assertThat(other.open(card + "/answer").location()).isEqualTo("/review/next");
        assertThat(other.submit(card + "/grade", "seen=1", "asked=1", "grade=4").location())
                .isEqualTo("/review/next");
        assertThat(visitor.open("/review").body()).contains("1 card for today");
    }

    private static String found(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(group);
    }
}
