package org.aliquot.interchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.packfile.Findings;
import org.aliquot.packfile.ItemFile;
import org.aliquot.packfile.PackBlueprints;
import org.aliquot.packfile.PackFiles;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.Problem;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;

/** Reads the questions of a pack, or of one of its files. What they refer to is not looked up: that is what a check is for. */
public final class PackQuestions implements QuestionReader {

    private static final String MISSING = " is missing";

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        PackFolder folder =
                new PackFolder(source.isFolder() ? source.path() : source.path().resolveSibling(""));
        List<String> files = source.isFolder() ? items(folder) : List.of(source.name());
        if (files.isEmpty()) {
            throw source.unreadable("there are no questions here: a pack has them in items/*.yaml");
        }
        Beside beside = new Beside(exhibits(folder), areas(source, folder));
        for (String file : files) {
            read(folder, file, beside, sink);
        }
    }

    private static ExamAreas areas(QuestionSource source, PackFolder pack) throws IOException {
        return source.isFolder() ? ExamAreas.of(PackBlueprints.of(pack)) : ExamAreas.NONE;
    }

    /** What else the pack holds of its questions. */
    private record Beside(Map<String, QuestionMedia> exhibits, ExamAreas areas) {}

    private static List<String> items(PackFolder folder) throws IOException {
        return folder.files().stream()
                .filter(file -> file.startsWith("items/") || file.startsWith("checks/"))
                .filter(file -> file.endsWith(".yaml") || file.endsWith(".yml"))
                .toList();
    }

    private static Map<String, QuestionMedia> exhibits(PackFolder folder) throws IOException {
        Map<String, QuestionMedia> exhibits = new HashMap<>();
        if (Files.isDirectory(folder.folder().resolve("exhibits"), LinkOption.NOFOLLOW_LINKS)) {
            for (String file : new TreeSet<>(folder.files())) {
                String last = file.substring(file.lastIndexOf('/') + 1);
                String ending = last.substring(Math.max(0, last.lastIndexOf('.')));
                if (file.startsWith("exhibits/") && LinkedMedia.ENDINGS.contains(ending)) {
                    exhibits.put(
                            last.substring(0, last.length() - ending.length()),
                            new QuestionMedia("exhibits/" + last, words(folder, file), () -> folder.open(file)));
                }
            }
        }
        return exhibits;
    }

    /** What a drawing says of itself. */
    private static String words(PackFolder folder, String file) throws IOException {
        if (!file.endsWith(".svg")) {
            return "";
        }
        try (InputStream in = folder.open(file)) {
            String svg = new String(in.readNBytes(QuestionSource.LARGEST_MEDIUM), StandardCharsets.UTF_8);
            return Svg.parse(file, svg) instanceof SvgCheck.Checked checked ? checked.description() : "";
        }
    }

    private static void read(PackFolder folder, String file, Beside beside, QuestionSink sink) {
        Findings findings = new Findings();
        List<ItemFile.Draft> drafts = PackFiles.text(folder, file, findings)
                .map(text -> ItemFile.drafts(file, text, findings))
                .orElse(List.of());
        if (drafts.isEmpty()) {
            findings.sorted().forEach(problem -> sink.refused(file, problem.line(), "file", problem.message()));
        }
        for (ItemFile.Draft draft : drafts) {
            take(draft, beside, sink);
        }
    }

    private static void take(ItemFile.Draft draft, Beside beside, QuestionSink sink) {
        String id = draft.item().id();
        String wrong = draft.problems().stream()
                .filter(problem -> !problem.message().endsWith(MISSING))
                .map(problem -> "line " + problem.line() + ": " + problem.message())
                .collect(Collectors.joining("; "));
        if (!wrong.isEmpty()) {
            sink.refused(id, draft.line(), "question", wrong);
            return;
        }
        if (!draft.problems().isEmpty()) {
            sink.finding(new QuestionFinding(
                    id,
                    draft.line(),
                    Severity.CHANGED,
                    "question",
                    "a draft: "
                            + draft.problems().stream().map(Problem::message).collect(Collectors.joining(", "))));
        }
        SequencedMap<String, QuestionMedia> media = new LinkedHashMap<>();
        Question question = BankQuestions.neutral(id, draft.item().content(), beside.areas(), name -> {
            QuestionMedia shown = beside.exhibits().get(name);
            if (shown == null) {
                return name;
            }
            String link = shown.name().replaceFirst("^exhibits/", "media/");
            media.put(link, new QuestionMedia(link, shown.content()));
            return link;
        });
        String exhibit = draft.item().content().texts().exhibit();
        if (exhibit != null && beside.exhibits().containsKey(exhibit)) {
            media.put(exhibit, beside.exhibits().get(exhibit));
        }
        sink.question(new ReadQuestion(question, draft.line(), List.copyOf(media.values())));
    }
}
