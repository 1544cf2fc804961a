package org.aliquot.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ItemOffer;
import org.aliquot.authoring.ItemOffers;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemVersion;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CourseChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonOffer;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPublishResult;
import org.aliquot.catalog.LessonText;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.PackOffers;
import org.aliquot.clock.Ids;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.PolicyChange;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.packfile.Problem;
import org.aliquot.pathway.FactDesk;
import org.aliquot.pathway.FactDetail;
import org.aliquot.pathway.FactWords;
import org.aliquot.pathway.Facts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.prose.Fact;
import org.aliquot.question.ItemContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Packs loaded again: unchanged, changed, edited here, gone, bad, by two loaders at once. */
class PackLoaderIT extends PlatformTest {

    private static final String ITEMS = "items/i.yaml";
    private static final String LESSON = "lessons/l.md";

    @Autowired
    private Packs packs;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ItemBank bank;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private Exams exams;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private CourseDesk courses;

    private static final String FEE = """
            facts:
              - id: FEE
                kind: exam
                about: "Board"
                label: "Fee"
                text: "235 dollars"
                mark: third-party
                source: "A guide"
                checked: "2026-11-20"
            """;

    @Autowired
    private FactDesk factDesk;

    @Autowired
    private PackOffers offers;

    @Autowired
    private ItemOffers itemOffers;

    @Autowired
    private AccessPolicies policies;

    @Autowired
    private Facts facts;

    @Autowired
    private PackDecisions decisions;

    @TempDir
    private Path folder;

    private String id;
    private TinyPack pack;

