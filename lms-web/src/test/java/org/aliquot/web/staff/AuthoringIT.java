package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instructor writes a question, publishes it, puts it into a quiz, and sees how it was answered. */
class AuthoringIT extends PlatformTest {

    private static final String QUIZ = "/teach/quizzes/mlt-bb-02-quiz";

    private PageClient instructor;

    @BeforeEach
    void signIn() {
        instructor = client(person(Role.INSTRUCTOR));
    }

    @Test
    void aNewQuestionIsSavedAsADraftAndShownAsLearnersWillSeeIt() {
        Answer page =
                instructor.postAndFollow("/teach/items/drafts", WrittenItem.complete("Which **test** falls first?"));

        assertThat(page.body())
                .contains("Draft saved")
                .contains("Which <strong>test</strong> falls first?")
                .contains("Which **test** falls first?</textarea>");
    }

    @Test
    void aLessonReadByStaffLeadsToTheQuestionsOfItsQuiz() {
        assertThat(instructor.get("/courses/mlt/mlt-bb-02").body())
                .contains("href=\"" + QUIZ + "\"")
                .doesNotContain("/practice/mlt-bb-02-quiz");
        assertThat(instructor.get(QUIZ).body())
                .contains("while someone is taking it with a time limit, nothing can be");
    }

