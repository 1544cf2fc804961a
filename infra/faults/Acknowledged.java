package faults;

import faults.Remembered.Key;
import faults.Remembered.Saved;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What learners had been told by a moment, to be held against a database that was brought back to that moment. */
public final class Acknowledged {

    private static final String LATER = "select count(*) from response where received_at > ?";

    /** @param saved answers, by what names them */
    private record Part(Learner learner, Map<Key, Saved> saved) {}

    private final List<Part> parts;

    private Acknowledged(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Acknowledged to(List<Learner> sitting) {
        List<Part> parts = new ArrayList<>();
        for (Learner learner : sitting) {
            Map<Key, Saved> saved = learner.memory().allSaved();
            if (!saved.isEmpty()) {
                parts.add(new Part(learner, saved));
            }
        }
        return new Acknowledged(parts);
    }

    public int answers() {
        return parts.stream().mapToInt(part -> part.saved().size()).sum();
    }

    public int learners() {
        return parts.size();
    }

    /** Returns all that is missing or otherwise in there, and whether something of later is, in words. */
    public List<String> broken(Connection restored, OffsetDateTime moment) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (Part part : parts) {
            broken.addAll(check(part, restored));
        }
        long later = later(restored, moment);
        if (later > 0) {
            broken.add(later + " answers of after " + moment + " are there");
        }
        return broken;
    }

    private static List<String> check(Part part, Connection restored) throws SQLException {
        Remembered memory = part.learner().memory();
        return Check.running(memory, part.saved(), Stored.read(restored, part.learner().token(), memory.id()));
    }

    private static long later(Connection restored, OffsetDateTime moment) throws SQLException {
        try (PreparedStatement statement = restored.prepareStatement(LATER)) {
            statement.setObject(1, moment);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Ways to break an answer in there that this does not notice. */
    public List<Tampering> unnoticed(Connection restored) throws SQLException {
        Part part = parts.getFirst();
        return Tampering.unnoticed(
                restored, Tampering.ofAnswers(), part.learner().memory().id(), changed -> check(part, changed));
    }

    /** How many ways to break an answer are tried. */
    public static int waysToBreak() {
        return Tampering.ofAnswers().size();
    }
}