    @BeforeEach
    void load() {
        id = "t" + Long.toString(Ids.next().getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
        pack = new TinyPack(folder, id);
        assertThat(loaded().problems()).isEmpty();
    }

    @Test
    void holdsTheStarterPackAfterTheStart() {
        assertThat(packs.status()).anySatisfy(status -> {
            assertThat(status.pack()).isEqualTo("mlt");
            assertThat(status.problems()).isEmpty();
        });
        assertThat(catalog.outline("mlt").orElseThrow().sections()).hasSize(7);
        assertThat(exams.exam("quick-check")).isPresent();
        assertThat(exams.exam("mlt-mock-50").orElseThrow().plan().relaxed()).isFalse();
    }

    @Test
    void givesReadersTheLessonWithItsDrawingAndCheck() {
        LessonView lesson = lesson();

        assertThat(lesson.number()).isEqualTo(1);
        assertThat(lesson.course().sectionTitle()).isEqualTo("First");
        assertThat(lesson.text().sourcesHtml()).containsExactly("A <em>book</em>");
        assertThat(lesson.text().headings()).extracting("anchor").containsExactly("part");
        assertThat(lesson.text().parts()).hasSize(3);
        assertThat(lesson.text().parts().get(1)).isInstanceOfSatisfying(LessonPart.Figure.class, figure -> {
            assertThat(figure.exhibit().description()).isEqualTo("Drawing of " + id);
            assertThat(figure.captionHtml()).isEqualTo("<strong>Exhibit 1.</strong> Caption.");
        });
        assertThat(lesson.text().parts().get(2)).isEqualTo(new LessonPart.Check(id + "-01-c1"));
    }

    @Test
    void givesQuestionsWithAndWithoutTheirKey() {
        ItemVersion item = item("-1");

        assertThat(bank.forLearner(item.id()).options()).extracting("html").containsExactly("Right", "Wrong");
        assertThat(bank.forLearner(item.id()).exhibit()).isNotNull();
        assertThat(bank.review(item.id()).key()).containsExactly("a");
        assertThat(bank.pool(List.of(id + "-topic"))).extracting("slug").containsExactly(id + "-1", id + "-2");
        assertThat(exams.quizOf(id, id + "-01").orElseThrow().spec().questions())
                .containsExactly(id + "-1", id + "-2");
    }

    @Test
    void doesNothingWhenNothingChanged() {
        PackStatus before = status(id);

        assertThat(statements.during(() -> packs.load(pack.source())))
                .as("a second start is cheap")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(status(id)).isEqualTo(before);
        assertThat(item("-1").number()).isEqualTo(1);
        assertThat(lesson().number()).isEqualTo(1);
    }

    @Test
    void makesANewVersionOfWhatChangedAndOfNothingElse() {
        ItemVersion old = item("-1");
        pack.replacing(ITEMS, "Wrong", "Quite wrong").replacing(LESSON, "The first text", "The second text");
        loaded();

        assertThat(item("-1").number()).isEqualTo(2);
        assertThat(item("-2").number()).isEqualTo(1);
        assertThat(bank.version(old.id()).content().options().getLast().text()).isEqualTo("Wrong");
        assertThat(lesson().number()).isEqualTo(2);
        assertThat(exam("-exam").number()).isEqualTo(1);
    }

    @Test
    void makesANewVersionWhenOnlyTheDrawingChanged() {
        String before = item("-1").exhibit();
        pack.replacing("exhibits/" + id + "-drawing.svg", "Drawing of", "New drawing of");
        loaded();

        assertThat(item("-1").number()).isEqualTo(2);
        assertThat(item("-1").exhibit()).isNotEqualTo(before);
        assertThat(lesson().number()).isEqualTo(2);
    }

    @Test
    void makesANewVersionWhenOnlyAPictureInItsTextsChanged() {
        pack.replacing(ITEMS, "text: \"Wrong\"", "text: \"![wrong](" + id + "-in-text)\"")
                .drawing("in-text", "A wrong curve");
        assertThat(loaded().problems()).isEmpty();
        ItemVersion before = item("-1");
        assertThat(bank.forLearner(before.id()).options().getLast().html())
                .contains("aria-label=\"wrong\"")
                .contains("<desc>A wrong curve</desc>");

        pack.drawing("in-text", "Another curve");
        loaded();

        assertThat(item("-1").number()).isEqualTo(before.number() + 1);
        assertThat(item("-2").number()).isEqualTo(1);
        assertThat(bank.review(before.id()).options().getLast().html()).contains("A wrong curve");
        assertThat(bank.review(item("-1").id()).options().getLast().html()).contains("Another curve");
    }

    @Test
    void makesANewVersionOfAnExamWhenItsBlueprintChanged() {
        pack.replacing("blueprints/b.yaml", "minPercent: 50", "minPercent: 60");
        loaded();

        assertThat(exam("-exam").number()).isEqualTo(2);
        assertThat(exam("-exam").areas().getFirst().minPercent()).isEqualTo(60);
        assertThat(exam("-quiz").number()).isEqualTo(1);
    }

    @Test
    void keepsWhatAnInstructorChangedAndShowsTheConflict() {
        ItemVersion item = item("-1");
        AccountId instructor = AccountId.next();
        edit(item, instructor);
        pack.replacing(ITEMS, "Wrong", "Quite wrong");
        PackStatus status = loaded();

        assertThat(item("-1").number()).isEqualTo(2);
        assertThat(item("-1").content().texts().stem()).isEqualTo("Edited here?");
        assertThat(status.conflicts())
                .containsExactly(
                        new PackConflict("item", id + "-1", "changed in the pack and here; the local one stays"));
    }

    @Test
    void keepsALessonChangedHereAndShowsBothTexts() {
        writeHere("Written here.");
        pack.replacing(LESSON, "The first text", "The second text");
        loaded();

        assertThat(body()).isEqualTo("Written here.");
        LessonOffer offer = offer();
        assertThat(offer.mine().body()).isEqualTo("Written here.");
        assertThat(Objects.requireNonNull(offer.theirs()).body()).startsWith("The second text");

        assertThat(decisions.lesson(path(), true, AccountId.next())).isTrue();
        assertThat(body()).startsWith("The second text");
        assertThat(status(id).conflicts()).isEmpty();
        pack.replacing(LESSON, "The second text", "The third text");
        loaded();
        assertThat(body()).as("it follows the pack again").startsWith("The third text");
    }

    @Test
    void doesNotAskAgainAboutALessonThatIsKept() {
        writeHere("Written here.");
        pack.replacing(LESSON, "The first text", "The second text");
        loaded();
        assertThat(decisions.lesson(path(), false, AccountId.next())).isTrue();
        assertThat(decisions.lesson(path(), false, AccountId.next())).isFalse();
        pack.replacing(ITEMS, "Wrong", "Quite wrong");
        assertThat(loaded().conflicts()).isEmpty();
        assertThat(body()).isEqualTo("Written here.");

        pack.replacing(LESSON, "The second text", "The third text");
        assertThat(loaded().conflicts()).extracting("kind").containsExactly("lesson");
    }

    @Test
    void keepsAQuestionChangedHereAndShowsBothTexts() {
        edit(item("-1"), AccountId.next());
        pack.replacing(ITEMS, "Wrong", "Quite wrong");
        loaded();
        ItemOffer offer = itemOffer().orElseThrow();
        assertThat(offer.mine().texts().stem()).isEqualTo("Edited here?");
        assertThat(option(Objects.requireNonNull(offer.theirs()))).isEqualTo("Quite wrong");

        assertThat(decisions.item(id + "-1", true, AccountId.next())).isTrue();
        assertThat(item("-1").number()).isEqualTo(3);
        assertThat(option(item("-1").content())).isEqualTo("Quite wrong");
        assertThat(status(id).conflicts()).isEmpty();
        pack.replacing(ITEMS, "Quite wrong", "All wrong");
        loaded();
        assertThat(option(item("-1").content())).as("it follows the pack again").isEqualTo("All wrong");
    }

    @Test
    void aDraftOfAQuestionIsNotLostToANewerPack() {
        ItemId question = item("-1").itemId();
        ItemDraft draft = desk.draft(question).orElseThrow();
        ItemContent begun = Contents.withStem(draft.content(), "Begun here?");
        desk.save(question, draft.version(), begun, AccountId.next());
        pack.replacing(ITEMS, "Wrong", "Quite wrong");
        loaded();

        assertThat(item("-1").number()).as("not forced").isEqualTo(1);
        assertThat(itemOffer().orElseThrow().mine()).isEqualTo(begun);
        assertThat(decisions.item(id + "-1", true, AccountId.next())).isTrue();
        assertThat(desk.draft(question).orElseThrow().isPublished()).isTrue();
        assertThat(option(item("-1").content())).isEqualTo("Quite wrong");
    }

    @Test
    void doesNotAskAgainAboutAQuestionThatIsKept() {
        edit(item("-2"), AccountId.next());
        pack.replacing(ITEMS, "id: " + id + "-2", "id: " + id + "-3").replacing("exams/q.yaml", id + "-2]", id + "-3]");
        loaded();
        assertThat(itemOffer().orElseThrow().theirs()).as("gone from the pack").isNull();

        assertThat(decisions.item(id + "-2", false, AccountId.next())).isTrue();
        assertThat(decisions.item(id + "-2", false, AccountId.next())).isFalse();
        pack.replacing(LESSON, "The first text", "The second text");
        assertThat(loaded().conflicts()).isEmpty();
        assertThat(item("-2").content().texts().stem()).isEqualTo("Edited here?");
    }

    @Test
    void keepsAnOutlineChangedHereWhenSomethingElseOfThePackChanges() {
        rename("Renamed here");
        pack.replacing(LESSON, "The first text", "The second text");
        assertThat(loaded().conflicts()).isEmpty();
        assertThat(section()).isEqualTo("Renamed here");
        assertThat(body()).startsWith("The second text");

        pack.replacing("courses/c.yaml", "\"First\"", "\"Renamed there\"");
        assertThat(loaded().conflicts()).extracting("kind").containsExactly("course");
        assertThat(section()).isEqualTo("Renamed here");
        decisions.course(id, true, AccountId.next());
        assertThat(section()).isEqualTo("Renamed there");
    }

    @Test
    void keepsTheQuestionsAnInstructorChose() {
        ExamVersion quiz = exam("-quiz");
        QuizChange change = exams.changeQuestions(id + "-quiz", quiz.number(), List.of(id + "-2"), AccountId.next());
        pack.replacing("exams/q.yaml", "title: \"Quiz\"", "title: \"Better quiz\"");
        PackStatus status = loaded();

        assertThat(change).isInstanceOf(QuizChange.Changed.class);
        assertThat(exam("-quiz").spec().questions()).containsExactly(id + "-2");
        assertThat(exam("-quiz").spec().form().items()).isEqualTo(1);
        assertThat(status.conflicts()).extracting("kind", "slug").containsExactly(tuple("exam", id + "-quiz"));
    }

    @Test
    void refusesAChangeMadeFromAnOlderList() {
        List<String> one = List.of(id + "-1");
        exams.changeQuestions(id + "-quiz", 1, one, AccountId.next());

        assertThat(exams.changeQuestions(id + "-quiz", 1, List.of(id + "-2"), AccountId.next()))
                .isInstanceOf(QuizChange.Stale.class);
        assertThat(exams.changeQuestions(id + "-quiz", 2, List.of("nothing-like-it"), AccountId.next()))
                .isInstanceOf(QuizChange.Refused.class);
        assertThat(exams.changeQuestions(id + "-exam", 1, one, AccountId.next()))
                .isInstanceOf(QuizChange.Refused.class);
        assertThat(exams.changeQuestions(id + "-none", 1, one, AccountId.next()))
                .isInstanceOf(QuizChange.Unknown.class);
    }

    @Test
    void opensACourseToAllUntilAnAdministratorSaysOtherwise() {
        assertThat(policies.openToAll()).doesNotContain(id);
        packs.load(pack.replacing("courses/c.yaml", "summary:", "public: true\nsummary:")
                .source());
        assertThat(policies.openToAll()).contains(id);

        AccessPolicy closed = new AccessPolicy(false, true, null, 2, 30, null, 90, true, 0);
        assertThat(policies.change(id, closed, person(Role.ADMINISTRATOR).id()))
                .isInstanceOf(PolicyChange.Changed.class);
        packs.load(
                pack.replacing("courses/c.yaml", "About it.", "All about it.").source());
        assertThat(catalog.outline(id).orElseThrow().summary()).isEqualTo("All about it.");
        assertThat(policies.openToAll()).doesNotContain(id);
    }

    @Test
    void aChangedFactChangesEveryLessonThatPointsAtItAndNoOther() {
        pack.adding("facts/f.yaml", FEE.replace("FEE", id + "-fee"))
                .replacing(LESSON, "The first text.", "It costs [fact](fact:" + id + "-fee).");
        assertThat(loaded().problems()).isEmpty();
        LessonView before = lesson();
        assertThat(((LessonPart.Text) before.text().parts().getFirst()).html())
                .contains("235 dollars", "Third party: A guide; checked Nov 20, 2026");

        pack.replacing("facts/f.yaml", "235 dollars", "245 dollars")
                .replacing("facts/f.yaml", "2026-11-20", "2027-01-02");
        assertThat(loaded().problems()).isEmpty();
        assertThat(lesson().number()).isEqualTo(before.number() + 1);
        assertThat(((LessonPart.Text) lesson().text().parts().getFirst()).html())
                .contains("245 dollars", "checked Jan 2, 2027");
        assertThat(((LessonPart.Text) catalog.lessonVersion(before.versionId())
                                .orElseThrow()
                                .text()
                                .parts()
                                .getFirst())
                        .html())
                .as("what somebody read stays what it was")
                .contains("235 dollars");
        assertThat(facts.all()).extracting(PathwayFact::id).contains(id + "-fee");
    }

    @Test
    void aFactThatWasMendedHereStaysAndOneThatWasOnlyCheckedFollowsThePack() {
        pack.adding("facts/f.yaml", FEE.replace("FEE", id + "-fee"))
                .adding("facts/g.yaml", FEE.replace("FEE", id + "-day"));
        assertThat(loaded().problems()).isEmpty();
        LocalDate today = LocalDate.of(2027, 3, 1);
        FactWords mended = new FactWords("240 dollars", Fact.Mark.OFFICIAL, "The board", null, null);
        assertThat(factDesk.mend(id + "-fee", mended, today, new AccountId(Ids.next())))
                .isTrue();
        assertThat(factDesk.confirm(id + "-day", today, new AccountId(Ids.next())))
                .isTrue();

        pack.replacing("facts/f.yaml", "235 dollars", "245 dollars")
                .replacing("facts/g.yaml", "2026-11-20", "2026-11-30");
        assertThat(loaded().conflicts()).extracting(PackConflict::slug).containsExactly(id + "-fee");
        assertThat(named(id + "-fee").text()).isEqualTo("240 dollars");
        assertThat(named(id + "-day").checkedOn()).as("its words are the same").isEqualTo(today);
        FactDetail fee = factDesk.find(id + "-fee").orElseThrow();
        assertThat(fee.standing().packMoved()).isTrue();
        assertThat(fee.packWords().text()).isEqualTo("245 dollars");

        assertThat(factDesk.undo(id + "-fee", fee.latest().orElseThrow().id(), new AccountId(Ids.next())))
                .isTrue();
        assertThat(named(id + "-fee").text()).isEqualTo("245 dollars");
        pack.replacing("facts/g.yaml", "235 dollars", "250 dollars");
        assertThat(loaded().conflicts()).isEmpty();
        assertThat(named(id + "-day").checkedOn())
                .as("other words were checked")
                .isEqualTo("2026-11-30");
    }

    private Fact named(String fact) {
        return Objects.requireNonNull(facts.named(List.of(fact)).get(fact));
    }

    @Test
    void retiresWhatIsGoneAndBringsItBack() {
        pack.replacing(ITEMS, "id: " + id + "-2", "id: " + id + "-3").replacing("exams/q.yaml", id + "-2]", id + "-3]");
        loaded();

        assertThat(bank.find(id + "-2")).isEmpty();
        assertThat(status("item", id + "-2")).isEqualTo("retired");
        assertThat(item("-3").number()).isEqualTo(1);

        pack.replacing(ITEMS, "id: " + id + "-3", "id: " + id + "-2").replacing("exams/q.yaml", id + "-3]", id + "-2]");
        loaded();

        assertThat(item("-2").number()).isEqualTo(2);
        assertThat(bank.find(id + "-3")).isEmpty();
    }

    @Test
    void changesNothingWhenThePackIsBad() {
        pack.replacing(ITEMS, "Wrong", "Quite wrong").replacing(LESSON, "minutes: 10", "minutes: never");
        PackStatus status = loaded();

        assertThat(status.problems())
                .containsExactly(new Problem(LESSON, 5, "field 'minutes' is a whole number from 1 to 600"));
        assertThat(item("-1").number()).isEqualTo(1);

        pack.replacing(LESSON, "minutes: never", "minutes: 11");
        assertThat(loaded().problems()).isEmpty();
        assertThat(item("-1").number()).isEqualTo(2);
        assertThat(lesson().minutes()).isEqualTo(11);
    }

    @Test
    void loadsOnceWhenTwoNodesStartTogether() {
        pack.replacing(ITEMS, "Wrong", "Quite wrong");
        List<CompletableFuture<Void>> nodes = Stream.generate(() -> CompletableFuture.runAsync(this::loaded))
                .limit(4)
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(item("-1").number()).isEqualTo(2);
    }

    @Test
    void takesNoNameThatBelongsToAnother(@TempDir Path elsewhere) {
        TinyPack thief = new TinyPack(elsewhere, id).replacing("pack.yaml", "id: " + id, "id: " + id + "-thief");
        packs.load(thief.source());
        PackStatus status = status(id + "-thief");

        assertThat(status.problems()).isEmpty();
        assertThat(status.conflicts()).extracting(PackConflict::kind).contains("course", "lesson", "item", "exam");
        assertThat(item("-1").number()).isEqualTo(1);
        assertThat(lesson().number()).isEqualTo(1);
    }

    private void edit(ItemVersion item, AccountId instructor) {
        ItemDraft draft = desk.draft(item.itemId()).orElseThrow();
        SaveResult<ItemDraft> saved = desk.save(
                item.itemId(), draft.version(), Contents.withStem(draft.content(), "Edited here?"), instructor);
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(desk.publish(item.itemId(), 1, instructor)).isInstanceOf(PublishResult.Published.class);
    }

    /** A draft is enough to be a change. */
    private void writeHere(String body) {
        LessonText text = lessons.draft(path()).orElseThrow().text();
        LessonText changed = new LessonText(
                text.title(),
                text.summary(),
                text.minutes(),
                text.objectives(),
                text.topics(),
                text.references(),
                body);
        assertThat(lessons.save(path(), new TypedDraft<>(-1, changed, null), AccountId.next()))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(lessons.publish(path(), 1, AccountId.next())).isInstanceOf(LessonPublishResult.Published.class);
    }

    private void rename(String title) {
        CoursePlan plan = courses.plan(id).orElseThrow();
        CourseArrangement.Section first = plan.arrangement().sections().getFirst();
        CourseArrangement renamed =
                plan.arrangement().with(List.of(new CourseArrangement.Section(first.id(), title, first.lessons())));
        assertThat(courses.arrange(id, plan.version(), renamed, AccountId.next()))
                .isInstanceOf(CourseChange.Changed.class);
    }

    private String section() {
        return catalog.outline(id).orElseThrow().sections().getFirst().title();
    }

    private String body() {
        return lessons.history(path()).getFirst().text().body();
    }

    private LessonOffer offer() {
        return offers.lessons().stream()
                .filter(offer -> offer.path().equals(path()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<ItemOffer> itemOffer() {
        return itemOffers.all().stream()
                .filter(offer -> offer.slug().startsWith(id))
                .findFirst();
    }

    private static String option(ItemContent content) {
        return content.options().getLast().text();
    }

    private LessonPath path() {
        return new LessonPath(id, id + "-01");
    }

    private PackStatus loaded() {
        packs.load(pack.source());
        return status(id);
    }

    private PackStatus status(String name) {
        return packs.status().stream()
                .filter(status -> status.pack().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String status(String table, String slug) {
        return jdbc.sql("select status from " + table + " where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
    }

    private ItemVersion item(String suffix) {
        return bank.find(id + suffix).orElseThrow();
    }

    private ExamVersion exam(String suffix) {
        return exams.exam(id + suffix).orElseThrow();
    }

    private LessonView lesson() {
        return catalog.lesson(id, id + "-01").orElseThrow();
    }
}
