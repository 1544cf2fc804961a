package org.aliquot.packfile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.LessonWords;
import org.aliquot.prose.DrawingWords;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemWords;
import org.aliquot.word.Language;

/**
 * Reads the words of a pack in another language, piece by piece: what is at fault or made from another English is left out, and
 * the rest is taken.
 */
public final class TranslationReader {

    private final PackSource source;
    private final Prose prose;
    private final Findings findings = new Findings();

    public TranslationReader(PackSource source, Prose prose) {
        this.source = source;
        this.prose = prose;
    }

    public TranslationRead read(Pack pack) {
        Pieces<ItemWords> items =
                new Pieces<>("items", pack.items().size() + pack.checks().size(), findings);
        Pieces<LessonWords> lessons = new Pieces<>("lessons", pack.lessons().size(), findings);
        Pieces<DrawingWords> exhibits = new Pieces<>("exhibits", pack.exhibits().size(), findings);
        TitlesFile titles = new TitlesFile(pack, findings);
        ItemWordsFile itemFile = new ItemWordsFile(questions(pack), items, findings, prose);
        LessonWordsFile lessonFile = new LessonWordsFile(lessons(pack), lessons, findings, prose);
        DrawingWordsFile drawingFile = new DrawingWordsFile(pack.exhibits(), exhibits, findings);
        MadeFrom made = madeFrom();
        for (String file : files()) {
            PackFiles.text(source, file, findings).ifPresent(text -> {
                switch (part(file)) {
                    case "items yaml", "checks yaml" -> itemFile.read(file, text);
                    case "lessons md" -> lessonFile.read(file, text);
                    case "exhibits yaml" -> drawingFile.read(file, text);
                    case "topics.yaml yaml" -> titles.topics(file, text);
                    case "glossary.yaml yaml" -> titles.glossary(file, text);
                    case "courses yaml" -> titles.course(file, text);
                    case "exams yaml" -> titles.exam(file, text);
                    case "blueprints yaml" -> titles.blueprint(file, text);
                    default -> findings.add(file, 0, "a translation has no place for this file");
                }
            });
        }
        List<Pieces<?>> all = List.of(
                items, lessons, exhibits, titles.topics, titles.terms, titles.courses, titles.exams, titles.blueprints);
        Findings stale = new Findings();
        Translation translation = new Translation(
                Language.SPANISH,
                items.accepted(made, stale),
                lessons.accepted(made, stale),
                exhibits.accepted(made, stale),
                new Translation.Titles(
                        titles.topics.accepted(made, stale),
                        titles.terms.accepted(made, stale),
                        titles.courses.accepted(made, stale),
                        titles.exams.accepted(made, stale),
                        titles.blueprints.accepted(made, stale)));
        return new TranslationRead(
                translation,
                findings.sorted(),
                stale.sorted(),
                all.stream().map(Pieces::count).toList(),
                fingerprints(all));
    }

    private SortedSet<String> files() {
        try {
            return source.files().stream()
                    .filter(file -> Translation.has(file) && !file.equals(MadeFrom.FILE) && !file.endsWith("README.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            findings.add(".", 0, "the pack cannot be read: " + unreadable.getMessage());
            return new TreeSet<>();
        }
    }

    private MadeFrom madeFrom() {
        try {
            return MadeFrom.read(source, findings);
        } catch (IOException unreadable) {
            return new MadeFrom();
        }
    }

    private static String part(String file) {
        String[] names = file.split("/");
        return names[1] + " " + file.substring(file.lastIndexOf('.') + 1);
    }

    private static SortedMap<String, SortedMap<String, String>> fingerprints(List<Pieces<?>> all) {
        SortedMap<String, SortedMap<String, String>> made = new TreeMap<>();
        all.forEach(pieces -> made.put(pieces.kind(), pieces.madeFrom()));
        return made;
    }

    private static Map<String, PackItem> questions(Pack pack) {
        return Stream.concat(pack.items().stream(), pack.checks().stream())
                .collect(Collectors.toMap(PackItem::id, Function.identity()));
    }

    private static Map<String, LessonContent> lessons(Pack pack) {
        return pack.lessons().stream().collect(Collectors.toMap(LessonContent::slug, Function.identity()));
    }
}
