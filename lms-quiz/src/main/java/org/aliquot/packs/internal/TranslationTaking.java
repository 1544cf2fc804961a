package org.aliquot.packs.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.bank.IncomingWords;
import org.aliquot.bank.ItemIntake;
import org.aliquot.catalog.CatalogIntake;
import org.aliquot.catalog.IncomingLessonWords;
import org.aliquot.catalog.TitleWords;
import org.aliquot.lesson.LessonWords;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Translation;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemWords;
import org.springframework.stereotype.Component;

/** Takes the words of a pack in another language: beside what is there, each with the English it was made from. */
@Component
class TranslationTaking {

    private final CatalogIntake catalog;
    private final ItemIntake bank;
    private final TitleWords titles;
    private final Prose prose;

    TranslationTaking(CatalogIntake catalog, ItemIntake bank, TitleWords titles, Prose prose) {
        this.catalog = catalog;
        this.bank = bank;
        this.titles = titles;
        this.prose = prose;
    }

    void take(Pack pack, Translation translation) {
        bank.words(Stream.concat(pack.items().stream(), pack.checks().stream())
                .flatMap(item -> words(item, translation).stream())
                .toList());
        catalog.words(lessons(pack, translation));
        titles.put(translation.language(), PairedTitles.of(pack, translation, prose));
    }

    private static Optional<IncomingWords> words(PackItem item, Translation translation) {
        return Optional.ofNullable(translation.items().get(item.id()))
                .map(words -> new IncomingWords(
                        item.id(),
                        translation.language(),
                        ItemWords.of(item.content()).fingerprint(),
                        words.fingerprint(),
                        words));
    }

    private static List<IncomingLessonWords> lessons(Pack pack, Translation translation) {
        List<IncomingLessonWords> incoming = new ArrayList<>();
        pack.courses()
                .forEach(course -> course.sections()
                        .forEach(section -> incoming.addAll(pack.lessons().stream()
                                .filter(lesson -> section.lessons().contains(lesson.slug()))
                                .flatMap(lesson -> Optional.ofNullable(
                                        translation.lessons().get(lesson.slug()))
                                        .map(words -> new IncomingLessonWords(
                                                course.slug(),
                                                lesson.slug(),
                                                translation.language(),
                                                LessonWords.of(lesson).fingerprint(),
                                                words.fingerprint(),
                                                words))
                                        .stream())
                                .toList())));
        return incoming;
    }
}
