package org.aliquot.packfile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the parts of a pack stand in its files. */
public final class Whereabouts {

    /** The first line of something; counts from 1. */
    public record Start(String file, int line) {}

    private final Map<String, Start> questions;
    private final Map<String, Start> lessons;
    private final Map<String, Start> facts;
    private final Function<String, List<String>> lines;

    /**
     * @param questions by id
     * @param lessons by id
     * @param facts by id
     * @param lines of a file by its path; asked for only where a problem is found
     */
    public Whereabouts(
            Map<String, Start> questions,
            Map<String, Start> lessons,
            Map<String, Start> facts,
            Function<String, List<String>> lines) {
        this.questions = Map.copyOf(questions);
        this.lessons = Map.copyOf(lessons);
        this.facts = Map.copyOf(facts);
        this.lines = lines;
    }

    public Problem question(String id, String message) {
        return at(start(questions, id), message);
    }

    /** At the line of the question that holds the words, or at its beginning. */
    public Problem question(String id, String words, String message) {
        Start start = start(questions, id);
        int end = questions.values().stream()
                .filter(other -> other.file().equals(start.file()) && other.line() > start.line())
                .mapToInt(Start::line)
                .min()
                .orElse(Integer.MAX_VALUE);
        return within(start, end, words, message);
    }

    public Problem lesson(String id, String words, String message) {
        return within(start(lessons, id), Integer.MAX_VALUE, words, message);
    }

    public Problem fact(String id, String words, String message) {
        return within(start(facts, id), Integer.MAX_VALUE, words, message);
    }

    public Problem file(String file, String words, String message) {
        return within(new Start(file, 1), Integer.MAX_VALUE, words, message);
    }

    private Problem within(Start start, int end, String words, String message) {
        List<String> all = lines.apply(start.file());
        for (int line = start.line(); line < Math.min(end, all.size() + 1); line++) {
            if (all.get(line - 1).contains(words)) {
                return new Problem(start.file(), line, message);
            }
        }
        return at(start, message);
    }

    private static Problem at(Start start, String message) {
        return new Problem(start.file(), start.line(), message);
    }

    private static Start start(Map<String, Start> starts, String id) {
        return starts.getOrDefault(id, new Start("pack.yaml", 0));
    }
}
