package org.aliquot.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemPreview;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.OptionReview;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.ReadOn;
import org.aliquot.bank.Reading;
import org.aliquot.bank.RubricView;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.Exhibit;
import org.aliquot.prose.Prose;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.LaboratoryTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Task;
import org.aliquot.question.WrittenTask;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the two views of a version: the one without a key, and the one for review. */
@Component
public class ItemRendering {

    /**
     * A version as some attempts get it; one seed for all where there is nothing to draw.
     *
     * @param words since when the words stand that are beside the English ones; null for English alone
     */
    private record Given(
            ItemVersionId version, long seed, @Nullable Instant words) {

        static Given of(ItemVersion version, long seed, WordsTable.@Nullable Stored words) {
            return new Given(
                    version.id(), version.content().isDrawn() ? seed : 0, words == null ? null : words.madeAt());
        }
    }

    private static final int KEPT_CHARACTERS = 20_000_000;
    private static final int WORDS = 4_000;
    /** What a corner of an outline takes, in characters. */
    private static final int CORNER = 20;

    private final Prose prose;
    private final Catalog catalog;
    private final WordsCache words;
    private final FieldPictures fields;
    private final FieldSalt salt;
    /** By what is drawn in them: a chart may be longer than the words of a hundred. */
    private final Cache<Given, ItemForLearner> learnerViews = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Given _, ItemForLearner view) -> weight(view.task()))
            .build();

    private final Cache<Given, ItemReview> reviews = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Given _, ItemReview view) -> weight(view.task()) + weight(view.outlined()))
            .build();

    ItemRendering(Prose prose, Catalog catalog, WordsCache words, FieldSalt salt) {
        this.salt = salt;
        this.fields = new FieldPictures(salt);
        this.words = words;
        this.prose = prose;
        this.catalog = catalog;
    }

    /** A seed that follows from these words here, and elsewhere from none that anybody could try. */
    public long seedOf(String words) {
        return salt.seedOf(words);
    }

    public ItemForLearner forLearner(ItemVersion version, long seed, Reading reading) {
        return pictured(version, withoutPictures(version, seed, reading), seed);
    }

    /** The same item with the pictures of its fields inside. */
    public ItemForLearner pictured(ItemVersion version, ItemForLearner item, long seed) {
        return item.picturesFrom(place -> inside(version.given(seed), place));
    }

    private String inside(ItemVersion given, int place) {
        return FieldPictures.inside(fields.file(given.content().task(), place).orElseThrow());
    }

    /** The picture of a field, a JPEG, by its place among the drawings of the question; empty where there is none. Or to be asked again. */
    public Optional<byte[]> picture(ItemVersion version, long seed, int place) {
        return fields.fileOrAskAgain(version.given(seed).content().task(), place);
    }

    /** With places for the pictures of its fields, which are drawn when they are asked for. */
    public ItemForLearner withoutPictures(ItemVersion version, long seed, Reading reading) {
        WordsTable.Stored other = words.find(version, reading).orElse(null);
        return remembered(learnerViews, Given.of(version, seed, other), given -> {
            ItemForLearner english = learnerView(version.given(given.seed()), true);
            return other == null
                    ? english
                    : new BothLanguages(reading.language())
                            .asked(english, learnerView(given(version, given.seed(), other), true));
        });
    }

    public ItemReview review(ItemVersion version, long seed, Reading reading) {
        return reviewWithoutPictures(version, seed, reading).picturesFrom(place -> inside(version.given(seed), place));
    }

    /** The same with places for the pictures of its fields: where they come by themselves, or none is looked at. */
    public ItemReview reviewWithoutPictures(ItemVersion version, long seed, Reading reading) {
        WordsTable.Stored other = words.find(version, reading).orElse(null);
        return remembered(reviews, Given.of(version, seed, other), given -> {
            ItemReview english = reviewed(version.given(given.seed()), true);
            return other == null
                    ? english
                    : new BothLanguages(reading.language())
                            .reviewed(english, reviewed(given(version, given.seed(), other), true));
        });
    }

    /**
     * An example with every option that attempts choose from, in the order in which they are written, as figures have them. Its fields are
     * not looked at: none of them is drawn for it.
     */
    public ItemReview whole(ItemVersion version) {
        ItemContent whole = version.content().whole();
        ItemReview example = whole.equals(version.content())
                ? reviewWithoutPictures(version, 0, Reading.ENGLISH)
                : reviewed(version.with(whole).given(0), true);
        return whole.family() == null
                ? example
                : example.ordered(
                        whole.options().stream().map(OptionContent::id).toList());
    }

    /** What was answered beside what is right. */
    public List<AnswerPart> parts(ItemVersion version, long seed, @Nullable Response response, Reading reading) {
        WordsTable.Stored other = words.find(version, reading).orElse(null);
        List<AnswerPart> english = parts(version.given(seed), response);
        return other == null
                ? english
                : new BothLanguages(reading.language()).parts(english, parts(given(version, seed, other), response));
    }

    /** The version as an attempt with this seed gets it: what is typed may be right in either language. */
    public ItemVersion given(ItemVersion version, long seed, Reading reading) {
        return words.find(version, reading)
                .map(other -> given(version, seed, other))
                .orElseGet(() -> version.given(seed));
    }

    private static ItemVersion given(ItemVersion version, long seed, WordsTable.Stored other) {
        return version.with(version.content().given(seed, other.words()));
    }

    private static int weight(TaskView view) {
        return WORDS
                + view.drawings().stream()
                        .mapToInt(drawing -> drawing.svg().length())
                        .sum();
    }

    private static int weight(List<OutlinedObject> outlined) {
        return outlined.stream()
                .mapToInt(object -> CORNER * object.around().size())
                .sum();
    }

    /** Two may render the same at once; but nobody who holds a database connection waits for somebody who needs one. */
    private static <T> T remembered(Cache<Given, T> cache, Given given, Function<Given, T> render) {
        T known = cache.getIfPresent(given);
        if (known != null) {
            return known;
        }
        T rendered = render.apply(given);
        cache.put(given, rendered);
        return rendered;
    }

    private ItemForLearner learnerView(ItemVersion version, boolean drawn) {
        Prose pictured = pictured(version);
        return new ItemForLearner(
                version.id(),
                stem(version.content(), pictured),
                exhibit(version),
                task(version.content().task(), pictured, drawn));
    }

    private ItemReview reviewed(ItemVersion version, boolean drawn) {
        ItemContent item = version.content();
        Prose pictured = pictured(version);
        return new ItemReview(
                version.id(),
                version.slug(),
                version.number(),
                stem(item, pictured),
                exhibit(version),
                task(item.task(), pictured, drawn),
                item.options().stream()
                        .map(option -> new OptionReview(
                                option.id(),
                                pictured.inline(option.text()),
                                option.correct(),
                                pictured.inline(option.rationale())))
                        .toList(),
                item.key(),
                rubric(item.task(), pictured),
                new ItemReview.Explanation(
                        pictured.html(item.texts().rationale()),
                        item.texts().takeaway() == null
                                ? null
                                : pictured.inline(item.texts().takeaway()),
                        readOn(item.texts().link()),
                        item.references(),
                        drawn ? new TaskRendering(pictured, fields).outlined(item.task()) : List.of()),
                item.placement().topic(),
                item.placement().level());
    }

    private static @Nullable RubricView rubric(Task task, Prose pictured) {
        return task instanceof WrittenTask written
                ? new RubricView(
                        written.rubric().stream()
                                .map(each -> new RubricView.Criterion(pictured.inline(each.text()), each.points()))
                                .toList(),
                        pictured.html(written.answer()),
                        written.words())
                : null;
    }

    /**
     * A question that nobody has published yet; what it asks may not be complete. Fields are looked at before it is answered, not after.
     *
     * @param pictures where those of its fields come from, see {@link TaskView#picturesFrom}; null: they are inside
     */
    public ItemPreview preview(ItemVersion draft, boolean complete, @Nullable IntFunction<String> pictures) {
        List<AnswerPart> parts = complete ? parts(draft, draft.content().task().modelAnswer()) : List.of();
        boolean drawn = complete || isDrawable(draft.content().task());
        return new ItemPreview(
                learnerView(draft, drawn).picturesFrom(pictures == null ? place -> inside(draft, place) : pictures),
                reviewed(draft, drawn),
                parts);
    }

    private static boolean isDrawable(Task task) {
        return !(task instanceof LaboratoryTask drawn) || drawn.isDrawable();
    }

    /** What the laboratory shows is left out while it cannot be drawn: an author is in the middle of a word. */
    private TaskView task(Task task, Prose pictured, boolean drawn) {
        return drawn ? new TaskRendering(pictured, fields).view(task) : TaskView.of(task.type());
    }

    /** What was answered beside what is right. */
    public List<AnswerPart> parts(ItemVersion version, @Nullable Response response) {
        return new TaskRendering(pictured(version), fields)
                .parts(version.content().task(), response);
    }

    /** What is told of its case stands before the question. */
    private static String stem(ItemContent item, Prose pictured) {
        String told = item.part() == null
                ? ""
                : "<div class=\"case-text\">" + pictured.html(item.part().text()) + "</div>";
        return told + asked(item, pictured);
    }

    /** Gaps are marked after the text has been made safe, so that nobody can write such a mark by hand. */
    private static String asked(ItemContent item, Prose pictured) {
        String html = pictured.html(item.texts().stem());
        return item.task().shown() instanceof ClozeTask
                ? ClozeTask.MARK.matcher(html).replaceAll("<span data-gap=\"$1\"></span>")
                : html;
    }

    /** Shows the pictures that belong to this version. */
    private Prose pictured(ItemVersion version) {
        if (version.pictures().isEmpty()) {
            return prose;
        }
        Map<String, Exhibit> known = catalog.exhibits(version.pictures().values());
        Map<String, String> elements = new HashMap<>();
        version.pictures().forEach((name, sha) -> {
            Exhibit picture = known.get(sha);
            if (picture != null) {
                elements.put(name, picture.svg());
            }
        });
        return prose.showing(elements);
    }

    private @Nullable Exhibit exhibit(ItemVersion version) {
        return version.exhibit() == null
                ? null
                : catalog.exhibit(version.exhibit()).orElse(null);
    }

    private static @Nullable ReadOn readOn(@Nullable String link) {
        if (link == null || !link.startsWith("lesson:")) {
            return null;
        }
        String[] parts = link.substring("lesson:".length()).split("#", 2);
        return new ReadOn(parts[0], parts.length == 2 ? parts[1] : null);
    }
}
