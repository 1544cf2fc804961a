package org.aliquot.packfile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The translated pieces of one kind, each with the fingerprint of its English and the place where it stands. */
final class Pieces<T> {

    /** One piece. */
    record Piece<T>(T words, String madeFrom, Place place) {}

    private final String kind;
    private final int of;
    private final SortedMap<String, Piece<T>> found = new TreeMap<>();
    private final Findings findings;

    /** @param of how many pieces the English has */
    Pieces(String kind, int of, Findings findings) {
        this.kind = kind;
        this.of = of;
        this.findings = findings;
    }

    /** Keeps a piece, unless something was found in it since there were {@code before} findings. */
    void put(String id, T words, String madeFrom, Place place, int before) {
        if (found.containsKey(id)) {
            findings.add(
                    place,
                    "the words of '" + id + "' are already in " + found.get(id).place());
        } else if (findings.count() == before) {
            found.put(id, new Piece<>(words, madeFrom, place));
        }
    }

    String kind() {
        return kind;
    }

    TranslationRead.Count count() {
        return new TranslationRead.Count(kind, found.size(), of);
    }

    SortedMap<String, String> madeFrom() {
        SortedMap<String, String> made = new TreeMap<>();
        found.forEach((id, piece) -> made.put(id, piece.madeFrom()));
        return made;
    }

    /** Takes out what was not accepted, which is a finding, and what was made from another English. */
    Map<String, T> accepted(MadeFrom made, Findings stale) {
        found.forEach((id, piece) -> {
            String then = made.of(kind, id);
            if (then == null) {
                findings.add(
                        piece.place(),
                        "'" + id + "' is not in " + MadeFrom.FILE + "; ./lms items translated puts it there");
            } else if (!then.equals(piece.madeFrom())) {
                stale.add(piece.place(), "the English of '" + id + "' has changed since it was translated");
            }
        });
        return found.entrySet().stream()
                .filter(each -> each.getValue().madeFrom().equals(made.of(kind, each.getKey())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().words()));
    }
}
