package org.aliquot.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authored text consists of, for those who check it: what it names, and what is wrong with it.
 *
 * @param exhibits those that stand alone, below their own caption
 * @param portraits pictures of the atlas, a row of them as one
 * @param pictures those within a line
 * @param opening the check of another lesson that is asked before this one begins; it is not among {@code checks}
 */
public record Manuscript(
        List<Mention> anchors,
        List<Mention> exhibits,
        List<Mention> portraits,
        List<Mention> pictures,
        List<Mention> checks,
        @Nullable Mention opening,
        List<Mention> facts,
        List<Mention> links,
        List<Flaw> flaws) {

    public Manuscript {
        anchors = List.copyOf(anchors);
        exhibits = List.copyOf(exhibits);
        portraits = List.copyOf(portraits);
        pictures = List.copyOf(pictures);
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        flaws = List.copyOf(flaws);
    }
}
