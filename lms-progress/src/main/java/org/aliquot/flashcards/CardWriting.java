package org.aliquot.flashcards;

import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.Reading;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.digest.Sha256;
import org.aliquot.flashcards.Flashcard.Sides;
import org.aliquot.people.AccountMail;
import org.aliquot.prose.Prose;
import org.aliquot.review.CardFace;
import org.aliquot.review.StudyCard;
import org.springframework.stereotype.Component;

/** Writes a learner's cards as notes: the question of each as it stands now, with numbers that stay the same. */
@Component
class CardWriting {

    private static final int GUID_BYTES = 12;

    /** Questions that are looked up at once. */
    private static final int TOGETHER = 100;

    private final ItemBank bank;
    private final Catalog catalog;
    private final AccountMail site;
    private final Prose prose = new Prose();

    CardWriting(ItemBank bank, Catalog catalog, AccountMail site) {
        this.bank = bank;
        this.catalog = catalog;
        this.site = site;
    }

    /** The oldest first, one after the other; what cannot be asked on a card is left out. */
    void each(List<StudyCard> kept, Drawings drawings, Consumer<Flashcard> taker) {
        List<StudyCard> cards =
                kept.stream().sorted(Comparator.comparing(StudyCard::addedAt)).toList();
        Map<String, Places> places = places(cards);
        for (int from = 0; from < cards.size(); from += TOGETHER) {
            List<StudyCard> some = cards.subList(from, Math.min(from + TOGETHER, cards.size()));
            Map<String, ItemVersion> questions = questions(some);
            for (StudyCard card : some) {
                sides(card, questions, drawings)
                        .map(sides -> flashcard(card, sides, places, drawings))
                        .ifPresent(taker);
            }
        }
    }

    private Map<String, ItemVersion> questions(List<StudyCard> cards) {
        List<String> slugs =
                cards.stream().filter(StudyCard::isQuestion).map(StudyCard::ref).toList();
        return bank.current(slugs).stream().collect(Collectors.toMap(ItemVersion::slug, version -> version));
    }

    private Optional<Sides> sides(StudyCard card, Map<String, ItemVersion> questions, Drawings drawings) {
        String words = card.source().words();
        if (words != null) {
            return Optional.of(new Sides(CardFace.gap(words), prose.inline(words)));
        }
        return Optional.ofNullable(questions.get(card.ref())).flatMap(version -> {
            long seed = card.id().value().getLeastSignificantBits();
            ItemReview review = bank.reviewWithoutPictures(version.id(), seed, Reading.ENGLISH);
            String picture = review.exhibit() == null ? "" : drawings.element(review.exhibit());
            return CardSides.of(review, bank.parts(version.id(), seed, null), picture);
        });
    }

    private Flashcard flashcard(StudyCard card, Sides sides, Map<String, Places> places, Drawings drawings) {
        drawings.take(sides.front() + sides.back());
        Places place = places.getOrDefault(card.source().course(), Places.NONE);
        String lesson = card.source().lesson();
        String area = lesson == null ? null : place.sections().get(lesson);
        return new Flashcard(
                guid(card),
                place.title(),
                new Sides(CardText.of(sides.front(), site.link("")), CardText.of(sides.back(), site.link(""))),
                Optional.ofNullable(area).stream()
                        .map(title -> title.strip().replaceAll("\\s+", "_"))
                        .toList(),
                card.addedAt());
    }

    /** Of the card itself, and told by its hash: it says nothing of whose it is. */
    private static String guid(StudyCard card) {
        byte[] hash = Sha256.of("card for Anki " + card.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, GUID_BYTES));
    }

    private record Places(String title, Map<String, String> sections) {
        static final Places NONE = new Places("Aliquot", Map.of());

        static Places of(CourseOutline outline) {
            Map<String, String> sections = new HashMap<>();
            outline.sections()
                    .forEach(section ->
                            section.lessons().forEach(lesson -> sections.putIfAbsent(lesson.slug(), section.title())));
            return new Places("Aliquot: " + outline.title(), sections);
        }
    }

    private Map<String, Places> places(List<StudyCard> cards) {
        Map<String, Places> places = new HashMap<>();
        cards.stream()
                .map(card -> card.source().course())
                .distinct()
                .forEach(
                        course -> catalog.outline(course).ifPresent(outline -> places.put(course, Places.of(outline))));
        return places;
    }
}
