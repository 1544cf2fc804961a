package org.aliquot.prose;

import java.util.List;

/**
 * What an authored text consists of, for those who check it: what it names, and what is wrong with it.
 *
 * @param exhibits those that stand alone, below their own caption
 * @param pictures those within a line
 */
public record Manuscript(
        List<Mention> anchors,
        List<Mention> exhibits,
        List<Mention> pictures,
        List<Mention> checks,
        List<Mention> facts,
        List<Mention> links,
        List<Flaw> flaws) {

    public Manuscript {
        anchors = List.copyOf(anchors);
        exhibits = List.copyOf(exhibits);
        pictures = List.copyOf(pictures);
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        flaws = List.copyOf(flaws);
    }
}