    @Test
    void savingByItselfAnswersWithEverythingButTheFields() {
        Answer first = instructor.swap("/teach/items/drafts", Map.of("stem", "Begun"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.raw().headers().firstValue("HX-Replace-Url").orElse(""))
                .startsWith("/teach/items/q-");
        assertThat(first.body())
                .contains("Draft saved", ">Edit question</h1>")
                .doesNotContain("id=\"stem\"")
                .doesNotContain("<html");

        Answer second = instructor.swap(
                "/teach/items/drafts",
                Map.of("id", first.hidden("id"), "version", first.hidden("version"), "stem", "Begun and gone on"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.hidden("version")).isNotEqualTo(first.hidden("version"));
        assertThat(second.body()).contains("<p>Begun and gone on</p>");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Map<String, String> fields =
                WrittenItem.with(WrittenItem.complete("Kept whatever happens?"), "options[2].rationale", "");
        Answer draft = instructor.postAndFollow("/teach/items/drafts", fields);
        Answer refused = publish(draft, fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"options-2-rationale-error\"")
                .contains("Kept whatever happens?</textarea>")
                .containsPattern("id=\"options-2-rationale\"[^>]*autofocus");
    }

    @Test
    void publishingMakesVersionAfterVersion() {
        Map<String, String> fields = WrittenItem.complete("Published once?");
        Answer draft = instructor.postAndFollow("/teach/items/drafts", fields);
        Answer first = instructor.get(path(publish(draft, fields)));
        assertThat(first.body())
                .contains("Published. New attempts get this version")
                .contains("Version 1");

        Answer second = instructor.get(path(publish(first, WrittenItem.with(fields, "takeaway", "Another line."))));
        assertThat(second.body()).contains("Version 2").contains("Version 1");

        Answer third = instructor.get(path(publish(second, WrittenItem.with(fields, "takeaway", "Another line."))));
        assertThat(third.body()).contains("so there is no new version").doesNotContain("Version 3<");
    }

    @Test
    void aKnowledgeCheckIsWrittenForLessonsAndNoExamOffersIt() {
        assertThat(instructor.get("/teach/items/new?for=check").body())
                .contains(">New knowledge check</h1>", "name=\"purpose\" value=\"check\"");
        String stem = "Which index falls last, of " + Ids.next() + "?";
        Map<String, String> fields = WrittenItem.with(WrittenItem.complete(stem), "purpose", "check");
        Answer draft = instructor.postAndFollow("/teach/items/drafts", fields);
        assertThat(draft.body()).contains(">Edit knowledge check</h1>");
        String slug = path(publish(draft, fields)).replaceAll(".*/items/([^/?]+).*", "$1");

        assertThat(instructor
                        .get("/teach/courses/mlt/lessons/mlt-bb-02?q=" + slug)
                        .body())
                .contains("1 found", "check:" + slug);
        assertThat(instructor.get(QUIZ + "?q=" + slug).body()).doesNotContain("Add " + slug);
        assertThat(instructor.get("/teach/items?for=check&q=" + slug).body()).contains("Knowledge check</span>");
        assertThat(instructor.get("/teach/items?for=exam&q=" + slug).body()).contains("No question fits");
    }

    @Test
    void aConflictTellsWhatStandsAndKeepsWhatWasTyped() {
        Map<String, String> fields = WrittenItem.complete("Two people at once?");
        Answer opened = instructor.postAndFollow("/teach/items/drafts", fields);
        PageClient other = client(person(Role.INSTRUCTOR));
        other.postAndFollow("/teach/items/drafts", on(opened, WrittenItem.with(fields, "takeaway", "Theirs")));

        Answer mine = instructor.post("/teach/items/drafts", on(opened, WrittenItem.with(fields, "takeaway", "Mine")));
        assertThat(mine.status()).isEqualTo(409);
        assertThat(mine.body())
                .contains("Test Person saved this question")
                .contains("Theirs")
                .contains("Mine</textarea>");

        String over = mine.body().replaceAll("(?s).*name=\"over\" value=\"(\\d+)\".*", "$1");
        Answer kept = instructor.postAndFollow(
                "/teach/items/drafts",
                WrittenItem.with(on(opened, WrittenItem.with(fields, "takeaway", "Mine")), "over", over));
        assertThat(kept.body()).contains("Mine</textarea>").doesNotContain("Theirs");
    }

    @Test
    void aSavingWhoseAnswerWasLostIsNoConflict() {
        Map<String, String> fields = WrittenItem.complete("Sent twice?");
        Answer opened = instructor.postAndFollow("/teach/items/drafts", fields);
        Map<String, String> again = on(opened, WrittenItem.with(fields, "takeaway", "Once"));

        assertThat(instructor.swap("/teach/items/drafts", again).status()).isEqualTo(200);
        assertThat(instructor.swap("/teach/items/drafts", again).status()).isEqualTo(200);
    }

    @Test
    void aQuizIsChangedInNewVersionsAndAStaleChangeIsNotMade() {
        nobodyTakes("mlt-bb-02-quiz");
        Answer before = instructor.get(QUIZ);
        String slug = publishedSlug();
        Answer added = instructor.postAndFollow(QUIZ + "/questions", change(before, "add", slug));
        assertThat(added.body()).contains("Quiz changed").contains("id=\"up-" + slug + "\"");

        Answer back = instructor.postAndFollow(UndoPagesIT.undoing(added), Map.of());
        assertThat(back.body())
                .contains("Undone. The questions are as they were before")
                .doesNotContain("id=\"up-" + slug + "\"", "/undoing");
        assertThat(instructor
                        .postAndFollow(UndoPagesIT.undoing(added), Map.of())
                        .body())
                .contains("Nothing was undone");
        added = instructor.postAndFollow(QUIZ + "/questions", change(back, "add", slug));

        Answer moved = instructor.postAndFollow(QUIZ + "/questions", change(added, "up", slug));
        assertThat(moved.body()).contains("id=\"down-" + slug + "\" name=\"down\" value=\"" + slug + "\">");

        Answer stale = instructor.post(QUIZ + "/questions", change(before, "remove", slug));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Someone changed this quiz meanwhile").contains("id=\"up-" + slug + "\"");

        Answer removed = instructor.postAndFollow(QUIZ + "/questions", change(stale, "remove", slug));
        assertThat(removed.body()).doesNotContain("id=\"up-" + slug + "\"");
    }

    @Test
    void theBankFindsByWordsTopicAndStatus() {
        String slug = publishedSlug();

        assertThat(instructor.get("/teach/items?q=" + slug).body()).contains("/teach/items/" + slug);
        assertThat(instructor.get("/teach/items?q=" + slug + "&status=draft").body())
                .contains("No question fits");
        assertThat(instructor
                        .get("/teach/items?topic=mlt-bb-abo-discrepancies&status=published&q=" + slug)
                        .body())
                .contains("/teach/items/" + slug);
        assertThat(instructor.get("/teach").body()).contains(QUIZ);
        assertThat(instructor.get("/teach/items/" + slug + "/answers").body()).contains("No answers yet");
    }

    @Test
    void whetherAQuestionThatIsGoneFromItsPackStaysIsDecidedByItsPage() {
        Answer page = instructor.postAndFollow("/teach/items/drafts", WrittenItem.complete("Gone from its pack?"));
        String slug = jdbc.sql("""
                        with offered as (
                          insert into item_offer (item_id, pack, offered_at)
                          values (cast(:item as uuid), 'gone', server_now())
                          returning item_id)
                        select slug from item join offered on offered.item_id = item.id
                        """)
                .param("item", page.hidden("id"))
                .query(String.class)
                .single();
        assertThat(instructor.get("/teach/packs").body())
                .contains("Question: Gone from its pack?", "The pack has it no longer");

        Map<String, String> choice = Map.of("kind", "Question", "name", slug, "choice", "keep");
        assertThat(instructor.postAndFollow("/teach/packs/decisions", choice).body())
                .contains("Kept. The pack's text is not asked about again")
                .doesNotContain("Gone from its pack?");
    }

    private String publishedSlug() {
        Map<String, String> fields = WrittenItem.complete("Question " + System.nanoTime() + "?");
        Answer draft = instructor.postAndFollow("/teach/items/drafts", fields);
        String path = path(publish(draft, fields));
        return path.replaceAll(".*/items/([^/?]+).*", "$1");
    }

    private Answer publish(Answer page, Map<String, String> fields) {
        String path = page.body().replaceAll("(?s).*formaction=\"([^\"]+/publication)\".*", "$1");
        return instructor.post(path, on(page, fields));
    }

    private static Map<String, String> on(Answer page, Map<String, String> fields) {
        return WrittenItem.with(WrittenItem.with(fields, "id", page.hidden("id")), "version", page.hidden("version"));
    }

    private static Map<String, String> change(Answer page, String what, String slug) {
        return Map.of("number", page.hidden("number"), what, slug);
    }

    private String path(Answer redirect) {
        assertThat(redirect.status()).as(redirect.body()).isEqualTo(303);
        return redirect.location().replace(site(), "");
    }

    private PageClient client(Person person) {
        return new PageClient(site(), person.api().token());
    }
}
