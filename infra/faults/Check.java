package faults;

import faults.Remembered.Answer;
import faults.Remembered.Key;
import faults.Remembered.Saved;
import faults.Stored.Attempt;
import faults.Stored.Row;
import faults.Stored.Scored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is stored of a learner, and what the server tells of it in the end, against what this learner was told before. */
final class Check {

    /** How far a claim of when an answer was given may be off (docs/answer-path.md). */
    private static final Duration FORGIVEN = Duration.ofSeconds(2);

    private static final int FULL_CREDIT = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final Remembered memory;
    private final Stored stored;
    private final List<String> broken = new ArrayList<>();

    private Check(Remembered memory, Stored stored) {
        this.memory = memory;
        this.stored = stored;
    }

    /** Every promise that is broken, in words; none when all is kept. */
    static List<String> of(Remembered memory, Stored stored, Told told) {
        Check check = new Check(memory, stored);
        check.broken.addAll(memory.broken());
        if (stored.attempts().size() == 1) {
            check.attempt(stored.attempts().getFirst(), told);
        } else {
            check.broken.add("attempts stored: " + stored.attempts().size());
        }
        return check.inWords();
    }

    /**
     * Of an attempt that was not over when its database was brought back.
     *
     * @param saved what was acknowledged by the moment to which it was
     */
    static List<String> running(Remembered memory, Map<Key, Saved> saved, Stored stored) {
        Check check = new Check(memory, stored);
        if (stored.attempts().size() == 1) {
            check.begun(stored.attempts().getFirst());
        } else {
            check.broken.add("attempts stored: " + stored.attempts().size());
        }
        saved.forEach(check::acknowledged);
        stored.answers().forEach(check::contents);
        return check.inWords();
    }

    private List<String> inWords() {
        return broken.stream().map(words -> memory.id() + ": " + words).toList();
    }

    private void attempt(Attempt attempt, Told told) {
        begun(attempt);
        memory.allSaved().forEach(this::acknowledged);
        memory.allRefused().forEach(this::refused);
        stored.answers().forEach((key, row) -> row(attempt, key, row));
        end(attempt);
        score(attempt, told);
        broken.addAll(ReceiptCheck.of(attempt, stored.answers(), told));
    }

    private void begun(Attempt attempt) {
        expect(attempt.id().equals(memory.id()), "another attempt is stored");
        expect(attempt.startedAt().equals(memory.startedAt()), "it starts at another time than was told");
        expect(attempt.deadline().equals(memory.deadline()), "it has another deadline than was told");
    }

    private void acknowledged(Key key, Saved saved) {
        Row row = stored.answers().get(key);
        if (row == null) {
            broken.add(key + " was acknowledged and is lost");
            return;
        }
        expect(row.receivedAt().equals(saved.at()), key + " was acknowledged at another time than is stored");
        expect(saved.fits(row.standing()), key + " was acknowledged as " + saved + " and stands as " + row.standing());
    }

    private void refused(Key key) {
        Row row = stored.answers().get(key);
        expect(row == null || !row.counts() || memory.allSaved().containsKey(key), key + " was refused and counts");
    }

    private void contents(Key key, Row row) {
        Answer sent = memory.allSent().get(key);
        expect(row.answer().equals(sent), key + " is stored as " + row.answer() + ", sent was " + sent);
    }

    private void row(Attempt attempt, Key key, Row row) {
        contents(key, row);
        boolean inTime = !row.receivedAt().isAfter(attempt.deadline());
        switch (row.standing()) {
            case "in-time" -> expect(inTime, key + " counts as in time and came late");
            case "late" -> {
                expect(!inTime && !row.receivedAt().isAfter(attempt.end()), key + " counts as late at the wrong time");
                expect(isHonest(attempt, key, row), key + " counts although its claim cannot be true");
            }
            case "too-late" -> expect(row.receivedAt().isAfter(attempt.end()), key + " came within grace and does not count");
            case "after-submit" -> expect(attempt.endReason().equals("submitted"), key + " came after a hand-in that was none");
            case "after-final" -> expect(attempt.endReason().equals("expired") && !inTime, key + " came in time and does not count");
            default -> broken.add(key + " stands as " + row.standing());
        }
    }

    /** Given before the deadline, and no answer of that window arrived between. */
    private boolean isHonest(Attempt attempt, Key key, Row row) {
        return row.givenAt() != null
                && !row.givenAt().isAfter(attempt.deadline())
                && stored.answers().entrySet().stream()
                        .filter(other -> other.getKey().lease() == key.lease())
                        .filter(other -> other.getValue().standing().equals("in-time"))
                        .noneMatch(other -> other.getValue().receivedAt().isAfter(row.givenAt().plus(FORGIVEN)));
    }

    private void end(Attempt attempt) {
        expect(attempt.status().equals("final"), "it is still " + attempt.status());
        if (attempt.endReason().equals("submitted")) {
            expect(memory.mayBeHandedIn(), "it was handed in by nobody");
        } else {
            expect(!attempt.finalAt().isBefore(attempt.deadline()), "it was closed before its deadline");
            expect(
                    memory.result() != null || !attempt.finalAt().isBefore(attempt.end()),
                    "it was final before late answers had their time");
        }
    }

    private void score(Attempt attempt, Told told) {
        Recount recount = Recount.of(stored.answers());
        Recount.positions().forEach(position -> {
            String choice = recount.choice(position);
            Scored scored = stored.scored().get(position);
            expect(
                    scored != null
                            && Objects.equals(scored.choice(), choice)
                            && scored.credit() == (recount.isRight(position) ? FULL_CREDIT : 0),
                    "position " + position + " was scored as " + scored + ", what stands is " + choice);
        });
        int right = recount.right();
        int answered = recount.answered();
        expect(attempt.raw() == right && attempt.answered() == answered, "its score is not what its answers come to");
        JsonNode result = JSON.readTree(told.result());
        expect(result.path("raw").asInt() == right && result.path("answered").asInt() == answered, "it tells another score than is stored");
        expect(memory.result() == null || JSON.readTree(memory.result()).equals(result), "it tells another result than was told at the end");
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
