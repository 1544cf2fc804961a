package org.aliquot.rostering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list that was read, for people to look at.
 *
 * @param sourceName what its system is called here
 * @param notes what was unusual about the file
 * @param undecided classes of it about which nobody has said which they are here
 * @param counts of rows by what becomes of them
 * @param ofProgram whether a program brought it, with its person's token
 * @param canUndo whether it is the last one that was carried out
 */
public record RosterRun(
        UUID id,
        String sourceName,
        String fileName,
        RunState state,
        List<String> notes,
        List<ToldClass> undecided,
        Map<Fate, Integer> counts,
        Figures figures,
        boolean ofProgram,
        boolean canUndo,
        Instant readAt) {

    /**
     * More of its numbers.
     *
     * @param guarded how many are not suspended before a person says yes
     * @param fresh how many get an account
     * @param reachable how many of those have an address to write to
     * @param unread lines of the file that could not be read
     */
    public record Figures(int guarded, int fresh, int reachable, int unread) {}

    public int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }
}
