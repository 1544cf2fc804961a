package org.aliquot.prose;

import java.util.List;

/** What an authored text consists of, for those who check it: what it names, and what is wrong with it. */
public record Manuscript(
        List<Mention> anchors,
        List<Mention> exhibits,
        List<Mention> checks,
        List<Mention> facts,
        List<Mention> links,
        List<Flaw> flaws) {

    public Manuscript {
        anchors = List.copyOf(anchors);
        exhibits = List.copyOf(exhibits);
        checks = List.copyOf(checks);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        flaws = List.copyOf(flaws);
    }
}
